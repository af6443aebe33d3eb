"""Reading a clock: ग्यारह, साढ़े दस, सवा, डेढ़, 10:30, 10 बजकर 20 मिनट, and where on the day an hour lies.

Lists: date_clock, numbers. Example: `साढ़े दस` is 10:30.
"""

from __future__ import annotations

from typing import NamedTuple

from sabhaparse.divide import NUMBER
from sabhaparse.enrich import Tagged
from sabhaparse.late import late
from sabhaparse.lexicon import Entry

_COLON = late(r"(\d{1,2})[:.](\d{2})(?::\d{2})?")
_PLAIN = late(r"\d{1,2}")


class Reading(NamedTuple):
    """Hour and minute as written, the index behind; `exact` with minutes (10:30), `marked` with बजकर."""

    hour: int
    minute: int
    end: int
    exact: bool = False
    marked: bool = False


def clock_word(tagged: Tagged, i: int, kind: str) -> Entry | None:
    """The clock word of type `kind` that begins at token `i`."""
    if not 0 <= i < len(tagged.tags):
        return None
    hit = tagged.tags[i].hit("date_clock")
    return hit.entry if hit and hit.entry.type == kind else None


def length_of(tagged: Tagged, i: int) -> int:
    """How many tokens the clock word at `i` takes."""
    hit = tagged.tags[i].hit("date_clock")
    return hit.length if hit else 1


def key_of(tagged: Tagged, i: int) -> str:
    """The folded form of token `i`, or "" beyond the document."""
    return tagged.doc.tokens[i].key if 0 <= i < len(tagged.doc.tokens) else ""


def _spoken_hour(tagged: Tagged, i: int) -> int | None:
    """The hour told by one token, in figures or letters."""
    token = tagged.doc.tokens[i]
    if token.kind is NUMBER:
        return int(token.key) if len(token.key) <= 2 and int(token.key) <= 24 else None
    hit = tagged.tags[i].hit("numbers")
    value = int(hit.entry.value) if hit and hit.entry.type == "cardinal" else None
    return value if value is not None and value <= 12 else None


def read_clock(tagged: Tagged, i: int) -> Reading | None:
    """A clock reading at `i`: 11, 10:30, ग्यारह, साढ़े दस, सवा, डेढ़, 10 बजकर 20 मिनट."""
    if i >= len(tagged.tags):
        return None
    key = key_of(tagged, i)
    match = _COLON.fullmatch(key) if key[:1].isdigit() else None
    if match:
        hour, minute = int(match[1]), int(match[2])
        return Reading(hour, minute, i + 1, True) if hour <= 23 and minute <= 59 else None
    hit = tagged.tags[i].hit("numbers")
    if hit and hit.entry.type == "fraction":
        return _fraction(tagged, i, hit.entry.value)
    spoken = _spoken_hour(tagged, i)
    if spoken is None:
        return None
    if clock_word(tagged, i + 1, "past") and (minutes := _minutes(tagged, i + 2)):
        return Reading(spoken, minutes[0], minutes[1], marked=True)
    return Reading(spoken, 0, i + 1)


def _fraction(tagged: Tagged, i: int, value: str) -> Reading | None:
    """साढ़े दस, सवा ग्यारह, पौने बारह; डेढ़, ढाई."""
    if value in ("1.5", "2.5"):
        return Reading(int(float(value)), 30, i + 1)
    if value == "+0.25" and clock_word(tagged, i + 1, "oclock"):
        return Reading(1, 15, i + 1)
    if value[0] not in "+-" or i + 1 >= len(tagged.tags):
        return None
    hour = _spoken_hour(tagged, i + 1)
    if hour is None:
        return None
    minutes = hour * 60 + round(float(value) * 60)
    return Reading(minutes // 60, minutes % 60, i + 2)


def _minutes(tagged: Tagged, i: int) -> tuple[int, int] | None:
    if i >= len(tagged.tags):
        return None
    token = tagged.doc.tokens[i]
    hit = tagged.tags[i].hit("numbers")
    value = (
        int(token.key)
        if _PLAIN.fullmatch(token.key)
        else int(hit.entry.value)
        if hit and hit.entry.type == "cardinal"
        else None
    )
    if value is None or value > 59:
        return None
    return value, i + 2 if key_of(tagged, i + 1) in ("मिनट", "मिनिट") else i + 1


def on_the_day(hour: int, part: str | None) -> int | None:
    """The hour of 24 for a part of the day (am, noon, evening, night, pm); None where nothing tells.

    >>> on_the_day(2, "noon"), on_the_day(9, "night"), on_the_day(2, "night"), on_the_day(4, None)
    (14, 21, 2, None)
    """
    if hour > 12:
        return hour % 24
    if part is None:
        return hour if 7 <= hour <= 12 else 0 if hour == 0 else None
    if part == "am":
        return hour % 12
    if part == "night":
        return hour % 12 + 12 if 6 <= hour < 12 else hour % 12
    if part == "noon":
        return hour if hour >= 10 else hour + 12
    return hour % 12 + 12
