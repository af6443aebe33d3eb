"""Venue and place: the hall, office or premises where the meeting was held, and its town.

>>> from sabhaparse.find.demo import view
>>> seen = view("बैठक मंगलवार को अजमेर स्थित पुराना टाउन हॉल सभागार में हुई।")
>>> [seen.text(v.first, v.last) for v in find_venues(seen, seen.sentences[0])]
['पुराना टाउन हॉल सभागार']

Lists: venue_nouns, places, place_nouns, body_nouns, organisations.
"""

from __future__ import annotations

from sabhaparse.divide import Sentence
from sabhaparse.find.inspections import inspected
from sabhaparse.find.mentions import Range
from sabhaparse.find.towns import is_town
from sabhaparse.find.venue_ends import AT, named_behind, trailing_end, venue_end
from sabhaparse.find.venue_refused import no_venue
from sabhaparse.find.venue_starts import BLOCKED, LOCATED, venue_start
from sabhaparse.find.view import GENITIVE, View, once_a_sentence
from sabhaparse.find.words import word_set


@once_a_sentence
def find_venues(view: View, sentence: Sentence) -> list[Range]:
    """Noun phrases of the sentence that end in a venue noun and stand before में or पर."""
    out = []
    behind = sentence.first
    for i in view.places("venue_nouns", sentence.first, sentence.last):
        found = view.cover[i]["venue_nouns"]
        if i < behind or found.back or found.hit.entry.type == "virtual":
            continue
        if view.keys[i + found.hit.length - 1].endswith("ों"):
            continue  # विद्यालयों में: a meeting is held in one
        end = venue_end(view, sentence, i + found.hit.length)
        if found.hit.entry.type in ("hotel", "religious") and end < sentence.last and view.keys[end] not in AT:
            end = named_behind(view, sentence, end)
        if end + 1 < sentence.last and view.keys[end] not in AT:
            end = trailing_end(view, sentence, end)
        if end < sentence.last and view.keys[end] in AT:
            start = _behind_owner(view, venue_start(view, sentence, i), end)
            owned = start > sentence.first and view.keys[start - 1] in GENITIVE
            if view.keys[start] in LOCATED or view.keys[start] in GENITIVE or view.keys[start] == "स्थल":
                start += 1  # शहर में स्थित | तुवन मंदिर प्रांगण, पाली के | सुमेरपुर नगरपालिका सभागार
            if start >= end or no_venue(view, start, end):
                continue
            if (
                _strong(view, i, end)
                or view.keys[end + 1 : end + 2] == ["आयोजित"]
                or ((end - start > 1 or owned or _alone(view, start, end)) and held_there(view, sentence, end))
                or (end - start > 1 and _held_in_front(view, sentence, start, end))
            ):
                out.append(Range(_without_town(view, start, end), _before_town(view, start, end)))
        behind = max(end, i + 1)
    if not out and (house := inspected(view, sentence)) is not None:
        return [house]
    return out or _near_landmark(view, sentence)


def _near_landmark(view: View, sentence: Sentence) -> list[Range]:
    """जटवा चौक के समीप कार्यकर्ताओं की बैठक हुई: near a crossing or a gate, where no house is named."""
    for i in view.any_of(NEAR, sentence.first + 2, sentence.last):
        mark = view.covers(i - 2, "place_nouns") if view.keys[i - 1] == "के" else None
        if mark is None or mark.type != "road" or not held_there(view, sentence, i):
            continue
        start = i - 2
        while start > sentence.first and i - start < LONGEST_LANDMARK and _names_landmark(view, start - 1):
            start -= 1
        if start < i - 2:
            return [Range(start, i + 1)]
    return []


def _names_landmark(view: View, i: int) -> bool:
    blocked = any(name in view.cover[i] for name in BLOCKED) or view.verb[i] or view.function[i]
    return view.is_word(i) and not blocked


NEAR = frozenset({"समीप", "पास", "निकट", "सामने"})
LONGEST_LANDMARK = 6


def _strong(view: View, first: int, last: int) -> bool:
    """नगर निगम | प्रेक्षागृह: a noun among them that is a venue wherever it stands."""
    nouns = (view.cover[i].get("venue_nouns") for i in range(first, last))
    return any(noun is not None and noun.hit.entry.value == "strong" for noun in nouns)


def held_there(view: View, sentence: Sentence, at: int) -> bool:
    """Behind में, before another clause: the meeting itself, that it was held, or that two sides met."""
    first, last = at + 1, min(at + HELD_WITHIN, sentence.last)
    last = next(iter([*view.any_of(ENDS, first, last), *view.starting("।", first, last)]), last)
    if view.any_of(word_set("held"), first, last) or view.places("meeting_kinds", first, last):
        return True
    together = word_set("came_together")
    return any(view.keys[i - 1] in together for i in view.any_of(DID, first, last))


ENDS = frozenset({"कि", "ने", "जिसमें"})
HELD_WITHIN = 60
DID = frozenset({"की", "कर"})
"""Behind what two sides did: … की समीक्षा की, समीक्षा कर रहे थे."""


def _alone(view: View, start: int, end: int) -> bool:
    """कोतवाली में शांति समिति की बैठक हुई, मंत्रालय में हुई बैठक: houses of which a town has one."""
    return end - start == 1 and view.keys[start] in word_set("lone_venues")


def _held_in_front(view: View, sentence: Sentence, start: int, end: int) -> bool:
    """मीटिंग का आयोजन | सिंधु भवन में | किया गया."""
    front = view.keys[max(sentence.first, start - HELD_NEAR) : start]
    return "आयोजन" in front and view.keys[end + 1 : end + 2] in (["किया"], ["हुआ"], ["रखा"])


HELD_NEAR = 4


def _without_town(view: View, start: int, end: int) -> int:
    """नई दिल्ली स्थित भारत मंडपम: the town in front of स्थित is the place, not the venue."""
    length = is_town(view, start)
    entry = view.covers(start, "places")
    behind = start + length
    if not length or entry is None or behind + 1 >= end:
        return start
    city = entry.type == "district" or "also town" in entry.note or entry.form.startswith("नई ")
    return behind + 1 if (city and view.keys[behind] in LOCATED) or view.keys[behind] in GENITIVE else start


def _before_town(view: View, start: int, end: int) -> int:
    """कृषि भवन | , नई दिल्ली में; विश्वविद्यालय | , राजगीर, बिहार में: the town behind a comma is the place."""
    i = end
    while i > start + 1 and "places" in view.cover[i - 1]:
        i = view.start(i - 1, "places")
        if i <= start + 1 or not view.is_mark(i - 1, ","):
            return end
        end, i = i - 1, i - 1
    return end


def _behind_owner(view: View, start: int, end: int) -> int:
    """महासंघ की | जिला कार्यालय परिसर में बैठक हुई: the की in front of a masculine noun is of the meeting."""
    masculine = word_set("masculine_venues")
    for i in view.words("की", start, end):
        nouns = [k for k in range(i + 1, end) if "venue_nouns" in view.cover[k]]
        if nouns and all(view.keys[k] in masculine or "body_nouns" in view.cover[k] for k in nouns):
            return i + 1
    return start


def for_a_protest(view: View, venue: Range) -> bool:
    """22 जुलाई को जिला कलेक्ट्रेट पर प्रदर्शन: where a protest will be, not where it was decided on."""
    behind = view.keys[venue.last : venue.last + PROTEST_NEAR]
    return behind[:1] == ["पर"] and not word_set("protests").isdisjoint(behind)


PROTEST_NEAR = 4
