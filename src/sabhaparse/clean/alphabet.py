"""The classes of Devanagari characters, as pieces of patterns for the steps of `clean`.

>>> bool(regex.fullmatch(SYLLABLE, "क्षे")), bool(regex.fullmatch(SYLLABLE, "काे"))
(True, False)
"""

from __future__ import annotations

import regex

CONSONANT = "[\u0915-\u0939\u0958-\u095f\u0978-\u097f]"
VOWEL = "[\u0904-\u0914\u0960\u0961\u0972-\u0977]"
MATRA = "[\u093a\u093b\u093e-\u094c\u094e\u094f\u0955-\u0957\u0962\u0963]"
BINDU = "[\u0900-\u0902]"
NUKTA = "\u093c"
VIRAMA = "\u094d"
SIGN = "[\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0955-\u0957\u0962\u0963]"
"""Every sign that hangs on a letter: vowel signs, nukta, virama, anusvara, chandrabindu, visarga."""
LETTER = "[\u0900-\u0963\u0971-\u097f]"
"""Letters and signs: what words are made of, without danda, digits and ॰."""
CLUSTER = f"{CONSONANT}{NUKTA}?(?:{VIRAMA}{CONSONANT}{NUKTA}?)*+"
"""A consonant with those joined to it."""
SYLLABLE = f"(?:{CLUSTER}(?:{VIRAMA}|{MATRA})?|{VOWEL})[\u0901\u0902]?+\u0903?+"
"""A well-formed syllable."""
NUKTA_BASES = "कखगजडढफ"
"""The letters that take a nukta in Hindi."""

WORD = regex.compile(f"{LETTER}+")
