"""Parting a run of letters into words: the cheapest way through it, grapheme by grapheme.

Every known word has a cost (`WordCosts`), less behind a word that it often follows; a stretch that is no known word
has a cost by its length, and is dear where no Hindi word begins so (ङ, र्क). Linear in the length of the run.

>>> segmenter = Segmenter(Vocabulary())
>>> [word.text for word in segmenter.part("राज्यसरकारकेकृषिविभागकेसंयुक्तसचिवश्रीहरीशभारद्वाजनेकहाकि")]
['राज्य', 'सरकार', 'के', 'कृषि', 'विभाग', 'के', 'संयुक्त', 'सचिव', 'श्री', 'हरीश', 'भारद्वाज', 'ने', 'कहा', 'कि']
>>> [word.text for word in segmenter.part("मरुदवेलननेकी") if not word.known]
['मरुदवेलन']
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from sabhaparse.clean.alphabet import CONSONANT, NUKTA, SIGN, VIRAMA
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.clean.wordcosts import GRAPHEME, Word, WordCosts
from sabhaparse.late import late
from sabhaparse.lexicon.endings import LONGEST

_LONGEST = 10
"""Graphemes of the longest word asked for."""
_UNKNOWN = (14.0, 3.0, 6.0, 6.5)
"""What the first, second, third and each further grapheme of an unknown stretch costs."""
_ALIKE = len(_UNKNOWN) - 1
_NO_START = 15.0
_NEVER_FIRST = late(
    f"[ङञण]|[डढ]{NUKTA}|{SIGN}|र{VIRAMA}|({CONSONANT}){VIRAMA}\\1|[नमल]{VIRAMA}[^यहवग]|[चकदत]{VIRAMA}[छखधथ]"
    f"|.{VIRAMA}[टठडढ](?<!स्ट)"
)


class Piece(NamedTuple):
    """A word of a parted run, and whether it is one that we know."""

    text: str
    known: bool


class _State(NamedTuple):
    """The cheapest way to one border whose last word is `key`."""

    cost: float
    key: str
    start: int
    before: _State | None
    unknown: int = 0
    """Graphemes of the unknown stretch that ends here, 0 behind a known word."""


_COST = attrgetter("cost")


class Segmenter:
    """Parts runs of letters with the words of one vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._costs = WordCosts(vocabulary)
        self._parted: dict[str, tuple[Piece, ...]] = {}

    def part(self, run: str) -> tuple[Piece, ...]:
        """The words of `run`, in order; put together they are `run`."""
        if len(self._parted) > 20_000:
            self._parted.clear()
        found = self._parted.get(run)
        if found is None:
            found = self._parted[run] = self._cheapest(run)
        return found

    def _cheapest(self, run: str) -> tuple[Piece, ...]:
        borders = [match.start() for match in GRAPHEME.finditer(run)] + [len(run)]
        ways: list[list[_State]] = [[] for _ in borders]
        ways[0].append(_State(0.0, "", 0, None))
        for i, at in enumerate(borders[:-1]):
            here = ways[i]
            if not here:
                continue
            ways[i + 1] += self._strangers(run, at, here)
            last = min(i + _LONGEST, len(borders) - 1)
            (begun, more), lettered = self._costs.begun(run[at : borders[last]]), self._costs.lettered(run, at)
            for j in range(i + 1, last + 1):
                if borders[j] - at > begun + more + LONGEST and not lettered:
                    break
                word = self._costs.of(run[at : borders[j]], j - i, begun, lettered)
                if word is not None:
                    ways[j].append(self._word(word, at, here))
        return _pieces(run, min(ways[-1], key=_COST))

    def _word(self, word: Word, at: int, here: Sequence[_State]) -> _State:
        """The cheapest way that ends with `word` at `at`."""
        cost, key = word
        pairs = self._costs.pairs
        best, least = here[0], here[0].cost + cost
        for state in here:
            total = state.cost + min(cost, pairs.get((state.key, key), cost))
            if total < least:
                best, least = state, total
        return _State(least, key, at, best)

    @staticmethod
    def _strangers(run: str, at: int, here: Sequence[_State]) -> Iterator[_State]:
        """The cheapest ways whose last grapheme, at `at`, is part of no known word: one for each length that counts."""
        settled = [state for state in here if not state.unknown]
        if settled:
            best = min(settled, key=_COST)
            first = _UNKNOWN[0] + (_NO_START if _NEVER_FIRST.match(run, at) else 0)
            yield _State(best.cost + first, "", at, best, 1)
        for state in _growing(here):
            more = _UNKNOWN[min(state.unknown, _ALIKE)]
            yield _State(state.cost + more, "", state.start, state.before, state.unknown + 1)


def _growing(here: Sequence[_State]) -> Iterator[_State]:
    """Of the ways that end in an unknown stretch: all where it is short, and the cheapest of the rest."""
    yield from (state for state in here if 0 < state.unknown < _ALIKE)
    rest = [state for state in here if state.unknown >= _ALIKE]
    if rest:
        yield min(rest, key=_COST)


def _pieces(run: str, last: _State) -> tuple[Piece, ...]:
    found = []
    end = len(run)
    state: _State | None = last
    while state is not None and state.before is not None:
        found.append(Piece(run[state.start : end], not state.unknown))
        end, state = state.start, state.before
    return tuple(reversed(found))
