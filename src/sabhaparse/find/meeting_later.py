"""A report that introduces no meeting, and still tells of one: it goes on about it, or says late that it was held.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.layout import find_layout
>>> seen = view("मंत्री ने तैयारियों की समीक्षा की। बैठक में सचिव उपस्थित रहे।")
>>> they_met(seen, find_layout(seen))
True

Lists: meeting_kinds, through the candidates.
"""

from __future__ import annotations

from sabhaparse.find.clauses import NEGATIONS, WERE, present_at
from sabhaparse.find.layout import Layout
from sabhaparse.find.meeting_held import SAID, Candidate, said_to_be_held, still_to_come
from sabhaparse.find.meeting_in_passing import another_meeting, on_the_way, several_times
from sabhaparse.find.meeting_signs import EARLY, LATE, OPENING, is_vague, part_of_compound, set_apart
from sabhaparse.find.venues import find_venues
from sabhaparse.find.view import CONJUNCTIONS, View
from sabhaparse.find.words import word_set

REFERRING = frozenset({"में", "के", "से", "का", "की"})
THIS = frozenset({"यह", "इस"})
AGAINST = (is_vague, another_meeting, set_apart, part_of_compound, still_to_come, on_the_way, several_times)


def goes_on_about(c: Candidate) -> bool:
    """इस बैठक में …, बैठक के दौरान …, यह बैठक …: a meeting of the body of the report, taken as known."""
    before = c.view.keys[c.kind.first - 1] if c.kind.first > c.sentence.first else ""
    known = before in THIS or (c.behind[:1] and c.behind[0] in REFERRING)
    told_here = before == "साथ"
    return bool(known) and not told_here and c.depth >= 0 and not any(sign(c) for sign in AGAINST)


def tells_who_came(c: Candidate) -> bool:
    """बैठक में अ, ब आदि (उपस्थित) थे।: a sentence that opens so and closes so tells of a meeting by itself."""
    if c.behind[:1] != ["में"] or c.kind.first - c.sentence.first >= OPENING or not goes_on_about(c):
        return False
    near = range(max(c.kind.last, c.sentence.last - CLOSING), c.sentence.last)
    there = [i for i in c.view.covered("presence_words", near.start, near.stop) if present_at(c.view, i) == "there"]
    others = [i for i in c.view.any_of(WERE, near.start + 1, near.stop) if c.view.keys[i - 1] in word_set("and_others")]
    return bool(there or others) and not NEGATIONS.intersection(c.view.keys[k] for k in near)


CLOSING = 4
"""Tokens at the end of a sentence among which it says that they were there."""


def late(c: Candidate) -> bool:
    """… जिला स्तरीय समीक्षा बैठक आयोजित की गई।: said to have been held, only far down in the report."""
    return said_to_be_held(c) == SAID and c.depth >= LATE and not any(sign(c) for sign in AGAINST)


def review(view: View, layout: Layout) -> tuple[int, int] | None:
    """डीएम ने कलेक्ट्रेट सभागार में कार्यों की समीक्षा की।, सभागार में कार्यों की समीक्षा के दौरान …: a meeting by itself.

    The sentence and the token of the review; None where there is none.
    """
    for sentence in view.sentences[layout.body : layout.body + EARLY]:
        for i in view.words("समीक्षा", sentence.first, sentence.last - 1):
            did = view.keys[i + 1] == "की" and (i + 2 >= sentence.last or not view.is_word(i + 2))
            did = did and "ने" in view.keys[sentence.first : i]
            if (did or view.keys[i + 1 : i + 3] == ["के", "दौरान"]) and find_venues(view, sentence):
                return sentence.index, i
    return None


def they_met(view: View, layout: Layout) -> bool:
    """… की समीक्षा की।, … से मुलाकात की।: what begins so tells of a meeting, if it goes on about one."""
    opening = view.sentences[layout.body : layout.body + EARLY]
    if not opening:
        return False
    first, last = opening[0].first, opening[-1].last
    for i in view.any_of(word_set("came_together"), first, last - 1):
        if view.keys[i + 1] == "की" and (i + 2 >= last or not view.is_word(i + 2) or view.keys[i + 2] in CONJUNCTIONS):
            return True
    return False
