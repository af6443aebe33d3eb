"""One record against its gold record: what was found, what was missed, what is extra, field by field.

A field that hangs on another (the kind of a resolution, the speaker of a statement) is scored where that other was
found. Roles are scored without `other`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from sabhaparse.evaluate.match import alike, letters, overlap, pair
from sabhaparse.record import Grounded, Minutes
from sabhaparse.record.models import Named, Person, Resolution
from sabhaparse.values import ResolutionKind, Role

Gold = TypeVar("Gold")

FIELDS = (
    "meeting", "kind", "organiser", "date", "time", "place", "venue", "people", "officials", "offices", "roles",
    "absent", "honoured", "mentioned", "sessions", "resolutions", "resolution_kind", "resolution_by",
    "resolution_session", "deadlines", "deadline_date", "deadline_kind", "statements", "speaker", "attendance",
)  # fmt: skip
"""Every field that is scored, in the order of the table."""
CORE = ("date", "venue", "people", "offices", "roles", "sessions", "resolutions", "deadlines")
"""The fields whose mean F1 is the one figure of a run."""
NEAR = ({ResolutionKind.PLAN, ResolutionKind.COMMITMENT}, {ResolutionKind.PLAN, ResolutionKind.TARGET})
"""Kinds of resolutions that readers hold for the same as often as not."""


class Outcome(NamedTuple):
    """One item of one field: `what` is found, missed or extra; `item` says what it is, in words."""

    field: str
    what: str
    item: str


class _Scorer:
    """Collects the outcomes of one report."""

    def __init__(self, name: str, gold: Minutes, got: Minutes) -> None:
        self.name = name
        self.gold = gold
        self.got = got
        self.outcomes: list[Outcome] = []

    def note(self, field: str, what: str, item: str) -> None:
        self.outcomes.append(Outcome(field, what, f"{self.name}: {item}"))

    def one(self, field: str, gold: str | None, got: str | None, same: bool) -> None:
        """A single value; None where there is none."""
        if gold is not None and got is not None and same:
            self.note(field, "found", gold)
            return
        if gold is not None:
            self.note(field, "missed", gold)
        if got is not None:
            self.note(field, "extra", got)

    def many(
        self, field: str, gold: Sequence[Gold], got: Sequence[Gold], same: Callable[[Gold, Gold], float], label: Callable[[Gold], str]
    ) -> list[tuple[Gold, Gold]]:
        """Lists, paired one to one; returns the pairs."""
        pairs = pair(gold, got, same)
        for i, _ in pairs.both:
            self.note(field, "found", label(gold[i]))
        for i in pairs.gold_only:
            self.note(field, "missed", label(gold[i]))
        for j in pairs.got_only:
            self.note(field, "extra", label(got[j]))
        return [(gold[i], got[j]) for i, j in pairs.both]


class _Held(NamedTuple):
    """An office of a person under the name the gold record gives them."""

    who: str
    office: Grounded


def score(name: str, gold: Minutes, got: Minutes) -> list[Outcome]:
    """Compare two records of the same text.

    Args:
        name: what to call the report in the outcomes.
        gold: the right record.
        got: the record to score.
    """
    s = _Scorer(name, gold, got)
    _scalars(s)
    ids, names = _people(s)
    _absent(s)
    s.many("sessions", gold.sessions, got.sessions, lambda a, b: alike(_quote(a.label), _quote(b.label), 0.6), lambda x: _quote(x.label))
    sessions = {b.id: a.id for a, b in zip(gold.sessions, got.sessions, strict=False) if alike(_quote(a.label), _quote(b.label), 0.6)}
    _resolutions(s, ids, sessions)
    pairs = s.many("deadlines", gold.deadlines, got.deadlines, lambda a, b: overlap(a.when.evidence, b.when.evidence), lambda x: _quote(x.when))
    for d, e in pairs:
        due, read = (None if x.when.value is None else str(x.when.value) for x in (d, e))
        s.one("deadline_date", due, read, due == read)
        s.one("deadline_kind", f"{d.kind} {_quote(d.when)}", f"{e.kind} {_quote(e.when)}", d.kind == e.kind)
    spoken = s.many("statements", gold.statements, got.statements, lambda a, b: overlap(a.text.evidence, b.text.evidence), lambda x: _quote(x.text))
    for u, v in spoken:
        s.one("speaker", u.speaker and f"{names[u.speaker]}: {_quote(u.text)}", v.speaker and ids.get(v.speaker, v.speaker), u.speaker == ids.get(v.speaker or ""))
    s.many("attendance", gold.attendance, got.attendance, lambda a, b: overlap(a.group.evidence, b.group.evidence), lambda x: _quote(x.group))
    return s.outcomes
