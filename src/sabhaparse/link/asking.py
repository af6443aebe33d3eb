"""Those who ask: what a union or a member says others are to do is a demand, in a speech as in its motions.

>>> from sabhaparse import parse
>>> record = parse("शिक्षक संघ की बैठक हुई। बैठक में निम्न प्रस्ताव पारित किए गए-\\n1. पुरानी पेंशन बहाल की जाए।")
>>> [resolution.kind.value for resolution in record.resolutions]
['demand']
"""

from __future__ import annotations

from sabhaparse.find.found import Findings
from sabhaparse.find.mentions import Range
from sabhaparse.find.resolutions import ResolutionMention
from sabhaparse.find.view import CASES, View
from sabhaparse.find.words import word_set
from sabhaparse.link.authority import holds_office_of_state
from sabhaparse.link.entity import Entity
from sabhaparse.values import ResolutionKind


def of_those_who_ask(found: Findings, mention: ResolutionMention, agent: Entity | None) -> bool:
    """शिक्षक संघ में … ने कहा कि पेंशन बहाल की जाए: a union cannot order what others are to do, it asks for it."""
    view, meeting = found.view, found.meeting
    if meeting is None:
        return False
    if mention.heading >= 0 and mention.mode == "decision":
        return _moved_of_others(found, mention)
    if mention.kind is not ResolutionKind.DIRECTIVE or mention.mode not in ("", "said"):
        return False
    first, last = mention.clause.first, mention.clause.last - 1
    if mention.rule == "obligation" and view.keys[first] in word_set("rulers") and view.keys[first + 1] == "को":
        return agent is None or not holds_office_of_state(view, agent)  # सरकार को पेंशन बहाल करनी होगी
    if mention.rule != "subjunctive":
        return False
    near = range(first, min(first + AUTHORITY_NEAR, last))
    asked = [i for i in near if view.keys[i] in word_set("authorities")]
    subject = any(i < first + SUBJECT_NEAR and view.keys[i + 1] not in CASES for i in asked)
    ruled = subject and view.keys[first] in word_set("rulers")
    if ruled and agent is not None and not holds_office_of_state(view, agent):
        return True  # सरकार श्रम संहिताओं को वापस ले
    if agent is not None and view.keys[last] in DONE_BY_OTHERS and _has_a_seat(view, agent):
        return True
    if meeting.organiser is None and (agent is None or not _of_union(view, agent)):
        return False
    if meeting.organiser is not None and not _held_by_union(view, meeting.organiser):
        return False
    plural = view.keys[last].endswith(("ें", "एं", "ओ"))
    return view.keys[last] in DONE_BY_OTHERS or subject or (bool(asked) and not plural)


def _moved_of_others(found: Findings, mention: ResolutionMention) -> bool:
    """निम्न प्रस्ताव पारित हुए - | 1. पेंशन बहाल की जाए।: the motions of a union are of what others are to do."""
    view, meeting = found.view, found.meeting
    heading, clause = view.sentences[mention.heading], mention.clause
    told = heading.first, heading.last
    if mention.heading >= mention.sentence or not view.starting("प्रस्ताव", *told) or view.starting("निर्णय", *told):
        return False
    if meeting is None or meeting.organiser is None or not _held_by_union(view, meeting.organiser):
        return False
    if view.any_of(word_set("cooperatives"), meeting.organiser.first, meeting.organiser.last):
        return False
    own = view.any_of(word_set("own_affairs"), clause.first, clause.last)
    own = own or view.any_of(word_set("protests"), clause.first, clause.last)
    return mention.rule == "subjunctive" and view.keys[clause.last - 1] in DONE_BY_OTHERS and not own


def _held_by_union(view: View, organiser: Range) -> bool:
    """किसान सभा, शिक्षक संघ: who holds the meeting asks things of those who rule or employ."""
    return not word_set("unions").isdisjoint(view.keys[organiser.first : organiser.last])


def _has_a_seat(view: View, agent: Entity) -> bool:
    """पार्षद, नेता प्रतिपक्ष, सदस्य: the speaker has a seat in the house and nothing else, and asks those who preside."""
    wholes = [view.keys[office.whole.first : office.whole.last] for office in agent.offices]
    return bool(wholes) and all(keys[-1] in word_set("seats") or keys == ["सदस्य"] for keys in wholes)


def _of_union(view: View, agent: Entity) -> bool:
    """आशा वर्कर्स यूनियन की जिला सचिव: the speaker holds a post in a union, and none of the state."""
    return not holds_office_of_state(view, agent) and any(
        not word_set("union_heads").isdisjoint(view.keys[office.whole.first : office.whole.last])
        for office in agent.offices
    )


AUTHORITY_NEAR = 6
"""Words of a clause among which the authority stands that is asked: जिला प्रशासन कार्रवाई करे."""
SUBJECT_NEAR = 3
"""Words of a clause among which the authority is its subject: बीडीओ इस पर संज्ञान लें."""
DONE_BY_OTHERS = frozenset({"जाए", "जाएं", "जाये", "जायें", "जाय", "हो", "हों", "मिले", "मिलें", "लगे", "लगें"})
