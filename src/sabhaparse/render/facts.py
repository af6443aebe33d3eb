"""Everything a record says, as a flat list of marks on the raw text: what the page colours and `explain` prints.

>>> from sabhaparse.pipeline import Parser
>>> marks = facts(Parser().parse("व्यापार संघ की मासिक बैठक हुई।"))
>>> [(m.field, m.value) for m in marks]
[('organiser', 'व्यापार संघ'), ('kind', 'मासिक बैठक')]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from sabhaparse.record.evidence import Evidence, Grounded
from sabhaparse.record.models import Minutes, OfficeHeld, Person

SINGLE = ("headline", "kind", "organiser", "date", "time", "place", "venue")
"""The fields of a record that hold one value."""


class Mark(NamedTuple):
    """One slice of the raw text that says something: where, which field, whose (an id), the value, the rule."""

    start: int
    end: int
    field: str
    owner: str
    value: str
    rule: str
    inferred: bool = False


def facts(minutes: Minutes) -> list[Mark]:
    """All marks of a record, in the order of the text; the longer one first where two begin at the same place."""
    return sorted(set(_marks(minutes)), key=lambda m: (m.start, -m.end, m))


def name_of(minutes: Minutes, person_id: str | None) -> str:
    """How a person is called: the name, or the post where there is no name; empty for no person."""
    person = minutes.person(person_id)
    if person is None:
        return ""
    if person.name is not None:
        return person.name.value
    return said(person.offices[0], office(person.offices[0].value)) if person.offices else person.id


def said(grounded: Grounded[Any], otherwise: str = "") -> str:
    """The words of the first evidence on one line; `otherwise` where they are typed in a legacy font, or garbled."""
    quote = " ".join(grounded.evidence[0].quote.split())
    return quote if any("\u0900" <= char <= "\u097f" for char in quote) else otherwise


def office(held: OfficeHeld) -> str:
    """A post as one phrase: title, body, jurisdiction."""
    return ", ".join(part for part in (held.title, held.body, held.jurisdiction) if part)


def _grounded(field: str, owner: str, grounded: Grounded[Any] | None, value: str | None = None) -> Iterator[Mark]:
    if grounded is not None:
        shown = value or str("?" if grounded.value is None else grounded.value)
        inferred = grounded.value is not None and grounded.basis == "inferred"
        for e in grounded.evidence:
            yield Mark(e.start, e.end, field, owner, shown, grounded.rule, inferred)


def _mentions(
    field: str, owner: str, value: str, mentions: Iterable[Evidence], named: Grounded[str] | None
) -> Iterator[Mark]:
    at = {(e.start, e.end) for e in named.evidence} if named is not None else set()
    for e in mentions:
        rule = named.rule if named is not None and (e.start, e.end) in at else "same_person"
        yield Mark(e.start, e.end, field, owner, value, rule)


def _person(minutes: Minutes, person: Person) -> Iterator[Mark]:
    name = name_of(minutes, person.id)
    yield from _grounded("person", person.id, person.name)
    yield from _mentions("person", person.id, name, person.mentions, person.name)
    for honorific in person.honorifics:
        yield from _grounded("honorific", person.id, honorific)
    for held in person.offices:
        yield from _grounded("office", person.id, held, office(held.value))
    for role in person.roles:
        yield from _grounded("role", person.id, role, str(role.value.value))


def _marks(m: Minutes) -> Iterator[Mark]:
    for field in SINGLE:
        yield from _grounded(field, "", getattr(m, field))
    for person in m.people:
        yield from _person(m, person)
    for field, group in (("honoured", m.honoured), ("mentioned", m.mentioned)):
        for named in group:
            yield from _grounded(field, "", named.name)
            yield from _mentions(field, "", named.name.value, named.mentions, named.name)
    for session in m.sessions:
        yield from _grounded("session", session.id, session.label)
    for r in m.resolutions:
        yield from _grounded("resolution", r.id, r.text, str(r.kind.value))
    for d in m.deadlines:
        yield from _grounded("deadline", d.id, d.when)
        yield from _grounded("task", d.id, d.task)
    for s in m.statements:
        yield from _grounded("statement", s.id, s.text, name_of(m, s.speaker) or "?")
        yield from _grounded("addressee", s.id, s.addressee)
    for came in m.attendance:
        yield from _grounded("attendance", "", came.group)
    for kind in m.other_meetings:
        yield from _grounded("other", "", kind)
