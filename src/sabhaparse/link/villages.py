"""The village where the meeting was, told by the words around a name that no list has.

>>> from sabhaparse.find.demo import view
>>> seen = view("निकटवर्ती गांव जारोड़ा कलां में आमसभा हुई।")
>>> found = named_village(seen, seen.sentences[0])
>>> seen.text(found.first, found.last)
'जारोड़ा कलां'

Lists: venue_nouns; word sets villages, held.
"""

from __future__ import annotations

from sabhaparse.divide import Sentence
from sabhaparse.find.found import Findings
from sabhaparse.find.mentions import Range
from sabhaparse.find.venues import held_there
from sabhaparse.find.view import GENITIVE, View
from sabhaparse.find.words import word_set

IN = frozenset({"में", "मे"})
LONGEST_VILLAGE = 4
"""Words of the longest name of a village, with में behind it."""


def village_of(found: Findings, venue: Range | None) -> Range | None:
    """ग्राम झालम के कर्मा भवन में, बैठक गांव बरोटी में हुई, बैठक मजालता में संपन्न हुई: a name that no list has."""
    view = found.view
    if venue is not None:
        end = venue.first - 1
        if end < 2 or view.keys[end] not in GENITIVE:
            return named_village(view, view.sentence_of(venue.first))
        first = next((i for i in range(end - 1, max(0, end - 3), -1) if view.keys[i - 1] in word_set("villages")), end)
        return Range(first, end) if first < end and not any(view.function[first:end]) else None
    if found.meeting is None:
        return None
    own = view.sentences[found.meeting.sentence]
    named = named_village(view, own)
    if named is not None:
        return named
    for i in view.any_of(IN, found.meeting.kind.last + 1, own.last - 1):
        name = i - 1
        if view.keys[i + 1] not in word_set("held") or not view.is_word(name) or view.function[name]:
            continue
        if view.keys[name - 1] in word_set("villages"):
            return Range(name, i)
        listed = [hit for hit in view.tags[name].hits if hit.entry.list != "places"]
        unknown = not view.tags[name].known and view.tags[name].verb is None and not listed
        behind = name == found.meeting.kind.last or view.keys[name - 1] in ("को", "आज")
        return Range(name, i) if unknown and behind else None
    return None


def named_village(view: View, own: Sentence) -> Range | None:
    """निकटवर्ती गांव जारोड़ा कलां में … आमसभा हुई, ग्राम पंचायत दुगोली में … बैठक हुई: behind the word for a village."""
    for i in view.any_of(word_set("villages"), own.first, own.last - 2):
        first = i + 1 + (view.keys[i + 1] == "पंचायत")
        if view.keys[i + 1] in ("सभा", "चौपाल", "सचिवालय", "समिति"):
            continue
        end = next((k for k in range(first, min(first + LONGEST_VILLAGE, own.last)) if view.keys[k] in IN), first)
        if end == first or any(view.function[k] or not view.is_word(k) for k in range(first, end)):
            continue
        if not any("venue_nouns" in view.cover[k] for k in range(first, end)) and held_there(view, own, end):
            return Range(first, end)
    return None


def of_its_block(view: View, sentence: Sentence, i: int) -> bool:
    """विकास खंड गोपालपुर | की ग्राम पंचायत टिक्करी में: the block or district of the village that is named behind it."""
    behind = view.keys[i] in GENITIVE and not word_set("villages").isdisjoint(view.keys[i + 1 : i + 3])
    return behind and named_village(view, sentence) is not None
