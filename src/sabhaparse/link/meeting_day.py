"""The day of the meeting: the date in the sentence that reports it, आज or a weekday there, else the dateline.

Rules are asked in order over the dates of the opening of the report; each names its evidence. No evidence in the text:
None, even where the publication day is known.

Lists: none of its own.
Example: `जयपुर, 16 जून। जिला परिषद की बैठक मंगलवार को हुई।`
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from sabhaparse.divide import MARK
from sabhaparse.enrich import Tagged
from sabhaparse.find.dates import DateMention, Precision, Unit
from sabhaparse.find.dates.tense import ergative_before, reports
from sabhaparse.find.words import word_set
from sabhaparse.link.completion import Calendar, anchors
from sabhaparse.span import Span
from sabhaparse.values import Basis, When

DATELINE_WORDS = 4
LONGEST_FRONT = 200
"""Tokens, most of them marks, that may stand in front of the date of a dateline."""
AFTER_DATELINE = frozenset({"।", "|", ":", "-", "–", "—", ".", "(", ")", ",", ":-", "--"})
BEFORE_DATELINE = frozenset({",", "(", ")", "/", "-", ":", "।"})
ANNOUNCING = 4
LOOSE = frozenset({"भी", "का", "के", "की", "तक", "तो", "से"})
"""Words behind आज or a weekday that make it no day of an event (आज भी, आज का युग, सोमवार तक)."""
DAY_PARTS = frozenset({"संध्या", "शाम", "सुबह", "रात", "दोपहर", "प्रातः", "सायं", "देर"})
"""शुक्रवार की शाम is the day itself."""
AHEAD_OF = frozenset({"आगामी", "अगले", "अगली"})
AHEAD_BEHIND = frozenset({"प्रस्तावित", "होने"})
TO_COME_NEAR = 7
"""Tokens behind a day among which होने वाली makes it that of something to come: 8 अक्टूबर को देहरादून में होने वाली रैली."""
OPENING = 8
"""Sentences of the report among which the one that reports the meeting is looked for."""


@dataclass(frozen=True, slots=True)
class MeetingDate:
    """The day(s) of the meeting: value, the spans that say it, the rule, stated or inferred."""

    value: When
    spans: tuple[Span, ...]
    rule: str
    basis: Basis


def dateline(tagged: Tagged, dates: Sequence[DateMention]) -> DateMention | None:
    """The date of the dateline: near the head of a line, behind a place name at most, set off by a mark."""
    tokens = tagged.doc.tokens
    limit = _tokens_of(tagged, 13)
    for mention in dates:
        if mention.first >= limit:
            break
        if mention.when is None or mention.precision is not Precision.DAY or mention.when.final is not None:
            continue
        sentence = _sentence(tagged, mention.first)
        head = _line_head(tagged, sentence)
        if sentence - head > 1 or sentence > 12:
            continue
        first = tagged.doc.sentences[head].first
        front = islice(range(first, mention.first), LONGEST_FRONT)
        words = [k for k in front if tokens[k].kind is not MARK]
        if len(words) > DATELINE_WORDS or any(tagged.tags[k].verb and not tagged.tags[k].hit("places") for k in words):
            continue
        if mention.first > first and tokens[mention.first - 1].text not in BEFORE_DATELINE and len(words) > 3:
            continue
        after = tokens[mention.last].text if mention.last < len(tokens) else "।"
        if after in AFTER_DATELINE or mention.last == tagged.doc.sentences[sentence].last:
            return mention
    return None


def _tokens_of(tagged: Tagged, count: int) -> int:
    """The index behind the last token of the first `count` sentences."""
    sentences = tagged.doc.sentences[:count]
    return sentences[-1].last if sentences else 0


def _sentence(tagged: Tagged, token: int) -> int:
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
        when = base.complete(line.when, -1, line.first)[0] if not line.when.complete else line.when
        day = when.first.date
    if day and published and not dt.timedelta(0) <= published - day <= dt.timedelta(31):
        if line is not None and line.when is not None and line.when.complete:
            return Calendar(None, day, base.anchors)
        day = None
    return Calendar(published, day, base.anchors)


def meeting_date(
    tagged: Tagged, dates: Sequence[DateMention], calendar: Calendar, planned: Container[int] = ()
) -> MeetingDate | None:
    """The date of the meeting that the report is about, or None where the text has no evidence of it.

    Args:
        tagged: the report.
        dates: those of its dates that may be of the meeting, the dateline among them.
        calendar: what completes them.
        planned: where the dates begin that are told of what was resolved; only an announcement takes one of them.
    """
    line = dateline(tagged, dates)
    end = _tokens_of(tagged, OPENING + (_sentence(tagged, line.first) if line else 0))
    opening = [m for m in dates if m is not line and m.first < end]
    for rule in RULES:
        for mention in opening:
            if (rule is announced or mention.first not in planned) and rule(tagged, mention):
                value, basis = calendar.resolve(mention)
                if value is not None and _possible(value, calendar, rule is announced):
                    return MeetingDate(value, (mention.span,), rule.__name__, basis)
                if value is None and rule is told_finitely:
                    opening = []  # the day is told (रविवार को हुई) and cannot be known: no other day is it
                    break
        if rule is told_in_the_past and line:
            break
    if line:
        value, basis = calendar.resolve(line)
        if value is not None and _possible(value, calendar):
            return MeetingDate(value, (line.span,), "dateline", Basis.INFERRED)
    return None


def _possible(value: When, calendar: Calendar, ahead: bool = False) -> bool:
    """A meeting that is reported lies at most 45 days before the report, and not after it unless announced."""
    first, report = value.first.date, calendar.published or calendar.dateline
    if first is None or report is None:
        return True
    report = report.date() if isinstance(report, dt.datetime) else report
    return (ahead or dt.timedelta(-1) <= report - first) and report - first <= dt.timedelta(45)


def told_today(tagged: Tagged, mention: DateMention) -> bool:
    """आज दिनांक 3.11.23, आज (27 जनवरी 2026): a full date beside आज."""
    key = [t.key for t in tagged.doc.tokens[max(mention.first - 3, 0) : mention.first]]
    return mention.when is not None and mention.precision is Precision.DAY and "आज" in key and mention.tense <= 0


def told_in_the_past(tagged: Tagged, mention: DateMention) -> bool:
    """A day in a clause that looks back: मंगलवार को हुई, 16 एवं 17 जून को सम्पन्न हुआ, आज आयोजित की गई."""
    if mention.tense >= 0 or mention.precision is not Precision.DAY or _of_a_life(tagged, mention):
        return False
    if _of_something_ahead(tagged, mention):
        return False
    after, behind = (*(token.key for token in tagged.doc.tokens[mention.last : mention.last + 2]), "", "")[:2]
    if mention.relative is not None:
        if after in LOOSE and not (after == "की" and behind in DAY_PARTS):
            return False
        return mention.relative.unit is Unit.WEEKDAY or (
            mention.relative.unit is Unit.DAY and abs(mention.relative.amount) <= 2 and not mention.relative.counted
        )
    return after not in ("की", "के", "का", "से") and not (
        after == "तक" and mention.when is not None and mention.when.final is None
    )


def _of_something_ahead(tagged: Tagged, mention: DateMention) -> bool:
    """आगामी 4 जुलाई को, 4 जुलाई को प्रस्तावित यात्रा, 22 मई को होने वाले: the day of something that is to come."""
    tokens = tagged.doc.tokens
    front = [token.key for token in tokens[max(0, mention.first - 2) : mention.first]]
    behind = [token.key for token in tokens[mention.last : mention.last + TO_COME_NEAR]]
    to_come = any(a == "होने" and b.startswith("वाल") for a, b in pairwise(behind))
    return to_come or not AHEAD_OF.isdisjoint(front) or not AHEAD_BEHIND.isdisjoint(behind[:3])


def _of_a_life(tagged: Tagged, mention: DateMention) -> bool:
    """… का निधन 19 फरवरी को हुआ था, 5 मई को जन्म हुआ: what is dated of a person, not of a meeting."""
    tokens, of_lives = tagged.doc.tokens, word_set("of_lives")
    front = tokens[max(0, mention.first - 2) : mention.first]
    behind = [token.key for token in tokens[mention.last : mention.last + 4]]
    born_or_died = any(a in of_lives and b.startswith(("हु", "हो")) for a, b in pairwise(behind))
    return born_or_died or any(token.key in of_lives for token in front)


def told_finitely(tagged: Tagged, mention: DateMention) -> bool:
    """The same, where the verb ends the clause: not the Monday of "सोमवार को ली गई बैठक के निर्देशों पर"."""
    sentence = tagged.doc.sentences[_sentence(tagged, mention.first)]
    if not told_in_the_past(tagged, mention):
        return False
    return ergative_before(tagged, mention.first, sentence.first) or reports(tagged, mention.last, sentence.last)


def announced(tagged: Tagged, mention: DateMention) -> bool:
    """A full date with को near the head of an announcement: 18-19 फरवरी 2026 को … का आयोजन कर रहा है."""
    after = tagged.doc.tokens[mention.last].key if mention.last < len(tagged.doc.tokens) else ""
    if mention.when is None or mention.precision is not Precision.DAY or not mention.when.complete:
        return False
    to_come = any(token.key == "होने" for token in tagged.doc.tokens[mention.last : mention.last + 3])
    if to_come or _of_a_life(tagged, mention) or _of_the_next(tagged, mention):
        return False
    return after.startswith("को") and _sentence(tagged, mention.first) < ANNOUNCING


def _of_the_next(tagged: Tagged, mention: DateMention) -> bool:
    """समिति की अगली बैठक | 22 मार्च को प्रस्तावित है: the day of the meeting after this one."""
    near = tagged.doc.tokens[max(0, mention.first - NEXT_NEAR) : mention.first]
    return any(token.key in NEXT for token in near)


NEXT = frozenset({"अगली", "अगला", "अगले"})
NEXT_NEAR = 4
RULES: tuple[Callable[[Tagged, DateMention], bool], ...] = (told_today, told_finitely, told_in_the_past, announced)


def dated(
    tagged: Tagged, dates: Sequence[DateMention], reference: dt.date | None
) -> tuple[tuple[DateMention, When, Basis], ...]:
    """Every date of a text with its value, for a reader who asks for dates alone.

    Args:
        tagged: the text.
        dates: its dates, as found by `find_dates`.
        reference: the day that आज means; None leaves years open (XXXX) and relative dates out.
    """
    calendar = Calendar(reference, None, () if reference else anchors(dates))
    found = ((m, *calendar.resolve(m)) for m in dates)
    return tuple((m, value, basis) for m, value, basis in found if value is not None)
