"""A readable table of the minutes, for a terminal: one fact a line, as wide as it is; empty fields are left out.

>>> from sabhaparse.pipeline import Parser
>>> print(to_text(Parser().parse("व्यापार संघ की मासिक बैठक 4 मई 2023 को हुई।")), end="")
kind         मासिक बैठक
organiser    व्यापार संघ
date         2023-05-04
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from sabhaparse.record.models import Minutes, Person, Resolution
from sabhaparse.render.facts import SINGLE, name_of, office, said
from sabhaparse.render.safe import shown

WIDTH = 12
"""Width of the column of labels."""


def to_text(minutes: Minutes) -> str:
    """The minutes as plain text; what is found in no field is said in one line."""
    return "".join(f"{shown(line)}\n" for line in _lines(minutes)) or "nothing found\n"


def _lines(m: Minutes) -> Iterator[str]:
    for field in SINGLE:
        grounded = getattr(m, field)
        if grounded is not None:
            inferred = " (inferred)" if grounded.basis == "inferred" else ""
            yield f"{field:<{WIDTH}} {_line(str(grounded.value))}{inferred}"
    sessions = (f"{s.id:<4}{s.label.value}{f'  chair: {name_of(m, s.chair)}' if s.chair else ''}" for s in m.sessions)
    due = (f"{d.id:<4}{d.kind.value:<10}{d.when.value or '?'}  {said(d.when)}" for d in m.deadlines)
    came = (a.group.value + (f"  ({a.count})" if a.count is not None else "") for a in m.attendance)
    repairs = Counter(f"{r.before} → {r.after}" for r in m.repairs)
    yield from _section("people", map(_person, m.people))
    yield from _section("honoured", (p.name.value for p in m.honoured))
    yield from _section("mentioned", (p.name.value for p in m.mentioned))
    yield from _section("sessions", sessions)
    yield from _section("resolutions", (_resolution(m, r) for r in m.resolutions))
    yield from _section("deadlines", due)
    yield from _section("statements", (f"{name_of(m, s.speaker) or '?'}: {s.text.value}" for s in m.statements))
    yield from _section("attendance", came)
    yield from _section("others", (kind.value for kind in m.other_meetings))
    yield from _section("repairs", (text + (f"  ×{n}" if n > 1 else "") for text, n in repairs.items()))
    if m.unread:
        yield f"{'not read':<{WIDTH}} {len(m.unread)} sentence{'s' if len(m.unread) > 1 else ''}"


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    for k, line in enumerate(lines):
        yield f"{'' if k else title:<{WIDTH}} {_line(line)}"


def _line(text: str) -> str:
    return " ".join(text.split("\n"))


def _person(person: Person) -> str:
    name = person.name.value if person.name is not None else "—"
    offices = "; ".join(said(o, office(o.value)) for o in person.offices)
    roles = ", ".join(r.value.value for r in person.roles)
    return f"{person.id:<4}{name}{f', {offices}' if offices else ''}{f'  ({roles})' if roles else ''}"


def _resolution(m: Minutes, r: Resolution) -> str:
    due = next((d.when for d in m.deadlines if d.id == r.deadline), None)
    by = f"  [{name_of(m, r.by)}]" if r.by else ""
    return f"{r.id:<4}{r.kind.value:<12}{r.text.value}{by}" + (f"  due {due.value or said(due)}" if due else "")
