"""How far a single token may be part of a person's name.

NO      a function word, verb, post, place noun, number, mark
NOUN    an ordinary word: a name only behind an honorific (श्री लोक बन्धु)
UNKNOWN a word that is in no list: a name where the grammar says so (मारौड़िया)
WEAK    a name that is also a word, a post or a place (विकास, मंडल, सागर)
STRONG  a listed given name or surname, or initials (जे॰पी॰एस॰)

Lists: given_names, surnames, posts, places, organisations, function_words, vocabulary.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Any

import regex

from sabhaparse.divide import WORD
from sabhaparse.find.view import CASES, CONJUNCTIONS, View
from sabhaparse.find.words import word_set
from sabhaparse.lexicon.letters import acronym, acronym_length

_INITIALS = regex.compile(r"(?:[\u0904-\u0939][\u093c\u093e-\u094d\u0901-\u0903\u0904-\u0939]{0,5}॰){1,5}")
CLOSED = frozenset({"postposition", "conjunction", "pronoun", "particle"})
DOUBTFUL = ("posts", "places", "body_nouns", "post_modifiers", "months", "place_nouns")
NAMES = frozenset({"given_names", "surnames"})
OF_SEVERAL = frozenset({"द्वय", "त्रय", "गण"})
"""Words behind a post that say that several hold it."""
INITIALS = 2
"""Letters that may be somebody's initials in one word; more of them are rather a post or a body."""
SHORT_FORMS = frozenset({"abbreviations", "organisations", "posts", "name_prefixes"})
"""Lists whose entries may look like initials."""
OTHERS = frozenset(
    {
        "posts",
        "post_modifiers",
        "body_nouns",
        "organisations",
        "meeting_kinds",
        "venue_nouns",
        "months",
        "weekdays",
    }
)
"""Lists whose words are no names, if no list of names has them."""
_PLURAL = ("ों", "ियां", "ाएं", "ाओं")


class Strength(IntEnum):
    """How name-like a token is."""

    NO = 0
    NOUN = 1
    UNKNOWN = 2
    WEAK = 3
    STRONG = 4


NO, NOUN, UNKNOWN, WEAK, STRONG = Strength
"""The verdicts as names of their own, as the kinds of tokens have them (`divide/tokens.py`)."""


MOST_INITIALS = 4
"""Letters of the longest initials with signs; डी॰आर॰डी॰ए॰ behind a post is a body."""


def is_initials(text: str) -> bool:
    """Letters with the abbreviation sign: जे॰पी॰एस॰, वी॰."""
    return "॰" in text and _INITIALS.fullmatch(text) is not None


def strength(view: View, i: int) -> Strength:
    """The verdict for token `i`."""
    token, tag = view.tokens[i], view.tags[i]
    lists = tag.lists
    if token.kind is not WORD or len(token.text) < 2 or token.key in OF_SEVERAL:
        return NO
    if "॰" in token.text and is_initials(token.text) and token.text.count("॰") <= MOST_INITIALS:
        return STRONG if lists.keys().isdisjoint(SHORT_FORMS) else WEAK
    cover = view.cover[i]
    if not cover:
        return _unlisted(view, i)
    for name in ("function_words", "designation_stops"):
        phrase = cover.get(name)
        if phrase is not None and phrase.hit.length > 1:
            return NO
    portfolio = cover.get("post_modifiers")
    if portfolio is not None and portfolio.hit.length > 1 and portfolio.hit.entry.type == "portfolio":
        return NOUN
    if "designation_stops" in cover and "surnames" not in lists:
        return NO
    if "numbers" in lists:
        return NOUN
    given, surname = lists.get("given_names"), lists.get("surnames")
    given = None if given and given.inflected else given
    surname = None if surname and surname.inflected else surname
    closed = lists.get("function_words")
    if view.function[i] and (token.key in CASES or (closed is not None and closed.entry.type in CLOSED)):
        return NO
    if given or surname:
        return _listed(view, i, (given and given.entry.value) or "", (surname and surname.entry.type) or "")
    if view.function[i] or tag.verb is not None or not lists.keys().isdisjoint(OTHERS):
        return NO
    if "places" in lists:
        return NOUN
    return NO if "place_nouns" in lists or "attendance_nouns" in lists else _unlisted(view, i)


def _unlisted(view: View, i: int) -> Strength:
    """The verdict for a word in none of the lists that say more of it."""
    token, tag = view.tokens[i], view.tags[i]
    if (tag.verb is not None or tag.known) and acronym_length(token.key) == INITIALS and _in_front_of_name(view, i):
        return UNKNOWN
    if view.function[i] or tag.verb is not None:
        return NO
    if acronym(token.key):
        return UNKNOWN if _surname_follows(view, i) else NO
    if tag.known or token.key.endswith(_PLURAL) or "॰" in token.text:
        return NOUN
    return UNKNOWN


def _in_front_of_name(view: View, i: int) -> bool:
    """अध्यक्ष पीटी उषा: two letters that spell a word as well, between a post or a list mark and a listed name."""
    if i + 1 >= len(view.tags) or NAMES.isdisjoint(view.tags[i + 1].lists) or "posts" in view.cover[i + 1]:
        return False
    return _set_free(view, i - 1)


def _set_free(view: View, i: int) -> bool:
    """A post, a conjunction or a list mark stands at token `i`, so that a name may begin behind it."""
    return i >= 0 and (view.ends(i, "posts") is not None or view.keys[i] in CONJUNCTIONS or view.is_mark(i, ",;"))


def _surname_follows(view: View, i: int) -> bool:
    """आरपीएस राठौर: initials in one word; डीएमएनई गौरव निराला: a post."""
    if i + 1 >= len(view.tags):
        return False
    tag = view.tags[i + 1]
    return tag.hit("surnames") is not None and tag.hit("given_names") is None


def _listed(view: View, i: int, given_value: str, surname_type: str) -> Strength:
    """A listed name is certain unless it is a word, a post, a place or a verb as well.

    What the name lists mark as an ordinary word counts as one only where the vocabulary knows it, too.
    """
    tag = view.tags[i]
    if given_value == "middle" and "posts" not in view.cover[i]:
        return STRONG
    if (
        not tag.lists.keys().isdisjoint(DOUBTFUL)
        or tag.verb is not None
        or "posts" in view.cover[i]
        or surname_type == "post"
    ):
        return WEAK
    return WEAK if tag.known else STRONG


REMEMBERED = 16
"""Spellings of one word for which its tag keeps the verdict."""


def strengths(view: View) -> list[Strength]:
    """The verdicts for all tokens of a document; a word that no longer entry covers is judged once for all.

    Letters in one word hang on the word behind them and are judged each time.
    """
    levels: list[Any] = [tag.answers.get(token.text) for tag, token in zip(view.tags, view.tokens, strict=True)]
    for i in view.in_phrases:
        levels[i] = strength(view, i)
    for i in [i for i, level in enumerate(levels) if level is None]:
        levels[i] = _learned(view, i)
    for i in view.tagged.places.get("given_names", ()):
        middle = i > 0 and view.tags[i].lists["given_names"].entry.value == "middle"
        if middle and levels[i - 1] <= NOUN and _before_middle(view, levels, i):
            levels[i - 1] = UNKNOWN
        if levels[i] <= NOUN and _before_surname(view, i):
            levels[i] = WEAK
    for i in view.tagged.places.get("letter_names", ()):
        if i + 1 < len(levels) and levels[i + 1] is STRONG and view.tags[i + 1].hit("surnames") is not None:
            for k in _spaced_initials(view, i):
                levels[k] = STRONG
    for i in view.words("वंदना", 1, len(levels)):
        if view.keys[i - 1] in word_set("hymned"):
            levels[i - 1] = levels[i] = NO
    return levels


def _spaced_initials(view: View, last: int) -> range:
    """सचिव | के पी गौड़, संघ के | के पी गौड़: letters one by one in front of a surname; none where one is alone."""
    first = last
    while first > 0 and "letter_names" in view.cover[first - 1]:
        first -= 1
    opens = first == 0 or _set_free(view, first - 1) or view.keys[first - 1] in ("में", "ने")
    if not opens and view.keys[first] in ("के", "जी"):
        first += 1
    return range(first, last + 1) if last > first else range(0)


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
    return _set_free(view, i - 2) or (i > 1 and view.keys[i - 2] in word_set("parts_in_meetings"))


WORDS_OF_PLACES = frozenset({"places", "numbers", "place_nouns"})
"""Lists whose words may be first names as well: नोहर सिंह, पंचम कुमार, सूबे सिंह."""
BODIES_AND_POSTS = frozenset({"posts", "body_nouns", "organisations"})


def _learned(view: View, i: int) -> Strength:
    """The verdict for a word that is seen for the first time, or that is judged each time."""
    answers, token = view.tags[i].answers, view.tokens[i]
    level = strength(view, i) if token.kind is WORD else NO
    if len(answers) < REMEMBERED and acronym_length(token.key) < INITIALS:
        answers[token.text] = level
    return level
