"""The day of the dateline, and the year of one that has none.

A year is told by the publication day or, without it, by the one of the years named in the text in which the day has the
weekday told: `जयपुर, 22 अप्रेल। … बुधवार को … 15 अप्रैल 2026 तक`. A year in which it falls short by a day is not taken:
among years to come (कुंभ 2027) one in seven would fit by chance.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.dates import find_dates
>>> seen = view("जयपुर, 22 अप्रेल। बैठक बुधवार को हुई। 2025-26 के काम पूरे हुए।").tagged
>>> dates = find_dates(seen)
>>> str(by_weekday(seen, dates[0], dates))
'2026-04-22'

Lists: places.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice

from sabhaparse.divide import MARK
from sabhaparse.enrich import Tagged
from sabhaparse.find.dates import DateMention, Precision, Unit
from sabhaparse.find.words import word_set
from sabhaparse.late import late
from sabhaparse.link.completion import Calendar, anchors

DATELINE_WORDS = 4
NUMBERED_WORDS = 10
"""Words in front of the day in a line that gives the number of the note."""
LONGEST_FRONT = 200
"""Tokens, most of them marks, that may stand in front of the date of a dateline."""
AFTER_DATELINE = frozenset({"।", "!", "|", ":", "-", "–", "—", ".", "(", ")", ",", ":-", "--"})
BEFORE_DATELINE = frozenset({",", "(", ")", "/", "-", ":", "।"})
WEEKDAY_NEAR = 150
"""Tokens behind the dateline among which the weekday of the report is told."""
_YEARS = late(r"((?:19|20)\d\d)(?:[-–/](\d\d))?")


def dateline(tagged: Tagged, dates: Sequence[DateMention]) -> DateMention | None:
    """The date of the dateline: near the head of a line, behind a place name at most, set off by a mark."""
    tokens = tagged.doc.tokens
    limit = tokens_of(tagged, 13)
    for mention in dates:
        if mention.first >= limit:
            break
        if mention.when is None or mention.precision is not Precision.DAY or mention.when.final is not None:
            continue
        sentence = sentence_of(tagged, mention.first)
        head = _line_head(tagged, sentence)
        if sentence - head > 1 or sentence > 12:
            continue
        after = tokens[mention.last].text if mention.last < len(tokens) else "।"
        if after not in AFTER_DATELINE and mention.last != tagged.doc.sentences[sentence].last:
            continue
        first = tagged.doc.sentences[head].first
        front = islice(range(first, mention.first), LONGEST_FRONT)
        words = [k for k in front if tokens[k].kind is not MARK]
        most = NUMBERED_WORDS if _of_a_note(tagged, words, mention, sentence) else DATELINE_WORDS
        if len(words) > most or any(tagged.tags[k].verb and not tagged.tags[k].hit("places") for k in words):
            continue
        set_off = mention.first == first or tokens[mention.first - 1].text in BEFORE_DATELINE
        if not set_off and len(words) > 3 and most == DATELINE_WORDS:
            continue
        return mention
    return None


def _of_a_note(tagged: Tagged, words: list[int], mention: DateMention, sentence: int) -> bool:
    """प्रेस विज्ञप्ति संख्या-218 | दिनांक-05.08.2025: the number of the note in front, and nothing behind the day."""
    numbered = any(tagged.doc.keys[k] in word_set("numbers_of_notes") for k in words)
    return numbered and mention.last == tagged.doc.sentences[sentence].last


def tokens_of(tagged: Tagged, count: int) -> int:
    """The index behind the last token of the first `count` sentences."""
    sentences = tagged.doc.sentences[:count]
    return sentences[-1].last if sentences else 0


def sentence_of(tagged: Tagged, token: int) -> int:
    """The index of the sentence that holds a token."""
    return bisect_right(tagged.doc.sentences, token, key=lambda s: s.last)


def _line_head(tagged: Tagged, sentence: int) -> int:
    sentences = tagged.doc.sentences
    head = sentence
    while head > 0 and sentences[head - 1].paragraph == sentences[sentence].paragraph:
        head -= 1
    return head


def calendar_of(tagged: Tagged, dates: Sequence[DateMention], published: dt.date | None) -> Calendar:
    """The calendar of a report: its dateline completed, its full dates, the publication day."""
    line = dateline(tagged, dates)
    base = Calendar(published, None, anchors(dates))
    day = None
    if line and line.when:
        if published is None and not line.when.complete and (told := by_weekday(tagged, line, dates)) is not None:
            return Calendar(None, told, base.anchors)
        when = base.complete(line.when, -1, line.first)[0] if not line.when.complete else line.when
        day = when.first.date
    if day and published and not dt.timedelta(0) <= published - day <= dt.timedelta(31):
        if line is not None and line.when is not None and line.when.complete:
            return Calendar(None, day, base.anchors)
        day = None
    return Calendar(published, day, base.anchors)


def by_weekday(tagged: Tagged, line: DateMention, dates: Sequence[DateMention]) -> dt.date | None:
    """The day of the dateline in the only year named in the text in which it is the weekday on which they met."""
    told = next((m for m in dates if m.first > line.last and _weekday_past(m)), None)
    if told is None or told.first > line.last + WEEKDAY_NEAR or line.when is None or told.relative is None:
        return None
    first, fitting = line.when.first, []
    for year in _years_named(tagged):
        day = _day(year, first.month, first.day)
        met = told.relative.at(day) if day is not None else None
        if day is not None and met is not None and met.first.date == day:
            fitting.append(day)
    return fitting[0] if len(fitting) == 1 else None


def _weekday_past(mention: DateMention) -> bool:
    return mention.relative is not None and mention.relative.unit is Unit.WEEKDAY and mention.tense < 0


def _years_named(tagged: Tagged) -> set[int]:
    """2026; both years of 2025-26."""
    years = set()
    for i in tagged.numbers:
        found = _YEARS.fullmatch(tagged.doc.keys[i])
        if found is not None:
            year = int(found[1])
            years |= {year, year + 1} if found[2] == f"{(year + 1) % 100:02}" else {year}
    return years


def _day(year: int, month: int | None, day: int | None) -> dt.date | None:
    try:
        return dt.date(year, month or 0, day or 0)
    except ValueError:
        return None
