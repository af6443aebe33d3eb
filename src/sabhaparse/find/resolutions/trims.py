"""Trimming a clause to what was resolved: without openers, item numbers, subjects, what was done before.

>>> from sabhaparse.find.demo import view
>>> seen = view("इसके अलावा सड़क बनाने के निर्देश दिए।")
>>> clause = trim(seen, 0, len(seen.keys))
>>> seen.text(clause.first, clause.last)
'सड़क बनाने के निर्देश दिए'
"""

from __future__ import annotations

from collections.abc import Sequence

from sabhaparse.divide import MARK, NUMBER
from sabhaparse.find.mentions import Range
from sabhaparse.find.resolutions.cuts import BEHIND_KE, RELATIVE
from sabhaparse.find.speech import SAID
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View, within
from sabhaparse.find.words import word_set

LINKERS = CONJUNCTIONS | {
    "बल्कि",
    "लेकिन",
    "परंतु",
    "किंतु",
    "वहीं",
    "जबकि",
    "इसलिए",
    "अतः",
    "उन्होंने",
    "इन्होंने",
    "कि",
    "यह",
    "भी",
}
"""Words that are taken off the beginning of a clause."""


def trim(view: View, first: int, last: int) -> Range:
    """Take linking words, openers, item numbers and marks off both ends."""
    first = min(label_end(view, first), last)
    while first < last and (off := _taken_off(view, first, last)):
        first += off
    return Range(first, end_of(view, first, last))


def end_of(view: View, first: int, last: int) -> int:
    """The end of a clause without marks, conjunctions and a remark in brackets behind its verb."""
    while last > first and (view.tokens[last - 1].kind is MARK or view.keys[last - 1] in CONJUNCTIONS):
        last = _in_front_of_remark(view, first, last) if view.is_mark(last - 1, ")") else last - 1
    return last


def _in_front_of_remark(view: View, first: int, last: int) -> int:
    """… पेश नहीं होंगे | (नो वर्क डे): in front of a few words in brackets behind a verb, else of the mark alone."""
    opened = next((k for k in range(last - 2, max(first, last - REMARK), -1) if view.is_mark(k, "(")), 0)
    return opened if opened and view.tags[opened - 1].verb is not None else last - 1


REMARK = 8
"""Tokens of the longest remark in brackets, brackets included."""


def _taken_off(view: View, first: int, last: int) -> int:
    """How many tokens at the beginning of a clause belong to no resolution; 0 where it begins."""
    key, token = view.keys[first], view.tokens[first]
    if key in RELATIVE:
        return 1 + _behind_relative(view.keys[first : first + 3])
    if token.kind is MARK or key in LINKERS:
        return 1
    if (token.kind is NUMBER or len(token.text) == 1 or token.text in ROMAN) and _item_number(view, first):
        return 1
    if zero_for_dot(view, first):
        return 1
    if key in ("की", "के") and view.keys[first - 1] in SAID:  # बताया की for कि
        return 1
    if key == "नहीं" and view.keys[first + 1 : first + 2] == ["तो"]:
        return 2
    opener = view.begins(first, "function_words") if "function_words" in view.cover[first] else None
    if opener is None or opener.entry.type != "opener" or first + opener.length >= last:
        return 0
    behind = first + opener.length
    return opener.length + (view.keys[behind - 1] == "बाद" and view.keys[behind] == "में")  # इसके बाद में


def _behind_relative(keys: Sequence[str]) -> int:
    """जिसके | तहत …, जिनके | माध्यम से …: how many words go with the relative that opens the clause."""
    if not keys[0].endswith("के") or len(keys) < 3 or keys[1] not in POSTPOSED:
        return 0
    return 2 if keys[2] == "से" else 1


POSTPOSED = BEHIND_KE | {"माध्यम", "जरिए", "तहत", "अंतर्गत", "द्वारा", "उपरांत"}


def label_end(view: View, i: int) -> int:
    """मद सं॰ 1 - जलापूर्ति : …, विषय क्र॰ 4 ऋण सीमा- …, निर्णय : …: the token behind the label of an item; or `i`."""
    if view.keys[i] not in word_set("agenda_items") or i + 2 >= len(view.keys):
        return i
    if view.keys[i] in OUTCOMES and view.is_mark(i + 1, ":-–—"):
        return i + 2 + view.is_mark(i + 2, "-–—")
    number = i + 1 + (view.keys[i + 1] in word_set("item_numbers"))
    number += view.is_mark(number, ".:")
    if number >= len(view.tokens) or view.tokens[number].kind is not NUMBER:
        return i
    end = number + 1
    while end < len(view.tokens) and view.is_mark(end, LABEL_ENDS):
        end += 1
    title = range(end, min(end + LONGEST_TITLE, view.sentence_of(i).last))
    return next((k + 1 for k in title if view.is_mark(k, TITLE_ENDS) and not _inside_word(view, k)), end)


def _inside_word(view: View, i: int) -> bool:
    """2024-25, जल-आपूर्ति: the mark joins what stands on both sides."""
    return view.doc.touching(i) and i + 1 < len(view.tokens) and view.doc.touching(i + 1)


OUTCOMES = frozenset({"निर्णय", "संकल्प"})
"""Labels of what was decided on an item."""
LABEL_ENDS = "-–—:."
TITLE_ENDS = "-–—:"
LONGEST_TITLE = 12
"""Tokens of the longest title of an agenda item."""


ROMAN = frozenset({"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"})


def zero_for_dot(view: View, i: int) -> bool:
    """० सब्जी मंडी की नीलामी होगी: a zero that stands for the dot of an item, at the head of a line."""
    alone = view.keys[i] == "0" and i + 1 < len(view.keys) and not view.doc.touching(i + 1)
    return alone and view.sentence_of(i).first == i


def _item_number(view: View, i: int) -> bool:
    """1. …, 2) …, ख) …, 3-…"""
    if i + 2 >= len(view.tokens):
        return False
    if view.is_mark(i + 1, "-") and view.doc.touching(i + 1) and i == view.sentence_of(i).first:
        span = view.tokens[i + 2].kind is NUMBER and view.doc.touching(i + 2)  # 10-12 सदस्य
        return view.tokens[i].kind is NUMBER and not span
    if view.tokens[i + 1].text[0] not in ".)" or not view.doc.touching(i + 1):
        return False
    letter = (len(view.tokens[i].text) == 1 or view.tokens[i].text in ROMAN) and view.is_mark(i + 1, ")")
    return view.tokens[i].kind is NUMBER or (view.is_word(i) and letter)


def without_subject(view: View, clause: Range) -> Range:
    """Without the subject in front of its ने, where enough is left."""
    for i in reversed(view.words("ने", clause.first + 1, min(clause.last - 4, clause.first + LONG_SUBJECT))):
        if i >= clause.first + SUBJECT and not _lists_persons(view, clause.first, i):
            continue
        if _act_named(view, i + 1) or view.keys[i + 2 + view.is_mark(i + 2, ",")] in CARRYING:
            continue
        if not _asked_in_front(view, clause, i):
            return trim(view, i + 1, clause.last)
    return clause


def _lists_persons(view: View, first: int, agent: int) -> bool:
    """संघ के अध्यक्ष अमर नाथ, सभा के सचिव सुनील दास और …, in front of ने: names, posts, and no more than their bodies."""
    if NAMES.isdisjoint(view.cover[agent - 1]) or within(view.tagged.verbs, first, agent):
        return False
    loose = any(view.tokens[i].kind is NUMBER or view.keys[i] in ELSEWHERE for i in range(first, agent))
    return not loose and bool(view.covered("posts", first, agent))


ELSEWHERE = frozenset({"से", "में", "पर", "को", "तक", "लिए", "साथ", "हेतु"})
NAMES = frozenset({"given_names", "surnames"})
SUBJECT, LONG_SUBJECT = 15, 40
"""Tokens of the longest subject, and of one that is a list of persons."""
CARRYING = frozenset({"जो", "जिसे"})
"""Behind ने and its verb: … का प्रस्ताव श्री भट्ट ने रखा | जो पारित हुआ: what was moved stands in front."""


def _asked_in_front(view: View, clause: Range, agent: int) -> bool:
    """… करने के निर्देश भी सचिव ने | सभी अधिकारियों को दिए: what was given stands in front of the subject."""
    asked = view.any_of(word_set("acts_of_asking"), clause.first + 2, clause.last)
    return any(_act_named(view, i - 2) and view.keys[i - 1] in GENITIVE for i in asked if i < agent) and not any(
        i > agent for i in asked
    )


def _act_named(view: View, i: int) -> bool:
    """51 हजार की राशि श्री भट्ट ने | देने की घोषणा की: behind ने stands the act alone, its object in front."""
    verb = view.tags[i].verb
    return verb is not None and verb.tag == "inf"


def without_prelude(view: View, clause: Range) -> Range:
    """… की समीक्षा करते हुए | … करने के निर्देश दिए: what was done in the meeting before is no part of the order."""
    for i in reversed(view.any_of(word_set("preludes"), clause.first + 1, clause.last - 5)):
        if view.keys[i + 1] in ("कर", "लेकर", "करके", "करते", "लेते") and view.keys[i + 2] not in POINTING_BACK:
            return trim(view, i + 2 + (view.keys[i + 2] == "हुए"), clause.last)
    return clause


def behind_meeting(view: View, clause: Range) -> Range:
    """… की अध्यक्षता में हुई बैठक में | कार्य न करने का निर्णय लिया गया: where it was decided is no part of it."""
    for i in view.words("अध्यक्षता", clause.first + 1, clause.last - ENOUGH):
        for k in view.places("meeting_kinds", i, clause.last - ENOUGH):
            if view.keys[k + 1] == "में":
                return trim(view, k + 2, clause.last)
    return clause


ENOUGH = 5
"""Tokens of the shortest resolution that is left."""
POINTING_BACK = frozenset({"इसे", "इसको", "इन्हें", "इनको", "इसका", "इनका"})
"""Behind a prelude: अंतर का विश्लेषण कर | इसे कम करने के निर्देश: the order goes on about it."""
