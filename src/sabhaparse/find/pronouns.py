"""Roles of persons who are only meant: उन्होंने … की अध्यक्षता की, मुख्य अतिथि ने … कहा. Who is meant, `link` knows.

>>> from sabhaparse.find.demo import view
>>> seen = view("मुख्य अतिथि श्री सुनील दास थे। उन्होंने दीप जलाकर शिविर का शुभारंभ किया।")
>>> [(seen.keys[meant.person.whole.first], str(meant.role)) for meant in find_meant(seen, [], Clauses(seen), [])]
[('उन्होंने', 'inaugurator')]
"""

from __future__ import annotations

from collections.abc import Sequence

from sabhaparse.find.clauses import Clauses
from sabhaparse.find.frames import likely
from sabhaparse.find.mentions import Group, PersonMention, Range, of_sentence
from sabhaparse.find.roles import ROLES, SPEAKING, RoleMention, ends_window, padded, recalls
from sabhaparse.find.speech import SpeechMention
from sabhaparse.find.view import AGENTIVE, View
from sabhaparse.values import Role

ACTING = frozenset({"उन्होंने", "उन्होने", "इन्होंने", "इन्होने"})
GIVEN = frozenset({Role.CHAIR, Role.INAUGURATOR, Role.SPEAKER, Role.THANKED_BY})
"""Roles that a pronoun may be given; what others are told of behind उन्होंने is mostly told of others."""


def find_meant(
    view: View, groups: Sequence[Group], clauses: Clauses, acts: Sequence[SpeechMention]
) -> list[RoleMention]:
    """What frames and verbs of saying say of each pronoun that acts; nothing where it stands in somebody's speech."""
    told = [act.content for act in acts if act.content is not None and act.content.first > act.verb]
    spoken = {act.pronoun: act.rule for act in acts if act.speaker is None and act.pronoun is not None}
    by_title = {act.sentence: act.rule for act in acts if act.speaker is None and act.pronoun is None}
    titled = titles_that_act(view)
    out: list[RoleMention] = []
    for i in sorted({*view.any_of(ACTING, 0, len(view.keys)), *titled}):
        sentence, whole = view.sentence_of(i), Range(i, i + 1)
        if any(i in content for content in told) or recalls(view, sentence):
            continue
        meant = PersonMention(sentence.index, whole, None)
        pronoun = Group(sentence.index, whole, (meant,), "ने", i + 1 + (i in titled))
        beside = of_sentence(groups, sentence.index)
        left = next((group for group in reversed(beside) if group.whole.last <= i), None)
        right = next((group for group in beside if group.whole.first > i and ends_window(pronoun, group)), None)
        before, behind = clauses.before(pronoun, left), clauses.after(pronoun, right)
        fitting = [
            RoleMention(meant, ROLES[frame.gives], frame.name)
            for frame in likely("role_frames.toml", "role", "ने", {*before, *behind})
            if frame.gives in GIVEN and frame.fits("ने", padded(before), padded(behind))
        ]
        said = by_title.get(sentence.index, "") if i in titled else spoken.get(i, "")
        if said.partition("+")[0] in SPEAKING:
            fitting.append(RoleMention(meant, Role.SPEAKER, said))
        thanks = any(role.role is Role.THANKED_BY for role in fitting)
        out += [role for role in fitting if not (thanks and role.role is Role.SPEAKER)]
    return out


def titles_that_act(view: View) -> list[int]:
    """मुख्य | अतिथि | ने, मुख्य वक्ता ने: the tokens of titles of the meeting that act without a name."""
    behind = view.any_of(AGENTIVE, 1, len(view.keys))
    return [i - 1 for i in behind if title_at(view, i - 1)]


def title_at(view: View, i: int) -> str:
    """The title of the meeting that ends in token `i`: `अतिथि` for मुख्य अतिथि, `वक्ता`; nothing where there is none."""
    key = view.keys[i]
    if key == "मुख्यातिथि":
        return "अतिथि"
    return key if key in ("अतिथि", "वक्ता") and i > 0 and view.keys[i - 1] == "मुख्य" else ""
