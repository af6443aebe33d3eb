"""Values without positions: what a date, a clock time, an office, a role is. All frozen.

Dates are EDTF level 0/1 strings (ISO 8601-2): `2018-06-11`, `2018-06`, `XXXX-06-11`, `2026-06-10/2026-06-12`.

>>> str(When.day(2018, 6, 11)), str(When.day(None, 6, 11)), str(When.month_of(2018, 6))
('2018-06-11', 'XXXX-06-11', '2018-06')
>>> str(When.parse('2026-06-10/2026-06-12').last)
'2026-06-12'
"""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from sabhaparse.errors import InputError
from sabhaparse.frozen import frozen
from sabhaparse.late import late

_POINT = late(r"(\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?")


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """One EDTF point: a day, a month or a year; a part that is not known is None. Month-less days do not exist."""

    year: int | None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is not None and not 1 <= self.month <= 12:
            raise InputError(f"no month {self.month}")
        if self.day is not None:
            if self.month is None:
                raise InputError(f"day {self.day} without a month")
            if not 1 <= self.day <= calendar.monthrange(self.year or 2000, self.month)[1]:
                raise InputError(f"no day {self.day} in month {self.month} of {self.year or 'any year'}")

    def __str__(self) -> str:
        year = "XXXX" if self.year is None else f"{self.year:04d}"
        if self.month is None:
            return year
        return f"{year}-{self.month:02d}" + (f"-{self.day:02d}" if self.day is not None else "")

    @property
    def date(self) -> dt.date | None:
        """The calendar day, or None when year, month or day is missing."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return dt.date(self.year, self.month, self.day)

    @property
    def last_date(self) -> dt.date | None:
        """The last calendar day of this point (of the month, of the year), or None without a year."""
        if self.year is None:
            return None
        month = self.month or 12
        return dt.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])


@dataclass(frozen=True, slots=True)
class When:
    """A date, month, year or a closed interval of them; `str()` gives EDTF."""

    first: Day
    final: Day | None = None

    def __str__(self) -> str:
        return str(self.first) if self.final is None else f"{self.first}/{self.final}"

    @property
    def last(self) -> Day:
        """The end of the interval, or the point itself."""
        return self.first if self.final is None else self.final

    @property
    def complete(self) -> bool:
        """True when a year is known throughout."""
        return self.first.year is not None and self.last.year is not None

    @classmethod
    def day(cls, year: int | None, month: int, day: int) -> When:
        """One day, with or without its year."""
        return cls(Day(year, month, day))

    @classmethod
    def month_of(cls, year: int | None, month: int) -> When:
        """One month."""
        return cls(Day(year, month))

    @classmethod
    def on(cls, date: dt.date) -> When:
        """A calendar day."""
        return cls(Day(date.year, date.month, date.day))

    @classmethod
    def between(cls, first: dt.date, last: dt.date) -> When:
        """A closed interval of two calendar days."""
        return cls(Day(first.year, first.month, first.day), Day(last.year, last.month, last.day))

    @classmethod
    def parse(cls, text: str) -> When:
        """Read an EDTF string written by this class.

        Raises:
            InputError: when `text` is not of the supported EDTF forms.
        """
        points = []
        for part in text.split("/"):
            match = _POINT.fullmatch(part)
            if not match:
                raise InputError(f"not an EDTF date of the supported forms: {text!r}")
            points.append(Day(*(None if g is None or "X" in g else int(g) for g in match.groups())))
        if len(points) > 2:
            raise InputError(f"not an EDTF date of the supported forms: {text!r}")
        return cls(points[0], points[1] if len(points) == 2 else None)


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day on the 24-hour clock, or a stretch from it to `until`; `str()` gives `HH:MM` or `HH:MM/HH:MM`.

    >>> str(ClockTime(11, 0)), str(ClockTime(10, 30, ClockTime(13, 0)))
    ('11:00', '10:30/13:00')
    """

    hour: int
    minute: int = 0
    until: ClockTime | None = None

    def __post_init__(self) -> None:
        if not (0 <= self.hour <= 23 and 0 <= self.minute <= 59):
            raise InputError(f"no clock time {self.hour}:{self.minute:02d}")

    def __str__(self) -> str:
        start = f"{self.hour:02d}:{self.minute:02d}"
        return start if self.until is None else f"{start}/{self.until}"


class Basis(StrEnum):
    """Whether the text says a value, or it was completed from something else the text or the caller says."""

    STATED = "stated"
    INFERRED = "inferred"


class Role(StrEnum):
    """What a person did in this meeting."""

    CHAIR = "chair"
    INAUGURATOR = "inaugurator"
    CHIEF_GUEST = "chief_guest"
    SPECIAL_GUEST = "special_guest"
    MODERATOR = "moderator"
    SPEAKER = "speaker"
    ATTENDEE = "attendee"
    WELCOMED = "welcomed"
    APPOINTEE = "appointee"
    THANKED_BY = "thanked_by"
    OTHER = "other"


class ResolutionKind(StrEnum):
    """What kind of outcome a resolution is."""

    DECISION = "decision"
    PLAN = "plan"
    TARGET = "target"
    DIRECTIVE = "directive"
    COMMITMENT = "commitment"
    DEMAND = "demand"
    APPOINTMENT = "appointment"
    APPEAL = "appeal"


class DeadlineKind(StrEnum):
    """How a time limit is put: तक / के भीतर / को / से / से … तक / प्रत्येक."""

    BY = "by"
    WITHIN = "within"
    ON = "on"
    FROM = "from"
    WINDOW = "window"
    RECURRING = "recurring"


@frozen
class Office:
    """A post held: `title` (the post itself), `body` (whose post), `jurisdiction` (where), all as repaired text."""

    title: str
    body: str | None = None
    jurisdiction: str | None = None

    def __str__(self) -> str:
        return " · ".join(p for p in (self.title, self.body, self.jurisdiction) if p)
