"""Where the asides of a report stand, and what of it stands in none.

>>> from sabhaparse.find.demo import view
>>> seen = view("बैठक हुई। पिछली बैठक में चंदा तय हुआ था। आभार जताया गया।")
>>> asides = Asides(seen, [Aside(1, 2, Range(4, 5), "recalled")])
>>> seen.keys[4], 4 in asides, asides.without([0, 4, 12], lambda i: i)
('बैठक', True, [0, 12])
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import TypeVar

from sabhaparse.find.mentions import Range
from sabhaparse.find.view import View
from sabhaparse.frozen import frozen

Mention = TypeVar("Mention")


@frozen
class Aside:
    """Sentences `first:last`, the kind of the other meeting as written, the rule that told it apart."""

    first: int
    last: int
    kind: Range
    rule: str


class Asides:
    """Answers for a token whether an aside holds it."""

    def __init__(self, view: View, asides: list[Aside]) -> None:
        self.found = tuple(asides)
        self._ranges = [(view.sentences[a.first].first, view.sentences[a.last - 1].last) for a in asides]

    def __contains__(self, token: object) -> bool:
        if not isinstance(token, int):
            return False
        k = bisect_right(self._ranges, token, key=itemgetter(0)) - 1
        return k >= 0 and token < self._ranges[k][1]

    def without(self, mentions: Sequence[Mention], first: Callable[[Mention], int]) -> Sequence[Mention]:
        """Those of the mentions that stand in no aside; `first` says at which token one begins."""
        return [mention for mention in mentions if first(mention) not in self] if self._ranges else mentions
