"""Offices: the designations read right before a name, behind it, or standing alone.

A designation is read from its post head leftwards (level, rank, wing, body + के …) and, up to the name,
rightwards (department or place behind the post). The words of one are decided in `designations`.

>>> from sabhaparse.find.demo import offices
>>> offices("नगर निगम की पूर्व महापौर श्रीमती सुधा रानी तथा जिला महामंत्री एवं प्रवक्ता राजेश गुप्ता आए।")
[('सुधा रानी', ['नगर निगम की पूर्व महापौर']), ('राजेश गुप्ता', ['जिला महामंत्री', 'प्रवक्ता'])]

Lists: through `designations`; word sets served, servants, premises.
"""

from __future__ import annotations

from collections.abc import Set

from sabhaparse.divide import NUMBER, Sentence
from sabhaparse.find.mentions import OfficeMention, Range
from sabhaparse.find.people.bodies import no_body
from sabhaparse.find.people.designations import BARE, designation_start, named_by, numbers, serves_in
from sabhaparse.find.people.parts import OFFICIALS, PLURAL, SPLITTERS, heads, is_direct, is_nominal
from sabhaparse.find.people.strength import UNKNOWN, strength
from sabhaparse.find.people.titles import opens_name
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View
from sabhaparse.find.words import word_set

FARTHEST = 48
"""Tokens that the designations in front of a name may span."""
LONGEST_TAIL = 16
"""Tokens of the longest jurisdiction behind a post."""
DASHES = frozenset("-–—/")
LINKS = GENITIVE | SPLITTERS
PASSIVE = frozenset({"गया", "गई", "गए"})
THIS = frozenset({"यह", "इस", "उक्त"})


def region_start(view: View, sentence: Sentence, end: int, taken: Set[int]) -> int:
    """How far left of `end` a designation can reach: to a name, a postposition other than का/के/की, a verb, a mark."""
    i, first = end, sentence.first
    depth = 0
    while i > first and end - i < FARTHEST:
        j = i - 1
        if j in taken:
            break
        lists = view.cover[j]
        if (
            "meeting_kinds" in lists
            and j > first
            and (view.keys[j - 1] in word_set("sittings") or _pointed_at(view, j))
        ):
            break  # यूनियन की मासिक पंचायत | तहसील अध्यक्ष, यह सम्मेलन | ब्लॉक समन्वयक
        if view.keys[j] in word_set("premises") and j + 1 < end and "places" in view.cover[j + 1]:
            break  # ब्लॉक परिसर दरौली | ब्लॉक अध्यक्ष
        if "name_prefixes" in lists and j > first and opens_name(view, j) and view.ends(j - 1, "posts") is not None:
            break
        key, mark = view.keys[j], view.mark(j)
        if key in PASSIVE and j > first and view.tags[j - 1].verb is not None:
            break  # भेजा गया | संदेश सचिव; not the town
        if key == "आयोजन" and j > first and view.keys[j - 1] == "का":
            break  # बैठक का आयोजन | जिलाध्यक्ष अमर नाथ के आतिथ्य में हुआ
        if mark == ")":
            depth += 1
        elif mark == "(":
            if not depth:
                break
            depth -= 1
        elif depth:
            pass
        elif key in LINKS or mark in DASHES or serves_in(view, j):
            if j - 1 in taken and key in SPLITTERS:
                break
        elif key == "द्वारा" and named_by(view, j + 1):
            pass  # कुलाधिपति द्वारा | नामित सदस्य
        elif mark == ",":
            if j - 1 in taken or j - 1 < first or not (is_nominal(view, j - 1) or _in_charge(view, j - 1)):
                break
        elif "posts" in lists:
            pass
        elif is_direct(view, j):
            if view.function[j] and not ("post_modifiers" in lists or _in_body(view, j)):
                break
        elif view.tokens[j].kind is NUMBER and j > first and (view.is_mark(j - 1, "-–") or numbers(view, j)):
            pass
        elif not is_nominal(view, j):
            break
        i = j
    return i


def _pointed_at(view: View, j: int) -> bool:
    """यह सम्मेलन, इस बैठक: the meeting of the report, no part of a body's name."""
    return view.keys[j - 1] in THIS


def _in_charge(view: View, i: int) -> bool:
    """राज्य मंत्री (स्वतंत्र प्रभार | ): the bracket at token `i` closes what is said of the post in front."""
    return view.is_mark(i, ")") and view.keys[i - 3 : i] == ["(", "स्वतंत्र", "प्रभार"]


def _in_body(view: View, i: int) -> bool:
    """स्वयं सहायता समूह, राष्ट्रीय स्वयं सेवक संघ: a function word inside the name of a body."""
    found = view.cover[i].get("body_nouns") or view.cover[i].get("organisations")
    return found is not None and found.hit.length > 1


def read_before(view: View, sentence: Sentence, name_start: int, taken: Set[int]) -> tuple[OfficeMention, ...]:
    """The designations that end right before a name; the last one may carry a jurisdiction behind its post."""
    start = region_start(view, sentence, name_start, taken)
    read = read_region(view, start, name_start, "office_before_name") if start < name_start else ()
    many = any(office.plural for office in read[:-1])  # संयुक्त सचिवगण, कृषि आयुक्त, | महानिदेशक अ
    if len(read) > 1 and (many or _of_others(view, read[0]) or _comma_between(view, read[-2], read[-1])):
        return read[-1:]
    return read


def _comma_between(view: View, left: OfficeMention, right: OfficeMention) -> bool:
    """मौके पर उपप्रमुख, | मुखिया पूनम देवी, …: two bare posts and a comma: the first is of somebody without a name.

    So is a bare post of an official in front of one with a body of its own, and any in front of a plural.
    """
    comma = right.whole.first - left.whole.last == 1 and view.is_mark(left.whole.last, ",")
    own = right.body is not None and len(left.whole) == len(left.title)
    if comma and (right.plural or (own and _of_officials(view, left) and _of_officials(view, right))):
        return True  # हल्का लेखपाल, | सदस्यगण अ; सिविल सर्जन, | भवन प्रमंडल के सहायक अभियंता अ
    bare = len(left.whole) == len(left.title) == len(right.whole) == len(right.title) == 1
    bare = bare and view.keys[right.title.first] not in word_set("callings")  # not सचिव, अधिवक्ता सुनील दास
    return bare and comma


def _of_officials(view: View, office: OfficeMention) -> bool:
    """A post below those who may hold two."""
    post = view.covers(office.title.last - 1, "posts")
    return post is not None and post.type in OFFICIALS


def _of_others(view: View, office: OfficeMention) -> bool:
    """कई | सदस्य और विधायक रामकिशन चौहान: a post of many others, in the list that the name closes."""
    i = office.whole.first - 1
    return i >= 0 and view.keys[i] in word_set("quantifiers_of_all")


def read_region(view: View, first: int, last: int, rule: str) -> tuple[OfficeMention, ...]:
    """All designations in tokens `first:last`, which hold nothing but designations at their right end."""
    found = heads(view, first, last)
    out: list[OfficeMention] = []
    limit = last
    for k, head in zip(range(len(found) - 1, -1, -1), reversed(found), strict=True):
        if head.last > limit:
            continue
        tail = _tail(view, Range(head.last, limit)) if head.last < limit else limit
        if tail is None or _of_meeting(view, head) or _named_in_list(view, Range(head.last, tail), limit, last):
            break
        if k and _served(view, found[k - 1], head):
            continue
        start, body = designation_start(view, first, head)
        if start == head.first == head.last - 1 and view.keys[head.first] in BARE:
            break
        if k and found[k - 1].last == start and tail > head.last:
            start, body = _behind_joined(view, start, head, body)
        behind = head.last + (head.last < tail and view.is_mark(head.last, ",-–—/:"))
        jurisdiction = Range(behind, tail) if tail > behind else None
        plural = view.keys[head.last - 1].endswith(PLURAL)
        out.append(OfficeMention(Range(start, tail), head, body, jurisdiction, plural, rule))
        limit = start
        while limit > first and (view.keys[limit - 1] in SPLITTERS or view.is_mark(limit - 1, ",-–")):
            limit -= 1
    return tuple(reversed(out))


def _named_in_list(view: View, tail: Range, limit: int, last: int) -> bool:
    """विदेश मंत्री | पेत्रोव | और प्रधानमंत्री: one word that no list has, and one more post: somebody's surname."""
    joined = limit < last and view.keys[limit] in CONJUNCTIONS and tail.last == limit
    return joined and len(tail) == 1 and strength(view, tail.first) is UNKNOWN


def _served(view: View, post: Range, head: Range) -> bool:
    """विशिष्ट सचिव, | मुख्यमंत्री | श्री अमर नाथ: whom a secretary serves, no post of his own."""
    comma = post.last + 1 == head.first and view.is_mark(post.last, ",")
    served = len(head) == 1 and view.keys[head.first] in word_set("served")
    return comma and served and view.keys[post.last - 1] in word_set("servants")


def _behind_joined(view: View, start: int, head: Range, body: Range | None) -> tuple[int, Range | None]:
    """सचिव वित्त मंत्रालय और | अध्यक्ष कौशल परिषद: bodies behind their posts; the one in front is of the other post."""
    for i in range(head.first - 1, start, -1):
        if view.keys[i] in CONJUNCTIONS and view.covers(i - 1, "body_nouns") is not None:
            return i + 1, None
    return start, body


def _of_meeting(view: View, head: Range) -> bool:
    """सत्र के अध्यक्ष, कार्यक्रम अध्यक्ष: a part in the meeting, no office."""
    if head.last - head.first > 1 and view.keys[head.last - 1] == "अध्यक्ष" and no_body(view, head.first):
        return True
    i = head.first - 1
    if i >= 0 and view.keys[i] == "मंच" and view.keys[head.last - 1].startswith("संचाल"):
        return True
    behind = i >= 1 and view.keys[i] in GENITIVE and no_body(view, i - 1)
    charged = word_set("officers") | word_set("posts_to_fill")  # कार्यक्रम के नोडल अधिकारी, रैली के संयोजक
    behind = behind and view.keys[head.last - 1] not in charged
    return behind and view.sentence_of(i).last > head.first  # a headline may end in की


def _tail(view: View, gap: Range) -> int | None:
    """End of the jurisdiction in the gap between a post and the next thing; None where the gap cannot be one."""
    depth = 0
    if len(gap) > 1 and view.is_mark(gap.first, "-–—") and view.begins(gap.first + 1, "name_prefixes"):
        return None
    if view.keys[gap.last - 1] in CONJUNCTIONS or len(gap) > LONGEST_TAIL:
        return None  # कोषाध्यक्ष तथा ललन जी
    for i in range(gap.first, gap.last):
        if view.is_mark(i, "("):
            depth += 1
        elif view.is_mark(i, ")"):
            depth -= 1
        elif not depth and not (
            is_nominal(view, i)
            or is_direct(view, i)
            or view.keys[i] in CONJUNCTIONS
            or view.is_mark(i, ",-–—/")
            or view.tokens[i].kind is NUMBER
        ):
            return None
    end = gap.last
    while end > gap.first and (view.keys[end - 1] in CONJUNCTIONS or view.is_mark(end - 1, ",-–—/:")):
        end -= 1
    return end
