"""The body that ends in front of a token: its name read leftwards, without the level and the number of the meeting.

>>> from sabhaparse.find.demo import view
>>> seen = view("अखिल भारतीय किसान सभा की बैठक")
>>> found = body_before(seen, 0, 4)
>>> seen.text(found.first, found.last)
'अखिल भारतीय किसान सभा'

Lists: body_nouns, organisations, abbreviations, places, kind_modifiers.
"""

from __future__ import annotations

from sabhaparse.divide import Kind
from sabhaparse.find.mentions import Range
from sabhaparse.find.people.bodies import body_start
from sabhaparse.find.people.institutions import BODIES
from sabhaparse.find.people.parts import PLURAL, is_nominal
from sabhaparse.find.people.strength import NAMES
from sabhaparse.find.view import GENITIVE, View
from sabhaparse.find.words import word_set
from sabhaparse.lexicon.letters import acronym

ORDINAL_ENDS = ("वीं", "वां", "वें")
ABOUT = frozenset({"संबंध", "क्रम", "संदर्भ", "विषय"})
PURPOSE = frozenset({"लिए", "हेतु", "तहत", "अंतर्गत"}) | ABOUT
NAMELESS = 3
"""Words of a body that says no more than what it is: उच्च स्तरीय समिति."""
QUOTES = "\"'“”‘’"
NOT_BODIES = frozenset({"honorific", "unit", "time", "law", "degree", "designation", "rank", "address"})


def body_before(view: View, first: int, end: int) -> Range | None:
    """The body that ends before token `end`, not before `first`."""
    if end <= first:
        return None
    if view.is_mark(end - 1, QUOTES):
        opening = next((i for i in range(end - 2, first - 1, -1) if view.is_mark(i, QUOTES)), end)
        inner = body_before(view, opening + 1, end - 1)  # संस्था 'रेवा परिषद'
        outer = body_before(view, first, opening) if inner is None and opening < end else None
        return inner if outer is None else Range(outer.first, end)  # निगरानी समिति ‘दिशा’
    end = _without_level(view, first, end)
    town = view.start(end - 1, "places") if "places" in view.cover[end - 1] else first
    if town - 2 > first and view.is_mark(town - 1, ",") and names_body(view, town - 2):
        named = body_before(view, first, town - 1)  # अग्रवाल सभा, गिरिडीह
        return Range(named.first, end) if named is not None else None
    start = _behind_dash(view, body_start(view, first, end), end)
    start = next((k + 1 for k in view.words("संस्था", start, end - 1) if names_body(view, end - 1)), start)
    while start < end - 1 and (view.keys[start] in word_set("formed") or counts_meeting(view, start)):
        start += 1
    start = next((k + 1 for k in view.any_of(word_set("formed"), start, end - 1)), start)  # जनपद स्तरीय गठित | समिति
    if start - 1 > first and view.keys[start - 1] == "से" and view.tags[start].known and not view.cover[start]:
        start += 1  # त्याग से परिपूर्ण | सेवा समिति
    if start >= end or not any(names_body(view, k) and not _mere_level(view, k, start) for k in range(start, end)):
        return None
    last = end - 1
    if view.is_mark(last, ")"):
        last = next((k for k in range(last, start, -1) if view.is_mark(k, "(")), end) - 1
    people = "posts" in view.cover[last] or "attendance_nouns" in view.cover[last]
    if (view.keys[last].endswith(PLURAL) and "organisations" not in view.cover[last]) or (
        people and not names_body(view, last)
    ):
        return None
    if start - 2 > first and view.keys[start - 1] in word_set("attached") and names_body(view, start - 2):
        outer = body_before(view, first, start - 1)  # मजदूर यूनियन | संबंधित सीटू
        return Range(outer.first if outer is not None else start, end)
    return Range(_formed_for(view, first, start, end), end)


def _behind_dash(view: View, start: int, end: int) -> int:
    """मेघनगर – | जनता पार्टी मंडल: the dash of a dateline, with a space on each side, is in no name."""
    for k in range(end - 2, start, -1):
        if view.is_mark(k, "-–—:"):
            apart = [not view.doc.touching(k), not view.doc.touching(k + 1)]
            if apart[0] or (apart[1] and "places" in view.cover[k - 1]):
                return k + 1
    return start


def _formed_for(view: View, first: int, start: int, end: int) -> int:
    """… परियोजना के क्रियान्वयन के लिए गठित समिति: what a body was formed for belongs to its name if it has no other."""
    i = start - 1
    if end - start > NAMELESS:
        return start
    if i - 2 >= first and view.keys[i - 1] == "में" and view.keys[i - 2] in ABOUT:
        i -= 1  # योजनाओं के क्रम में गठित
    if i - 2 < first or view.keys[start - 1] not in word_set("formed") or view.keys[i - 1] not in PURPOSE:
        return start
    i -= 2 if view.keys[i - 2] == "के" else 1
    while i > first and (_names_task(view, i - 1) or view.keys[i - 1] in GENITIVE or view.is_mark(i - 1, "()")):
        i -= 1
    return start if view.keys[i] in GENITIVE else i


def holds_post(view: View, body: Range) -> bool:
    """ब्लाक प्रधान | महेंद्र सिंह ने: a post stands inside, and the last word is a name: a person, no body."""
    named = not NAMES.isdisjoint(view.tags[body.last - 1].lists) and not names_body(view, body.last - 1)
    return named and bool(view.places("posts", body.first, body.last - 1))


def _names_task(view: View, i: int) -> bool:
    verb = view.tags[i].verb
    infinitive = verb is not None and verb.tag == "inf"
    return infinitive or is_nominal(view, i) or view.tokens[i].kind is Kind.NUMBER


def _without_level(view: View, first: int, end: int) -> int:
    """जल संसाधन विभाग की जोधपुर संभाग स्तर, समाज की माह दिसंबर (की बैठक): the level and the month belong to the meeting."""
    month = "months" in view.cover[end - 1] and view.keys[end - 2] in ("माह", "महीने")
    if not month and view.keys[end - 1] not in ("स्तर", "स्तरीय"):
        return end
    return next((i for i in range(end - 1, first, -1) if view.keys[i] in GENITIVE), end)


def counts_meeting(view: View, i: int) -> bool:
    """27 वीं, पहली, चौबीसवां: of the meeting, not of the body."""
    modifier = view.covers(i, "kind_modifiers")
    key = view.keys[i]
    number = view.tokens[i].kind is Kind.NUMBER or key in ORDINAL_ENDS
    number = number or ("numbers" in view.cover[i] and key.endswith(ORDINAL_ENDS))
    return number or (modifier is not None and modifier.type == "ordinal")


def _mere_level(view: View, i: int, start: int) -> bool:
    """ब्लॉक, जिला, a designation in capitals: no body by itself; but one behind its name (कोयला विभाग)."""
    level = view.covers(i, "post_modifiers")
    body = view.cover[i].get("body_nouns")
    if body is not None and i > start and "kind_modifiers" not in view.cover[i - 1] and _belongs(view, i - 1):
        return False
    return "posts" in view.cover[i] or (
        level is not None and level.type == "level" and (body is None or body.hit.length == 1)
    )


def names_body(view: View, i: int) -> bool:
    """Token `i` is a word of the name of some organisation."""
    if not BODIES.isdisjoint(view.cover[i]):
        return True
    initialism = view.covers(i, "abbreviations")
    named = initialism is not None and initialism.type not in NOT_BODIES and initialism.note != "term"
    return named or (initialism is None and acronym(view.tokens[i].key))


def _belongs(view: View, i: int) -> bool:
    return not view.function[i] or view.keys[i] in GENITIVE
