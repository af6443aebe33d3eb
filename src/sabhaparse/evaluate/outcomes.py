"""What came of comparing one report: each item found, missed or extra, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple, TypeVar

from sabhaparse.evaluate.match import pair

Item = TypeVar("Item")
What = Literal["found", "missed", "extra"]


class Outcome(NamedTuple):
    """One item of one field; `item` starts with the name of the report."""

    field: str
    what: What
    item: str


class Outcomes(list[Outcome]):
    """The outcomes of the report `name`."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def note(self, field: str, what: What, item: str) -> None:
        """Add one outcome."""
        self.append(Outcome(field, what, f"{self.name}: {item}"))

    def one(self, field: str, gold: str | None, got: str | None, same: bool) -> None:
        """A single value of either record; None where there is none."""
        if gold is not None and got is not None and same:
            self.note(field, "found", gold)
            return
        if gold is not None:
            self.note(field, "missed", gold)
        if got is not None:
            self.note(field, "extra", got)

    def many(
        self,
        field: str,
        gold: Sequence[Item],
        got: Sequence[Item],
        same: Callable[[Item, Item], float],
        label: Callable[[Item], str],
    ) -> list[tuple[Item, Item]]:
        """Values of both records, paired one to one; returns the pairs (gold, got)."""
        pairs = pair(gold, got, same)
        for i, _ in pairs.both:
            self.note(field, "found", label(gold[i]))
        for i in pairs.gold_only:
            self.note(field, "missed", label(gold[i]))
        for j in pairs.got_only:
            self.note(field, "extra", label(got[j]))
        return [(gold[i], got[j]) for i, j in pairs.both]
