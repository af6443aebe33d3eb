"""One lexicon entry, and the folding that makes two spellings of a word the same key.

>>> fold("सम्पन्न") == fold("संपन्न"), fold("हिन्दी") == fold("हिंदी"), fold("गयी") == fold("गई")
(True, True, True)
>>> fold("आई॰टी॰") == fold("आईटी")
True
>>> fold("२०१८")
'2018'
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import regex

from sabhaparse.frozen import frozen


@frozen
class Entry:
    """A row of a word list: the list it stands in, its form, and what the row says of it."""

    list: str
    form: str
    type: str
    value: str
    note: str = ""


@frozen
class Hit:
    """An entry found in the text: `length` tokens from where it stands, `exact` if no ending was taken off."""

    entry: Entry
    length: int
    inflected: bool = False


_CLASS_NASAL = regex.compile(r"ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[क-घच-झट-ढत-ध])|म्(?=[प-भ])")
"""A nasal in front of a stop of its class; न् in front of any but प, as it is typed for ङ्, ञ् and ण् (झुन्झुनू, मन्डल)."""
_YI = regex.compile(r"(?m)(?<=[\u0900-\u0970])यी(?=ं?$)")
_YE = regex.compile(r"(?m)(?<=[\u0900-\u0970])ये(?=ं?$|ं?ग)|(?<=^जा)य(?=ग[ाीे]$)")
_NUKTA = regex.compile(r"(?<=[क-खगजफ])\u093c")
_SIGNS = regex.compile(r"(?m)॰(?!$)|(?<=॰.*)॰$")
"""Signs of abbreviation but for the only one of a word, at its end."""
_FOLDABLE = regex.compile(r"[ँॉऑऍॅॲ\u200c\u200d०-९॰\u093cA-Z]|[ङञणनम]्|य[ीेग]|र्[तद]्[तध]")
_PLAIN = (
    *(("ँ", "ं"), ("ॉ", "ा"), ("ऑ", "आ"), ("ऍ", "ए"), ("ॅ", "े"), ("ॲ", "अ"), ("\u200c", ""), ("\u200d", "")),
    *((chr(0x0966 + i), str(i)) for i in range(10)),
    *(("र्त्त", "र्त"), ("र्द्ध", "र्ध")),  # समाहर्त्ता, संवर्द्धन: a stop behind र् is doubled in older spelling
)


def fold(word: str) -> str:
    """The matching key of one token: spellings that readers take for the same word get the same key."""
    return _folded(word) if _FOLDABLE.search(word) else word


def fold_all(words: Sequence[str]) -> list[str]:
    """The keys of many words, none of which holds a line feed; for a whole list in a third of the time of one by one.

    >>> fold_all(["गयी", "हिन्दी"])
    ['गई', 'हिंदी']
    """
    return _fold("\n".join(words)).split("\n") if words else []


def _fold(words: str) -> str:
    """The keys of words, one a line."""
    for letter, usual in _PLAIN:
        words = words.replace(letter, usual)
    words = _NUKTA.sub("", _CLASS_NASAL.sub("ं", _SIGNS.sub("", words)))
    return _YE.sub("ए", _YI.sub("ई", words)).lower()


_folded = lru_cache(maxsize=32768)(_fold)
