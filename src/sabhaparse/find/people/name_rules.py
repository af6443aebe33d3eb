"""Whether a run of name-like words is a name: small rules over the run and what stands around it, asked in order.

>>> [rule.__name__ for rule in RULES][:3]
['behind_honorific', 'full_name', 'behind_post']

Lists: posts, places, organisations and body nouns in front of the run.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from sabhaparse.divide import Sentence
from sabhaparse.find.people.strength import NOUN, STRONG, UNKNOWN, WEAK, Strength, strength
from sabhaparse.find.view import AGENTIVE, CONJUNCTIONS, View
from sabhaparse.find.words import word_set

AGENT = AGENTIVE | {"को"}


class Run(NamedTuple):
    """A candidate: name tokens `first:last`, prefixes in front, strengths, and what stands around.

    `previous` is the end of the name found last.
    """

    view: View
    sentence: Sentence
    start: int
    first: int
    last: int
    levels: tuple[Strength, ...]
    honorific: bool
    suffix: int
    previous: int

    @property
    def strong(self) -> int:
        """How many tokens are certainly name words."""
        return self.levels.count(STRONG)

    @property
    def likely(self) -> int:
        """How many tokens are name words, certain or not."""
        return self.levels.count(WEAK) + self.strong

    @property
    def plain(self) -> bool:
        """Each token is an ordinary word as well."""
        return not self.strong and all(self.view.tags[i].known for i in range(self.first, self.last))

    @property
    def strange(self) -> bool:
        """रक्षा मंत्री फान वान जियांग के साथ: no token is a word that any list knows, a case marker behind."""
        tags = self.view.tags
        unknown = not any(tags[i].known or tags[i].hits for i in range(self.first, self.last))
        return unknown and self.next in CASES

    @property
    def next(self) -> str:
        """Key of the token behind the name (and its जी)."""
        return self.view.keys[self.last + self.suffix] if self.last + self.suffix < self.sentence.last else "।"

    @property
    def post_before(self) -> bool:
        """A post ends right before the name, or a post and its place (जिला कलक्टर कोटा …), or सचिव पद पर."""
        i = self.start - 1 - set_off(self.view.keys, self.start)
        while i >= self.sentence.first and self.start - i <= FAR and self.view.ends(i, "posts") is None:
            if JURISDICTION.isdisjoint(self.view.cover[i]):
                return False
            i = self.view.start(i, "post_modifiers") - 1
        return i >= self.sentence.first and self.view.ends(i, "posts") is not None

    @property
    def listed(self) -> bool:
        """The name stands between list marks: behind a comma or conjunction, before another."""
        i = self.start - 1
        if not (i < self.sentence.first or self.view.keys[i] in CONJUNCTIONS or self.view.is_mark(i, ",;(")):
            return False
        behind = self.next
        return behind in CONJUNCTIONS or behind[0] in ",;()।-–" or behind in LIST_ENDS

    @property
    def named(self) -> bool:
        """The first word is a listed given name, the last a listed surname."""
        tags = self.view.tags
        return "given_names" in tags[self.first].lists and "surnames" in tags[self.last - 1].lists

    @property
    def acts(self) -> bool:
        """Behind it stands what only persons do or are: बोले, मुख्य वक्ता, मनोनीत, ऑनलाइन जुड़े."""
        return self.next in word_set("of_persons")

    @property
    def bracketed(self) -> bool:
        """The words stand in brackets: a village, an alias."""
        return self.start > self.sentence.first and self.view.is_mark(self.start - 1, "(")


def set_off(keys: Sequence[str], i: int) -> int:
    """How many words in front of token `i` set a post off from its name: पद पर, के रूप में; 0 for none."""
    before = keys[i - 1] if i >= 2 else ""
    if before == "पर" and keys[i - 2] == "पद":
        return 2
    return 3 if before == "में" and keys[max(0, i - 3) : i - 1] == ["के", "रूप"] else 0


FAR = 8
"""Tokens between a post and a name: a place, or a portfolio of several words."""
JURISDICTION = frozenset({"places", "post_modifiers", "organisations", "abbreviations", "body_nouns"})
FAR_POST = 5
"""Tokens behind को among which the post begins that is given."""
BEFORE_NAMES = JURISDICTION | {"posts"}
LIST_ENDS = frozenset({"सहित", "आदि", "इत्यादि", "समेत", "उपस्थित", "मौजूद", "शामिल"})
CASES = frozenset({"के", "की", "का", "से"})
Rule = Callable[[Run], bool | None]


def behind_honorific(run: Run) -> bool | None:
    """श्री लोक बन्धु: an honorific in front makes any nominal word a name."""
    return True if run.honorific else None


def full_name(run: Run) -> bool | None:
    """अंकित सिंह चंदेल: two or more words, one of them certain, the last one not an ordinary noun."""
    if len(run.levels) < 2 or run.levels[-1] <= NOUN:
        return None
    return (
        True
        if run.strong >= 2
        or (run.strong == 1 and (run.likely >= 2 or run.post_before or run.next in AGENT or run.listed or run.acts))
        else None
    )


def behind_post(run: Run) -> bool | None:
    """जिलाध्यक्ष ढाका ने: a post in front and a case marker or list mark behind; प्रमुख आकर्षण भारत के … is none."""
    if run.levels[-1] <= NOUN or not run.post_before:
        return None
    agent = run.next in AGENT or run.listed or run.suffix > 0
    if len(run.levels) >= 2:
        closed = agent or run.acts or run.next[0] in ",;()।" or run.next in CONJUNCTIONS or run.next in LIST_ENDS
        return True if closed or run.strange or (run.likely and (run.named or not run.plain)) else None
    modifier = run.view.covers(run.first, "post_modifiers")
    if "posts" in run.view.cover[run.first] or (modifier is not None and modifier.type == "portfolio"):
        return None
    if run.levels[0] is STRONG or run.next in AGENTIVE:
        return True
    if run.levels[0] is WEAK and run.next == "," and _generic_post(run):
        return None
    ends = agent or run.next[0] in "(,।" or run.next in LIST_ENDS or run.next in CONJUNCTIONS
    return True if run.levels[0] is WEAK and ends else None


def _generic_post(run: Run) -> bool:
    """विशेषज्ञ समीक्षा, …: a post that says little makes no name of an ordinary word in a list."""
    return run.start > run.sentence.first and run.view.keys[run.start - 1] in word_set("generic_posts") and run.plain


def weak_pair(run: Run) -> bool | None:
    """विकास सागर ने: a given name and a surname that are both words as well, before ने or जी or next to a name."""
    if (
        len(run.levels) < 2
        or run.likely < 2
        or not run.named
        or run.view.keys[run.last - 1] in word_set("generic_posts")
    ):
        return None
    return True if run.next in AGENT or run.suffix > 0 or (run.listed and 0 <= run.start - run.previous <= 2) else None


def next_in_list(run: Run) -> bool | None:
    """… राकेश पांडेय, सौरभ मारौड़िया, …: two words or more, the name before ends at the mark in front."""
    if len(run.levels) < 2 or run.levels[-1] <= NOUN or NOUN in run.levels or run.bracketed:
        return None
    return True if run.listed and 0 <= run.start - run.previous <= 2 else None


def single_agent(run: Run) -> bool | None:
    """रामलाल ने सभा में कहा: one certain name word that is nothing else, before ने."""
    return True if run.levels == (STRONG,) and run.next == "ने" else None


def given_a_post(run: Run) -> bool | None:
    """धर्मवीर को वरिष्ठ उपप्रधान, दीपक शामदो को सचिव बनाया गया: name words before को and a post that is given."""
    if run.next != "को":
        return None
    named = run.levels == (STRONG,) or (len(run.levels) > 1 and run.likely and min(run.levels) > NOUN)
    if not named or run.post_before:
        return None
    view, i = run.view, run.last + run.suffix + 1
    posts = view.places("posts", i, min(i + FAR_POST, run.sentence.last))
    return True if posts and view.any_of(word_set("appointing"), i, run.sentence.last) else None


def single_in_list(run: Run) -> bool | None:
    """… में देवेंद्र, महेंद्र, मटरू तथा नरेंद्र उपस्थित थे: a list of short names that a presence word closes."""
    if len(run.levels) != 1 or run.levels[0] < UNKNOWN or run.bracketed:
        return None
    view, i, certain, items = run.view, run.last, run.strong, 1
    if 0 <= run.start - run.previous <= 2 and run.listed and run.levels[0] is not WEAK:
        return True
    while i < run.sentence.last and items < LONGEST_LIST:
        if run.view.keys[i] in LIST_ENDS or view.covers(i, "presence_words") is not None:
            return True if items >= 3 and certain * 2 >= items else None
        if not (view.is_mark(i, ",") or view.keys[i] in CONJUNCTIONS):
            return None
        i += 1
        start = i
        while i < run.sentence.last and i - start < 4 and strength(view, i) >= UNKNOWN:
            certain += strength(view, i) is STRONG and i == start
            i += 1
        if i == start:
            return None
        items += 1
    return None


LONGEST_LIST = 60


def with_suffix(run: Run) -> bool | None:
    """अनूप जी ने: one certain name word and जी."""
    return True if run.suffix > 0 and run.levels[0] >= STRONG else None


def may_stand_alone(view: View, sentence: Sentence, i: int, previous: int) -> bool:
    """A word that is no certain name may be one only right behind a name, behind a post, or in front of a list mark."""
    if i - previous <= 2:
        return True
    if i > sentence.first and not BEFORE_NAMES.isdisjoint(view.cover[i - 1]):
        return True
    return i + 1 < sentence.last and (view.keys[i + 1] in CONJUNCTIONS or view.is_mark(i + 1, ","))


RULES: tuple[Rule, ...] = (
    behind_honorific,
    full_name,
    behind_post,
    weak_pair,
    next_in_list,
    single_agent,
    given_a_post,
    single_in_list,
    with_suffix,
)
