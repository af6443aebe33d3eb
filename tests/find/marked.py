"""Marked text, `<label>what must be found</>`, read from `rows/*.tsv`; the last column says why a row is missed."""

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import pytest
import regex

from sabhaparse import Minutes, parse
from sabhaparse.clean import clean
from sabhaparse.clean.text import CleanText
from sabhaparse.divide import divide
from sabhaparse.enrich import LexiconTagger
from sabhaparse.find.found import Findings, find
from sabhaparse.lexicon import Lexicon
from sabhaparse.record import Grounded
from sabhaparse.span import Span

ROWS = Path(__file__).parent / "rows"
_MARK = regex.compile(r"<(?P<label>[a-z]+)(?: (?P<value>[^>]*))?>(?P<text>(?:[^<]|<(?!/>))*+)</>")


class Marked(NamedTuple):
    """A stretch of the text that must be found: its label, the value behind the label, its place."""

    label: str
    value: str
    start: int
    end: int


def read(name: str) -> list:
    """Rows as pytest parameters, the last column taken off; a reason there makes the row a strict xfail."""
    lines = (ROWS / name).read_text(encoding="utf-8").splitlines()[1:]
    rows = []
    for line in lines:
        *cells, reason = line.split("\t")
        marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
        rows.append(pytest.param(*(cell.replace("\\n", "\n") for cell in cells), marks=marks))
    return rows


def unmark(text: str) -> tuple[str, list[Marked]]:
    """The text without its marks, and the marks."""
    plain, out, at = "", [], 0
    for match in _MARK.finditer(text):
        plain += text[at : match.start()]
        out.append(Marked(match["label"], match["value"] or "", len(plain), len(plain) + len(match["text"])))
        plain += match["text"]
        at = match.end()
    return plain + text[at:], out


@lru_cache(maxsize=1)
def _tagger() -> LexiconTagger:
    return LexiconTagger(Lexicon.load())


def findings(text: str) -> tuple[Findings, CleanText]:
    """All that is found in a raw text, and the map back to it."""
    document = clean(text)
    return find(_tagger().tag(divide(document.text))), document


def raw(found: Findings, document: CleanText, first: int, last: int) -> Span:
    """The raw range of tokens `first:last`."""
    where = document.to_raw(found.view.doc.slice(first, last))
    return Span(where.start, where.end)


def alike(a: Span, b: Marked, share: float = 0.65) -> bool:
    """The overlap is at least `share` of both together."""
    both = min(a.end, b.end) - max(a.start, b.start)
    return both >= share * (max(a.end, b.end) - min(a.start, b.start))


def minutes_of(text: str) -> Minutes:
    """The record of a raw text."""
    return parse(text)


def quoted(value: Grounded | None) -> Span | None:
    """The raw range of a value's first evidence."""
    return Span(value.evidence[0].start, value.evidence[0].end) if value is not None else None


def wrong(plain: str, got: Span | None, wanted: list[Marked], share: float = 0.5) -> str:
    """What was found where it is not what is marked (or what is missing); nothing where it is right."""
    if got is None or not wanted:
        return "" if got is None and not wanted else f"found {got and plain[got.start : got.end]!r}"
    return "" if alike(got, wanted[0], share) else f"found {plain[got.start : got.end]!r}"


LEAD = "नागरिक समिति की मासिक बैठक रविवार को हुई।\n"


def met(text: str) -> str:
    """The row, behind a sentence that reports a meeting where the row itself reports none."""
    return text if minutes_of(unmark(text)[0]).kind is not None else LEAD + text
