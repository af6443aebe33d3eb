"""The objects of Popolo that a report gives: persons, organizations, memberships, posts, events, motions, speeches.

Nobody is taken for the same person or body across two reports: ids are those of the report and its part. What Popolo
has no place for (time limits, offsets, repairs) is left to the tables.

>>> from sabhaparse.pipeline import Parser
>>> document = Document("a1", {}, Parser().parse("व्यापार संघ की मासिक बैठक 4 मई 2023 को हुई।"))
>>> for collection, thing in things(document):
...     print(collection, thing["id"], thing["name"], thing.get("start_date"))
organizations a1.b1 व्यापार संघ None
events a1.meeting मासिक बैठक 2023-05-04
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sabhaparse.record import Grounded, Minutes
from sabhaparse.record.models import Named, OfficeHeld, Person, Resolution, Statement
from sabhaparse.render.documents import Document
from sabhaparse.render.facts import name_of, office, said
from sabhaparse.render.slices import value
from sabhaparse.values import Day

Thing = dict[str, Any]
Bodies = dict[str, str]

OFFSET = "+05:30"
"""The time zone of India."""


def bare(thing: Thing) -> Thing:
    """Without the properties of which nothing is known."""
    return {name: content for name, content in thing.items() if content not in (None, "", [])}


def things(document: Document) -> Iterator[tuple[str, Thing]]:
    """(collection, object) of one report."""
    m, bodies = document.minutes, _bodies(document)
    for name, body in bodies.items():
        yield "organizations", {"id": body, "name": name, "sources": _sources(document)}
    for person in m.people:
        yield "persons", _person(document, person)
        for number, held in enumerate(person.offices, 1):
            yield "posts", _post(document, person, number, held, bodies)
            yield "memberships", _membership(document, person, number, held, bodies)
    for number, named in enumerate((*m.honoured, *m.mentioned), 1):
        yield "persons", _named(document, number, named)
    if _held(m):
        yield "events", _meeting(document, bodies)
        for session in m.sessions:
            yield "events", _session(document, session.id, session.label.value)
    for resolution in m.resolutions:
        yield "motions", _motion(document, resolution, bodies)
    for number, statement in enumerate(m.statements, 1):
        yield "speeches", _speech(document, number, statement)


def _motion(document: Document, r: Resolution, bodies: Bodies) -> Thing:
    return {
        "id": document.key(r.id),
        "organization_id": bodies.get(value(document.minutes.organiser)),
        "creator_id": _key(document, r.by),
        "text": r.text.value,
        "classification": str(r.kind.value),
        "date": _full(document.minutes),
        "sources": _sources(document),
    }


def _speech(document: Document, number: int, u: Statement) -> Thing:
    return {
        "id": document.key(u.id),
        "creator_id": _key(document, u.speaker),
        "attribution_text": name_of(document.minutes, u.speaker),
        "text": u.text.value,
        "type": "speech",
        "position": number,
        "date": _full(document.minutes),
        "event_id": _event_of(document, u.session),
        "sources": _sources(document),
    }


def _bodies(document: Document) -> Bodies:
    """Body → its id, of all bodies that a report names: the organiser and those that posts belong to."""
    m = document.minutes
    names = [value(m.organiser), *(held.value.body for person in m.people for held in person.offices)]
    return {name: document.key(f"b{number}") for number, name in enumerate(dict.fromkeys(filter(None, names)), 1)}


def _sources(document: Document) -> list[Thing]:
    """The file as a link: its SHA-256 in the URN form of RFC 8141, with its path as the note."""
    digest, path = document.said("sha256"), document.said("path")
    if digest is None:
        return []
    return [bare({"url": f"urn:sha256:{digest}", "note": path})]


def _key(document: Document, person_id: str | None) -> str | None:
    return document.key(person_id) if person_id and document.minutes.person(person_id) else None


def _person(document: Document, person: Person) -> Thing:
    """A person; one who is named only by post has no name, and the post as the summary."""
    written = dict.fromkeys(e.quote for e in person.mentions)
    return {
        "id": document.key(person.id),
        "name": value(person.name),
        "other_names": [{"name": name, "note": "as written"} for name in written if name != value(person.name)],
        "honorific_prefix": " ".join(h.value for h in person.honorifics),
        "summary": None if person.name else name_of(document.minutes, person.id),
        "sources": _sources(document),
    }


def _named(document: Document, number: int, named: Named) -> Thing:
    return {"id": document.key(f"n{number}"), "name": named.name.value, "sources": _sources(document)}


def _post(document: Document, person: Person, number: int, held: Grounded[OfficeHeld], bodies: Bodies) -> Thing:
    area = held.value.jurisdiction
    return {
        "id": document.key(f"{person.id}.o{number}"),
        "label": office(held.value),
        "role": held.value.title,
        "organization_id": bodies.get(held.value.body or ""),
        "area": {"name": area} if area else None,
        "sources": _sources(document),
    }


def _membership(document: Document, person: Person, number: int, held: Grounded[OfficeHeld], bodies: Bodies) -> Thing:
    return {
        "id": document.key(f"{person.id}.m{number}"),
        "label": said(held, office(held.value)),
        "role": held.value.title,
        "person_id": document.key(person.id),
        "organization_id": bodies.get(held.value.body or ""),
        "post_id": document.key(f"{person.id}.o{number}"),
        "sources": _sources(document),
    }


def _meeting(document: Document, bodies: Bodies) -> Thing:
    m = document.minutes
    start, end = _times(m)
    return {
        "id": document.key("meeting"),
        "name": value(m.headline) or value(m.kind),
        "classification": value(m.kind),
        "start_date": start,
        "end_date": end,
        "location": ", ".join(filter(None, (value(m.venue), value(m.place)))),
        "organization_id": bodies.get(value(m.organiser)),
        "attendees": [bare({"id": document.key(p.id), "name": value(p.name)}) for p in m.people],
        "sources": _sources(document),
    }


def _session(document: Document, session_id: str, label: str) -> Thing:
    return {
        "id": document.key(session_id),
        "name": label,
        "classification": "session",
        "parent_id": document.key("meeting"),
        "sources": _sources(document),
    }


def _held(m: Minutes) -> bool:
    """Whether the report tells of a meeting."""
    return m.kind is not None or m.date is not None


def _event_of(document: Document, session: str | None) -> str | None:
    """The session in which something was said, or else the meeting."""
    if not _held(document.minutes):
        return None
    known = any(s.id == session for s in document.minutes.sessions)
    return document.key(session if session and known else "meeting")


def _date(day: Day) -> str | None:
    """ISO 8601, as exact as it is known; None without a year."""
    return None if day.year is None else str(day)


def _times(m: Minutes) -> tuple[str | None, str | None]:
    """Start and end of a meeting: days, or moments where a single day has a clock time."""
    when, time = value(m.date), value(m.time)
    if when is None:
        return None, None
    if time is None or when.final is not None or when.first.date is None:
        return _date(when.first), _date(when.last)
    start, *until = (f"{when.first}T{part}:00{OFFSET}" for part in time.split("/"))
    return start, until[0] if until and until[0] > start else None


def _full(m: Minutes) -> str | None:
    """The day of the meeting, if it was a single one and is fully known."""
    when = value(m.date)
    return str(when) if when is not None and when.final is None and when.first.date else None
