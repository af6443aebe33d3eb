"""Limits put by a length of time or an event: सात दिन के भीतर, 15 दिवस में, आगामी एक सप्ताह में, बारिश से पूर्व, अगली बैठक में.

Also recurring terms: हर माह की 11 तारीख, प्रत्येक सोमवार, हर 20 दिन में. Lists: date_words, date_events, numbers.
Example: `सूची सात दिन के भीतर भिजवाएं।`
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sabhaparse.find.dates.leaning import NEGATIONS
from sabhaparse.find.dates.mention import DateMention, Precision, Unit
from sabhaparse.find.dates.month_parts import tarikh
from sabhaparse.find.dates.stream import Stream
from sabhaparse.find.dates.tense import outlook
from sabhaparse.find.deadline_outlook import ahead
from sabhaparse.find.deadline_rule import (
    BEFORE,
    MEANING,
    DeadlineMention,
    after_end,
    asked_for,
    before_end,
    deadline,
    inside_end,
    threatened,
)
from sabhaparse.find.tables import Cell
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, within
from sabhaparse.find.words import word_set
from sabhaparse.values import DeadlineKind

EVENTS = "date_events"
DEMONSTRATIVE = frozenset({"इन", "उन", "इस", "उस", "इसी", "उसी", "जिन", "जिस", "हर", "प्रति", "प्रत्येक"})


def _term(stream: Stream, i: int) -> tuple[float, Unit, int, int] | None:
    """A counted unit at `i`, आगामी before or इसी with it: amount, unit, first, index behind it."""
    whole = stream.unit(i)
    if whole is not None and stream.is_whole(i, whole[1]):
        return 1, Unit(whole[0]), i, whole[1]  # माह भर के भीतर
    counted = stream.count(i)
    unit = stream.unit(counted[1]) if counted else None
    if counted is not None and stream.type(counted[1]) == "workday":
        unit = stream.words[counted[1]].entry.value, counted[1] + stream.words[counted[1]].length
    if counted is None or unit is None or counted[0] <= 0:
        return None
    return counted[0], Unit(unit[0]), i, unit[1]


def at_term(stream: Stream, i: int) -> DeadlineMention | None:
    """N units के भीतर, N units में, N units पहले."""
    term = _term(stream, i)
    if term is None or stream.key(i - 1) in DEMONSTRATIVE or stream.type(i - 1) == "each":
        return None
    if stream.type(i - 1) == "direction" and stream.words[i - 1].entry.value != "+1":
        return None
    amount, unit, first, j = term
    if stream.key(j) == "की" and stream.key(j + 1) in ("अवधि", "समयावधि", "समय-सीमा", "समयसीमा"):
        j += 2
    end = inside_end(stream, j)
    if end is None and _in_field(stream, first, j):
        return deadline(stream, first, j, DeadlineKind.WITHIN, "term_in_form", True, duration=(amount, unit))
    if end is None:
        end = _given_end(stream, j)
        if end is None:
            return None
        return deadline(stream, first, end, DeadlineKind.WITHIN, "time_given", True, duration=(amount, unit))
    if _tells_which(stream, end) or _not_to_be(stream, end):
        return None
    view = outlook(stream.tagged, end, stream.homes[i].last, finite=True)
    view = 1 if view < 0 and (threatened(stream, end) or asked_for(stream, end)) else view
    if view < 0:
        return None
    counted = None if _from_event(stream, first) else (amount, unit)
    return deadline(stream, first, end, DeadlineKind.WITHIN, "within", view > 0, duration=counted)


def _from_event(stream: Stream, i: int) -> bool:
    """स्वीकृति मिलने के | 15 दिन में: counted from something that is to come, no one knows when."""
    verb = stream.tagged.tags[i - 2].verb if i > 1 and stream.key(i - 1) == "के" else None
    return verb is not None and verb.tag == "inf"


def _tells_which(stream: Stream, i: int) -> bool:
    """96 घंटों में | पेयजल आपूर्ति वाले स्थान: the term says which places are meant; not सात दिन में होने वाले चुनाव."""
    last = min(i + WHICH_NEAR, stream.homes[i - 1].last)
    at = next((k for k in range(i, last) if stream.key(k) in WHICH), i)
    return at > i and not any(stream.tagged.tags[k].verb is not None for k in range(i, at))


def _not_to_be(stream: Stream, i: int) -> bool:
    """48 घंटे में | जलापूर्ति बाधित नहीं होनी चाहिए: how often water comes; nothing is due by then."""
    keys = stream.keys[i : stream.homes[i - 1].last]
    ought = keys.index("चाहिए") if "चाहिए" in keys else 0
    front, near = keys[: max(0, ought - NEGATED_NEAR)], keys[max(0, ought - NEGATED_NEAR) : ought]
    alone = not any(key in CONJUNCTIONS or key == "तो" or key[:1] in ",;" for key in front + near)
    return alone and not within(stream.tagged.verbs, i, i + len(front)) and not NEGATIONS.isdisjoint(near)


NEGATED_NEAR = 3
"""Tokens in front of चाहिए among which it is negated: नहीं होनी | चाहिए."""
WHICH = frozenset({"वाले", "वाली", "वाला", "वालों"})
WHICH_NEAR = 5


def _in_field(stream: Stream, first: int, j: int) -> bool:
    """समय-सीमा - एक माह: the term fills the line behind its label."""
    label = first - 1
    while label >= 0 and stream.key(label) in ("-", ":", "–", "—", ":-"):
        label -= 1
    return label < first - 1 and stream.key(label) in word_set("limit_labels") and j >= stream.homes[first].last


def in_limit_column(stream: Stream, dates: Sequence[DateMention], cells: Sequence[Cell]) -> Iterator[DeadlineMention]:
    """31-10-24, एक माह, alone in a cell of the column that says by when."""
    for cell in cells:
        if cell.column != "limit":
            continue
        date = next((d for d in dates if cell.first <= d.first and d.last <= cell.last), None)
        if date is not None and date.precision in (Precision.DAY, Precision.MONTH):
            yield deadline(stream, date.first, cell.last, DeadlineKind.BY, "in_column", True, ahead(date))
        elif (term := _term(stream, cell.first)) is not None:
            yield deadline(
                stream, term[2], cell.last, DeadlineKind.WITHIN, "in_column", True, duration=(term[0], term[1])
            )


def _given_end(stream: Stream, j: int) -> int | None:
    """15 दिन | का अल्टीमेटम दिया, सात दिन | की मोहलत दी गई: the index behind the time that was given."""
    if stream.key(j) not in GENITIVE:
        return None
    k = j + 2 if stream.key(j + 1) in ("अतिरिक्त", "और") else j + 1
    given = stream.key(k) in word_set("granted_time") and stream.key(k + 1).startswith(("दि", "दी", "दे"))
    return k + 1 if given else None


def at_event(stream: Stream, i: int) -> DeadlineMention | None:
    """बारिश से पूर्व, चुनाव तक, वर्षा ऋतु प्रारंभ होने से पूर्व; अगली बैठक में; बरसात बाद, for an event that begins at `i`."""
    hit = stream.tagged.tags[i].lists[EVENTS]
    j = i + hit.length
    key = stream.key(j)
    rule, kind = "", DeadlineKind.BY
    end = _before_event(stream, j, stream.homes[i].last)
    if end is not None:
        rule = "before_event"
    elif key == "तक" and _is_next(stream, i):
        end, rule = j + 1, "until_event"
    elif _sits(stream, i) and key in ("में", "तक") and not threatened(stream, j + 1):
        end, rule, kind = j + 1, "at_sitting", DeadlineKind.ON if key == "में" else DeadlineKind.BY
    elif key == "से" and _is_next(stream, i):
        end, rule, kind = j + 1, "from_event", DeadlineKind.FROM
    elif hit.entry.type == "season" and (behind := after_end(stream, j)) is not None:
        end, rule, kind = behind, "after_event", DeadlineKind.FROM
    if end is None:
        return None
    view = outlook(stream.tagged, end, stream.homes[i].last)
    put_off = rule == "at_sitting" and "टाल" in stream.keys[end : end + 4]  # अगली बैठक तक के लिए टाल दिए गए
    if (view <= 0 and not put_off) or stream.key(end) in MEANING or _only_described(stream, end, stream.homes[i].last):
        return None
    return deadline(stream, i, end, kind, rule, True)


def _sits(stream: Stream, i: int) -> bool:
    """अगली बैठक में, आगामी | शीतकालीन सत्र में: a meeting that is to come."""
    entry = stream.tagged.tags[i].lists[EVENTS].entry
    return entry.type == "sitting" or (entry.form == "सत्र" and _is_next(stream, i))


def _is_next(stream: Stream, i: int) -> bool:
    """अगली | बैठक तक, आगामी | सत्र से."""
    return stream.type(i - 1) == "direction" and stream.words[i - 1].entry.value == "+1"


def _before_event(stream: Stream, j: int, last: int) -> int | None:
    """The index behind से पूर्व, प्रारंभ होने से पूर्व at `j`."""
    if BEFORE.isdisjoint(stream.keys[j : j + TO_COME + 2]):
        return None
    k = next((k for k in range(j, min(j + TO_COME, last)) if before_end(stream, k) is not None), min(j + TO_COME, last))
    return before_end(stream, k) if k == j or stream.key(k - 1) in COMING else None


COMING = frozenset({"होने", "आने", "आगमन", "शुरुआत", "आरंभ", "प्रारंभ"})
TO_COME = 4
"""Tokens between an event and से पूर्व: वर्षा ऋतु | प्रारंभ होने से पूर्व."""


def _only_described(stream: Stream, i: int, end: int) -> bool:
    """बारिश से पूर्व की जाने वाली तैयारियां: the limit describes a noun, it sets nothing."""
    return any(stream.keys[k] in ("वाली", "वाले", "वाला") for k in range(i, min(i + 5, end)))


def recurring(stream: Stream, i: int) -> DeadlineMention | None:
    """हर माह की 11 तारीख, प्रत्येक सोमवार को, हर 20 दिन में, प्रत्येक तृतीय गुरुवार."""
    if stream.type(i) != "each":
        return None
    j = i + 1
    nth = stream.ordinal(j)
    weekday = stream.weekday(nth.end if nth else j)
    if weekday:
        return _recurs(stream, i, weekday.end)
    counted = stream.count(j)
    unit = stream.unit(counted[1] if counted else j)
    if unit is None:
        return None
    if counted:
        return _recurs(stream, i, unit[1])
    if day := tarikh(stream, unit[1]):
        return _recurs(stream, i, day.end)
    k = stream.skip(unit[1], frozenset({"के", "की"}))
    nth = stream.ordinal(k)
    weekday = stream.weekday(nth.end) if nth else stream.weekday(k) if k > unit[1] else None
    if weekday:
        return _recurs(stream, i, weekday.end)
    return None


def _recurs(stream: Stream, i: int, end: int) -> DeadlineMention | None:
    view = outlook(stream.tagged, end, stream.homes[i].last)
    if view < 0:
        return None
    end += stream.key(end) in ("को", "में", "तक")
    return deadline(stream, i, end, DeadlineKind.RECURRING, "recurring", view > 0)
