"""Weekdays alone and beside a date: सोमवार को, बुधवार, 28 जनवरी 2026, 26.11.23 (रविवार), 13 अक्टूबर 1890 बुध.

Lists: weekdays, date_words. Example: `बैठक सोमवार को हुई।`
"""

from __future__ import annotations

from sabhaparse.find.dates.leaning import leaning
from sabhaparse.find.dates.mention import Relative, Unit
from sabhaparse.find.dates.periods import after_each
from sabhaparse.find.dates.rule import Found
from sabhaparse.find.dates.stream import Stream

CALLED = frozenset({"दिन", "दिवस", "वार"})
FRIDAY_PRAYER = frozenset({"जुमा", "जुमेरात", "जुमरात", "बीफे", "शनिचर", "सनीचर", "शनीचर", "शनिश्चर"})
"""Names that are weekdays only before को or के दिन."""


def weekday_alone(stream: Stream, i: int) -> Found | None:
    """सोमवार: the last one where the clause looks back or does not say, the next one where it looks ahead."""
    weekday = stream.weekday(i)
    if weekday is None or after_each(stream, i) or _nth_before(stream, i):
        return None
    end = weekday.end
    if stream.keys[i] in FRIDAY_PRAYER and stream.key(end) not in ("को", "के"):
        return None
    view = leaning(stream.tagged, i, end, stream.homes[i].first, stream.homes[i].last)
    return Found(
        end,
        relative=Relative(Unit.WEEKDAY, view or -1, weekday=weekday.value, inclusive=view <= 0, either=view == 0),
        rule="weekday_alone",
    )


def _nth_before(stream: Stream, i: int) -> bool:
    """पहले सोमवार, दूसरे शनिवार without a month: a rule, not a date."""
    return i > 0 and (
        stream.type(i - 1) == "nth" or ((hit := stream.numbers.get(i - 1)) is not None and hit.entry.type == "ordinal")
    )


def leading_weekday(stream: Stream, i: int) -> int | None:
    """The index of a date that a weekday at `i` announces (बुधवार, दिनांक 28 जनवरी), or None."""
    weekday = stream.weekday(i, short=True)
    if weekday is None:
        return None
    j = weekday.end
    while (
        j < stream.line(i)
        and (stream.keys[j] in (",", "(", "-", "–", ":") or stream.type(j) == "datecue" or stream.keys[j] in CALLED)
        and j - weekday.end < 3
    ):
        j += 1
    return j if j < stream.line(i) else None


def trailing_weekday(stream: Stream, end: int) -> int:
    """The index behind a weekday in apposition at `end` (", शुक्रवार", "(रविवार)", "दिन सोमवार"), or `end`."""
    j = end
    line = stream.line(end - 1)
    bracket = False
    while (
        j < line
        and j - end < 3
        and (stream.keys[j] in (",", "(", "-", "–", "दिन", "वार", "/") or stream.keys[j] == ":")
    ):
        bracket |= stream.keys[j] == "("
        j += 1
    weekday = stream.weekday(j, short=True) if j < line else None
    if weekday is None:
        return end
    full = stream.weekday(j) is not None
    if not full and not bracket and stream.key(weekday.end) not in ("", "को", "।", ",", ")"):
        return end
    if bracket:
        return weekday.end + 1 if stream.key(weekday.end) == ")" else end
    return weekday.end
