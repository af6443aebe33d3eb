"""Years, financial years, quarters, decades.

A year in figures needs a word that says so: वर्ष 2019, 2019 में, 2030 तक. A year behind the name of a law, scheme or
election is part of the name; a number before a unit is a quantity.

Lists: date_words, date_lookalikes, months. Example: `वित्तीय वर्ष 2025-26`.
"""

from __future__ import annotations

from sabhaparse.find.dates.absolute import day_month, with_year
from sabhaparse.find.dates.mention import Precision
from sabhaparse.find.dates.numeric import counted_thing
from sabhaparse.find.dates.partial import alone
from sabhaparse.find.dates.rule import Found
from sabhaparse.find.dates.stream import Stream
from sabhaparse.find.view import GENITIVE
from sabhaparse.late import late
from sabhaparse.values import Day, When

AFTER_YEAR = frozenset({"में", "तक", "से", "मे"})
AFTER_YEARS = AFTER_YEAR | {"के", "की", "का", "हेतु"}
TWO_YEARS = (7, 9)
"""Characters of 2025-26 and 2025-2026."""
_SPAN = late(r"((?:19|20)\d{2})[-–/](\d{2}|(?:19|20)\d{2})")


def _part_of_name(stream: Stream, i: int) -> bool:
    """The year belongs to the name before it: चुनाव 2024, अधिनियम, 2005, विकसित भारत-2047."""
    k = i - 1
    while k >= 0 and stream.keys[k] in (",", "-", "–", "—", "'", "(", ")", '"', "’"):
        k -= 1
    if k < 0:
        return False
    if k < i - 1 and stream.keys[i - 1] in ("-", "–", "—"):
        return True
    for back in range(k, max(k - 3, -1), -1):
        hit = stream.cues.get(back)
        if hit and hit.entry.type in ("named", "number_cue") and back + hit.length > k:
            return True
    return False


def _counted_year(stream: Stream, i: int) -> bool:
    """प्रति वर्ष 1500 आवेदन, एक वर्ष 1200 लोग: the number behind counts something."""
    return i > 0 and (
        stream.type(i - 1) == "each" or stream.numbers.get(i - 1) is not None or stream.digits(i - 1) is not None
    )


def year_cued(stream: Stream, i: int) -> Found | None:
    """वर्ष 2019, सन् 1947, साल 2020, वर्ष 2025-26, वर्ष दो हजार उन्नीस."""
    hit = stream.words[i]
    if hit.entry.type == "unit" and (hit.entry.value != "year" or _counted_year(stream, i)):
        return None
    j = stream.skip(i + hit.length, frozenset({":", "-", "–"}))
    if j >= stream.line(i):
        return None
    span = two_years(stream, j)
    if span:
        return span._replace(first=i)
    year = stream.year(j)
    if year is None or (stream.digits(j) is not None and stream.key(year.end) in ("करोड़", "लाख", "हजार")):
        return None
    inner = _month_in(stream, year.end, year.value)
    return (inner or _year_part(stream, year.end, year.value))._replace(first=i)


def _month_in(stream: Stream, i: int, year: int) -> Found | None:
    """के जून, की 5 मई behind a year."""
    if stream.key(i) not in GENITIVE or i + 1 >= stream.line(i):
        return None
    day = day_month(stream, i + 1)
    if day and day.when and day.when.first.year is None and not day.also:
        return Found(day.end, with_year(day.when, year), rule="year_first")
    month = stream.month(i + 1)
    if month is None or day:
        return None
    unit = stream.unit(month.end)
    end = unit[1] if unit and unit[0] == "month" else month.end
    return Found(end, When.month_of(year, month.value), rule="year_first", precision=Precision.MONTH)


def two_years(stream: Stream, i: int) -> Found | None:
    """2025-26, 2025 - 26, 2025-2026: two years in one; a financial or school year as its cue says."""
    shape, end = stream.key(i), i + 1
    if stream.key(i + 1) in ("-", "–") and stream.digits(i + 2) is not None and len(shape) == 4:
        shape, end = shape + "-" + stream.key(i + 2), i + 3
    match = _SPAN.fullmatch(shape) if len(shape) in TWO_YEARS else None
    if match is None:
        return None
    first = int(match[1])
    last = int(match[2]) if len(match[2]) == 4 else first // 100 * 100 + int(match[2])
    if last < first and len(match[2]) == 2:
        last += 100
    if not first < last <= first + 10:
        return None
    return Found(end, When(Day(first), Day(last)), rule="two_years", precision=Precision.YEAR)


def two_years_alone(stream: Stream, i: int) -> Found | None:
    """2018-19 में: without a cue only two years running, before a postposition, and not in a name or number."""
    found = two_years(stream, i)
    if found is None or found.when is None or found.when.last.year != (found.when.first.year or 0) + 1:
        return None
    if not alone(stream, i, found.end) and stream.key(found.end) not in AFTER_YEARS:
        return None
    return None if counted_thing(stream, i) or _part_of_name(stream, i) else found


def fiscal_year(stream: Stream, i: int) -> Found | None:
    """वित्तीय वर्ष 2025-26 is April to March; a quarter of it may follow (की पहली तिमाही)."""
    hit = stream.words[i]
    j = i + hit.length
    if j >= stream.line(i):
        return None
    span = two_years(stream, j)
    if span is None or span.when is None:
        return None
    year = span.when.first.year
    if hit.entry.type == "academic" or year is None or span.when.last.year != year + 1:
        return span._replace(first=i)
    whole = Found(
        span.end, When(Day(year, 4, 1), Day(year + 1, 3, 31)), rule="fiscal_year", precision=Precision.YEAR, first=i
    )
    k = stream.skip(span.end, GENITIVE)
    edge = stream.words.get(k)
    if k > span.end and edge and edge.entry.type == "edge" and whole.when:
        point = whole.when.last if edge.entry.value == "end" else whole.when.first
        return Found(k + edge.length, When(point), rule="fiscal_year", first=i)
    quarter = quarter_of(stream, k, year)
    return quarter._replace(first=i) if quarter and k > span.end else whole


def quarter_of(stream: Stream, i: int, year: int | None) -> Found | None:
    """पहली तिमाही: quarters are counted from April."""
    nth = stream.ordinal(i)
    unit = stream.unit(nth.end) if nth else None
    if nth is None or unit is None or unit[0] != "quarter" or not 1 <= nth.value <= 4:
        return None
    month = (3, 6, 9, 0)[nth.value - 1] + 1
    at = year + 1 if year is not None and nth.value == 4 else year
    return Found(unit[1], When(Day(at, month), Day(at, month + 2)), rule="quarter", precision=Precision.QUARTER)


def _year_part(stream: Stream, i: int, year: int) -> Found:
    """The year, or its beginning or end (2027 के अंत)."""
    j = stream.skip(i, GENITIVE)
    edge = stream.words.get(j)
    if j > i and edge and edge.entry.type == "edge":
        day = {"end": Day(year, 12, 31), "start": Day(year, 1, 1), "middle": Day(year, 6)}[edge.entry.value]
        return Found(j + edge.length, When(day), rule="year_part", precision=Precision.DAY)
    if stream.type(i) == "yearmark":
        i += 1
    return Found(i, When(Day(year)), rule="year", precision=Precision.YEAR)


def _free_standing(stream: Stream, i: int) -> bool:
    """No noun stands right before, of whose name the year could be a part (विश्व मंच 2026 में)."""
    if i == stream.homes[i].first:
        return True
    tag = stream.tagged.tags[i - 1]
    return tag.upos == "PUNCT" or tag.verb is not None or tag.hit("function_words") is not None


def year_alone(stream: Stream, i: int) -> Found | None:
    """2019 में, 2030 तक, 2027 के अंत; not 2000 में से, not 2024 से अधिक, not चुनाव 2024."""
    value = stream.digits(i)
    if value is None or len(stream.keys[i]) != 4 or not 1800 <= value <= 2150:
        return None
    found = _year_part(stream, i + 1, value)
    if alone(stream, i, found.end) or (stream.type(i + 1) == "yearmark"):
        return found
    if _part_of_name(stream, i) or counted_thing(stream, i):
        return None
    if found.precision is Precision.DAY:
        return found
    after, beyond = stream.key(i + 1), i + 2
    if after not in AFTER_YEAR or i + 1 >= stream.line(i) or value % 100 == 0:
        return None
    if after in ("में", "मे") and not _free_standing(stream, i):
        return None
    hit = stream.cues.get(beyond)
    if (
        stream.key(beyond) == "से"
        or (hit and hit.entry.type == "counted")
        or (stream.count(beyond) and after == "से" and not stream.year(beyond))
    ):
        return None
    return found


def decade(stream: Stream, i: int) -> Found | None:
    """1990 के दशक, 90 के दशक."""
    value = stream.digits(i)
    unit = stream.unit(i + 2) if stream.key(i + 1) in GENITIVE else None
    if value is None or unit is None or unit[0] != "decade" or value % 10:
        return None
    first = value if value >= 1000 else 1900 + value if value >= 30 else None
    return (
        Found(unit[1], When(Day(first), Day(first + 9)), rule="decade", precision=Precision.YEAR)
        if first and first < 2150
        else None
    )
