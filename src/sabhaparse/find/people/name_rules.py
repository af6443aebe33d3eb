"""Whether a run of name-like words is a name: small rules over the run and what stands around it, asked in order.

>>> [rule.__name__ for rule in RULES][:3]
['behind_honorific', 'behind_title', 'full_name']

Lists: posts, post_modifiers, presence_words.
"""

from __future__ import annotations

from collections.abc import Callable

from sabhaparse.divide import Sentence
from sabhaparse.find.people.name_lists import (
    given_a_post,
    next_in_list,
    opens_list,
    run_together,
    single_in_list,
    takes_a_post,
)
from sabhaparse.find.people.parts import HOLDERS_FOLLOW
from sabhaparse.find.people.run import AGENT, BEFORE_NAMES, CASES, LIST_ENDS, Run, behind_bracket
from sabhaparse.find.people.strength import NOUN, STRONG, UNKNOWN, WEAK
from sabhaparse.find.view import AGENTIVE, CONJUNCTIONS, GENITIVE, View
from sabhaparse.find.words import word_set

Rule = Callable[[Run], bool | None]


COPULAS = frozenset({"थे", "थीं", "थी", "था", "रहे", "रहीं", "हैं", "होंगे", "होंगी"})


def behind_honorific(run: Run) -> bool | None:
    """श्री लोक बन्धु: an honorific in front makes any nominal word a name."""
    return True if run.honorific else None


def behind_title(run: Run) -> bool | None:
    """दिवंगत सूबेदार हनुमाना राम के निधन पर: a title that is a word as well, in front of two name words that end there."""
    if run.start == run.first or len(run.levels) < 2 or min(run.levels) <= NOUN:
        return None
    ends = run.next in AGENT | CASES | CONJUNCTIONS or run.next[0] in ",।" or run.next in LIST_ENDS
    return True if ends or run.suffix > 0 else None


def full_name(run: Run) -> bool | None:
    """अंकित सिंह चंदेल: two or more words, one of them certain, the last one not an ordinary noun."""
    if len(run.levels) < 2 or run.levels[-1] <= NOUN:
        return None
    if run.strong >= 2:
        return True
    vouched = run.likely >= 2 or run.post_before or run.next in AGENT or run.listed or run.acts
    vouched = vouched or _post_dashed(run) or _between_mark_and_post(run)  # एवं रामकल्याण ऐरवाल अंकेक्षक बने
    return True if run.strong and vouched else None


def _post_dashed(run: Run) -> bool:
    """जिसमें खिलेश्वर गंगबेर-संयोजक, …-सह संयोजक: a dash behind the name, and a post right behind it or its modifier."""
    i = run.last + 1
    if run.next[0] not in "-–—" or i >= run.sentence.last:
        return False
    return bool(run.view.places("posts", i, min(i + 2, run.sentence.last)))


def behind_post(run: Run) -> bool | None:
    """जिलाध्यक्ष ढाका ने: a post in front and a case marker or list mark behind; प्रमुख आकर्षण भारत के … is none."""
    if run.levels[-1] <= NOUN or not run.post_before:
        return None
    agent = run.next in AGENT or run.listed or run.suffix > 0
    if len(run.levels) >= 2:
        closed = agent or run.acts or run.next[0] in ",;()।" or run.next in CONJUNCTIONS or run.next in LIST_ENDS
        closed = closed or run.next in COPULAS  # मुख्य अतिथि डेयरी के चेयरमैन भींवराज डिडेल थे
        return True if closed or run.strange or (run.likely and (run.named or not run.plain)) else None
    modifier = run.view.covers(run.first, "post_modifiers")
    if "posts" in run.view.cover[run.first] or (modifier is not None and modifier.type == "portfolio"):
        return None
    if run.start > run.sentence.first + 1 and run.view.keys[run.start - 2] in ALL and run.next not in AGENTIVE:
        return None  # सभी शिक्षक काली पट्टी बांधकर
    if run.levels[0] is STRONG or run.next in AGENTIVE:
        return True
    if run.levels[0] is UNKNOWN and run.next == "," and _right_behind_post(run) and _post_follows(run):
        return True  # पूर्व विधायक रामसुफल, जिला उपाध्यक्ष शराफत अली
    if run.levels[0] is WEAK and (run.next == "," or _joined_to_no_name(run)) and _generic_post(run):
        return None
    if run.plain and run.next in CONJUNCTIONS and not _right_behind_post(run):
        return None  # आयुक्त खाद्य | सुरक्षा एवं औषधि
    ends = agent or run.next[0] in "(,।" or run.next in LIST_ENDS or run.next in CONJUNCTIONS
    return True if run.levels[0] is WEAK and ends else None


ALL = frozenset({"सभी", "समस्त", "सब", "तमाम"})


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


def _post_follows(run: Run) -> bool:
    """Another post opens behind the comma, or a word that stands in front of one."""
    i = run.last + 1
    return bool(run.view.places("posts", i, min(i + 3, run.sentence.last))) and not run.view.tags[run.first].known


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
    doer = run.start > run.sentence.first and run.view.keys[run.start - 1] in DOERS and run.next in (",", *CONJUNCTIONS)
    vouched = run.next in AGENT or run.suffix > 0 or adjacent or doer
    return True if vouched or _between_mark_and_post(run) else None


DOERS = frozenset({"वाले", "वाली", "वाला"})
"""In front of those who did something: अधिक अंक लाने वाले | अभिनव खरे, …"""


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


def single_agent(run: Run) -> bool | None:
    """रामलाल ने सभा में कहा, किसान मांगेराम ने बताया: one name word before ने, certain or behind what the person is."""
    if len(run.levels) != 1 or run.next != "ने":
        return None
    group = run.start > run.sentence.first and run.view.covers(run.start - 1, "attendance_nouns") is not None
    plural = run.view.keys[run.first].endswith("्स")
    return True if run.strong or (group and run.levels[0] is UNKNOWN and not plural) else None


def with_suffix(run: Run) -> bool | None:
    """अनूप जी ने: one certain name word and जी."""
    return True if run.suffix > 0 and run.levels[0] >= STRONG else None


def first_rule(run: Run) -> Rule | None:
    """The first rule that makes a name of the run."""
    if len(run.levels) > 1:
        rules = FOR_SEVERAL_WORDS
    else:
        rules = FOR_ONE_WORD if _may_be_one(run) else ()
    for rule in rules:
        if rule(run):
            return rule
    return None


def _may_be_one(run: Run) -> bool:
    """What every rule for a single word wants: a title, post or से in front, or a case, list mark or post behind."""
    if run.honorific or run.suffix > 0 or run.next in AGENT or run.ends_item:
        return True
    view, i = run.view, run.start - 1
    if run.last < run.sentence.last and not POSTED_OR_PRESENT.isdisjoint(view.cover[run.last]):
        return True
    return (i > run.sentence.first and view.keys[i] == "से") or (run.levels[0] is STRONG and run.post_before)


POSTED_OR_PRESENT = frozenset({"posts", "presence_words"})


def may_stand_alone(view: View, sentence: Sentence, i: int, previous: int) -> bool:
    """A word that is no certain name may be one only right behind a name, behind a post, or in front of a list mark."""
    if i - previous <= 2:
        return True
    if i > sentence.first and not BEFORE_NAMES.isdisjoint(view.cover[i - 1]):
        return True
    behind = i + 1
    if behind >= sentence.last:
        return False
    key = view.keys[behind]
    if key in CONJUNCTIONS or key[:1] == ",":
        return True
    behind += key == "को"
    post = view.cover[behind].get("posts") if behind < sentence.last else None
    return post is not None and not post.back


RULES: tuple[Rule, ...] = (
    behind_honorific,
    behind_title,
    full_name,
    behind_post,
    behind_dash,
    weak_pair,
    of_a_town,
    next_in_list,
    opens_list,
    run_together,
    single_agent,
    given_a_post,
    takes_a_post,
    single_in_list,
    with_suffix,
)
_SEVERAL = (behind_title, full_name, behind_dash, weak_pair, of_a_town, next_in_list, opens_list, run_together)
_SINGLE = (single_agent, takes_a_post, single_in_list)
FOR_ONE_WORD: tuple[Rule, ...] = tuple(rule for rule in RULES if rule not in _SEVERAL)
FOR_SEVERAL_WORDS: tuple[Rule, ...] = tuple(rule for rule in RULES if rule not in _SINGLE)
"""Those that may take a single word, and those that may take several."""
