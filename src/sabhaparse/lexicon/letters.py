"""Letter chains: initials and initialisms spelled with the Hindi names of Latin letters, जे॰पी॰एस॰ = J P S.

Whether a chain is somebody's initials or an organisation is not decided here.

List: letter_names (the names of the letters and their spellings; `value` is the letter).

>>> letter_chain("जे॰पी॰एस॰"), letter_chain("आई॰टी॰"), letter_chain("I.T.")
(('J', 'P', 'S'), ('I', 'T'), ('I', 'T'))
>>> letter_chain("डॉ॰"), letter_chain("आई")
(None, None)
>>> acronym("पीडब्ल्यूसी"), acronym("दिल्ली")
(True, False)
"""

from __future__ import annotations

from functools import lru_cache

from sabhaparse.late import late
from sabhaparse.lexicon.entry import fold
from sabhaparse.lexicon.loader import bundled, read_list

SIGN = "\u0970"
_LATIN = late(r"(?:\p{Lu}\.?){2,6}+")
_ENDING = late(r"(?<=॰)(?:ों|ो|ओं)$")


@lru_cache(maxsize=1)
def letter_names() -> dict[str, str]:
    """Hindi name of a letter -> the Latin capital."""
    return {form: entry.value for form, entry in read_list(bundled().joinpath("letter_names.tsv"))}


def letter(name: str) -> str | None:
    """The Latin letter that `name` is the Hindi name of: एस is S."""
    return letter_names().get(name)


def letter_chain(word: str) -> tuple[str, ...] | None:
    """The Latin letters of a chain written with ॰ after each letter (the last may lack it), or in capitals.

    A case ending after the last sign (एस॰डी॰एम॰ों) is left out. None where any part is not the name of a letter.
    """
    if _LATIN.fullmatch(word):
        return tuple(word.replace(".", ""))
    if SIGN not in word:
        return None
    names = letter_names()
    parts = _ENDING.sub("", word).removesuffix(SIGN).split(SIGN)
    letters = tuple(names.get(part, "") for part in parts)
    return letters if all(letters) else None


def acronym(key: str) -> bool:
    """एसडीएमसी, पीडब्ल्यूसी: three or more Hindi letter names written as one word."""
    return acronym_length(key) >= 3


@lru_cache(maxsize=32768)
def acronym_length(key: str) -> int:
    """Number of letter names that make up the whole of a word, 0 where they do not."""
    names, either_end, longest = _folded_names()
    if not (key.startswith(either_end) and key.endswith(either_end)):
        return 0
    best = {0: 0}
    for end in range(1, len(key) + 1):
        steps = [best[k] + 1 for k in range(max(0, end - longest), end) if k in best and key[k:end] in names]
        if steps:
            best[end] = max(steps)
        elif end - longest not in best and not any(end - k in best for k in range(longest)):
            return 0
    return best.get(len(key), 0)


@lru_cache(maxsize=1)
def _folded_names() -> tuple[frozenset[str], tuple[str, ...], int]:
    """The matching keys of the names of the letters, as a set and in a row, and the length of the longest."""
    names = frozenset(map(fold, letter_names()))
    return names, tuple(sorted(names)), max(map(len, names))
