"""Which steps can have work in a text: decided on its distinct words, so that clean text costs next to nothing.

A chunk is what stands between two spaces. Most chunks are plain: well-formed syllables with ordinary punctuation
round them, or no Devanagari at all. Only the others are shown to the triggers of the steps.

>>> gate = Gate([regex.compile("ेे").search, regex.compile("ॅ").search])
>>> gate.wanted("बैठक में पूर्व विधायक ने कहा।"), gate.wanted("बैठक मेें डाॅ")
(0, 3)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from itertools import filterfalse
from operator import or_

import regex

from sabhaparse.clean.alphabet import CONSONANT, MATRA, NUKTA, NUKTA_BASES, VIRAMA
from sabhaparse.clean.offsets import Piece
from sabhaparse.clean.windows import chunks_around, split_chunks, whole_chunks

_LIMIT = 300_000
_LETTER = f"(?:[{NUKTA_BASES}]{NUKTA}(?![0-9०-९])|(?![ऩऱऴश\u0958-\u095f]){CONSONANT}|श(?!{VIRAMA}[टठण]))"
_SYLLABLE = (
    f"(?:{_LETTER}(?:{VIRAMA}{_LETTER})*+(?:{MATRA}|{VIRAMA}(?![\u0900-\u097f]))?+|(?!र्इ)[\u0904-\u0914ऽॐ])"
    "[ँं]?+(?:ः(?=[\u0904-\u0939]))?+"
)
_OTHER = "[!-{}~₹–—“”‘’…•०-९]"
# a mark on its own or before a letter, a letter with a nukta on its own
_LONE = rf"[Il|०0oO°º][\"')”’]*$|[Il|०0][\u0904-\u0939]|{CONSONANT}{NUKTA}$"
_PLAIN = regex.compile(
    rf"^(?!{_LONE})(?:(?:{_SYLLABLE})++(?![.:०0$°º˚A-Za-zŒå|])|{_OTHER}++)++(?:।[\"'”’)]*+)?$",
    regex.MULTILINE,
)


FEW = 24
"""Pieces of a text that are looked at one by one."""


class Gate:
    """Remembers for each distinct chunk which of the triggers it fires.

    Args:
        triggers: tests of a chunk, one for each step.
        odd: test of a plain chunk (words that a word list calls in question, legacy text without Devanagari).
    """

    __slots__ = ("_fine", "_masks", "_odd", "_triggers")

    def __init__(
        self, triggers: Sequence[Callable[[str], object]], odd: Callable[[str], bool] = lambda chunk: False
    ) -> None:
        self._triggers = triggers
        self._odd = odd
        self._fine: set[str] = {""}
        self._masks: dict[str, int] = {}

    def wanted(self, text: str) -> int:
        """A bit for each trigger that some chunk of `text` fires."""
        return reduce(or_, self.suspects(text).values(), 0)

    def suspects(self, text: str) -> dict[str, int]:
        """The chunks of `text` that fire a trigger, with a bit for each that they fire."""
        masks = self._masks
        chunks = set(filterfalse(self._fine.__contains__, split_chunks(text)))
        return {chunk: mask for chunk in chunks if (mask := masks.get(chunk) or self._look(chunk))}

    def after(self, suspects: dict[str, int], before: str, text: str, pieces: Sequence[Piece]) -> dict[str, int]:
        """What `suspects` says of `text`, from what it said `before` some pieces changed: only these are looked at."""
        if len(pieces) > FEW:
            return self.suspects(text)
        gone = {c for p in pieces for c in split_chunks(chunks_around(before, p.old_start, p.old_end)) if c in suspects}
        lost = {chunk for chunk in gone if next(whole_chunks(text, chunk), None) is None}
        kept = {chunk: mask for chunk, mask in suspects.items() if chunk not in lost}
        return kept | self.suspects(" ".join(chunks_around(text, p.new_start, p.new_end) for p in pieces))

    def _look(self, chunk: str) -> int:
        if len(self._fine) > _LIMIT or len(self._masks) > _LIMIT:
            self._fine.clear()
            self._masks.clear()
        mask = 0
        if not _PLAIN.match(chunk) or self._odd(chunk):
            for i, trigger in enumerate(self._triggers):
                if trigger(chunk):
                    mask |= 1 << i
        if mask:
            self._masks[chunk] = mask
        else:
            self._fine.add(chunk)
        return mask
