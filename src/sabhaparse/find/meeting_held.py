"""Whether a meeting is said to have been held, led, called off, or to come.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.layout import find_layout
>>> seen = view("किसान सभा की मासिक बैठक रविवार को सम्पन्न हुई।")
>>> kind = Named(seen.sentences[0], Range(3, 5), False)
>>> said_to_be_held(Candidate(seen, find_layout(seen), kind)) == SAID
True
>>> kind.owner(seen)
(Range(first=0, last=2), 'of_the_meeting')

Lists: none; word sets held, led, held_participles, participle_tails, called_off, orders_to_hold.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from sabhaparse.divide import Sentence
from sabhaparse.find.layout import Layout
from sabhaparse.find.mentions import Range
from sabhaparse.find.organiser import organiser
from sabhaparse.find.view import CONJUNCTIONS, View, once_a_sentence, within
from sabhaparse.find.words import word_set

NEAR = 40
TAKEN = 8
"""Words between the verb of a headline and its object: … ने ली चिकित्सा अधिकारियों की बैठक."""
SAID = 4
"""What a meeting weighs that is said to have been held."""
CALLED_OFF = 12
"""Words behind the kind among which it says that there was no meeting."""


class Named:
    """A kind of meeting where a sentence names it; `inflected` for a plural."""

    __slots__ = ("_owner", "inflected", "kind", "sentence")

    def __init__(self, sentence: Sentence, kind: Range, inflected: bool) -> None:
        self.sentence = sentence
        self.kind = kind
        self.inflected = inflected
        self._owner: tuple[Range | None, str] | None = None

    def owner(self, view: View) -> tuple[Range | None, str]:
        """The body whose meeting it is, if one is named, and the rule that says so; looked for when first asked.

        The view is given, not kept: the view remembers these, and the two would hold each other in a circle.
        """
        if self._owner is None:
            self._owner = organiser(view, self.sentence, self.kind.first) or (None, "")
        return self._owner


class Candidate:
    """A kind of meeting that is weighed, in the layout of its report."""

    __slots__ = ("behind", "inflected", "kind", "layout", "named", "sentence", "view")

    def __init__(self, view: View, layout: Layout, named: Named) -> None:
        self.view = view
        self.layout = layout
        self.named = named
        self.sentence = named.sentence
        self.kind = named.kind
        self.inflected = named.inflected
        last = named.kind.last
        self.behind: list[str] = self.view.keys[last : min(self.sentence.last, last + NEAR)]
        """The folded words behind it in the sentence."""

    @property
    def owned(self) -> bool:
        """A body stands with it."""
        return self.named.owner(self.view)[0] is not None

    @property
    def depth(self) -> int:
        """How many body sentences stand in front of it; below 0 for a headline."""
        return self.sentence.index - self.layout.body


@cache
def held_words() -> frozenset[str]:
    """Verb forms that say that a meeting was held or led."""
    return word_set("held") | word_set("led")


def said_to_be_held(c: Candidate) -> int:
    """… बैठक सम्पन्न हुई; … की बैठक ली; … ने ली बैठक; … में आयोजित बैठक में."""
    behind = c.behind
    told = (_taken_in_front, _did, held_in_front, _with, went, _minuted)
    if not held_words().isdisjoint(behind) or any(rule(c) for rule in told):
        return SAID
    return 1 if "में" in behind or "दौरान" in behind else 0


def went(c: Candidate) -> bool:
    """… बैठक हंगामेदार रही, … सभा बेनतीजा रही: how it went."""
    return c.behind[1:2] in (["रही"], ["रहा"], ["रहे"]) and not c.view.function[c.kind.last]


def _minuted(c: Candidate) -> bool:
    """समिति की बैठक का कार्यवृत्त, a line that ends so: the title of its minutes; not that of the one before."""
    words = [key for key in c.behind if key[:1] not in "।.:-–—"]
    front = c.view.keys[max(c.sentence.first, c.kind.first - 3) : c.kind.first]
    minutes = words in (["का", "कार्यवृत्त"], ["का", "कार्यवाही", "विवरण"], ["की", "कार्यवाही"], ["कार्यवाही", "विवरण"])
    return minutes and word_set("another_meeting").isdisjoint(front)


def _taken_in_front(c: Candidate) -> bool:
    """… को लेकर की समीक्षा बैठक: the verb in front of its object, as headlines have it; not बोर्ड की बैठक."""
    view, i = c.view, c.kind.first
    front = view.keys[max(c.sentence.first, i - 2) : i]
    near = view.keys[max(c.sentence.first, i - TAKEN) : i]
    if c.sentence.index in c.layout.headlines and "ली" in near and near[near.index("ली") - 1] in ("ने", "में"):
        return True
    return front[-1:] == ["ली"] or (front[-1:] == ["की"] and front[0] in ("लेकर", "ने", "में", "साथ", "पर", "से", "कर"))


def held_in_front(c: Candidate) -> bool:
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
    if c.view.keys[c.kind.first - 1] != "साथ" or c.sentence.index not in c.layout.headlines:
        return False
    return not any(c.view.is_word(i) for i in range(c.kind.last, c.sentence.last))


def not_held(c: Candidate) -> int:
    """… नहीं हो सकी, स्थगित कर दी गई: there was none; not रद्द न हो, स्थगित थी."""
    behind = c.behind[:CALLED_OFF]
    called_off = word_set("called_off")
    if "नहीं" not in behind and called_off.isdisjoint(behind):
        return 0
    failed = any(a == "नहीं" and b.startswith(("हो", "हु")) for a, b in pairwise(behind))
    off = any(a in called_off and b not in ("थी", "न") for a, b in pairwise(behind))
    return -8 if failed or off else 0


def to_be_held(c: Candidate) -> bool:
    """… नियमित बैठकें आयोजित करें."""
    behind = c.behind[:6]
    return "आयोजित" in behind and any(a == "आयोजित" and b in word_set("orders_to_hold") for a, b in pairwise(behind))


def still_to_come(c: Candidate) -> int:
    """… बैठक होगी, बैठक सम्पन्न करा लें, and no past in the clause."""
    view = c.view
    coming, past = last_verbs(view, c.sentence)
    return -6 if past < c.kind.last <= coming else 0


@once_a_sentence
def last_verbs(view: View, sentence: Sentence) -> tuple[int, int]:
    """The last verb of the sentence in the future or of an order, and the last of another time; -1 for none.

    What stands right in front of a verb is of its time: आयोजित किया जाएगा, करा लें.
    """
    coming = past = -1
    for i in reversed(within(view.tagged.verbs, sentence.first, sentence.last)):
        verb = view.tags[i].verb
        if verb is None or view.function[i] or coming == i + 1:
            continue
        if verb.tag == "fut" or (verb.tag in ("subj", "imp") and view.keys[i].endswith(("ें", "एं"))):
            coming = max(coming, i)
        elif verb.tag in ("perf", "past", "pres"):
            past = max(past, i)
        if coming >= 0 and past >= 0:
            break
    return coming, past
