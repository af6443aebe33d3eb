"""Posts that a list shares: a plural or numberless one in front of it, one given behind it, one of a pair inside it.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.people.groups import find_groups
>>> from sabhaparse.find.people.persons import find_people
>>> seen = view("उपाध्यक्ष राजेश गुप्ता और सुनील दास, सचिव उमा सेन ने दीप जलाया।")
>>> [len(member.offices) for member in find_groups(seen, find_people(seen))[0].members]
[1, 1, 1]
"""

from __future__ import annotations

from itertools import pairwise

from sabhaparse.find.mentions import OfficeMention, PersonMention
from sabhaparse.find.people.parts import HOLDERS_FOLLOW, joins
from sabhaparse.find.people.teams import is_team
from sabhaparse.find.view import CONJUNCTIONS, View
from sabhaparse.find.words import word_set

SET_OFF_RULES = frozenset({"office_set_off", "office_charged"})
ALL_TITLED = "सर्वश्री"
"""The honorific that stands once in front of several names."""


def share_posts(view: View, members: list[PersonMention]) -> tuple[PersonMention, ...]:
    """उपाध्यक्षगण अ, ब एवं स: a plural or numberless post in front of a list belongs to all that follow without one."""
    if len(members) == 1:
        return (members[0],)
    out: list[PersonMention] = []
    shared: tuple[OfficeMention, ...] = ()
    members = _share_back(view, members)
    team = len(members) > 2 and is_team(view, members)
    for i, person in enumerate(members):
        charged = i > 0 and _charged_within(view, person) and _side_by_side(view, members[i - 1], person)
        if charged and shared and _for_several(view, shared[0]):
            out.append(PersonMention(person.sentence, person.whole, person.name, (*shared, *person.offices)))
        elif person.offices:
            run = _run_without(view, members, i)
            pair = run == i + 2 and _pair(view, person, members[i + 1], run < len(members), len(members) == 2)
            several = pair or _closed_run(view, members, i, run) or _goes_on(view, members, i)
            shared = person.offices[-1:] if several or _shareable(view, person, members[i + 1 : run], team) else ()
            out.append(person)
        elif shared and person.name is not None and _side_by_side(view, members[i - 1], person):
            out.append(PersonMention(person.sentence, person.whole, person.name, shared))
        else:
            shared = ()
            out.append(person)
    return tuple(out)


def _share_back(view: View, members: list[PersonMention]) -> list[PersonMention]:
    """अ, ब और स को सह मंत्री बनाया; अ, ब और स सदस्य होंगे: a post given behind a list belongs to all in front of it."""
    members = _pairs_share_back(view, members)
    last = members[-1]
    given = [o for o in last.offices if last.name is not None and o.whole.first >= last.name.whole.last]
    if not given or (
        given[-1].rule != "office_given" and not (given[-1].rule == "office_behind_name" and _verb_follows(view, last))
    ):
        return members
    out, post = list(members), given[-1]
    listed = _given_to_each(view, members)
    for k in range(len(members) - 2, -1, -1):
        member = members[k]
        if member.name is None or (member.offices and not listed):
            break
        if member.offices:
            post = member.offices[-1]
        else:
            out[k] = PersonMention(member.sentence, member.whole, member.name, (post,))
    return out


def _pairs_share_back(view: View, members: list[PersonMention]) -> list[PersonMention]:
    """…, अ व ब उपप्रधान, स महासचिव: two names that a conjunction joins inside a list, and a post behind the second."""
    out = list(members)
    for k in range(len(members) - 2):
        one, other = members[k], members[k + 1]
        between = view.keys[one.whole.last : other.whole.first]
        posted = len(other.offices) == 1 and other.offices[0].rule == "office_behind_name"
        posted = posted and not _of_one(view, other.offices[0])
        if one.name is not None and not one.offices and posted and len(between) == 1 and between[0] in CONJUNCTIONS:
            out[k] = PersonMention(one.sentence, one.whole, one.name, other.offices)
    return out


def _of_one(view: View, office: OfficeMention) -> bool:
    """अ व ब सरपंच, अ और ब अध्यक्ष: a post that only one has."""
    key = view.keys[office.title.last - 1]
    return key in word_set("held_by_one") or key in word_set("held_alone")


def _given_to_each(view: View, members: list[PersonMention]) -> bool:
    """अ अध्यक्ष, ब व स उपाध्यक्ष, द सचिव चुने गए: every post stands behind its names, and a verb gives them all."""
    behind = all(o.rule == "office_behind_name" for person in members for o in person.offices)
    end = members[-1].whole.last
    return behind and view.keys[end] in word_set("given_behind")


def _verb_follows(view: View, person: PersonMention) -> bool:
    end = person.whole.last
    return end < len(view.tokens) and (view.tags[end].verb is not None or view.keys[end] in word_set("given_behind"))


def _run_without(view: View, members: list[PersonMention], i: int) -> int:
    j = i + 1
    while j < len(members) and not members[j].offices and _side_by_side(view, members[j - 1], members[j]):
        j += 1
    return j


def _side_by_side(view: View, left: PersonMention, right: PersonMention) -> bool:
    """No words of the second person's own (संघ के | श्री दास) stand between two persons of a list."""
    return all(joins(view, i) for i in range(left.whole.last, right.whole.first))


def _shareable(view: View, person: PersonMention, followers: list[PersonMention], team: bool) -> bool:
    if not followers or person.name is None:
        return False
    office = person.offices[-1]
    if office.whole.first > person.name.whole.first:
        return False
    if team and office.body is None:
        return True
    word = view.keys[office.title.last - 1]
    if office.plural or office.rule in SET_OFF_RULES or view.keys[person.name.whole.first] == ALL_TITLED:
        return True  # …, उपाध्यक्ष पद पर अ, ब और स
    if view.is_mark(office.whole.last, HOLDERS_FOLLOW):
        return True
    if (word == "सदस्य" and _of_a_team(view, office)) or (
        office.body is not None
        and view.keys[office.body.last : office.body.last + 2] == ["के", word]
        and word in word_set("numberless_posts")
    ):
        return True
    brackets = [view.is_mark(p.whole.last - 1, ")") for p in (person, *followers)]
    if all(brackets):
        return True
    # one honorific a name and no post a name: the post in front is meant for all of them
    many = word in word_set("numberless_posts") or any(
        view.keys[i] in word_set("held_by_several") for i in range(office.whole.first, office.whole.last)
    )
    return many and all(p.name is not None and p.name.honorifics for p in (person, *followers))


def _goes_on(view: View, members: list[PersonMention], i: int) -> bool:
    """महासचिव : अ (संगठन), | ब (मुख्यालय प्रभारी)."""
    if i + 1 >= len(members) or not _side_by_side(view, members[i], members[i + 1]):
        return False
    return _for_several(view, members[i].offices[-1]) and _charged_within(view, members[i + 1])


def _charged_within(view: View, person: PersonMention) -> bool:
    """महासचिव : अ (संगठन), | ब (मुख्यालय प्रभारी) | व स: the bracket tells the charge of one of those behind the colon."""
    charges = [office.rule == "office_in_brackets" and _is_charge(view, office) for office in person.offices]
    return person.name is not None and bool(charges) and all(charges)


def _is_charge(view: View, office: OfficeMention) -> bool:
    return view.keys[office.title.last - 1] in word_set("charge_posts")


def _for_several(view: View, office: OfficeMention) -> bool:
    """महासचिव : …, a post that several hold, and a colon."""
    several = view.keys[office.title.last - 1] in word_set("held_in_runs")
    return several and view.is_mark(office.whole.last, HOLDERS_FOLLOW)


def _closed_run(view: View, members: list[PersonMention], i: int, last: int) -> bool:
    """…, संचालक अ, ब व स, सचिव द: a list inside the list that the next post closes, behind a post that several hold."""
    if last - i < 2 or last >= len(members) or not members[last].offices:
        return False
    office = members[i].offices[-1]
    if len(office.whole) > 2:
        return False  # नगर पालिका उपाध्यक्ष अ, ब व स
    joints = [range(a.whole.last, b.whole.first) for a, b in pairwise(members[i : last + 1])]
    closed = [any(view.keys[k] in CONJUNCTIONS for k in joint) for joint in joints]
    inner = not any(closed[:-2]) and not closed[-1]
    in_front = office.whole.first < members[i].whole.last - 1
    if not closed[-2] and not _in_commas(view, office, members[i + 1 : last]):
        return False
    titles = {view.keys[office.title.last - 1], " ".join(view.keys[office.title.first : office.title.last])}
    return inner and in_front and not word_set("held_in_runs").isdisjoint(titles)


def _in_commas(view: View, office: OfficeMention, others: list[PersonMention]) -> bool:
    """पार्षद अ, ब, स, उपयंत्री द; not विधायक अ, ब, … nor पूर्व पार्षद अ, ब, …, nor in front of a name with its own title."""
    front = view.keys[office.whole.first : office.title.last]
    single = "पूर्व" in front or front[-1] in word_set("held_by_one_each")
    return not single and not any(p.name is not None and p.name.honorifics for p in others)


def _of_a_team(view: View, office: OfficeMention) -> bool:
    """सदस्य, कार्यकारिणी सदस्य: many are; not पूर्व सदस्य, जिप सदस्य पवन चौधरी, who is elected for himself."""
    front = view.keys[office.whole.first : office.title.last - 1]
    return front[:1] != ["पूर्व"] and word_set("councils_with_seats").isdisjoint(front)


def _pair(view: View, person: PersonMention, other: PersonMention, inside: bool, alone: bool) -> bool:
    """…, मंत्री अ और ब, सचिव स: two joined inside a list; सभासद अ व ब ने: two alone, behind a post that several hold."""
    office, between = person.offices[-1], range(person.whole.last, other.whole.first)
    if len(between) != 1 or view.keys[between[0]] not in CONJUNCTIONS or person.name is None or other.name is None:
        return False
    if other.name.honorifics and not person.name.honorifics:
        return False  # पूर्व पार्षद अमर नाथ और डॉ॰ उमा सेन
    if office.whole.first > person.name.whole.first:
        return False
    return inside or (alone and view.keys[office.title.last - 1] in word_set("held_in_pairs"))
