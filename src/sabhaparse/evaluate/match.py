"""When two readings of the same text are the same: by the letters of their quotes, or by how far they overlap.

>>> letters("श्री वर्मा,") == letters("श्री  वर्मा")
True
>>> alike("जिला कार्यालय", "कार्यालय"), alike("भाजपा जिला कार्यालय सभागार", "सभागार")
(True, False)
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from sabhaparse.record import Evidence

Gold = TypeVar("Gold")
Got = TypeVar("Got")

HALF = 0.5
"""Share of the longer quote that the shorter one must have, where one holds the other."""
LEAST_UNION = 0.3
"""Least intersection over union of two clauses that are the same resolution, limit or statement."""
LEAST_COVER = 0.6
"""Least share of the shorter of the two that must lie in the other."""


class Pairs(NamedTuple):
    """Indices of what was paired, and of what was left over on either side."""

    both: tuple[tuple[int, int], ...]
    gold_only: tuple[int, ...]
    got_only: tuple[int, ...]


def letters(text: str) -> str:
    """Letters, digits and signs only, in one Unicode form, lower case."""
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(c for c in decomposed if c.isalnum() or unicodedata.category(c) in ("Mn", "Mc")).lower()


def alike(one: str, other: str, share: float = HALF) -> bool:
    """The same letters, or one holds the other and is not much longer."""
    short, long = sorted((letters(one), letters(other)), key=len)
    return bool(short) and short in long and len(short) >= share * len(long)


def overlap(one: Sequence[Evidence], other: Sequence[Evidence]) -> float:
    """Intersection over union of the two hulls; 0.0 below the least union or cover."""
    start, end = min(e.start for e in one), max(e.end for e in one)
    first, last = min(e.start for e in other), max(e.end for e in other)
    common = min(end, last) - max(start, first)
    if common <= 0:
        return 0.0
    union = common / (max(end, last) - min(start, first))
    cover = common / min(end - start, last - first)
    return union if union >= LEAST_UNION and cover >= LEAST_COVER else 0.0


def pair(gold: Sequence[Gold], got: Sequence[Got], same: Callable[[Gold, Got], float]) -> Pairs:
    """Pair one to one, the best scores of `same` first; 0 is no match."""
    scored = [(same(g, p), i, j) for i, g in enumerate(gold) for j, p in enumerate(got)]
    both: dict[int, int] = {}
    taken: set[int] = set()
    for value, i, j in sorted(scored, key=lambda x: (-x[0], x[1], x[2])):
        if value > 0 and i not in both and j not in taken:
            both[i] = j
            taken.add(j)
    rest = tuple(i for i in range(len(gold)) if i not in both)
    return Pairs(tuple(both.items()), rest, tuple(j for j in range(len(got)) if j not in taken))
