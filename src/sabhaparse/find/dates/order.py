"""Which rules are asked at a trigger, and in what order.

Lists: through the rules. Example: at 11 of `11 जून 2018` the rules for figures, full dates first.
"""

from __future__ import annotations

from collections.abc import Iterator

from sabhaparse.divide import NUMBER
from sabhaparse.find.dates import (
    absolute,
    month_parts,
    numeric,
    observances,
    partial,
    periods,
    relative,
    weekdays,
    years,
)
from sabhaparse.find.dates.rule import Rule
from sabhaparse.find.dates.stream import ORDINAL_ENDINGS, Stream
from sabhaparse.find.view import GENITIVE

FIGURES: tuple[Rule, ...] = (
    numeric.full_date,
    absolute.day_month,
    absolute.year_first,
    numeric.spaced_date,
    numeric.day_and_month,
    numeric.month_and_year,
    relative.counted_units,
    relative.in_units,
    relative.tarikh_alone,
    observances.era_year,
    years.decade,
    partial.month_figures_alone,
    years.two_years_alone,
    years.year_alone,
)
LONE_FIGURES: tuple[Rule, ...] = (
    numeric.full_date,
    numeric.day_and_month,
    numeric.month_and_year,
    partial.month_figures_alone,
    years.two_years_alone,
    years.year_alone,
)
"""Those of `FIGURES` that look for nothing that goes on behind the figures; they want a year or a mark among these."""
MARKED: frozenset[Rule] = frozenset(
    {numeric.full_date, numeric.day_and_month, numeric.month_and_year, partial.month_figures_alone}
)
"""Those that want a mark among the figures."""
PLAIN_FIGURES = tuple(rule for rule in FIGURES if rule not in MARKED)
PLAIN_LONE_FIGURES = tuple(rule for rule in LONE_FIGURES if rule not in MARKED)
YEAR = 4
"""Figures of a year."""
GOES_ON = (
    absolute.LIST_JOINERS | absolute.RANGE_JOINERS | absolute.GLUE | GENITIVE | numeric.SEPARATORS | ORDINAL_ENDINGS
)
"""What may stand between a number and the rest of a date."""
SPELLED: tuple[Rule, ...] = (
    absolute.day_month,
    relative.counted_units,
    relative.in_units,
    relative.tarikh_alone,
    lambda stream, i: years.quarter_of(stream, i, None),
)
MONTHS: tuple[Rule, ...] = (
    absolute.month_day,
    month_parts.month_part,
    partial.month_year,
    partial.month_alone,
    observances.lunar_day,
)
WORDS: dict[str, tuple[Rule, ...]] = {
    "deictic": (relative.deictic,),
    "direction": (relative.directed,),
    "unit": (years.year_cued, relative.counted_units, periods.period_part),
    "period_end": (periods.period_part,),
    "yearcue": (years.year_cued,),
    "fiscal": (years.fiscal_year, periods.period_part),
    "academic": (years.fiscal_year,),
    "era": (observances.era_year,),
    "short_month": (absolute.month_day, partial.month_year),
    "nth": SPELLED,
}


def rules_at(stream: Stream, i: int) -> Iterator[Rule]:
    """The rules for the trigger at `i`."""
    if stream.tokens[i].kind is NUMBER:
        plain = stream.digits(i) is not None
        if _goes_on(stream, i + 1) or i in stream.words or i in stream.numbers:
            yield from PLAIN_FIGURES if plain else FIGURES
        elif not plain:
            yield from LONE_FIGURES
        elif len(stream.keys[i]) == YEAR:
            yield from PLAIN_LONE_FIGURES
        if stream.key(i + 1) == "को":
            yield relative.day_alone
        return
    if i in stream.observances:
        yield observances.observance
    if i in stream.months:
        yield from MONTHS
    if (number := stream.numbers.get(i)) and (_goes_on(stream, i + number.length) or i in stream.words):
        yield from SPELLED
    if i in stream.words:
        yield from WORDS.get(stream.type(i), ())
    if i in stream.weekdays:
        yield weekdays.weekday_alone


def _goes_on(stream: Stream, i: int) -> bool:
    """A date may go on at `i`, behind a number: with a number, a month, a date word, or what joins one."""
    if stream.key(i) in GOES_ON or stream.is_number(i):
        return True
    return i in stream.words or i in stream.numbers or i in stream.months
