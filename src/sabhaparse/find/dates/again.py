"""Days of a month named before: 12 नवंबर को धरना होगा, 17 से 19 तक बहिष्कार चलेगा और 22 को जुलूस निकलेगा.

A bare number is such a day only at the head of a clause or item of a list, in front of को, तक or से … तक, where what it
is told of lies ahead, a few words behind a day that names its month.

>>> from sabhaparse.find.dates.scan import scan
>>> from sabhaparse.find.demo import view
>>> seen = view("तय हुआ कि 28 मई को धरना होगा, 30 को जुलूस निकलेगा और 3 को ज्ञापन दिया जाएगा।")
>>> stream = Stream(seen.tagged)
>>> [str(date.when) for date in with_days_again(stream, list(scan(stream)))]
['XXXX-05-28', 'XXXX-05-30', 'XXXX-06-03']

Lists: through the stream.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence

from sabhaparse.find.dates.leaning import outlook_of
from sabhaparse.find.dates.mention import DateMention, Precision
from sabhaparse.find.dates.relative import HEADS_OF_CLAUSES, LAST_DAY, counts_people
from sabhaparse.find.dates.rule import Found
from sabhaparse.find.dates.scan import mentions
from sabhaparse.find.dates.stream import Stream
from sabhaparse.find.view import BULLETS
from sabhaparse.values import Day, When

REACH = 60
"""Tokens behind a day among which others of its month are told by their number alone."""
LEAP = 2000
"""A year with all days, for one that is not told."""
ALONE = "day_alone"
"""The rule of a day told by its number alone."""


def with_days_again(stream: Stream, dates: Sequence[DateMention]) -> tuple[DateMention, ...]:
    """The dates, and the days told by their number alone behind one that names its month."""
    out: list[DateMention] = []
    for k, date in enumerate(dates):
        if date.rule == ALONE and out and (again := _again(stream, out[-1], date.first)) is not None:
            out += mentions(stream, again)
            continue
        out.append(date)
        end = dates[k + 1].first if k + 1 < len(dates) else stream.n
        for i in _numbers(stream, date, end):
            if i >= out[-1].last and (again := _again(stream, out[-1], i)) is not None:
                out += mentions(stream, again)
    return tuple(out)


def _numbers(stream: Stream, date: DateMention, end: int) -> Iterator[int]:
    """The bare numbers that may be days, in the paragraph behind a day that names its month."""
    if not _names_month(date):
        return
    for i in range(date.last, min(end, date.last + REACH)):
        if len(stream.keys[i]) <= 2 and stream.digits(i) is not None and i not in stream.blocked:
            yield i


def _names_month(date: DateMention) -> bool:
    """12 नवंबर को धरना होगा; not 15 अगस्त 1947 को देश आजाद हुआ."""
    dated = date.when is not None and date.precision is Precision.DAY and date.when.last.month is not None
    return dated and date.tense >= 0


def _again(stream: Stream, before: DateMention, i: int) -> Found | None:
    """The day or days whose bare number stands at token `i`, of the month of the date before."""
    if before.when is None or not _names_month(before) or not _opens_clause(stream, i):
        return None
    if stream.homes[i].paragraph != stream.homes[before.first].paragraph and not _opens_item(stream, i):
        return None
    day, last, end = stream.digits(i), None, i + 1
    if stream.key(end) == "से" and (last := stream.digits(i + 2)) is not None and stream.key(i + 3) == "तक":
        end = i + 3
    elif stream.key(end) not in ("को", "तक"):
        return None
    ahead = outlook_of(stream.tagged, end, stream.homes[i].last) > 0 or "तो" in stream.keys[end : stream.homes[i].last]
    if counts_people(stream, end) or day is None or not 1 <= day <= (last or LAST_DAY) <= LAST_DAY or not ahead:
        return None
    year, month = _month(before.when.last, day)
    if (last or day) > monthrange(year or LEAP, month)[1] or (month != before.when.last.month and day > EARLY):
        return None
    when = When(Day(year, month, day), Day(year, month, last)) if last else When(Day(year, month, day))
    return Found(end, when, rule="day_again", first=i)


def _month(before: Day, day: int) -> tuple[int | None, int]:
    """The month of that day, or the next one where the day would lie in front."""
    month = before.month or 1
    if day >= (before.day or LAST_DAY):
        return before.year, month
    return before.year + month // 12 if before.year is not None else None, month % 12 + 1


EARLY = 15
"""The last day of the next month that a bare number behind a day of this one may tell."""


def _opens_item(stream: Stream, i: int) -> bool:
    first = stream.homes[i].first
    return i == first or (i - 1 == first and stream.keys[first] in BULLETS)


def _opens_clause(stream: Stream, i: int) -> bool:
    """In front of the number stands nothing, the mark of an item, or what opens a clause."""
    return stream.keys[i - 1] in HEADS_OF_CLAUSES or _opens_item(stream, i)
