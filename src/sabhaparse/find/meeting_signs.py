"""What speaks for and against a candidate for the meeting of a report: small rules, each with its weight.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.layout import find_layout
>>> seen = view("किसान सभा की मासिक बैठक रविवार को सम्पन्न हुई।")
>>> from sabhaparse.find.mentions import Range
>>> weigh(Candidate(seen, find_layout(seen), Named(seen.sentences[0], Range(3, 5), False))) >= ENOUGH
True

Lists: meeting_kinds, through the candidates.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import pairwise

from sabhaparse.divide import NUMBER, Sentence
from sabhaparse.find.layout import Layout
from sabhaparse.find.meeting_held import (
    SAID,
    Candidate,
    Named,
    held_in_front,
    held_words,
    not_held,
    said_to_be_held,
    still_to_come,
    to_be_held,
)
from sabhaparse.find.mentions import Range
from sabhaparse.find.venues import find_venues
from sabhaparse.find.view import CONJUNCTIONS, View
from sabhaparse.find.words import beginnings, first_words, word_set

DETAILS = frozenset(["place_nouns", "places", "weekdays", "months", "date_words", "date_clock"])
"""Lists whose words say where and when, right behind the kind: बैठक गुरुवार दोपहर, बैठक पटना में."""
PERSONS = frozenset(["posts", "post_modifiers", "name_prefixes", "given_names", "honoured", "body_nouns"])
"""Lists whose words begin who chairs it: बैठक जिला कलक्टर … की, बैठक पार्टी अध्यक्ष … की अध्यक्षता में."""
PHASES = frozenset({"सत्र", "सेशन"})
"""Heads that are more often a phase of a meeting than one."""
PLURAL = ("कें", "ओं", "कों", "नों", "लाएं", "ष्ठियां")
"""Ends of plurals: बैठकें, कार्यशालाएं."""
MANY = frozenset({"कई", "अनेक", "विभिन्न"})
MANY_NEAR = 6
"""Words in front of a plural among which it says कई: कई रणनीतिक और सांस्कृतिक बैठकें."""
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
    many = not MANY.isdisjoint(c.view.keys[max(c.sentence.first, c.kind.first - MANY_NEAR) : c.kind.first])
    if several and (many or last.startswith(beginnings(word_set("camps")))):
        return -8
    against = -4 if last in word_set("vague_kinds") and len(c.kind) == 1 else -2 if last in PHASES else 0
    return against - (3 if several else 0)


def another_meeting(c: Candidate) -> int:
    """पिछली बैठक, हाल ही में हुई बैठक, … बैठक के बाद, … बैठक आयोजित कराने पर सहमति."""
    front = c.view.keys[max(c.sentence.first, c.kind.first - 3) : c.kind.last]
    behind = c.behind[:2]
    after = behind in (["के", "बाद"], ["के", "पश्चात"], ["के", "निर्देशों"])
    wished = not word_set("to_hold").isdisjoint(behind) or to_be_held(c) or _asked_to(c)
    return (0 if word_set("another_meeting").isdisjoint(front) else -6) - (5 if after or wished else 0)


def _asked_to(c: Candidate) -> bool:
    """… को 8वीं परामर्श बैठक (आईजीसी) में आमंत्रित किया है: to come, somewhere else."""
    near = c.behind[:ASKED_NEAR]
    return any(pair == ("में", "आमंत्रित") for pair in pairwise(near))


ASKED_NEAR = 6


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
    if i >= c.sentence.last or not view.is_word(i) or view.function[i] or view.tags[i].verb is not None:
        return 0
    if len(c.kind) == 1 and view.keys[c.kind.first - 1] == "यह":
        return 0
    chaired = (c.owned or "अध्यक्षता" in c.behind) and not PERSONS.isdisjoint(view.cover[i])
    there = any(venue.first == i and len(venue) > 1 for venue in find_venues(view, c.sentence))
    details = chaired or there or not DETAILS.isdisjoint(view.cover[i]) or view.keys[i] in word_set("dated")
    goes_on = (
        view.keys[i] in held_words() or view.keys[i] in CONJUNCTIONS or view.begins(i, "meeting_kinds") is not None
    )
    return 0 if details or goes_on else -5


def only_passing(c: Candidate) -> int:
    """बैठक में …, बैठक के …: goes on about a meeting that was told before."""
    passing = c.behind[:1] in (["में"], ["के"]) and not c.owned and len(c.kind) == 1
    return -3 if passing and not held_in_front(c) else 0


def only_a_means(c: Candidate) -> int:
    """वीडियो कॉन्फ्रेंसिंग के जरिए, वीसी के माध्यम से: how they met, where the text names the meeting as well."""
    return -3 if c.behind[:1] == ["के"] and c.behind[1:2] and c.behind[1] in MEANS else 0


def on_the_way(c: Candidate) -> int:
    """… बैठक में शामिल होकर लौट रहे, … बैठक से लौटते समय: what is told happened on the way from it or to it."""
    return -6 if " ".join(c.behind[:3]).startswith(beginnings(word_set("on_the_way"))) else 0


def on_the_side(c: Candidate) -> int:
    """शिखर सम्मेलन के मौके पर … से भेंट की: where those met whom the report is about."""
    behind = c.behind[1:] if c.behind and c.behind[0].isdigit() else c.behind
    aside = " ".join(behind[:3]).startswith(beginnings(word_set("on_the_side")))
    return -8 if aside and not CALLS.isdisjoint(behind) else 0


CALLS = frozenset({"भेंट", "मुलाकात", "मुलाकातें"})


def prepared_for(c: Candidate) -> int:
    """सम्मेलन की तैयारी की समीक्षा की गई: what was done was for a meeting that is to come."""
    return -6 if c.behind[:1] in (["की"], ["के"]) and c.behind[1:2] and c.behind[1] in word_set("preparations") else 0


def several_times(c: Candidate) -> int:
    """ग्राम सभा की बैठक में तीन बार प्रस्ताव पारित कर भेजा गया: no single meeting."""
    near, view = c.behind[:4], c.view
    if "बार" not in near[1:]:
        return 0
    count = c.kind.last + near.index("बार", 1) - 1
    counted = view.tokens[count].kind is NUMBER or "numbers" in view.cover[count] or view.keys[count] in MANY
    return -8 if counted and view.keys[count] not in ("पहली", "दूसरी", "तीसरी") else 0  # बुधवार को | बार सभागार में


def told_by_others(c: Candidate) -> int:
    """पत्र में कहा गया है कि … बैठक 4 सितंबर को हुई थी; … ने तहरीर में बताया कि 14 जून को हुई आमसभा में …: told as past."""
    if not c.view.words("कि", c.sentence.first, c.kind.first):
        return 0
    over = any(one in ("हुई", "हुआ") and other in ("थी", "था") for one, other in pairwise(c.behind[:OVER_NEAR]))
    dated = c.view.keys[c.kind.first - 2 : c.kind.first] in (["को", "हुई"], ["को", "हुए"])
    return -8 if over or dated else 0


def of_a_chronicle(c: Candidate) -> int:
    """12 मई: समिति की बैठक में मुद्दा उठा।: a line of a chronicle begins with its day and a colon."""
    first, view = c.sentence.first, c.view
    dated = "months" in view.cover[first + 1] if first + 2 < c.sentence.last else False
    return -8 if dated and view.tokens[first].kind is NUMBER and view.is_mark(first + 2, ":") else 0


OVER_NEAR = 12
"""Words behind a kind among which it says हुई थी."""
MEANS = frozenset({"जरिए", "जरिये", "माध्यम", "मार्फत"})
Sign = Callable[[Candidate], int]
AGAINST: tuple[Sign, ...] = (is_vague, still_to_come, another_meeting, set_apart, not_held, only_a_means, on_the_way)
ASIDE: tuple[Sign, ...] = (on_the_side, prepared_for, several_times, told_by_others, of_a_chronicle)
SIGNS: tuple[tuple[Sign, int], ...] = (
    (told_early, FIRST),
    (is_qualified, QUALIFIED),
    (said_to_be_held, SAID),
    *[(sign, 0) for sign in (*AGAINST, *ASIDE)],
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
