"""Every slice of the source behind every value of a record, and the cells that say it in a row.

>>> from sabhaparse.pipeline import Parser
>>> document = Document("a1", {}, Parser().parse("व्यापार संघ की मासिक बैठक हुई।"))
>>> [(row["field"], row["quote"]) for _, row in slices(document)]
[('kind', 'मासिक बैठक'), ('organiser', 'व्यापार संघ')]
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sabhaparse.record import Evidence, Grounded, Minutes
from sabhaparse.render.documents import Document
from sabhaparse.render.facts import SINGLE

Row = dict[str, Any]


def value(grounded: Grounded[Any] | None) -> Any:
    """The bare value, or None."""
    return None if grounded is None else grounded.value


def slice_cells(evidence: Evidence | None) -> Row:
    """The cells of one slice."""
    if evidence is None:
        return {"quote": None, "quote_start": None, "quote_end": None}
    return {"quote": evidence.quote, "quote_start": evidence.start, "quote_end": evidence.end}


def grounding(grounded: Grounded[Any] | None, evidence: Evidence | None = None) -> Row:
    """The cells of a value's grounding: its first slice (or the one given), its rule, its basis."""
    if grounded is None:
        return slice_cells(evidence) | {"rule": None, "basis": None}
    return slice_cells(evidence or grounded.evidence[0]) | {"rule": grounded.rule, "basis": str(grounded.basis.value)}


def slices(document: Document) -> Iterator[tuple[str, Row]]:
    """(table, row) of every slice behind every value of one report."""
    for number, (record, field, grounded, parts) in enumerate(_grounds(document.minutes), 1):
        owner = {"record_id": document.key(record) if record else document.id, "field": field}
        for place, evidence in enumerate(parts, 1):
            key = {"id": document.key(f"e{number}.{place}"), "document_id": document.id}
            yield "evidence", {**key, **owner, **grounding(grounded), **slice_cells(evidence)}


def _grounds(m: Minutes) -> Iterator[tuple[str, str, Grounded[Any] | None, tuple[Evidence, ...]]]:
    """(local id, field, value, its slices) of everything grounded in a record."""
    for record, field, part in _values(m):
        if isinstance(part, Grounded):
            yield record, field, part, part.evidence
        elif part:
            yield record, field, None, part


def _values(m: Minutes) -> Iterator[tuple[str, str, Grounded[Any] | tuple[Evidence, ...] | None]]:
    for name in SINGLE:
        yield "", name, getattr(m, name)
    for person in m.people:
        yield person.id, "name", person.name
        for honorific in person.honorifics:
            yield person.id, "honorific", honorific
        for number, held in enumerate(person.offices, 1):
            yield f"{person.id}.o{number}", "office", held
        for number, role in enumerate(person.roles, 1):
            yield f"{person.id}.r{number}", "role", role
        yield person.id, "mention", person.mentions
    for number, named in enumerate((*m.honoured, *m.mentioned), 1):
        yield f"n{number}", "name", named.name
        yield f"n{number}", "mention", named.mentions
    for session in m.sessions:
        yield session.id, "label", session.label
    for deadline in m.deadlines:
        yield deadline.id, "due", deadline.when
        yield deadline.id, "task", deadline.task
    for resolution in m.resolutions:
        yield resolution.id, "text", resolution.text
    for statement in m.statements:
        yield statement.id, "text", statement.text
        yield statement.id, "addressee", statement.addressee
    for number, came in enumerate(m.attendance, 1):
        yield f"a{number}", "people", came.group
