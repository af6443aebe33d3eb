"""A readable table of the minutes, for a terminal.

Lines are as wide as their content; empty fields are left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from sabhaparse.record.models import Minutes, Person


def to_text(minutes: Minutes) -> str:
    """The minutes as plain text, one fact a line."""
    return "\n".join(_lines(minutes)) + "\n"


def _lines(m: Minutes) -> Iterator[str]:
    for label in ("headline", "kind", "organiser", "date", "time", "place", "venue"):
        field = getattr(m, label)
        if field is not None:
            inferred = " (inferred)" if field.basis == "inferred" else ""
            yield f"{label:<10} {field.value}{inferred}"
    yield from _section("people", (_person(p) for p in m.people))
    yield from _section("honoured", (p.name.value for p in m.honoured))
    yield from _section("mentioned", (p.name.value for p in m.mentioned))
    yield from _section(
        "sessions", (f"{s.id}  {s.label.value}" + (f"  chair: {_who(m, s.chair)}" if s.chair else "") for s in m.sessions)
    )
    due = {d.id: d for d in m.deadlines}
    yield from _section(
        "resolutions",
        (
            f"{r.kind:<11} {r.text.value}"
            + (f"  [{_who(m, r.by)}]" if r.by else "")
            + (f"  due {due[r.deadline].when.value or due[r.deadline].when.evidence[0].quote}" if r.deadline else "")
            for r in m.resolutions
        ),
    )
    yield from _section("deadlines", (f"{d.kind:<9} {d.when.value or '?'}  {d.when.evidence[0].quote}" for d in m.deadlines))
    yield from _section("statements", (f"{_who(m, s.speaker)}: {s.text.value}" for s in m.statements))
    yield from _section(
        "attendance", (a.group.value + (f"  ({a.count})" if a.count is not None else "") for a in m.attendance)
    )
    yield from _section("repairs", (f"{r.before} → {r.after}  ({r.step})" for r in m.repairs))


def _section(title: str, lines: Iterator[str]) -> Iterator[str]:
    for k, line in enumerate(lines):
        yield f"{title if not k else '':<10} {line}"


def _person(p: Person) -> str:
    name = p.name.value if p.name is not None else "—"
    offices = "; ".join(o.evidence[0].quote for o in p.offices)
    roles = ", ".join(r.value for r in p.roles)
    return f"{p.id:<4} {name}" + (f", {offices}" if offices else "") + f"  ({roles})"


def _who(m: Minutes, person_id: str | None) -> str:
    person = m.person(person_id)
    if person is None:
        return "?"
    return person.name.value if person.name is not None else person.offices[0].evidence[0].quote
