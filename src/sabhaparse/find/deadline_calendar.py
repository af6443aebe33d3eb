"""Days of a programme set out line by line: 25 जुलाई - काली पट्टी, 30 जुलाई - धरना; (घ) 24 फरवरी से कार्य बहिष्कार।

Such a line has no verb that looks ahead. It counts where another one beside it opens with a day as well, and where no
verb tells of the past.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.dates import find_dates
>>> seen = view("आंदोलन का कार्यक्रम :\\n25 जुलाई - धरना\\n5 से 8 अगस्त - हस्ताक्षर अभियान").tagged
>>> [(m.span.of(seen.doc.text), m.kind.value) for m in calendar_entries(Stream(seen), find_dates(seen))]
[('25 जुलाई', 'on'), ('5 से 8 अगस्त', 'window')]

Lists: none of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sabhaparse.divide import MARK, NUMBER
from sabhaparse.find.dates.mention import DateMention, Precision
from sabhaparse.find.dates.stream import Stream
from sabhaparse.find.deadline_rule import DeadlineMention, deadline
from sabhaparse.find.view import within
from sabhaparse.values import DeadlineKind

LABEL = 4
"""Tokens that may stand in front of the day: the letter or number of an item, and its marks."""
DASHES = frozenset("-–—:")
PAST = frozenset({"perf", "past"})
KINDS = {"को": DeadlineKind.ON, "से": DeadlineKind.FROM, "तक": DeadlineKind.BY}


def calendar_entries(stream: Stream, dates: Sequence[DateMention]) -> list[DeadlineMention]:
    """The days that open a line of a programme, each with the postposition behind it."""
    opening = dict(_openings(stream, dates))
    beside = [index for index in opening if index - 1 in opening or index + 1 in opening]
    found = [_entry(stream, opening[index]) for index in beside if not _told_as_past(stream, index)]
    return [entry for entry in found if entry is not None]


def _openings(stream: Stream, dates: Sequence[DateMention]) -> Iterator[tuple[int, DateMention]]:
    """The sentences that open with a day, by their numbers."""
    tokens = stream.tagged.doc.tokens
    firsts = {sentence.first: sentence.index for sentence in stream.tagged.doc.sentences}
    for date in dates:
        if date.when is None or date.precision is not Precision.DAY or date.when.first.day is None:
            continue
        i = date.first
        while i not in firsts and date.first - i < LABEL:
            labels = tokens[i - 1].kind in (MARK, NUMBER) or len(tokens[i - 1].text) == 1
            if i == 0 or not labels:
                break
            i -= 1
        if i in firsts:
            yield firsts[i], date


def _entry(stream: Stream, date: DateMention) -> DeadlineMention | None:
    several = date.when is not None and date.when.final is not None
    key = stream.key(date.last)
    if key in KINDS:
        kind = DeadlineKind.WINDOW if several and key != "से" else KINDS[key]
        return deadline(stream, date.first, date.last + 1, kind, "calendar_entry", True, date)
    if key[:1] not in DASHES:
        return None
    kind = DeadlineKind.WINDOW if several else DeadlineKind.ON
    return deadline(stream, date.first, date.last, kind, "calendar_entry", True, date)


def _told_as_past(stream: Stream, index: int) -> bool:
    """12 मई - समिति की बैठक हुई: a chronicle."""
    sentence = stream.tagged.doc.sentences[index]
    verbs = [stream.tagged.tags[i].verb for i in within(stream.tagged.verbs, sentence.first, sentence.last)]
    return any(verb is not None and verb.tag in PAST for verb in verbs)
