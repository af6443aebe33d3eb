"""Where a venue begins: what belongs to it in front of its noun, a name, a house that it lies in, a post, an address.

>>> from sabhaparse.find.demo import view
>>> seen = view("बैठक गांधी पार्क स्थित एक होटल में हुई।")
>>> venue_start(seen, seen.sentences[0], 5)
1

Lists: venue_nouns, places, place_nouns, body_nouns, organisations, posts.
"""

from __future__ import annotations

from sabhaparse.divide import Kind, Sentence
from sabhaparse.find.people.parts import is_body
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View
from sabhaparse.find.words import word_set

REPORTERS = frozenset({"निज", "नगर", "हमारे", "कार्यालय"})
"""In front of प्रतिनिधि: who filed the report."""
LOCATED = frozenset({"स्थित", "अवस्थित"})
BLOCKED = ("meeting_kinds", "months", "weekdays", "session_words", "attendance_nouns", "posts", "observances")
COUNCILS = frozenset({"जिला", "जनपद", "ग्राम", "नगर", "क्षेत्र", "क्षेत्रीय", "मध्यम"})
"""In front of पंचायत: a body, no gathering."""
LOCATED_NEAR = 8
"""Words behind स्थित among which the noun of the venue stands."""


def venue_start(view: View, sentence: Sentence, i: int) -> int:
    """The token at which the venue begins whose noun stands at token `i`."""
    return _located(view, sentence, _noun_phrase(view, sentence, i))


def _noun_phrase(view: View, sentence: Sentence, i: int) -> int:
    while i > sentence.first:
        j = i - 1
        cover = view.cover[j]
        if view.keys[j] == "संवाददाता" or (
            view.keys[j] == "प्रतिनिधि" and j > sentence.first and view.keys[j - 1] in REPORTERS
        ):
            break  # निज संवाददाता | विकास भवन
        if view.keys[j] in LOCATED:
            if j == sentence.first:
                break
            i = j
            continue
        if _hyphen(view, sentence, j) or (view.keys[j] == "अपने" and view.keys[j - 1] in LOCATED):
            i = j
            continue
        if view.keys[j] == "अपने" and _is_home(view, i):
            i = j  # अपने | निवास पर
            continue
        if _office_of(view, sentence, j, i):
            i = view.start(j, "posts")
            continue
        if view.keys[j] in GENITIVE:
            if j > sentence.first and (
                "venue_nouns" in view.cover[j - 1] or (j - 1 > sentence.first and _named(view, j - 1))
            ):
                i = j
                continue
            if j > sentence.first and view.keys[j - 1] in ("समीप", "पास", "निकट", "सामने"):
                i = j
                continue
            if view.keys[j] == "के" and (school := _school_of(view, sentence, j)) < j:
                i = school
                continue
            break
        if "organisations" in cover:
            i = view.start(j, "organisations")
            continue
        if (
            view.is_mark(j, ",")
            and j > sentence.first
            and i < len(view.keys)
            and any(n in view.cover[j - 1] for n in ("venue_nouns", "body_nouns"))
        ):
            i = j
            continue
        if _group(view, j, plural=True) and "venue_nouns" in view.cover[i]:
            i = j  # किसान | मजदूर | भवन
            while i - 1 > sentence.first and _group(view, i - 1):
                i -= 1
            continue
        if view.keys[j] == "पंचायत" and j > sentence.first and view.keys[j - 1] in COUNCILS:
            i = j - 1  # जनपद पंचायत के | सभाकक्ष
            continue
        if view.keys[j] == "पंचायत" and view.keys[i] in ("समिति", "मुख्यालय"):
            i = j  # पंचायत समिति | सभागार, ग्राम पंचायत | मुख्यालय
            continue
        if view.keys[j] == "जयंती" and j > sentence.first and view.keys[j - 1] in word_set("jubilees"):
            i = j - 1
            continue
        if view.keys[j] == "एक" and j > sentence.first and view.keys[j - 1] in LOCATED | GENITIVE:
            i = j  # गांधी पार्क स्थित एक होटल, कांप्लेक्स के एक होटल
            continue
        if view.keys[j].endswith("नुसार"):
            break  # … के निर्देशानुसार | राजीव भवन में
        if view.keys[j] in word_set("hall_names") and view.begins(i, "venue_nouns") is not None:
            i = j  # जनसुनवाई | कक्ष, मंथन | सभागार
            continue
        if not view.is_word(j) or _blocked(view, j) or "designation_stops" in cover:
            break
        if view.function[j] and "venue_nouns" not in cover and not is_body(view, j):
            if view.keys[j] in ("समीप", "पास", "निकट", "सामने"):
                i = j
                continue
            break
        if view.verb[j] and not is_body(view, j):
            break
        if view.tokens[j].kind is Kind.NUMBER or view.keys[j] in CONJUNCTIONS:
            break
        i = j
    return i


def _group(view: View, i: int, plural: bool = False) -> bool:
    """A group of people, in the singular, as houses are named for them; in the `plural`, too, right in front of भवन."""
    posted = "posts" in view.cover[i] and view.keys[i] not in word_set("anybody")
    group = "attendance_nouns" in view.cover[i] and not posted
    return group and (plural or (not view.function[i] and not view.keys[i].endswith(("ों", "गण"))))


def _blocked(view: View, i: int) -> bool:
    """A word of a list that no name of a house is of; शुक्ल is a surname as well as half a month."""
    cover = view.cover[i]
    return any(name in cover and not (name == "months" and "surnames" in cover) for name in BLOCKED)


def _located(view: View, sentence: Sentence, i: int) -> int:
    """शासन सचिवालय स्थित | राजस्थान संपर्क हेल्पलाइन (181) | कंट्रोल रूम: a number or a bracket may stand behind स्थित."""
    for k in range(i - 1, max(sentence.first, i - LOCATED_NEAR), -1):
        if view.keys[k] in LOCATED:
            return venue_start(view, sentence, k)
        if (
            view.function[k]
            or view.verb[k]
            or not (view.is_word(k) or view.tokens[k].kind is Kind.NUMBER or view.is_mark(k, "()"))
        ):
            break
    return i


def _school_of(view: View, sentence: Sentence, i: int) -> int:
    """मदरसा नूरुल उलूम | के सेहन: where the house begins whose name stands in front of के; `i` where none does."""
    for k in range(i - 2, max(sentence.first, i - 4) - 1, -1):
        if "venue_nouns" in view.cover[k]:
            return k
        if not view.is_word(k + 1) or view.function[k + 1] or view.tags[k + 1].known:
            return i
    return i


def _hyphen(view: View, sentence: Sentence, i: int) -> bool:
    """A hyphen between two words of a name; not the dash of a dateline."""
    return view.is_mark(i, "-–") and i > sentence.first and view.is_word(i - 1) and len(view.tokens[i].text) == 1


def _office_of(view: View, sentence: Sentence, post: int, noun: int) -> bool:
    """आयुक्त सभागार, जिलाधिकारी कार्यालय: a post in the singular right in front of the venue noun names it."""
    listed = "posts" in view.cover[post] and "venue_nouns" in view.cover[noun] and "venue_nouns" not in view.cover[post]
    return listed and view.start(post, "posts") >= sentence.first and not view.keys[post].endswith(("ों", "गण"))


def _named(view: View, i: int) -> bool:
    return any(name in view.cover[i] for name in ("body_nouns", "organisations", "places", "place_nouns"))


def _is_home(view: View, i: int) -> bool:
    noun = view.covers(i, "venue_nouns")
    return noun is not None and noun.type == "home"
