"""Posts in a column of their own behind a name, as lists of those present have them.

>>> from sabhaparse.find.demo import view
>>> seen = view("उपस्थिति\\n1. श्री अमर नाथ, कुलपति ....... अध्यक्ष")
>>> offices, end = in_columns(seen, seen.sentences[1], 8)
>>> [seen.text(office.whole.first, office.whole.last) for office in offices]
['अध्यक्ष']

Lists: posts, through the parts.
"""

from __future__ import annotations

from sabhaparse.divide import MARK, Sentence
from sabhaparse.find.mentions import OfficeMention, Range
from sabhaparse.find.people.offices import read_region
from sabhaparse.find.people.parts import heads
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View

LONGEST = 10
"""Tokens of the longest post in a column."""
COLUMN = 3
"""Spaces between two columns, at least; a tab is one, too."""


def in_columns(view: View, sentence: Sentence, i: int, dashes: bool = True) -> tuple[tuple[OfficeMention, ...], int]:
    """The posts in the columns from token `i` on, up to the end of the line, and the index behind them.

    Without `dashes` only a gap or a leader opens the first column.
    """
    out: list[OfficeMention] = []
    begin = i
    if sentence.last - i > LONGEST * 2 or (not dashes and i < sentence.last and view.is_mark(i, "-–—/")):
        return (), begin
    while (start := _opens_column(view, sentence, i)) > 0:
        end = next((k for k in range(start + 1, sentence.last) if _opens_column(view, sentence, k) > 0), sentence.last)
        post = _post(view, Range(start, end))
        if post is None:
            break
        out.append(post)
        i = end
    return (tuple(out), i) if i == sentence.last else ((), begin)


def last_column(view: View, sentence: Sentence, i: int) -> bool:
    """प्राचार्य, सरयू महाविद्यालय | - सदस्य: nothing but a post stands behind the dash or the gap at token `i`."""
    start = _opens_column(view, sentence, i)
    return start > 0 and _post(view, Range(start, sentence.last)) is not None


def _opens_column(view: View, sentence: Sentence, i: int) -> int:
    """Where the column begins that a leader (......), a dash or a gap opens at token `i`; 0 where none does."""
    if i <= sentence.first or i >= sentence.last:
        return 0
    token = view.tokens[i]
    if token.kind is MARK and (set(token.text) <= DOTS and len(token.text) >= COLUMN):
        return i + 1 if i + 1 < sentence.last else 0
    if view.is_mark(i, "-–—/") and not view.doc.touching(i):
        return i + 1 if i + 1 < sentence.last else 0
    gap = view.doc.text[view.doc.end(i - 1) : view.doc.starts[i]]
    return i if "\t" in gap or len(gap) >= COLUMN else 0


DOTS = frozenset(".…_")
JOINING = GENITIVE | CONJUNCTIONS


def _post(view: View, whole: Range) -> OfficeMention | None:
    """The designation that fills the column; only a single one does."""
    if len(whole) > LONGEST or any(
        view.function[i] and view.keys[i] not in JOINING for i in range(whole.first, whole.last)
    ):
        return None
    found = heads(view, whole.first, whole.last)
    read = read_region(view, whole.first, found[0].last, "office_in_column") if len(found) == 1 else ()
    if not read or read[0].whole.first != whole.first:
        return None
    region = found[0].last + view.is_mark(found[0].last, ",-–—") if found[0].last < whole.last else whole.last
    behind = Range(region, whole.last) if region < whole.last else None
    title = Range(whole.first, found[0].last) if read[0].body is None else read[0].title
    return OfficeMention(whole, title, read[0].body, behind, False, "office_in_column")
