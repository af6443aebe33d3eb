"""The record of a meeting, `Minutes`, and its parts. Field by field in docs/records.md.

>>> Minutes(people=(), raw_length=0).kind is None
True
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from sabhaparse.record.evidence import Edtf, Evidence, Extent, Frozen, Grounded
from sabhaparse.values import DeadlineKind, ResolutionKind, Role

SCHEMA_VERSION: Literal["1.0"] = "1.0"


class OfficeHeld(Frozen):
    """A post as read: `title`, the `body` it belongs to, the `jurisdiction` it covers."""

    title: str
    body: str | None = None
    jurisdiction: str | None = None


PARTS = (Grounded[str], Grounded[Edtf], Grounded[Edtf | None], Grounded[OfficeHeld], Grounded[Role])
"""Every kind of grounded value, made outside of any class so that pickle finds them: records go between processes."""


class Person(Frozen):
    """Someone who took part; `name` is None for an official named only by post."""

    id: str
    name: Grounded[str] | None = None
    honorifics: tuple[Grounded[str], ...] = ()
    offices: tuple[Grounded[OfficeHeld], ...] = ()
    roles: tuple[Grounded[Role], ...] = ()
    mentions: tuple[Evidence, ...] = ()


class Named(Frozen):
    """Someone who took no part: honoured (portrait, condolence) or only mentioned."""

    name: Grounded[str]
    mentions: tuple[Evidence, ...] = ()


class Session(Frozen):
    """A marked phase of the meeting."""

    id: str
    label: Grounded[str]
    ordinal: int | None = None
    extent: Extent
    chair: str | None = None


class Resolution(Frozen):
    """A decision, plan, directive …: the clause that says it. `by`, `session`, `deadline` are ids."""

    id: str
    text: Grounded[str]
    kind: ResolutionKind
    by: str | None = None
    session: str | None = None
    deadline: str | None = None


class Deadline(Frozen):
    """A time limit. `when.value` is None where the text gives no anchor to work it out from."""

    id: str
    when: Grounded[Edtf | None]
    kind: DeadlineKind
    task: Grounded[str] | None = None
    resolution: str | None = None


class Statement(Frozen):
    """Reported or quoted speech. `speaker` is a person id."""

    id: str
    speaker: str | None = None
    text: Grounded[str]
    addressee: Grounded[str] | None = None
    session: str | None = None


class Attendance(Frozen):
    """Who came, without names: the group as written and the number where stated."""

    group: Grounded[str]
    count: int | None = None


class Repair(Frozen):
    """What `clean` changed in the words: raw range, text before and after, the step that did it."""

    start: int
    end: int
    before: str
    after: str
    step: str
    note: str = ""


class Minutes(Frozen):
    """The minutes of one press release or report. Every value is grounded in the raw text."""

    schema_version: Literal["1.0"] = SCHEMA_VERSION
    raw_length: int = Field(ge=0, description="length of the raw text in code points")
    headline: Grounded[str] | None = None
    kind: Grounded[str] | None = None
    organiser: Grounded[str] | None = None
    date: Grounded[Edtf] | None = None
    time: Grounded[str] | None = None
    place: Grounded[str] | None = None
    venue: Grounded[str] | None = None
    people: tuple[Person, ...] = ()
    honoured: tuple[Named, ...] = ()
    mentioned: tuple[Named, ...] = ()
    sessions: tuple[Session, ...] = ()
    resolutions: tuple[Resolution, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    statements: tuple[Statement, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    other_meetings: tuple[Grounded[str], ...] = ()
    repairs: tuple[Repair, ...] = ()
    unread: tuple[Evidence, ...] = ()

    @property
    def office_bearers(self) -> tuple[Person, ...]:
        """The people who hold at least one office."""
        return tuple(person for person in self.people if person.offices)

    def person(self, person_id: str | None) -> Person | None:
        """The person with this id, or None."""
        return next((person for person in self.people if person.id == person_id), None)
