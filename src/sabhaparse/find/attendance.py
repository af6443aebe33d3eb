"""Attendance without names: the group as written, and its number where one is stated.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.layout import find_layout
>>> from sabhaparse.find.clauses import Clauses
>>> seen = view("इस दौरान करीब 250 कार्यकर्ता उपस्थित रहे।")
>>> found = find_attendance(seen, find_layout(seen), Clauses(seen), [])
>>> [(seen.text(a.group.first, a.group.last), a.count) for a in found]
[('करीब 250 कार्यकर्ता', 250)]

Lists: attendance_nouns, numbers.
"""

from __future__ import annotations

from sabhaparse.divide import Kind, Sentence
from sabhaparse.find.clauses import NEGATIONS, Clauses, present_at
from sabhaparse.find.layout import Layout
from sabhaparse.find.mentions import Group, Range
from sabhaparse.find.people.parts import is_nominal
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View
from sabhaparse.find.words import word_set
from sabhaparse.frozen import frozen

ALSO = frozenset({"भी", "ने", "आदि", "सहित", "की", "के", "का"})


@frozen
class AttendanceMention:
    """A nameless group that attended."""

    group: Range
    count: int | None
    rule: str


def find_attendance(view: View, layout: Layout, clauses: Clauses, groups: list[Group]) -> list[AttendanceMention]:
    """Groups in sentences that say who was there."""
    taken = {i for g in groups for m in g.members for i in range(m.whole.first, m.whole.last)}
    out = []
    for sentence in view.homes(view.covered("presence_words", 0, len(view.keys))):
        at = _presence(view, sentence)
        if at is None or sentence.index < layout.body or sentence.index in layout.chrome:
            continue
        for i in view.places("attendance_nouns", sentence.first, at):
            hit = view.begins(i, "attendance_nouns")
            if hit is None or i in taken:
                continue
            last = i + hit.length
            if _closes(view, last, at) and not _as_what(view, last):
                group = Range(_start(view, sentence, i, taken), last)
                out.append(AttendanceMention(group, _count(view, group), "attendance_group"))
    return out


def _presence(view: View, sentence: Sentence) -> int | None:
    for i in view.covered("presence_words", sentence.first, sentence.last):
        word = present_at(view, i)
        if word is not None:
            negated = word == "not_there" or any(k in NEGATIONS for k in view.keys[i : min(i + 4, sentence.last)])
            return None if negated else i
    return None


def _closes(view: View, i: int, at: int) -> bool:
    """Between the group and the presence word stand only linking words, commas and other groups."""
    return all(
        view.keys[k] in ALSO
        or view.keys[k] in CONJUNCTIONS
        or view.is_mark(k, ",()")
        or is_nominal(view, k)
        or view.keys[k] in word_set("quantifiers")
        for k in range(i, at)
    )


def _as_what(view: View, i: int) -> bool:
    """मुख्य अतिथि के रूप में …, बतौर मुख्य अतिथि उपस्थित रहे: what somebody was there as, not who."""
    part = view.keys[i - 1].startswith("अतिथि") and view.keys[i - 2] in ("मुख्य", "विशिष्ट", "विशेष")
    return part or view.keys[i : i + 2] in (["के", "रूप"], ["के", "रुप"])


def _start(view: View, sentence: Sentence, i: int, taken: set[int]) -> int:
    while i > sentence.first and i - 1 not in taken:
        j = i - 1
        linked = view.keys[j] in GENITIVE and j > sentence.first and is_nominal(view, j - 1)
        if (
            view.keys[j] in word_set("quantifiers")
            or view.tokens[j].kind is Kind.NUMBER
            or linked
            or (is_nominal(view, j) and view.tags[j].verb is None)
        ):
            if view.keys[j] == "में" and not (j > sentence.first and view.keys[j - 1] == "संख्या"):
                break
            i = j
        else:
            break
    while view.keys[i] in ("से", "में", "अधिक") or view.keys[i] in GENITIVE:
        i += 1
    return i


def _count(view: View, group: Range) -> int | None:
    """The number in the words of a group: 250, नौ, चार सौ, पांच हजार."""
    value: float | None = None
    for i in range(group.first, group.last):
        token, entry = view.tokens[i], view.covers(i, "numbers")
        digits = token.key.replace(",", "")
        if token.kind is Kind.NUMBER and digits.isdecimal():
            value = float(digits)
        elif entry is not None and entry.type == "cardinal" and entry.value.isdigit() and value is None:
            value = float(entry.value)
        elif entry is not None and entry.type == "scale" and entry.value.isdigit():
            value = (value or 1) * int(entry.value)
    return int(value) if value is not None and value < 10_000_000 else None
