"""The verdicts of `strength` for all tokens of a document, and what the words beside a token change in them.

>>> from sabhaparse.find.demo import view
>>> [level.name for level in strengths(view("वरिष्ठ नेता चैन सिंह आए"))]
['NO', 'NO', 'UNKNOWN', 'STRONG', 'NO']

Lists: given_names, surnames, posts, places, body_nouns, organisations.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import compress
from typing import Any

from sabhaparse.divide import WORD
from sabhaparse.enrich import Cover
from sabhaparse.enrich.tags import MIDDLE, UNJUDGED
from sabhaparse.find.people.initials import initials, initials_not_post, letters_of_post
from sabhaparse.find.people.strength import (
    INITIALS,
    NAMES,
    NO,
    NOUN,
    STRONG,
    UNKNOWN,
    WEAK,
    Strength,
    set_free,
    strength,
)
from sabhaparse.find.view import AGENTIVE, View
from sabhaparse.find.words import word_set
from sabhaparse.lexicon.letters import SIGN, acronym_length

WORDS_OF_PLACES = frozenset({"places", "numbers", "place_nouns"})
"""Lists whose words may be first names as well: नोहर सिंह, पंचम कुमार, सूबे सिंह."""
CALLED = frozenset({"attendance_nouns", "name_prefixes"})
"""In front of a name: what somebody is (किसान सूबे सिंह), or is called (मेजर प्यार चंद)."""
BODIES_AND_POSTS = frozenset({"posts", "body_nouns", "organisations"})


def strengths(view: View) -> list[Strength]:
    """The verdicts for all tokens of a document."""
    return judge(view)[0]


def judge(view: View) -> tuple[list[Strength], list[int]]:
    """The verdicts for all tokens of a document, and the tokens that may be part of a name."""
    levels: list[Any] = [tag.verdict for tag in view.tags]
    for i, cover in view.in_phrases.items():
        if levels[i] is not NO or "post_modifiers" in cover:  # what is no name alone is none in a phrase
            level = cover.verdict
            levels[i] = _learned_in_phrase(view, i, cover) if level is UNJUDGED else level
    for i in _with_sign(view):
        if letters_of_post(view, i):
            levels[i] = NO
            continue
        levels[i] = STRONG if initials_not_post(view, i) else strength(view, i)
    open_ones = [i for i in compress(range(len(levels)), levels) if levels[i] is not NOUN]  # NO is 0
    for i in open_ones:
        if levels[i] is UNJUDGED:
            levels[i] = _learned(view, i)
    return levels, [i for i in (*open_ones, *_changed(view, levels)) if levels[i] >= UNKNOWN]


def _with_sign(view: View) -> list[int]:
    """The tokens with the sign of an abbreviation, whose verdicts hang on their spelling."""
    out, doc = [], view.doc
    at = doc.text.find(SIGN)
    while at >= 0:
        out.append(bisect_right(doc.starts, at) - 1)
        at = doc.text.find(SIGN, doc.end(out[-1]))
    return out


def _learned(view: View, i: int) -> Strength:
    """The verdict for a word that is seen for the first time, or that is judged each time.

    Those of letters in one word hang on the word behind them, those of short ones on their spelling.
    """
    tag, key = view.tags[i], view.keys[i]
    if view.tokens[i].kind is not WORD:
        return tag.remember(NO)
    level = strength(view, i)
    return tag.remember(level) if _stands_by_itself(key) else level


def _learned_in_phrase(view: View, i: int, cover: Cover) -> Strength:
    """The same for a word inside a phrase."""
    level = strength(view, i)
    if _stands_by_itself(view.keys[i]) and SIGN not in view.tokens[i].text:
        cover.verdict = level
    return level


def _stands_by_itself(key: str) -> bool:
    return len(key) > 1 and acronym_length(key) < INITIALS


def _changed(view: View, levels: list[Strength]) -> list[int]:
    """The tokens whose verdicts are changed for what stands beside them."""
    out: list[int] = []
    places = view.tagged.places
    for i in [i for i in places["given_names"] if levels[i] <= NOUN]:
        if _before_surname(view, i):
            levels[i] = WEAK
            out.append(i)
    for i in places[MIDDLE]:
        if i and levels[i - 1] <= NOUN and _before_middle(view, levels, i):
            levels[i - 1] = UNKNOWN
            out.append(i - 1)
    for i in initials(view, levels):
        levels[i] = STRONG
        out.append(i)
    for i in view.any_of(AGENTIVE, 2, len(levels)):
        if levels[i - 1] is NO and levels[i - 2] >= UNKNOWN and _verb_in_place_of_name(view, i - 1):
            levels[i - 1] = UNKNOWN
            out.append(i - 1)
    for i in view.words("केवल", 1, len(levels) - 1):
        if view.keys[i - 1] == "राम" and view.tags[i + 1].hit("surnames") is not None:
            levels[i] = WEAK  # राम केवल वर्मा
    for i in view.any_of(word_set("hymns"), 1, len(levels)):
        if view.keys[i - 1] in word_set("hymned") and not _surname_at(view, i + 1):
            levels[i - 1] = levels[i] = NO
    for i in view.words("आयुष्मान", 0, len(levels) - 1):
        if view.keys[i + 1] == "भारत" and not _surname_at(view, i + 2):
            levels[i] = levels[i + 1] = NO  # a scheme
    for i in view.words("गया", 1, len(levels) - 1):
        done = view.tags[i - 1].verb
        if done is not None and done.tag == "perf" and levels[i + 1] >= UNKNOWN:
            levels[i] = NO  # बनाया | गया बी आई आर ए सी का कार्यक्रम
    return out


def _surname_at(view: View, i: int) -> bool:
    return i < len(view.tags) and view.tags[i].hit("surnames") is not None


def _verb_in_place_of_name(view: View, i: int) -> bool:
    """डॉ॰ अभिलाष | लिखी ने कहा: a finite verb form in front of a case marker that no verb takes is a surname."""
    verb = view.tags[i].verb
    finite = verb is not None and verb.tag == "perf" and not view.function[i]
    return finite and view.cover[i].keys() <= NAMES and "surnames" not in view.tags[i - 1].lists


def _before_surname(view: View, i: int) -> bool:
    """…, प्रतिमा पटेल, …, कोषाध्यक्ष-पंचम | मुंडा: a given name that is another word as well, in front of a surname alone."""
    if not BODIES_AND_POSTS.isdisjoint(view.cover[i]) or view.function[i] or i + 1 >= len(view.tags) or i == 0:
        return False
    marked = view.is_mark(i - 1, ",;") or (i > 1 and view.is_mark(i - 1, "-–—:") and "posts" in view.cover[i - 2])
    return marked and view.tags[i + 1].hit("surnames") is not None and not view.tags[i + 1].known


def _before_middle(view: View, levels: list[Strength], i: int) -> bool:
    """वरिष्ठ नेता चैन | सिंह, …, सूबे | सिंह, …: a word between a post or a list mark and a middle name opens the name."""
    if view.function[i - 1] or not view.is_word(i - 1):
        return False
    cover = view.cover[i - 1].keys()
    if not (cover <= WORDS_OF_PLACES or ("given_names" in cover and cover.isdisjoint(BODIES_AND_POSTS))):
        return False
    if levels[i - 1] is NO and view.tags[i - 1].verb is not None:
        return False
    if i < 2 or set_free(view, i - 2):
        return set_free(view, i - 2)
    if view.keys[i - 2] in word_set("parts_in_meetings") or view.is_mark(i - 2, ")"):
        return True
    return not CALLED.isdisjoint(view.cover[i - 2])


def goes_with_next(keys: Sequence[str], i: int) -> bool:
    """श्री सुनील परमार | विशेष तौर पर; श्री अमर नाथ | कर रहे थे: the word belongs to the one behind it."""
    following = keys[i + 1] if i + 1 < len(keys) else ""
    return following in {"तौर", "रूप"} or (keys[i] == "कर" and following in {"रहे", "रही", "रहा"})
