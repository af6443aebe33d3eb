"""Dates in figures: 11-06-2018, 11/6/18, 11.06.2018, 2018-06-11, 11. 06. 2018, 06/2018 beside a word of date.

Day before month is the Indian order; a second part above 12 shows that the month stands first. Look-alikes (file
numbers, phones, versions) are refused by the word before and by the shape.

Lists: date_words, date_lookalikes, weekdays. Example: `दिनांक ३०.११.२०२४`.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from sabhaparse.errors import InputError
from sabhaparse.find.dates.mention import Precision
from sabhaparse.find.dates.rule import Found
from sabhaparse.find.dates.stream import Stream, full_year
from sabhaparse.values import Day, When

_DMY = regex.compile(r"(\d{1,2})([./–-])(\d{1,2})\2(\d{4}|\d{2})")
_YMD = regex.compile(r"(\d{4})([./–-])(\d{1,2})\2(\d{1,2})")
_DM = regex.compile(r"(\d{1,2})([./–-])(\d{1,2})")
_MY = regex.compile(r"(\d{2})([./–-])((?:19|20)\d{2})")
SEPARATORS: frozenset[str] = frozenset({".", "-", "/", "–"})


def make_day(year: int | None, month: int, day: int) -> When | None:
    """The day, or None when the calendar has none such."""
    try:
        return When(Day(year, month, day))
    except InputError:
        return None


def _ordered(first: int, second: int, year: int | None) -> When | None:
    """Day and month in the Indian order, or in the American one where only that is possible."""
    return make_day(year, second, first) or make_day(year, first, second)


@lru_cache(maxsize=8192)
def read_figures(key: str) -> When | None:
    """A full date in one token of figures."""
    if match := _DMY.fullmatch(key):
        first, _, second, year = match.groups()
        if len(year) == 2 and match[2] in ".–-" and (len(first) == 1 and len(second) == 1):
            return None
        return _ordered(int(first), int(second), full_year(int(year), len(year)))
    if match := _YMD.fullmatch(key):
        year, _, month, day = match.groups()
        return make_day(int(year), int(month), int(day)) if 1000 <= int(year) <= 2199 else None
    return None


def counted_thing(stream: Stream, i: int) -> bool:
    """The word before says that the number counts or names something (धारा 144, मोबाइल नं॰, रु॰)."""
    k = i - 1
    while k >= 0 and stream.keys[k] in (":", "-", "–", ".", "॰", "(", "का", "की", "के"):
        k -= 1
    for back in range(k, max(k - 3, -1), -1):
        hit = stream.cues.get(back)
        if hit and hit.entry.type == "number_cue" and back + hit.length > k:
            return True
    return False


def date_cue(stream: Stream, i: int) -> bool:
    """दिनांक, तारीख, ता॰ stand just before (a colon may stand between)."""
    k = i - 1
    while k >= 0 and stream.keys[k] in (":", "-", "–", ".", "को", "॰"):
        k -= 1
    return k >= 0 and any(stream.type(back) in ("datecue", "dayword") for back in (k, k - 1) if back >= 0)


def full_date(stream: Stream, i: int) -> Found | None:
    """11.06.2018, 11/6/18, 2018-06-11."""
    when = read_figures(stream.keys[i])
    if when is None or (counted_thing(stream, i) and not date_cue(stream, i)):
        return None
    end = i + 1
    if stream.touching(end) and stream.key(end) in ("/", "-", "–") and stream.digits(end + 1) is not None:
        return None
    return Found(end, when, rule="full_date")


def spaced_date(stream: Stream, i: int) -> Found | None:
    """11. 06. 2018, 11 - 06 - 2018, 11 /06/2018: the parts of a date with spaces between them."""
    line = stream.line(i)
    j, shape = i, ""
    while (
        j < line
        and j - i < 5
        and (
            stream.digits(j) is not None
            or stream.keys[j] in SEPARATORS
            or _DM.fullmatch(stream.keys[j])
            or _MY.fullmatch(stream.keys[j])
        )
    ):
        shape += stream.keys[j]
        j += 1
        if (when := read_figures(shape)) and len(shape.split(shape[2 if shape[2] in SEPARATORS else 1])[-1]) == 4:
            if counted_thing(stream, i) and not date_cue(stream, i):
                return None
            return Found(j, when, rule="spaced_date")
    return None


def day_and_month(stream: Stream, i: int) -> Found | None:
    """11/6, 11-06 and 11.06 beside दिनांक or a weekday, or 11/06 before को."""
    match = _DM.fullmatch(stream.keys[i])
    if not match:
        return None
    cue = date_cue(stream, i) or stream.weekday(i + 1, short=True) or stream.weekday(i - 1)
    if not cue and not (match[2] == "/" and stream.key(i + 1) == "को" and not counted_thing(stream, i)):
        return None
    when = _ordered(int(match[1]), int(match[3]), None)
    return Found(i + 1, when, rule="day_and_month") if when else None


def month_and_year(stream: Stream, i: int) -> Found | None:
    """माह 06/2018, 06-2018 तक."""
    match = _MY.fullmatch(stream.keys[i])
    if not match or not 1 <= int(match[1]) <= 12:
        return None
    unit = stream.unit(i - 1)
    if not (unit and unit[0] == "month") and not date_cue(stream, i):
        return None
    return Found(i + 1, When.month_of(int(match[3]), int(match[1])), rule="month_and_year", precision=Precision.MONTH)
