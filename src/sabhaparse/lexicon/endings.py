"""Taking noun and adjective endings off: which dictionary forms a word may be an inflection of.

Rules of Hindi morphology, not a list of words: -ों/-ियों/-इयों/-ाओं/-ुओं (oblique plural), -े (oblique or plural of
-ा), -ियां/-इयां/-ाएं/-ें (direct plural), -गण, -जन (collectives), vocative -ो.

>>> candidates("अध्यक्षों"), candidates("मंत्रियों"), candidates("योजनाओं")
(('अध्यक्ष', 'अध्यक्षा'), ('मंत्री', 'मंत्रि'), ('योजना',))
>>> candidates("उपाध्यक्षगण")
('उपाध्यक्ष',)
"""

from __future__ import annotations

from functools import lru_cache

ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("इयों", ("ई",)),
    ("इयां", ("ई",)),
    ("ियों", ("ी", "ि")),
    ("ियां", ("ी", "ि")),
    ("ियो", ("ी", "ि")),
    ("ाओं", ("ा",)),
    ("ाएं", ("ा",)),
    ("ाओ", ("ा",)),
    ("ुओं", ("ु", "ू")),
    ("ुएं", ("ु", "ू")),
    ("यों", ("", "य")),
    ("ओं", ("",)),
    ("ों", ("", "ा")),
    ("गण", ("",)),
    ("गणों", ("",)),
    ("द्वय", ("",)),
    ("त्रय", ("",)),
    ("ें", ("",)),
    ("ो", ("", "ा")),
    ("े", ("ा",)),
)
"""(ending, what may stand in its place), longest first where one ends in another."""
LONGEST = max(len(ending) for ending, _ in ENDINGS)
"""Letters of the longest ending."""
ENDS = tuple(ending for ending, _ in ENDINGS)


@lru_cache(maxsize=65536)
def candidates(key: str) -> tuple[str, ...]:
    """Folded dictionary forms that `key` may be inflected from; the key itself is not among them."""
    if not key.endswith(ENDS):
        return ()
    for ending, replacements in ENDINGS:
        if key.endswith(ending) and len(key) > len(ending) + 1:
            stem = key[: -len(ending)]
            return tuple(stem + replacement for replacement in replacements)
    return ()
