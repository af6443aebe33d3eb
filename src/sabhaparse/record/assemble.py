"""The only crossing from clean to raw coordinates: `Linked` facts become `Minutes` with checked quotes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from sabhaparse.clean import Change, CleanText
from sabhaparse.errors import GroundingError
from sabhaparse.link.facts import (
    AttendanceFact,
    DeadlineFact,
    Fact,
    Linked,
    NamedFact,
    PersonFact,
    ResolutionFact,
    SessionFact,
    StatementFact,
)
from sabhaparse.record import models as m
from sabhaparse.record.evidence import Edtf, Evidence, Extent, Frozen, Grounded, trusted
from sabhaparse.span import Span
from sabhaparse.values import Office, Role

new_text, new_date, new_open_date = trusted(Grounded[str]), trusted(Grounded[Edtf]), trusted(Grounded[Edtf | None])
new_held, new_role = trusted(Grounded[m.OfficeHeld]), trusted(Grounded[Role])
new_evidence, new_minutes, new_repair = trusted(Evidence), trusted(m.Minutes), trusted(m.Repair)
new_person, new_named, new_office = trusted(m.Person), trusted(m.Named), trusted(m.OfficeHeld)
new_session, new_resolution, new_deadline = trusted(m.Session), trusted(m.Resolution), trusted(m.Deadline)
new_statement, new_attendance = trusted(m.Statement), trusted(m.Attendance)
Value = TypeVar("Value")
Thing = TypeVar("Thing")


class Assembler:
    """Makes the record of one report. Its parts are trusted, but for what grounds them: every quote is a raw slice."""

    def __init__(self, cleaned: CleanText) -> None:
        self.cleaned, self.raw = cleaned, cleaned.raw
        self._to_raw = cleaned.offsets.to_raw
        self._made: dict[tuple[int, int], Evidence] = {}

    def evidence(self, span: Span) -> Evidence:
        """The raw slice behind a clean span, made once: a third of all spans say more than one thing.

        Raises:
            GroundingError: the slice is empty or out of range, which would be a bug in an earlier stage.
        """
        place = span.start, span.end
        return self._made.get(place) or self._cut(place)

    def _cut(self, place: tuple[int, int]) -> Evidence:
        start, end = self._to_raw(*place)
        if not 0 <= start < end <= len(self.raw):
            raise GroundingError(f"the clean span {place} maps to the raw range {start}-{end}, which holds nothing")
        made = self._made[place] = new_evidence({"start": start, "end": end, "quote": self.raw[start:end]})
        return made

    def all(self, spans: Iterable[Span]) -> tuple[Evidence, ...]:
        """Evidence of several spans, in order."""
        return tuple([self.evidence(span) for span in spans])

    def unread(self, sentences: Iterable[Span]) -> tuple[Evidence, ...]:
        """The sentences from which nothing was taken: in which nothing begins that says a fact told so far."""
        starts = sorted([start for start, _ in self._made])
        starts.append(len(self.cleaned.text))
        return self.all([each for each in sentences if starts[bisect_left(starts, each.start)] >= each.end])

    def grounded(
        self, make: Callable[[dict[str, Any]], Grounded[Value]], fact: Fact[Any], value: Any = None
    ) -> Grounded[Value]:
        """A fact with its evidence; `value` replaces the fact's own.

        Raises:
            GroundingError: nothing in the text says it, which would be a bug in an earlier stage.
        """
        spans = fact.spans
        if not spans:
            raise GroundingError(f"nothing says {fact.value!r}, found by {fact.rule}")
        evidence = (self.evidence(spans[0]),) if len(spans) == 1 else self.all(spans)
        value = fact.value if value is None else value
        return make({"value": value, "evidence": evidence, "rule": fact.rule, "basis": fact.basis})

    def text(self, fact: Fact[str]) -> Grounded[str]:
        """A fact whose value is a string."""
        return self.grounded(new_text, fact)

    def person(self, person: PersonFact) -> m.Person:
        """Someone who took part."""
        return new_person(
            {
                "id": person.id,
                "name": maybe(self.text, person.name),
                "honorifics": tuple([self.text(x) for x in person.honorifics]),
                "offices": tuple([self.office(x) for x in person.offices]),
                "roles": tuple([self.grounded(new_role, role) for role in person.roles]),
                "mentions": self.all(person.mentions),
            }
        )

    def office(self, fact: Fact[Office]) -> Grounded[m.OfficeHeld]:
        """A post held."""
        office = fact.value
        held = {"title": office.title, "body": office.body, "jurisdiction": office.jurisdiction}
        return self.grounded(new_held, fact, new_office(held))

    def named(self, person: NamedFact) -> m.Named:
        """Someone who took no part."""
        return new_named({"name": self.text(person.name), "mentions": self.all(person.mentions)})

    def session(self, session: SessionFact) -> m.Session:
        """A session with its raw range."""
        start, end = self._to_raw(session.extent.start, session.extent.end)
        return new_session(
            {
                "id": session.id,
                "label": self.text(session.label),
                "ordinal": session.ordinal,
                "extent": Extent(start=start, end=end),
                "chair": session.chair,
            }
        )

    def resolution(self, resolution: ResolutionFact) -> m.Resolution:
        """A resolution with its links."""
        return new_resolution(
            {
                "id": resolution.id,
                "text": self.text(resolution.text),
                "kind": resolution.kind,
                "by": resolution.by,
                "session": resolution.session,
                "deadline": resolution.deadline,
            }
        )

    def deadline(self, deadline: DeadlineFact) -> m.Deadline:
        """A time limit; a value of None is kept."""
        return new_deadline(
            {
                "id": deadline.id,
                "when": self.grounded(new_open_date, deadline.when),
                "kind": deadline.kind,
                "task": maybe(self.text, deadline.task),
                "resolution": deadline.resolution,
            }
        )

    def statement(self, statement: StatementFact) -> m.Statement:
        """An act of speech with its links."""
        return new_statement(
            {
                "id": statement.id,
                "speaker": statement.speaker,
                "text": self.text(statement.text),
                "addressee": maybe(self.text, statement.addressee),
                "session": statement.session,
            }
        )

    def attendance(self, attendance: AttendanceFact) -> m.Attendance:
        """A group that attended."""
        return new_attendance({"group": self.text(attendance.group), "count": attendance.count})


def maybe(make: Callable[[Thing], Value], thing: Thing | None) -> Value | None:
    """What `make` makes of a thing, or None of nothing."""
    return None if thing is None else make(thing)


def assemble(cleaned: CleanText, linked: Linked) -> m.Minutes:
    """The minutes of one report, every quote cut from the raw text."""
    a = Assembler(cleaned)
    return new_minutes(
        {
            "schema_version": m.SCHEMA_VERSION,
            "raw_length": len(cleaned.raw),
            "headline": maybe(a.text, linked.headline),
            "kind": maybe(a.text, linked.kind),
            "organiser": maybe(a.text, linked.organiser),
            "date": None if linked.date is None else a.grounded(new_date, linked.date),
            "time": maybe(a.text, linked.time),
            "place": maybe(a.text, linked.place),
            "venue": maybe(a.text, linked.venue),
            "people": tuple([a.person(x) for x in linked.people]),
            "honoured": tuple([a.named(x) for x in linked.honoured]),
            "mentioned": tuple([a.named(x) for x in linked.mentioned]),
            "sessions": tuple([a.session(x) for x in linked.sessions]),
            "resolutions": tuple([a.resolution(x) for x in linked.resolutions]),
            "deadlines": tuple([a.deadline(x) for x in linked.deadlines]),
            "statements": tuple([a.statement(x) for x in linked.statements]),
            "attendance": tuple([a.attendance(x) for x in linked.attendance]),
            "other_meetings": tuple([a.text(x) for x in linked.other_meetings]),
            "repairs": tuple([repair(change) for change in cleaned.log if change.words]),
            "unread": a.unread(linked.body),  # behind all that was read
        }
    )


def repair(change: Change) -> m.Repair:
    """A change of the words, as it stands in the record."""
    values = {"before": change.before, "after": change.after, "step": change.step, "note": change.note}
    return new_repair({"start": change.raw.start, "end": change.raw.end, **values})


def check(minutes: m.Minutes, raw: str) -> None:
    """Check every quote of a record against its raw text.

    Raises:
        GroundingError: a quote is not the slice of `raw` that it says it is.
    """
    for evidence in quotes(minutes):
        if raw[evidence.start : evidence.end] != evidence.quote:
            raise GroundingError(f"[{evidence.start}:{evidence.end}] is not {evidence.quote!r} in the raw text")


def quotes(node: Any) -> Iterable[Evidence]:
    """All evidence anywhere in a record."""
    if isinstance(node, Evidence):
        yield node
    elif isinstance(node, Frozen):
        for name in type(node).model_fields:
            yield from quotes(getattr(node, name))
    elif isinstance(node, tuple):
        for item in node:
            yield from quotes(item)
