"""ि on the wrong side: PDFs that hold the signs in the order of drawing have it before its letter (िजला for जिला).

Where all or nearly all words that could tell show that order, every ि of the page goes behind its letters. Where both
orders occur, only the ones that no word can begin with are clear, and those are left to the next stage.

>>> reorder("िजला सिमित कि") is None
True
>>> reorder("िजले की कायर्कािरणी के सदिस्य िवकास िकया िदन िनणर्य")
'जिले की कायर्कारिणी के सदस्यि विकास किया दिन निणर्य'
"""

from __future__ import annotations

import regex

LEAST_SHARE, LEAST_WORDS = 0.8, 5
"""Of the words with ि at their first letter, this share must have it before the letter, and so many words at least."""
_CONSONANT = r"[\u0915-\u0939\u0958-\u095f]\u093c?"
_CLUSTER = f"{_CONSONANT}(?:\u094d{_CONSONANT})*+"
_BEFORE = regex.compile(rf"(?<![\u0900-\u0963])ि(?={_CONSONANT})")
_BEHIND = regex.compile(rf"(?<![\u0900-\u0963]){_CONSONANT}ि")
_MOVED = regex.compile(rf"ि({_CLUSTER})")


def reorder(text: str) -> str | None:
    """The text, as long as before, with every ि behind the letters it belongs to; None where the order is not clear."""
    before, behind = len(_BEFORE.findall(text)), len(_BEHIND.findall(text))
    if before < LEAST_WORDS or before < LEAST_SHARE * (before + behind):
        return None
    return _MOVED.sub(r"\1ि", text)
