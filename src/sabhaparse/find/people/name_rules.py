"""Whether a run of name-like words is a name: small rules over the run and what stands around it, asked in order.

>>> [rule.__name__ for rule in RULES][:3]
['behind_honorific', 'behind_title', 'full_name']

Lists: posts, post_modifiers, presence_words.
"""

from __future__ import annotations

from collections.abc import Callable

from sabhaparse.divide import Sentence
from sabhaparse.find.people.full_names import full_name, of_a_town, weak_pair
from sabhaparse.find.people.name_lists import (
    given_a_post,
    next_in_list,
    opens_list,
    run_together,
    single_in_list,
    takes_a_post,
)
from sabhaparse.find.people.post_rules import behind_dash, behind_part, behind_post, one_behind_dash
from sabhaparse.find.people.run import AGENT, BEFORE_NAMES, CASES, LIST_ENDS, Run
from sabhaparse.find.people.strength import NOUN, STRONG, UNKNOWN, is_initials
from sabhaparse.find.view import CONJUNCTIONS, View

Rule = Callable[[Run], bool | None]


def behind_honorific(run: Run) -> bool | None:
    """श्री लोक बन्धु: an honorific in front makes any nominal word a name; not सभा का श्री गणेश किया."""
    begins = run.honorific and run.next in BEGUN and run.view.keys[run.first : run.last] == ["गणेश"]
    return True if run.honorific and not begins and not _calling_of_none(run) else None


def _calling_of_none(run: Run) -> bool:
    """भिक्षु प्रतिनिधिमंडल, इंजीनियर प्रशिक्षुओं की: ordinary words behind what somebody is; not डॉ॰ ज्योति."""
    view, i = run.view, run.first - 1
    if max(run.levels) > NOUN or i < run.start or view.tokens[i].text.endswith("॰"):
        return False
    return all(title.type == "title" for k in range(run.start, run.first) if (title := view.covers(k, "name_prefixes")))


BEGUN = frozenset({"किया", "कर", "करते", "करके", "हुआ", "होगा", "हो"})


def behind_title(run: Run) -> bool | None:
    """दिवंगत सूबेदार हनुमाना राम के निधन पर: a title that is a word as well, in front of two name words that end there.

    मौलाना निजामुद्दीन ने: or in front of one that is a given name for certain.
    """
    if run.start == run.first or min(run.levels) <= NOUN:
        return None
    if len(run.levels) < 2 and (run.levels[0] is not STRONG or run.view.tags[run.first].hit("given_names") is None):
        return None
    ends = run.next in AGENT | CASES | CONJUNCTIONS or run.next[0] in ",।" or run.next in LIST_ENDS
    return True if ends or run.suffix > 0 else None


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
    (behind_title, _ANY),
    (full_name, _SEVERAL),
    (behind_post, _ANY),
    (behind_dash, _SEVERAL),
    (one_behind_dash, _ONE),
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
