"""What speaks for and against a candidate for the meeting of a report: small rules, each with its weight.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.layout import find_layout
>>> seen = view("किसान सभा की मासिक बैठक रविवार को सम्पन्न हुई।")
>>> weigh(Candidate(seen, find_layout(seen), seen.sentences[0], Range(3, 5), True, False)) >= ENOUGH
True

Lists: meeting_kinds, through the candidates.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from sabhaparse.divide import Sentence
from sabhaparse.find.layout import Layout
from sabhaparse.find.mentions import Range
from sabhaparse.find.venues import find_venues
from sabhaparse.find.view import CONJUNCTIONS, View, once_a_sentence
from sabhaparse.find.words import word_set

DETAILS = frozenset(["place_nouns", "places", "weekdays", "months", "date_words", "date_clock"])
"""Lists whose words say where and when, right behind the kind: बैठक गुरुवार दोपहर, बैठक पटना में."""
PERSONS = frozenset(["posts", "post_modifiers", "name_prefixes", "given_names", "honoured"])
"""Lists whose words begin who chairs it: बैठक जिला कलक्टर … की अध्यक्षता में."""
NEAR = 40
TAKEN = 8
"""Words between the verb of a headline and its object: … ने ली चिकित्सा अधिकारियों की बैठक."""
PHASES = frozenset({"सत्र", "सेशन"})
"""Heads that are more often a phase of a meeting than one."""
PLURAL = ("कें", "ओं", "कों", "नों", "लाएं", "ष्ठियां")
"""Ends of plurals: बैठकें, कार्यशालाएं."""
SAID = 4
"""What a meeting weighs that is said to have been held."""
CALLED_OFF = 12
"""Words behind the kind among which it says that there was no meeting."""
ENOUGH = 2
EARLY = 3
LATE = 10
OPENING = 3
"""Words of the longest opener of a sentence (बैठक के बाद)."""


class Candidate(NamedTuple):
    """A kind of meeting in its sentence; `owned` where a body stands with it, `inflected` for a plural."""

    view: View
    layout: Layout
    sentence: Sentence
    kind: Range
    owned: bool
    inflected: bool

    @property
    def behind(self) -> list[str]:
        """The folded words behind it in the sentence."""
        return self.view.keys[self.kind.last : min(self.sentence.last, self.kind.last + NEAR)]

    @property
    def depth(self) -> int:
        """How many body sentences stand in front of it; below 0 for a headline."""
        return self.sentence.index - self.layout.body


@lru_cache(maxsize=1)
def _held() -> frozenset[str]:
    return word_set("held") | word_set("led")


def said_to_be_held(c: Candidate) -> int:
    """… बैठक सम्पन्न हुई; … की बैठक ली; … ने ली बैठक; … में आयोजित बैठक में."""
    behind = c.behind
    told = (_taken_in_front, _did, _held_in_front, _with)
    if not _held().isdisjoint(behind) or any(rule(c) for rule in told):
        return SAID
    return 1 if "में" in behind or "दौरान" in behind else 0


def _taken_in_front(c: Candidate) -> bool:
    """… को लेकर की समीक्षा बैठक: the verb in front of its object, as headlines have it; not बोर्ड की बैठक."""
    view, i = c.view, c.kind.first
    front = view.keys[max(c.sentence.first, i - 2) : i]
    near = view.keys[max(c.sentence.first, i - TAKEN) : i]
    if c.sentence.index in c.layout.headlines and "ली" in near and near[near.index("ली") - 1] in ("ने", "में"):
        return True
    return front[-1:] == ["ली"] or (front[-1:] == ["की"] and front[0] in ("लेकर", "ने", "में", "साथ", "पर", "से", "कर"))


def _held_in_front(c: Candidate) -> bool:
    """… में हुई समीक्षा बैठक में, … पर आयोजित बैठक में, … द्वारा ली गई बैठक में: a participle that goes with the kind."""
    view, i = c.view, c.kind.first
    while i - 1 > c.sentence.first and view.keys[i - 1] in word_set("participle_tails"):
        i -= 1
        if view.keys[i] in word_set("held_participles") and view.keys[i - 1] not in word_set("held_participles"):
            return True
    return i - 1 > c.sentence.first and view.keys[i - 1] in word_set("held_participles")


def _did(c: Candidate) -> bool:
    """… के साथ बैठक की।, बैठक की और …: the verb की, not the case marker."""
    if c.behind[:1] != ["की"]:
        return False
    after = c.kind.last + 1
    return after >= c.sentence.last or not c.view.is_word(after) or c.view.keys[after] in CONJUNCTIONS


def _with(c: Candidate) -> bool:
    """… उद्योगपतियों के साथ बैठक: a headline without a verb."""
    ends = all(not c.view.is_word(i) for i in range(c.kind.last, c.sentence.last))
    return ends and c.sentence.index in c.layout.headlines and c.view.keys[c.kind.first - 1] == "साथ"


def not_held(c: Candidate) -> int:
    """… नहीं हो सकी, स्थगित कर दी गई: there was none; not रद्द न हो, स्थगित थी."""
    behind = c.behind[:CALLED_OFF]
    failed = any(a == "नहीं" and b.startswith(("हो", "हु")) for a, b in pairwise(behind))
    off = any(a in word_set("called_off") and b not in ("थी", "न") for a, b in pairwise(behind))
    return -8 if failed or off else 0


def told_early(c: Candidate) -> int:
    """The first sentences of the body say what the report is about."""
    if c.sentence.index in c.layout.headlines:
        return -1
    return 3 if c.depth < EARLY else 0 if c.depth < LATE else -4


def has_owner(c: Candidate) -> int:
    """… परिषद की बैठक."""
    return 2 if c.owned else 0


def is_qualified(c: Candidate) -> int:
    """मासिक समीक्षा बैठक: each modifier makes it more of a kind."""
    return min(2, len(c.kind) - 1)


def is_vague(c: Candidate) -> int:
    """चर्चा, वार्ता; वर्ग, सभा without a modifier; several at once (बैठकें)."""
    last = c.view.keys[c.kind.last - 1]
    if last in word_set("talks"):
        return -8
    several = c.inflected or last.endswith(PLURAL)
    if several and last.startswith(tuple(word_set("camps"))):
        return -8
    against = -4 if last in word_set("vague_kinds") and len(c.kind) == 1 else -2 if last in PHASES else 0
    return against - (3 if several else 0)


def another_meeting(c: Candidate) -> int:
    """पिछली बैठक, हाल ही में हुई बैठक, … बैठक के बाद, … बैठक आयोजित कराने पर सहमति."""
    front = c.view.keys[max(c.sentence.first, c.kind.first - 3) : c.kind.last]
    behind = c.behind[:2]
    after = behind in (["के", "बाद"], ["के", "पश्चात"], ["के", "निर्देशों"])
    wished = not word_set("to_hold").isdisjoint(behind) or _to_be_held(c)
    return (0 if word_set("another_meeting").isdisjoint(front) else -6) - (5 if after or wished else 0)


def set_apart(c: Candidate) -> int:
    """इसके बाद …, गौरतलब है कि …, इससे पहले …: the sentence turns to something else than the report is about."""
    elsewhere = (word_set("besides"), word_set("background"), word_set("before_this"))
    return -4 if any(begins(c.view, c.sentence, openers) for openers in elsewhere) else 0


def begins(view: View, sentence: Sentence, phrases: frozenset[str]) -> bool:
    """The sentence begins with one of the phrases, of `OPENING` words at most."""
    return not phrases.isdisjoint(_beginnings(view, sentence))


@once_a_sentence
def _beginnings(view: View, sentence: Sentence) -> list[str]:
    """The first word of the sentence, the first two, the first three."""
    head = view.keys[sentence.first : min(sentence.first + OPENING, sentence.last)]
    return [" ".join(head[:n]) for n in range(1, len(head) + 1)]


def _to_be_held(c: Candidate) -> bool:
    """… नियमित बैठकें आयोजित करें."""
    behind = c.behind[:6]
    return "आयोजित" in behind and any(a == "आयोजित" and b in word_set("orders_to_hold") for a, b in pairwise(behind))


def part_of_compound(c: Candidate) -> int:
    """सम्मेलन कक्ष, प्रशिक्षण विभाग: a noun follows at once that says neither where, when nor who chairs."""
    i = c.kind.last
    view = c.view
    if i >= c.sentence.last or not view.is_word(i) or view.function[i] or view.tags[i].verb is not None:
        return 0
    if len(c.kind) == 1 and view.keys[c.kind.first - 1] == "यह":
        return 0
    chaired = (c.owned or "अध्यक्षता" in c.behind) and not PERSONS.isdisjoint(view.cover[i])
    there = any(venue.first == i and len(venue) > 1 for venue in find_venues(view, c.sentence))
    details = chaired or there or not DETAILS.isdisjoint(view.cover[i]) or view.keys[i] in word_set("dated")
    goes_on = view.keys[i] in _held() or view.keys[i] in CONJUNCTIONS or view.begins(i, "meeting_kinds") is not None
    return 0 if details or goes_on else -5


def still_to_come(c: Candidate) -> int:
    """… बैठक होगी, and no past in the clause."""
    view = c.view
    coming, past = _last_verbs(view, c.sentence)
    return -6 if past < c.kind.last <= coming else 0


@once_a_sentence
def _last_verbs(view: View, sentence: Sentence) -> tuple[int, int]:
    """The last verb of the sentence in the future and the last in any other time, -1 where there is none."""
    coming = past = -1
    for i in range(sentence.last - 1, sentence.first - 1, -1):
        verb = view.tags[i].verb
        if verb is None or view.function[i]:
            continue
        if verb.tag == "fut":
            coming = max(coming, i)
        elif verb.tag in ("perf", "past", "pres"):
            past = max(past, i)
        if coming >= 0 and past >= 0:
            break
    return coming, past


def only_passing(c: Candidate) -> int:
    """बैठक में …, बैठक के …: goes on about a meeting that was told before."""
    passing = c.behind[:1] in (["में"], ["के"]) and not c.owned and len(c.kind) == 1
    return -3 if passing and not _held_in_front(c) else 0


Sign = Callable[[Candidate], int]
SIGNS: tuple[Sign, ...] = (
    said_to_be_held,
    not_held,
    told_early,
    has_owner,
    is_qualified,
    is_vague,
    another_meeting,
    set_apart,
    part_of_compound,
    still_to_come,
    only_passing,
)


def weigh(candidate: Candidate) -> int:
    """The sum of all signs."""
    return sum(sign(candidate) for sign in SIGNS)
