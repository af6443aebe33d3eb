"""Which way a date leans: by the verb of its clause, by who acts in it, by the meeting whose day it is.

`leaning` is for dates told from the day of speaking (सोमवार, आज), `outlook_of` for all others;
both answer as `outlook`.

Lists: meeting_kinds; word sets held_participles, going_there.
Example: `रविवार को आयोजित बैठक में मेला लगाने का निर्णय लिया गया।` looks back, though what was resolved is still to come.
"""

from __future__ import annotations

from collections.abc import Sequence

from sabhaparse.enrich import Tagged
from sabhaparse.find.dates.tense import CLAUSE, groups, is_verb, outlook
from sabhaparse.find.words import word_set

CLAUSE_OPENERS = frozenset({"कि", ":", "“", '"', "‘", "”"})
ERGATIVE = frozenset({"ने", "उन्होंने", "इन्होंने", "जिन्होंने", "मैंने", "हमने", "उसने", "इसने", "जिसने", "किसने"})
NEGATIONS = frozenset({"नहीं", "नही", "न", "ना"})
ORDERED = frozenset({"निर्देश", "निदेश", "आदेश", "निर्देशित", "निदेशित", "आग्रह", "अनुरोध", "आह्वान"})
"""What is ordered for a day: 8 मई को ग्राम सभा में प्रस्ताव लेने के | निर्देश दिए गए."""
SITTING_NEAR = 14
"""Tokens behind a day among which the meeting stands that was held on it."""


def ergative_before(tagged: Tagged, i: int, start: int) -> bool:
    """ने stands in the clause before token `i`: its verb is a perfect one (मंत्री ने सोमवार को … निर्देश दिए)."""
    for key in reversed(tagged.doc.keys[max(start, i - 30) : i]):
        if key in CLAUSE_OPENERS:
            return False
        if key in ERGATIVE:
            return True
    return False


def _ergative_behind(tagged: Tagged, i: int, end: int) -> bool:
    """कल सचिवालय में मंत्री ने … करने के निर्देश दिए: ने stands in front of the first verb, whatever was ordered."""
    for _, first, _ in groups(tagged, i, min(end, i + CLAUSE)):
        between = tagged.doc.keys[i:first]
        return not ERGATIVE.isdisjoint(between) and CLAUSE_OPENERS.isdisjoint(between)
    return False


def leaning(tagged: Tagged, first: int, last: int, start: int, end: int) -> int:
    """The outlook for a date told from the day of speaking at tokens `first:last` of the sentence `start:end`."""
    after = tagged.doc.tokens[last].key if last < end else ""
    if after == "तक" and not_yet(tagged.doc.keys[last:end]):
        return 1
    if after not in ("तक", "से") and (ergative_before(tagged, first, start) or _ergative_behind(tagged, last, end)):
        return -1
    seen = outlook(tagged, last, end)
    inside = (
        any(tagged.tags[k].hit("meeting_kinds") for k in range(start, first)) and "में" in tagged.doc.keys[start:first]
    )
    return -1 if seen > 0 and not inside and _of_sitting(tagged, last, end) else seen


def not_yet(keys: Sequence[str]) -> bool:
    """15 तारीख तक | टैंकर नहीं आया तो धरना होगा: the keys of a clause say on what is still to come by then."""
    return "तो" in keys and not NEGATIONS.isdisjoint(keys[: keys.index("तो")])


def outlook_of(tagged: Tagged, last: int, end: int) -> int:
    """The outlook for a date in front of token `last`, a day of a month: 8 मई को | आयोजित बैठक में … का निर्णय लिया गया."""
    seen = outlook(tagged, last, end)
    held = seen > 0 and not word_set("held_participles").isdisjoint(tagged.doc.keys[last : min(last + 2, end)])
    return -1 if held and _of_sitting(tagged, last, end) else seen


def _of_sitting(tagged: Tagged, i: int, end: int) -> bool:
    """रविवार को | संघ की बैठक में मेला लगाने का निर्णय लिया गया: the day of those who resolved, not of what they did.

    Not 8 मई को | होने वाली बैठक में …, 8 मई को | बैठक में शामिल होने का निर्णय लिया गया, … प्रस्ताव लेने के निर्देश दिए गए.
    """
    keys, tags = tagged.doc.keys, tagged.tags
    if keys[i : i + 1] != ["को"] and (i >= end or keys[i] not in word_set("held_participles")):
        return False
    for k in range(i + 1, min(i + SITTING_NEAR, end - 1)):
        kind = tags[k].hit("meeting_kinds")
        if kind is not None and kind.entry.type == "meeting" and keys[k + kind.length : k + kind.length + 1] == ["में"]:
            behind = k + kind.length + 1
            going = behind < end and keys[behind] in word_set("going_there")
            if going or not ORDERED.isdisjoint(keys[behind:end]):
                return False
            return any(verdict < 0 for verdict, _, _ in groups(tagged, behind, min(end, i + CLAUSE)))
        if is_verb(tagged, k) and keys[k] not in word_set("held_participles"):
            return False
    return False
