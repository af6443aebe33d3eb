"""Whether the text layer of a page can be trusted: good, repaired, or not at all, and then the page needs OCR.

A wrong text is worse than none: what no Hindi text can hold (letters of other languages, signs without a letter,
characters that stand for nothing) is counted, and beyond a share of the words the page is given up.

>>> judge("संघ की मासिक बैठक लखनऊ में हुई।").quality.value
'good'
>>> judge("फैठक भें ऩदाधधकायी औय भॊत्री उऩस्थित यहे").why
'letters that Hindi does not have, in 3 of 7 words: the fonts of the file lie'
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

import regex

from sabhaparse.acquire.document import Quality
from sabhaparse.acquire.script import devanagari_share, is_legacy_font, looks_legacy

MOST_FOREIGN, MOST_ILL_FORMED, MOST_LOST = 0.05, 0.25, 0.05
"""Shares beyond which a page is given up: words with letters that Hindi has not, words that are no syllables, and
characters that stand for nothing."""
SOME = 0.01
"""Share of ill-formed words from which a page counts as repaired: the next stage has work to do on it."""
_FEW = 2
_WORD = regex.compile(r"[\u0900-\u0963\u0970-\u097f\u200c\u200d]+")
_FOREIGN = regex.compile(r"(?<![डढ])ऩ|[ॊॆऺऻऎऒॏॖॗॵॶॷऴ]")
_CONSONANT = r"[\u0915-\u0939\u0958-\u095f\u0978-\u097f]\u093c?"
_SYLLABLE = (
    rf"(?:{_CONSONANT}(?:\u094d[\u200c\u200d]?{_CONSONANT})*+"
    r"(?:\u094d[\u200c\u200d]?|[\u093e-\u094c\u0962\u0963\u093a\u093b\u094e\u094f])?"
    r"|[\u0904-\u0914\u0960\u0961\u0972-\u0977])[\u0900-\u0903]{0,2}|[\u093d\u0950\u0970\u0971]"
)
_WELL_FORMED = regex.compile(f"(?:{_SYLLABLE})++[\u200c\u200d]*")
_NOTHING = regex.compile(r"[\ufffd\ufffe\ue000-\uf8ff]|[^\P{Cc}\t\n\f]|\(cid:\d+\)")
_LATIN_LETTER = regex.compile(r"[A-Za-z]")
_ENGLISH_VOWELS = (0.28, 0.55)
_FEWEST_LETTERS = 40
MOSTLY_LATIN = 0.2
"""Share of letters in Devanagari below which a page is judged by its Latin letters."""


class Verdict(NamedTuple):
    """What a page is worth, and why it is not good."""

    quality: Quality
    why: str | None = None


def judge(text: str, fonts: Collection[str] = (), lost: int = 0) -> Verdict:
    """The verdict on the text of a page.

    Args:
        text: the text.
        fonts: names of the fonts that it is set in.
        lost: signs on the page that no character is known for.
    """
    words = _WORD.findall(text)
    for verdict in (_nothing(text, lost), _foreign(words), _ill_formed(words), _meaningless(text, fonts)):
        if verdict and verdict.quality is Quality.NEEDS_OCR:
            return verdict
    if lost or _NOTHING.search(text):
        count = lost + len(_NOTHING.findall(text))
        return Verdict(Quality.REPAIRED, f"{count} signs have no character in the file, letters may be missing")
    return _ill_formed(words) or Verdict(Quality.GOOD)


def _nothing(text: str, lost: int) -> Verdict | None:
    """Characters that stand for nothing, and signs without a character."""
    count, all_signs = lost + len(_NOTHING.findall(text)), lost + len(regex.findall(r"\S", text))
    if count <= _FEW or count <= MOST_LOST * all_signs:
        return None
    return Verdict(Quality.NEEDS_OCR, f"{count} of {all_signs} signs have no character in the file")


def _foreign(words: list[str]) -> Verdict | None:
    """Letters of other languages: the file calls a letter by the name of another."""
    count = sum(_FOREIGN.search(word) is not None for word in words)
    if count <= _FEW or count <= MOST_FOREIGN * len(words):
        return None
    why = f"letters that Hindi does not have, in {count} of {len(words)} words: the fonts of the file lie"
    return Verdict(Quality.NEEDS_OCR, why)


def _ill_formed(words: list[str]) -> Verdict | None:
    """Words that are not made of syllables: signs without letters, signs out of order."""
    count = sum(_WELL_FORMED.fullmatch(word) is None for word in words)
    if count <= SOME * len(words):
        return None
    why = f"{count} of {len(words)} words are ill-formed"
    return Verdict(Quality.NEEDS_OCR if count > max(_FEW, MOST_ILL_FORMED * len(words)) else Quality.REPAIRED, why)


def _meaningless(text: str, fonts: Collection[str]) -> Verdict | None:
    """Latin letters that are neither English nor a legacy font: numbers of signs taken for characters."""
    if devanagari_share(text) >= MOSTLY_LATIN or len(regex.findall(r"\S", text)) < _FEWEST_LETTERS:
        return None
    if any(map(is_legacy_font, fonts)) or looks_legacy(text) or _like_english(text):
        return None
    return Verdict(Quality.NEEDS_OCR, "the characters of the text layer make no sense")


def _like_english(text: str) -> bool:
    letters = _LATIN_LETTER.findall(text)
    vowels = sum(letter in "aeiouAEIOU" for letter in letters) / max(1, len(letters))
    low, high = _ENGLISH_VOWELS
    return len(letters) >= 0.5 * len(regex.findall(r"[^\s\d\u0900-\u097f]", text)) and low <= vowels <= high
