"""What was not read: sentences from which nothing was taken, so that a reader sees what may have been missed."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import Any

from sabhaparse.find.found import Findings
from sabhaparse.link.facts import Fact, Linked


def find_unread(found: Findings, linked: Linked) -> Linked:
    """The record with the spans of its unread sentences."""
    starts = sorted(_starts(linked))
    unread = []
    for sentence in found.view.sentences:
        if sentence.index in found.layout.chrome:
            continue
        where = sentence.span
        first = bisect_left(starts, where.start)
        if first == len(starts) or starts[first] >= where.end:
            unread.append(where)
    return replace(linked, unread=tuple(unread))


def _starts(linked: Linked) -> list[int]:
    """Where each span of the record begins, but the extents of its sessions."""
    facts = [fact for fact in _facts(linked) if fact is not None]
    starts = [span.start for fact in facts for span in fact.spans]
    persons = (linked.people, linked.honoured, linked.mentioned)
    return starts + [span.start for group in persons for person in group for span in person.mentions]


def _facts(linked: Linked) -> list[Fact[Any] | None]:
    """Every fact of the record."""
    out: list[Fact[Any] | None] = [linked.headline, linked.kind, linked.organiser, linked.date, linked.time]
    out += (linked.place, linked.venue)
    for person in linked.people:
        out += (person.name, *person.honorifics, *person.offices, *person.roles)
    out += [named.name for named in linked.honoured]
    out += [named.name for named in linked.mentioned]
    out += [session.label for session in linked.sessions]
    out += [resolution.text for resolution in linked.resolutions]
    out += [fact for deadline in linked.deadlines for fact in (deadline.when, deadline.task)]
    out += [fact for statement in linked.statements for fact in (statement.text, statement.addressee)]
    out += [attendance.group for attendance in linked.attendance]
    out += linked.other_meetings
    return out
