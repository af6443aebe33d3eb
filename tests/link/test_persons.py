"""References, row by row (`rows/references.tsv`): `[A:…]` marks what refers to one person, `[B:…]` to another.

A pronoun counts by the speaker of the statement that follows it in its sentence. A reason in the last column marks a
known miss.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
import regex

from row_table import read_rows
from sabhaparse import Minutes, parse

ROWS = Path(__file__).parent / "rows"
LEAD = "ज्ञानपुर। नागरिक समिति की मासिक बैठक रविवार को समिति के कार्यालय में हुई। "
"""Opens every row, so that there is a meeting."""
MARK = regex.compile(r"\[([A-Z]):([^\]]+)\]")
PRONOUNS = ("उन्होंने", "इन्होंने", "वे")


def unmark(marked: str) -> tuple[str, list[tuple[str, int, int]]]:
    text, marks, at = "", [], 0
    for match in MARK.finditer(marked):
        text += marked[at : match.start()]
        marks.append((match[1], len(text), len(text) + len(match[2])))
        text += match[2]
        at = match.end()
    return text + marked[at:], marks


def owners(minutes: Minutes, text: str, start: int, end: int) -> Iterator[str]:
    for person in minutes.people:
        if any(m.start < end and start < m.end for m in person.mentions):
            yield person.id
    for named in (*minutes.honoured, *minutes.mentioned):
        if any(m.start < end and start < m.end for m in named.mentions):
            yield named.name.value
    if text[start:end] in PRONOUNS:
        stop = text.index("।", end)
        said = [s for s in minutes.statements if end <= s.text.evidence[0].start < stop]
        yield from (s.speaker for s in said[:1] if s.speaker)


@pytest.mark.parametrize("marked", read_rows(ROWS / "references.tsv"))
def test_references(marked: str) -> None:
    text, marks = unmark(LEAD + marked)
    minutes = parse(text)
    got: dict[str, set[str]] = {}
    for label, start, end in marks:
        owner = "+".join(sorted(set(owners(minutes, text, start, end))))
        got.setdefault(label, set()).add(owner or f"nobody: {text[start:end]}")
    assert [ids for ids in got.values() if len(ids) > 1 or any("nobody" in i or "+" in i for i in ids)] == []
    assert len(set.union(*got.values())) == len(got)


def test_who_filed_the_report_is_only_mentioned() -> None:
    minutes = parse("जयपुर, 12 मई।\nसंवाददाता दीपचंद शर्मा\n" + LEAD + "सचिव रेणु जैन ने आभार जताया।")
    assert [person.name.value for person in minutes.people if person.name] == ["रेणु जैन"]
    assert [named.name.value for named in minutes.mentioned] == ["दीपचंद शर्मा"]
