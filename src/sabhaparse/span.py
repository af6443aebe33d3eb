"""`Span`: a half-open range of the clean text, in code points; those of the raw text are another type, `RawSpan`.

A type checker refuses to mix the two coordinate systems; the only place where one becomes the other is
`record/assemble`.

>>> Span(3, 7).contains(Span(4, 5))
True
>>> Span(0, 3).hull(Span(5, 9))
Span(start=0, end=9)
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True, order=True, unsafe_hash=True)
class Span:
    """A range of the clean text: `text[start:end]`."""

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:  # as a dataclass makes it; mypyc compiles what is written
        self.start, self.end = start, end

    def __len__(self) -> int:
        return self.end - self.start

    def contains(self, other: Span) -> bool:
        """True when `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def hull(self, other: Span) -> Span:
        """The smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def of(self, text: str) -> str:
        """The characters of `text` in this span."""
        return text[self.start : self.end]
