"""How alike two names are: their consonants, and whether one is the other without a word.

>>> skeletons(("देवनानी", "मोहन")), shortened(("रमेश", "चंद्र", "वर्मा"), ("रमेश", "वर्मा"))
(('दवनन', 'महन'), True)

Lists: none.
"""

from __future__ import annotations

from functools import lru_cache

import regex

_SIGNS = regex.compile(r"[\u093a-\u094f\u0900-\u0903]")


@lru_cache(maxsize=16384)
def skeleton(key: str) -> str:
    """The consonants of a word: what a slip in a vowel sign leaves alone (देवनानी, देवननी)."""
    return _SIGNS.sub("", key).replace("ष", "श")


def skeletons(keys: tuple[str, ...]) -> tuple[str, ...]:
    """The consonants of each word."""
    return tuple([skeleton(key) for key in keys])


def shortened(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """`short` is `long` without a middle or last word (रमेश वर्मा for रमेश चंद्र वर्मा)."""
    if len(short) < 2 or len(short) >= len(long):
        return False
    return (
        (long[0] == short[0] and long[-1] == short[-1]) or long[: len(short)] == short or long[-len(short) :] == short
    )
