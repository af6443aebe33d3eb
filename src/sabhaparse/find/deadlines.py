"""Time limits: 10 जुलाई तक, 31 मार्च से पहले, सात दिन के भीतर, 5 मार्च को, 1 फरवरी से, 6 से 9 मई तक, हर माह की 11 तारीख.

A limit needs a clause that looks ahead: a past clause or a reporting period (जून 2019 तक का एरियर) has none, and a limit
of age, money or place (18 वर्ष तक, 5 लाख तक, बूथ स्तर तक) holds no date at all. Rules are asked in order at each date and
at each counted unit.

Lists: date_words, date_prospects, date_events, date_clock, observances, numbers, through the dates.

>>> from sabhaparse.clean import clean
>>> from sabhaparse.divide import divide
>>> from sabhaparse.enrich import LexiconTagger
>>> from sabhaparse.find.dates import find_dates
>>> from sabhaparse.lexicon import Lexicon
>>> text = clean("टीम का पुनर्गठन 10 जुलाई तक और सूची सात दिन के भीतर कर ली जाएगी।").text
>>> tagged = LexiconTagger(Lexicon.load()).tag(divide(text))
>>> [(m.span.of(tagged.doc.text), m.kind.value) for m in find_deadlines(tagged, find_dates(tagged))]
[('10 जुलाई तक', 'by'), ('सात दिन के भीतर', 'within')]
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter

from sabhaparse.enrich import Tagged
from sabhaparse.find.dates.mention import DateMention
from sabhaparse.find.dates.stream import Stream
from sabhaparse.find.deadline_calendar import calendar_entries
from sabhaparse.find.deadline_dates import at_date
from sabhaparse.find.deadline_rule import DeadlineMention
from sabhaparse.find.deadline_terms import EVENTS, at_event, at_term, in_limit_column, recurring
from sabhaparse.find.tables import Cell

Rule = Callable[[Stream, int], DeadlineMention | None]
END_MARKS = '।.|?!”"'


def find_deadlines(
    tagged: Tagged, dates: Sequence[DateMention], stream: Stream | None = None, cells: Sequence[Cell] = ()
) -> tuple[DeadlineMention, ...]:
    """Every time limit of the document, in order, non-overlapping.

    Args:
        tagged: the document.
        dates: its dates, as found by `find_dates`.
        stream: its tables, where they are there already.
        cells: the cells of tables in its text.
    """
    stream = stream or Stream(tagged)
    found: list[DeadlineMention] = []
    for k in range(len(dates)):
        limit = at_date(stream, dates, k)
        if limit is not None and not (found and limit.first < found[-1].last):  # 17 दिसंबर पेंशनर दिवस पर
            found.append(limit)
    found += [entry for entry in calendar_entries(stream, dates) if not _meets(entry, found)]
    for i, rules in _openings(stream):
        for rule in rules:
            limit = rule(stream, i)
            if limit and not (_meets(limit, dates) or _meets(limit, found)):
                found.append(limit)
                break
    found += [limit for limit in in_limit_column(stream, dates, cells) if not _meets(limit, found)]
    found.sort(key=attrgetter("first", "last"))
    return tuple(_without_headline_echoes(stream, found))


def _meets(limit: DeadlineMention, others: Iterable[DateMention | DeadlineMention]) -> bool:
    """A token of the limit is in one of the others."""
    return any(limit.first < other.last and other.first < limit.last for other in others)


def _openings(stream: Stream) -> list[tuple[int, list[Rule]]]:
    """The tokens at which a term or an event may begin, in order, with the rules for them.

    Terms begin with हर and प्रत्येक, with an amount of some unit, or at the माह of माह भर.
    """
    typed = [(i, hit.entry.type) for i, hit in stream.words.items()]
    each = [i for i, kind in typed if kind == "each"]
    whole = [i - 1 if kind == "whole" else i for i, kind in typed if kind == "whole" or stream.is_whole(i, i + 1)]
    counted = [i for i in (*stream.numeric, *stream.numbers) if stream.counts_on(i)] if stream.words else []
    out: dict[int, list[Rule]] = {}
    for rule, places in (
        (recurring, each),
        (at_term, {*counted, *whole}),
        (at_event, stream.tagged.places[EVENTS]),
    ):
        for i in places:
            out.setdefault(i, []).append(rule)
    return sorted(out.items())


def _without_headline_echoes(stream: Stream, found: list[DeadlineMention]) -> list[DeadlineMention]:
    """A limit in a title or subheading (a line without end mark) that a later sentence repeats is told once."""
    ended = [stream.text[stream.homes[limit.first].span.end - 1] in END_MARKS for limit in found]
    if all(ended):
        return found
    echoes: dict[str, int] = {}
    for k, limit in enumerate(found):
        if ended[k]:
            words = limit.core.split()
            echoes.update((" ".join(words[:n]), k) for n in range(1, len(words) + 1))
    return [limit for k, limit in enumerate(found) if ended[k] or echoes.get(limit.core, -1) < k]


__all__ = ["DeadlineMention", "find_deadlines"]
