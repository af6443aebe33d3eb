"""What speaks for and against a candidate for the meeting of a report: small rules, each with its weight.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.layout import find_layout
>>> seen = view("किसान सभा की मासिक बैठक रविवार को सम्पन्न हुई।")
>>> weigh(Candidate(seen, find_layout(seen), Named(seen.sentences[0], Range(3, 5), False))) >= ENOUGH
True

Lists: meeting_kinds, through the candidates.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from sabhaparse.divide import NUMBER, Sentence
from sabhaparse.find.layout import Layout
from sabhaparse.find.meeting_held import (
    SAID,
    Candidate,
    Named,
    held_words,
    not_held,
    said_to_be_held,
    still_to_come,
    went,
)
from sabhaparse.find.meeting_in_passing import IN_PASSING, only_passing
from sabhaparse.find.mentions import Range
from sabhaparse.find.venues import find_venues
from sabhaparse.find.view import AGENTIVE, CONJUNCTIONS, View
from sabhaparse.find.words import beginnings, first_words, word_set

DETAILS = frozenset(["place_nouns", "places", "weekdays", "months", "date_words", "date_clock"])
"""Lists whose words say where and when, right behind the kind: बैठक गुरुवार दोपहर, बैठक पटना में."""
PERSONS = frozenset(["posts", "post_modifiers", "name_prefixes", "given_names", "honoured", "body_nouns"])
"""Lists whose words begin who chairs it: बैठक जिला कलक्टर … की, बैठक पार्टी अध्यक्ष … की अध्यक्षता में."""
PHASES = frozenset({"सत्र", "सेशन"})
"""Heads that are more often a phase of a meeting than one."""
PLURAL = ("कें", "ओं", "कों", "नों", "लाएं", "ष्ठियां")
"""Ends of plurals: बैठकें, कार्यशालाएं."""
MANY_NEAR = 6
"""Words in front of a plural among which it says कई: कई रणनीतिक और सांस्कृतिक बैठकें."""
PEOPLE = "वर्ग"
"""Of people (युवा वर्ग, व्यापारी वर्ग) it is no meeting."""
ENOUGH = 2
OWNED = 2
"""What a meeting weighs of which a body is named."""
FIRST = 3
"""What a meeting weighs of which the first sentences tell."""
QUALIFIED = 2
"""What a meeting weighs of which two words or more say what kind it is."""
EARLY = 3
LATE = 10
OPENING = 3
"""Words of the longest opener of a sentence (बैठक के बाद)."""


def told_early(c: Candidate) -> int:
    """The first sentences of the body say what the report is about."""
    return _early(c.layout, c.sentence.index)


def _early(layout: Layout, index: int) -> int:
    if index in layout.headlines:
        return -1
    depth = index - layout.body
    return FIRST if depth < EARLY else 0 if depth < LATE else -4


def has_owner(c: Candidate) -> int:
    """… परिषद की बैठक."""
    return OWNED if c.owned else 0


def is_qualified(c: Candidate) -> int:
    """मासिक समीक्षा बैठक: each modifier makes it more of a kind."""
    return _more_of_a_kind(c.kind)


def _more_of_a_kind(kind: Range) -> int:
    return min(QUALIFIED, kind.last - kind.first - 1)


def is_vague(c: Candidate) -> int:
    """चर्चा, वार्ता; वर्ग, सभा without a modifier; several at once (बैठकें)."""
    last = c.view.keys[c.kind.last - 1]
    if last in word_set("talks"):
        return -8
    several = c.inflected or last.endswith(PLURAL)
    many = not word_set("many").isdisjoint(c.view.keys[max(c.sentence.first, c.kind.first - MANY_NEAR) : c.kind.first])
    many = many or (c.kind.first > c.sentence.first and c.view.tokens[c.kind.first - 1].kind is NUMBER)  # 49 बैठकें
    if several and (many or last.startswith(beginnings(word_set("camps")))):
        return -8
    bare = len(c.kind) == 1 or (last.startswith(PEOPLE) and "attendance_nouns" in c.view.cover[c.kind.last - 2])
    bare = bare and c.behind[:2] != ["की", "अध्यक्षता"]  # धरना स्थल पर हुई सभा | की अध्यक्षता
    against = -4 if bare and last.startswith(_vague()) else -2 if last in PHASES else 0
    return against - (3 if several else 0)


@cache
def _vague() -> tuple[str, ...]:
    return beginnings(word_set("vague_kinds"))


def done_there(c: Candidate) -> int:
    """बैठक में नीतियों पर चिंतन किया गया, समस्याओं पर मंथन हुआ: what was done at a meeting rather than one."""
    about = c.kind.first > c.sentence.first and c.view.keys[c.kind.first - 1] == "पर"
    return -4 if about and len(c.kind) == 1 and c.view.keys[c.kind.first] in word_set("thinking") else 0


def set_apart(c: Candidate) -> int:
    """इसके बाद …, गौरतलब है कि …, इससे पहले …: the sentence turns to something else than the report is about."""
    return -4 if begins(c.view, c.sentence, _elsewhere()) else 0


@cache
def _elsewhere() -> frozenset[str]:
    return word_set("besides") | word_set("background") | word_set("before_this")


def begins(view: View, sentence: Sentence, phrases: frozenset[str]) -> bool:
    """The sentence begins with one of the phrases, of `OPENING` words at most."""
    if view.keys[sentence.first] not in first_words(phrases):
        return False
    head = view.keys[sentence.first : min(sentence.first + OPENING, sentence.last)]
    return any(" ".join(head[:n]) in phrases for n in range(1, len(head) + 1))


def part_of_compound(c: Candidate) -> int:
    """सम्मेलन कक्ष, प्रशिक्षण विभाग: a noun follows at once that says neither where, when nor who chairs."""
    i = c.kind.last
    view = c.view
    if i >= c.sentence.last or not view.is_word(i) or view.function[i] or view.tags[i].verb is not None or went(c):
        return 0
    if len(c.kind) == 1 and view.keys[c.kind.first - 1] == "यह":
        return 0
    chaired = (c.owned or "अध्यक्षता" in c.behind) and not PERSONS.isdisjoint(view.cover[i])
    body = view.ends(i, "body_nouns") is not None and i + 1 < c.sentence.last
    chaired = chaired and not (body and view.keys[i + 1] in AGENTIVE)  # केंद्रीय प्रशिक्षण | विभाग द्वारा
    there = any(venue.first == i and len(venue) > 1 for venue in find_venues(view, c.sentence))
    details = chaired or there or not DETAILS.isdisjoint(view.cover[i]) or view.keys[i] in word_set("dated")
    goes_on = (
        view.keys[i] in held_words() or view.keys[i] in CONJUNCTIONS or view.begins(i, "meeting_kinds") is not None
    )
    return 0 if details or goes_on else -5


Sign = Callable[[Candidate], int]
SIGNS: tuple[tuple[Sign, int], ...] = (
    (told_early, FIRST),
    (is_qualified, QUALIFIED),
    (said_to_be_held, SAID),
    *[(sign, 0) for sign in (is_vague, done_there, still_to_come, set_apart, not_held, *IN_PASSING)],
    (has_owner, OWNED),
    (part_of_compound, 0),
    (only_passing, 0),
)
"""Each with the most that it may weigh; those in front are quickly asked, the last three ask whose meeting it is."""
MOST = sum([most for _, most in SIGNS])


def weigh(candidate: Candidate) -> int:
    """The sum of all signs."""
    return sum([sign(candidate) for sign, _ in SIGNS])


def weigh_against(candidate: Candidate, top: int) -> int:
    """The sum of all signs where that is more than `top`; once it cannot be, no sign is asked any more."""
    weight = MOST
    for sign, most in SIGNS:
        weight += sign(candidate) - most
        if weight <= top:
            break
    return weight


def may_outweigh(layout: Layout, named: Named, top: int) -> bool:
    """It would weigh more than `top` if no sign spoke against it, told by the signs that are quickly asked."""
    return SAID + OWNED + _early(layout, named.sentence.index) + _more_of_a_kind(named.kind) > top
