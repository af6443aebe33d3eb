"""Rosters: a heading of those present or absent, and the people named behind it or line by line below it.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.people import find_groups, find_people
>>> seen = view("उपस्थित सदस्य :-\\n1. श्री सुनील दास, अध्यक्ष\\n2. श्रीमती उमा सेन\\nअनुपस्थित : अमर नाथ वर्मा")
>>> listed = find_rosters(seen, find_groups(seen, find_people(seen)), Clauses(seen))
>>> [(seen.text(p.name.name.first, p.name.name.last), there) for p, there in listed]
[('सुनील दास', True), ('उमा सेन', True), ('अमर नाथ वर्मा', False)]

Lists: presence_words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sabhaparse.divide import NUMBER, Sentence
from sabhaparse.find.clauses import NEGATIONS, Clauses, present_at
from sabhaparse.find.mentions import Group, PersonMention
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set

HEADING = 14
"""Tokens of the longest heading."""
ITEM = 40
"""Tokens of the longest item."""
UNNAMED = 8
"""Tokens of the longest item in which no name was found."""


def find_rosters(view: View, groups: Sequence[Group], clauses: Clauses) -> list[tuple[PersonMention, bool]]:
    """The people of every roster, each with whether the roster is of those present."""
    by_sentence: dict[int, list[Group]] = {}
    for group in groups:
        by_sentence.setdefault(group.sentence, []).append(group)
    out: list[tuple[PersonMention, bool]] = []
    for heading, mark, there in _headings(view):
        beside = by_sentence.get(heading.index, ())
        if any(g.whole.first < mark for g in beside):
            continue
        items = [heading] if beside else _items(view, heading, by_sentence, clauses)
        listed = [g for item in items for g in by_sentence.get(item.index, ()) if g.case in ("", "सहित")]
        out += [(member, there) for group in listed for member in group.members]
    return out


def chairs_roster(view: View, person: PersonMention) -> bool:
    """1. श्री अमर नाथ, कुलपति - अध्यक्ष: the column behind the post says what one is in the meeting."""
    column = person.offices[-1] if person.offices and person.offices[-1].rule == "office_in_column" else None
    return column is not None and len(column.whole) == 1 and view.keys[column.whole.first] in word_set("chairs")


def _headings(view: View) -> Iterator[tuple[Sentence, int, bool]]:
    """Sentences that announce a roster, the mark behind the announcement, and whether of those present."""
    for sentence in view.homes(view.covered("presence_words", 0, len(view.keys))):
        words = [
            (i, kind)
            for i in view.covered("presence_words", sentence.first, min(sentence.first + HEADING, sentence.last))
            if (kind := present_at(view, i)) is not None
        ]
        if not words:
            continue
        i, kind = words[0]
        mark = next((k for k in range(i + 1, min(i + 8, sentence.last)) if view.is_mark(k, ":-–—")), None)
        if mark is None:
            if sentence.last - sentence.first > UNNAMED or view.is_mark(sentence.last - 1, "।.?|"):
                continue
            mark = sentence.last - 1
        negated = any(view.keys[k] in NEGATIONS for k in range(i, mark))
        yield sentence, mark, kind == "there" and not negated


def _items(view: View, heading: Sentence, by_sentence: dict[int, list[Group]], clauses: Clauses) -> Iterator[Sentence]:
    """The lines below a heading that name people and tell nothing of them."""
    for sentence in view.sentences[heading.index + 1 :]:
        length = sentence.last - sentence.first
        numbered = NUMBER in [token.kind for token in view.tokens[sentence.first : sentence.first + 2]]
        people = [group.whole for group in by_sentence.get(sentence.index, ())]
        told = (k for k in range(sentence.first, sentence.last) if not any(k in whole for whole in people))
        if length > ITEM or any(clauses.finite(k) or "presence_words" in view.cover[k] for k in told):
            return
        columns = "नाम" in view.keys[sentence.first : sentence.last]
        if not people and (length > UNNAMED or not (numbered or columns)):
            return
        yield sentence
