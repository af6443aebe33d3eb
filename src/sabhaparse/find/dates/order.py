"""Which rules are asked at a trigger, and in what order.

Lists: through the rules. Example: at 11 of `11 जून 2018` the rules for figures, full dates first.
"""

from __future__ import annotations

from collections.abc import Container

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
OF_DAYS: frozenset[Rule] = frozenset({absolute.day_month, relative.tarikh_alone})
"""Those that want a day of the month."""
OF_YEARS: frozenset[Rule] = frozenset({absolute.year_first, years.two_years_alone, years.year_alone})
"""Those that want a year."""
PLAIN_FIGURES = tuple(rule for rule in FIGURES if rule not in MARKED)
PLAIN_DAYS = tuple(rule for rule in PLAIN_FIGURES if rule not in OF_YEARS)
PLAIN_YEARS = tuple(rule for rule in PLAIN_FIGURES if rule not in OF_DAYS)
PLAIN_HUNDREDS = tuple(rule for rule in PLAIN_YEARS if rule not in OF_YEARS)
BY_LENGTH = (FIGURES, PLAIN_DAYS, PLAIN_DAYS, PLAIN_HUNDREDS, PLAIN_YEARS)
"""The rules for plain figures by how many there are; all for others."""
PLAIN_LONE_FIGURES = tuple(rule for rule in LONE_FIGURES if rule not in MARKED)
YEAR = 4
"""Figures of a year."""
NO_RULES: tuple[Rule, ...] = ()
JOINING = absolute.LIST_JOINERS | absolute.RANGE_JOINERS | absolute.GLUE | GENITIVE | numeric.SEPARATORS
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


def rules_at(stream: Stream, i: int) -> tuple[Rule, ...]:
    """The rules for the trigger at `i`."""
    if stream.tokens[i].kind is NUMBER:
        return _for_figures(stream, i)
    rules = NO_RULES
    if i in stream.observances:
        rules += (observances.observance,)
    if i in stream.months:
        rules += MONTHS
    if (number := stream.numbers.get(i)) and (i in stream.words or _goes_on(stream, i + number.length, stream.numbers)):
        rules += SPELLED
    if i in stream.words:
        rules += WORDS.get(stream.type(i), NO_RULES)
    if i in stream.weekdays:
        rules += (weekdays.weekday_alone,)
    return rules


def _for_figures(stream: Stream, i: int) -> tuple[Rule, ...]:
    length = len(stream.keys[i]) if stream.digits(i) is not None else 0
    rules = NO_RULES
    spelled = stream.numbers if length == YEAR else ()  # 20 लाख, 1.5 करोड़ are no days
    if _goes_on(stream, i + 1, spelled) or i in stream.words or i in stream.numbers:
        rules = BY_LENGTH[length]
    elif length in (0, YEAR):
        rules = PLAIN_LONE_FIGURES if length else LONE_FIGURES
    return (*rules, relative.day_alone) if stream.key(i + 1) == "को" else rules


def _goes_on(stream: Stream, i: int, numbers: Container[int]) -> bool:
    """A date may go on at `i`, behind a number: with one of these, a month, a date word, or behind what joins one."""
    if i in stream.words or i in numbers or i in stream.months or stream.is_number(i):
        return True
    key = stream.key(i)
    if key in JOINING:
        return stream.tells(i + 1) or stream.key(i + 1) in absolute.LIST_JOINERS
    return key in ORDINAL_ENDINGS
