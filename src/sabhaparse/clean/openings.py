"""How far a run of letters is the beginning of a known word, and whether what stands behind can be an ending.

So that a stretch which can be no word is not looked up.

>>> openings = Openings(["सरकार", "सरोकार", "के"], ["ों", "ाओं"])
>>> openings.begun("सरकारकेकृषि"), openings.begun("सरोवर")
(5, 3)
>>> openings.may_be("सरकारों", 2), openings.may_be("सरकारके", 2)
(True, False)
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from sabhaparse.lexicon.endings import LONGEST


class Openings:
    """The beginnings of some words.

    Args:
        keys: the folded words; of those that end in more letters than the longest ending of nouns the whole forms.
        endings: what words may end in besides.
    """

    __slots__ = ("_keys", "_tails")

    def __init__(self, keys: Iterable[str], endings: Iterable[str]) -> None:
        self._keys = sorted({*keys})
        each = {*endings}
        self._tails = [tuple(e for e in each if len(e) >= n) for n in range(LONGEST + 1)]

    def begun(self, key: str) -> int:
        """Letters with which `key` begins as some word does."""
        keys = self._keys
        i = bisect_left(keys, key)
        return max([_alike(near, key) for near in keys[max(i - 1, 0) : i + 1]], default=0)

    def may_be(self, key: str, beyond: int) -> bool:
        """Can `key` be a word, when its last `beyond` letters stand behind what words begin with?"""
        return beyond <= 0 or (beyond <= LONGEST and key.endswith(self._tails[beyond]))


def _alike(one: str, other: str) -> int:
    """Letters that two words have in common from the beginning."""
    n = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        n += 1
    return n
