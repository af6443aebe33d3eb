"""`Cleaner` runs the steps: first the legacy fonts, then all others again and again until nothing changes.

>>> Cleaner().clean("भाजपा उ०प्र० की बैठक").text
'भाजपा उ॰प्र॰ की बैठक'
"""

from __future__ import annotations

from collections.abc import Sequence

from sabhaparse.clean.edits import Edit, apply
from sabhaparse.clean.gate import Gate
from sabhaparse.clean.legacy import decode_legacy
from sabhaparse.clean.offsets import OffsetMap
from sabhaparse.clean.speller import Speller
from sabhaparse.clean.steps import Rule, legacy_words, rules, silent_steps
from sabhaparse.clean.text import Change, CleanText
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.lexicon import Lexicon
from sabhaparse.span import RawSpan

ROUNDS = 5
"""One repair may make room for another (a sign moved, then two joined); more rounds than this were never needed."""


class _Run:
    """The text on its way through the steps."""

    __slots__ = ("log", "offsets", "text")

    def __init__(self, raw: str) -> None:
        self.text = raw
        self.offsets = OffsetMap()
        self.log: list[Change] = []

    def change(self, edit: Edit) -> Change:
        raw = RawSpan(*self.offsets.to_raw(edit.start, edit.end))
        before = self.text[edit.start : edit.end]
        return Change(raw, before, edit.replacement, edit.step, edit.note, edit.step not in silent_steps())

    def apply(self, edits: Sequence[Edit]) -> None:
        self.log.extend(map(self.change, edits))
        self.text, step_map = apply(self.text, edits)
        self.offsets = self.offsets.then(step_map)


class Cleaner:
    """All steps bound to one lexicon; safe to use again and again.

    Attributes:
        rules: the steps in order.
    """

    def __init__(self, lexicon: Lexicon | None = None) -> None:
        vocabulary = Vocabulary(lexicon)
        speller = Speller(vocabulary)
        self.rules: tuple[Rule, ...] = rules(vocabulary, speller)
        self._propose = speller.propose
        triggers = [rule.trigger for rule in self.rules]
        hidden = [rule.trigger for rule in self.rules if rule.hidden]

        def odd(chunk: str) -> bool:
            return chunk in legacy_words() or speller.odd(chunk) or any(trigger(chunk) for trigger in hidden)

        self._gate = Gate([*triggers, speller.doubtful], odd)

    def clean(self, raw: str, font: str | None = None) -> CleanText:
        """Clean `raw`; `font` is the name of the legacy font it is typed in, where that is known."""
        run = _Run(raw)
        if font:
            run.apply(decode_legacy(raw, font))
        wanted = self._gate.wanted(run.text)
        for _ in range(ROUNDS):
            before = len(run.log)
            wanted = self._round(run, wanted)
            if len(run.log) == before:
                break
        proposals = map(run.change, self._propose(run.text)) if wanted >> len(self.rules) else ()
        return CleanText(raw, run.text, tuple(run.log), run.offsets, tuple(proposals))

    def _round(self, run: _Run, wanted: int) -> int:
        """Run every step that may have work once, in order; the bits of those that may have work afterwards."""
        for i, rule in enumerate(self.rules):
            if not wanted >> i:
                break
            edits = rule.find(run.text) if wanted >> i & 1 else ()
            if edits:
                run.apply(edits)
                wanted = self._gate.wanted(run.text)
        return wanted
