"""Rows without commas in which every post stands behind its name: अ अध्यक्ष ब उपाध्यक्ष स सचिव चुने गए.

A post between two names is read as that of the second; in a row that opens with a bare name, and in which a post and a
verb of giving stand behind the last, each is that of the name in front of it.

>>> from sabhaparse.find.demo import offices
>>> offices("उमा सेन अध्यक्ष सुनील दास सचिव अमर नाथ कोषाध्यक्ष चुने गए।")
[('उमा सेन', ['अध्यक्ष']), ('सुनील दास', ['सचिव']), ('अमर नाथ', ['कोषाध्यक्ष'])]

Word sets: given_behind.
"""

from __future__ import annotations

from dataclasses import replace

from sabhaparse.find.mentions import PersonMention, Range
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set

SHORTEST = 3
"""Persons of a row: fewer may be read in either way."""
DIRECT = "office_behind_name"


def posts_to_the_left(view: View, people: list[PersonMention]) -> None:
    """Give the persons in such rows the posts behind their names, in place."""
    first = 0
    for i, person in enumerate(people):
        if i and not _touches(people[i - 1], person):
            first = i
        if i - first + 1 >= SHORTEST and not people[first].offices and _given(view, person):
            people[first : i + 1] = _shifted(people[first : i + 1])


def _touches(left: PersonMention, right: PersonMention) -> bool:
    """सुनील दास | सचिव अमर नाथ: nothing but the post of the second stands between the two names."""
    return (
        left.name is not None
        and right.name is not None
        and bool(right.offices)
        and left.name.whole.last == right.whole.first == right.offices[0].whole.first
        and right.offices[0].whole.last == right.name.whole.first
    )


def _given(view: View, last: PersonMention) -> bool:
    """अमर नाथ कोषाध्यक्ष चुने गए: one post in front, one behind, and a verb that gives it."""
    end = last.whole.last
    behind = len(last.offices) > 1 and last.offices[-1].rule == DIRECT
    return behind and end < len(view.keys) and view.keys[end] in word_set("given_behind")


def _shifted(row: list[PersonMention]) -> list[PersonMention]:
    posts = [replace(person.offices[0], rule=DIRECT) for person in row[1:]] + [row[-1].offices[-1]]
    return [
        PersonMention(person.sentence, Range(person.name.whole.first, post.whole.last), person.name, (post,))
        for person, post in zip(row, posts, strict=True)
        if person.name is not None
    ]
