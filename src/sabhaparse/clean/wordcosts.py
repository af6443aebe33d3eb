"""What a word costs when text without spaces is parted: the rarer the word, the dearer.

The cost is the negative logarithm of how often a word is met. Words that the reports of this project use often have
their counts; every other word that the word lists know has a cost by its band, a name one above that; names of letters
one behind the other (एमएलडी) make one word. What is none of these has no cost here.

Lists: clean/data/frequent (words of the project's own reports and rows, as matching keys, and how often each is met),
clean/data/pairs (words that follow each other, and how often), both made by corpora/count_words.py; letter_names, all
lists that `Vocabulary` asks.

>>> costs = WordCosts(Vocabulary())
>>> costs.of("सरकार", 4).cost < costs.of("सरोकार", 4).cost, costs.of("मरुदवेलन", 6)
(True, None)
>>> costs.behind("के", "लिए") < costs.of("लिए", 2).cost
True
"""

from __future__ import annotations

import math
import sys
from functools import lru_cache
from importlib.resources import files
from itertools import chain
from typing import NamedTuple

import regex

from sabhaparse.clean.alphabet import CONSONANT, SIGN, VIRAMA
from sabhaparse.clean.openings import Openings
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.late import late
from sabhaparse.lexicon import fold
from sabhaparse.lexicon.endings import ENDS, candidates
from sabhaparse.lexicon.loader import bundled, read_list, read_rows

GRAPHEME = late(rf"[^\W\d_](?:{SIGN}|(?<={VIRAMA}){CONSONANT})*+|{SIGN}++")
"""A letter with all that hangs on it; text is never cut inside."""

_WORDS = 31_589
_BY_BAND = (12.5, 12.5, 13.0, 13.5, 14.0, 14.5)
_FUNCTION_WORD, _VERB, _LISTED, _INFLECTED = 10.0, 13.0, 13.5, 2.5
_TWO_GRAPHEMES = 1.0
_PAIR = 0.5
_INITIALISM, _PER_LETTER, _LAST_K = 7.0, 2.5, 2.0
"""An initialism, each of its letters, and a last के, which is rather the case marker: एसपीसीए के."""
_FAR = math.inf


class Word(NamedTuple):
    """A known word: its cost where nothing is known of the word before it, and its matching key."""

    cost: float
    key: str


@lru_cache(maxsize=1)
def _frequent() -> dict[str, float]:
    rows = read_rows(files("sabhaparse.clean").joinpath("data", "frequent.tsv"), ("word", "count"))
    return {word: -math.log(int(count) / _WORDS) for _, (word, count) in rows}


@lru_cache(maxsize=1)
def _pairs() -> dict[tuple[str, str], float]:
    """The cost of the second word behind the first."""
    rows = read_rows(files("sabhaparse.clean").joinpath("data", "pairs.tsv"), ("first", "second", "count"))
    words = _frequent()
    return {(a, b): _PAIR - math.log(int(count) / _WORDS) - words[a] for _, (a, b, count) in rows}


@lru_cache(maxsize=2)
def _letters(times: int = 1) -> regex.Pattern[str]:
    names = sorted({form for form, _ in read_list(bundled().joinpath("letter_names.tsv"))}, key=len, reverse=True)
    return regex.compile(f"(?:{'|'.join(names)}){{{times}}}")


class WordCosts:
    """The costs of the words of one vocabulary, each worked out once."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._found: dict[str, Word | None] = {}
        self._frequent = _frequent()
        lexicon = vocabulary.lexicon
        self._openings = Openings(chain(self._frequent, lexicon.keys()), (*ENDS, *lexicon.words.endings(), "ी"))

    @property
    def pairs(self) -> dict[tuple[str, str], float]:
        """The cost of a word behind another, by their keys."""
        return _pairs()

    def behind(self, first: str, second: str) -> float:
        """The cost of the word `second` behind `first`, both as keys; infinite where they are no known pair."""
        return self.pairs.get((first, second), _FAR)

    def begun(self, run: str) -> tuple[int, int]:
        """Letters with which the key of `run` begins as some word does; how many more they may be in `run` itself."""
        key = fold(run)
        return self._openings.begun(key), len(run) - len(key)

    @staticmethod
    def lettered(run: str, at: int) -> bool:
        """True where the names of two letters stand at `at`."""
        return _letters(2).match(run, at) is not None

    def of(self, word: str, graphemes: int, begun: int = sys.maxsize, lettered: bool = True) -> Word | None:
        """Cost and key of a word of so many graphemes, None for one that is not known.

        Args:
            word: as it stands.
            graphemes: how many it has.
            begun: letters with which its key begins as some word does.
            lettered: it may be an initialism.
        """
        if word in self._found:
            return self._found[word]
        if len(self._found) > 400_000:
            self._found.clear()
        key = fold(word)
        cost = self._cost(key, graphemes) if self._openings.may_be(key, len(key) - begun) else _FAR
        if lettered and graphemes > 1:
            cost = min(cost, _initialism(word))
        found = self._found[word] = Word(cost, key) if cost < _FAR else None
        return found

    def _cost(self, key: str, graphemes: int) -> float:
        frequent = self._frequent
        cost = frequent.get(key)
        if graphemes < 2:
            return _FAR if cost is None else cost
        if cost is None:
            cost = min([frequent.get(lemma, _FAR) for lemma in candidates(key)], default=_FAR) + _INFLECTED
        if cost == _FAR:
            cost = self._listed(key) + (_TWO_GRAPHEMES if graphemes == 2 else 0)
        return cost

    def _listed(self, key: str) -> float:
        lexicon = self._vocabulary.lexicon
        hits = lexicon.at([key], 0)
        if hits and any(hit.length == 1 and hit.entry.list == "function_words" for hit in hits):
            return _FUNCTION_WORD
        lemma = lexicon.words.lemma(key)
        if lemma:
            return _BY_BAND[lemma[1]]
        if lexicon.words.verb(key):
            return _VERB
        adjective = key.endswith("ी") and lexicon.words.lemma(key[:-1] + "ा")
        return _LISTED if adjective or lexicon.holds(key) else _FAR


def _initialism(word: str) -> float:
    names, letters, at = _letters(), 0, 0
    while (match := names.match(word, at)) and match.end() > at:
        letters, at = letters + 1, match.end()
    if letters < 2 or at < len(word):
        return _FAR
    return _INITIALISM + _PER_LETTER * letters + (_LAST_K if word.endswith("के") else 0)
