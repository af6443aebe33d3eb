"""The visarga (ः) and the colon (:), which look alike.

A colon is a visarga only in listed words; a visarga is a colon after a digit, on its own, and where a known word
that never has one is followed by a number or opens a line as its heading.

List: clean/data/visarga (words, and prefixes such as निः that go on without a space).

>>> [e.replacement for e in colon_visarga("पुन: नि:शुल्क दिनांक: 5 मार्च")]
['ः', 'ः']
>>> [e.replacement for e in digit_visarga("10ः30 बजे")]
[':']
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

import regex

from sabhaparse.clean.alphabet import LETTER
from sabhaparse.clean.edits import Edit
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.clean.windows import around
from sabhaparse.late import late
from sabhaparse.lexicon.loader import read_list

_COLON = regex.compile(f"(?<![{LETTER[1:-1]}])(?P<word>{LETTER}++)(?P<colon>:)(?![:/0-9])(?P<more>{LETTER}?)")
_AFTER_DIGIT = late("(?<=[0-9०-९])ः|(?<=\\s)ः(?=\\s)")
_VISARGA = late(f"(?<![{LETTER[1:-1]}])(?P<word>(?:(?!ः){LETTER})++)ः(?= ?(?P<digit>[0-9०-९])| )")

# a sentence of Hindi, not a verse of Sanskrit
_HINDI = late("(?<!\\S)(?:ने|में|को|की|के|का|है|हैं|से|पर)(?!\\S)")


@lru_cache(maxsize=1)
def _listed() -> frozenset[tuple[str, str]]:
    path = files("sabhaparse.clean").joinpath("data", "visarga.tsv")
    return frozenset((form.removesuffix("ः"), entry.type) for form, entry in read_list(path))


def colon_visarga(text: str) -> list[Edit]:
    """A colon typed for the visarga of a listed word: पुन: -> पुनः, नि:शुल्क -> निःशुल्क."""
    listed = _listed()
    edits = []
    for match in (m for window in around(text, ":", 40, 2) for m in _COLON.finditer(text, *window)):
        if (match["word"], "prefix" if match["more"] else "word") in listed:
            edits.append(Edit(match.start("colon"), match.end("colon"), "ः", "colon_visarga"))
    return edits


def digit_visarga(text: str) -> list[Edit]:
    """A visarga after a digit or between spaces is a colon."""
    return [Edit(m.start(), m.end(), ":", "digit_visarga") for m in _AFTER_DIGIT.finditer(text)]


def heading_visarga(text: str, vocabulary: Vocabulary) -> list[Edit]:
    """A visarga typed for the colon of a heading or label: गोरखपुरः -> गोरखपुर:, दिनांकः 5 -> दिनांक: 5."""
    edits = []
    for match in (m for window in around(text, "ः", 40, 3) for m in _VISARGA.finditer(text, *window)):
        word, before = match["word"], text[max(0, match.start() - 40) : match.start()].rpartition("\n")
        opens_line = (before[1] or match.start() < 40) and before[2].count(" ") < 3 and "ः" not in before[2]
        if not (match["digit"] or opens_line) or (word, "word") in _listed() or len(word) < 3:
            continue
        if not match["digit"] and not _HINDI.search(text[match.end() : match.end() + 200].partition("\n")[0]):
            continue
        if vocabulary.known(word) and not vocabulary.known(word + "ः"):
            edits.append(Edit(match.end() - 1, match.end(), ":", "heading_visarga"))
    return edits
