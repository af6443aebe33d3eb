"""Groups: persons joined by commas and conjunctions, with the case marker that closes the list.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.people.persons import find_people
>>> seen = view("महामंत्री राजेश गुप्ता, मंत्री उमा सेन एवं श्री सुनील दास ने दीप जलाया।")
>>> [(len(g.members), g.case) for g in find_groups(seen, find_people(seen))]
[(3, 'ने')]
"""

from __future__ import annotations

from sabhaparse.find.clauses import present_at
from sabhaparse.find.mentions import Group, OfficeMention, PersonMention, Range
from sabhaparse.find.people.agents import only_tells_whose
from sabhaparse.find.people.parts import HOLDERS_FOLLOW, PLURAL, is_nominal
from sabhaparse.find.people.teams import is_team
from sabhaparse.find.view import CASES, CONJUNCTIONS, View
from sabhaparse.find.words import word_set


def find_groups(view: View, people: list[PersonMention]) -> list[Group]:
    """Group the persons of each sentence; a post that is shared by a list goes to each of its names."""
    out: list[Group] = []
    pending: list[PersonMention] = []
    for person in people:
        if pending and not _joined(view, pending[-1], person):
            out.append(_close(view, pending))
            pending = []
        pending.append(person)
    if pending:
        out.append(_close(view, pending))
    return out


def _joined(view: View, left: PersonMention, right: PersonMention) -> bool:
    if left.sentence != right.sentence or right.whole.first < left.whole.last:
        return False
    between = range(left.whole.last, right.whole.first)
    if not between or len(between) > GAP or not _joins(view, between[0]):
        return False
    first = _behind_town(view, between)
    return all(_joins(view, i) or (len(between) > 2 and _describes(view, i)) for i in between if i < first)


def _behind_town(view: View, between: range) -> int:
    """…, त्रिपुरा से | डा. कुसुमरानी, लाडनूं में | अमर नाथ, युवा प्रकोष्ठ की | विमला नेगी: where town or body begins."""
    last = between[-1]
    if len(between) < 3 or view.keys[last] not in FROM:
        return last + 1
    first = last
    while first > between[0] and (owners := [name for name in OWNERS if name in view.cover[first - 1]]):
        first = min(view.start(first - 1, name) for name in owners)
    if first == last and last - between[0] == 2 and is_nominal(view, last - 1):
        return last - 1  # रेखा मीणा और बारहवीं के | मोहन सैनी
    return first if first < last else last + 1


OWNERS = ("places", "body_nouns", "organisations", "post_modifiers")
"""Lists of what stands in front of के and a name: towns, bodies, their branches."""
FROM = frozenset({"के", "की", "से", "में"})
GAP = 8
"""Tokens between two persons of a list: the mark that joins them, and words in front of the second (विशिष्ट अतिथि)."""

ALL_TITLED = "सर्वश्री"
"""The honorific that stands once in front of several names."""
SET_OFF_RULES = frozenset({"office_set_off", "office_charged"})
WITH = frozenset({"सहित", "समेत"})
MOST_OTHERS = 4
"""Words for the others between सहित and ने: कई अन्य पदाधिकारियों."""
NO_TITLES = frozenset({"meeting_kinds", "presence_words"})


def _joins(view: View, i: int) -> bool:
    return view.keys[i] in CONJUNCTIONS or view.is_mark(i, ",;")


def _describes(view: View, i: int) -> bool:
    """A word that may stand in front of a name without being a post: no case marker, no verb, nothing that acts."""
    if view.is_mark(i, "-") and view.doc.touching(i) and view.doc.touching(i + 1):
        return True  # और टी-मेट | बलबीर सिंह
    if not view.is_word(i) or view.function[i] or view.tags[i].verb is not None:
        return False
    if view.keys[i] in word_set("parts_in_meetings"):
        return False
    if "attendance_nouns" in view.cover[i] and view.keys[i].endswith(PLURAL):
        return False
    return NO_TITLES.isdisjoint(view.cover[i])


def _close(view: View, members: list[PersonMention]) -> Group:
    sentence = view.sentences[members[0].sentence]
    last = members[-1].whole.last
    case, after = "", last
    if view.is_mark(last, ",") if last < sentence.last else False:
        last += _stray_comma(view, last)
    if last < sentence.last:
        key = view.keys[last]
        if key in CASES:
            case, after = key, last + 1
            if key == "के" and after < sentence.last and view.keys[after] in ("द्वारा", "साथ"):
                case, after = view.keys[after], after + 1
            if case == "द्वारा" and only_tells_whose(view, after, sentence.last):
                case = ""
        elif key in CONJUNCTIONS and last + 1 < sentence.last and view.keys[last + 1] in word_set("others"):
            case, after = _case_of_others(view, last + 2, sentence.last) or ("", last)
        elif key in word_set("and_others"):
            behind = _others_act(view, last + 1, sentence.last)
            case, after = ("ने", behind) if behind else ("सहित", last + 1) if key in WITH else ("", last)
    whole = Range(members[0].whole.first, members[-1].whole.last)
    return Group(members[0].sentence, whole, _share(view, members), case, after)


def _case_of_others(view: View, i: int, last: int) -> tuple[str, int] | None:
    """अ, ब व अन्य | पदाधिकारियों को शपथ दिलाई, … एवं अन्य | वक्ताओं ने: the ने or को that the list shares with others."""
    for k in range(i, min(i + MOST_OTHERS, last)):
        if view.keys[k] in ("ने", "को"):
            return view.keys[k], k + 1
        if not _names_others(view, k):
            return None
    return None


def _others_act(view: View, i: int, last: int) -> int:
    """… आदि ने विचार रखे, … सहित अन्य वक्ताओं ने संबोधित किया: where the ने ends that is theirs, too; 0 where none is.

    Not … सहित अन्य लोगों ने भाग लिया, which says no more than that they came.
    """
    end = i
    while end < last and end - i < MOST_OTHERS and view.keys[end] != "ने" and _names_others(view, end):
        end += 1
    behind = end + 2 if view.keys[end + 1 : end + 2] == ["भी"] else end + 1
    if behind >= last or view.keys[end] != "ने" or present_at(view, behind) is not None:
        return 0
    return end + 1


def _names_others(view: View, i: int) -> bool:
    return view.is_word(i) and view.tags[i].verb is None and view.keys[i] not in CASES


def _stray_comma(view: View, i: int) -> bool:
    """मंत्री श्री झाबर सिंह खर्रा, की अध्यक्षता में: a comma in front of the case marker."""
    behind = view.keys[i + 1 : i + 3]
    return behind[:1] == ["ने"] or behind == ["की", "अध्यक्षता"]


def _share(view: View, members: list[PersonMention]) -> tuple[PersonMention, ...]:
    """उपाध्यक्षगण अ, ब एवं स: a plural or numberless post in front of a list belongs to all that follow without one."""
    if len(members) == 1:
        return (members[0],)
    out: list[PersonMention] = []
    shared: tuple[OfficeMention, ...] = ()
    members = _share_back(view, members)
    team = len(members) > 2 and is_team(view, members)
    for i, person in enumerate(members):
        if person.offices:
            run = _run_without(view, members, i)
            pair = run == i + 2 and (len(members) == 2 or run < len(members)) and _pair(view, person, members[i + 1])
            shared = person.offices[-1:] if pair or _shareable(view, person, members[i + 1 : run], team) else ()
            out.append(person)
        elif shared and person.name is not None and _side_by_side(view, members[i - 1], person):
            out.append(PersonMention(person.sentence, person.whole, person.name, shared))
        else:
            shared = ()
            out.append(person)
    return tuple(out)


def _share_back(view: View, members: list[PersonMention]) -> list[PersonMention]:
    """अ, ब और स को सह मंत्री बनाया; अ, ब और स सदस्य होंगे: a post given behind a list belongs to all in front of it."""
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
    return all(_joins(view, i) for i in range(left.whole.last, right.whole.first))


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
    if (word == "सदस्य" and view.keys[office.whole.first] != "पूर्व") or (
        office.body is not None and view.keys[office.body.last] == "के" and word in word_set("numberless_posts")
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


def _pair(view: View, person: PersonMention, other: PersonMention) -> bool:
    """सभासद अ व ब ने; …, उपाध्यक्ष अ और ब, सचिव स: two names joined by a conjunction, behind a post that several hold."""
    office, between = person.offices[-1], range(person.whole.last, other.whole.first)
    if len(between) != 1 or view.keys[between[0]] not in CONJUNCTIONS or person.name is None or other.name is None:
        return False
    if other.name.honorifics and not person.name.honorifics:
        return False  # पूर्व पार्षद अमर नाथ और डॉ॰ उमा सेन
    in_front = office.whole.first < person.name.whole.first
    return in_front and view.keys[office.title.last - 1] in word_set("held_in_pairs")
