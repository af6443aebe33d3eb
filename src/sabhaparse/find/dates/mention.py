"""What a date expression is: its place, its value as far as stated, and how the rest is worked out from a day.

A `Relative` is a frozen specification that knows no day; `at` resolves it against one.

>>> import datetime as dt
>>> monday = dt.date(2018, 6, 11)
>>> str(Relative(Unit.DAY, -1).at(monday)), str(Relative(Unit.MONTH, 1).at(monday))
('2018-06-10', '2018-07')
>>> str(Relative(Unit.WEEKDAY, 1, weekday=1).at(monday))  # आगामी सोमवार
'2018-06-18'

Lists: none.
"""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import replace
from enum import StrEnum

from sabhaparse.frozen import frozen
from sabhaparse.span import Span
from sabhaparse.values import Day, When


class Unit(StrEnum):
    """A unit of time; WEEKDAY counts days of one name, TARIKH a day of the month by its number."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    FISCAL = "fiscal"
    DECADE = "decade"
    WEEKDAY = "weekday"
    WORKDAY = "workday"


class Precision(StrEnum):
    """How finely an expression tells the time."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    OTHER = "other"


MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF: 6, Unit.YEAR: 12, Unit.FISCAL: 12, Unit.DECADE: 120}
DAYS = {Unit.DAY: 1, Unit.WEEK: 7, Unit.FORTNIGHT: 15}
HOURS = {Unit.HOUR: 1.0, Unit.MINUTE: 1 / 60, Unit.SECOND: 1 / 3600}


def shift(day: dt.date, amount: float, unit: Unit) -> dt.date:
    """`day` moved by `amount` units; a month that is too short gives its last day, hours count in whole days.

    >>> shift(dt.date(2024, 1, 31), 1, Unit.MONTH)
    datetime.date(2024, 2, 29)
    """
    if unit in HOURS:
        hours = amount * HOURS[unit]
        if isinstance(day, dt.datetime):
            return (day + dt.timedelta(hours=hours)).date()
        return day + dt.timedelta(days=int(hours / 24))
    if isinstance(day, dt.datetime):
        day = day.date()
    if unit in DAYS:
        return day + dt.timedelta(days=round(amount * DAYS[unit]))
    months = amount * MONTHS[unit]
    year, month = divmod(day.year * 12 + day.month - 1 + int(months), 12)
    moved = dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
    return moved + dt.timedelta(days=round((months - int(months)) * 30))


def period(day: dt.date, unit: Unit) -> tuple[dt.date, dt.date]:
    """First and last day of the week (from Monday), month, quarter, half, year, April year that holds `day`."""
    if unit is Unit.WEEK:
        first = day - dt.timedelta(days=day.weekday())
        return first, first + dt.timedelta(days=6)
    if unit is Unit.FORTNIGHT:
        last = calendar.monthrange(day.year, day.month)[1]
        return (
            (day.replace(day=1), day.replace(day=15)) if day.day <= 15 else (day.replace(day=16), day.replace(day=last))
        )
    if unit not in MONTHS:
        return day, day
    size = MONTHS[unit]
    index = day.year * 12 + day.month - 1
    origin = 3 if unit is Unit.FISCAL else 0
    index -= (index - origin) % size
    end = index + size - 1
    first = dt.date(index // 12, index % 12 + 1, 1)
    return first, dt.date(end // 12, end % 12 + 1, calendar.monthrange(end // 12, end % 12 + 1)[1])


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> dt.date | None:
    """The nth weekday (1 = Monday) of a month; -1 is the last; None where there is no fifth."""
    length = calendar.monthrange(year, month)[1]
    days = [d for d in range(1, length + 1) if dt.date(year, month, d).isoweekday() == weekday]
    if nth > len(days):
        return None
    return dt.date(year, month, days[nth - 1 if nth > 0 else nth])


def nth_week(year: int, month: int, nth: int, size: int = 7) -> tuple[dt.date, dt.date]:
    """The nth week of a month by the day of the month: 1-7, 8-14 …; -1 is its last seven days (`size` 15: half)."""
    length = calendar.monthrange(year, month)[1]
    first = length - size + 1 if nth < 0 else (nth - 1) * size + 1
    last = length if nth < 0 or (size == 15 and nth == 2) else min(first + size - 1, length)
    return dt.date(year, month, min(first, length)), dt.date(year, month, last)


@frozen
class Relative:
    """How to get from a reference day to the date meant.

    Attributes:
        unit: what is counted.
        amount: how many, with sign; for WEEKDAY -1 the last before, 0 in this week, +1 the next after the day.
        counted: the number is stated (दो माह बाद), so that days move by it; else the whole period is meant (अगले माह).
        span: the stretch between the day and the result is meant (पिछले तीन दिन).
        weekday: 1 = Monday … 7 = Sunday, with WEEKDAY, or within the period of `unit`, `nth` telling which one.
        inclusive: the reference day itself may be meant (a bare सोमवार).
        day, month: a day of the month (15 तारीख), a month of the year (अगले मार्च), within the period.
        edge: -1 the first day, 0 the middle, 1 the last day of the period.
        lean: -1 or +1 where a day of the month lies behind or ahead (15 तारीख को होगी).
        either: the direction was guessed, the text does not tell (a bare कल).
        then: a further step from the day so found (कल से दो दिन पहले, एक वर्ष दो माह पहले).
    """

    unit: Unit
    amount: float = 0
    counted: bool = False
    span: bool = False
    weekday: int | None = None
    nth: int | None = None
    inclusive: bool = False
    day: int | None = None
    month: int | None = None
    edge: int | None = None
    lean: int = 0
    either: bool = False
    then: Relative | None = None

    def at(self, day: dt.date) -> When | None:
        """The date meant, seen from `day`, or None where there is none: 31 तारीख in June, a day before the year 1."""
        try:
            when = self._at(day)
        except (OverflowError, ValueError):
            return None  # before the year 1, after 9999
        if self.then is None or when is None:
            return when
        base = when.first.date
        return self.then.at(base) if base else None

    def _at(self, day: dt.date) -> When | None:
        plain = day.date() if isinstance(day, dt.datetime) else day
        if self.unit is Unit.WEEKDAY:
            return self._weekday(plain)
        if self.month is not None:
            return self._month_of_year(plain)
        if self.lean and self.day is not None and (self.day - plain.day) * self.lean < 0:
            return replace(self, amount=self.amount + self.lean, lean=0)._at(plain)
        if self.counted or self.unit in HOURS or self.unit is Unit.DAY:
            moved = shift(day, self.amount, self.unit)
            if self.span:
                return When.between(min(plain, moved), max(plain, moved))
            return When.on(moved)
        return self._in_period(
            *period(shift(plain.replace(day=1) if self.unit in MONTHS else plain, self.amount, self.unit), self.unit)
        )

    def _weekday(self, day: dt.date) -> When | None:
        assert self.weekday is not None
        ahead = (self.weekday - day.isoweekday()) % 7
        if self.amount == 0:
            return When.on(day + dt.timedelta(days=self.weekday - day.isoweekday()))
        if self.amount > 0:
            return When.on(day + dt.timedelta(days=ahead if ahead or self.inclusive else 7))
        back = (day.isoweekday() - self.weekday) % 7
        return When.on(day - dt.timedelta(days=back if back or self.inclusive else 7))

    def _month_of_year(self, day: dt.date) -> When | None:
        assert self.month is not None
        year = day.year
        if self.unit is Unit.YEAR:
            return self._in_period(*period(dt.date(year + int(self.amount), self.month, 1), Unit.MONTH))
        if self.amount > 0 and self.month <= day.month:
            year += 1
        if self.amount < 0 and self.month >= day.month:
            year -= 1
        return self._in_period(*period(dt.date(year, self.month, 1), Unit.MONTH))

    def _in_period(self, first: dt.date, last: dt.date) -> When | None:
        if self.day is not None:
            length = calendar.monthrange(first.year, first.month)[1]
            return When.on(first.replace(day=self.day)) if self.day <= length else None
        if self.weekday is not None and self.unit is Unit.WEEK:
            return When.on(first + dt.timedelta(days=self.weekday - 1))
        if self.weekday is not None and self.nth is not None:
            found = nth_weekday(first.year, first.month, self.weekday, self.nth)
            return When.on(found) if found else None
        if self.nth is not None:
            return When.between(*nth_week(first.year, first.month, self.nth))
        if self.edge is not None:
            return When.on((first, first + (last - first) / 2, last)[self.edge + 1])
        if self.unit is Unit.MONTH or self.month is not None:
            return When.month_of(first.year, first.month)
        if self.unit is Unit.YEAR:
            return When(Day(first.year))
        return When.between(first, last)


@frozen
class DateMention:
    """A date expression of the text.

    Attributes:
        span: exactly the expression, in clean coordinates.
        when: the value as far as stated (`XXXX` for a year that is not); None for a purely relative expression
            and for one that is recognised but cannot be turned into a Gregorian date (a lunar day, a moving feast).
        relative: how to work the date out from a reference day, for relative expressions.
        rule: the name of the rule that found it.
        precision: how finely it tells the time.
        tense: what the clause says: -1 it was, +1 it will or shall be, 0 not known.
        toward: -1 after गत/पिछले, +1 after आगामी/अगले, else 0.
        first, last: token range, half-open.
    """

    span: Span
    when: When | None
    relative: Relative | None
    rule: str
    precision: Precision
    tense: int = 0
    toward: int = 0
    first: int = 0
    last: int = 0
