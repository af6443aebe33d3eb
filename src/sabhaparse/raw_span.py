"""`RawSpan`: a half-open range of the raw text, in code points.

Users see it in the log of repairs, so that it stays Python in a compiled build, where it can be pickled.

>>> RawSpan(4, 8).of("सभा हुई।")
'हुई।'
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class RawSpan:
    """A range of the raw text, exactly as the caller gave it."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of `text` in this span."""
        return text[self.start : self.end]
