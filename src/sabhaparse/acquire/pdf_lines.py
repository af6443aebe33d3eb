"""Lines of a page to paragraphs: which line goes on in the next, decided by where they stand on the page.

>>> one = Line("संघ की मासिक बैठक लखनऊ में", (), 50, 540, 700, 12)
>>> two = Line("हुई।", (), 50, 80, 684, 12)
>>> breaks([one, two, two._replace(base=640)])
[' ', '\\n']
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from sabhaparse.acquire.pdf_page import Line

ROOM = 6.0
"""Room that a line may leave at its end and still be full, in sizes of its letters: a long word of Hindi."""
INDENT, LEADING, SIZES = 1.0, 1.4, 0.15
"""A new paragraph: indented by so many sizes, or so many times the usual distance below, or that share larger or
smaller."""
# in Kruti Dev the danda is the key A
_END = regex.compile(r"(?:[।॥?!:.|]|(?<=[a-z;¡])A)['\"’”)\]]*\s*$")
_ITEM = regex.compile(r"\s*(?:[•●▪◦*–—➢✓-]\s|[(]?(?:\d{1,2}|[०-९]{1,2}|[क-ह]|[a-z]|[ivx]{1,4})[.)]\s)")


def breaks(lines: Sequence[Line]) -> list[str]:
    """What comes between each line and the next: a line break, a space, or nothing (a word that goes on)."""
    if len(lines) < 2:
        return []
    margin = _right_margin(lines)
    leading = _leading(lines)
    return [_between(one, two, margin, leading) for one, two in pairwise(lines)]


def _between(one: Line, two: Line, margin: float, leading: float) -> str:
    if one.hyphen:
        return ""
    if _is_apart(one, two, leading) or _ITEM.match(two.text) or not _is_full(one, two, margin):
        return "\n"
    return "" if _cut_at_hyphen(one.text) else " "


def _is_apart(one: Line, two: Line, leading: float) -> bool:
    """A gap, an indentation or another size of letters; the top of the next column is none of these."""
    size = max(one.size, two.size, 1.0)
    if abs(one.size - two.size) > SIZES * size:
        return True
    drop = one.base - two.base
    if drop < 0:
        return _END.search(one.text) is not None
    return drop > LEADING * leading or two.left > one.left + INDENT * size


def _is_full(one: Line, two: Line, margin: float) -> bool:
    """Whether the first word of the next line had no room on this one; short words leave little, long ones much."""
    word = two.text.split(None, 1)[0] if two.text.strip() else ""
    width = (two.right - two.left) * (len(word) + 1) / max(1, len(two.text))
    room = min(ROOM * one.size, max(width, one.size)) if _END.search(one.text) else max(width, ROOM * one.size)
    return one.right + room >= margin


def _cut_at_hyphen(text: str) -> bool:
    return text.endswith("-") and len(text) > 1 and text[-2].isalpha()


def _right_margin(lines: Sequence[Line]) -> float:
    """Where full lines end: the edge that at most one line in twenty passes, so that one long line does not set it."""
    edges = sorted(line.right for line in lines)
    return edges[-1 - len(edges) // 20]


def _leading(lines: Sequence[Line]) -> float:
    """The usual distance from line to line, in points."""
    drops = sorted(one.base - two.base for one, two in pairwise(lines) if one.base > two.base)
    return drops[(len(drops) - 1) // 2] if drops else 1.5 * lines[0].size
