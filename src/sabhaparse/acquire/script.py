"""Which script a text is in, judged without a word list: Devanagari, keys of a legacy Hindi font, or something else.

A text typed in Kruti Dev and its kin has few vowels and much k; in other legacy fonts capitals, signs and accented
letters stand inside the words. English has neither.

>>> looks_legacy("dk;ZdrkZvksa dh cSBd esa ftyk v/;{k us fopkj j[ks vkSj lnL;rk ij ppkZ dh xbZA")
True
>>> looks_legacy("The members of the working committee met on Friday and discussed the membership drive.")
False
>>> holds_hindi("संघ की बैठक हुई।"), holds_hindi("Minutes of the meeting of the working committee.")
(True, False)

Lists: data/legacy_fonts.txt (patterns of font names).
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files

import regex

DEVANAGARI = regex.compile(r"[\u0900-\u0963\u0970-\u097f\ua8e0-\ua8ff]")
_LETTER = regex.compile(r"\p{L}")
_WORD = regex.compile(r"[^\s\u0900-\u097f]++")
_LATIN = regex.compile(r"[A-Za-z\u0080-\u024f]")
_ADDRESS = regex.compile(r"://|@|www\.", regex.IGNORECASE)
_ODD = regex.compile(
    r"[a-z][A-Z]|[A-Za-z][;\[\]{}|~^`+\"\u0080-\u00bf\u2018-\u201e\u2020-\u2026\u0152-\u0178\u02c6\u02dc][A-Za-z]|^[,;\[?{][A-Za-z]"
    r"|[\u00a1-\u00bf\u00c0-\u00ff\u0152-\u0192][\u00a1-\u00ff\u0152-\u0192]"
)
_IMPOSSIBLE_START = regex.compile(r"[ahkqwsSzZW`~+]")
_SAMPLE = 50_000
_FEWEST_WORDS = 5
MOST_VOWELS, LEAST_K, MOST_IMPOSSIBLE = 0.27, 0.04, 0.12
"""Shares below or above which words are no Kruti Dev: vowels of letters, k of letters, words beginning with a sign.
Measured: 94 of 100 single sentences in Kruti Dev pass, 4 in 6,000 of English."""
LEAST_ODD = 0.25
"""Share of words with capitals, signs or pairs of accented letters inside, from which a text is in a legacy font."""
LEAST_DEVANAGARI = 0.02
"""Share of letters in Devanagari from which a text holds Hindi, even if they are few."""


def devanagari_share(text: str) -> float:
    """Letters in Devanagari over all letters, 0 to 1; 0 where there are none. Signs count as letters on both sides."""
    own = len(DEVANAGARI.findall(text))
    others = len(_LETTER.findall(regex.sub(r"[\u0900-\u097f]", "", text)))
    return own / (own + others) if own else 0.0


def looks_legacy(text: str) -> bool:
    """Whether the words outside Devanagari are, on the whole, keys of a legacy Hindi font; needs five of them."""
    plain = (chunk for chunk in text[:_SAMPLE].split() if not _ADDRESS.search(chunk))
    words = [word for chunk in plain for word in _WORD.findall(chunk) if _LATIN.search(word)]
    return len(words) >= _FEWEST_WORDS and (_like_krutidev(words) or _odd(words) >= LEAST_ODD)


def _like_krutidev(words: list[str]) -> bool:
    letters = [letter for word in words for letter in word if letter.isascii() and letter.isalpha()]
    if not letters:
        return False
    vowels = sum(letter in "aeiouAEIOU" for letter in letters) / len(letters)
    starts = sum(len(word) > 1 and _IMPOSSIBLE_START.match(word) is not None for word in words) / len(words)
    return vowels <= MOST_VOWELS and letters.count("k") >= LEAST_K * len(letters) and starts <= MOST_IMPOSSIBLE


def _odd(words: list[str]) -> float:
    return sum(_ODD.search(word) is not None for word in words) / len(words)


@lru_cache(maxsize=1)
def _legacy_fonts() -> regex.Pattern[str]:
    rows = (files("sabhaparse.acquire") / "data" / "legacy_fonts.txt").read_text(encoding="utf-8").split("\n")
    return regex.compile("|".join(row for row in rows if row), regex.IGNORECASE)


@lru_cache(maxsize=1000)
def is_legacy_font(name: str) -> bool:
    """Whether a font of that name draws Hindi over Latin keys."""
    return _legacy_fonts().search(name) is not None


def holds_hindi(text: str, fonts: Iterable[str] = ()) -> bool:
    """Whether there is Hindi in a text: Devanagari letters, a paragraph in legacy keys, or a legacy font by name."""
    return (
        devanagari_share(text) >= LEAST_DEVANAGARI
        or any(is_legacy_font(font) for font in fonts)
        or looks_legacy(text)
        or any(looks_legacy(line) for line in text[:_SAMPLE].splitlines())
    )
