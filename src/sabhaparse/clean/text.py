"""`CleanText`: the cleaned text, what was changed on the way, and the way back to the raw text."""

from __future__ import annotations

from dataclasses import dataclass

from sabhaparse.clean.edits import Edit, Step, apply
from sabhaparse.clean.offsets import OffsetMap
from sabhaparse.span import RawSpan, Span


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that a step changed: raw range, the text before and after it, the name of the step."""

    raw: RawSpan
    before: str
    after: str
    step: str
    note: str = ""
    words: bool = True
    """False for changes of spacing, invisible characters and Unicode form, which no reader would see."""


@dataclass(frozen=True, slots=True)
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


def run(raw: str, steps: tuple[Step, ...], silent: frozenset[str] = frozenset()) -> CleanText:
    """Run `steps` in order; changes of a step named in `silent` are marked as not touching words."""
    text, offsets, log = raw, OffsetMap(), []
    for step in steps:
        edits = step(text)
        if not edits:
            continue
        log.extend(_change(text, edit, offsets, silent) for edit in edits)
        text, step_map = apply(text, edits)
        offsets = offsets.then(step_map)
    return CleanText(raw, text, tuple(log), offsets)


def _change(text: str, edit: Edit, offsets: OffsetMap, silent: frozenset[str]) -> Change:
    raw = RawSpan(*offsets.to_raw(edit.start, edit.end))
    return Change(raw, text[edit.start : edit.end], edit.replacement, edit.step, edit.note, edit.step not in silent)
