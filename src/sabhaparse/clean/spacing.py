"""Spaces inside words and around the danda.

>>> from sabhaparse.clean.edits import apply
>>> [apply(t, join_sign(t))[0] for t in ("कान्फ्र ेंसिंग", "मे ंतलाश", "कर िदये")]
['कान्फ्रेंसिंग', 'में तलाश', 'कर िदये']
>>> apply("बैठक हुई ।अब", danda_spacing("बैठक हुई ।अब"))[0]
'बैठक हुई। अब'
"""

from __future__ import annotations

import regex

from sabhaparse.clean.alphabet import BINDU, CONSONANT, LETTER, MATRA, NUKTA, SIGN, VIRAMA
from sabhaparse.clean.edits import Edit
from sabhaparse.clean.windows import places
from sabhaparse.clean.words import lacking_anusvara
from sabhaparse.late import late

# a space, then a sign that must hang on the letter before it, then more of the word
_SIGN_APART = late(
    f"(?<=(?P<left>{LETTER}++)) ++(?P<signs>(?!ि){MATRA}{BINDU}?|{VIRAMA}(?={CONSONANT})|{NUKTA}|{BINDU})"
    f"(?P<rest>{LETTER}*+)"
)
_OPEN = late(f"{CONSONANT}{NUKTA}?$")
_SIGN, _BINDU = regex.compile(SIGN), regex.compile(BINDU)
_SIGNS_GO_ON = late(f"[ ,/]*+{SIGN}")
_NASAL_WORDS = frozenset("मे है मै यहा वहा जहा कहा हू थी".split())  # noqa: SIM905
"""Words that lack only their anusvara; -ो (लोगो ं) is left to the ending."""
_SPACE_BEFORE = late(r"(?<=\S)[ \t]+(?=।)")
_WORD_BEHIND = late(r"[\p{L}\p{N}]")


def join_sign(text: str) -> list[Edit]:
    """A sign parted from its letter by a space is joined; an anusvara ending the word before swaps with the space."""
    edits = []
    for match in _SIGN_APART.finditer(text):
        start, end, signs = match.start(), match.end("signs"), match["signs"]
        left, rest = match["left"], match["rest"]
        open_syllable = _OPEN.search(left) is not None
        if _SIGN.match(left) or (_SIGNS_GO_ON.match(text, end) and not rest):
            continue
        if _BINDU.fullmatch(signs) and not open_syllable:
            space = " " if _is_word_without_bindu(left) and rest and not rest.startswith("ग") else ""
            edits.append(Edit(start, end, signs + space, "join_sign"))
        elif open_syllable:
            edits.append(Edit(start, end, signs, "join_sign"))
    return edits


def _is_word_without_bindu(word: str) -> bool:
    return word in _NASAL_WORDS or word in lacking_anusvara() or word.endswith("ो")


def danda_spacing(text: str) -> list[Edit]:
    """No space before a danda, one behind it."""
    edits = []
    for at in places(text, "।"):
        start = at
        while start and text[start - 1] in " \t":
            start -= 1
        if start < at and _SPACE_BEFORE.match(text, start):
            edits.append(Edit(start, at, "", "danda_spacing"))
        if _WORD_BEHIND.match(text, at + 1):
            edits.append(Edit(at + 1, at + 1, " ", "danda_spacing"))
    return edits
