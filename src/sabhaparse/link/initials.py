"""Initials: whether letters in front of a surname stand for the names of somebody: जे॰पी॰ नड्डा is जगत प्रकाश नड्डा.

>>> stand_for("जेपी", ("जगत", "प्रकाश")), stand_for("जेपी", ("जगत", "राम"))
(True, False)

List: letter_names, through the letters.
"""

from __future__ import annotations

from functools import cache

from sabhaparse.lexicon import fold
from sabhaparse.lexicon.letters import acronym_length, letter_names

FEWEST = 2
"""Letters that tell one person of a surname from another."""
TABLE = """
अआ:A इई:IE उऊ:UO एऐ:EA ओऔ:O क:KCQ ख:K गघ:G चछ:C ज:JZ झ:J टठतथ:T डढदध:D न:N प:P फ:FP बभ:B म:M य:Y र:R ल:L
व:VW शषस:S ह:H"""
SPELLED = {first: said for row in TABLE.split() for firsts, said in [row.split(":")] for first in firsts}
"""The Latin letters that a word with this first letter is abbreviated to."""


def are_initials(joined: str) -> bool:
    """The folded words in front of a surname, joined, are names of letters: जेपी, केके."""
    return acronym_length(joined) >= FEWEST


def stand_for(joined: str, words: tuple[str, ...]) -> bool:
    """Some letters, joined, are those that `words` begin with."""
    spelled = {""}
    for word in words:
        spelled = {front + name for front in spelled for name in _names(word[0])}
    return joined in spelled


@cache
def _names(first: str) -> frozenset[str]:
    """The names of the letters that a word which begins with this letter is abbreviated to."""
    return frozenset(fold(name) for name, letter in letter_names().items() if letter in SPELLED.get(first, ""))
