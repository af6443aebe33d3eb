"""Whether a run of name-like words is a name: small rules over the run and what stands around it, asked in order.

>>> [rule.__name__ for rule in RULES][:3]
['behind_honorific', 'behind_title', 'full_name']

Lists: posts, post_modifiers, presence_words.
"""

from __future__ import annotations

from collections.abc import Callable

from sabhaparse.divide import Sentence
from sabhaparse.find.people.initials import joined_initials
from sabhaparse.find.people.name_lists import (
    given_a_post,
    next_in_list,
    opens_list,
    run_together,
    single_in_list,
    takes_a_post,
)
from sabhaparse.find.people.post_rules import behind_dash, behind_part, behind_post, post_dashed
from sabhaparse.find.people.run import AGENT, BEFORE_NAMES, CASES, LIST_ENDS, Run
from sabhaparse.find.people.strength import NOUN, STRONG, UNKNOWN, is_initials
from sabhaparse.find.view import AGENTIVE, CONJUNCTIONS, GENITIVE, View
from sabhaparse.find.words import word_set

Rule = Callable[[Run], bool | None]


def behind_honorific(run: Run) -> bool | None:
    """श्री लोक बन्धु: an honorific in front makes any nominal word a name."""
    return True if run.honorific else None


def _of_a_village(run: Run) -> bool:
    """गुरनाम सिंह गुहला ने: two certain words, then a town that is no district, in front of ने."""
    place = run.view.covers(run.last - 1, "places")
    return place is not None and place.type == "town" and run.strong >= 2 and run.next in AGENTIVE


def _noun_presides(run: Run) -> bool:
    """मंडल अध्यक्ष रामप्रसाद गोचर | की अध्यक्षता में: post, given name, and a noun with which nothing else can go on."""
    return len(run.levels) == 2 and run.levels[0] is STRONG and run.post_before and _leads(run)


def _leads(run: Run) -> bool:
    """दिनेश तेजवारी | की अध्यक्षता में, के संचालन में: what somebody does in a meeting stands behind."""
    i = run.last + run.suffix
    behind = run.view.keys[i : min(i + 2, run.sentence.last)]
    return len(behind) > 1 and behind[0] in GENITIVE and behind[1] in word_set("led_by")


def behind_title(run: Run) -> bool | None:
    """दिवंगत सूबेदार हनुमाना राम के निधन पर: a title that is a word as well, in front of two name words that end there."""
    if run.start == run.first or len(run.levels) < 2 or min(run.levels) <= NOUN:
        return None
    ends = run.next in AGENT | CASES | CONJUNCTIONS or run.next[0] in ",।" or run.next in LIST_ENDS
    return True if ends or run.suffix > 0 else None


def full_name(run: Run) -> bool | None:
    """अंकित सिंह चंदेल: two or more words, one of them certain, the last one no ordinary noun; not इस पावन भूमि से."""
    if run.start > run.sentence.first and run.view.keys[run.start - 1] in POINTING:
        return None
    if len(run.levels) < 2 or (run.levels[-1] <= NOUN and not (_of_a_village(run) or _noun_presides(run))):
        return None
    if run.strong >= 2:
        return True
    vouched = run.likely >= 2 or run.post_before or run.next in AGENT or run.listed or run.acts
    vouched = vouched or post_dashed(run) or _between_mark_and_post(run)  # एवं रामकल्याण ऐरवाल अंकेक्षक बने
    vouched = (
        vouched or _leads(run) or (len(run.levels) == 2 and run.ends_item and joined_initials(run.view, run.first))
    )
    return True if run.strong and vouched else None


def joined_name(run: Run) -> bool | None:
    """जगतारसिंह, मायादेवी: a given name and a second one in one word, in a list or as the subject."""
    if len(run.levels) != 1 or not _joined(run):
        return None
    ends = run.next in AGENT | CASES | CONJUNCTIONS or run.next[0] in ",।" or run.next in LIST_ENDS
    return True if ends or run.listed else None


def _joined(run: Run) -> bool:
    """The word is a listed given name and goes on."""
    given, key = run.view.tags[run.first].hit("given_names"), run.view.keys[run.first]
    return (
        run.levels[0] is STRONG
        and given is not None
        and not given.inflected
        and len(key) > len(given.entry.form) + 2
        and key.startswith(given.entry.form)
    )


POINTING = frozenset({"इस", "उस", "इसी", "उसी", "इन", "उन"})
"""In front of something that is pointed at, no name without a title."""


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
    joined = run.next == "," or run.next in CONJUNCTIONS
    doer = joined and run.start > run.sentence.first and run.view.keys[run.start - 1] in DOERS
    vouched = run.next in AGENT or run.suffix > 0 or adjacent or doer
    return True if vouched or _between_mark_and_post(run) or _post_set_off(run) else None


def _post_set_off(run: Run) -> bool:
    """विश्वनाथ भगत, | सत्संग समिति के अध्यक्ष, …: behind the comma a post that another mark closes."""
    if run.next != ",":
        return False
    first, view = run.last + run.suffix + 1, run.view
    for i in view.places("posts", first, min(first + SET_OFF_NEAR, run.sentence.last - 1)):
        closed = i + 1 < run.sentence.last and view.is_mark(i + 1, ",।")
        return closed and not view.marks(",", first, i)
    return False


SET_OFF_NEAR = 7
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
    if is_initials(run.view.tokens[run.first].text):
        return None  # बी॰सी॰ओ॰ ने: a post in letters
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
    if run.next == "," and not run.honorific and _in_a_state(run):
        return False
    if run.honorific or run.suffix > 0 or run.next in AGENT or run.ends_item or _joined(run):
        return True
    view, i = run.view, run.start - 1
    if run.last < run.sentence.last and not POSTED_OR_PRESENT.isdisjoint(view.cover[run.last]):
        return True
    return (i > run.sentence.first and view.keys[i] == "से") or (run.levels[0] is STRONG and run.post_before)


def _in_a_state(run: Run) -> bool:
    """राष्ट्रपति ओंकारेश्वर, मध्य प्रदेश में …: a town, and the state it is in."""
    if run.last + 1 >= run.sentence.last:
        return False
    place = run.view.begins(run.last + 1, "places")
    end = run.last + 1 + (place.length if place else 0)
    stated = place is not None and place.entry.type in ("state", "country") and end < run.sentence.last
    return stated and run.view.keys[end] in ("में", "के", "स्थित")


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


_ONE, _SEVERAL, _ANY = "one", "several", "any"
_TABLE: tuple[tuple[Rule, str], ...] = (
    (behind_honorific, _ANY),
    (behind_title, _SEVERAL),
    (full_name, _SEVERAL),
    (behind_post, _ANY),
    (behind_dash, _SEVERAL),
    (weak_pair, _SEVERAL),
    (behind_part, _SEVERAL),
    (of_a_town, _SEVERAL),
    (next_in_list, _SEVERAL),
    (opens_list, _SEVERAL),
    (run_together, _SEVERAL),
    (single_agent, _ONE),
    (given_a_post, _ANY),
    (takes_a_post, _ONE),
    (single_in_list, _ONE),
    (joined_name, _ONE),
    (with_suffix, _ANY),
)
"""The rules in order, and of how many words a name may be that each takes."""
RULES: tuple[Rule, ...] = tuple(rule for rule, _ in _TABLE)
FOR_ONE_WORD: tuple[Rule, ...] = tuple(rule for rule, words in _TABLE if words != _SEVERAL)
FOR_SEVERAL_WORDS: tuple[Rule, ...] = tuple(rule for rule, words in _TABLE if words != _ONE)
"""Those that may take a single word, and those that may take several."""
