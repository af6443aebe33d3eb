"""`CleanText`: the cleaned text, what was changed on the way, and the way back to the raw text."""

from __future__ import annotations

from sabhaparse.clean.offsets import OffsetMap
from sabhaparse.frozen import frozen
from sabhaparse.raw_span import RawSpan
from sabhaparse.span import Span


@frozen
class Change:
    """One thing that a step changed: raw range, the text before and after it, the name of the step."""

    raw: RawSpan
    before: str
    after: str
    step: str
    note: str = ""
    words: bool = True
    """False for changes of spacing, invisible characters, Unicode form and the sign of abbreviations."""


@frozen
class CleanText:
    """Cleaned text with its log.

    Attributes:
        raw: the text as given, untouched.
        text: the cleaned text; all stages after `clean` work on it.
        log: every change, in the order of the steps and then of the text.
        proposals: changes that were thought of and not made, because they are uncertain.
    """

    raw: str
    text: str
    log: tuple[Change, ...]
    offsets: OffsetMap
    proposals: tuple[Change, ...] = ()

    def to_raw(self, span: Span) -> RawSpan:
        """The raw range that a clean range came from."""
        return RawSpan(*self.offsets.to_raw(span.start, span.end))
