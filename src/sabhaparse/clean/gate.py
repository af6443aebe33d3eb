"""Which steps can have work in a text: decided on its distinct words, so that clean text costs next to nothing.

A chunk is what stands between two spaces. Most chunks are plain: well-formed syllables with ordinary punctuation
round them, or no Devanagari at all. Only the others are shown to the triggers of the steps.

>>> gate = Gate()
>>> gate.suspects("बैठक में पूर्व विधायक ने कहा।"), gate.suspects("बैठक मेें")
('', 'मेें')
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import regex

from sabhaparse.clean.alphabet import CONSONANT, MATRA, NUKTA, NUKTA_BASES, VIRAMA

_LIMIT = 300_000
_LETTER = f"(?:[{NUKTA_BASES}]{NUKTA}|(?![ऩऱऴश]){CONSONANT}|श(?!{VIRAMA}[टठण]))"
_SYLLABLE = (
    f"(?:{_LETTER}(?:{VIRAMA}{_LETTER})*+(?:{MATRA}|{VIRAMA}(?![\u0900-\u097f]))?+|(?!र्इ)[\u0904-\u0914ऽॐ])"
    "[ँं]?+(?:ः(?=[\u0904-\u0939]))?+"
)
_OTHER = "[!-{}~₹–—“”‘’…•०-९]"
_PLAIN = regex.compile(
    rf"^(?![Il|०0oO°º][\"')”’]*$)(?:(?:{_SYLLABLE})++(?![.:०0$°º˚A-Za-zŒå|])|{_OTHER}++)*+(?:।[\"'”’)]*+)?$",
    regex.MULTILINE,
)


class Gate:
    """Remembers the chunks that were found to need nothing; `odd` and `listed` name plain ones to show all the same."""

    __slots__ = ("_fine", "_listed", "_odd")

    def __init__(self, odd: Callable[[str], bool] | None = None, listed: frozenset[str] = frozenset()) -> None:
        self._fine: set[str] = {""}
        self._odd = odd
        self._listed = listed

    def suspects(self, text: str) -> str:
        """The distinct chunks of `text` that a step might change, one a line."""
        new = set(text.replace("\n", " ").split(" ")) - self._fine
        return "\n".join(sorted(self._filter(new))) if new else ""

    def _filter(self, chunks: Iterable[str]) -> list[str]:
        """Those of `chunks` that a step might change; the rest is remembered."""
        out, odd, listed = [], self._odd, self._listed
        fine = self._fine
        if len(fine) > _LIMIT:
            fine.clear()
        for chunk in chunks:
            if not _PLAIN.match(chunk) or chunk in listed or (odd is not None and odd(chunk)):
                out.append(chunk)
            else:
                fine.add(chunk)
        return out
