"""Clues: persons by the words of their names and posts, so that a mention is compared only with those that share one.

>>> clues = Clues()
>>> clues.put("name", "गुप्ता", 1, "अनूप गुप्ता")
>>> clues.put("name", "गुप्ता", 0, "उमा गुप्ता")
>>> clues.get(("name", "गुप्ता"), ("name", "अनूप"))
['उमा गुप्ता', 'अनूप गुप्ता']

Lists: none.
"""

from __future__ import annotations

from typing import Generic, TypeVar

Who = TypeVar("Who")


class Clues(Generic[Who]):
    """Whoever was put under a word of some kind, in the order of their numbers."""

    def __init__(self) -> None:
        self._held: dict[tuple[str, str], list[tuple[int, Who]]] = {}

    def put(self, kind: str, word: str, number: int, who: Who) -> None:
        """Remember `who`, whose number is `number`, under a word."""
        self._held.setdefault((kind, word), []).append((number, who))

    def get(self, *clues: tuple[str, str]) -> list[Who]:
        """All that stand under one of these (kind, word), each once."""
        held: list[tuple[int, Who]] = []
        for clue in clues:
            held += self._held.get(clue, ())
        return [who for _, who in sorted(dict(held).items())] if held else []
