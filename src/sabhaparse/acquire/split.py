"""One file with several releases to its parts: at form feeds and page breaks, or at the datelines.

A dateline opens a release: a town and a day at the beginning of a line (लखनऊ, 11 जून 2018।), or a line of its own
(दिनांक: 11.06.2018). The headline above it belongs to it. A second one before any sentence is the same release still.

>>> from sabhaparse.acquire.document import Document
>>> text = "संघ की बैठक\\n\\nलखनऊ, 11 जून। बैठक हुई।\\n\\nसभा संपन्न\\nकानपुर, 12 जून 2018: सभा हुई।\\n"
>>> [(part.offset, part.text) for part in split(Document(text, "a.txt", "", "txt"))]
[(0, 'संघ की बैठक\\n\\nलखनऊ, 11 जून। बैठक हुई।\\n\\n'), (38, 'सभा संपन्न\\nकानपुर, 12 जून 2018: सभा हुई।\\n')]
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import regex

from sabhaparse.acquire.document import Document, FontRun
from sabhaparse.errors import InputError

WAYS = ("dateline", "formfeed")
_D = "[0-9०-९]"
_MONTH = "जनवरी|फ़?रवरी|फरवरी|मार्च|अप्रैल|अप्रेल|मई|जून|जुलाई|जुलाइ|अगस्त|सितम्बर|सितंबर|अक्टूबर|अक्तूबर|नवम्बर|नवंबर|दिसम्बर|दिसंबर"
_DAY = (
    rf"(?:{_D}{{1,2}}\s*+(?:{_MONTH})(?:,?\s*+{_D}{{4}})?"
    rf"|{_D}{{1,2}}\s?[./-]\s?{_D}{{1,2}}\s?[./-]\s?(?:{_D}{{4}}|{_D}{{2}}))(?!{_D})"
)
_TOWN = r"\p{L}[\p{L}\p{M}]*+(?:[ -]\p{L}[\p{L}\p{M}]*+){0,2}(?:\s?\([^()\n]{1,30}\))?"
_DATELINE = regex.compile(
    rf"[ \t]*+(?:(?:{_TOWN})\s?[,:/–—-]?\s?(?:दिनांक|दि[०॰.0])?\s?[:-]?\s?{_DAY}\s*+(?:[।:|.–—(/-]|$)"
    rf"|(?:दिनांक|दि[०॰.0])\s?[:–-]*\s?{_DAY}\s*+(?:ई[०॰.])?\s*+$)"
)
_LINE = regex.compile(r"[^\n\r\f]*+(?:\r\n?|[\n\f])|[^\n\r\f]++\Z")
_SENTENCE_END = regex.compile(r"[।॥?!|][\"'”’)]*\s*$")
_MOST_HEADING, _LONGEST_HEADING = 6, 160
# names or initials of those who wrote it, under a release: अभिषेक/राहुल
_SIGN_OFF = regex.compile(r"[^\s/]++(?: [^\s/]++){0,3}/[^\s/]++(?: [^\s/]++){0,3}(?:/[^\s/]++)*+")


def split(document: Document, on: str = "dateline") -> tuple[Document, ...]:
    """The parts of a document, in order; together they are its text, without gaps.

    Args:
        document: what `acquire` gave.
        on: `dateline`, or `formfeed` (form feeds in the text, and page breaks of docx and PDF).

    Returns:
        The parts, numbered from 1, with their offsets; the document itself where there is but one.

    Raises:
        InputError: an `on` that does not exist.
    """
    if on not in WAYS:
        raise InputError(f"split on {on!r}: use {' or '.join(WAYS)}")
    text = document.text
    starts = _datelines(text) if on == "dateline" else _pages(document)
    edges = [0, *sorted({start for start in starts if 0 < start < len(text)}), len(text)]
    spans = _joined(text, [(start, end) for start, end in pairwise(edges) if end > start])
    if len(spans) < 2:
        return (document,)
    return tuple(_part(document, number, start, end) for number, (start, end) in enumerate(spans, 1))


def _pages(document: Document) -> list[int]:
    return [*document.pages, *(match.end() for match in regex.finditer("\f", document.text))]


def _joined(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """A part that is nothing but white space goes to the one before it, the first to the one behind it."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and (not text[start:end].strip() or not text[joined[-1][0] : joined[-1][1]].strip()):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _datelines(text: str) -> list[int]:
    """Where releases begin: at the heading of every dateline that stands behind a sentence of the one before."""
    lines = [match.span() for match in _LINE.finditer(text)]
    starts: list[int] = []
    floor, written = -1, False
    for number, (start, end) in enumerate(lines):
        line = text[start:end]
        if written and _DATELINE.match(line.rstrip("\r\n\f")):
            starts.append(lines[_heading(text, lines, number, floor)][0])
            floor, written = number, False
        written = written or _is_sentence(line)
    return starts


def _is_sentence(line: str) -> bool:
    """Whether a line holds text of a release, more than a date."""
    return _SENTENCE_END.search(line) is not None and len(line.split()) > 3


def _heading(text: str, lines: list[tuple[int, int]], dateline: int, floor: int) -> int:
    """The first line of the heading above a dateline: a few short lines without an end mark, blank lines under them."""
    top, seen = dateline, 0
    for number in range(dateline - 1, floor, -1):
        line = text[slice(*lines[number])].strip()
        if not line:
            if seen:
                break
            continue
        if seen == _MOST_HEADING or not _is_heading(line):
            break
        top, seen = number, seen + 1
    return top


def _is_heading(line: str) -> bool:
    """Short, with letters, without an end mark, and no sign-off."""
    if len(line) > _LONGEST_HEADING or _SENTENCE_END.search(line) or _SIGN_OFF.fullmatch(line):
        return False
    return regex.search(r"\p{L}", line) is not None


def _part(document: Document, number: int, start: int, end: int) -> Document:
    return replace(
        document, text=document.text[start:end], offset=document.offset + start, part=number,
        fonts=tuple(
            FontRun(max(run.start, start) - start, min(run.end, end) - start, run.font)
            for run in document.fonts if run.start < end and run.end > start
        ),
        pages=tuple(page - start for page in document.pages if start < page < end),
    )  # fmt: skip
