"""Two kinds of half-open ranges, in code points: `Span` in clean text, `RawSpan` in the raw text.

They are different types so that a type checker refuses to mix the two coordinate systems; the only
place where one becomes the other is `record/assemble`.

>>> Span(3, 7).contains(Span(4, 5))
True
>>> Span(0, 3).hull(Span(5, 9))
Span(start=0, end=9)
"""

from __future__ import annotations

from dataclasses import dataclass

from sabhaparse.frozen import frozen


@frozen
class Span:
    """A range of the clean text: `text[start:end]`."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __lt__(self, other: Span) -> bool:
        return (self.start, self.end) < (other.start, other.end)

    def contains(self, other: Span) -> bool:
        """True when `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def hull(self, other: Span) -> Span:
        """The smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def of(self, text: str) -> str:
        """The characters of `text` in this span."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True, order=True)
class RawSpan:
    """A range of the raw text, exactly as the caller gave it."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of `text` in this span."""
        return text[self.start : self.end]
