"""The only crossing from clean to raw coordinates: `Linked` facts become `Minutes` with checked quotes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sabhaparse.clean import CleanText
from sabhaparse.errors import GroundingError
from sabhaparse.link.facts import DeadlineFact, Fact, Linked, NamedFact, PersonFact
from sabhaparse.record import models as m
from sabhaparse.record.evidence import Evidence, Extent, Frozen
from sabhaparse.span import Span


class Assembler:
    """Makes the record of one report."""

    def __init__(self, cleaned: CleanText) -> None:
        self.cleaned = cleaned

    def evidence(self, span: Span) -> Evidence:
        """The raw slice behind a clean span.

        Raises:
            GroundingError: the slice is empty or out of range, which would be a bug in an earlier stage.
        """
        raw = self.cleaned.to_raw(span)
        if not 0 <= raw.start < raw.end <= len(self.cleaned.raw):
            raise GroundingError(f"clean span {span} maps to the raw range {raw}, which holds nothing")
        return Evidence.model_construct(start=raw.start, end=raw.end, quote=raw.of(self.cleaned.raw))

    def all(self, spans: Iterable[Span]) -> tuple[Evidence, ...]:
        """Evidence of several spans, in order."""
        return tuple(self.evidence(span) for span in spans)

    def grounded(self, fact: Fact[Any] | None, value: Any = None) -> dict[str, Any] | None:
        """The fields of a `Grounded` for a fact; `value` replaces the fact's own."""
        if fact is None:
            return None
        return {
            "value": fact.value if value is None else value,
            "evidence": self.all(fact.spans),
            "rule": fact.rule,
            "basis": fact.basis,
        }

    def person(self, person: PersonFact) -> dict[str, Any]:
        """The fields of a `Person`."""
        return {
            "id": person.id,
            "name": self.grounded(person.name),
            "honorifics": tuple(self.grounded(h) for h in person.honorifics),
            "offices": tuple(
                self.grounded(o, {"title": o.value.title, "body": o.value.body, "jurisdiction": o.value.jurisdiction})
                for o in person.offices
            ),
            "roles": tuple(self.grounded(r) for r in person.roles),
            "mentions": self.all(person.mentions),
        }

    def named(self, person: NamedFact) -> dict[str, Any]:
        """The fields of a `Named`."""
        return {"name": self.grounded(person.name), "mentions": self.all(person.mentions)}

    def deadline(self, deadline: DeadlineFact) -> dict[str, Any]:
        """The fields of a `Deadline`; a value of None is kept."""
        when = {
            "value": deadline.when.value,
            "evidence": self.all(deadline.when.spans),
            "rule": deadline.when.rule,
            "basis": deadline.when.basis,
        }
        return {
            "id": deadline.id,
            "when": when,
            "kind": deadline.kind,
            "task": self.grounded(deadline.task),
            "resolution": deadline.resolution,
        }

    def extent(self, span: Span) -> Extent:
        """The raw range of a session."""
        raw = self.cleaned.to_raw(span)
        return Extent(start=raw.start, end=raw.end)


def assemble(cleaned: CleanText, linked: Linked) -> m.Minutes:
    """The minutes of one report, every quote cut from the raw text."""
    a = Assembler(cleaned)
    return m.Minutes.model_validate(
        {
            "raw_length": len(cleaned.raw),
            "headline": a.grounded(linked.headline),
            "kind": a.grounded(linked.kind),
            "organiser": a.grounded(linked.organiser),
            "date": a.grounded(linked.date),
            "time": a.grounded(linked.time),
            "place": a.grounded(linked.place),
            "venue": a.grounded(linked.venue),
            "people": tuple(a.person(p) for p in linked.people),
            "honoured": tuple(a.named(p) for p in linked.honoured),
            "mentioned": tuple(a.named(p) for p in linked.mentioned),
            "sessions": tuple(
                {
                    "id": s.id,
                    "label": a.grounded(s.label),
                    "ordinal": s.ordinal,
                    "extent": a.extent(s.extent),
                    "chair": s.chair,
                }
                for s in linked.sessions
            ),
            "resolutions": tuple(
                {
                    "id": r.id,
                    "text": a.grounded(r.text),
                    "kind": r.kind,
                    "by": r.by,
                    "session": r.session,
                    "deadline": r.deadline,
                }
                for r in linked.resolutions
            ),
            "deadlines": tuple(a.deadline(d) for d in linked.deadlines),
            "statements": tuple(
                {
                    "id": s.id,
                    "speaker": s.speaker,
                    "text": a.grounded(s.text),
                    "addressee": a.grounded(s.addressee),
                    "session": s.session,
                }
                for s in linked.statements
            ),
            "attendance": tuple({"group": a.grounded(g.group), "count": g.count} for g in linked.attendance),
            "other_meetings": tuple(a.grounded(kind) for kind in linked.other_meetings),
            "repairs": tuple(
                m.Repair(start=c.raw.start, end=c.raw.end, before=c.before, after=c.after, step=c.step, note=c.note)
                for c in cleaned.log
                if c.words
            ),
            "unread": a.all(linked.unread),
        }
    )


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
