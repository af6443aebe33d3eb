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
from sabhaparse.find.auspices import under_auspices
from sabhaparse.find.body_before import body_before, counts_meeting, holds_post, names_body
from sabhaparse.find.mentions import Range
from sabhaparse.find.people.parts import PLURAL, is_nominal
from sabhaparse.find.venues import find_venues
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View, once_a_sentence
from sabhaparse.find.words import word_set

Rule = Callable[[View, Sentence, int], Range | None]
WIDEST = 14
"""Tokens of the longest list of those who met."""


def of_the_meeting(view: View, sentence: Sentence, kind: int) -> Range | None:
    """किसान सभा की (महत्वपूर्ण) मासिक बैठक: the body in front of की and the kind."""
    i = _before_day(view, sentence, kind - 1)
    while i > sentence.first and view.keys[i] not in GENITIVE:
        strange = is_nominal(view, i) and not names_body(view, i) and _of_the_kind(view, i - 1)
        known = view.keys[i] == "एक" or view.keys[i] in TODAY
        known = known or ("places" in view.cover[i] and view.keys[i - 1] in GENITIVE)  # यूनियन का | औरैया | जिला सम्मेलन
        if not (known or counts_meeting(view, i) or _of_the_kind(view, i) or strange):
            break  # का दो दिवसीय | नव | संकल्प शिविर, का | 17वां | राज्य सम्मेलन
        i -= 1
    return body_before(view, sentence.first, i) if i > sentence.first and view.keys[i] in GENITIVE else None


def far_in_front(view: View, sentence: Sentence, kind: int) -> Range | None:
    """महासंघ की | रविवार को | टाउन हॉल में | … की अध्यक्षता में | बैठक हुई: when, where and who chairs stand between."""
    kind -= view.keys[kind - 1] == "एक"
    if kind - 1 <= sentence.first or view.keys[kind - 1] not in ("में", "को", "पर"):
        return None
    for i in view.any_of(GENITIVE, sentence.first + 1, kind - 2):
        body = body_before(view, sentence.first, i) if _details_follow(view, sentence, i + 1) else None
        if body is not None:
            return body
    return None


def _details_follow(view: View, sentence: Sentence, i: int) -> bool:
    """A day, a town or the venue begins at token `i`."""
    if view.keys[i] in word_set("days_open") or view.tokens[i].kind is Kind.NUMBER:
        return True
    if not {"weekdays", "places"}.isdisjoint(view.cover[i]) and not names_body(view, i):
        return True
    return view.keys[i - 1] == "की" and any(venue.first == i for venue in find_venues(view, sentence))


def _before_day(view: View, sentence: Sentence, i: int) -> int:
    """गुलिया खाप की | मंगलवार को | महापंचायत हुई: the day may stand between the body's की and the kind."""
    day = i - 1 > sentence.first and view.keys[i] == "को" and "weekdays" in view.cover[i - 1]
    return i - 2 if day else i


TODAY = frozenset({"आज", "कल"})
"""Between the body's की and the number of the meeting: कार्य बल की | आज | 123वीं बैठक."""


def _of_the_kind(view: View, i: int) -> bool:
    return "kind_modifiers" in view.cover[i] and not names_body(view, i)


def of_its_members(view: View, sentence: Sentence, kind: int) -> Range | None:
    """किसान सभा के जिला पदाधिकारियों और सदस्यों की मासिक बैठक: the body in front of those who met."""
    while kind - 1 > sentence.first and _of_the_kind(view, kind - 1):
        kind -= 1  # पदाधिकारियों की | आवश्यक | बैठक
    i = kind - 2
    if i <= sentence.first or view.keys[i + 1] not in GENITIVE:
        return None
    if names_body(view, i - 1) and view.keys[i].endswith(PLURAL) and "organisations" in view.cover[i - 1]:
        return body_before(view, sentence.first, i)  # जदयू | कार्यकर्ताओं की बैठक
    if view.keys[i - 2 : i] and view.keys[i - 2] == "से" and view.keys[i - 1] in word_set("attached"):
        return body_before(view, sentence.first, i - 2)  # किसान मोर्चा से जुड़े संगठनों की बैठक
    if view.keys[i] in word_set("called_together"):
        return None
    for k in range(i, max(sentence.first, i - WIDEST), -1):
        if view.keys[k] == "के" and k < i:
            body = body_before(view, sentence.first, k)
            several = body is not None and view.keys[body.first - 1] in word_set("quantifiers_of_all")
            return None if several else body  # विभिन्न | अस्पतालों के अधीक्षकों की बैठक
        joins = view.keys[k] in CONJUNCTIONS or view.is_mark(k, "(),") or view.is_mark(k + 1, ")")
        members = view.keys[k] in word_set("members") or (view.keys[k].endswith(PLURAL) and "posts" in view.cover[k])
        if not (joins or members or (k < i and "post_modifiers" in view.cover[k])):
            return None
    return None


def right_before(view: View, sentence: Sentence, kind: int) -> Range | None:
    """… प्रबंध समिति बैठक: the body right in front of the kind."""
    return body_before(view, sentence.first, kind) if kind > sentence.first and names_body(view, kind - 1) else None


def organised_by(view: View, sentence: Sentence, kind: int) -> Range | None:
    """… परिषद द्वारा आयोजित, … संघ की ओर से आयोजित, … के तत्वावधान में."""
    found = under_auspices(view, sentence)
    if found is None:
        return None
    doer = _body_held(view, sentence)
    if doer is not None and doer.last < found.first and view.keys[doer.last] == "ने":
        return None  # संस्था ने | … विभाग के तत्वावधान में | कार्यशाला का आयोजन किया
    if view.keys[found.last : found.last + 2] != ["की", "ओर"]:
        return found
    owner = of_the_meeting(view, sentence, kind)
    return None if owner is not None and owner.first > found.last else found  # न्यायालय की ओर से … संघ की बैठक


def body_held(view: View, sentence: Sentence, kind: int) -> Range | None:
    """… मंत्रालय ने … कार्यशाला का आयोजन किया: a body is the subject."""
    return _body_held(view, sentence)


@once_a_sentence
def _body_held(view: View, sentence: Sentence) -> Range | None:
    agents = view.words("ने", sentence.first + 1, sentence.last)
    if not agents:
        return None
    agent, first = agents[0], sentence.first
    if not (view.any_of(word_set("organised"), agent, sentence.last) or _met(view, sentence, agent)):
        front = view.words("आयोजन", first + 1, agent)
        if not front:
            return None
        first = front[-1] + 1  # कार्यशाला का आयोजन | सतर्कता आयोग | ने किया
    if view.keys[agent - 1] in word_set("members") and agent - 2 > first and view.keys[agent - 2] == "के":
        agent -= 2  # संघ के | पदाधिकारियों ने बैठक की
    found = body_before(view, first, agent)
    if found is None or holds_post(view, found):
        return None
    return _of_a_ministry(view, first, found)


def _of_a_ministry(view: View, first: int, found: Range) -> Range:
    """फार्माकोपिया आयोग (आईपीसी), | स्वास्थ्य मंत्रालय | ने: what is named in front of its ministry held the meeting."""
    if found.first - 1 <= first or not view.is_mark(found.first - 1, ","):
        return found
    if view.keys[found.last - 1] not in PARENTS:
        return found
    front = body_before(view, first, found.first - 1)
    return found if front is None or holds_post(view, front) else front


PARENTS = frozenset({"मंत्रालय", "विभाग", "सरकार"})
"""What a body belongs to that is named in front of it."""


def _met(view: View, sentence: Sentence, agent: int) -> bool:
    """'द्वारका फेडरेशन' ने रविवार को बैठक की।: the sentence ends in the body's meeting; a delegation only came."""
    if view.keys[agent - 1] in word_set("delegations"):
        return False
    did = [i for i in view.any_of(HELD_IT, agent, sentence.last) if i + 1 >= sentence.last or not view.is_word(i + 1)]
    return any("meeting_kinds" in view.cover[i - 1] for i in did)


HELD_IT = frozenset({"की", "करवाया", "करवाई", "कराया", "कराई", "बुलाई", "रखी", "रखा"})


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


RULES: tuple[Rule, ...] = (
    organised_by,
    body_held,
    of_the_meeting,
    of_its_members,
    right_before,
    body_will_hold,
    far_in_front,
)


def organiser(view: View, sentence: Sentence, kind: int) -> tuple[Range, str] | None:
    """The organiser in the sentence whose kind begins at token `kind`, and the name of the first rule that finds it."""
    for rule in RULES:
        found = rule(view, sentence, kind)
        if found is not None:
            return found, rule.__name__
    return None
