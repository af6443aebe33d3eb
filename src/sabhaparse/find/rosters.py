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

from sabhaparse.divide import Sentence
from sabhaparse.find.clauses import NEGATIONS, Clauses, present_at
from sabhaparse.find.mentions import Group, PersonMention
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set

HEADING = 14
"""Tokens of the longest heading."""
NEAR_MARK = 8
"""Tokens in front of the mark that ends a long heading among which the presence word stands."""
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
        beside = [] if _closing_mark(view, heading) else by_sentence.get(heading.index, [])
        if any(g.whole.first < mark for g in beside):
            continue
        items = [heading] if beside else _items(view, heading, by_sentence, clauses)
        listed = [g for item in items for g in by_sentence.get(item.index, ()) if g.case in ("", "सहित")]
        out += [(member, there) for group in listed for member in group.members]
    return out + [(group.members[0], True) for group in groups if _chairs_in_form(view, group.members[0])]


def chairs_roster(view: View, person: PersonMention) -> bool:
    """1. श्री अमर नाथ, कुलपति - अध्यक्ष: the column behind the post says what one is in the meeting; सभापति : अमर नाथ."""
    column = person.offices[-1] if len(person.offices) > 1 else None
    if column is None or column.rule != "office_in_column":
        return _chairs_in_form(view, person)
    return len(column.whole) == 1 and view.keys[column.whole.first] in word_set("chairs")


def _chairs_in_form(view: View, person: PersonMention) -> bool:
    """सभापति : श्री अमर नाथ, in a line of its own: of the meeting, as no body's president is called so in a form."""
    post = person.offices[0].whole if person.offices and person.name is not None else None
    if post is None or view.keys[post.first] not in word_set("form_chairs"):
        return False
    sentence = view.sentences[person.sentence]
    return post.first == sentence.first and post.last < sentence.last and view.is_mark(post.last, ":-–—")


def _headings(view: View) -> Iterator[tuple[Sentence, int, bool]]:
    """Sentences that announce a roster, the mark behind the announcement, and whether of those present."""
    for sentence in view.homes(view.covered("presence_words", 0, len(view.keys))):
        closing = _closing_mark(view, sentence)
        first = max(sentence.first, closing - NEAR_MARK) if closing else sentence.first
        words = [
            (i, kind)
            for i in view.covered("presence_words", first, min(first + HEADING, sentence.last))
            if (kind := present_at(view, i)) is not None
        ]
        if not words:
            continue
        i, kind = words[0]
        mark = closing or next((k for k in range(i + 1, min(i + 8, sentence.last)) if view.is_mark(k, ":-–—")), None)
        if mark is None:
            if sentence.last - sentence.first > UNNAMED or view.is_mark(sentence.last - 1, "।.?|"):
                continue
            mark = sentence.last - 1
        negated = any(view.keys[k] in NEGATIONS for k in range(i, mark))
        yield sentence, mark, kind == "there" and not negated


def _closing_mark(view: View, sentence: Sentence) -> int:
    """… की अध्यक्षता में हुई, जिसमें निम्न सदस्य उपस्थित हुए :-: the colon or dash that ends a long sentence; 0 for none."""
    last = sentence.last - 1
    while last > sentence.first and view.is_mark(last - 1, ":-–—"):
        last -= 1
    return last if last - sentence.first > HEADING and view.is_mark(last, ":-–—") else 0


def _items(view: View, heading: Sentence, by_sentence: dict[int, list[Group]], clauses: Clauses) -> Iterator[Sentence]:
    """The lines below a heading that name people and tell nothing of them; short ones without names are passed over."""
    passed = 0
    for sentence in view.sentences[heading.index + 1 :]:
        length = sentence.last - sentence.first
        people = [group.whole for group in by_sentence.get(sentence.index, ())]
        told = (k for k in range(sentence.first, sentence.last) if not any(k in whole for whole in people))
        if length > ITEM or any(clauses.finite(k) or "presence_words" in view.cover[k] for k in told):
            return
        passed = 0 if people else passed + 1
        if passed > MOST_PASSED or (not people and length > UNNAMED):
            return
        yield sentence


MOST_PASSED = 2
"""Short lines without a name in a row: a heading of columns, an official without a name."""
