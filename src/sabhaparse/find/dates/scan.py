"""The scan: every trigger of the stream is offered to the rules of its kind, in order; finds are joined and placed.

Joining: a weekday in apposition is taken in (बुधवार, 28 जनवरी), and two dates with से or a dash between them are one
interval, the first taking year and month from the second where it has none (28 फरवरी से 3 मार्च 2019).

Lists: through the rules. Example: `16 मई से 14 जून 2026 तक`.
"""

from __future__ import annotations

from collections.abc import Iterator

from sabhaparse.errors import InputError
from sabhaparse.find.dates import weekdays
from sabhaparse.find.dates.leaning import leaning, outlook_of
from sabhaparse.find.dates.mention import DateMention, Precision, Unit
from sabhaparse.find.dates.order import rules_at
from sabhaparse.find.dates.rule import Found
from sabhaparse.find.dates.stream import Stream
from sabhaparse.find.dates.years import AFTER_YEARS
from sabhaparse.span import Span
from sabhaparse.values import Day, When

RANGE = frozenset({"से", "-", "–", "—", "to", "~"})


def read(stream: Stream, i: int) -> Found | None:
    """The date expression that begins at token `i`, without what may be joined to it."""
    if i in stream.blocked:
        return None
    if i in stream.weekdays or stream.type(i) == "short_weekday":
        found = _behind_weekday(stream, i)
        if found is not None:
            return found
    found = _first(stream, i)
    if found is not None and found.rule == "deictic":
        return _behind_deictic(stream, found) or found
    return found


def _behind_deictic(stream: Stream, found: Found) -> Found | None:
    """आज दिनांक 15 जुलाई 2025 को, आज 25 नवंबर को: the date that tells which day is meant; not आज 5 मई को होने वाली रैली."""
    j = found.end
    while j < stream.line(found.first) and j - found.end < CUES_BETWEEN and _is_cue(stream, j):
        j += 1
    other = read(stream, j) if j < stream.line(found.first) else None
    if other is None or other.when is None or other.precision is not Precision.DAY or other.rule == "observance":
        return None
    bracket = "(" in stream.keys[found.end : j]
    end = other.end + (bracket and stream.key(other.end) == ")")
    cue = any(stream.type(k) == "datecue" for k in range(found.end, j))
    held = stream.key(end) == "को" and stream.key(end + 1) not in TO_COME
    return other._replace(first=found.first, end=end) if cue or bracket or held else None


def _is_cue(stream: Stream, j: int) -> bool:
    return stream.keys[j] in (",", "(", ":", "-") or stream.type(j) == "datecue"


CUES_BETWEEN = 4
"""Tokens between आज and its date: दिनांक, a colon, a bracket."""
TO_COME = frozenset({"होने", "होनी", "होना", "आयोजित", "प्रस्तावित"})
"""Words behind the को of a day on which something else is to come."""


def _behind_weekday(stream: Stream, i: int) -> Found | None:
    """The date that the weekday at `i` announces, with the weekday."""
    ahead = weekdays.leading_weekday(stream, i)
    found = _first(stream, ahead) if ahead is not None else None
    if ahead is None or found is None or not _announced(stream, i, ahead, found):
        return None
    end = found.end + (stream.key(found.end) == ")" and "(" in stream.keys[i:ahead])
    return found._replace(first=i, end=end)


def _announced(stream: Stream, i: int, ahead: int, found: Found) -> bool:
    """The weekday at `i` belongs to the date at `ahead`; a short one (बुध 13 जून) only if set off or really that day."""
    if found.when is None or found.precision is not Precision.DAY or found.also or found.rule in ("observance", "year"):
        return False
    weekday = stream.weekday(i, short=True)
    if weekday is not None and stream.key(weekday.end) == stream.key(found.end) == "को":
        return False  # सोमवार को | 21 मार्च को होने वाले धरने पर बैठक हुई
    day = found.when.first.date
    apart = weekday is not None and weekday.end < ahead
    return apart or stream.weekday(i) is not None or bool(weekday and day and day.isoweekday() == weekday.value)


def _first(stream: Stream, i: int) -> Found | None:
    for rule in rules_at(stream, i):
        found = rule(stream, i)
        if found:
            return found if found.first >= 0 else found._replace(first=i)
    return None


def extended(stream: Stream, found: Found) -> Found:
    """The expression with a weekday in apposition."""
    if found.rule != "tarikh_alone" and (
        found.when is None or found.precision is not Precision.DAY or found.when.final
    ):
        return found
    end = weekdays.trailing_weekday(stream, found.end)
    return found if end == found.end else found._replace(end=end)


def joined(stream: Stream, found: Found) -> Found:
    """The interval that `found` opens (X से Y, X - Y), or `found` itself."""
    j = found.end
    if found.when is None or found.when.final or found.also or stream.key(j) not in RANGE or j + 1 >= stream.line(j):
        return found
    j += 1
    if stream.key(j) == "लेकर":
        j += 1
    if j < stream.n and stream.type(j) == "datecue":
        j += 1
    other = read(stream, j) if j < stream.n else None
    if other is None and found.precision is Precision.YEAR and (year := stream.year(j)):
        other = Found(year.end, When(Day(year.value)), rule="year", precision=Precision.YEAR, first=j)
    if other is None and found.precision is Precision.MONTH and (month := stream.month(j)):
        other = Found(
            month.end, When.month_of(None, month.value), rule="month_alone", precision=Precision.MONTH, first=j
        )
    if other is None or other.when is None or other.when.final or other.also or other.first != j:
        return found
    if (
        other.precision is Precision.YEAR
        and stream.digits(found.first) is not None
        and stream.key(other.end) not in AFTER_YEARS
    ):
        return found._replace(end=found.first)  # 2019 से 2025 रुपये: no years at all
    when = _interval(found.when.first, other.when.first)
    return (
        extended(stream, other)._replace(first=found.first, when=when, rule="interval", toward=found.toward)
        if when
        else found
    )


def _interval(first: Day, last: Day) -> When | None:
    if first.year is None and last.year is not None:
        over = (first.month or 1, first.day or 1) > (last.month or 12, last.day or 31)
        first = Day(last.year - over, first.month, first.day)
    elif last.year is None and first.year is not None and last.month is not None:
        over = (last.month, last.day or 31) < (first.month or 1, first.day or 1)
        last = Day(first.year + over, last.month, last.day)
    if (
        first.year is not None
        and last.year is not None
        and first.last_date
        and last.last_date
        and first.last_date > last.last_date
    ):
        return None
    return When(first, last)


def _opening_month(stream: Stream, i: int) -> Found | None:
    """अप्रैल-जून, अप्रैल से जून: a month that counts only as the beginning of a range."""
    month = stream.month(i)
    if month is None or stream.key(month.end) not in RANGE or not stream.month(month.end + 1):
        return None
    found = joined(
        stream,
        Found(month.end, When.month_of(None, month.value), rule="month_alone", precision=Precision.MONTH, first=i),
    )
    return found if found.when and found.when.final else None


def scan(stream: Stream) -> Iterator[DateMention]:
    """Date expressions in order, non-overlapping."""
    done = 0
    for i in stream.triggers:
        if i < done:
            continue
        found = read(stream, i)
        if found is not None:
            try:
                found = joined(stream, extended(stream, found))
            except InputError:
                continue
        elif i in stream.months:
            found = _opening_month(stream, i)
        if found is None or found.first < done or found.end == found.first:
            continue
        done = found.end
        yield from mentions(stream, found)


def mentions(stream: Stream, found: Found) -> Iterator[DateMention]:
    """What a find says, with where it stands and which way it leans; several where it tells several days."""
    start, end = stream.homes[found.first].first, stream.homes[found.end - 1].last
    if found.relative is not None:
        tense = leaning(stream.tagged, found.first, found.end, start, end)
    else:
        tense = outlook_of(stream.tagged, found.end, end)
    if found.relative is not None and found.relative.unit is Unit.WEEKDAY and tense == 0 and found.toward:
        tense = found.toward
    for first, end, when in found.also:
        yield DateMention(
            _span(stream, first, end), when, None, found.rule, Precision.DAY, tense, found.toward, first, end
        )
    yield DateMention(
        _span(stream, found.first, found.end),
        found.when,
        found.relative,
        found.rule,
        found.precision,
        tense,
        found.toward,
        found.first,
        found.end,
    )


def _span(stream: Stream, first: int, end: int) -> Span:
    return stream.tagged.doc.slice(first, end)
