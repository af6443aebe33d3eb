"""What was not read: sentences from which nothing was taken, so that a reader sees what may have been missed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sabhaparse.find.found import Findings
from sabhaparse.link.facts import Fact, Linked
from sabhaparse.span import Span


def find_unread(found: Findings, linked: Linked) -> Linked:
    """The record with the spans of its unread sentences."""
    starts = sorted(span.start for span in _spans(linked))
    unread = []
    k = 0
    for sentence in found.view.sentences:
        if sentence.index in found.layout.chrome:
            continue
        while k < len(starts) and starts[k] < sentence.span.start:
            k += 1
        if k == len(starts) or starts[k] >= sentence.span.end:
            unread.append(sentence.span)
    return replace(linked, unread=tuple(unread))


def _spans(linked: Linked) -> Iterator[Span]:
    """Every span of the record but the extents of its sessions."""
    for fact in _facts(linked):
        if fact is not None:
            yield from fact.spans
    for person in linked.people:
        yield from person.mentions
    for named in (*linked.honoured, *linked.mentioned):
        yield from named.mentions


def _facts(linked: Linked) -> Iterator[Fact[Any] | None]:
    """Every fact of the record."""
    yield from (linked.headline, linked.kind, linked.organiser, linked.date, linked.time, linked.place, linked.venue)
    for person in linked.people:
        yield from (person.name, *person.honorifics, *person.offices, *person.roles)
    yield from (named.name for named in (*linked.honoured, *linked.mentioned))
    yield from (session.label for session in linked.sessions)
    yield from (resolution.text for resolution in linked.resolutions)
    yield from (fact for deadline in linked.deadlines for fact in (deadline.when, deadline.task))
    yield from (fact for statement in linked.statements for fact in (statement.text, statement.addressee))
    yield from (attendance.group for attendance in linked.attendance)
    yield from linked.other_meetings
