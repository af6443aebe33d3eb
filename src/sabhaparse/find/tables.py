"""Tables in the text of minutes: a heading row that names its columns, and the cells of the rows below it.

Columns are parted by tabs (as rows of a docx are), bars, or three spaces and more.

>>> from sabhaparse.find.demo import view
>>> seen = view("क्र.\\tबिन्दु\\tनिर्णय\\tसमय-सीमा\\n1\\tनाले\\tनाले साफ किए जाएं\\t15 जुलाई 2024")
>>> [(seen.text(cell.first, cell.last), cell.column) for cell in find_cells(seen)][2:]
[('नाले साफ किए जाएं', 'decision'), ('15 जुलाई 2024', 'limit')]

Word sets: decision_columns, limit_columns.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter

from sabhaparse.divide import Document
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set
from sabhaparse.frozen import frozen

GAP = 3
"""Spaces that part two columns."""
LEAST = 3
"""Columns of the smallest table."""
LONGEST_HEADING = 6
"""Tokens of the longest heading of a column."""


@frozen
class Cell:
    """Tokens `first:last` in a row of a table; `column` is what its heading says: `decision`, `limit` or nothing."""

    first: int
    last: int
    column: str


def find_cells(view: View) -> list[Cell]:
    """The cells of the rows of every table, in order."""
    titles = [i for i in view.any_of(word_set("decision_columns"), 0, len(view.keys)) if _parted(view, i)]
    if not titles:
        return []
    doc, headings, out = view.doc, dict[int, str](), list[Cell]()
    begin = view.sentence_of(titles[0]).paragraph
    for paragraph, sentences in groupby(doc.sentences, key=attrgetter("paragraph")):
        if paragraph < begin:
            continue
        line = list(sentences)
        cells = list(_cells(doc, line[0].first, line[-1].last))
        columns = _headings(doc, cells) if len(cells) >= LEAST else {}
        if columns:
            headings = columns
        elif len(cells) < 2:
            headings = {}
        elif headings:
            out += [Cell(first, last, headings.get(number, "")) for number, first, last in cells]
    return out


def _parted(view: View, i: int) -> bool:
    """A bar, a tab or a gap stands near token `i`, as between the headings of columns."""
    doc, near = view.doc, range(max(1, i - LONGEST_HEADING), min(i + LONGEST_HEADING, len(view.keys)))
    return any(
        view.keys[k] == "|" or doc.starts[k] - doc.end(k - 1) >= GAP or doc.text[doc.end(k - 1)] == "\t" for k in near
    )


def _headings(doc: Document, cells: list[tuple[int, int, int]]) -> dict[int, str]:
    """What the columns are, by number, where the row is a heading."""
    if any(end - begin > LONGEST_HEADING for _, begin, end in cells):
        return {}
    out = {}
    for number, begin, end in cells:
        keys = doc.keys[begin:end]
        if not word_set("decision_columns").isdisjoint(keys):
            out[number] = "decision"
        elif not word_set("limit_columns").isdisjoint(keys):
            out[number] = "limit"
    return out if "decision" in out.values() else {}


def _cells(doc: Document, first: int, last: int) -> Iterator[tuple[int, int, int]]:
    """(number of the column, first token, index behind the last) of the cells of a line."""
    number, begin, barred = 0, first, "|" in doc.keys[first:last]
    for i in range(first + 1, last):
        bar = barred and doc.keys[i] in BARS
        steps = bar or _steps(doc.text[doc.end(i - 1) : doc.starts[i]])
        if not steps:
            continue
        if begin < i:
            yield number, begin, i
        number, begin = number + steps, i + bar
    if begin < last:
        yield number, begin, last


def _steps(gap: str) -> int:
    """How many columns further the next token stands, by what is between it and the one before."""
    return gap.count("\t") or int(len(gap) >= GAP and "\n" not in gap)


BARS = frozenset({"|", "।"})
"""Marks between columns; a bar behind a verb was read as a danda."""
