"""The abbreviation sign: ०, 0 or ° after a Devanagari letter is ॰ (U+0970), a zero after a digit stays a zero.

>>> [e.replacement for e in abbreviation_sign("आई०टी०")]
['॰', '॰']
>>> abbreviation_sign("१०")
[]
"""

from __future__ import annotations

import regex

from sabhaparse.clean.edits import Edit

# a sign in the place of a zero: after a letter or vowel sign (not a digit)
_SIGN = regex.compile(r"(?<=[\u0904-\u0939\u093c\u093e-\u094c\u0902\u0901\u0958-\u0961])[०0°oO](?![0-9०-९A-Za-z])")


def abbreviation_sign(text: str) -> list[Edit]:
    """Every spelling of the sign becomes ॰."""
    return [Edit(m.start(), m.end(), "॰", "abbreviation_sign") for m in _SIGN.finditer(text)]
