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
from functools import lru_cache

import regex

from sabhaparse.divide import WORD
from sabhaparse.find.view import CASES, CONJUNCTIONS, View
from sabhaparse.lexicon.letters import acronym, acronym_length

_INITIALS = regex.compile(r"(?:[\u0904-\u0939][\u093c\u093e-\u094d\u0901-\u0903\u0904-\u0939]{0,5}॰){1,5}")
CLOSED = frozenset({"postposition", "conjunction", "pronoun", "particle"})
DOUBTFUL = ("posts", "places", "body_nouns", "post_modifiers", "months", "place_nouns")
NAMES = frozenset({"given_names", "surnames"})
OF_SEVERAL = frozenset({"द्वय", "त्रय", "गण"})
"""Words behind a post that say that several hold it."""
NO_NAMES = OF_SEVERAL | {"आफ", "एंड", "फार", "वर्षीय", "सदर"}
"""Among them the English of, and, for: प्रोफेसर ऑफ प्रैक्टिस."""
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
MOST_JOINED = 4
"""Letters in one word that are a post rather than initials: डीआईपीआरओ कृष्ण बूरा."""
_JOINED_NAME = regex.compile("..(?:सिंह|(?<=[क-ह])सिंग)$")
"""A first name and सिंह in one: रेमसिंग; not सेंसिंग, नर्सिंग."""
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
    return "॰" in text and _are_initials(text)


@lru_cache(maxsize=32768)
def _are_initials(text: str) -> bool:
    return _INITIALS.fullmatch(text) is not None


def strength(view: View, i: int) -> Strength:
    """The verdict for token `i`."""
    token, tag = view.tokens[i], view.tags[i]
    lists = tag.lists
    if token.kind is not WORD or len(token.text) < 2 or token.key in NO_NAMES:
        return NO
    if is_initials(token.text) and token.text.count("॰") <= MOST_INITIALS:
        return STRONG if lists.keys().isdisjoint(SHORT_FORMS) else WEAK
    cover = view.cover[i]
    if not cover:
        return _unlisted(view, i)
    given = cover.get("given_names")
    if given is not None and given.hit.length > 1 and not given.hit.inflected:
        return STRONG  # नूर जहां, कुसुम लता
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
    named, surname = lists.get("given_names"), lists.get("surnames")
    named = None if named and named.inflected else named
    surname = None if surname and surname.inflected else surname
    closed = lists.get("function_words")
    if view.function[i] and (token.key in CASES or (closed is not None and closed.entry.type in CLOSED)):
        return NO
    if named or surname:
        return _listed(view, i, (named and named.entry.value) or "", (surname and surname.entry.type) or "")
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
        return UNKNOWN if _surname_follows(view, i) and acronym_length(token.key) < MOST_JOINED else NO
    if tag.known or token.key.endswith(_PLURAL) or "॰" in token.text:
        return NOUN
    return STRONG if _JOINED_NAME.search(token.key) else UNKNOWN


def _in_front_of_name(view: View, i: int) -> bool:
    """अध्यक्ष पीटी उषा: two letters that spell a word as well, between a post or a list mark and a listed name."""
    if i + 1 >= len(view.tags) or NAMES.isdisjoint(view.tags[i + 1].lists) or "posts" in view.cover[i + 1]:
        return False
    return set_free(view, i - 1)


def set_free(view: View, i: int) -> bool:
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
