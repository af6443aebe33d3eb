"""Roles of persons in the meeting, from frames held as data (`data/role_frames.toml`).

A frame looks at one group of persons in its clause: the case marker behind it and words next to it, before it or
after it. A list that is closed by a presence word (… उपस्थित रहे) makes attendees of all its members.

>>> from sabhaparse.find.demo import roles
>>> roles("अध्यक्षता श्री सुनील दास ने की तथा संचालन उमा सेन ने किया।")
[('सुनील दास', 'chair'), ('उमा सेन', 'moderator')]
"""

from __future__ import annotations

from collections.abc import Sequence

from sabhaparse.divide import Sentence
from sabhaparse.find.appointed import announced_as_elected, elected, newly_in_office, office_given
from sabhaparse.find.clauses import Clauses, within_another_act
from sabhaparse.find.described import LABELS, label, up_to_title
from sabhaparse.find.frames import likely
from sabhaparse.find.gapping import gapped, kept_away_too
from sabhaparse.find.meeting_signs import begins
from sabhaparse.find.mentions import Group, PersonMention, Range
from sabhaparse.find.people.teams import is_team
from sabhaparse.find.rosters import chairs_roster, find_rosters
from sabhaparse.find.speech import SpeechMention
from sabhaparse.find.view import AGENTIVE, View
from sabhaparse.find.words import word_set
from sabhaparse.frozen import frozen
from sabhaparse.values import Role


@frozen
class RoleMention:
    """A role that a frame gives to a person; `at` is the token range that says it."""

    person: PersonMention
    role: Role
    rule: str


@frozen
class StatusMention:
    """A person whom a frame keeps out of those who took part: `honoured`, `mentioned` or `absent`."""

    person: PersonMention
    status: str
    rule: str


def find_roles(view: View, groups: list[Group], clauses: Clauses) -> tuple[list[RoleMention], list[StatusMention]]:
    """What frames and presence words say of each group: roles, and who took no part."""
    roles: list[RoleMention] = []
    statuses: list[StatusMention] = []
    newly = view.any_of(word_set("newly"), 0, len(view.keys))
    for i, group in enumerate(groups):
        left = groups[i - 1] if i and groups[i - 1].sentence == group.sentence else None
        in_front, behind = clauses.before(group, left), clauses.after(group, _ending_window(groups, i))
        labelled = _labelled(view, group)
        roles += labelled
        stretches = _stretches(view, group, in_front)
        words = {*behind, *in_front} if len(stretches) == 1 else set(behind).union(*[near for _, near in stretches])
        before, after = padded(in_front), padded(behind)
        spoke = False
        for frame in likely("role_frames.toml", "role", group.case, words):
            role = ROLES[frame.gives]
            by_act = frame.name.startswith(BY_ACT)
            if frame.name.startswith(ORDERED) and not any(_may_be_ordered(view, member) for member in group.members):
                continue  # कमला देवी को पेंशन देने के निर्देश दिए
            if (labelled and role in LABELS.values()) or (by_act and (spoke or within_another_act(view, group))):
                continue
            for members, near in stretches if frame.ends is not None else ((group.members, in_front),):
                told = before if near is in_front else padded(near)
                described = padded(up_to_title(near)) if frame.ends is not None else told
                if frame.fits(group.case, told, after) or (
                    described != told and frame.fits(group.case, described, after)
                ):
                    meant = _at_the_head(members) if role is Role.CHAIR and frame.ends is not None else members
                    roles += [RoleMention(member, role, frame.name) for member in meant]
                    spoke = spoke or by_act
        for frame in likely("status_frames.toml", "status", group.case, words):
            if frame.fits(group.case, before, after):
                statuses += [StatusMention(member, frame.gives, frame.name) for member in group.members]
        kept_away = statuses[-1:] and statuses[-1].rule == DID_NOT_COME and statuses[-1].person in group.members
        if kept_away and left is not None and kept_away_too(view, left, group):
            statuses += [StatusMention(member, "absent", "absence_shared") for member in left.members]
        found, negated = clauses.presence(group)
        if found and negated:
            statuses += [StatusMention(member, "absent", "absence_list") for member in group.members]
        elif found:
            listed = (Role.APPOINTEE, "elected_list") if elected(view, group) else (Role.ATTENDEE, "presence_list")
            roles += [RoleMention(member, *listed) for member in group.members]
        elif announced := announced_as_elected(view, group):
            roles += [RoleMention(member, Role.APPOINTEE, "elected_list") for member in announced]
        elif is_team(view, group.members):
            roles += [RoleMention(m, Role.APPOINTEE, "team_list") for m in group.members]
        if newly:
            anew = [m for m in group.members if newly_in_office(m, newly)]
            roles += [RoleMention(member, Role.APPOINTEE, "newly_elected") for member in anew]
        appointed = [m for m in group.members if office_given(view, group, m)]
        roles += [RoleMention(member, Role.APPOINTEE, "office_given") for member in appointed]
    for member, there in find_rosters(view, groups, clauses):
        if there and chairs_roster(view, member):
            roles.append(RoleMention(member, Role.CHAIR, "chair_in_roster"))
        elif there:
            roles.append(RoleMention(member, Role.ATTENDEE, "roster"))
        else:
            statuses.append(StatusMention(member, "absent", "absence_roster"))
    shared = gapped(view, groups, clauses, ((r.person, r.role) for r in roles))
    roles += [RoleMention(person, role, "verb_shared") for person, role in shared]
    debated = {r.person.whole.first for r in roles if r.rule.startswith("debated")}
    if debated:
        roles = [r for r in roles if r.role is not Role.ATTENDEE or r.person.whole.first not in debated]
    thanked = {r.person.whole.first for r in roles if r.role is Role.THANKED_BY}
    return [r for r in roles if not r.rule.startswith(BY_ACT) or r.person.whole.first not in thanked], statuses


def _may_be_ordered(view: View, member: PersonMention) -> bool:
    """तहसीलदार, अधिशासी अभियंता: an official below those who lead a meeting; no minister, no farmer, no teacher."""
    posts = [view.covers(office.title.last - 1, "posts") for office in member.offices]
    ministers = any(view.keys[office.title.last - 1].endswith("मंत्री") for office in member.offices)
    return not ministers and any(post is not None and post.type in OFFICIALS for post in posts)


OFFICIALS = frozenset({"administration", "government", "police", "health", "engineering", "municipality"})
DID_NOT_COME = "absent_did_not_come"
"""The frame of one who did not come, for a reason that those joined in front may share."""
ORDERED = "ordered_there"
"""Begins the names of the frames of officials who are told what to do: they are there."""
BY_ACT = "speaker_by_"
"""Begins the names of the frames that make a speaker by what was done with words; who thanked did that alone."""


def padded(words: Sequence[str]) -> str:
    """Words as frames look at them."""
    return " " + " ".join(words) + " "


def _stretches(view: View, group: Group, before: list[str]) -> Sequence[tuple[Sequence[PersonMention], list[str]]]:
    """मुख्य अतिथि अ, विशिष्ट अतिथि ब एवं स: the members that one title in front is meant for, and the words in front."""
    if len(group.members) == 1:
        return ((group.members, before),)
    out: list[tuple[list[PersonMention], list[str]]] = [([], before)]
    end = group.whole.first
    for member in group.members:
        words = [view.keys[i] for i in range(end, member.whole.first) if view.is_word(i) and not view.function[i]]
        if words:
            out.append(([], words))
        out[-1][0].append(member)
        end = member.whole.last
    return out


def _at_the_head(members: Sequence[PersonMention]) -> Sequence[PersonMention]:
    """कार्यक्रम के अध्यक्ष अ तथा उपाध्यक्ष ब, स: those in front of the first who holds another post."""
    end = next((k for k, member in enumerate(members) if k and member.offices), len(members))
    return members[:end]


ROLES = {role.value: role for role in Role}


def _labelled(view: View, group: Group) -> list[RoleMention]:
    """उमा सेन, कुलपति (मुख्य अतिथि): a role in brackets behind the name or its post."""
    if not view.starting("(", group.whole.first, group.whole.last + 2):
        return []
    labels = [(member, label(view, member)) for member in group.members]
    return [RoleMention(member, label, "role_in_brackets") for member, label in labels if label]


SPEAKING = frozenset(
    {
        "said",
        *(
            f"reporting_{t}"
            for t in ("say", "order", "appeal", "demand", "promise", "announce", "explain", "suggest", "warn")
        ),
    }
)


def speaker_roles(acts: list[SpeechMention], roles: list[RoleMention]) -> list[RoleMention]:
    """Whoever says something speaks; a vote of thanks or a song alone is no speech."""
    thanked = {r.person.whole.first for r in roles if r.role is Role.THANKED_BY or r.rule == "performed"}
    out = []
    for act in acts:
        verb = act.rule.partition("+")[0]
        if act.speaker is None or verb not in SPEAKING:
            continue
        for member in act.speaker.members:
            if verb == "said" or member.whole.first not in thanked:
                out.append(RoleMention(member, Role.SPEAKER, act.rule))
    return out


def recalls(view: View, sentence: Sentence) -> bool:
    """उल्लेखनीय है कि मुख्यमंत्री ने बजट में घोषणा की थी।: the sentence tells what was before the meeting."""
    return begins(view, sentence, word_set("background"))


def without_told(
    view: View, acts: list[SpeechMention], roles: list[RoleMention]
) -> tuple[list[RoleMention], list[StatusMention]]:
    """The roles without speakers of whom only somebody else's speech tells, and those as mentioned.

    … ने कहा कि प्रधानमंत्री ने विजन सामने रखा है: he did not speak here.
    """
    contents: dict[int, list[tuple[Range, frozenset[int]]]] = {}
    for act in acts:
        if act.content is not None and act.speaker is not None and act.content.first > act.verb:
            own = frozenset(member.whole.first for member in act.speaker.members)
            contents.setdefault(act.sentence, []).append((act.content, own))

    kept, told = [], []
    for role in roles:
        at, sentence = role.person.whole.first, role.person.sentence
        if role.role is Role.SPEAKER and (
            any(at in content and at not in own for content, own in contents.get(sentence, ()))
            or recalls(view, view.sentences[sentence])
        ):
            told.append(StatusMention(role.person, "mentioned", "told_of"))
        else:
            kept.append(role)
    return kept, told


def _ending_window(groups: list[Group], i: int) -> Group | None:
    """The group behind the one at `i` up to which its clause may reach."""
    for k in range(i + 1, len(groups)):
        if ends_window(groups[i], groups[k]):
            return groups[k]
    return None


def ends_window(group: Group, other: Group) -> bool:
    """Whether what `group` does is told before `other` comes: an agent's clause runs on over the persons it acts on."""
    if other.sentence != group.sentence:
        return True
    if group.case in ("को", "का", "से") and other.case in AGENTIVE:
        return False  # अ, ब को | जिलाध्यक्ष ने | शपथ दिलाई; अ का | ब, स ने | स्वागत किया; अ से | ब ने | भेंट की
    if group.case == "ने" and other.case == "द्वारा":
        return False  # आईजी ने | प्रधानमंत्री द्वारा दिए गए सुझावों की | जानकारी दी
    return group.case not in AGENTIVE or other.case in AGENTIVE
