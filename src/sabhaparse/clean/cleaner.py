"""`Cleaner` runs the steps: first the legacy fonts, then all others again and again until nothing changes.

>>> Cleaner().clean("भाजपा उ०प्र० की बैठक").text
'भाजपा उ॰प्र॰ की बैठक'
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import or_

from sabhaparse.clean.edits import Edit, apply
from sabhaparse.clean.entries import entries
from sabhaparse.clean.gate import Gate
from sabhaparse.clean.legacy import decode_legacy
from sabhaparse.clean.offsets import OffsetMap, StepMap
from sabhaparse.clean.speller import Speller
from sabhaparse.clean.steps import Rule, legacy_words, rules, silent_steps
from sabhaparse.clean.text import Change, CleanText
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.clean.windows import whole_chunks
from sabhaparse.clean.wrapped import join_wrapped
from sabhaparse.lexicon import Lexicon
from sabhaparse.raw_span import RawSpan

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

    def apply(self, edits: Sequence[Edit]) -> StepMap:
        self.log += map(self.change, entries(self.text, edits))
        self.text, step_map = apply(self.text, edits)
        self.offsets = self.offsets.then(step_map)
        return step_map


class Cleaner:
    """All steps bound to one lexicon; safe to use again and again.

    Attributes:
        rules: the steps in order.
    """

    def __init__(self, lexicon: Lexicon | None = None) -> None:
        self._vocabulary = vocabulary = Vocabulary(lexicon)
        speller = Speller(vocabulary)
        self.rules: tuple[Rule, ...] = rules(vocabulary, speller)
        self._steps = (1 << len(self.rules)) - 1
        self._propose = speller.propose
        triggers = [rule.trigger for rule in self.rules]
        hidden = [rule.trigger for rule in self.rules if rule.hidden]
        signatures = legacy_words()

        def odd(chunk: str) -> bool:
            return chunk in signatures or speller.odd(chunk) or any(trigger(chunk) for trigger in hidden)

        self._gate = Gate([*triggers, speller.doubtful], odd)

    def clean(self, raw: str, font: str | None = None) -> CleanText:
        """Clean `raw`; `font` is the name of the legacy font it is typed in, where that is known."""
        run = _Run(raw)
        if font:
            run.apply(decode_legacy(raw, font))
        suspects, last = self._gate.suspects(run.text), len(self.rules)
        for _ in range(ROUNDS if suspects else 0):
            suspects, last = self._round(run, suspects, last)
            if last < 0:
                break
        run.apply(join_wrapped(run.text, self._vocabulary))
        doubtful = [chunk for chunk, mask in suspects.items() if mask >> len(self.rules)]
        proposals = map(run.change, self._propose(run.text, doubtful)) if doubtful else ()
        return CleanText(raw, run.text, tuple(run.log), run.offsets, tuple(proposals))

    def _round(self, run: _Run, suspects: dict[str, int], last: int) -> tuple[dict[str, int], int]:
        """Run every step that may have work once, in order; the chunks that may give work afterwards.

        The steps behind the `last` that changed something have seen the text as it is: they are asked only behind
        another change. Also gives the last step that changed something in this round, -1 where none did.
        """
        wanted, changed = _all(suspects) & self._steps, -1
        while wanted:
            i = (wanted & -wanted).bit_length() - 1
            if i > last and changed < 0:
                break
            edits = _find(self.rules[i], run.text, [chunk for chunk, mask in suspects.items() if mask >> i & 1])
            if edits:
                before, changed = run.text, i
                step = run.apply(edits)
                suspects = self._gate.after(suspects, before, run.text, step.pieces)
                wanted = _all(suspects) & self._steps
            wanted = wanted >> i + 1 << i + 1
        return suspects, changed


def _all(suspects: dict[str, int]) -> int:
    """The bits of all suspect chunks."""
    return reduce(or_, suspects.values(), 0)


FEW = 24
"""Chunks that are looked for in the text one by one."""


def _find(rule: Rule, text: str, chunks: Sequence[str]) -> Sequence[Edit]:
    """The edits of a step: where it looks at nothing but the chunk itself, in those chunks that fired its trigger."""
    if len(chunks) > FEW or not (rule.inside or rule.told):
        return rule.find(text)
    if rule.told:
        return rule.find(text, chunks=chunks)
    edits = []
    for chunk in chunks:
        found = rule.find(chunk)
        for at in whole_chunks(text, chunk) if found else ():
            edits += [edit._replace(start=edit.start + at, end=edit.end + at) for edit in found]
    return sorted(edits)
