"""Completion of dates: years and reference days from the publication day, the dateline and the order of mention.

Nothing else is used, and never a clock. What cannot be known stays open: a year as XXXX, a weekday as None. Reports are
published on the day of the meeting or the day after, so that a day told in the past tense lies on or before the day of
the report.

Lists: none.

>>> import datetime as dt
>>> calendar = Calendar(published=dt.date(2018, 6, 12))
>>> [str(x) for x in calendar.complete(When.day(None, 7, 10), tense=1)]
['2018-07-10', 'inferred']
>>> [str(x) for x in Calendar(published=dt.date(2018, 12, 20)).complete(When.day(None, 1, 10), tense=1)]
['2019-01-10', 'inferred']
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from sabhaparse.errors import InputError
from sabhaparse.find.dates import DateMention, Precision
from sabhaparse.values import Basis, Day, When

WRONG_SIDE = 90
"""Days by which a date may stand on the wrong side of the tense before another year is taken."""
FAR = 270
"""Days between a date and the day of the report beyond which the next or last year is nearer in mind."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """What is known of the days of one report.

    Attributes:
        published: the publication day, or the reference day given by the caller.
        dateline: the day in the dateline, completed, if the report has one.
        anchors: dates stated with their year, in the order of mention: (token index, day).
        meeting: the day of the meeting once it is known; a term (सात दिन के भीतर) runs from it.
    """

    published: dt.date | None = None
    dateline: dt.date | None = None
    anchors: tuple[tuple[int, dt.date], ...] = field(default=())
    meeting: When | None = None

    @property
    def report_day(self) -> dt.date | None:
        """The day from which आज, कल and weekdays count: the dateline, else the publication day."""
        return self.dateline or self.published

    def reference(self, at: int) -> dt.date | None:
        """The day that completes a date at token `at`.

        The day of the report, else of the meeting, else the last full date before it, else the first full date.
        """
        if self.report_day is not None:
            return self.report_day
        if self.meeting is not None and self.meeting.first.date:
            return self.meeting.first.date
        before = bisect_right(self.anchors, at, key=lambda anchor: anchor[0])
        return self.anchors[max(0, before - 1)][1] if self.anchors else None

    def resolve(self, mention: DateMention) -> tuple[When | None, Basis]:
        """The value of a mention as far as it can be known, and whether the text states it or it was completed."""
        if mention.when is not None:
            if mention.when.complete:
                return mention.when, Basis.STATED
            return self.complete(mention.when, mention.toward or mention.tense, mention.first)
        if mention.relative is None:
            return None, Basis.INFERRED
        day = self._speaking_day()
        if mention.relative.counted and mention.relative.amount < 0 < mention.tense:
            return None, Basis.INFERRED  # एक दिन पहले … देनी चाहिए: before something told elsewhere
        return (mention.relative.at(day) if day else None), Basis.INFERRED

    def _speaking_day(self) -> dt.date | None:
        day = self.report_day
        if day is None and self.meeting is not None:
            return self.meeting.first.date
        return day

    def complete(self, when: When, tense: int = 0, at: int = 0) -> tuple[When, Basis]:
        """`when` with its year: the one nearest to the reference day that agrees with the tense; XXXX without one."""
        reference = self.reference(at)
        if reference is None:
            return when, Basis.STATED
        chosen = _dated(when, _year(when, _plain(reference), tense))
        return (chosen, Basis.INFERRED) if chosen else (when, Basis.STATED)


def _plain(day: dt.date) -> dt.date:
    return day.date() if isinstance(day, dt.datetime) else day


def _dated(when: When, year: int) -> When | None:
    """`when` in `year`; an interval that runs over the new year ends in the next."""
    first, last = when.first, when.final
    if not dt.MINYEAR <= year < dt.MAXYEAR:
        return None
    try:
        if last is None:
            return When(Day(year, first.month, first.day))
        over = (last.month or 12, last.day or 31) < (first.month or 1, first.day or 1)
        return When(
            Day(first.year or year, first.month, first.day), Day(last.year or year + over, last.month, last.day)
        )
    except InputError:
        return None


def _gap(when: When, year: int, reference: dt.date) -> int | None:
    """Days from the reference day to `when` in `year`: 0 inside it, negative when it lies behind."""
    dated = _dated(when, year)
    last = dated.last.last_date if dated else None
    if dated is None or last is None:
        return None
    first = dt.date(dated.first.year or year, dated.first.month or 1, dated.first.day or 1)
    return (
        0 if first <= reference <= last else (first - reference).days if first > reference else (last - reference).days
    )


def _year(when: When, reference: dt.date, tense: int) -> int:
    """The year of the reference day, unless that is far off or on the wrong side of the tense."""
    year = reference.year
    gaps = {y: gap for y in (year, year - 1, year + 1) if (gap := _gap(when, y, reference)) is not None}
    if not gaps:
        return year
    here = gaps.get(year)
    if here is None:
        return min(gaps, key=lambda y: abs(gaps[y]))
    if tense > 0 and here < -WRONG_SIDE and year + 1 in gaps:
        return year + 1
    if tense < 0 and here > WRONG_SIDE and year - 1 in gaps:
        return year - 1
    if abs(here) > FAR and tense * here <= 0:
        return min(gaps, key=lambda y: abs(gaps[y]))
    return year


def anchors(dates: Sequence[DateMention]) -> tuple[tuple[int, dt.date], ...]:
    """The days that the text states in full, in the order of mention."""
    return tuple(
        (m.first, day) for m in dates if m.precision is Precision.DAY and m.when and (day := m.when.first.date)
    )
