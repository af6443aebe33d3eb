"""Dates told from the day of speaking: आज, कल, तीन दिन पूर्व, दो सप्ताह बाद, अगले महीने, माह के अंत, महीने के पहले सोमवार.

कल and परसों take their direction from the tense of the clause.

Lists: date_words, numbers, weekdays, months. Example: `आगामी सप्ताह के सोमवार को`.
"""

from __future__ import annotations

from dataclasses import replace

from sabhaparse.find.dates.absolute import day_month, month_day
from sabhaparse.find.dates.leaning import leaning
from sabhaparse.find.dates.mention import Precision, Relative, Unit
from sabhaparse.find.dates.month_parts import month_part
from sabhaparse.find.dates.partial import alone, month_year
from sabhaparse.find.dates.periods import after_each, part_of, unit_at
from sabhaparse.find.dates.rule import Found
from sabhaparse.find.dates.stream import Stream
from sabhaparse.find.view import GENITIVE
from sabhaparse.find.words import word_set

PRECISION = {
    Unit.MONTH: Precision.MONTH,
    Unit.YEAR: Precision.YEAR,
    Unit.FISCAL: Precision.YEAR,
    Unit.DECADE: Precision.YEAR,
    Unit.WEEK: Precision.WEEK,
    Unit.FORTNIGHT: Precision.WEEK,
    Unit.QUARTER: Precision.QUARTER,
    Unit.HALF: Precision.QUARTER,
}


def deictic(stream: Stream, i: int) -> Found | None:
    """आज, कल, परसों; आज से पाँच दिन बाद, कल से दो दिन पहले."""
    hit = stream.words[i]
    value, end = hit.entry.value, i + hit.length
    amount, either = int(value.lstrip("±")), False
    if value.startswith("±"):
        view = leaning(stream.tagged, i, end, stream.homes[i].first, stream.homes[i].last)
        amount, either = amount * (view or -1), view == 0
    day = Relative(Unit.DAY, amount, either=either)
    if stream.key(end) == "से" and (step := _step(stream, end + 1)):
        relative, last = step
        return Found(last, relative=Relative(Unit.DAY, amount, either=either, then=relative), rule="deictic")
    return Found(end, relative=day, rule="deictic")


def _amounts(stream: Stream, i: int) -> tuple[list[tuple[float, Unit]], int] | None:
    """One or two counted units: 2 दिन; 1 वर्ष 2 माह; एक घंटा और पाँच मिनट; साल भर."""
    parts: list[tuple[float, Unit]] = []
    j = i
    while len(parts) < 3:
        counted = stream.count(j)
        k = counted[1] if counted else j
        unit = stream.unit(k)
        if unit is None:
            break
        if counted is None and (parts or not stream.is_whole(k, unit[1])):
            break
        parts.append((counted[0] if counted else 1.0, Unit(unit[0])))
        j = unit[1]
        if stream.key(j) in ("और", "व", "एवं", ",") and stream.count(j + 1):
            j += 1
    if not parts:
        return None
    return parts, j


def _chain(parts: list[tuple[float, Unit]], sign: int) -> Relative:
    relative: Relative | None = None
    for amount, unit in reversed(parts):
        relative = Relative(unit, sign * amount, counted=True, then=relative)
    assert relative is not None
    return relative


def _step(stream: Stream, i: int) -> tuple[Relative, int] | None:
    """तीन दिन पहले, दो सप्ताह (के) बाद at `i`."""
    amounts = _amounts(stream, i)
    if amounts is None:
        return None
    parts, j = amounts
    if stream.is_range(i):
        return None
    j = stream.skip(j, frozenset({"के", "से"}))
    hit = stream.words.get(j)
    if hit is None or hit.entry.type not in ("ago", "later") or j >= stream.line(i):
        return None
    return _chain(parts, int(hit.entry.value)), j + hit.length


def counted_units(stream: Stream, i: int) -> Found | None:
    """तीन दिन पूर्व, 2 सप्ताह बाद, 1 वर्ष 2 माह पहले, साल भर पहले: from the day of speaking.

    Behind के or से they count from something else (झांकी के एक दिन बाद), and so does बाद in a clause that looks back
    (550 साल बाद मंदिर बना).
    """
    step = _step(stream, i)
    if step is None or after_each(stream, i) or stream.type(i - 1) == "direction" or stream.key(i - 1) in ("के", "से"):
        return None
    if stream.key(i - 1) in ("-", "–", "या") and stream.count(i - 2):
        return None
    relative, end = step
    if relative.amount > 0 and leaning(stream.tagged, i, end, stream.homes[i].first, stream.homes[i].last) < 0:
        return None
    return Found(end, relative=relative, rule="counted_units")


def in_units(stream: Stream, i: int) -> Found | None:
    """2 दिन में, but only as a text of its own: in a report it is a duration."""
    amounts = _amounts(stream, i) if stream.n < LONGEST_ALONE else None
    if amounts is None or stream.key(amounts[1]) not in ("में", "मे") or not alone(stream, i, amounts[1] + 1):
        return None
    return Found(amounts[1] + 1, relative=_chain(amounts[0], 1), rule="in_units")


def directed(stream: Stream, i: int) -> Found | None:
    """गत सोमवार, आगामी 16 मार्च, अगले महीने, पिछले तीन दिन, इस वित्तीय वर्ष, अगले सप्ताह के सोमवार."""
    hit = stream.words[i]
    toward, j = int(hit.entry.value), i + hit.length
    if j >= stream.line(i) or not stream.tells(j) or after_each(stream, i):
        return None
    for rule in (_directed_date, _directed_weekday, _directed_month, _directed_count, _directed_unit):
        found = rule(stream, j, toward)
        if found:
            return found
    return None


def _directed_date(stream: Stream, i: int, toward: int) -> Found | None:
    if (found := tarikh_alone(stream, i)) and found.relative:
        return found._replace(relative=replace(found.relative, lean=toward or found.relative.lean), toward=toward)
    found = day_month(stream, i) or month_part(stream, i) or month_day(stream, i) or month_year(stream, i)
    return found._replace(first=found.first if found.first >= 0 else i, toward=toward) if found else None


def _directed_weekday(stream: Stream, i: int, toward: int) -> Found | None:
    weekday = stream.weekday(i)
    if weekday is None:
        return None
    amount = toward or leaning(stream.tagged, i, weekday.end, stream.homes[i].first, stream.homes[i].last)
    relative = Relative(Unit.WEEKDAY, amount, weekday=weekday.value, inclusive=toward == 0)
    return Found(weekday.end, relative=relative, rule="directed_weekday", toward=toward)


def _directed_month(stream: Stream, i: int, toward: int) -> Found | None:
    month = stream.month(i)
    if month is None:
        return None
    unit = stream.unit(month.end)
    end = unit[1] if unit and unit[0] == "month" else month.end
    return Found(
        end,
        relative=Relative(Unit.MONTH, toward, month=month.value),
        rule="directed_month",
        precision=Precision.MONTH,
        toward=toward,
    )


def _directed_count(stream: Stream, i: int, toward: int) -> Found | None:
    counted = stream.count(i)
    unit = stream.unit(counted[1]) if counted else None
    if counted is None or unit is None or toward == 0:
        return None
    relative = Relative(Unit(unit[0]), toward * counted[0], counted=True, span=True)
    return Found(unit[1], relative=relative, rule="directed_count", toward=toward)


def _directed_unit(stream: Stream, i: int, toward: int) -> Found | None:
    weekend = stream.type(i) == "weekend"
    found = (Unit.WEEK, i + 1) if weekend else unit_at(stream, i)
    if found is None:
        return None
    unit, end = found
    vague = unit is Unit.DAY and (toward == 0 or stream.keys[i] == "दिनों")
    if vague or unit in (Unit.SECOND, Unit.MINUTE, Unit.HOUR) or (stream.keys[i].endswith("ों") and not weekend):
        return None
    if weekend:
        return Found(end, relative=Relative(Unit.WEEK, toward, weekday=6), rule="directed_unit", toward=toward)
    if part := part_of(stream, end, unit, toward):
        return Found(part[1], relative=part[0], rule="directed_unit", toward=toward)
    return Found(
        end,
        relative=Relative(unit, toward),
        rule="directed_unit",
        precision=PRECISION.get(unit, Precision.DAY),
        toward=toward,
    )


def tarikh_alone(stream: Stream, i: int) -> Found | None:
    """15 तारीख को: a day of the running month."""
    day = stream.day(i)
    if day is None or stream.type(day.end) != "dayword" or after_each(stream, i) or stream.key(i - 1) in GENITIVE:
        return None
    if stream.keys[day.end] not in ("तारीख", "तारिख", "ता॰"):
        return None
    lean = leaning(stream.tagged, i, day.end + 1, stream.homes[i].first, stream.homes[i].last)
    return Found(day.end + 1, relative=Relative(Unit.MONTH, 0, day=day.value, lean=lean), rule="tarikh_alone")


def day_alone(stream: Stream, i: int) -> Found | None:
    """8 अगस्त से हड़ताल …। 8 को धरना होगा: a bare number before को at the head of a clause that looks ahead."""
    day = stream.digits(i)
    if day is None or not 1 <= day <= LAST_DAY or stream.key(i + 1) != "को" or len(stream.keys[i]) > 2:
        return None
    free = stream.keys[i - 1] in HEADS_OF_CLAUSES or stream.keys[max(0, i - 2) : i] == ["करने", "पर"]
    if i > stream.homes[i].first and (not free or stream.is_number(i - 2)):
        return None
    if (
        counts_people(stream, i + 1)
        or leaning(stream.tagged, i, i + 1, stream.homes[i].first, stream.homes[i].last) <= 0
    ):
        return None
    return Found(i + 1, relative=Relative(Unit.MONTH, 0, day=day, lean=1), rule="day_alone")


def counts_people(stream: Stream, i: int) -> bool:
    """20 | को स्वर्ण पदक दिए जाएंगे, 6 से 14 | तक आयु के बच्चे: the number in front counts those who are given something."""
    behind = stream.keys[i : min(i + GIVEN_NEAR, stream.homes[i - 1].last)]
    return not word_set("given_to_people").isdisjoint(behind) or not word_set("ages").isdisjoint(behind[:AGE_NEAR])


GIVEN_NEAR = 6
"""Tokens at a number among which it says what the people are given that it counts."""
AGE_NEAR = 3
"""Tokens at a number among which it says that it is an age."""


LONGEST_ALONE = 256
"""More tokens than a text has that is nothing but a length of time."""
LAST_DAY = 31
HEADS_OF_CLAUSES = frozenset({",", ";", "और", "एवं", "तथा", "व", "कि", "लेकिन", "वहीं", "जबकि"})
