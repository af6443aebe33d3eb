"""Dates with the month in letters: 11 जून 2018, जून 11, 2018, 5 से 10 जून, 3, 4 तथा 5 दिसंबर, दस जुलाई, 2018 की 5 मई.

Lists: months, numbers, weekdays, date_words. Example: `7 से 9 अप्रैल, 2026`.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import regex

from sabhaparse.errors import InputError
from sabhaparse.find.dates.mention import Precision
from sabhaparse.find.dates.numeric import make_day
from sabhaparse.find.dates.rule import Found
from sabhaparse.find.dates.stream import Read, Stream, full_year
from sabhaparse.find.view import GENITIVE
from sabhaparse.values import Day, When

LIST_JOINERS: frozenset[str] = frozenset({",", "तथा", "एवं", "और", "व", "&", "and", "अथवा", "या", "/"})
RANGE_JOINERS: frozenset[str] = frozenset({"से", "-", "–", "—", "to", "~"})
GLUE: frozenset[str] = frozenset({",", "-", "–", "/", ".", "॰", "،"})
AFTER_DATE = frozenset({"को", "तक", "से", ",", "।", ")", "(", "|", ".", "के", "की", "का", "पर", "--", "–", "—", ""})
_DAYS = regex.compile(r"(\d{1,2})([-–/,])(\d{1,2})(?:\2(\d{1,2}))?")


class _Day(NamedTuple):
    value: int
    first: int
    end: int
    through: bool
    """True when reached from the day before by से or a dash."""


def _day_token(stream: Stream, i: int) -> list[_Day]:
    """The days told by the token(s) at `i`: "5", "5-10", "5,6", पाँच, पहली."""
    match = _DAYS.fullmatch(stream.keys[i]) if len(stream.keys[i]) > len("31") else None
    if match:
        values = [int(v) for v in (match[1], match[3], match[4]) if v]
        if not all(1 <= v <= 31 for v in values) or values != sorted(values):
            return []
        return [_Day(v, i, i + 1, k > 0 and match[2] not in ",/") for k, v in enumerate(values)]
    read = stream.day(i)
    if read is None or (
        stream.numbers.get(i) and stream.numbers[i].entry.type == "ordinal" and not stream.keys[i].endswith(("ी", "ीं"))
    ):
        return []
    return [_Day(read.value, i, read.end, False)]


def _days(stream: Stream, i: int) -> list[_Day]:
    """A list or range of days, as far as it goes."""
    days = _day_token(stream, i)
    if not days or stream.type(i) == "nth":
        return []
    limit = stream.line(i)
    while (j := days[-1].end) < limit - 1 and len(days) < 8:
        mark = stream.keys[j]
        j += 1
        if mark == "," and stream.keys[j] in LIST_JOINERS:
            mark, j = stream.keys[j], j + 1
        if mark not in LIST_JOINERS and mark not in RANGE_JOINERS:
            break
        if j >= limit:
            break
        more = _day_token(stream, j)
        if not more or more[0].value <= days[-1].value:
            break
        days += [more[0]._replace(through=mark in RANGE_JOINERS), *more[1:]]
    return days


def year_after(stream: Stream, i: int) -> Read | None:
    """A year behind a month, with a comma, dash or सन between; two digits only inside 05-जून-19."""
    j = i
    if j < stream.line(i) and (stream.keys[j] in GLUE):
        dash = stream.keys[j] not in (",", ".") and stream.touching(j) and stream.touching(j + 1)
        j += 1
        if dash and (value := stream.digits(j)) is not None and len(stream.key(j)) == 2:
            return Read(full_year(value, 2), j + 1)
    elif stream.type(j) == "unit" and stream.words[j].entry.value == "month":
        j += 1
    if stream.key(j) in GENITIVE and stream.type(j + 1) in ("unit", "yearcue"):
        j += 1
    if stream.type(j) == "yearcue" or (stream.type(j) == "unit" and stream.words[j].entry.value == "year"):
        j += 1
    if j >= stream.line(i) and j >= stream.n:
        return None
    if j == i and (short := _short_year(stream, j)):
        return short
    read = stream.year(j)
    if read is None:
        return None
    if (
        stream.key(read.end) in ("-", "–")
        and stream.touching(read.end)
        and stream.digits(read.end + 1) is not None
        and j > i + 1
    ):
        return None
    return Read(read.value, _year_mark(stream, read.end))


def _short_year(stream: Stream, i: int) -> Read | None:
    """11 जून 18 को: two figures behind a month, where nothing is counted by them."""
    value = stream.digits(i)
    if value is None or len(stream.keys[i]) != 2 or value < 13:
        return None
    after = stream.key(i + 1) if i + 1 < stream.line(i) else ""
    return Read(full_year(value, 2), i + 1) if after in ("को", "।", ")", "") else None


def _year_mark(stream: Stream, i: int) -> int:
    return i + 1 if stream.type(i) == "yearmark" else i


def _month_behind(stream: Stream, i: int) -> tuple[Read, bool] | None:
    """The month behind the day(s), past तारीख, a comma or a dash; True when it is a short form that needs a year."""
    j = i
    if stream.type(j) == "dayword":
        j += 1
    if (stream.key(j) in GLUE and stream.key(j) != "॰") or (
        stream.type(j) == "unit" and stream.words[j].entry.value == "month"
    ):
        j += 1
    if j >= stream.line(i):
        return None
    read = stream.month(j)
    if read:
        return read, False
    short = stream.bare_short_month(j)
    return (short, True) if short else None


def _found(stream: Stream, days: list[_Day], month: int, year: int | None, end: int) -> Found | None:
    values = [make_day(year, month, d.value) for d in days]
    if any(v is None for v in values):
        return None
    whens = [v for v in values if v]
    if len(whens) == 1:
        return Found(end, whens[0], rule="day_month")
    together = all(b.through or b.value == a.value + 1 for a, b in pairwise(days))
    if together:
        return Found(end, When(whens[0].first, whens[-1].first), rule="days_month")
    also = tuple((d.first, d.end, w) for d, w in zip(days[:-1], whens[:-1], strict=True))
    return Found(end, whens[-1], rule="days_listed", also=also, first=days[-1].first)


def day_month(stream: Stream, i: int) -> Found | None:
    """11 जून 2018, 5 से 10 जून, 22-23 जनवरी, 2026, पहली मई, 5 अक्टू 2019."""
    days = _days(stream, i)
    while days:
        behind = _month_behind(stream, days[-1].end)
        if behind:
            month, short = behind
            year = year_after(stream, month.end)
            if short and not year:
                return None
            return _found(stream, days, month.value, year.value if year else None, year.end if year else month.end)
        days.pop()
    return None


def month_day(stream: Stream, i: int) -> Found | None:
    """जून 11, 2018; मई 22 को; जन. 5, 2019; a dateline as agencies have it: कोटा, मई 22 --."""
    month = stream.month(i) or stream.bare_short_month(i)
    if month is None:
        return None
    j = month.end
    if stream.key(j) in GLUE:
        j += 1
    if j >= stream.line(i):
        return None
    days = _day_token(stream, j)
    if not days or stream.type(j) == "nth":
        return None
    end = days[-1].end
    year = year_after(stream, end)
    if year is None:
        after = stream.key(end) if end < stream.line(i) else ""
        if after not in AFTER_DATE or not stream.month(i) or after in GENITIVE or stream.key(month.end) == ",":
            return None
    return _found(stream, days, month.value, year.value if year else None, year.end if year else end)


def year_first(stream: Stream, i: int) -> Found | None:
    """2018 की 5 मई, 2018 जून 11, 2019 के मार्च में."""
    year = stream.year(i)
    if year is None or stream.digits(i) is None:
        return None
    j = year.end
    if stream.key(j) in GENITIVE:
        j += 1
    if j >= stream.line(i):
        return None
    found = day_month(stream, j) or month_day(stream, j)
    if found and found.when and found.when.first.year is None and not found.also:
        return found._replace(when=with_year(found.when, year.value), first=i, rule="year_first")
    month = stream.month(j)
    if month and j > year.end and stream.key(year.end) in GENITIVE:
        return Found(month.end, When.month_of(year.value, month.value), rule="year_first", precision=Precision.MONTH)
    return None


def with_year(when: When, year: int) -> When | None:
    """`when` in the year given; a range over the new year ends in the next; None for 29 February of a common year."""
    try:
        first = Day(year, when.first.month, when.first.day)
        if when.final is None:
            return When(first)
        over = (when.final.month or 12, when.final.day or 31) < (when.first.month or 1, when.first.day or 1)
        return When(first, Day(year + over, when.final.month, when.final.day))
    except InputError:
        return None
