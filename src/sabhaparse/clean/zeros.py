"""The abbreviation sign ॰ (U+0970) written as a zero and what looks like one: ०, 0, °, º, o, O, Œ, å.

A zero is a digit after a digit (५०, 10०) and the sign after a letter (डॉ0, मो०9415).

Lists: lexicon/letter_names, lexicon/abbreviations.

>>> from sabhaparse.clean.edits import apply
>>> apply("आई०टी० ए01 १०", sign_for_zero("आई०टी० ए01 १०", Vocabulary()))[0]
'आई॰टी॰ ए01 १०'
"""

from __future__ import annotations

from sabhaparse.clean.alphabet import LETTER, SYLLABLE
from sabhaparse.clean.edits import Edit
from sabhaparse.clean.signs import CASES, ENDS_SENTENCE, SIGN, START
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.late import late
from sabhaparse.lexicon.letters import letter_names

_ZERO = late(f"(?<=(?P<piece>{LETTER}++))[०0°º˚oOŒå](?![A-Za-z\u00c0-\u024f])(?P<digits>[0-9०-९]*+)")
_SYLLABLE = late(SYLLABLE)
_CHAI = late(f"{START}चै(?=[॰.०0] ?{LETTER})")


def restore_au_sign(text: str) -> list[Edit]:
    """चै with a sign is चौ॰ (चौधरी), of which a converter made चै."""
    return [Edit(m.start(), m.end(), "चौ", "restore_au_sign") for m in _CHAI.finditer(text)]


def sign_for_zero(text: str, vocabulary: Vocabulary) -> list[Edit]:
    """०, 0, ° and the like behind a letter; not in codes of a letter name and a short number (ए01)."""
    edits = []
    for match in _ZERO.finditer(text):
        piece, digits = match["piece"], match["digits"]
        if len(piece) > 8 or piece in ENDS_SENTENCE or (digits and match.group()[0] not in "०0"):
            continue
        ascii_word = match.group()[0] == "0" and len(digits) <= 2 and vocabulary.is_word(piece)
        short = vocabulary.abbreviation(piece + SIGN)
        if not digits or not (
            _is_number(piece, digits, text[match.end() : match.end() + 2]) or (ascii_word and not short)
        ):
            edits.append(Edit(match.start(), match.start() + 1, SIGN, "sign_for_zero"))
    return edits


def _is_number(piece: str, digits: str, after: str) -> bool:
    """True where the zero begins a number: 00, a date (दिनांक03.03.2026), a code (ए01), or stands behind a long word."""
    dated = len(digits) == 1 and after[:1] in (".", "/", "-", ":") and after[1:].isdigit()
    code = len(digits) <= 2 and piece in letter_names()
    words = len(_SYLLABLE.findall(piece)) > 2 or piece in CASES
    return digits[0] in "0०" or dated or code or (len(digits) <= 2 and words)
