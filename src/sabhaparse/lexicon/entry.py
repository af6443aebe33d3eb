"""One lexicon entry, and the folding that makes two spellings of a word the same key.

>>> fold("सम्पन्न") == fold("संपन्न"), fold("हिन्दी") == fold("हिंदी"), fold("गयी") == fold("गई")
(True, True, True)
>>> fold("आई॰टी॰") == fold("आईटी")
True
>>> fold("२०१८")
'2018'
"""

from __future__ import annotations

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
_YI = regex.compile(r"(?<=[\u0900-\u0970])यी(?=ं?$)")
_YE = regex.compile(r"(?<=[\u0900-\u0970])ये(?=ं?$|ं?ग)")
_NUKTA = regex.compile(r"(?<=[क-खगजफ])\u093c")
_FOLDABLE = regex.compile(r"[ँॉऑऍॅॲ\u200c\u200d०-९॰\u093cA-Z]|[ङञणनम]्|य[ीे]")
_PLAIN = str.maketrans(
    {
        "ँ": "ं",
        "ॉ": "ा",
        "ऑ": "आ",
        "ऍ": "ए",
        "ॅ": "े",
        "ॲ": "अ",
        "\u200c": None,
        "\u200d": None,
        **{chr(0x0966 + i): str(i) for i in range(10)},
    }
)


def fold(word: str) -> str:
    """The matching key of one token: spellings that readers take for the same word get the same key."""
    return _folded(word) if _FOLDABLE.search(word) else word


@lru_cache(maxsize=32768)
def _folded(word: str) -> str:
    key = word.translate(_PLAIN)
    if key.count("॰") > 1 or (key.endswith("॰") is False and "॰" in key):
        key = key.replace("॰", "")
    key = _CLASS_NASAL.sub("ं", key)
    key = _NUKTA.sub("", key)
    return _YE.sub("ए", _YI.sub("ई", key)).lower()
