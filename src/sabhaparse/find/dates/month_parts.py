"""Parts of a named month: जून की 5 तारीख, मई 2019 के दूसरे रविवार, मार्च के पहले सप्ताह, जून माह के अंत.

Lists: months, numbers, weekdays, date_words. Example: `जनवरी की पहली तारीख को`.
"""

from __future__ import annotations

from sabhaparse.errors import InputError
from sabhaparse.find.dates.absolute import year_after
from sabhaparse.find.dates.mention import Precision, Relative, Unit, nth_week, nth_weekday
from sabhaparse.find.dates.numeric import make_day
from sabhaparse.find.dates.rule import Found
from sabhaparse.find.dates.stream import Read, Stream
from sabhaparse.find.view import GENITIVE
from sabhaparse.values import Day, When


def tarikh(stream: Stream, i: int) -> Read | None:
    """[की, में] 5 तारीख, [की] पहली तारीख, [की] पहली को at `i`: a day of the month by its number."""
    of = stream.key(i) in GENITIVE
    j = i + 1 if of or stream.key(i) == "में" else i
    day = stream.day(j)
    if day is None or (stream.numbers.get(j) is None and stream.digits(j) is None):
        return None
    if stream.type(day.end) == "dayword":
        return Read(day.value, day.end + stream.words[day.end].length)
    ordinal = stream.keys[day.end - 1].endswith(("ी", "ीं")) and stream.spoken(j) is None
    after = stream.key(day.end) if day.end < stream.line(i) else ""
    return day if of and ordinal and after in ("को", "से", "तक", "") else None


def _inside(stream: Stream, i: int, year: int | None, month: int) -> tuple[When, int, Precision] | None:
    """What follows a month to tell a part of it: की 5 तारीख, के दूसरे रविवार, के पहले सप्ताह, के अंत."""
    if read := tarikh(stream, i):
        when = make_day(year, month, read.value)
        return (when, read.end, Precision.DAY) if when else None
    j = i + 1 if stream.key(i) in GENITIVE else i
    edge = stream.words.get(j)
    if edge and edge.entry.type == "edge":
        length = Day(year or 2001, month).last_date
        assert length is not None
        day = {"end": length.day, "start": 1, "middle": 15}[edge.entry.value]
        return When(Day(year, month, day)), j + edge.length, Precision.DAY
    nth = stream.ordinal(j)
    if nth is None or j == i:
        return None
    weekday = stream.weekday(nth.end)
    if weekday and year is not None:
        found = nth_weekday(year, month, weekday.value, nth.value)
        return (When.on(found), weekday.end, Precision.DAY) if found else None
    unit = stream.unit(nth.end)
    if unit and unit[0] in ("week", "fortnight"):
        return _week(year, month, nth.value, unit)
    return None


def _week(year: int | None, month: int, nth: int, unit: tuple[str, int]) -> tuple[When, int, Precision] | None:
    if not (nth == -1 or 1 <= nth <= 5):
        return None
    first, last = nth_week(year or 2001, month, nth, 15 if unit[0] == "fortnight" else 7)
    return When(Day(year, first.month, first.day), Day(year, last.month, last.day)), unit[1], Precision.WEEK


def _yearless(stream: Stream, i: int, month: int) -> Found | None:
    """A part of a month whose day depends on a year that is not stated: जुलाई के दूसरे रविवार, फरवरी के अंत."""
    j = i + 1 if stream.key(i) in GENITIVE else i
    edge = stream.words.get(j)
    if month == 2 and edge and edge.entry.type == "edge" and edge.entry.value == "end":
        return Found(j + edge.length, relative=Relative(Unit.MONTH, month=month, edge=1), rule="month_part")
    nth = stream.ordinal(j) if j > i else None
    weekday = stream.weekday(nth.end) if nth else None
    if nth is None or weekday is None or not (nth.value == -1 or 1 <= nth.value <= 5):
        return None
    relative = Relative(Unit.MONTH, month=month, weekday=weekday.value, nth=nth.value)
    return Found(weekday.end, relative=relative, rule="month_part")


def month_part(stream: Stream, i: int) -> Found | None:
    """जून की 5 तारीख, मार्च 2026 के पहले सप्ताह, जून माह के अंत."""
    month = stream.month(i)
    if month is None:
        return None
    year = year_after(stream, month.end)
    j = year.end if year else month.end
    unit = stream.unit(j)
    if unit and unit[0] == "month":
        j = unit[1]
    if j >= stream.line(i):
        return None
    if year is None and (found := _yearless(stream, j, month.value)):
        return found
    try:
        part = _inside(stream, j, year.value if year else None, month.value)
    except InputError:
        return None
    if part is None:
        return None
    when, end, precision = part
    later = year_after(stream, end) if year is None and end < stream.line(i) else None
    if later and when.final is None:
        return Found(
            later.end, make_day(later.value, month.value, when.first.day or 1), rule="month_part", precision=precision
        )
    return Found(end, when, rule="month_part", precision=precision)
