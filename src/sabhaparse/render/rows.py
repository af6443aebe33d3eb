"""The rows of one report in every table of the model.

>>> from sabhaparse.pipeline import Parser
>>> document = Document("a1", {}, Parser().parse("व्यापार संघ की मासिक बैठक 4 मई 2023 को हुई।"))
>>> table, row = next(rows(document))
>>> table, row["kind"], row["date_from"], row["quote"]
('meetings', 'मासिक बैठक', datetime.date(2023, 5, 4), 'मासिक बैठक')
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from sabhaparse.record import Evidence, Grounded
from sabhaparse.record.models import Deadline, Person
from sabhaparse.render.documents import Document
from sabhaparse.render.facts import SINGLE, name_of
from sabhaparse.values import When

Row = dict[str, Any]


def rows(document: Document) -> Iterator[tuple[str, Row]]:
    """(table, row) of everything in one report; the values of a row are str, int, `date` or None."""
    yield "meetings", _meeting(document)
    for person in document.minutes.people:
        yield from _person(document, person)
    yield from _parts(document)
    yield from _cleaning(document)
    yield from _evidence(document)


def first_day(when: When | None) -> dt.date | None:
    """The first calendar day of a date, or None where its year is not known."""
    if when is None or when.first.year is None:
        return None
    return dt.date(when.first.year, when.first.month or 1, when.first.day or 1)


def last_day(when: When | None) -> dt.date | None:
    """The last calendar day of a date, or None where its year is not known."""
    return None if when is None else when.last.last_date


def value(grounded: Grounded[Any] | None) -> Any:
    """The bare value, or None."""
    return None if grounded is None else grounded.value


def _slice(evidence: Evidence | None) -> Row:
    if evidence is None:
        return {"quote": None, "quote_start": None, "quote_end": None}
    return {"quote": evidence.quote, "quote_start": evidence.start, "quote_end": evidence.end}


def _ground(grounded: Grounded[Any] | None, evidence: Evidence | None = None) -> Row:
    if grounded is None:
        return _slice(evidence) | {"rule": None, "basis": None}
    return _slice(evidence or grounded.evidence[0]) | {"rule": grounded.rule, "basis": str(grounded.basis.value)}


def _edtf(when: When | None) -> str | None:
    return None if when is None else str(when)


def _meeting(document: Document) -> Row:
    m, when = document.minutes, value(document.minutes.date)
    row = {name: value(getattr(m, name)) for name in SINGLE}
    about = {name: document.said(name) for name in ("path", "sha256", "title")}
    dates = {"date": _edtf(when), "date_from": first_day(when), "date_to": last_day(when)}
    given = {"document_id": document.id, "published": document.published, "raw_length": m.raw_length}
    return row | about | dates | given | _ground(m.kind)


def _person(document: Document, person: Person) -> Iterator[tuple[str, Row]]:
    key = {"document_id": document.id, "person_id": document.key(person.id)}
    main = person.name or next(iter(person.offices), None)
    yield "people", {
        "id": key["person_id"],
        "document_id": document.id,
        "name": value(person.name),
        "honorifics": " ".join(h.value for h in person.honorifics) or None,
        "offices": "; ".join(
            ", ".join(filter(None, (o.value.title, o.value.body, o.value.jurisdiction))) for o in person.offices
        )
        or None,
        "roles": "; ".join(r.value.value for r in person.roles) or None,
        **_ground(main, next(iter(person.mentions), None) if main is None else None),
    }
    for number, held in enumerate(person.offices, 1):
        office = {"title": held.value.title, "body": held.value.body, "jurisdiction": held.value.jurisdiction}
        yield "offices", {"id": document.key(f"{person.id}.o{number}"), **key, **office, **_ground(held)}
    for number, role in enumerate(person.roles, 1):
        done = {"role": str(role.value.value)}
        yield "roles", {"id": document.key(f"{person.id}.r{number}"), **key, **done, **_ground(role)}


def _deadline(deadline: Deadline) -> Row:
    when = deadline.when.value
    return {
        "kind": str(deadline.kind.value),
        "due": _edtf(when),
        "due_from": first_day(when),
        "due_to": last_day(when),
        "task": value(deadline.task),
        **_ground(deadline.when),
    }


def _parts(document: Document) -> Iterator[tuple[str, Row]]:
    """Rows of the parts that people, sessions, resolutions and deadlines point at each other from.

    An id that no part of the record has gives an empty cell.
    """
    m, of = document.minutes, {"document_id": document.id}
    known = {part.id for group in (m.people, m.sessions, m.deadlines, m.resolutions) for part in group}

    def key(local: str | None) -> str | None:
        return document.key(local) if local in known and local is not None else None

    for number, (status, person) in enumerate(
        [("honoured", p) for p in m.honoured] + [("mentioned", p) for p in m.mentioned], 1
    ):
        name = {"status": status, "name": person.name.value}
        yield "named", {"id": document.key(f"n{number}"), **of, **name, **_ground(person.name)}
    for s in m.sessions:
        extent = {"extent_start": s.extent.start, "extent_end": s.extent.end}
        row = {"label": s.label.value, "ordinal": s.ordinal, "chair_id": key(s.chair), **extent, **_ground(s.label)}
        yield "sessions", {"id": key(s.id), **of, **row}
    for d in m.deadlines:
        yield "deadlines", {"id": key(d.id), **of, **_deadline(d), "resolution_id": key(d.resolution)}
    for r in m.resolutions:
        refers = {"by_id": key(r.by), "session_id": key(r.session), "deadline_id": key(r.deadline)}
        row = {"text": r.text.value, "kind": str(r.kind.value), **refers, **_ground(r.text)}
        yield "resolutions", {"id": key(r.id), **of, **row}
    for u in m.statements:
        who = {"speaker_id": key(u.speaker), "speaker": name_of(m, u.speaker) or None, "session_id": key(u.session)}
        row = {"text": u.text.value, "addressee": value(u.addressee), **who, **_ground(u.text)}
        yield "statements", {"id": document.key(u.id), **of, **row}
    for number, came in enumerate(m.attendance, 1):
        group = {"people": came.group.value, "number": came.count}
        yield "attendance", {"id": document.key(f"a{number}"), **of, **group, **_ground(came.group)}


def _cleaning(document: Document) -> Iterator[tuple[str, Row]]:
    of = {"document_id": document.id}
    for number, r in enumerate(document.minutes.repairs, 1):
        at = {"quote": r.before, "quote_start": r.start, "quote_end": r.end}
        words = {"text_before": r.before, "text_after": r.after, "step": r.step, "note": r.note}
        yield "repairs", {"id": document.key(f"c{number}"), **of, **at, **words}
    for number, sentence in enumerate(document.minutes.unread, 1):
        yield "unread", {"id": document.key(f"x{number}"), **of, **_slice(sentence)}
