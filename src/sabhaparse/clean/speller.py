"""The word rules applied to a text, with a memory of their answers: one verdict for each distinct word.

>>> speller = Speller(Vocabulary())
>>> speller.verdict("राष्ट्रीय"), speller.verdict("प्रदर्षन")
(None, Verdict(rule='restore_sha', word='प्रदर्शन', certain=True))
>>> speller.verdict("स्वगत")
Verdict(rule='propose_slip', word='स्वागत', certain=False)
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import filterfalse
from typing import NamedTuple

import regex

from sabhaparse.clean.alphabet import CONSONANT, LETTER, NUKTA, VIRAMA
from sabhaparse.clean.edits import Edit
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.clean.windows import places
from sabhaparse.clean.words import (
    CERTAIN,
    UNCERTAIN,
    kept,
    lacking_anusvara,
    propose_name,
    propose_oblique,
    propose_slip,
    restore_anusvara,
    restore_sha,
    restore_word,
    slips,
    sure,
)
from sabhaparse.late import late

_START, _END = f"(?<![{LETTER[1:-1]}॰\u200c\u200d])", "(?![॰\u200c\u200d.\ufffd])"
_WORD = regex.compile(f"{_START}{LETTER}{{2,40}}+{_END}")
# without one of these no rule has an answer
_SHAPE = regex.compile(f"चै|[शष]|{VIRAMA}{CONSONANT}(?:.{{3}}|[ंँ].)|.[डढ](?!{NUKTA})|ने$|[हमन][ेी]$|हि$")
_CASES = regex.compile("(?:में|को|से|का|के|की|ने|पर|तक|भी|ही|हेतु|एवं|और|है|हैं)$")
_POSTPOSITION = late(r" (?:ने|को|से|में|का|के|की|पर|तक|द्वारा|हेतु|एवं|और)(?!\p{L}|\p{M})")
# और typed as ओर: not where a direction may be meant
_OR = late(r"(?<=(?P<before>[\p{L}\p{M}]++) )ओर(?= \p{L})")
_DIRECTIONS = frozenset(
    "की दोनों चारों तीनों एक दूसरी पहली इस उस जिस किस इसी उसी अपनी हर सब सभी दाईं बाईं दायीं बायीं आगे".split()  # noqa: SIM905
)
_IN = late(r"(?<=\p{M}|\p{L}) मे(?= (?!(?:ने|को|का|के|की|से|आई|डे)(?!\p{L}|\p{M}))[\p{L}\p{N}])")
_IN_HELD = late(r"(?<=\p{M}|\p{L}) मैं(?= (?:सम्पन्न|संपन्न|आयोजित) )")


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
        self._plain: set[str] = set()

    def verdict(self, word: str) -> Verdict | None:
        """The answer of the first rule that has one, None for a word that stays as it is."""
        if word in self._found:
            return self._found[word]
        if len(self._found) > 200_000:
            self._found.clear()
        found = self._found[word] = self._ask(word)
        return found

    def _ask(self, word: str) -> Verdict | None:
        if word in lacking_anusvara():
            return Verdict(restore_anusvara.__name__, lacking_anusvara()[word], True)
        if word in sure():
            return Verdict(restore_word.__name__, sure()[word], True)
        if word in slips():
            return Verdict(propose_slip.__name__, slips()[word], False)
        known = self._vocabulary.known
        if len(word) < 3 or not _SHAPE.search(word) or known(word) or word in kept():
            return self._oblique(word)
        stem = _CASES.sub("", word)
        if stem != word and known(stem):
            return None
        for rule in (*CERTAIN, *UNCERTAIN):
            repaired = rule(word, self._vocabulary)
            if repaired is not None and repaired != word:
                return Verdict(rule.__name__, repaired, rule in CERTAIN)
        return None

    def _oblique(self, word: str) -> Verdict | None:
        if not word.endswith("ो") or len(word) < 4 or self._vocabulary.exact(word):
            return None
        plural = propose_oblique(word, self._vocabulary)
        return Verdict(propose_oblique.__name__, plural, False) if plural else None

    def certain(self, text: str) -> bool:
        """True when some word of `text` would be repaired, or is a name whose spelling other words may decide."""
        return any(v.certain or v.rule == propose_name.__name__ for v in map(self.verdict, _WORD.findall(text)) if v)

    def doubtful(self, text: str) -> bool:
        """True when something might be proposed about some word of `text`."""
        return any(word == "ओर" or ((v := self.verdict(word)) and not v.certain) for word in _WORD.findall(text))

    def odd(self, text: str) -> bool:
        """True when some word of `text` is to be looked at, in itself or in its surroundings."""
        return any(word in ("मे", "ओर", "मैं") or self.verdict(word) for word in _WORD.findall(text))

    def _found_in(self, text: str, chunks: Iterable[str] | None = None) -> list[tuple[int, int, Verdict]]:
        """Start, end and verdict of every word of `text` that has one; where `chunks` are given, of those in them."""
        found: set[str] = set()
        for chunk in self._unread(text) if chunks is None else chunks:
            words = {word for word in _WORD.findall(chunk) if self.verdict(word)}
            found |= words
            if not words and chunks is None:
                self._plain.add(chunk)
        out = []
        for word in found:
            verdict = self.verdict(word)
            for at in places(text, word):
                if verdict and (m := _WORD.match(text, at)) and m.end() == at + len(word):
                    out.append((at, m.end(), verdict))
        return sorted(out)

    def _unread(self, text: str) -> set[str]:
        """The chunks of `text` that are not known to hold no word with a verdict."""
        if len(self._plain) > 200_000:
            self._plain.clear()
        return set(filterfalse(self._plain.__contains__, text.split()))

    def repair_words(self, text: str) -> list[Edit]:
        """Edits of the certain rules; of श and ष in names too, where two other words of the text show that damage."""
        found = self._found_in(text)
        swapped = len({v.word for _, _, v in found if v.rule == restore_sha.__name__}) >= 2
        edits = []
        for start, end, verdict in found:
            if verdict.certain:
                edits.append(Edit(start, end, verdict.word, verdict.rule))
            elif swapped and verdict.rule == propose_name.__name__:
                edits.append(Edit(start, end, verdict.word, restore_sha.__name__, "as in other words"))
        return edits

    def restore_in(self, text: str) -> list[Edit]:
        """मे between two words is में; before a postposition it is part of a name. मैं in front of संपन्न is में, too."""
        found = [*_IN.finditer(text), *_IN_HELD.finditer(text)]
        return sorted([Edit(m.start() + 1, m.end(), "में", "restore_anusvara") for m in found])

    def propose(self, text: str, chunks: Iterable[str] | None = None) -> list[Edit]:
        """What is not certain enough to be done: slips, a missing ा, जिलो में, ओर for और.

        Args:
            text: the text.
            chunks: those of its chunks that are `doubtful`, where they are known.
        """
        edits = [
            Edit(start, end, verdict.word, verdict.rule)
            for start, end, verdict in self._found_in(text, chunks)
            if not verdict.certain and (verdict.rule != propose_oblique.__name__ or _POSTPOSITION.match(text, end))
        ]
        edits += [
            Edit(at, at + 2, "और", "propose_and")
            for at in places(text, "ओर")
            if (m := _OR.match(text, at)) and m["before"] not in _DIRECTIONS
        ]
        return sorted(edits)
