"""The day on which a time limit ends: the date in the phrase completed, or the day of the meeting plus the term.

Lists: none. Example: a meeting on 2025-05-05 and `सात दिन के भीतर` give 2025-05-12.
"""

from __future__ import annotations

from dataclasses import replace

from sabhaparse.find.dates.mention import HOURS, DateMention, Precision, Unit, shift
from sabhaparse.find.deadline_rule import DeadlineMention
from sabhaparse.link.completion import Calendar
from sabhaparse.values import Basis, Day, DeadlineKind, When


def due(deadline: DeadlineMention, calendar: Calendar) -> tuple[When | None, Basis]:
    """When the limit ends (`from`: begins), as a day where one can be told, and whether that is stated.

    Hours are not turned into a day: the text rarely says from when they run.
    """
    if deadline.duration is not None:
        return _after_meeting(deadline, calendar), Basis.INFERRED
    if deadline.date is None:
        return None, Basis.INFERRED
    mention = replace(deadline.date, tense=1) if deadline.date.tense == 0 else deadline.date
    if mention.relative is not None and mention.precision is not Precision.DAY and deadline.kind is DeadlineKind.FROM:
        return _beginning(mention, calendar), Basis.INFERRED
    if mention.relative is not None and mention.relative.unit is Unit.WEEKDAY and mention.tense > 0:
        calendar = _from_meeting(calendar)
    value, basis = calendar.resolve(mention)
    if value is None or not value.complete:
        return value, basis
    if deadline.kind is DeadlineKind.FROM:
        return (_first_day(value) if mention.precision is Precision.MONTH else value), basis
    if mention.precision is Precision.WEEK and deadline.kind is not DeadlineKind.WINDOW:
        return When(value.last), basis  # मार्च के पहले सप्ताह तक
    if value.last.day is None and (last := value.last.last_date):
        return When.on(last), basis
    return value, basis


def _beginning(mention: DateMention, calendar: Calendar) -> When | None:
    """अगले माह से, अगले वर्ष से: the first day of it; a week, of which no one says with which day it begins, has none."""
    unit = mention.relative.unit if mention.relative is not None else None
    value, _ = calendar.resolve(mention) if unit in (Unit.MONTH, Unit.YEAR, Unit.FISCAL) else (None, None)
    return _first_day(value) if value is not None and value.first.year is not None else None


def _first_day(value: When) -> When:
    """मई से: the first of May."""
    return When(Day(value.first.year, value.first.month or 1, value.first.day or 1))


def _of_month(deadline: DeadlineMention) -> bool:
    return deadline.date is not None and deadline.date.precision is Precision.MONTH


def _from_meeting(calendar: Calendar) -> Calendar:
    """सोमवार से काम शुरू होगा, said on a Sunday and printed on the Monday: weekdays to come count from the meeting."""
    held = calendar.meeting.last.date if calendar.meeting else None
    return calendar if held is None else replace(calendar, dateline=held)


def _after_meeting(deadline: DeadlineMention, calendar: Calendar) -> When | None:
    assert deadline.duration is not None
    amount, unit = deadline.duration
    held = calendar.meeting.last.date if calendar.meeting else None
    if held is None or unit in HOURS or unit is Unit.WORKDAY:
        return None
    return When.on(shift(held, amount, unit))


def is_over(deadline: DeadlineMention, value: When | None, calendar: Calendar) -> bool:
    """True when the limit ended before the meeting, or before the report of one to come: what is past is no limit."""
    days = (calendar.meeting.first.date if calendar.meeting else None, calendar.report_day)
    held = min((day for day in days if day), default=None)
    last = (value.first if deadline.kind is DeadlineKind.FROM else value.last) if value else None
    if last is not None and deadline.kind is DeadlineKind.FROM and _of_month(deadline):
        last = Day(last.year, last.month)  # जनवरी से, told in the middle of it
    ends = last.last_date if last else None
    return bool(held and ends and ends < held)


def is_vision(deadline: DeadlineMention, calendar: Calendar) -> bool:
    """2047 तक विकसित भारत: a bare year far ahead is what one looks forward to, no limit on a task."""
    when = deadline.date.when if deadline.date is not None else None
    reference = calendar.reference(deadline.first)
    if when is None or reference is None or when.last.month is not None or when.last.year is None:
        return False
    return when.last.year - reference.year > FAR_AHEAD


FAR_AHEAD = 3
"""Years to come of the latest bare year that is a limit."""


def is_day_of_meeting(deadline: DeadlineMention, value: When | None, calendar: Calendar) -> bool:
    """True for the day of the meeting itself, as of one that is announced: no limit on anything."""
    held = calendar.meeting
    return deadline.kind is DeadlineKind.ON and held is not None and value == held
