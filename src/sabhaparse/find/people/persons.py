"""Persons: each name with the designations around it, and officials named only by their post.

>>> from sabhaparse.find.demo import offices
>>> offices("प्रो॰ सुनील दास (निदेशक, शोध केंद्र) और उमा सेन, सहायक प्राध्यापक, उपस्थित रहे।")
[('सुनील दास', ['निदेशक, शोध केंद्र']), ('उमा सेन', ['सहायक प्राध्यापक'])]
"""

from __future__ import annotations

from bisect import bisect_right

from sabhaparse.divide import Sentence
from sabhaparse.find.mentions import NameMention, OfficeMention, PersonMention, Range
from sabhaparse.find.people.names import find_names
from sabhaparse.find.people.offices import heads, is_direct, is_nominal, read_before, read_region
from sabhaparse.find.view import CONJUNCTIONS, View

FARTHEST_BEHIND = 12
ACTS = frozenset({"ने", "द्वारा"})


def find_people(view: View) -> list[PersonMention]:
    """All persons and nameless officials of the document, in order."""
    names = find_names(view)
    starts = [s.first for s in view.sentences]
    taken = frozenset(i for name in names for i in range(name.whole.first, name.whole.last))
    out: list[PersonMention] = []
    for name in names:
        sentence = view.sentences[bisect_right(starts, name.name.first) - 1]
        out.append(_person(view, sentence, name, taken))
    held = taken | frozenset(i for person in out for i in range(person.whole.first, person.whole.last))
    for sentence in view.sentences:
        out += _nameless(view, sentence, held)
    return sorted(out, key=lambda person: person.whole.first)


def _person(view: View, sentence: Sentence, name: NameMention, taken: frozenset[int]) -> PersonMention:
    before = read_before(view, sentence, name.whole.first, taken)
    after, end = _behind(view, sentence, name.whole.last, taken)
    first = before[0].whole.first if before else name.whole.first
    return PersonMention(sentence.index, Range(first, end), name, (*before, *after))


def _behind(view: View, sentence: Sentence, i: int, taken: frozenset[int]) -> tuple[tuple[OfficeMention, ...], int]:
    """Designations behind a name: in brackets, behind a comma or dash, or directly; and where they end."""
    if i < sentence.last and view.is_mark(i, "("):
        close = next((k for k in range(i + 1, min(sentence.last, i + FARTHEST_BEHIND)) if view.is_mark(k, ")")), None)
        if close is None:
            return (), i
        inside = _whole_designation(view, Range(i + 1, close), "office_in_brackets")
        if inside:
            return inside, close + 1
        after, end = _apposition(view, sentence, close + 1, taken, needs_mark=False)
        return after, max(end, close + 1)
    return _apposition(view, sentence, i, taken, needs_mark=False)


def _whole_designation(view: View, inside: Range, rule: str) -> tuple[OfficeMention, ...]:
    found = heads(view, inside.first, inside.last)
    if not found:
        return ()
    read = read_region(view, inside.first, inside.last, rule)
    if len(found) == 1 and read:
        one = read[0]
        return (OfficeMention(inside, one.title, one.body, one.jurisdiction, one.plural, rule),)
    return read


def _apposition(
    view: View, sentence: Sentence, i: int, taken: frozenset[int], needs_mark: bool
) -> tuple[tuple[OfficeMention, ...], int]:
    start = i
    if i < sentence.last and view.is_mark(i, ",-–—:"):
        start = i + 1
    elif needs_mark:
        return (), i
    end = start
    while end < sentence.last and end - start < FARTHEST_BEHIND and end not in taken:
        if not (is_nominal(view, end) or is_direct(view, end) or "posts" in view.cover[end]) or view.keys[end] in CONJUNCTIONS:
            break
        end += 1
    if end == start or end in taken:
        return (), i
    if end < sentence.last and (view.keys[end] in ACTS or view.keys[end] in {"का", "के", "की"}):
        return (), i
    read = read_region(view, start, end, "office_behind_name")
    if not read or read[0].whole.first != start or (start == i and read[-1].whole.last != end):
        return (), i
    return read, read[-1].whole.last


def _nameless(view: View, sentence: Sentence, held: frozenset[int]) -> list[PersonMention]:
    """जिलाधिकारी ने कहा: a post that acts, without a name."""
    out = []
    for head in heads(view, sentence.first, sentence.last):
        if any(i in held for i in range(head.first, head.last)) or head.last >= sentence.last:
            continue
        key = view.keys[head.last]
        if key in ACTS or (key == "की" and head.last + 1 < sentence.last and view.keys[head.last + 1] == "अध्यक्षता"):
            if view.keys[head.last - 1].endswith(("ों", "गण", "गणों")):
                continue
            region = _left(view, sentence, head.last, held)
            read = read_region(view, region, head.last, "office_alone")
            if read:
                out.append(PersonMention(sentence.index, Range(read[0].whole.first, head.last), None, read))
    return out


def _left(view: View, sentence: Sentence, end: int, held: frozenset[int]) -> int:
    from sabhaparse.find.people.offices import region_start

    return region_start(view, sentence, end, held)
