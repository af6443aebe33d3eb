"""Runs as text: the table of scores, the mistakes in one field, gains and losses between two runs.

>>> precision_recall_f1(3, 1, 0)
(0.75, 1.0, 0.8571428571428571)
"""

from __future__ import annotations

from collections.abc import Iterator

from sabhaparse.evaluate.run import Run
from sabhaparse.evaluate.score import CORE, FIELDS


def precision_recall_f1(found: int, extra: int, missed: int) -> tuple[float, float, float]:
    """Precision, recall and their harmonic mean; 1.0 where there is nothing to be wrong about."""
    precision = found / (found + extra) if found + extra else 1.0
    recall = found / (found + missed) if found + missed else 1.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def figures(run: Run, field: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of one field."""
    return precision_recall_f1(*(len(run.items(field, what)) for what in ("found", "extra", "missed")))


def macro(run: Run) -> float:
    """Mean F1 of the core fields."""
    return sum(figures(run, field)[2] for field in CORE) / len(CORE)


def table(run: Run) -> str:
    """Precision, recall and F1 of every field that either record has, how many there are and how many were read.

    Empty for a run in which no report was compared: it has no scores.
    """
    return "".join(f"{line}\n" for line in _table(run)) if run.reports else ""


def _table(run: Run) -> Iterator[str]:
    yield f"{run.reports} reports, sabhaparse {run.version}"
    yield f"{'field':<18}{'P':>7}{'R':>7}{'F1':>7}{'gold':>7}{'read':>7}"
    for field in FIELDS:
        found, missed, extra = (len(run.items(field, what)) for what in ("found", "missed", "extra"))
        if found + missed + extra:
            p, r, f1 = precision_recall_f1(found, extra, missed)
            yield f"{field:<18}{p:7.3f}{r:7.3f}{f1:7.3f}{found + missed:7}{found + extra:7}"
    yield f"{'mean F1':<32}{macro(run):7.3f}   of {', '.join(CORE)}"


def mistakes(run: Run, field: str) -> str:
    """What was missed and what was added in a field, one item a line."""
    lines = [f"{what:<7} {item}\n" for what in ("missed", "extra") for item in run.items(field, what)]
    return f"\n{field}\n" + ("".join(lines) or "no mistakes\n")


def changes(before: Run, after: Run) -> str:
    """What a change of the rules did: items now right that were not (+), and items no longer right (-)."""
    lines: list[str] = []
    for field in FIELDS:
        old, new = (figures(run, field)[2] for run in (before, after))
        moved = [
            *(f"  + found  {item}\n" for item in _new(before, after, field, "found")),
            *(f"  + no longer added  {item}\n" for item in _new(after, before, field, "extra")),
            *(f"  - no longer found  {item}\n" for item in _new(after, before, field, "found")),
            *(f"  - added  {item}\n" for item in _new(before, after, field, "extra")),
        ]
        if moved:
            lines += [f"{field}  F1 {old:.3f} → {new:.3f}\n", *moved]
    verdict = "".join(lines) or "no change\n"
    means = f"mean F1 {macro(before):.3f} → {macro(after):.3f}"
    return f"\nagainst the saved run ({before.reports} reports, {means})\n{verdict}"


def _new(old: Run, new: Run, field: str, what: str) -> list[str]:
    """The items of a field that are `what` in `new` and were not in `old`."""
    return sorted(set(new.items(field, what)) - set(old.items(field, what)))
