"""The shape of a date rule: a function that looks at one place of the stream and answers `Found` or None.

Rules are asked in order, the first answer counts. Lists: none.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from sabhaparse.find.dates.mention import Precision, Relative
from sabhaparse.find.dates.stream import Stream
from sabhaparse.values import When


class Found(NamedTuple):
    """An expression that ends before token `end` and begins at `first` (-1: where the rule was asked)."""

    end: int
    when: When | None = None
    relative: Relative | None = None
    rule: str = ""
    precision: Precision = Precision.DAY
    first: int = -1
    toward: int = 0
    also: tuple[tuple[int, int, When], ...] = ()
    """Further dates told in the same breath (the 5 of "5 और 20 जून"): first, end, value."""


Rule = Callable[[Stream, int], Found | None]
