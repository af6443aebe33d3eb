"""Offset maps, built from edits and never recovered by comparing strings.

Laws (tests/clean/test_offsets.py): the result is in range; start and end are monotone; an untouched
character maps to itself; a span that touches a changed piece maps to the hull of what it came from;
composition is mapping step by step; no edit is the identity.

>>> step = StepMap((Piece(1, 2, 1, 3),))          # "abbc" -> "aBc"
>>> step.start(1), step.end(2), step.end(3)
(1, 3, 4)
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import field

from sabhaparse.frozen import frozen


@frozen
class Piece:
    """One replaced stretch: `new[new_start:new_end]` came from `old[old_start:old_end]`."""

    new_start: int
    new_end: int
    old_start: int
    old_end: int


@frozen
class StepMap:
    """Maps offsets of the text after one step to offsets of the text before it."""

    pieces: tuple[Piece, ...]
    starts: list[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "starts", [p.new_start for p in self.pieces])

    def start(self, offset: int) -> int:
        """Old offset at which a span starting at `offset` starts; a deletion just before it is left out."""
        i = bisect_right(self.starts, offset) - 1
        if i < 0:
            return offset
        piece = self.pieces[i]
        return piece.old_start if offset < piece.new_end else piece.old_end + offset - piece.new_end

    def end(self, offset: int) -> int:
        """Old offset at which a span ending at `offset` ends; a deletion just after it is left out."""
        # the last piece that begins before `offset`
        i = bisect_right(self.starts, offset - 1) - 1
        if i < 0:
            return offset
        piece = self.pieces[i]
        return piece.old_end if offset <= piece.new_end else piece.old_end + offset - piece.new_end

    def span(self, start: int, end: int) -> tuple[int, int]:
        """What `start` and `end` say of a span that is not empty, in one look: mostly no piece begins inside it."""
        starts, pieces = self.starts, self.pieces
        i = bisect_right(starts, start)
        j = i if i == len(starts) or starts[i] >= end else bisect_right(starts, end - 1, i)
        if i:
            piece = pieces[i - 1]
            start = piece.old_start if start < piece.new_end else piece.old_end + start - piece.new_end
        if j:
            piece = pieces[j - 1]
            end = piece.old_end if end <= piece.new_end else piece.old_end + end - piece.new_end
        return start, end


@frozen
class OffsetMap:
    """The composition of all steps, first step first."""

    steps: tuple[StepMap, ...] = ()

    def then(self, step: StepMap) -> OffsetMap:
        """This map followed by one more step."""
        return OffsetMap((*self.steps, step)) if step.pieces else self

    def to_raw(self, start: int, end: int) -> tuple[int, int]:
        """Raw offsets of the clean span `[start, end)`; an empty span stays empty."""
        for step in reversed(self.steps):
            if end > start:
                if end > step.starts[0]:  # else in front of all that the step changed
                    start, end = step.span(start, end)
            else:
                start = end = step.start(start)
        return (start, end) if end > start else (start, start)
