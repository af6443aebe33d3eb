"""Periods told from the day of speaking, and parts of them: माह के अंत, महीने के पहले सोमवार, पिछले साल 5 जून.

Lists: date_words, numbers, weekdays, months. Example: `माह के अंत तक`.
"""

from __future__ import annotations

from sabhaparse.find.dates.absolute import day_month
from sabhaparse.find.dates.mention import Relative, Unit
from sabhaparse.find.dates.month_parts import tarikh
from sabhaparse.find.dates.rule import Found
from sabhaparse.find.dates.stream import Stream
from sabhaparse.find.view import GENITIVE

EDGES = {"start": -1, "middle": 0, "end": 1}
PERIODS = frozenset({Unit.WEEK, Unit.FORTNIGHT, Unit.MONTH, Unit.QUARTER, Unit.HALF, Unit.YEAR, Unit.FISCAL})


def after_each(stream: Stream, i: int) -> bool:
    """हर, प्रत्येक, प्रति stand before: the thing recurs."""
    return any(
        stream.type(k) == "each" for k in (i - 1, i - 2, i - 3) if k >= 0 and (k == i - 1 or stream.ordinal(k + 1))
    )


def unit_at(stream: Stream, i: int) -> tuple[Unit, int] | None:
    """A unit of time or a financial year at `i`, and the index behind it."""
    hit = stream.words.get(i)
    if hit and hit.entry.type == "fiscal":
        return Unit.FISCAL, i + hit.length
    unit = stream.unit(i)
    return (Unit(unit[0]), unit[1]) if unit else None


def part_of(stream: Stream, i: int, unit: Unit, amount: int) -> tuple[Relative, int] | None:
    """A part of a period named before: के सोमवार, की 5 तारीख, के अंत, के पहले सोमवार, के दूसरे सप्ताह."""
    if i >= stream.line(i - 1):
        return None
    j = stream.skip(i, GENITIVE)
    if j >= len(stream.keys):
        return None
    edge = stream.words.get(j)
    if edge and edge.entry.type == "edge" and unit in PERIODS:
        return Relative(unit, amount, edge=EDGES[edge.entry.value]), j + edge.length
    if unit is Unit.WEEK and (weekday := stream.weekday(j)):
        return Relative(unit, amount, weekday=weekday.value), weekday.end
    if unit is Unit.YEAR and (found := _in_year(stream, j, amount)):
        return found
    if unit is not Unit.MONTH:
        return None
    if day := tarikh(stream, i):
        return Relative(unit, amount, day=day.value), day.end
    nth = stream.ordinal(j) if j > i else None
    if nth is None or not (nth.value == -1 or 1 <= nth.value <= 5):
        return None
    if weekday := stream.weekday(nth.end):
        return Relative(unit, amount, weekday=weekday.value, nth=nth.value), weekday.end
    inner = stream.unit(nth.end)
    return (Relative(unit, amount, nth=nth.value), inner[1]) if inner and inner[0] == "week" else None


def _in_year(stream: Stream, i: int, amount: int) -> tuple[Relative, int] | None:
    """A day or month of a year told by direction: पिछले साल 5 जून, अगले वर्ष मार्च."""
    found = day_month(stream, i)
    if found and found.when and found.when.final is None and found.when.first.year is None and not found.also:
        first = found.when.first
        return Relative(Unit.YEAR, amount, month=first.month, day=first.day), found.end
    month = stream.month(i)
    return (Relative(Unit.YEAR, amount, month=month.value), month.end) if month and found is None else None


def period_part(stream: Stream, i: int) -> Found | None:
    """माह के अंत, वर्षांत, महीने के पहले सोमवार, माह की 5 तारीख: of the running period."""
    end = stream.words.get(i)
    if end is not None and end.entry.type == "period_end":
        return Found(i + end.length, relative=Relative(Unit(end.entry.value), 0, edge=EDGES["end"]), rule="period_part")
    found = unit_at(stream, i)
    if found is None or found[0] not in PERIODS or after_each(stream, i):
        return None
    if stream.count(i - 1) or stream.ordinal(i - 1) or stream.month(i - 1) or stream.year(i - 1):
        return None
    part = part_of(stream, found[1], found[0], 0)
    return Found(part[1], relative=part[0], rule="period_part") if part else None
