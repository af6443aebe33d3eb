"""Limits put by a date: 10 जुलाई तक, 31 मार्च से पहले, 5 मार्च को, 1 फरवरी से, 6 से 9 मई तक, अंतिम तिथि 31 जुलाई.

Each rule looks at the postposition behind the date and at the tense of the clause. Lists: date_words, date_prospects.
Example: `20 से 25 जुलाई तक अभियान चलेगा।`
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sabhaparse.enrich.tags import FUTURE
from sabhaparse.find.dates.mention import DateMention, Precision, Unit
from sabhaparse.find.dates.stream import Stream
from sabhaparse.find.dates.tense import outlook
from sabhaparse.find.deadline_occasions import FEASTS, after_day, at_feast, at_hour, every_year, last_day, on_occasion
from sabhaparse.find.deadline_outlook import act_named, ahead, forecast, is_done, lifted, time_granted, view_of
from sabhaparse.find.deadline_rule import (
    AFTER,
    BEFORE,
    MEANING,
    DeadlineMention,
    before_end,
    deadline,
    inside_end,
    past_bracket,
    past_clock,
)
from sabhaparse.find.view import GENITIVE
from sabhaparse.find.view import within as among
from sabhaparse.find.words import word_set
from sabhaparse.values import DeadlineKind

Rule = Callable[[Stream, DateMention, int, int], DeadlineMention | None]
"""Asked with the stream, the date, the index behind it (and behind its clock time), and the outlook of the clause."""


def until(stream: Stream, date: DateMention, i: int, view: int) -> DeadlineMention | None:
    """X तक; with an interval before it, a window."""
    if stream.key(i) != "तक":
        return None
    of_it = stream.key(i + 1) in GENITIVE and not is_done(stream, i + 1)
    if (of_it and not time_granted(stream, i + 2)) or (
        date.relative and date.relative.amount == 0 and date.relative.unit is Unit.DAY and view <= 0
    ):
        return None
    told = outlook(stream.tagged, i + 1, stream.homes[date.last - 1].last)
    view = lifted(stream, date, told)
    if view < 0 or forecast(stream, date):
        return None
    date = date if view == told else ahead(date)
    several = date.when is not None and date.when.final is not None and date.precision is not Precision.WEEK
    kind = DeadlineKind.WINDOW if several else DeadlineKind.BY
    return deadline(stream, date.first, i + 1, kind, "until", view > 0, date)


def before(stream: Stream, date: DateMention, i: int, view: int) -> DeadlineMention | None:
    """X से पहले, X के पूर्व; दीपावली पूर्व, दिवाली की छुट्टियों से पहले."""
    feast = date.rule in FEASTS
    holidays = feast and stream.key(i) == "की" and stream.key(i + 1) in word_set("holidays")
    end = before_end(stream, i + 2 if holidays else i)
    if end is None and feast and stream.key(i) == "पूर्व":
        end = i + 1
    if end is None:
        return None
    told = outlook(stream.tagged, end, stream.homes[date.last - 1].last) if stream.key(i) == "की" else view
    view = lifted(stream, date, told)
    if view < 0 or stream.key(end) in MEANING:
        return None
    return deadline(stream, date.first, end, DeadlineKind.BY, "before", view > 0, date)


def coming_period(stream: Stream, date: DateMention, i: int, view: int) -> DeadlineMention | None:
    """अगले सप्ताह घेराव होगा: a week or month to come, without postposition, in a clause that looks ahead."""
    relative = date.relative
    coming = relative is not None and relative.unit in (Unit.WEEK, Unit.MONTH) and relative.amount == 1
    if relative is None or not coming or relative.counted or relative.span or view <= 0:
        return None
    if stream.key(i) in GENITIVE or stream.key(i) in ("तक", "से"):
        return None
    return deadline(stream, date.first, i + (stream.key(i) == "में"), DeadlineKind.ON, "coming_period", True, date)


def between(stream: Stream, date: DateMention, i: int, view: int) -> DeadlineMention | None:
    """15 मार्च से 15 जून के मध्य, when the clause looks ahead."""
    several = date.when is not None and date.when.final is not None
    if not several or stream.key(i) != "के" or stream.key(i + 1) not in ("मध्य", "बीच"):
        return None
    if outlook(stream.tagged, i + 2, stream.homes[date.last - 1].last) <= 0:
        return None
    return deadline(stream, date.first, i + 2, DeadlineKind.WINDOW, "between", True, date)


def starting(stream: Stream, date: DateMention, i: int, view: int) -> DeadlineMention | None:
    """X से, when the clause looks ahead; X से शुरू हो रहे शिविर."""
    begins = stream.key(i + 1) in BEGINNING and stream.key(i + 2) == "हो" and stream.key(i + 3).startswith("रह")
    sure = view > 0 or begins or date.toward > 0 or (view == 0 and act_named(stream, i + 1))
    if stream.key(i) != "से" or stream.key(i + 1) in BEFORE or date.toward < 0 or not (sure or view == 0):
        return None
    return deadline(stream, date.first, i + 1, DeadlineKind.FROM, "starting", sure, ahead(date) if begins else date)


def on_day(stream: Stream, date: DateMention, i: int, view: int) -> DeadlineMention | None:
    """X को, when the clause looks ahead; उपवास 31 मार्च को है; 13 अप्रैल को मशाल जुलूस।"""
    stands = stream.key(i + 1) in ("है", "हैं") and i + 3 >= stream.homes[date.last - 1].last
    stands = stands or (view == 0 and act_named(stream, i + 1))
    if stream.key(i) != "को" or (view <= 0 and date.toward <= 0 and not (stands and date.precision is Precision.DAY)):
        return None
    if date.rule in FEASTS and stream.key(i + 1) in word_set("done_to_feasts"):
        return None  # विश्वकर्मा पूजा को शांतिपूर्ण ढंग से संपन्न कराएं
    return deadline(stream, date.first, i + 1, DeadlineKind.ON, "on_day", True, date)


def in_period(stream: Stream, date: DateMention, i: int, view: int) -> DeadlineMention | None:
    """अक्तूबर माह में, दिसंबर के पहले सप्ताह में, when the clause looks ahead: some day of a named month or week."""
    if stream.key(i) != "में" or view <= 0 or date.precision not in (Precision.MONTH, Precision.WEEK):
        return None
    if date.when is None or stream.key(i - 1) in GENITIVE:
        return None
    return deadline(stream, date.first, i + 1, DeadlineKind.ON, "in_period", True, date)


def this_month(stream: Stream, date: DateMention, i: int, view: int) -> DeadlineMention | None:
    """शुल्क इसी माह जमा कर दें, चालू वित्तीय वर्ष में शुरू होगा: before the month or year ends."""
    relative = date.relative
    if relative is None or relative.unit not in LONG or relative.amount != 0 or view <= 0:
        return None
    running = ("इसी",) if relative.unit is Unit.YEAR else ("इसी", "चालू")
    if stream.key(date.first) not in running or stream.key(i) in GENITIVE:
        return None
    return deadline(stream, date.first, i, DeadlineKind.BY, "this_month", True, date)


LONG = frozenset({Unit.MONTH, Unit.FISCAL, Unit.YEAR})
BEGINNING = frozenset({"शुरू", "प्रारंभ", "आरंभ"})


def bare_day(stream: Stream, date: DateMention, i: int, view: int) -> DeadlineMention | None:
    """A full date without postposition in a clause that looks ahead: बजट रविवार, 1 फरवरी 2026 को …; 2 मार्च, 2026."""
    if view <= 0 or date.precision is not Precision.DAY or date.when is None or date.when.first.year is None:
        return None
    if stream.key(i) in GENITIVE or date.rule == "year_part":
        return None
    return deadline(stream, date.first, date.last, DeadlineKind.ON, "bare_day", True, date)


def days_before(stream: Stream, date: DateMention, i: int, view: int) -> DeadlineMention | None:
    """एक दिन पहले, तीन दिन पूर्व in a clause that looks ahead: before an event that the text names elsewhere."""
    relative = date.relative
    if relative is None or not relative.counted or relative.span or relative.amount >= 0 or view <= 0:
        return None
    return deadline(stream, date.first, date.last, DeadlineKind.BY, "days_before", True)


def days_after(stream: Stream, date: DateMention, i: int, view: int) -> DeadlineMention | None:
    """15 दिनों के बाद घेराव करेगी: counted from the meeting, when the clause looks ahead."""
    relative = date.relative
    if relative is None or not relative.counted or relative.span or relative.amount <= 0 or view <= 0:
        return None
    if stream.keys[date.last - 1] not in AFTER or relative.unit not in (Unit.DAY, Unit.WEEK, Unit.MONTH):
        return None
    if stream.key(date.last).startswith("होने"):
        return None  # 6 माह के बाद | होने वाली बैठक
    if not among(stream.tagged.places[FUTURE], date.last, stream.homes[date.last - 1].last):
        return None
    term = relative.amount, relative.unit
    return deadline(stream, date.first, date.last, DeadlineKind.FROM, "days_after", True, duration=term)


def within(stream: Stream, date: DateMention, i: int, view: int) -> DeadlineMention | None:
    """आगामी 15 दिनों में, अगले एक माह के भीतर."""
    relative = date.relative
    if relative is None or not relative.span or relative.amount <= 0:
        return None
    end = inside_end(stream, date.last)
    if end is None:
        return None
    view = outlook(stream.tagged, end, stream.homes[date.last - 1].last, finite=True)
    return (
        deadline(
            stream, date.first, end, DeadlineKind.WITHIN, "within", view > 0, duration=(relative.amount, relative.unit)
        )
        if view >= 0
        else None
    )


def coming_day(stream: Stream, date: DateMention, i: int, view: int) -> DeadlineMention | None:
    """कल, परसों without postposition in a clause that looks ahead: मंत्री कल कोटा जाएंगे."""
    relative = date.relative
    ahead = relative is not None and relative.unit is Unit.DAY and relative.amount > 0 and not relative.counted
    if not ahead or view <= 0 or date.tense <= 0 or stream.key(i) in GENITIVE:
        return None
    return deadline(stream, date.first, date.last, DeadlineKind.ON, "coming_day", True, date)


RULES: tuple[tuple[Rule, tuple[str, ...]], ...] = (
    (every_year, ("तक", "को", "में")),
    (within, ()),
    (days_before, ()),
    (days_after, ()),
    (before, ("से", "के", "की", "पूर्व")),
    (after_day, ("के", *AFTER)),
    (at_feast, ("पर", "के")),
    (last_day, ()),
    (until, ("तक",)),
    (between, ("के",)),
    (starting, ("से",)),
    (on_day, ("को",)),
    (in_period, ("में",)),
    (this_month, ()),
    (on_occasion, ()),
    (at_hour, ()),
    (bare_day, ()),
    (coming_day, ()),
    (coming_period, ()),
)
"""In order, each with the words of which one has to stand behind the date; none where any word may."""
ALWAYS = tuple(rule for rule, keys in RULES if not keys)
BEHIND = {
    key: tuple(rule for rule, keys in RULES if not keys or key in keys)
    for key in sorted({k for _, ks in RULES for k in ks})
}
OF_RELATIVE: frozenset[Rule] = frozenset({within, days_before, days_after, this_month, coming_day, coming_period})
"""The rules for dates that are told from the day of speaking."""
ALWAYS_STATED = tuple(rule for rule in ALWAYS if rule not in OF_RELATIVE)
BEHIND_STATED = {key: tuple(rule for rule in rules if rule not in OF_RELATIVE) for key, rules in BEHIND.items()}


def at_date(stream: Stream, dates: Sequence[DateMention], k: int) -> DeadlineMention | None:
    """The limit that the `k`th date is the core of, if it is one."""
    date = dates[k]
    i = past_bracket(stream, past_clock(stream, date.last))
    view = view_of(stream, date, i)
    key = stream.key(i)
    for rule in BEHIND.get(key, ALWAYS) if date.relative is not None else BEHIND_STATED.get(key, ALWAYS_STATED):
        found = rule(stream, date, i, view)
        if found:
            return found
    return None
