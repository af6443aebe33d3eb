"""Who presides where no words say so: the official who gives directions in the meeting, or whom it gathered to hear.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.layout import find_layout
>>> from sabhaparse.find.meeting import find_meeting
>>> from sabhaparse.find.people import find_groups, find_people
>>> seen = view("जिलाधिकारी श्री सुनील दास ने सोमवार को विकास भवन में आयोजित बैठक में अधिकारियों को निर्देश दिए।")
>>> groups = find_groups(seen, find_people(seen))
>>> [(r.role.value, r.rule) for r in find_presiding(seen, find_meeting(seen, find_layout(seen)), groups, [])]
[('chair', 'presides')]
>>> seen = view("मुख्यमंत्री श्री सुनील दास ने निर्देश दिए। श्री दास शनिवार को आयोजित बैठक को संबोधित कर रहे थे।")
>>> groups = find_groups(seen, find_people(seen))
>>> [(r.role.value, r.rule) for r in find_presiding(seen, find_meeting(seen, find_layout(seen)), groups, [])]
[('chair', 'presides')]

Lists: posts, through the persons found.
"""

from __future__ import annotations

from sabhaparse.find.meeting import MeetingMention
from sabhaparse.find.mentions import Group, PersonMention
from sabhaparse.find.roles import RoleMention
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set
from sabhaparse.lexicon import fold
from sabhaparse.values import Role


def find_presiding(
    view: View, meeting: MeetingMention | None, groups: list[Group], roles: list[RoleMention]
) -> list[RoleMention]:
    """The official who presides, as a role of its own; nothing where a chair is named or no meeting reported."""
    if meeting is None or any(role.role is Role.CHAIR for role in roles):
        return []
    for group in groups:
        if group.sentence != meeting.sentence or len(group.members) != 1 or group.after > meeting.kind.first:
            continue
        member = group.members[0]
        if (member.offices and _directs(view, meeting, group)) or (
            group.case == "" and _addressing(view, group) and _heads(view, member, groups)
        ):
            return [RoleMention(member, Role.CHAIR, "presides")]
    reviewing = (g for g in groups if len(g.members) == 1 and _in_review(view, g))
    conducts = next((g.members[0] for g in reviewing if _heads(view, g.members[0], groups)), None)
    return [RoleMention(conducts, Role.CHAIR, "reviews")] if conducts is not None else []


def _in_review(view: View, group: Group) -> bool:
    """योजनाओं की समीक्षा के दौरान | जिलाधिकारी …: who is named where a review is told."""
    words = view.keys[view.sentences[group.sentence].first : group.whole.first]
    return any(words[i : i + 3] == ["समीक्षा", "के", "दौरान"] for i in range(len(words)))


def _directs(view: View, meeting: MeetingMention, group: Group) -> bool:
    """… ने … बैठक में … निर्देश दिए."""
    last = view.sentences[group.sentence].last
    within = meeting.kind.last < last and view.keys[meeting.kind.last] in ("में", "के")
    ordered = any(view.keys[i] in word_set("directions") for i in range(meeting.kind.last, last))
    return group.case == "ने" and within and ordered


def _addressing(view: View, group: Group) -> bool:
    """… बैठक को संबोधित कर रहे थे."""
    words = view.keys[group.after : view.sentences[group.sentence].last]
    return any(words[i : i + 2] == ["संबोधित", "कर"] for i in range(len(words)))


def _heads(view: View, member: PersonMention, groups: list[Group]) -> bool:
    """मुख्यमंत्री, जिलाधिकारी: the head of a government or an administration; श्री शर्मा, if so called before."""
    offices = member.offices
    if not offices and member.name is not None:
        surname, at = view.keys[member.name.name.last - 1], member.whole.first
        same = [m for g in groups for m in g.members if m.whole.first < at and _surname(view, m) == surname]
        offices = next((m.offices for m in same if m.offices), ())
    titles = [" ".join(view.keys[office.title.first : office.title.last]) for office in offices[-1:]]
    posts = [view.covers(office.title.first, "posts") for office in offices[-1:]]  # एसीएस is अतिरिक्त मुख्य सचिव
    titles += [fold(post.form) for post in posts if post is not None]
    return not word_set("heads_of_government").isdisjoint(titles)


def _surname(view: View, member: PersonMention) -> str:
    return view.keys[member.name.name.last - 1] if member.name is not None else ""
