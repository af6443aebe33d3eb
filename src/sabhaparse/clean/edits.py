"""An edit: what a cleaning step wants to replace, in the text that the step was given.

A step is a pure function `str -> list[Edit]`; it never returns a new string, so that nothing can be
changed without a record of where and why. `apply` makes the new string and the `StepMap` of offsets.

>>> text, _ = apply("काे गया", [Edit(1, 3, "ो", "order_vowel_signs")])
>>> text
'को गया'
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from sabhaparse.clean.offsets import Piece, StepMap
from sabhaparse.errors import InputError


class Edit(NamedTuple):
    """Replace `text[start:end]` by `replacement`; `step` is the name of the function that asked for it."""

    start: int
    end: int
    replacement: str
    step: str
    note: str = ""


Step = Callable[..., Sequence[Edit]]


def apply(text: str, edits: Sequence[Edit]) -> tuple[str, StepMap]:
    """Apply sorted, non-overlapping edits; return the new text and the map from new to old offsets.

    Raises:
        InputError: when two edits overlap, are out of order or out of range (an error in a step).
    """
    parts: list[str] = []
    pieces: list[Piece] = []
    old, new, length = 0, 0, len(text)
    for edit in edits:
        start, end, replacement, _, _ = edit
        if not old <= start <= end <= length:
            raise InputError(f"cleaning step {edit.step!r} gave an edit out of order or range: {edit!r}")
        new += start - old
        after = new + len(replacement)
        parts.append(text[old:start])
        parts.append(replacement)
        pieces.append(Piece(new, after, start, end))
        new, old = after, end
    parts.append(text[old:])
    return "".join(parts), StepMap(tuple(pieces))
