"""Groups: persons joined by commas and conjunctions, with the case marker that closes the list.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.people.persons import find_people
>>> seen = view("महामंत्री राजेश गुप्ता, मंत्री उमा सेन एवं श्री सुनील दास ने दीप जलाया।")
>>> [(len(g.members), g.case) for g in find_groups(seen, find_people(seen))]
[(3, 'ने')]
"""

from __future__ import annotations

from sabhaparse.divide import NUMBER
from sabhaparse.find.clauses import present_at
from sabhaparse.find.mentions import Group, PersonMention, Range
from sabhaparse.find.people.agents import only_tells_whose
from sabhaparse.find.people.parts import PLURAL, is_nominal, joins
from sabhaparse.find.people.shared_posts import share_posts
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
    if not between:
        return _post_between(left, right)
    between = range(_behind_home(view, between), between.stop)
    if not between or len(between) > GAP or not joins(view, between[0]):
        return False
    first = _behind_town(view, between)
    return all(joins(view, i) or (len(between) > 2 and _describes(view, i)) for i in between if i < first)


def _behind_home(view: View, between: range) -> int:
    """दलबीर सैनी | कैथल, | सचिव अमर नाथ: behind the town in which somebody of a list lives, where the list goes on."""
    town = view.begins(between[0], "places")
    end = between[0] + (town.length if town is not None else 0)
    return end if end in between and joins(view, end) else between[0]


def _post_between(left: PersonMention, right: PersonMention) -> bool:
    """अध्यक्ष अ | सचिव ब; अ अध्यक्ष | ब सचिव: nothing stands between two persons but a post of one of them."""
    if left.name is None or right.name is None or not left.offices or not right.offices:
        return False
    return left.name.whole.last < right.name.whole.first


def _behind_town(view: View, between: range) -> int:
    """…, त्रिपुरा से | डा. कुसुमरानी, लाडनूं में | अमर नाथ, युवा प्रकोष्ठ की | विमला नेगी: where town or body begins.

    Or who sent him: संदीप ढिल्लों और सैनिक मोर्चे की ओर से | दयानन्द सिंह.
    """
    behind = between[-1] + 1
    last = behind - 1 - 2 * (view.keys[behind - 3 : behind] in ON_BEHALF)
    if last - between[0] < 2 or view.keys[last] not in FROM:
        return behind
    first = last
    while first > between[0] and (owners := [name for name in OWNERS if name in view.cover[first - 1]]):
        first = min(view.start(first - 1, name) for name in owners)
    if first == last and view.is_mark(last - 1, QUOTES):  # …, 'जन चेतना' के | ब्यूरो चीफ रविंद्र मोर
        return next((i for i in range(last - 2, between[0], -1) if view.is_mark(i, QUOTES)), behind)
    if first == last and last - between[0] == 2 and is_nominal(view, last - 1):
        return last - 1  # रेखा मीणा और बारहवीं के | मोहन सैनी
    return first if first < last else behind


OWNERS = ("places", "body_nouns", "organisations", "post_modifiers")
"""Lists of what stands in front of के and a name: towns, bodies, their branches."""
FROM = frozenset({"के", "की", "से", "में"})
ON_BEHALF = (["की", "ओर", "से"], ["की", "तरफ", "से"])
QUOTES = "\"'“”‘’"
GAP = 8
"""Tokens between two persons of a list: the mark that joins them, and words in front of the second (विशिष्ट अतिथि)."""

WITH = frozenset({"सहित", "समेत"})
MOST_OTHERS = 4
"""Words for the others between सहित and ने: कई अन्य पदाधिकारियों."""
NO_TITLES = frozenset({"meeting_kinds", "presence_words"})


def _describes(view: View, i: int) -> bool:
    """A word that may stand in front of a name without being a post: no case marker, no verb, nothing that acts."""
    if view.is_mark(i, "-") and view.doc.touching(i) and view.doc.touching(i + 1):
        return True  # और टी-मेट | बलबीर सिंह
    if not view.is_word(i) or view.function[i] or (view.tags[i].verb is not None and "posts" not in view.cover[i]):
        return False  # पीओ is a post, and a form of पीना
    if view.keys[i] in word_set("parts_in_meetings"):
        return False
    if "attendance_nouns" in view.cover[i] and view.keys[i].endswith(PLURAL):
        return False
    return NO_TITLES.isdisjoint(view.cover[i])


def _close(view: View, members: list[PersonMention]) -> Group:
    sentence = view.sentences[members[0].sentence]
    last = members[-1].whole.last
    case, after = "", last
    last = _behind_age(view, last, sentence.last)
    if view.is_mark(last, ",") if last < sentence.last else False:
        last += _stray_comma(view, last)
    if last < sentence.last:
        key = view.keys[last]
        if key in CASES:
            case, after = key, last + 1
            if key == "के" and after < sentence.last and view.keys[after] in ("द्वारा", "साथ"):
                case, after = view.keys[after], after + 1
            if case == "द्वारा" and only_tells_whose(view, after, sentence.last):
                case = "का"  # whose it is
        elif key in CONJUNCTIONS and last + 1 < sentence.last and view.keys[last + 1] in word_set("others"):
            case, after = _case_of_others(view, last + 2, sentence.last) or ("", last)
        elif key in word_set("and_others"):
            behind = _others_act(view, last + 1, sentence.last)
            case, after = ("ने", behind) if behind else ("सहित", last + 1) if key in WITH else ("", last)
    whole = Range(members[0].whole.first, members[-1].whole.last)
    return Group(members[0].sentence, whole, share_posts(view, members), case, after)


def _behind_age(view: View, i: int, last: int) -> int:
    """जगत सिंह खाती, | 92 वर्ष, | की अध्यक्षता में: the token behind an age between two commas at `i`; `i` where none is."""
    words = view.keys[i : min(i + 5, last)]
    aged = len(words) == 5 and view.is_mark(i, ",") and words[2] in YEARS and view.is_mark(i + 3, ",")
    return i + 4 if aged and view.tokens[i + 1].kind is NUMBER and words[4] in CASES else i


YEARS = frozenset({"वर्ष", "साल"})


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
