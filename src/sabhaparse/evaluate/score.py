"""One record against its gold record: what was found, what was missed, what is extra, field by field.

A field that hangs on another (the kind of a resolution, the speaker of a statement) is scored where that other was
found. Roles are scored without `other`; where the text reports no meeting, only `meeting` and the lists are scored.
"""

from __future__ import annotations

from typing import Any

from sabhaparse.evaluate.match import alike, overlap
from sabhaparse.evaluate.outcomes import Outcome, Outcomes
from sabhaparse.evaluate.people import label, quote, score_absent, score_people
from sabhaparse.record import Grounded, Minutes
from sabhaparse.record.models import Session
from sabhaparse.values import ResolutionKind

FIELDS = (
    "meeting", "kind", "organiser", "date", "time", "place", "venue", "people", "officials", "offices", "roles",
    "absent", "honoured", "mentioned", "sessions", "resolutions", "resolution_kind", "resolution_by",
    "resolution_session", "deadlines", "deadline_date", "deadline_kind", "statements", "speaker", "attendance",
)  # fmt: skip
"""Every field that is scored, in the order of the table."""
CORE = ("date", "venue", "people", "offices", "roles", "sessions", "resolutions", "deadlines")
"""The fields whose mean F1 is the one figure of a run."""
NEAR = ({ResolutionKind.PLAN, ResolutionKind.COMMITMENT}, {ResolutionKind.PLAN, ResolutionKind.TARGET})
"""Kinds of resolutions between which readers do not agree either."""
SAME_LABEL = 0.6
"""Share of the longer label of a session that the shorter one must have."""


def score(name: str, gold: Minutes, got: Minutes) -> list[Outcome]:
    """Compare two records of the same text.

    Args:
        name: what to call the report in the outcomes.
        gold: the right record.
        got: the record to score.
    """
    out = Outcomes(name)
    _scene(out, gold, got)
    ids = score_people(out, gold, got)
    score_absent(out, gold, got)
    sessions = {b.id: a.id for a, b in out.many("sessions", gold.sessions, got.sessions, _same_session, _label)}
    _resolutions(out, gold, got, ids, sessions)
    _deadlines(out, gold, got)
    _statements(out, gold, got, ids)
    groups = gold.attendance, got.attendance
    out.many("attendance", *groups, lambda a, b: overlap(a.group.evidence, b.group.evidence), lambda x: quote(x.group))
    return list(out)


def _scene(out: Outcomes, gold: Minutes, got: Minutes) -> None:
    meets, met = ("a meeting" if minutes.kind is not None else None for minutes in (gold, got))
    out.one("meeting", meets, met, True)
    if gold.kind is None:
        return
    for field in ("kind", "organiser", "place", "venue"):
        one, other = _quote(getattr(gold, field)), _quote(getattr(got, field))
        out.one(field, one, other, alike(one or "", other or ""))
    for field in ("date", "time"):
        one, other = _value(getattr(gold, field)), _value(getattr(got, field))
        out.one(field, one, other, one == other)


def _quote(grounded: Grounded[Any] | None) -> str | None:
    return None if grounded is None else quote(grounded)


def _value(grounded: Grounded[Any] | None) -> str | None:
    return None if grounded is None or grounded.value is None else str(grounded.value)


def _label(session: Session) -> str:
    return quote(session.label)


def _same_session(a: Session, b: Session) -> float:
    return float(alike(_label(a), _label(b), SAME_LABEL))


def _resolutions(out: Outcomes, gold: Minutes, got: Minutes, ids: dict[str, str], sessions: dict[str, str]) -> None:
    lists = gold.resolutions, got.resolutions
    pairs = out.many(
        "resolutions",
        *lists,
        lambda a, b: overlap(a.text.evidence, b.text.evidence),
        lambda r: f"{r.kind.value}: {quote(r.text)}",
    )
    for a, b in pairs:
        kinds = f"{a.kind.value}: {quote(a.text)}", f"{b.kind.value}: {quote(b.text)}"
        out.one("resolution_kind", *kinds, a.kind is b.kind or {a.kind, b.kind} in NEAR)
        out.one("resolution_by", _who(gold, a.by), _who(got, b.by), a.by == ids.get(b.by or ""))
        out.one("resolution_session", a.session, b.session, a.session == sessions.get(b.session or ""))


def _deadlines(out: Outcomes, gold: Minutes, got: Minutes) -> None:
    lists = gold.deadlines, got.deadlines
    pairs = out.many(
        "deadlines", *lists, lambda a, b: overlap(a.when.evidence, b.when.evidence), lambda d: quote(d.when)
    )
    for a, b in pairs:
        due, read = _value(a.when), _value(b.when)
        out.one("deadline_date", due and f"{quote(a.when)} = {due}", read and f"{quote(a.when)} = {read}", due == read)
        out.one("deadline_kind", f"{quote(a.when)} = {a.kind}", f"{quote(a.when)} = {b.kind}", a.kind is b.kind)


def _statements(out: Outcomes, gold: Minutes, got: Minutes, ids: dict[str, str]) -> None:
    lists = gold.statements, got.statements
    pairs = out.many(
        "statements", *lists, lambda a, b: overlap(a.text.evidence, b.text.evidence), lambda s: quote(s.text)
    )
    for a, b in pairs:
        out.one("speaker", _who(gold, a.speaker), _who(got, b.speaker), a.speaker == ids.get(b.speaker or ""))


def _who(minutes: Minutes, person_id: str | None) -> str | None:
    person = minutes.person(person_id)
    return None if person is None else label(person)
