"""The rows of one report in every table of the model.

>>> from sabhaparse.pipeline import Parser
>>> document = Document("a1", {}, Parser().parse("व्यापार संघ की मासिक बैठक 4 मई 2023 को हुई।"))
>>> table, row = next(rows(document))
>>> table, row["kind"], row["date_from"], row["quote"]
('meetings', 'मासिक बैठक', datetime.date(2023, 5, 4), 'मासिक बैठक')
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

from sabhaparse.record.models import Deadline, Person
from sabhaparse.render.documents import Document
from sabhaparse.render.facts import SINGLE, name_of, office
from sabhaparse.render.slices import Row, grounding, slice_cells, slices, value
from sabhaparse.values import When


def rows(document: Document) -> Iterator[tuple[str, Row]]:
    """(table, row) of everything in one report; the values of a row are str, int, `date` or None."""
    yield "meetings", _meeting(document)
    for person in document.minutes.people:
        yield from _person(document, person)
    yield from _parts(document)
    yield from _cleaning(document)
    yield from slices(document)


def first_day(when: When | None) -> dt.date | None:
    """The first calendar day of a date, or None where its year is not known."""
    if when is None or when.first.year is None:
        return None
    return dt.date(when.first.year, when.first.month or 1, when.first.day or 1)


def last_day(when: When | None) -> dt.date | None:
    """The last calendar day of a date, or None where its year is not known."""
    return None if when is None else when.last.last_date


def _edtf(when: When | None) -> str | None:
    return None if when is None else str(when)


def _meeting(document: Document) -> Row:
    m, when = document.minutes, value(document.minutes.date)
    row = {name: value(getattr(m, name)) for name in SINGLE}
    about = {name: document.said(name) for name in ("path", "sha256", "title")}
    dates = {"date": _edtf(when), "date_from": first_day(when), "date_to": last_day(when)}
    given = {"document_id": document.id, "published": document.published, "raw_length": m.raw_length}
    return row | about | dates | given | grounding(m.kind)


def _person(document: Document, person: Person) -> Iterator[tuple[str, Row]]:
    key = {"document_id": document.id, "person_id": document.key(person.id)}
    main = person.name or next(iter(person.offices), None)
    row = {
        "id": key["person_id"],
        "document_id": document.id,
        "name": value(person.name),
        "honorifics": " ".join(h.value for h in person.honorifics) or None,
        "offices": "; ".join(office(o.value) for o in person.offices) or None,
        "roles": "; ".join(r.value.value for r in person.roles) or None,
        **grounding(main, next(iter(person.mentions), None) if main is None else None),
    }
    yield "people", row
    for number, held in enumerate(person.offices, 1):
        yield "offices", {"id": document.key(f"{person.id}.o{number}"), **key, **dict(held.value), **grounding(held)}
    for number, role in enumerate(person.roles, 1):
        done = {"role": str(role.value.value)}
        yield "roles", {"id": document.key(f"{person.id}.r{number}"), **key, **done, **grounding(role)}


def _deadline(deadline: Deadline) -> Row:
    when = deadline.when.value
    return {
        "kind": str(deadline.kind.value),
        "due": _edtf(when),
        "due_from": first_day(when),
        "due_to": last_day(when),
        "task": value(deadline.task),
        **grounding(deadline.when),
    }


def _parts(document: Document) -> Iterator[tuple[str, Row]]:
    """Rows of the parts that point at each other; an id that the record does not have gives an empty cell."""
    m, of, key = document.minutes, {"document_id": document.id}, _keys(document)
    for number, (status, person) in enumerate(
        [("honoured", p) for p in m.honoured] + [("mentioned", p) for p in m.mentioned], 1
    ):
        name = {"status": status, "name": person.name.value}
        yield "named", {"id": document.key(f"n{number}"), **of, **name, **grounding(person.name)}
    for s in m.sessions:
        extent = {"extent_start": s.extent.start, "extent_end": s.extent.end}
        row = {"label": s.label.value, "ordinal": s.ordinal, "chair_id": key(m.people, s.chair), **extent}
        yield "sessions", {"id": document.key(s.id), **of, **row, **grounding(s.label)}
    for d in m.deadlines:
        row = _deadline(d) | {"resolution_id": key(m.resolutions, d.resolution)}
        yield "deadlines", {"id": document.key(d.id), **of, **row}
    for r in m.resolutions:
        row = {"text": r.text.value, "kind": str(r.kind.value), "by_id": key(m.people, r.by)}
        refers = {"session_id": key(m.sessions, r.session), "deadline_id": key(m.deadlines, r.deadline)}
        yield "resolutions", {"id": document.key(r.id), **of, **row, **refers, **grounding(r.text)}
    for u in m.statements:
        row = {"speaker_id": key(m.people, u.speaker), "speaker": name_of(m, u.speaker) or None}
        said = {"text": u.text.value, "addressee": value(u.addressee), "session_id": key(m.sessions, u.session)}
        yield "statements", {"id": document.key(u.id), **of, **row, **said, **grounding(u.text)}
    for number, came in enumerate(m.attendance, 1):
        group = {"people": came.group.value, "number": came.count}
        yield "attendance", {"id": document.key(f"a{number}"), **of, **group, **grounding(came.group)}


def _keys(document: Document) -> Callable[[tuple[Any, ...], str | None], str | None]:
    """The key in the archive of a part of this report, or None where no such part is in the group."""
    return lambda group, local: document.key(local) if local and any(p.id == local for p in group) else None


def _cleaning(document: Document) -> Iterator[tuple[str, Row]]:
    of = {"document_id": document.id}
    for number, r in enumerate(document.minutes.repairs, 1):
        words = {"text_before": r.before, "text_after": r.after, "step": r.step, "note": r.note or None}
        yield "repairs", {"id": document.key(f"c{number}"), **of, "quote_start": r.start, "quote_end": r.end, **words}
    for number, sentence in enumerate(document.minutes.unread, 1):
        yield "unread", {"id": document.key(f"x{number}"), **of, **slice_cells(sentence)}
