"""Reading values off the tables: numbers, days, years, months, weekdays, units, each with the index behind it.

A reader answers None where there is no such thing. Lists: through the tables. Example: `पाँच जून दो हजार उन्नीस` reads as
a day, a month and a year.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from sabhaparse.divide import NUMBER
from sabhaparse.find.dates.tables import JOINING, Tables
from sabhaparse.frozen import frozen

ORDINAL_ENDINGS = frozenset({"वीं", "वें", "वां", "वी", "वे", "वा", "ली", "री", "थी", "ठी", "st", "nd", "rd", "th"})
_DIGITS = regex.compile(r"[0-9]{1,4}")
_DASH = regex.compile(r"[-–]")
_APOSTROPHES = frozenset("'’‘`")
PIVOT = 69
"""Two-digit years: 00-68 are 2000-2068, 69-99 are 1969-1999 (the POSIX rule)."""


@frozen
class Read:
    """A value read from tokens, and the index of the token behind it."""

    value: int
    end: int


@lru_cache(maxsize=65536)
def plain_number(key: str) -> int | None:
    """The value of a token of one to four digits."""
    return int(key) if _DIGITS.fullmatch(key) else None


@lru_cache(maxsize=65536)
def amount(key: str) -> int | None:
    """The value of a token of figures that tells how many, of two with a dash between (10-15) the second."""
    parts = _DASH.split(key)
    if len(parts) <= 2 and all(p.isdigit() and len(p) <= 4 for p in parts):
        return int(parts[-1])
    return None


def full_year(year: int, digits: int) -> int:
    """A year as written with two or four digits."""
    if digits > 2:
        return year
    return year + (2000 if year < PIVOT else 1900)


class Stream(Tables):
    """The tables with their readers; `i` is always the index of the token to read from."""

    __slots__ = ()

    def digits(self, i: int) -> int | None:
        """The value of a plain number token."""
        if i >= self.n or self.tokens[i].kind is not NUMBER:
            return None
        return plain_number(self.keys[i])

    def spoken(self, i: int) -> Read | None:
        """A whole number in words: सात, पच्चीस, दो हजार उन्नीस, उन्नीस सौ सैंतालीस."""
        total = 0
        current: int | None = None
        j = i
        while (hit := self.numbers.get(j)) and j not in self.blocked and j - i < 12:
            kind, value = hit.entry.type, hit.entry.value
            if kind == "cardinal":
                if current is None:
                    current = int(value)
                elif current % 100 == 0 and current and int(value) < 100:
                    current += int(value)
                else:
                    break
            elif kind == "scale" and value in ("100", "1000"):
                if j == i:
                    return None
                if value == "100":
                    current = (current or 1) * 100
                else:
                    total, current = (current or 1) * 1000, None
            else:
                break
            j += hit.length
        if j == i or (current is None and not total):
            return None
        return Read(total + (current or 0), j)

    def count(self, i: int) -> tuple[float, int] | None:
        """An amount before a unit: 5, पाँच, डेढ़, ढाई, साढ़े तीन, 10-15 and एक-दो (the larger), सवा."""
        hit = self.numbers.get(i)
        if hit and hit.entry.type == "fraction":
            value = hit.entry.value
            if value[0] not in "+-":
                return float(value), i + hit.length
            whole = self.count(i + hit.length)
            return (whole[0] + float(value), whole[1]) if whole else (1 + float(value), i + hit.length)
        first = self._whole(i)
        if first is None:
            return None
        j = first.end
        if self.key(j) in JOINING:
            second = self._whole(j + 1)
            if second and second.value > first.value:
                return second.value, second.end
        return first.value, j

    def is_range(self, i: int) -> bool:
        """True for 3-4 and दो-तीन: an amount that is not exact."""
        first = self._whole(i)
        return first is not None and (
            "-" in self.keys[i][1:] or "–" in self.keys[i][1:] or self.key(first.end) in ("-", "–", "या")
        )

    def _whole(self, i: int) -> Read | None:
        if i < self.n and self.tokens[i].kind is NUMBER:
            value = amount(self.keys[i])
            return Read(value, i + 1) if value is not None else None
        return self.spoken(i)

    def ordinal(self, i: int) -> Read | None:
        """पहली, दूसरे, 11वीं, प्रथम, अंतिम (-1)."""
        hit = self.numbers.get(i)
        if hit and hit.entry.type == "ordinal":
            return Read(int(hit.entry.value), i + hit.length)
        if self.type(i) == "nth":
            word = self.words[i]
            return Read(int(word.entry.value), i + word.length)
        value = self.digits(i)
        if value is not None and self.key(i + 1) in ORDINAL_ENDINGS:
            return Read(value, i + 2)
        return None

    def day(self, i: int) -> Read | None:
        """A day of the month: 11, 11वीं, 5th, ग्यारह, पहली."""
        value = self.digits(i)
        if value is not None:
            if not 1 <= value <= 31 or len(self.keys[i]) > 2:
                return None
            return Read(value, i + 2 if self.key(i + 1) in ORDINAL_ENDINGS else i + 1)
        read = self.spoken(i) or self.ordinal(i)
        return read if read and 1 <= read.value <= 31 else None

    def month(self, i: int) -> Read | None:
        """A Gregorian month: जून, June, जन॰, "जन." with its stop."""
        if i in self.blocked:
            return None
        hit = self.months.get(i)
        if hit:
            if hit.entry.type != "gregorian":
                return None
            end = i + hit.length
            if (
                self.key(end) == "."
                and self.tokens[end - 1].text.isascii()
                and self.touching(end)
                and end < self.line(i) - 1
            ):
                end += 1
            return Read(int(hit.entry.value), end)
        word = self.words.get(i)
        if word and word.entry.type == "short_month" and self.key(i + 1) == "." and self.touching(i + 1):
            return Read(int(word.entry.value), i + 2)
        return None

    def bare_short_month(self, i: int) -> Read | None:
        """जन, सित, अक्टू without sign or stop; only right between a day and a year."""
        word = self.words.get(i)
        return Read(int(word.entry.value), i + 1) if word and word.entry.type == "short_month" else None

    def year(self, i: int) -> Read | None:
        """A year of four digits, of two behind an apostrophe, or in words (दो हजार उन्नीस)."""
        if i >= self.n:
            return None
        if self.keys[i] in _APOSTROPHES and self.touching(i + 1) and len(self.key(i + 1)) == 2:
            value = self.digits(i + 1)
            return Read(full_year(value, 2), i + 2) if value is not None else None
        value = self.digits(i)
        if value is not None:
            return Read(value, i + 1) if len(self.keys[i]) == 4 and 1000 <= value <= 2199 else None
        read = self.spoken(i)
        return read if read and 1800 <= read.value <= 2199 and read.value % 1000 else None

    def weekday(self, i: int, short: bool = False) -> Read | None:
        """A weekday; with `short` also सोम॰, बुध, Mon, which mean a weekday only beside a date."""
        if i in self.blocked:
            return None
        hit = self.weekdays.get(i)
        if hit and (hit.entry.type == "full" or short):
            end = i + hit.length
            if self.key(end) == "." and hit.entry.type == "short" and self.touching(end):
                end += 1
            if self.type(end) == "unit" and self.key(end) in ("दिन", "दिवस"):
                return Read(int(hit.entry.value), end)
            return Read(int(hit.entry.value), end)
        word = self.words.get(i)
        if short and word and word.entry.type == "short_weekday":
            return Read(int(word.entry.value), i + (2 if self.key(i + 1) == "." else 1))
        return None

    def unit(self, i: int) -> tuple[str, int] | None:
        """A unit of time, with भर behind it."""
        hit = self.words.get(i)
        if not hit or hit.entry.type != "unit":
            return None
        end = i + hit.length
        return hit.entry.value, end + 1 if self.type(end) == "whole" else end

    def is_whole(self, i: int, end: int) -> bool:
        """The unit from `i` up to `end` is a whole one: सप्ताह भर, सप्ताहभर."""
        return self.type(end - 1) == "whole" or self.key(i).endswith("भर")
