"""Gapping: several persons do things of which only the last has a verb: अ ने अध्यक्षता व ब ने संचालन किया.

>>> from sabhaparse.find.demo import roles
>>> roles("जिला प्रधान उमा सेन ने अध्यक्षता व सचिव सुनील दास ने संचालन किया।")
[('सुनील दास', 'moderator'), ('उमा सेन', 'chair')]
>>> roles("उमा सेन के अलावा सुनील दास ने भी विचार रखे।")
[('सुनील दास', 'speaker'), ('उमा सेन', 'speaker')]
>>> roles("उमा सेन ने गीत, अमर नाथ ने गजल तथा सुनील दास ने कविता पढ़कर सुनाई।")
[('सुनील दास', 'speaker'), ('अमर नाथ', 'speaker'), ('उमा सेन', 'speaker')]
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from sabhaparse.find.clauses import Clauses
from sabhaparse.find.mentions import Group, PersonMention
from sabhaparse.find.view import CONJUNCTIONS, View
from sabhaparse.find.words import word_set
from sabhaparse.values import Role

PARTS = {
    "अध्यक्षता": Role.CHAIR,
    "सदारत": Role.CHAIR,
    "संचालन": Role.MODERATOR,
    "निजामत": Role.MODERATOR,
    "आभार": Role.THANKED_BY,
    "धन्यवाद": Role.THANKED_BY,
}
"""What a person did in the meeting where only the noun of it stands behind ने."""
SHARED = {"ने": frozenset({Role.SPEAKER}), "को": frozenset({Role.WELCOMED, Role.APPOINTEE})}
"""Roles that the verb of the last clause gives to those in front of it as well, by their case marker."""
NEXT = 3
"""Tokens behind के among which the next person stands: अलावा, a comma, an opener."""


def gapped(
    view: View, groups: list[Group], clauses: Clauses, given: Iterable[tuple[PersonMention, Role]]
) -> list[tuple[PersonMention, Role]]:
    """Roles of persons without a verb of their own, from the words behind them and what later ones were `given`."""
    pairs = [
        (group, later)
        for group, later in pairwise(groups)
        if later.sentence == group.sentence and (_besides(view, group, later) or _same_case(group, later))
    ]
    if not pairs:
        return []
    roles: dict[int, set[Role]] = {}
    for person, role in given:
        roles.setdefault(person.whole.first, set()).add(role)
    out: list[tuple[PersonMention, Role]] = []
    for group, later in reversed(pairs):
        between = range(group.after, later.whole.first)
        if _same_case(group, later) and not _without_verb(view, clauses, between):
            continue
        if group.case == "को" and any(view.keys[k].endswith("कर") and view.tags[k].verb is not None for k in between):
            continue  # अ को पद से हटाकर, ब को अध्यक्ष चुना गया
        parts = {PARTS[view.keys[k]] for k in between if view.keys[k] in PARTS} if group.case == "ने" else set()
        shared = parts or SHARED[later.case] & roles.get(later.members[-1].whole.first, set())
        for member in group.members:
            own = roles.setdefault(member.whole.first, set())
            out += [(member, role) for role in sorted(shared - own)]
            own |= shared
    return out


def _same_case(group: Group, later: Group) -> bool:
    return group.case in SHARED and later.case == group.case


def _besides(view: View, group: Group, later: Group) -> bool:
    """अ के अलावा | ब ने भी विचार रखे: what the second did the first did, too."""
    besides = group.case == "के" and later.case == "ने" and view.keys[group.after] in word_set("as_well_as")
    return besides and later.whole.first <= group.after + NEXT


def _without_verb(view: View, clauses: Clauses, between: range) -> bool:
    """Something stands behind the case marker, then a comma or a conjunction, and no verb that closes a clause."""
    if len(between) == 1 and view.keys[between[0]] in CONJUNCTIONS:
        return True  # संयोजक अ को | व सचिव ब को बनाया गया
    joined = any(view.keys[k] in CONJUNCTIONS or view.is_mark(k, ",;") for k in between[1:])
    return (
        joined
        and view.keys[between[0]] != "की"
        and not any(
            clauses.finite(k) and view.keys[k - 1] != "से"  # जोधपुर से आए
            for k in between
        )
    )


def kept_away_too(view: View, left: Group, group: Group) -> bool:
    """विधायक अमर नाथ बीमार होने के कारण तथा | सांसद उमा सेन यात्रा के चलते नहीं आ सके: what kept the first away, too."""
    between = view.keys[left.whole.last : group.whole.first]
    return (
        left.case == "" and len(between) > 1 and between[-1] in JOINED and not word_set("reasons").isdisjoint(between)
    )


JOINED = CONJUNCTIONS | {","}
"""What joins two who were kept away."""
