"""Posts behind a name and a comma, a dash or nothing: डॉ॰ उमा सेन, निदेशक, शोध केंद्र; श्री अमर नाथ, आयुक्त - सदस्य सचिव.

>>> from sabhaparse.find.demo import view
>>> seen = view("बैठक में डॉ॰ उमा सेन, निदेशक, शोध केंद्र, भी थीं।")
>>> offices, end = apposition(seen, seen.sentences[0], 5, frozenset(), True, None)
>>> [seen.text(office.whole.first, office.whole.last) for office in offices]
['निदेशक, शोध केंद्र']

Lists: posts and those of designations, through the parts.
"""

from __future__ import annotations

from collections.abc import Set
from itertools import pairwise

from sabhaparse.divide import NUMBER, Sentence
from sabhaparse.find.mentions import OfficeMention, Range
from sabhaparse.find.people.bodies import body_start
from sabhaparse.find.people.columns import last_column
from sabhaparse.find.people.designations import numbers
from sabhaparse.find.people.offices import read_region
from sabhaparse.find.people.parts import HOLDERS_FOLLOW, SPLITTERS, heads, is_body, is_direct, is_nominal
from sabhaparse.find.view import AGENTIVE, CONJUNCTIONS, GENITIVE, View
from sabhaparse.find.words import word_set

CLOSING = CONJUNCTIONS | AGENTIVE
FARTHEST_BEHIND = 12
"""Tokens behind a name among which its post is looked for."""


def apposition(
    view: View, sentence: Sentence, i: int, held: Set[int], bare: bool, following: int | None
) -> tuple[tuple[OfficeMention, ...], int]:
    """A post behind the name: `डॉ॰ उमा सेन, निदेशक, शोध केंद्र, …`, where no post stands in front of the name."""
    if i >= sentence.last:
        return (), i
    marked = view.is_mark(i, ",-–—:")
    start = i + 1 if marked else i
    while start < sentence.last and (
        view.keys[start] in word_set("once_more")
        or view.keys[start - 1 : start + 1] == ["फिर", "से"]
        or (start > i and view.keys[start] in word_set("chosen_how"))
    ):
        start += 1  # करणसिंह उदावत पुनः सर्वसम्मति से जिलाध्यक्ष
    if bare and view.is_mark(i, ","):
        serving = _serving_in(view, sentence, start, held)
        if serving is not None:
            return (serving,), serving.whole.last
    may_chair = not marked or bare or (start < sentence.last and view.begins(start, "posts") is not None)
    if not may_chair or start in held:
        return (), i
    end, column = start, False
    while end < sentence.last and end - start < FARTHEST_BEHIND and end not in held:
        comma = marked and (view.is_mark(end, ",(/)-–") or (view.keys[end] in CONJUNCTIONS and end + 1 not in held))
        column = end > start and last_column(view, sentence, end)
        if column or (end > start and "presence_words" in view.cover[end] and "posts" not in view.cover[end]):
            break  # प्राचार्य, सरयू महाविद्यालय | - सदस्य; निदेशक, त्रिपुरा सरकार | शामिल थे
        ward = view.tokens[end].kind is NUMBER and numbers(view, end)
        if not (comma or ward or is_nominal(view, end) or is_direct(view, end) or "posts" in view.cover[end]):
            break
        given = view.keys[end] in word_set("appointing")
        if given and (view.tags[end].verb is not None or view.ends(end - 1, "posts") is not None):
            break  # हेमलता शर्मा महिला मंत्री | चुनी गईं, … कोषाध्यक्ष | निर्वाचित घोषित किए गए
        end += 1
    while end > start and (view.is_mark(end - 1, ",(-–/") or view.keys[end - 1] in CONJUNCTIONS):
        end -= 1
    if end <= start:
        return (), i
    chairs = end + 1 < sentence.last and view.keys[end] == "की" and view.keys[end + 1] == "अध्यक्षता"
    if marked and not bare and not (chairs and view.begins(start, "posts") is not None):
        return (), i
    if marked and following is not None and end >= following and view.is_mark(i, "-–—"):
        end = next(iter(view.starting(",", start, following)), end)  # अमर नाथ-संयोजक,सुनील दास-सह संयोजक
    reaches = following is not None and end >= following
    acts = end < sentence.last and view.keys[end] in AGENTIVE and not marked and not bare
    if reaches or acts or (marked and not column and end < sentence.last and view.is_mark(end, HOLDERS_FOLLOW)):
        return (), i
    if marked and not chairs and view.keys[end : end + 1] and view.keys[end] in GENITIVE and _of_others(view, end + 1):
        end = next((k for k in range(end - 1, start, -1) if view.keys[k] in CONJUNCTIONS), end)
    if end < sentence.last and (view.keys[end] == "में" or (view.keys[end] in GENITIVE and not chairs)):
        return (), i
    if view.keys[end : end + 1] == ["से"] and following == end + 1:
        return (), i  # सना फारुकी, फार्मासिस्ट संघ से | श्री गिरीश जोशी
    found = heads(view, start, end)
    if marked and any(view.keys[head.last - 1].endswith("गण") for head in found):
        return (), i  # धीरज जोशी, | बूथ अध्यक्षगण व …: others
    if view.keys[start:end] == ["प्रमुख"] and view.keys[end : end + 1] != ["चुने"] and not marked:
        return (), i  # अ, ब, स प्रमुख थे
    if not found or found[0].first - start > 4:
        return (), i
    behind = _past_bracket(view, sentence, found[0].last)
    if view.keys[behind : behind + 2] == ["पद", "पर"] and (behind == found[0].last or behind + 2 in held):
        return (), i  # … उमा सेन, | उपाध्यक्ष (पुरुष) पद पर सुनील दास
    if not marked and not bare and following is not None and _past_bracket(view, sentence, end) >= following:
        return (), i  # मुख्य अभियंता (परियोजना) श्री अमर नाथ | मुख्य अभियंता (ग्रामीण) श्री सुनील दास
    if not marked:
        read = read_region(view, start, found[-1].last, "office_behind_name")
        if read and read[0].whole.first == start and found[-1].last == end:
            return _and_another(view, sentence, read, end, held)
        whole = bool(read) and read[0].whole.first == start
        return _with_department(view, sentence, Range(start, end), found) if bare and whole else ((), i)
    return _split(view, Range(start, end), found), end


def _serving_in(view: View, sentence: Sentence, start: int, held: Set[int]) -> OfficeMention | None:
    """श्री अमर नाथ, | ऊर्जा मंत्रालय में संयुक्त सचिव | और …: the body, में and the post, up to a list mark or the verb's ने."""
    last = min(start + FARTHEST_BEHIND, sentence.last)
    inside = next(iter(view.words("में", start + 1, last)), None)
    if inside is None or not is_body(view, inside - 1) or body_start(view, start, inside) != start:
        return None
    end = inside + 1
    while end < last and end not in held and (is_nominal(view, end) or is_direct(view, end)):
        end += 1
    found = heads(view, inside + 1, end)
    closed = end >= sentence.last or view.is_mark(end, ",;।") or view.keys[end] in CLOSING
    closed = closed or "presence_words" in view.cover[end]
    if not found or found[-1].last != end or not closed or not held.isdisjoint(range(start, end)):
        return None
    return OfficeMention(Range(start, end), Range(inside + 1, end), Range(start, inside), rule="office_behind_name")


def _past_bracket(view: View, sentence: Sentence, i: int) -> int:
    """The token behind a bracket that opens at token `i`; `i` itself where none does."""
    if i >= sentence.last or not view.is_mark(i, "("):
        return i
    return next((k + 1 for k in range(i, min(i + FARTHEST_BEHIND, sentence.last)) if view.is_mark(k, ")")), i)


def _of_others(view: View, i: int) -> bool:
    """उप सचिव और ग्रामीण विकास विभाग के | अन्य अधिकारी: those who came besides."""
    return i < len(view.keys) and (view.keys[i] == "अन्य" or view.keys[i] == "वरिष्ठ")


def _and_another(
    view: View, sentence: Sentence, posts: tuple[OfficeMention, ...], end: int, held: Set[int]
) -> tuple[tuple[OfficeMention, ...], int]:
    """डॉ॰ अमर नाथ निदेशक | और परिषद के सचिव, …: a second post with its body, up to a comma."""
    if end + 1 >= sentence.last or view.keys[end] not in CONJUNCTIONS:
        return posts, end
    comma = next(iter(view.starting(",", end, min(end + FARTHEST_BEHIND, sentence.last))), sentence.last)
    if comma == sentence.last or not held.isdisjoint(range(end, comma)):
        return posts, end
    more = read_region(view, end + 1, comma, "office_behind_name")
    if len(more) == 1 and more[0].whole == Range(end + 1, comma) and more[0].title.last == comma:
        return (*posts, *more), comma
    return posts, end


def _with_department(
    view: View, sentence: Sentence, whole: Range, found: list[Range]
) -> tuple[tuple[OfficeMention, ...], int]:
    """श्रीमती टीना सोनी (राज्य मिशन) सचिव वित्त विभाग, …; अमर नाथ प्रभारी इको क्लब | ने: up to a list mark or ने."""
    closed = whole.last >= sentence.last or view.is_mark(whole.last, ",;।") or view.keys[whole.last] in CLOSING
    if len(found) != 1 or not closed:
        return (), whole.first
    title = Range(whole.first, found[0].last)
    office = OfficeMention(whole, title, None, Range(title.last, whole.last), rule="office_behind_name")
    return (office,), whole.last


def _split(view: View, whole: Range, found: list[Range]) -> tuple[OfficeMention, ...]:
    """राज्य समन्वयक एवं शासन सचिव, सांख्यिकी विभाग; आयुक्त - सदस्य सचिव: what parts two posts right behind the first."""
    ends = {head.last for head in found[:-1]}
    cuts = sorted(i for i in ends if i < whole.last and (view.keys[i] in SPLITTERS or view.is_mark(i, "-–—")))
    out = []
    for first, last in pairwise([whole.first - 1, *cuts, whole.last]):
        head = next((head for head in found if first < head.first and head.last <= last), None)
        if head is not None:
            whole_title = not view.marks(",-–—(", first + 1, head.first)
            title = Range(first + 1, head.last) if whole_title else head
            region = head.last + view.is_mark(head.last, ",-–—") if head.last < last else last
            behind = Range(region, last) if region < last else None
            out.append(OfficeMention(Range(first + 1, last), title, None, behind, False, "office_behind_comma"))
    return tuple(out)
