"""Letter chains: initials and initialisms spelled with the Hindi names of Latin letters, जे॰पी॰एस॰ = J P S.

Whether a chain is somebody's initials or an organisation is not decided here.

List: letter_names (the names of the letters and their spellings; `value` is the letter).

>>> letter_chain("जे॰पी॰एस॰"), letter_chain("आई॰टी॰"), letter_chain("I.T.")
(('J', 'P', 'S'), ('I', 'T'), ('I', 'T'))
>>> letter_chain("डॉ॰"), letter_chain("आई")
(None, None)
"""

from __future__ import annotations

from functools import lru_cache

import regex

from sabhaparse.lexicon.loader import bundled, read_list

SIGN = "\u0970"
_LATIN = regex.compile(r"(?:\p{Lu}\.?){2,6}+")
_ENDING = regex.compile(r"(?<=॰)(?:ों|ो|ओं)$")


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
