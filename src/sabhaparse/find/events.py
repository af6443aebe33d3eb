"""A gathering that is no meeting: a ceremony, a fair, a rally, of which the first sentences tell.

Such a report has no kind; but who spoke or came there took part. Where somebody presided and something was decided or
asked, it was a meeting as well.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.layout import find_layout
>>> seen = view("राज्यपाल ने विश्वविद्यालय के दीक्षांत समारोह को संबोधित किया।")
>>> gathered(seen, find_layout(seen))
True
>>> seen = view("जिले में सफाई अभियान शुरू किया गया है।")
>>> gathered(seen, find_layout(seen))
False

Lists: meeting_kinds, kind_modifiers; word set gatherings.
"""

from __future__ import annotations

from collections.abc import Iterator

from sabhaparse.find.kind_names import kind_start
from sabhaparse.find.layout import Layout
from sabhaparse.find.meeting_held import Candidate, Named
from sabhaparse.find.meeting_signs import EARLY, weigh
from sabhaparse.find.mentions import Range
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set

CERTAIN = 7
"""What an event must weigh, by the signs of meetings: told early, and said to have been held."""


def gathered(view: View, layout: Layout) -> bool:
    """The report is about an event at which people gathered."""
    return any(weigh(Candidate(view, layout, event)) >= CERTAIN for event in _events(view, layout))


def presided(view: View, layout: Layout) -> Named | None:
    """An event over which somebody presided, and at which something was decided or asked, is a meeting as well."""
    found = next((event for event in _events(view, layout) if weigh(Candidate(view, layout, event)) >= CERTAIN), None)
    if found is None or not _led(view, found.sentence.first):
        return None
    return found if view.any_of(word_set("resolved_there"), 0, len(view.keys)) else None


def _led(view: View, first: int) -> bool:
    """… की अध्यक्षता उमा सेन ने की, … की अध्यक्षता में: told right behind the event."""
    last = min(len(view.keys), first + LED_NEAR)
    led = view.any_of(word_set("presiding_nouns"), first + 1, last - 1)
    return any(view.keys[i + 1] == "में" or "ने" in view.keys[i : i + AGENT_NEAR] for i in led)


LED_NEAR = 150
"""Tokens behind the event among which it says who presided."""
AGENT_NEAR = 25
"""Tokens behind अध्यक्षता among which the ने of whoever presided stands."""


def _events(view: View, layout: Layout) -> Iterator[Named]:
    for sentence in view.holding("meeting_kinds"):
        if sentence.index > layout.body + EARLY:
            return
        if sentence.index in layout.chrome:
            continue
        for i in view.places("meeting_kinds", sentence.first, sentence.last):
            hit = view.begins(i, "meeting_kinds")
            if hit is None or hit.entry.type != "event" or view.keys[i + hit.length - 1] not in word_set("gatherings"):
                continue
            kind = Range(kind_start(view, sentence.first, i), i + hit.length)
            yield Named(sentence, kind, hit.inflected)
