"""The line that heads a note with nothing but the name of the body that issues it, and its town.

>>> from sabhaparse.link.demo import found
>>> note = found("कार्यालय सिविल बार एसोसिएशन महोबा\\nआज दिनांक 23.05.2022 को साधारण सभा की बैठक सम्पन्न हुई।")
>>> line = letterhead(note)
>>> note.view.text(line.first, line.last)
'सिविल बार एसोसिएशन महोबा'

Lists: body_nouns.
"""

from __future__ import annotations

from sabhaparse.find.found import Findings
from sabhaparse.find.mentions import Range
from sabhaparse.find.towns import town_in
from sabhaparse.find.view import CASES
from sabhaparse.find.words import word_set

LONGEST = 12
"""Tokens of the longest name of a body at the head of its note."""
WITH_ADDRESS = 16
"""The same with its address."""


def letterhead(found: Findings, longest: int = LONGEST) -> Range | None:
    """कार्यालय सिविल बार एसोसिएशन महोबा: a line without verb and case marker that holds the name of a body."""
    view = found.view
    for sentence in view.sentences[: found.layout.body]:
        first = sentence.first + (view.keys[sentence.first] == "कार्यालय")
        last = sentence.last - (not view.is_word(sentence.last - 1) and not view.is_mark(sentence.last - 1, ")"))
        if last - first > longest or any(view.verb[i] or view.keys[i] in CASES for i in range(first, last)):
            continue
        if not word_set("filed").isdisjoint(view.keys[first:last]) or view.starting(":", first, last):
            continue  # संवाद न्यूज एजेंसी, ग्राम पंचायत : देवघाट
        for i in view.places("body_nouns", first + 1, last):
            entry = view.covers(i, "body_nouns")
            if entry is not None and entry.value == "strong":
                return Range(first, last)
    return None


def office_town(found: Findings) -> Range | None:
    """कार्यालय कलेक्टर, जिला सीहोर (म॰प्र॰): the town that ends the line of an office, but for its state."""
    view = found.view
    for sentence in view.sentences[:OFFICE_LINES]:
        bodies = view.places("body_nouns", sentence.first, sentence.last)
        seat = view.begins(sentence.first, "venue_nouns")  # समाहरणालय, गुमला
        office = view.keys[sentence.first] == "कार्यालय" or bodies or (seat is not None and seat.entry.type == "office")
        if not office or sentence.last - sentence.first > WITH_ADDRESS:
            continue
        if any(view.is_mark(i, ":") or view.verb[i] for i in range(sentence.first, sentence.last)):
            continue
        end = next((i for i in range(sentence.first + 2, sentence.last) if view.is_mark(i, "(")), sentence.last)
        district = next((i for i in view.any_of(DISTRICT, sentence.first, end) if view.is_mark(i - 1, ",")), end)
        for last in (district - 1, end):  # कार्यालय नगर परिषद सांची | , जिला रायसेन
            town = town_in(view, Range(sentence.first, last)) if last > sentence.first else None
            if town is not None and town.last == last:
                return town
    return None


OFFICE_LINES = 4
DISTRICT = frozenset({"जिला", "जनपद"})
