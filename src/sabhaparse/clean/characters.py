"""Unicode form: NFC and the indic-nlp normaliser, run on one stretch of Devanagari letters at a time.

The normaliser is never given punctuation or digits: it would turn `दिनांक:` into `दिनांकः` and `|` into `।`.
Nor is it given ॲ, the Marathi letter, which it would spell ए.

>>> unicode_form("प\u095cा")[0].replacement == "प\u0921\u093cा"
True
>>> unicode_form("दिनांक: २०:३०")
[]
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Any

from sabhaparse.clean.edits import Edit
from sabhaparse.late import late

_LETTERS = late(r"[\u0900-\u0963\u0971\u0973-\u097F]+")


@lru_cache(maxsize=1)
def _normaliser() -> Any:
    from indicnlp.normalize.indic_normalize import DevanagariNormalizer

    return DevanagariNormalizer(lang="hi")


@lru_cache(maxsize=65536)
def _form(word: str) -> str:
    form: str = unicodedata.normalize("NFC", _normaliser().normalize(unicodedata.normalize("NFC", word)))
    return form


def unicode_form(text: str) -> list[Edit]:
    """NFC and indic-nlp normal form, word by word; one edit for each word that changes."""
    edits = []
    for match in _LETTERS.finditer(text):
        word = match.group()
        form = _form(word)
        if form != word:
            edits.append(Edit(match.start(), match.end(), form, "unicode_form"))
    return edits
