"""Limits put by a feast, another occasion or a last day, and days that come back: होली के बाद, प्रतिवर्ष 30 जून तक.

Rules of `deadline_dates`. Lists: observances, date_prospects, through the dates. Example: `बसंत पंचमी पर यज्ञ होगा।`
"""

from __future__ import annotations

from sabhaparse.find.dates.mention import DateMention, Precision
from sabhaparse.find.dates.stream import Stream
from sabhaparse.find.dates.tense import outlook
from sabhaparse.find.deadline_outlook import ahead
from sabhaparse.find.deadline_rule import DeadlineMention, after_end, deadline, past_clock
from sabhaparse.find.view import within as among
from sabhaparse.find.words import word_set
from sabhaparse.values import DeadlineKind

FEASTS = frozenset({"moving_feast", "observance"})


def after_day(stream: Stream, date: DateMention, i: int, view: int) -> DeadlineMention | None:
    """होली के बाद, 15 अगस्त के बाद, when the clause looks ahead."""
    end = after_end(stream, i)
    told = date.rule in FEASTS or (date.precision is Precision.DAY and stream.key(i) == "के")
    if end is None or not told or outlook(stream.tagged, end, stream.homes[date.last - 1].last) <= 0:
        return None
    return deadline(stream, date.first, end, DeadlineKind.FROM, "after_day", True, date)


def at_feast(stream: Stream, date: DateMention, i: int, view: int) -> DeadlineMention | None:
    """आगामी बसंत पंचमी पर, इस बार होली पर, गणतंत्र दिवस के अवसर पर, when the clause looks ahead."""
    end = i + 2 if stream.key(i) == "के" and stream.key(i + 1) in word_set("on_the_day") else i
    if date.rule not in FEASTS or stream.key(end) != "पर" or stream.key(date.first - 1) == "को":
        return None  # 30 मई को | हिंदी पत्रकारिता दिवस पर
    if outlook(stream.tagged, end + 1, stream.homes[date.last - 1].last) <= 0:
        return None
    named = stream.type(date.first - 1) == "direction" or stream.key(date.first - 2) in ("इस", "अगली")
    if not named and date.when is None:
        return None
    return deadline(stream, date.first, end + 1, DeadlineKind.ON, "at_feast", True, date)


def last_day(stream: Stream, date: DateMention, i: int, view: int) -> DeadlineMention | None:
    """अंतिम तिथि [को] X; X आखिरी तारीख है; X की समय सीमा तय की गई."""
    of = i + (stream.key(i) == "की")
    named = stream.tagged.tags[of].hit("date_prospects") if of < stream.n else None
    last = named is not None and named.entry.type == "last_day"
    if named is not None and last and (of > i or stream.key(of + named.length) in ("है", "होगी", "रहेगी")):
        end = of + named.length if of > i else i
        return deadline(stream, date.first, end, DeadlineKind.BY, "last_day", True, _still_ahead(stream, date))
    near = among(stream.tagged.places["date_prospects"], date.first - 5, date.first)
    if not any(stream.tagged.tags[k].lists["date_prospects"].entry.type == "last_day" for k in near):
        return None
    if stream.key(date.first - 1) == "पहले":
        return None
    end = i + (stream.key(i) == "तक")
    return deadline(stream, date.first, end, DeadlineKind.BY, "last_day", True, _still_ahead(stream, date))


def _still_ahead(stream: Stream, date: DateMention) -> DateMention:
    """अंतिम तिथि 15 मई | रखी गई है: a last day that was set is still to come, where it is not said that it was (थी)."""
    behind = stream.keys[date.last : stream.homes[date.last - 1].last]
    return date if {"थी", "थीं", "था"} & {*behind} else ahead(date)


def on_occasion(stream: Stream, date: DateMention, i: int, view: int) -> DeadlineMention | None:
    """17 दिसम्बर पेंशनर दिवस पर, when the clause looks ahead: the day and what it is the day of."""
    if view <= 0 or date.precision is not Precision.DAY:
        return None
    behind = stream.keys[i : min(i + OCCASION, stream.homes[date.last - 1].last)]
    end = i + behind.index("पर") if "पर" in behind else i
    if end <= i + 1 or stream.key(end - 1) not in word_set("days_of"):
        return None
    return deadline(stream, date.first, end + 1, DeadlineKind.ON, "on_occasion", True, date)


def at_hour(stream: Stream, date: DateMention, i: int, view: int) -> DeadlineMention | None:
    """14 अगस्त सायं 6 बजे | मशाल जुलूस निकलेगा: a day and an hour without postposition in a clause that looks ahead."""
    several = date.when is None or date.when.final is not None
    if several or date.precision is not Precision.DAY or i <= date.last or stream.key(i) in POSTPOSITIONS:
        return None
    if past_clock(stream, date.last) != i or outlook(stream.tagged, i, stream.homes[date.last - 1].last) <= 0:
        return None
    return deadline(stream, date.first, i, DeadlineKind.ON, "at_hour", True, date)


POSTPOSITIONS = frozenset({"तक", "को", "से", "के", "की", "का", "में", "पर"})
OCCASION = 6
"""Tokens behind a day among which पर stands behind the name of the occasion."""


def every_year(stream: Stream, date: DateMention, i: int, view: int) -> DeadlineMention | None:
    """प्रतिवर्ष 30 जून तक, हर वर्ष 2 अक्टूबर को: a day that comes back."""
    first = date.first - 1
    if stream.key(first) not in word_set("each_time"):
        first -= 1
        if first < 0 or stream.type(first) != "each" or stream.unit(first + 1) is None:
            return None
    if stream.key(i) not in ("तक", "को", "में") or view < 0:
        return None
    return deadline(stream, first, i + 1, DeadlineKind.RECURRING, "every_year", view > 0)
