"""Who presides where no words say so: the official who gives directions in the meeting, or whom it gathered to hear.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.layout import find_layout
>>> from sabhaparse.find.meeting import find_meeting
>>> from sabhaparse.find.people import find_groups, find_people
>>> seen = view("जिलाधिकारी श्री सुनील दास ने सोमवार को विकास भवन में आयोजित बैठक में अधिकारियों को निर्देश दिए।")
>>> groups = find_groups(seen, find_people(seen))
>>> [(r.role.value, r.rule) for r in find_presiding(seen, find_meeting(seen, find_layout(seen)), groups, [])]
[('chair', 'presides')]

Lists: posts, through the persons found.
"""

from __future__ import annotations

from sabhaparse.find.meeting import MeetingMention
from sabhaparse.find.mentions import Group
from sabhaparse.find.roles import RoleMention
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set
from sabhaparse.values import Role


def find_presiding(
    view: View, meeting: MeetingMention | None, groups: list[Group], roles: list[RoleMention]
) -> list[RoleMention]:
    """The official who presides, as a role of its own; nothing where a chair is named or no meeting reported."""
    if meeting is None or any(role.role is Role.CHAIR for role in roles):
        return []
    for group in groups:
        official = len(group.members) == 1 and group.members[0].offices
        if group.sentence != meeting.sentence or not official or group.after > meeting.kind.first:
            continue
        if _directs(view, meeting, group) or _addresses(view, group):
            return [RoleMention(group.members[0], Role.CHAIR, "presides")]
    return []


def _directs(view: View, meeting: MeetingMention, group: Group) -> bool:
    """… ने … बैठक में … निर्देश दिए."""
    last = view.sentences[group.sentence].last
    within = meeting.kind.last < last and view.keys[meeting.kind.last] in ("में", "के")
    ordered = any(view.keys[i] in word_set("directions") for i in range(meeting.kind.last, last))
    return group.case == "ने" and within and ordered


def _addresses(view: View, group: Group) -> bool:
    """मुख्यमंत्री … बैठक को संबोधित कर रहे थे: the head of a government or an administration."""
    head = view.keys[group.members[0].offices[-1].title.first : group.members[0].offices[-1].title.last]
    words = view.keys[group.after : view.sentences[group.sentence].last]
    doing = any(words[i : i + 2] == ["संबोधित", "कर"] for i in range(len(words)))
    return group.case == "" and doing and " ".join(head) in word_set("heads_of_government")
