"""The organiser: the body whose meeting it is, by rules asked in order.

>>> from sabhaparse.find.demo import view
>>> seen = view("कार्यशाला भारतीय कृषि अनुसंधान परिषद (आईसीएआर) द्वारा आयोजित की गई।")
>>> found = organiser(seen, seen.sentences[0], 0)
>>> seen.text(found[0].first, found[0].last), found[1]
('भारतीय कृषि अनुसंधान परिषद (आईसीएआर)', 'organised_by')

Lists: body_nouns, organisations, abbreviations, places.
"""

from __future__ import annotations

from collections.abc import Callable

from sabhaparse.divide import Kind, Sentence
from sabhaparse.find.mentions import Range
from sabhaparse.find.people.bodies import body_start
from sabhaparse.find.people.institutions import BODIES
from sabhaparse.find.people.parts import PLURAL, is_nominal
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View, once_a_sentence
from sabhaparse.find.words import word_set
from sabhaparse.lexicon.letters import acronym

Rule = Callable[[View, Sentence, int], Range | None]
ORDINAL_ENDS = frozenset({"वीं", "वां", "वें"})
PURPOSE = frozenset({"लिए", "हेतु", "संबंध", "तहत", "अंतर्गत"})
QUOTES = "\"'“”‘’"
WIDEST = 14
"""Tokens of the longest list of those who met."""


def body_before(view: View, first: int, end: int) -> Range | None:
    """The body that ends before token `end`, not before `first`."""
    if end <= first:
        return None
    if view.is_mark(end - 1, QUOTES):
        opening = next((i for i in range(end - 2, first - 1, -1) if view.is_mark(i, QUOTES)), end)
        return body_before(view, opening + 1, end - 1)  # संस्था 'रेवा परिषद'
    end = _without_level(view, first, end)
    town = view.start(end - 1, "places") if "places" in view.cover[end - 1] else first
    if town - 2 > first and view.is_mark(town - 1, ",") and _organisation(view, town - 2):
        named = body_before(view, first, town - 1)  # अग्रवाल सभा, गिरिडीह
        return Range(named.first, end) if named is not None else None
    start = body_start(view, first, end)
    while start < end - 1 and (view.keys[start] in word_set("formed") or _ordinal(view, start)):
        start += 1
    if start >= end or not any(_organisation(view, k) and not _mere_level(view, k, start) for k in range(start, end)):
        return None
    last = end - 1
    if view.is_mark(last, ")"):
        last = next((k for k in range(last, start, -1) if view.is_mark(k, "(")), end) - 1
    people = "posts" in view.cover[last] or "attendance_nouns" in view.cover[last]
    if view.keys[last].endswith(PLURAL) or (people and not _organisation(view, last)):
        return None
    return Range(_formed_for(view, first, start), end)


def _formed_for(view: View, first: int, start: int) -> int:
    """… परियोजना के क्रियान्वयन के लिए गठित समिति: what a body was formed for belongs to its name."""
    i = start - 1
    if i - 2 < first or view.keys[i] not in word_set("formed") or view.keys[i - 1] not in PURPOSE:
        return start
    i -= 2 if view.keys[i - 2] == "के" else 1
    while i > first and (_names_task(view, i - 1) or view.keys[i - 1] in GENITIVE or view.is_mark(i - 1, "()")):
        i -= 1
    return start if view.keys[i] in GENITIVE else i


def _names_task(view: View, i: int) -> bool:
    verb = view.tags[i].verb
    infinitive = verb is not None and verb.tag == "inf"
    return infinitive or is_nominal(view, i) or view.tokens[i].kind is Kind.NUMBER


def _without_level(view: View, first: int, end: int) -> int:
    """जल संसाधन विभाग की जोधपुर संभाग स्तर (की बैठक): the level belongs to the meeting."""
    if view.keys[end - 1] not in ("स्तर", "स्तरीय"):
        return end
    return next((i for i in range(end - 1, first, -1) if view.keys[i] in GENITIVE), end)


def _ordinal(view: View, i: int) -> bool:
    """27 वीं, पहली: of the meeting, not of the body."""
    modifier = view.covers(i, "kind_modifiers")
    number = view.tokens[i].kind is Kind.NUMBER or view.keys[i] in ORDINAL_ENDS
    return number or (modifier is not None and modifier.type == "ordinal")


def of_the_meeting(view: View, sentence: Sentence, kind: int) -> Range | None:
    """किसान सभा की (महत्वपूर्ण) मासिक बैठक: the body in front of की and the kind."""
    i = _before_day(view, sentence, kind - 1)
    while i > sentence.first and view.keys[i] not in GENITIVE and (view.keys[i] == "एक" or _of_the_kind(view, i)):
        i -= 1
    return body_before(view, sentence.first, i) if i > sentence.first and view.keys[i] in GENITIVE else None


def _before_day(view: View, sentence: Sentence, i: int) -> int:
    """गुलिया खाप की | मंगलवार को | महापंचायत हुई: the day may stand between the body's की and the kind."""
    day = i - 1 > sentence.first and view.keys[i] == "को" and "weekdays" in view.cover[i - 1]
    return i - 2 if day else i


def _of_the_kind(view: View, i: int) -> bool:
    return "kind_modifiers" in view.cover[i] and not _organisation(view, i)


def of_its_members(view: View, sentence: Sentence, kind: int) -> Range | None:
    """किसान सभा के जिला पदाधिकारियों और सदस्यों की मासिक बैठक: the body in front of those who met."""
    i = kind - 2
    if i <= sentence.first or view.keys[i + 1] not in GENITIVE or view.keys[i] in word_set("called_together"):
        return None
    for k in range(i, max(sentence.first, i - WIDEST), -1):
        if view.keys[k] == "के" and k < i:
            return body_before(view, sentence.first, k)
        joins = view.keys[k] in CONJUNCTIONS or view.is_mark(k, "(),") or view.is_mark(k + 1, ")")
        members = view.keys[k] in word_set("members") or (view.keys[k].endswith(PLURAL) and "posts" in view.cover[k])
        if not (joins or members or (k < i and "post_modifiers" in view.cover[k])):
            return None
    return None


def right_before(view: View, sentence: Sentence, kind: int) -> Range | None:
    """… प्रबंध समिति बैठक: the body right in front of the kind."""
    return body_before(view, sentence.first, kind) if kind > sentence.first and _organisation(view, kind - 1) else None


def organised_by(view: View, sentence: Sentence, kind: int) -> Range | None:
    """… परिषद द्वारा आयोजित, … संघ की ओर से आयोजित, … के तत्वावधान में."""
    return _organised_by(view, sentence)


@once_a_sentence
def _organised_by(view: View, sentence: Sentence) -> Range | None:
    for i in view.any_of(word_set("auspices") | {"द्वारा", "ओर"}, sentence.first + 1, sentence.last):
        if view.keys[i] == "द्वारा":
            held = view.any_of(word_set("organised"), i + 1, sentence.last)
            if not held or _several(view, held[0] + 1, sentence.last):
                continue
            end = i - 1 if view.keys[i - 1] == "के" else i
            found = body_before(view, sentence.first, end)
        elif view.keys[i - 1 : i + 2] == ["की", "ओर", "से"] or (
            view.keys[i] in word_set("auspices") and view.keys[i - 1] == "के"
        ):
            found = body_before(view, sentence.first, i - 1)
        else:
            continue
        if found is not None:
            return found
    return None


def _several(view: View, i: int, last: int) -> bool:
    """राज्य सरकार द्वारा आयोजित | ग्राम उत्थान शिविरों के माध्यम से: more than one of them, and so not the meeting."""
    head = i
    while head < last and view.is_word(head) and not view.function[head] and view.tags[head].verb is None:
        head += 1
    return head > i and view.keys[head - 1].endswith(PLURAL)


def body_held(view: View, sentence: Sentence, kind: int) -> Range | None:
    """… मंत्रालय ने … कार्यशाला का आयोजन किया: a body is the subject."""
    return _body_held(view, sentence)


@once_a_sentence
def _body_held(view: View, sentence: Sentence) -> Range | None:
    agents = view.words("ने", sentence.first + 1, sentence.last)
    if not agents or not (
        view.any_of(word_set("organised"), sentence.first, sentence.last) or _met(view, sentence, agents[0])
    ):
        return None
    return body_before(view, sentence.first, agents[0])


def _met(view: View, sentence: Sentence, agent: int) -> bool:
    """'द्वारका फेडरेशन' ने रविवार को बैठक की।: the sentence ends in the body's meeting; a delegation only came."""
    if view.keys[agent - 1] in word_set("delegations"):
        return False
    did = [i for i in view.words("की", agent, sentence.last) if i + 1 >= sentence.last or not view.is_word(i + 1)]
    return any("meeting_kinds" in view.cover[i - 1] for i in did)


def body_will_hold(view: View, sentence: Sentence, kind: int) -> Range | None:
    """… मंत्रालय 18-19 फरवरी को … का आयोजन कर रहा है: a body at the head of an announcement."""
    doing = view.words("कर", sentence.first + 1, sentence.last)
    if not any(view.keys[k - 1] in word_set("organised") for k in doing):
        return None
    for i in range(sentence.first, min(sentence.first + 12, sentence.last - 1)):
        if view.function[i] or not view.is_word(i):
            return None
        if (
            view.ends(i, "body_nouns") is not None
            and not view.function[i + 1]
            and view.begins(i + 1, "body_nouns") is None
        ):
            return body_before(view, sentence.first, i + 1)
    return None


def cabinet(view: View, sentence: Sentence) -> Range | None:
    """केंद्रीय मंत्रिमंडल ने … मंजूरी दी: a cabinet decides without the word बैठक."""
    for i in view.any_of(word_set("cabinets"), sentence.first, sentence.last - 1):
        if view.keys[i + 1] == "ने":
            start = i
            while start > sentence.first and view.covers(start - 1, "post_modifiers") is not None:
                start -= 1
            return Range(start, i + 1)
    return None


RULES: tuple[Rule, ...] = (organised_by, body_held, of_the_meeting, of_its_members, right_before, body_will_hold)


def organiser(view: View, sentence: Sentence, kind: int) -> tuple[Range, str] | None:
    """The organiser in the sentence whose kind begins at token `kind`, and the name of the first rule that finds it."""
    for rule in RULES:
        found = rule(view, sentence, kind)
        if found is not None:
            return found, rule.__name__
    return None


def _mere_level(view: View, i: int, start: int) -> bool:
    """ब्लॉक, जिला, a designation in capitals: no body by itself; but one behind its name (कोयला विभाग)."""
    level = view.covers(i, "post_modifiers")
    body = view.cover[i].get("body_nouns")
    if body is not None and i > start and "kind_modifiers" not in view.cover[i - 1] and _belongs(view, i - 1):
        return False
    return "posts" in view.cover[i] or (
        level is not None and level.type == "level" and (body is None or body.hit.length == 1)
    )


def _organisation(view: View, i: int) -> bool:
    if not BODIES.isdisjoint(view.cover[i]):
        return True
    initialism = view.covers(i, "abbreviations")
    named = initialism is not None and initialism.type not in NOT_BODIES and initialism.note != "term"
    return named or (initialism is None and acronym(view.tokens[i].key))


def _belongs(view: View, i: int) -> bool:
    return not view.function[i] or view.keys[i] in GENITIVE


NOT_BODIES = frozenset({"honorific", "unit", "time", "law", "degree", "designation", "rank", "address"})
