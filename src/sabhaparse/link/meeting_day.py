"""The day of the meeting: the date in the sentence that reports it, आज or a weekday there, else the dateline.

Rules are asked in order over the dates of the opening of the report; each names its evidence. No evidence in the text:
None, even where the publication day is known.

Lists: none of its own.
Example: `जयपुर, 16 जून। जिला परिषद की बैठक मंगलवार को हुई।`
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sabhaparse.enrich import Tagged
from sabhaparse.find.dates import DateMention, Precision, Unit
from sabhaparse.find.dates.leaning import ergative_before
from sabhaparse.find.dates.tense import PAST_AUXILIARIES, reports
from sabhaparse.find.form import day_field
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set
from sabhaparse.link.completion import Calendar, anchors
from sabhaparse.link.dateline import dateline, sentence_of, tokens_of
from sabhaparse.link.meeting_ahead import AHEAD_OF, announced, called_for, of_a_life, of_a_visit, set_for, will_be_held
from sabhaparse.span import Span
from sabhaparse.values import Basis, When

LOOSE = frozenset({"भी", "का", "के", "की", "तक", "तो", "से"})
"""Words behind आज or a weekday that make it no day of an event (आज भी, आज का युग, सोमवार तक)."""

AHEAD_BEHIND = frozenset({"प्रस्तावित", "होने"})
TO_COME_NEAR = 7
"""Tokens behind a day among which होने वाली makes it that of something to come: 8 अक्टूबर को देहरादून में होने वाली रैली."""
OPENING = 8
"""Sentences of the report among which the one that reports the meeting is looked for."""

BEHIND = 4
"""Sentences from the one that reports the meeting on, where a letterhead and a subject line stand in front."""


@dataclass(frozen=True, slots=True)
class MeetingDate:
    """The day(s) of the meeting: value, the spans that say it, the rule, stated or inferred."""

    value: When
    spans: tuple[Span, ...]
    rule: str
    basis: Basis
    to_come: bool = False
    """The meeting is told of before it is held."""


def meeting_date(
    tagged: Tagged,
    dates: Sequence[DateMention],
    calendar: Calendar,
    planned: Container[int] = (),
    reported: int = 0,
) -> MeetingDate | None:
    """The date of the meeting that the report is about, or None where the text has no evidence of it.

    Args:
        tagged: the report.
        dates: those of its dates that may be of the meeting, the dateline among them.
        calendar: what completes them.
        planned: where the dates begin that are told of what was resolved; only an announcement takes one of them.
        reported: the sentence that reports the meeting, where it is known.
    """
    line = dateline(tagged, dates)
    behind = reported + BEHIND if reported < OPENING else 0
    end = tokens_of(tagged, max(OPENING + (sentence_of(tagged, line.first) if line else 0), behind))
    opening = [m for m in dates if m is not line and m.first < end]
    for rule in RULES:
        for mention in opening:
            if (rule is announced or mention.first not in planned) and rule(tagged, mention):
                if _spans_a_task(tagged, mention, opening, line is not None):
                    continue
                value, basis = calendar.resolve(mention)
                if value is not None and _possible(value, calendar, rule is announced):
                    ahead = rule is announced and (mention.tense > 0 or _behind_report(value, calendar))
                    return MeetingDate(value, (mention.span,), rule.__name__, basis, ahead)
                if value is None and rule is told_finitely:
                    opening = []  # the day is told (रविवार को हुई) and cannot be known: no other day is it
                    break
        if rule is told_in_the_past and line:
            break
    for mention in opening:
        here = sentence_of(tagged, mention.first) == reported
        set_ahead = (will_be_held, called_for, set_for) if here else (called_for, set_for)
        chosen = next((rule for rule in set_ahead if rule(tagged, mention)), None)
        if chosen is not None:
            value, basis = calendar.resolve(mention)
            if value is not None and _possible(value, calendar, ahead=True):
                return MeetingDate(value, (mention.span,), chosen.__name__, basis, to_come=True)
    if line:
        value, basis = calendar.resolve(line)
        if value is not None and _possible(value, calendar):
            return MeetingDate(value, (line.span,), "dateline", Basis.INFERRED)
    return None


def date_in_form(view: View, dates: Sequence[DateMention], calendar: Calendar) -> MeetingDate | None:
    """बैठक दिनांक : 14.04.2023, in a line at the head of minutes."""
    for mention in dates:
        if mention.precision is Precision.DAY and mention.relative is None and day_field(view, mention.first):
            value, basis = calendar.resolve(mention)
            if value is not None and _possible(value, calendar, ahead=True):
                return MeetingDate(value, (mention.span,), "date_in_form", basis)
    return None


def _behind_report(value: When, calendar: Calendar) -> bool:
    """The day lies behind that on which the report was published."""
    first, report = value.first.date, calendar.published
    if first is None or report is None:
        return False
    return first > (report.date() if isinstance(report, dt.datetime) else report)


def _possible(value: When, calendar: Calendar, ahead: bool = False) -> bool:
    """A meeting that is reported lies at most 45 days before the report, and not after it unless announced."""
    first, report = value.first.date, calendar.published or calendar.dateline
    if first is None or report is None:
        return True
    report = report.date() if isinstance(report, dt.datetime) else report
    return (ahead or dt.timedelta(-1) <= report - first) and report - first <= dt.timedelta(45)


def _spans_a_task(tagged: Tagged, mention: DateMention, others: Sequence[DateMention], lined: bool) -> bool:
    """18 से 25 मई तक शिविर लगाने के सम्बन्ध में | सोमवार को बैठक हुई: the sentence goes on with a day of its own.

    Under a dateline also 5 से 25 मई तक चलाए गए | अभियान: a stretch that describes something.
    """
    behind = [token.key for token in tagged.doc.tokens[mention.last : mention.last + 1]]
    if mention.when is None or mention.when.final is None or behind != ["तक"]:
        return False
    last = tagged.doc.sentences[sentence_of(tagged, mention.first)].last
    if lined and not reports(tagged, mention.last, last):
        return True
    return any(mention.last < other.first < last and told_in_the_past(tagged, other) for other in others)


def told_today(tagged: Tagged, mention: DateMention) -> bool:
    """आज दिनांक 3.11.23, आज (27 जनवरी 2026), आज सोमवार, 3 मई: a full date that आज opens or stands beside."""
    key = [t.key for t in tagged.doc.tokens[max(mention.first - 3, 0) : mention.first + 1]]
    return mention.when is not None and mention.precision is Precision.DAY and "आज" in key and mention.tense <= 0


def told_in_the_past(tagged: Tagged, mention: DateMention) -> bool:
    """A day in a clause that looks back: मंगलवार को हुई, 16 एवं 17 जून को सम्पन्न हुआ, आज आयोजित की गई."""
    if mention.tense >= 0 or mention.precision is not Precision.DAY:
        return False
    if of_a_life(tagged, mention) or (_until(tagged, mention) and of_a_visit(tagged, mention)):
        return False
    if _of_something_ahead(tagged, mention) or _of_a_sitting_before(tagged, mention) or _recalled(tagged, mention):
        return False
    after, behind = (*(token.key for token in tagged.doc.tokens[mention.last : mention.last + 2]), "", "")[:2]
    if mention.relative is not None:
        if after in LOOSE and not (after == "की" and behind in word_set("parts_of_days")):
            return False
        return mention.relative.unit is Unit.WEEKDAY or (
            mention.relative.unit is Unit.DAY and abs(mention.relative.amount) <= 2 and not mention.relative.counted
        )
    one = mention.when is not None and mention.when.final is None
    return after not in ("की", "के", "का", "से") and not (after == "तक" and (one or behind in (")", "के", "लागू")))


def _until(tagged: Tagged, mention: DateMention) -> bool:
    """16 से 20 मार्च | तक: several days, up to the last."""
    return tagged.doc.keys[mention.last : mention.last + 1] == ["तक"]


def _recalled(tagged: Tagged, mention: DateMention) -> bool:
    """… ने बताया कि 19 नवंबर को हुई वार्ता में जिन मांगों पर सहमति बनी थी …: what a speaker comes back to."""
    sentence = tagged.doc.sentences[sentence_of(tagged, mention.first)]
    keys = tagged.doc.keys
    if "कि" not in keys[sentence.first : mention.first]:
        return False
    behind = keys[mention.last : min(mention.last + RECALLED_NEAR, sentence.last)]
    which = next((k for k, key in enumerate(behind) if key in WHICH), len(behind))
    return not PAST_AUXILIARIES.isdisjoint(behind[which:])


RECALLED_NEAR = 20
"""Tokens behind a day among which the clause with जिन stands that tells of it as past."""
WHICH = frozenset({"जिन", "जिस", "जिनका", "जिसका"})


def _of_something_ahead(tagged: Tagged, mention: DateMention) -> bool:
    """आगामी 4 जुलाई को, 4 जुलाई को प्रस्तावित यात्रा, 22 मई को होने वाले; not सोमवार को | 21 मार्च को होने वाले."""
    tokens = tagged.doc.tokens
    front = [token.key for token in tokens[max(0, mention.first - 2) : mention.first]]
    behind = [token.key for token in tokens[mention.last : mention.last + TO_COME_NEAR]]
    to_come = any(a == "होने" and b.startswith("वाल") for a, b in pairwise(behind)) and behind.count("को") < 2
    return to_come or not AHEAD_OF.isdisjoint(front) or not AHEAD_BEHIND.isdisjoint(behind[:3])


def _of_a_sitting_before(tagged: Tagged, mention: DateMention) -> bool:
    """पूर्व में आयोजित कार्यकारिणी की बैठक | दिनांक 9 जनवरी में लिए निर्णय: the day of an earlier meeting."""
    front = tagged.doc.keys[max(0, mention.first - EARLIER_NEAR) : mention.first]
    told = [i + 3 for i in range(len(front) - 2) if front[i : i + 3] in EARLIER]
    if not told:
        return False
    sitting = not word_set("sittings_called").isdisjoint(front[max(told[-1], len(front) - 2) :])
    return sitting or told[-1] == len(front)


EARLIER_NEAR = 8
EARLIER = (["पूर्व", "में", "आयोजित"], ["पूर्व", "में", "हुई"], ["पहले", "हुई", "बैठक"], ["पिछली", "बैठक", "में"])


def told_finitely(tagged: Tagged, mention: DateMention) -> bool:
    """The same, where the verb ends the clause: not the Monday of "सोमवार को ली गई बैठक के निर्देशों पर"."""
    sentence = tagged.doc.sentences[sentence_of(tagged, mention.first)]
    if not told_in_the_past(tagged, mention):
        return False
    return ergative_before(tagged, mention.first, sentence.first) or reports(tagged, mention.last, sentence.last)


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
