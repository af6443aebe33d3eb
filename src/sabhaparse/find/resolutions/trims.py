"""Trimming a clause to what was resolved: without openers, item numbers, subjects, what was done before; its parts.

>>> from sabhaparse.find.demo import view
>>> seen = view("इसके अलावा सड़क बनाने, नाले साफ करने तथा पंप लगाने के निर्देश दिए।")
>>> clause = trim(seen, 0, len(seen.keys))
>>> [seen.text(part.first, part.last) for part in coordinated(seen, clause)]
['सड़क बनाने', 'नाले साफ करने', 'पंप लगाने के निर्देश दिए']
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

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
    """The end of a clause without marks and conjunctions."""
    while last > first and (view.tokens[last - 1].kind is MARK or view.keys[last - 1] in CONJUNCTIONS):
        last -= 1
    return last


def _taken_off(view: View, first: int, last: int) -> int:
    """How many tokens at the beginning of a clause belong to no resolution; 0 where it begins."""
    key, token = view.keys[first], view.tokens[first]
    if key in RELATIVE:
        return 1 + _behind_relative(view.keys[first : first + 3])
    if token.kind is MARK or key in LINKERS:
        return 1
    if (token.kind is NUMBER or len(token.text) == 1) and _item_number(view, first):
        return 1
    if key in ("की", "के") and view.keys[first - 1] in SAID:  # बताया की for कि
        return 1
    if key == "नहीं" and view.keys[first + 1 : first + 2] == ["तो"]:
        return 2
    opener = view.begins(first, "function_words") if "function_words" in view.cover[first] else None
    if opener is None or opener.entry.type != "opener" or first + opener.length >= last:
        return 0
    return opener.length


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
    return next((k + 1 for k in title if view.is_mark(k, LABEL_ENDS)), end)


OUTCOMES = frozenset({"निर्णय", "संकल्प"})
"""Labels of what was decided on an item."""
LABEL_ENDS = "-–—:."
LONGEST_TITLE = 12
"""Tokens of the longest title of an agenda item."""


def _item_number(view: View, i: int) -> bool:
    """1. …, 2) …, ख) …, 3-…"""
    if i + 2 >= len(view.tokens):
        return False
    if view.is_mark(i + 1, "-") and view.doc.touching(i + 1) and i == view.sentence_of(i).first:
        span = view.tokens[i + 2].kind is NUMBER and view.doc.touching(i + 2)  # 10-12 सदस्य
        return view.tokens[i].kind is NUMBER and not span
    if view.tokens[i + 1].text[0] not in ".)" or not view.doc.touching(i + 1):
        return False
    letter = len(view.tokens[i].text) == 1 and view.is_mark(i + 1, ")")
    return view.tokens[i].kind is NUMBER or (view.is_word(i) and letter)


def without_subject(view: View, clause: Range) -> Range:
    """Without the subject in front of its ने, where enough is left."""
    for i in reversed(view.words("ने", clause.first + 1, min(clause.last - 4, clause.first + 15))):
        if _act_named(view, i + 1) or view.keys[i + 2] in CARRYING:
            continue
        if not _asked_in_front(view, clause, i):
            return trim(view, i + 1, clause.last)
    return clause


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


def coordinated(view: View, clause: Range, infinitives: bool = True) -> list[Range]:
    """… सुधार लाने, … करने तथा … के निर्देश दिए: one part for each infinitive or sum in front of a comma or conjunction."""
    cuts = [clause.first]
    first, last = clause.first + 1, clause.last - 4
    acts = [i for i in _infinitives(view, first, last) if view.keys[i].endswith("ने")] if infinitives else []
    nouns = _act_nouns(view, clause) if infinitives and not acts else []
    for i in sorted({*acts, *nouns, *view.any_of(SUMS, first, last)}):
        if view.keys[i + 1] in CONJUNCTIONS or view.is_mark(i + 1, ",;"):
            cuts.append(i + 1)
        elif view.keys[i + 1 : i + 4] == ["के", "साथ", "ही"]:
            cuts.append(i + 4)
    if len(cuts) > 1 and _governs_all(view, cuts[-1], clause.last):
        return [clause]
    parts = [trim(view, a, b) for a, b in zip(cuts, [*cuts[1:], clause.last], strict=True)]
    return [part for part in parts if len(part) >= 2]


def _act_nouns(view: View, clause: Range) -> list[int]:
    """नालों की सफाई | तथा पेड़ों की छंटाई के निर्देश: the nouns of acts, where each has an object of its own."""
    keys, acts = view.keys, word_set("acts_as_nouns")
    of = [i for i in range(clause.first, clause.last) if keys[i] in GENITIVE]
    if not of or keys[of[-1] - 1] not in acts:
        return []
    out, begin = [], clause.first
    for i in view.any_of(acts, clause.first + 1, of[-1] - 1):
        if any(begin <= k < i for k in of) and (keys[i + 1] in CONJUNCTIONS or view.is_mark(i + 1, ",;")):
            out.append(i)
            begin = i + 1
    return out if any(begin <= k < of[-1] - 1 for k in of) else []


def dated_parts(view: View, clause: Range, dated: list[int]) -> list[Range]:
    """16 सितंबर को प्रदर्शन | तथा 29 सितंबर को हड़ताल होगी: one part for each day behind a mark, the verb is theirs all."""
    cuts = [i for i in dated if i > clause.first + 2 and (view.keys[i - 1] in CONJUNCTIONS or view.is_mark(i - 1, ","))]
    if not cuts or not any(clause.first <= i < cuts[0] for i in dated):
        return []
    ends = [clause.first, *cuts, clause.last]
    parts = [trim(view, first, last) for first, last in pairwise(ends)]
    return parts if all(len(part) > 3 and _ends_in_event(view, part) for part in parts[:-1]) else []


def _ends_in_event(view: View, part: Range) -> bool:
    """… को विधायक निवास का घेराव: its last word is a noun of what is to be done or held."""
    last = part.last - 1
    events = (word_set("protests"), word_set("acts_to_be"), word_set("ends_of_protests"))
    return any(view.keys[last] in words for words in events) or "meeting_kinds" in view.cover[last]


def _infinitives(view: View, first: int, last: int) -> list[int]:
    verbs = within(view.tagged.verbs, first, last)
    return [i for i in verbs if (verb := view.tags[i].verb) is not None and verb.tag == "inf"]


def _governs_all(view: View, first: int, last: int) -> bool:
    """… खोलने, … बनाने तथा … करने के प्रस्ताव सरकार को | भेजने पर सहमति बनी: one act, on all that stands in front."""
    found = _infinitives(view, first, last)
    if len(found) < 2 or view.keys[found[0] + 1] not in GENITIVE:
        return False
    return view.keys[found[0] + 2] in word_set("moved_things") or view.keys[found[0] + 2 : found[0] + 4] in ABOUT


ABOUT = (["बारे", "में"], ["संबंध", "में"], ["विषय", "में"], ["प्रति", "जागरूक"])
"""सफाई रखने, पानी न जमा होने देने और इलाज कराने | के बारे में | अभियान चलाने का आह्वान: what one act is about."""


SUMS = frozenset({"रुपए", "रुपये", "रूपए", "रूपये", "करोड़", "लाख"})
