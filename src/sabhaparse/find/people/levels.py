"""The verdicts of `strength` for all tokens of a document, and what the words beside a token change in them.

>>> from sabhaparse.find.demo import view
>>> [level.name for level in strengths(view("वरिष्ठ नेता चैन सिंह आए"))]
['NO', 'NO', 'UNKNOWN', 'STRONG', 'NO']

Lists: given_names, surnames, letter_names, posts, places, body_nouns, organisations.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import compress
from typing import Any

from sabhaparse.divide import WORD
from sabhaparse.enrich import Cover
from sabhaparse.enrich.tags import MIDDLE, UNJUDGED
from sabhaparse.find.people.strength import (
    INITIALS,
    NAMES,
    NO,
    NOUN,
    STRONG,
    UNKNOWN,
    WEAK,
    Strength,
    is_initials,
    set_free,
    strength,
)
from sabhaparse.find.view import AGENTIVE, CASES, CONJUNCTIONS, View
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


def letters_of_post(view: View, i: int) -> bool:
    """बी॰पी॰एम॰ | हेमलता ठाकुर: three letters in front of a given name and a surname; not ए॰पी॰जे॰ अब्दुल कलाम."""
    letters = view.tokens[i].text
    if i + 2 >= len(view.tags) or letters.count(SIGN) < LETTERS_OF_POSTS or not is_initials(letters):
        return False
    if i > 0 and (view.ends(i - 1, "posts") or view.ends(i - 1, "name_prefixes")):
        return False  # मुख्य वन संरक्षक श्री के॰सी॰ए॰ अरुण प्रसाद
    given, surname = view.tags[i + 1].hit("given_names"), view.tags[i + 2].hit("surnames")
    return (
        given is not None
        and surname is not None
        and given.entry.value != "middle"
        and "surnames" not in view.tags[i + 1].lists
        and "honoured" not in view.cover[i]
    )


LETTERS_OF_POSTS = 3


def initials_not_post(view: View, i: int) -> bool:
    """मुख्य संयोजक | एस॰पी॰ | सेमवाल, एस॰पी॰ | सिंह चंदेल: letters that are a post as well, in front of a surname.

    Another post stands in front of them, or the surname is a middle name too, with which no name begins.
    """
    if i + 1 >= len(view.tags) or "posts" not in view.cover[i] or not is_initials(view.tokens[i].text):
        return False
    surname = view.tags[i + 1].hit("surnames")
    if surname is not None and surname.entry.form == "सिंह":
        return True
    strange = not (view.tags[i + 1].known or view.tags[i + 1].hits)
    return (surname is not None or strange) and i > 0 and view.ends(i - 1, "posts") is not None


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
    for i in places["letter_names"]:
        surname = i + 1 < len(levels) and levels[i + 1] is STRONG and view.tags[i + 1].hit("surnames") is not None
        several = i > 0 and "letter_names" in view.cover[i - 1]
        if surname or (several and _with_given_name(view, levels, i)):
            for k in _spaced_initials(view, i) or _lone_initial(view, levels, i):
                levels[k] = STRONG
                out.append(k)
        elif several:
            for k in initials_behind(view, levels, i):
                levels[k] = STRONG
                out.append(k)
    for i in view.any_of(AGENTIVE, 2, len(levels)):
        if levels[i - 1] is NO and levels[i - 2] >= UNKNOWN and _verb_in_place_of_name(view, i - 1):
            levels[i - 1] = UNKNOWN
            out.append(i - 1)
    for i in view.words("केवल", 1, len(levels) - 1):
        if view.keys[i - 1] == "राम" and view.tags[i + 1].hit("surnames") is not None:
            levels[i] = WEAK  # राम केवल वर्मा
    for i in view.words("वंदना", 1, len(levels)):
        if view.keys[i - 1] in word_set("hymned"):
            levels[i - 1] = levels[i] = NO
    return out


def _verb_in_place_of_name(view: View, i: int) -> bool:
    """डॉ॰ अभिलाष | लिखी ने कहा: a finite verb form in front of a case marker that no verb takes is a surname."""
    verb = view.tags[i].verb
    finite = verb is not None and verb.tag == "perf" and not view.function[i]
    return finite and view.cover[i].keys() <= NAMES and "surnames" not in view.tags[i - 1].lists


def _with_given_name(view: View, levels: list[Strength], i: int) -> bool:
    """राज्यपाल सी | वी | आनंद बोस: the last of several letters in front of a given name and a surname."""
    if i + 2 >= len(levels) or levels[i + 1] < WEAK:
        return False
    return view.tags[i + 1].hit("given_names") is not None and view.tags[i + 2].hit("surnames") is not None


def _spaced_initials(view: View, last: int) -> range:
    """सचिव | के पी गौड़, संघ के | के पी गौड़: letters one by one in front of a surname; none where one is alone."""
    first = last
    while first > 0 and "letter_names" in view.cover[first - 1]:
        first -= 1
    opens = first == 0 or set_free(view, first - 1) or view.keys[first - 1] in ("में", "ने")
    if not opens and view.keys[first] in ("के", "जी"):
        first += 1
    return range(first, last + 1) if last > first else range(0)


def _lone_initial(view: View, levels: list[Strength], i: int) -> range:
    """एडमिरल दिनेश | के | त्रिपाठी ने: between a given name and the surname, behind a title or a post."""
    if view.keys[i] != "के" or i < 2 or levels[i - 1] is not STRONG or view.tags[i - 1].hit("surnames") is not None:
        return range(0)
    called = view.ends(i - 2, "posts") or view.ends(i - 2, "name_prefixes")
    closes = i + 2 >= len(view.keys) or view.keys[i + 2] in CASES or view.keys[i + 2] in CONJUNCTIONS
    closes = closes or not view.is_word(i + 2)
    surname = "given_names" not in view.tags[i + 1].lists and not view.tags[i + 1].known
    return range(i, i + 1 if called and closes and surname else i)


def initials_behind(view: View, levels: list[Strength], i: int) -> range:
    """कलेक्टर संदीप | जी आर | की: two letters behind a given name, which a case, a mark or the end closes."""
    first, last = i - 1, i + 1
    if first < 1 or i >= len(view.keys) or any("letter_names" not in view.cover[k] for k in (first, i)):
        return range(0)
    closes = last >= len(view.keys) or view.keys[last] in CASES or not view.is_word(last)
    name = levels[first - 1] is STRONG and "given_names" in view.tags[first - 1].lists
    plain = view.keys[i] not in CASES and "letter_names" not in view.cover[first - 1]
    return range(first, last if closes and name and plain else first)


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
