"""Syllables that no typist of Hindi meant: signs doubled, out of order, or typed apart from their letter.

Every step here fires only on sequences that a well-formed word cannot hold, so that no word list is needed.

>>> from sabhaparse.clean.edits import apply
>>> [apply(w, step(w))[0] for step, w in ((join_vowel_signs, "कार्याें"), (collapse_signs, "मेें"), (order_signs, "शकंुतला"))]
['कार्यों', 'में', 'शकुंतला']
"""

from __future__ import annotations

from sabhaparse.clean.alphabet import BINDU, CLUSTER, CONSONANT, LETTER, MATRA, NUKTA, VIRAMA
from sabhaparse.clean.edits import Edit
from sabhaparse.late import late

# anusvara before a vowel sign; before ि followed by a consonant the ि belongs to that consonant (पंिडत)
_BINDU_FIRST = late(f"(?P<bindu>[ँं])(?P<signs>(?!ि{CONSONANT}){MATRA}++)")
# two of the same; three or more of a vowel sign are speech drawn out (अरेेे) and stay
_DOUBLED = late(f"(?P<s>[\u0900-\u0903{NUKTA}{VIRAMA}])(?P=s)++|(?P<v>{MATRA})(?P=v)++|ँं|ंँ")
_SIGN_PAIRS = {
    "ाे": "ो", "ेा": "ो", "ाै": "ौ", "ैा": "ौ", "ाॅ": "ॉ", "ॅा": "ॉ",
    "ाो": "ो", "ोा": "ो", "ाौ": "ौ", "ौा": "ौ", "ाॉ": "ॉ", "ॉा": "ॉ",
}  # fmt: skip
_LETTER_PAIRS = {
    "अा": "आ", "अो": "ओ", "अौ": "औ", "अॉ": "ऑ", "अे": "ए", "अै": "ऐ",
    "आे": "ओ", "आै": "औ", "आॅ": "ऑ", "आा": "आ", "आॉ": "ऑ", "एे": "ऐ", "उू": "ऊ",
}  # fmt: skip
_SIGN_PAIR = late("|".join(_SIGN_PAIRS))
_LETTER_PAIR = late("|".join(_LETTER_PAIRS))
_REPH_I = late("र्इ")
_RAKAR_LATE = late(f"(?<={CONSONANT}{NUKTA}?)(?P<sign>{MATRA})(?P<rakar>्र)(?=(?P<own>{MATRA}|{VIRAMA})?)")
# ि still in its place on paper, before the consonants it belongs to
_SHORT_I = late(
    f"(?:(?<!{LETTER}[\u200c\u200d]?)|(?<={MATRA}{BINDU}?|{BINDU}))"
    f"ि(?P<bindu>[ँं]?)(?P<cluster>{CLUSTER})(?!{MATRA}|{VIRAMA})"
)
_SHA = late("श(?=्[टठण])")


def order_signs(text: str) -> list[Edit]:
    """Anusvara typed before a vowel sign goes behind it: शकंुतला -> शकुंतला."""
    return [Edit(m.start(), m.end(), m["signs"] + m["bindu"], "order_signs") for m in _BINDU_FIRST.finditer(text)]


def collapse_signs(text: str) -> list[Edit]:
    """A sign typed twice prints as one: मेें -> में."""
    return [
        Edit(m.start(), m.end(), m.group()[0], "collapse_signs")
        for m in _DOUBLED.finditer(text)
        if not (m["v"] and m.end() - m.start() > 2)
    ]


def join_vowel_signs(text: str) -> list[Edit]:
    """Two signs that make one: ा + े is ो, ा + ॅ is ॉ."""
    return [Edit(m.start(), m.end(), _SIGN_PAIRS[m.group()], "join_vowel_signs") for m in _SIGN_PAIR.finditer(text)]


def join_vowel_letters(text: str) -> list[Edit]:
    """A vowel letter and a sign that make one letter: अौर -> और, एेसे -> ऐसे."""
    return [
        Edit(m.start(), m.end(), _LETTER_PAIRS[m.group()], "join_vowel_letters") for m in _LETTER_PAIR.finditer(text)
    ]


def join_reph_i(text: str) -> list[Edit]:
    """इ with the hook of a reph is ई: कोर्इ -> कोई."""
    return [Edit(m.start(), m.end(), "ई", "join_reph_i") for m in _REPH_I.finditer(text)]


def order_rakar(text: str) -> list[Edit]:
    """A vowel sign before ्र goes behind it: अंगे्रज -> अंग्रेज; where र has signs of its own, only ् is too much."""
    edits = []
    for match in _RAKAR_LATE.finditer(text):
        sign, own = match["sign"], match["own"]
        swapped = not own or sign + own in _SIGN_PAIRS or sign == own
        edits.append(Edit(match.start(), match.end("rakar"), "्र" + sign if swapped else sign + "र", "order_rakar"))
    return edits


def place_short_i(text: str) -> list[Edit]:
    """ि before its consonants, as it stands on paper, goes behind them: िशलान्यास -> शिलान्यास."""
    return [Edit(m.start(), m.end(), m["cluster"] + "ि" + m["bindu"], "place_short_i") for m in _SHORT_I.finditer(text)]


def retroflex_sha(text: str) -> list[Edit]:
    """श् before ट, ठ, ण is ष्: भ्रश्टाचार -> भ्रष्टाचार."""
    return [Edit(m.start(), m.end(), "ष", "retroflex_sha") for m in _SHA.finditer(text)]


_DIAERESIS = late(f"¨(?P<cluster>{CLUSTER})(?!{MATRA}|{VIRAMA})")


def place_in(text: str) -> list[Edit]:
    """¨सह -> सिंह: the sign of ि with its anusvara, left by a converter in front of its letter."""
    return [Edit(m.start(), m.end(), m["cluster"] + "िं", "place_in") for m in _DIAERESIS.finditer(text)]
