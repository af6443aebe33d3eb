"""The word rules applied to a text, with a memory of their answers: one verdict for each distinct word.

>>> speller = Speller(Vocabulary())
>>> [speller.verdict(w) for w in ("राष्ट्रीय", "प्रदर्षन", "स्वगत")]
[None, Verdict(rule='restore_sha', word='प्रदर्शन', certain=True), Verdict(rule='propose_matra', word='स्वागत', certain=False)]
"""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

import regex

from sabhaparse.clean.alphabet import LETTER
from sabhaparse.clean.edits import Edit
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.clean.words import CERTAIN, UNCERTAIN, lacking_anusvara, listed, propose_oblique, restore_anusvara

_WORD = regex.compile(f"(?<![{LETTER[1:-1]}॰\u200c\u200d]){LETTER}{{2,40}}+(?![॰\u200c\u200d.\ufffd])")
_CASES = regex.compile("(?:में|को|से|का|के|की|ने|पर|तक|भी|ही|हेतु|एवं|और|है|हैं)$")
_POSTPOSITION = r"(?= (?:ने|को|से|में|का|के|की|पर|तक|द्वारा|हेतु|एवं|और)(?!\p{L}|\p{M}))"
_OBLIQUE = regex.compile(f"(?<!{LETTER}){LETTER}{{2,30}}ो{_POSTPOSITION}")
# और typed as ओर: not where a direction may be meant
_OR = regex.compile(r"(?<=(?P<before>[\p{L}\p{M}]++) )ओर(?= [\p{L}])")
_DIRECTIONS = frozenset(["की", "दोनों", "चारों", "एक", "दूसरी", "इस", "उस", "जिस", "किस", "अपनी", "इसी", "उसी", "हर", "सब", "सभी", "पहली", "तीनों", "दाईं", "बाईं", "दायीं", "बायीं", "आगे"])
_IN = regex.compile(r"(?<=\p{M}|\p{L}) मे(?= (?!(?:ने|को|का|के|की|से|आई|डे)(?!\p{L}|\p{M}))[\p{L}\p{N}])")
WATCHED = frozenset({"मे", "ओर"})
"""Known words that a rule looks at in their surroundings."""


class Verdict(NamedTuple):
    """What a word should be, by which rule, and whether that is certain enough to be done."""

    rule: str
    word: str
    certain: bool


class Speller:
    """The word rules bound to a vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._found: dict[str, Verdict | None] = {}

    @cached_property
    def _keep(self) -> frozenset[str]:
        return frozenset(listed("keep"))

    def verdict(self, word: str) -> Verdict | None:
        """The answer of the first rule that has one, None for a word that stays as it is."""
        if word in self._found:
            return self._found[word]
        if len(self._found) > 200_000:
            self._found.clear()
        found = self._found[word] = self._ask(word)
        return found

    def _ask(self, word: str) -> Verdict | None:
        if word in lacking_anusvara() and word not in WATCHED:
            return Verdict(restore_anusvara.__name__, lacking_anusvara()[word], True)
        known = self._vocabulary.known
        if len(word) < 3 or known(word) or word in self._keep or known(_CASES.sub("", word)):
            return None
        for rule in (*CERTAIN, *UNCERTAIN):
            repaired = rule(word, self._vocabulary)
            if repaired is not None and repaired != word:
                return Verdict(rule.__name__, repaired, rule in CERTAIN)
        return None

    def odd(self, text: str) -> bool:
        """True when something might be said about some word of `text`."""
        return any(
            self.verdict(word) is not None or word in WATCHED or (word.endswith("ो") and self._oblique(word))
            for word in _WORD.findall(text)
        )

    def _oblique(self, word: str) -> str | None:
        exact = self._vocabulary.exact(word)
        return None if exact else propose_oblique(word, self._vocabulary)

    def repair_words(self, text: str) -> list[Edit]:
        """Edits of the certain rules on all words of `text`."""
        edits = []
        for match in _WORD.finditer(text):
            found = self.verdict(match.group())
            if found is not None and found.certain:
                edits.append(Edit(match.start(), match.end(), found.word, found.rule))
        return edits

    def restore_in(self, text: str) -> list[Edit]:
        """मे between two words is में; before a postposition it is part of a name."""
        return [Edit(m.start() + 1, m.end(), "में", "restore_anusvara") for m in _IN.finditer(text)]

    def propose(self, text: str) -> list[Edit]:
        """What is not certain enough to be done: missing ा, जिलो में, ओर for और, lost characters."""
        edits = [
            Edit(m.start(), m.end(), found.word, found.rule)
            for m in _WORD.finditer(text)
            if (found := self.verdict(m.group())) is not None and not found.certain
        ]
        edits += [
            Edit(m.start(), m.end(), found, "propose_oblique")
            for m in _OBLIQUE.finditer(text)
            if (found := self._oblique(m.group())) is not None
        ]
        edits += [
            Edit(m.start(), m.end(), "और", "propose_and") for m in _OR.finditer(text) if m["before"] not in _DIRECTIONS
        ]
        return sorted(edits)
