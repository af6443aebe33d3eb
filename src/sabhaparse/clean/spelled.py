"""Initialisms spelt out: letter names with spaces between them (आई टी), Latin capitals with full stops (I.T.).

Joined only where the lexicon has the initialism. Letter names that are words as well (आई, के, जी, पी) never make one
by themselves, and a chain before a surname is somebody's initials (एस पी सिंह).

Lists: abbreviations, letter_names, surnames.

>>> from sabhaparse.clean.edits import apply
>>> vocabulary = Vocabulary()
>>> [apply(t, join_letters(t, vocabulary))[0] for t in ("आई टी विभाग", "डी एम ने", "एस पी सिंह ने", "राम के पी ए")]
['आईटी विभाग', 'डीएम ने', 'एस पी सिंह ने', 'राम के पी ए']
>>> apply("U.P. सरकार", join_capitals("U.P. सरकार", vocabulary))[0]
'UP सरकार'
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

import regex

from sabhaparse.clean.alphabet import LETTER
from sabhaparse.clean.edits import Edit
from sabhaparse.clean.signs import START, letter_pattern
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.clean.windows import places, whole_chunks
from sabhaparse.late import late
from sabhaparse.lexicon.letters import letter, letter_names

_WEAK = frozenset({"आई", "जी", "के", "पी", "ओ", "यम", "यस", "एक्स"})
"""Letter names that are common words: no chain consists of them."""
_WORDS_TOO = _WEAK | {"ए", "ई", "बी", "सी", "इ", "ऐ"}
"""Letter names that are words now and then: no chain of two consists of them."""
_CASES = frozenset({"के", "जी"})
_MARKS = "\n\t()[]{}“”‘’\"',;:!?।-–—/०123456789"
_LONGEST = 10
_NEXT = late(f"(?: (?P<word>{LETTER}++)(?: (?P<second>{LETTER}++))?)?")
_TITLE = late(r"(?<!\p{L})(?:श्री|श्रीमती|सुश्री|डॉ|प्रो|पं|स्व)॰? $")
_CAPITALS = late(r"(?<![\p{L}\p{M}.])(?P<chain>(?:\p{Lu}\.){2,6}+)(?= ?[\u0904-\u0939])")
CAPITALS_TRIGGER = r"\p{Lu}\.\p{Lu}"


@lru_cache(maxsize=1)
def _run() -> regex.Pattern[str]:
    names = letter_pattern()
    return regex.compile(f"{START}(?<![.-]){names}(?: {names}(?![{LETTER[1:-1]}॰.-])){{1,7}}+")


@lru_cache(maxsize=1)
def _strong() -> regex.Pattern[str]:
    strong = sorted(letter_names().keys() - _WEAK, key=lambda n: (-len(n), n))
    return regex.compile(f"(?<![{LETTER[1:-1]}॰-])(?:{'|'.join(strong)})(?![{LETTER[1:-1]}॰.-])")


def letters_trigger(vocabulary: Vocabulary) -> Callable[[str], object]:
    """A letter name standing alone that is no word of its own: every chain has one."""
    return _strong().search


@lru_cache(maxsize=16384)
def _is_letter(chunk: str) -> bool:
    """A letter name, with its marks."""
    return len(chunk) < _LONGEST and chunk.strip(_MARKS) in letter_names()


def _letter_at(text: str, at: int) -> tuple[int, int] | None:
    """Where the word begins and ends that `at` lies in or right behind, if it is a letter name with its marks."""
    if not 0 <= at <= len(text):
        return None
    low = max(0, at - _LONGEST)
    start, end = text.rfind(" ", low, at) + 1 or low, text.find(" ", at, at + _LONGEST)
    if end < 0:
        end = min(len(text), at + _LONGEST)
    return (start, end) if _is_letter(text[start:end]) else None


def _side_by_side(text: str, places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Stretches of letter names that follow each other, with their marks, round those at some places, in order."""
    seen = 0
    for at in places:
        word = _letter_at(text, at) if at >= seen else None
        if word is None:
            continue
        start, seen = word
        while before := _letter_at(text, start - 1):
            start = before[0]
        while behind := _letter_at(text, seen + 1):
            seen = behind[1]
        if " " in text[start:seen]:
            yield start, seen


def join_letters(text: str, vocabulary: Vocabulary, chunks: Iterable[str] | None = None) -> list[Edit]:
    """Spaces between the letters of a listed initialism: आई टी -> आईटी.

    Args:
        text: the text.
        vocabulary: what the lexicon knows.
        chunks: those of its chunks that hold a letter name that is no word of its own, where they are known.
    """
    if chunks is None:
        strong = [found.start() for found in _strong().finditer(text)]
    else:
        strong = sorted([at for chunk in chunks for at in whole_chunks(text, chunk)])
    spaces: list[int] = []
    for match in (m for window in _side_by_side(text, strong) for m in _run().finditer(text, *window)):
        parts = match.group().split(" ")
        first, last = _listed(parts, vocabulary, text[match.start() - 1 : match.start()] == " ")
        start = match.start() + len(" ".join([*parts[:first], ""])) if first else match.start()
        end = start + len(" ".join(parts[first:last]))
        if last and not _initials(text, start, end, vocabulary):
            spaces += [start + i for i in places(text[start:end], " ")]
    return [Edit(at, at + 1, "", "join_letters") for at in spaces]


def _listed(parts: list[str], vocabulary: Vocabulary, word_before: bool) -> tuple[int, int]:
    """The longest part of the run that is listed; what is left over must be a case or जी (राम के | डी एम | के)."""
    for first, last in _cuts(len(parts)):
        chain, rest = parts[first:last], [*parts[:first], *parts[last:]]
        if first and not word_before:
            continue
        strong = not (_WEAK if len(chain) > 2 else _WORDS_TOO).issuperset(chain)
        if strong and _CASES.issuperset(rest) and vocabulary.initialism("॰".join([*chain, ""])):
            return first, last
    return 0, 0


def _cuts(length: int) -> Iterator[tuple[int, int]]:
    for size in range(length, 1, -1):
        yield from ((first, first + size) for first in range(length - size + 1))


def _initials(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """True where a surname and no second name follows, or a title stands before."""
    following = _NEXT.match(text, end)
    word, second = (following["word"] or "", following["second"] or "") if following else ("", "")
    surname = vocabulary.surname(word) and not vocabulary.name(second) and letter(word) is None
    return surname or _TITLE.search(text, max(0, start - 12), start) is not None


def join_capitals(text: str, vocabulary: Vocabulary) -> list[Edit]:
    """The full stops of a listed initialism in capitals before a Hindi word."""
    chains = (m for m in _CAPITALS.finditer(text) if vocabulary.initialism(m["chain"].replace(".", "")))
    stops = [m.start() + i for m in chains for i in places(m["chain"], ".")]
    return [Edit(at, at + 1, "", "join_capitals") for at in stops]
