"""Clock times: प्रातः 11 बजे, शाम साढ़े चार बजे, सवा दस बजे, पौने बारह बजे, 10:30 AM, १०.३० बजे, 11 से 1 बजे तक.

A part of the day before the hour decides between morning and evening; दोपहर 2 is 14:00, रात 9 is 21:00, रात 2 is 02:00.
An hour without one is read as written from 7 to 12 and above 12; from 1 to 6 the text does not tell, and `time` is
None (डेढ़ and ढाई बजे likewise), unless a range tells (11 से 3 बजे).

Lists: date_clock, numbers.

>>> from sabhaparse.clean import clean
>>> from sabhaparse.divide import divide
>>> from sabhaparse.enrich import LexiconTagger
>>> from sabhaparse.lexicon import Lexicon
>>> tagged = LexiconTagger(Lexicon.load()).tag(divide(clean("बैठक दोपहर ढाई बजे शुरू हुई और रात साढ़े आठ बजे तक चली।").text))
>>> [(m.span.of(tagged.doc.text), str(m.time)) for m in find_times(tagged)]
[('दोपहर ढाई बजे', '14:30'), ('रात साढ़े आठ बजे', '20:30')]
"""

from __future__ import annotations

from dataclasses import replace

from sabhaparse.enrich import Tagged
from sabhaparse.find.clock import Reading, clock_word, key_of, length_of, on_the_day, read_clock
from sabhaparse.frozen import frozen
from sabhaparse.late import late
from sabhaparse.span import Span
from sabhaparse.values import ClockTime

LINKS = frozenset({"करीब", "लगभग", "तकरीबन", "ठीक", "को", "में", "के", "समय", ":", ",", "-"})
RANGE = frozenset({"से", "-", "–", "to", "बजे"})
NEAR = 16
"""More tokens than stand between an hour and the word that makes it a time: बजे, सुबह, PM."""
_PAIR = late(r"(\d{1,2})[-–](\d{1,2})")


@frozen
class TimeMention:
    """A clock time of the text: its place, its value (None where morning or evening is not told), the rule."""

    span: Span
    time: ClockTime | None
    rule: str
    first: int = 0
    last: int = 0


def _part_before(tagged: Tagged, i: int) -> tuple[str, int] | None:
    """The part of the day told just before `i`, and where it begins."""
    k = i - 1
    while k >= 0 and key_of(tagged, k) in LINKS and i - k <= 2:
        k -= 1
    entry = clock_word(tagged, k, "part")
    return (entry.value, k) if entry else None


def _mark_after(tagged: Tagged, i: int) -> tuple[str | None, int] | None:
    """बजे, AM, PM (with or without बजे) behind a clock reading: the half told by it, and the index behind."""
    half = clock_word(tagged, i, "half")
    if half:
        return half.value, i + (2 if key_of(tagged, i + 1) == "." else 1)
    oclock = clock_word(tagged, i, "oclock")
    if oclock is None:
        return None
    later = clock_word(tagged, i + 1, "half")
    return (later.value, i + 2) if later else (None, i + 1)


def _between(first: int, tagged: Tagged, end: int) -> Span:
    return tagged.doc.slice(first, end)


def _range_end(tagged: Tagged, i: int) -> tuple[Reading, str | None, int] | None:
    """से शाम 5 बजे, - 1 बजे at `i`: the second clock reading, its part of the day, the index behind its mark."""
    if key_of(tagged, i) not in ("से", "-", "–", "to"):
        return None
    part = clock_word(tagged, i + 1, "part")
    clock = read_clock(tagged, i + 1 + (length_of(tagged, i + 1) if part else 0))
    if clock is None:
        return None
    mark = _mark_after(tagged, clock.end)
    if mark is None:
        return None
    return clock, part.value if part else mark[0], mark[1]


def _value(clock: Reading, part: str | None) -> ClockTime | None:
    hour = (
        clock.hour
        if clock.exact and part is None and (clock.hour == 0 or clock.hour > 6)
        else on_the_day(clock.hour, part)
    )
    return ClockTime(hour, clock.minute) if hour is not None else None


def _with_end(start: ClockTime | None, clock: Reading, part: str | None) -> ClockTime | None:
    """The stretch: an end without a part of the day is the next such hour after the start."""
    if start is None:
        return None
    end = _value(clock, part)
    if end is None or (part is None and (end.hour, end.minute) <= (start.hour, start.minute)):
        hour = clock.hour if clock.hour > start.hour else clock.hour % 12 + 12
        end = ClockTime(hour % 24, clock.minute)
    return replace(start, until=end)


def _pair(tagged: Tagged, i: int) -> tuple[Reading, Reading] | None:
    """11-1 in one token."""
    key = key_of(tagged, i)
    match = _PAIR.fullmatch(key) if "-" in key or "–" in key else None
    if not match or int(match[1]) > 23 or int(match[2]) > 23:
        return None
    return Reading(int(match[1]), 0, i + 1), Reading(int(match[2]), 0, i + 1)


def _time_at(tagged: Tagged, i: int) -> TimeMention | None:
    pair = _pair(tagged, i)
    clock = pair[0] if pair else read_clock(tagged, i)
    if clock is None:
        return None
    if pair:
        return _ranged(tagged, i, clock, None, (pair[1], None, i + 1))
    mark = _mark_after(tagged, clock.end)
    end = mark[1] if mark else clock.end
    half = mark[0] if mark else None
    ranged = _range_end(tagged, end)
    if ranged:
        return _ranged(tagged, i, clock, half, ranged)
    if mark is None and not clock.marked and not clock.exact:
        return None
    before = _part_before(tagged, i)
    if mark is None and not clock.marked and not before:
        return None
    first = before[1] if before else i
    behind = None if half or before else clock_word(tagged, end, "part")
    if behind:
        half, end = behind.value, end + length_of(tagged, end)
    part = half or (before[0] if before else None)
    return TimeMention(_between(first, tagged, end), _value(clock, part), "clock", first, end)


def _ranged(
    tagged: Tagged, i: int, clock: Reading, half: str | None, end: tuple[Reading, str | None, int]
) -> TimeMention | None:
    """A stretch of time; the second reading must carry बजे or AM/PM."""
    last, part, index = end
    before = _part_before(tagged, i)
    if index == i + 1:
        mark = _mark_after(tagged, index)
        if mark is None:
            return None
        part, index = mark
    told = half or (before[0] if before else None)
    start = _value(clock, told)
    if start is None and part is not None and (finish := _value(last, part)):
        same = on_the_day(clock.hour, part)
        start = ClockTime(same, clock.minute) if same is not None and same < finish.hour else None
    first = before[1] if before else i
    return TimeMention(_between(first, tagged, index), _with_end(start, last, part), "clock_range", first, index)


def find_times(tagged: Tagged) -> tuple[TimeMention, ...]:
    """Every clock time of the document, in order, non-overlapping."""
    found: list[TimeMention] = []
    clocks = tagged.places["date_clock"]
    near = {i for clock in clocks for i in range(clock - NEAR, clock + NEAR)}
    done = 0
    for i in sorted(near.intersection({*tagged.numbers, *tagged.places["numbers"]})) if near else ():
        if i < done:
            continue
        mention = _time_at(tagged, i)
        if mention:
            found.append(mention)
            done = mention.last
    return tuple(found)
