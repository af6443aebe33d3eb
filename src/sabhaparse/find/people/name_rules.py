"""Whether a run of name-like words is a name: small rules over the run and what stands around it, asked in order.

>>> [rule.__name__ for rule in RULES][:3]
['behind_honorific', 'full_name', 'behind_post']

Lists: posts, post_modifiers, presence_words.
"""

from __future__ import annotations

from collections.abc import Callable

from sabhaparse.divide import Sentence
from sabhaparse.find.people.parts import HOLDERS_FOLLOW
from sabhaparse.find.people.run import AGENT, BEFORE_NAMES, CASES, LIST_ENDS, Run, behind_bracket
from sabhaparse.find.people.strength import NOUN, STRONG, UNKNOWN, WEAK, strength
from sabhaparse.find.view import AGENTIVE, CONJUNCTIONS, GENITIVE, View
from sabhaparse.find.words import word_set

Rule = Callable[[Run], bool | None]
FAR_POST = 5
"""Tokens behind को among which the post begins that is given."""


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
    if run.levels[0] is WEAK and (run.next == "," or _joined_to_no_name(run)) and _generic_post(run):
        return None
    if run.plain and run.next in CONJUNCTIONS and not _right_behind_post(run):
        return None  # आयुक्त खाद्य | सुरक्षा एवं औषधि
    ends = agent or run.next[0] in "(,।" or run.next in LIST_ENDS or run.next in CONJUNCTIONS
    return True if run.levels[0] is WEAK and ends else None


def behind_dash(run: Run) -> bool | None:
    """अध्यक्ष - अखिलेश जंघेला, सचिव: टेकाराम डड़सेना: two words or more between a post's dash and the end of an item."""
    i, view = run.start - 1, run.view
    if len(run.levels) < 2 or run.levels[-1] <= NOUN or i <= run.sentence.first or not view.is_mark(i, HOLDERS_FOLLOW):
        return None
    if view.ends(behind_bracket(view, run.sentence.first, i - 1), "posts") is None:
        return None
    unknown = not any(view.tags[k].known for k in range(run.first, run.last))
    given = run.levels[0] >= WEAK and view.tags[run.first].hit("given_names") is not None
    ends = run.next[0] in ",;()।." or run.next in CONJUNCTIONS
    return True if ends and (given or unknown) else None


def _joined_to_no_name(run: Run) -> bool:
    """विशेषज्ञ समीक्षा और | अनुमोदित …: neither a name nor a post stands behind the conjunction."""
    i = run.last + run.suffix + 1
    return run.next in CONJUNCTIONS and i < run.sentence.last and OPENERS.isdisjoint(run.view.cover[i])


OPENERS = frozenset(
    {"given_names", "posts", "name_prefixes", "places", "body_nouns", "organisations", "post_modifiers"}
)


def _right_behind_post(run: Run) -> bool:
    return run.start > run.sentence.first and run.view.ends(run.start - 1, "posts") is not None


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
    adjacent = run.listed and 0 <= run.start - run.previous <= 2
    return True if run.next in AGENT or run.suffix > 0 or adjacent or _between_mark_and_post(run) else None


def _between_mark_and_post(run: Run) -> bool:
    """…, पुखराज चौधरी जिला मंत्री, …: a list mark in front of the name, a post behind it."""
    i, end = run.start - 1, run.last + run.suffix
    marked = i > run.sentence.first and (run.view.is_mark(i, ",;") or run.view.keys[i] in CONJUNCTIONS)
    return marked and end < run.sentence.last and run.view.begins(end, "posts") is not None


def of_a_town(run: Run) -> bool | None:
    """बाड़मेर की लीला चौधरी का कहना था …: name and surname behind a town's की, in front of a case marker."""
    i = run.start - 1
    if len(run.levels) < 2 or not run.named or i <= run.sentence.first or run.view.keys[i] not in GENITIVE:
        return None
    place = run.view.covers(i - 1, "places")
    return True if place is not None and place.type != "country" and run.next in AGENT | CASES else None


def next_in_list(run: Run) -> bool | None:
    """… राकेश पांडेय, सौरभ मारौड़िया, …: two words or more, the name before ends at the mark in front."""
    if len(run.levels) < 2 or NOUN in run.levels[:-1] or run.bracketed:
        return None
    if run.levels[-1] <= NOUN and (run.levels[0] is not STRONG or len(run.levels) > 2):
        return None
    return True if run.listed and 0 <= run.start - run.previous <= 2 else None


def run_together(run: Run) -> bool | None:
    """… संतोष कुशवाहा | छेदालाल निषाद …: two words or more right behind a name, in a list that forgot its commas."""
    if len(run.levels) < 2 or run.levels[0] < WEAK or min(run.levels) <= NOUN:
        return None
    return True if run.start == run.previous and run.strong else None


def single_agent(run: Run) -> bool | None:
    """रामलाल ने सभा में कहा, किसान मांगेराम ने बताया: one name word before ने, certain or behind what the person is."""
    if len(run.levels) != 1 or run.next != "ने":
        return None
    group = run.start > run.sentence.first and run.view.covers(run.start - 1, "attendance_nouns") is not None
    plural = run.view.keys[run.first].endswith("्स")
    return True if run.strong or (group and run.levels[0] is UNKNOWN and not plural) else None


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


def first_rule(run: Run) -> Rule | None:
    """The first rule that makes a name of the run."""
    for rule in RULES:
        if rule(run):
            return rule
    return None


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
    behind_dash,
    weak_pair,
    of_a_town,
    next_in_list,
    run_together,
    single_agent,
    given_a_post,
    single_in_list,
    with_suffix,
)
