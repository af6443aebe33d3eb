"""Words of lines that have lost their spaces on a web page.

What shows it is a run of 23 letters and more. A line is parted where most of its letters stand in long runs, but for
sentences in it that have their spaces; in other lines only what stands between two spaces round such a run. Nothing
is parted where the outcome holds no case marker or the like, or too many letters that are no known words (compounds,
verse, other languages). Numbers and marks get no spaces here.

Lists: those of `WordCosts`.

>>> from sabhaparse.clean.edits import apply
>>> text = "समापनसत्रकीअध्यक्षताएसएलबीसीकेनिदेशकडॉ. वी. मरुदवेलननेकी।"
>>> edits = part_words(text, Vocabulary())
>>> apply(text, edits)[0]
'समापन सत्र की अध्यक्षता एसएलबीसी के निदेशक डॉ. वी. मरुदवेलन ने की।'
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import itemgetter

import regex

from sabhaparse.clean.alphabet import LETTER, WORD
from sabhaparse.clean.edits import Edit
from sabhaparse.clean.segmenting import Piece, Segmenter
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.late import late

LONG = 23
"""Letters of a run that is hardly ever one word; of 355 releases that have their spaces none holds such a run."""
_LONG_RUN = regex.compile(f"(?<!{LETTER}){LETTER}{{{LONG}}}")
_LONGISH, _MOST = 12, 0.5
"""A line has lost its spaces where runs of so many letters make up so much of it (elsewhere at most 0.3)."""
_MEAN = 7.0
"""Letters of the mean run of a sentence, in such a line, that has lost its spaces too (4 to 6 where it has not)."""
_SHORTEST = 4
"""Letters of a run that may hold two words."""
_STRANGE = 0.35
"""Share of letters that may be no known words."""
_LINE = late(r"[^\n]+")
_SENTENCE = late(r"[^।?!]+")
_SPACED = late(f"{LETTER} {LETTER}")
_CHUNK = late(r"\S+")
_GRAMMAR = frozenset({"ने", "को", "का", "के", "की", "से", "में", "पर", "है", "हैं", "और", "एवं", "तथा"})
_AT = itemgetter(0)
_Run = tuple[int, str]
"""Where a run of letters begins, and the run."""


def long_run(chunk: str) -> bool:
    """True for what may have lost its spaces."""
    return len(chunk) >= LONG and _LONG_RUN.search(chunk) is not None


def part_words(text: str, vocabulary: Vocabulary) -> list[Edit]:
    """A space between the words of sentences that have lost their spaces."""
    if not _LONG_RUN.search(text):
        return []
    segmenter = _segmenter(vocabulary)
    return [Edit(at, at, " ", "part_words") for runs in _lost(text) for at in _spaces(runs, segmenter)]


@lru_cache(maxsize=4)
def _segmenter(vocabulary: Vocabulary) -> Segmenter:
    return Segmenter(vocabulary)


def _lost(text: str) -> Iterator[list[_Run]]:
    """The runs of each sentence that has lost its spaces, and of each chunk of other sentences that has."""
    for line in _LINE.finditer(text):
        runs, last = _runs(text, line), 0
        throughout = _lost_throughout(runs)
        if not throughout and not _has_long(runs):
            continue
        for sentence in _SENTENCE.finditer(text, *line.span()):
            first, last = last, bisect_left(runs, sentence.end(), last, key=_AT)
            own = runs[first:last]
            if _lost_throughout(own) or (throughout and _lost_too(text, sentence, own)):
                yield own
            elif _has_long(own):
                chunks = _CHUNK.finditer(text, *sentence.span())
                yield from (_runs(text, chunk) for chunk in chunks if long_run(chunk.group()))


def _runs(text: str, unit: regex.Match[str]) -> list[_Run]:
    return [(match.start(), match.group()) for match in WORD.finditer(text, *unit.span())]


def _has_long(runs: Sequence[_Run]) -> bool:
    return max([len(run) for _, run in runs], default=0) >= LONG


def _lost_throughout(runs: Sequence[_Run]) -> bool:
    """Long runs make up most of the letters."""
    lengths = [len(run) for _, run in runs]
    return sum([n for n in lengths if n >= _LONGISH]) > _MOST * sum(lengths)


def _lost_too(text: str, sentence: regex.Match[str], runs: Sequence[_Run]) -> bool:
    """A sentence in a line without spaces: its runs are long on the whole, or there is no space between two words."""
    letters = sum([len(run) for _, run in runs])
    return letters > _MEAN * len(runs) or not _SPACED.search(text, *sentence.span())


def _spaces(runs: Iterable[_Run], segmenter: Segmenter) -> list[int]:
    """Where spaces belong; nowhere if the words found do not convince."""
    parted = [(start, segmenter.part(run)) for start, run in runs if len(run) >= _SHORTEST]
    if not _convincing([piece for _, pieces in parted for piece in pieces]):
        return []
    found = []
    for at, pieces in parted:
        for piece in pieces[:-1]:
            at += len(piece.text)
            found.append(at)
    return found


def _convincing(pieces: Sequence[Piece]) -> bool:
    letters = sum([len(piece.text) for piece in pieces])
    strange = sum([len(piece.text) for piece in pieces if not piece.known])
    return strange <= _STRANGE * letters and not _GRAMMAR.isdisjoint([piece.text for piece in pieces])
