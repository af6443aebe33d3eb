"""The linked record in clean coordinates: what `record/assemble` turns into `Minutes`. Frozen."""

from __future__ import annotations

from typing import Generic, TypeVar

from sabhaparse.frozen import frozen
from sabhaparse.span import Span
from sabhaparse.values import Basis, DeadlineKind, Office, ResolutionKind, Role, When

T = TypeVar("T")


@frozen
class Fact(Generic[T]):
    """A value, the clean spans that say it, the rule that found it, and its basis."""

    value: T
    spans: tuple[Span, ...]
    rule: str
    basis: Basis = Basis.STATED


@frozen
class PersonFact:
    """A person who took part."""

    id: str
    name: Fact[str] | None
    honorifics: tuple[Fact[str], ...]
    offices: tuple[Fact[Office], ...]
    roles: tuple[Fact[Role], ...]
    mentions: tuple[Span, ...]


@frozen
class NamedFact:
    """A person who took no part."""

    name: Fact[str]
    mentions: tuple[Span, ...]


@frozen
class SessionFact:
    """A session with its extent."""

    id: str
    label: Fact[str]
    ordinal: int | None
    extent: Span
    chair: str | None


@frozen
class ResolutionFact:
    """A resolution with the ids it is linked to."""

    id: str
    text: Fact[str]
    kind: ResolutionKind
    by: str | None
    session: str | None
    deadline: str | None


@frozen
class DeadlineFact:
    """A time limit; `when.value` is None without an anchor."""

    id: str
    when: Fact[When | None]
    kind: DeadlineKind
    task: Fact[str] | None
    resolution: str | None


@frozen
class StatementFact:
    """Reported speech with its speaker."""

    id: str
    speaker: str | None
    text: Fact[str]
    addressee: Fact[str] | None
    session: str | None


@frozen
class AttendanceFact:
    """A group that attended, and its number where stated."""

    group: Fact[str]
    count: int | None


@frozen
class Linked:
    """Everything that was found and linked in one report."""

    headline: Fact[str] | None = None
    kind: Fact[str] | None = None
    organiser: Fact[str] | None = None
    date: Fact[When] | None = None
    time: Fact[str] | None = None
    place: Fact[str] | None = None
    venue: Fact[str] | None = None
    people: tuple[PersonFact, ...] = ()
    honoured: tuple[NamedFact, ...] = ()
    mentioned: tuple[NamedFact, ...] = ()
    sessions: tuple[SessionFact, ...] = ()
    resolutions: tuple[ResolutionFact, ...] = ()
    deadlines: tuple[DeadlineFact, ...] = ()
    statements: tuple[StatementFact, ...] = ()
    attendance: tuple[AttendanceFact, ...] = ()
    other_meetings: tuple[Fact[str], ...] = ()
    body: tuple[Span, ...] = ()
    """The sentences of the report, without the lines around it: what was taken from none is told as unread."""
