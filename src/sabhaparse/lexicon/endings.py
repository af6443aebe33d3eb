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
    ("ें", ("",)),
    ("ो", ("", "ा")),
    ("े", ("ा",)),
)
"""(ending, what may stand in its place), longest first where one ends in another."""
_ENDS = tuple(ending for ending, _ in ENDINGS)


SECOND_NAMES = (
    "प्रसाद", "कुमार", "कुमारी", "लाल", "चंद", "चंद्र", "चन्द", "चन्द्र", "राय", "दास", "नाथ", "राम", "सिंह",
    "किशोर", "नारायण", "शंकर", "स्वरूप", "प्रकाश", "मोहन", "कांत", "कान्त", "बहादुर", "बाला", "बाई", "बेन", "भाई", "देवी",
)  # fmt: skip
"""What is written in one word with the given name in front of it: श्यामप्रसाद, अजयकुमार."""
SHORTEST_NAME = 3


def first_name(key: str) -> str:
    """The word in front of the second name that `key` ends in, nothing where it ends in none.

    >>> first_name("श्यामप्रसाद"), first_name("प्रसाद")
    ('श्याम', '')
    """
    if not key.endswith(SECOND_NAMES):
        return ""
    ending = max([name for name in SECOND_NAMES if key.endswith(name)], key=len)
    stem = key[: -len(ending)]
    return stem if len(stem) >= SHORTEST_NAME else ""


@lru_cache(maxsize=65536)
def candidates(key: str) -> tuple[str, ...]:
    """Folded dictionary forms that `key` may be inflected from; the key itself is not among them."""
    if not key.endswith(_ENDS):
        return ()
    for ending, replacements in ENDINGS:
        if key.endswith(ending) and len(key) > len(ending) + 1:
            stem = key[: -len(ending)]
            return tuple(stem + replacement for replacement in replacements)
    return ()
