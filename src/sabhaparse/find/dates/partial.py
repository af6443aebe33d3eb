"""Months without a day: जून 2018, जून माह, मार्च तक.

A bare month needs a word that says so: a postposition, माह, a direction; मार्च is also a procession.

Lists: months, date_words. Example: `जून माह में चुनाव होंगे।`
"""

from __future__ import annotations

import regex

from sabhaparse.find.dates.absolute import year_after
from sabhaparse.find.dates.mention import Precision
from sabhaparse.find.dates.rule import Found
from sabhaparse.find.dates.stream import Stream
from sabhaparse.values import When

AFTER_MONTH = frozenset({"में", "से", "तक", "को", "का", "के", "की", "मे"})
PROCESSION = frozenset({3})
"""Months whose name is also a common word: मार्च."""
_YEAR_MONTH = regex.compile(r"((?:19|20)\d{2})[-/](\d{2})|(\d{2})[-/.]((?:19|20)\d{2})")


def alone(stream: Stream, i: int, end: int) -> bool:
    """True when the document holds nothing but these tokens and marks."""
    return stream.n <= end - i + 1 and all(not stream.keys[k].isalnum() for k in range(stream.n) if not i <= k < end)


def _told_before(stream: Stream, i: int) -> bool:
    unit = stream.unit(i - 1) if i else None
    return bool(unit and unit[0] == "month") or (i > 0 and stream.type(i - 1) in ("direction", "datecue"))


def month_year(stream: Stream, i: int) -> Found | None:
    """जून 2018, जून, 2018, जून माह 2018."""
    month = stream.month(i)
    if month is None:
        return None
    year = year_after(stream, month.end)
    if year is None:
        return None
    return Found(year.end, When.month_of(year.value, month.value), rule="month_year", precision=Precision.MONTH)


def month_alone(stream: Stream, i: int) -> Found | None:
    """जून में, मई माह, माह अगस्त; मार्च only before तक, में or माह, for it is also a procession."""
    month = stream.month(i)
    if month is None:
        return None
    end = month.end
    latin = stream.tokens[i].text.isascii()
    unit = stream.unit(end)
    if unit and unit[0] == "month":
        return Found(unit[1], When.month_of(None, month.value), rule="month_alone", precision=Precision.MONTH)
    after = stream.key(end) if end < stream.line(i) else ""
    told = _told_before(stream, i) or alone(stream, i, end)
    if month.value in PROCESSION or latin:
        told = told or (after in ("तक", "में") and not latin)
    else:
        told = told or after in AFTER_MONTH
    return Found(end, When.month_of(None, month.value), rule="month_alone", precision=Precision.MONTH) if told else None


def month_figures_alone(stream: Stream, i: int) -> Found | None:
    """2018-06 and 06/2018 where the text holds nothing else."""
    match = _YEAR_MONTH.fullmatch(stream.keys[i])
    if match is None or not alone(stream, i, i + 1):
        return None
    year, month = int(match[1] or match[4]), int(match[2] or match[3])
    if not 1 <= month <= 12:
        return None
    return Found(i + 1, When.month_of(year, month), rule="month_figures", precision=Precision.MONTH)
