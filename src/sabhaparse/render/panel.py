"""The record beside the text: one card for each part, each value a link to the place in the text that says it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from html import escape
from typing import Any

from sabhaparse.record.evidence import Evidence, Grounded
from sabhaparse.record.models import Minutes, Named, Person, Resolution
from sabhaparse.render.facts import SINGLE, name_of, office, said

Anchor = Callable[[str, int, int], str]
"""Field, start and end of a slice to the id of its mark."""


class Panel:
    """Makes the cards of one record."""

    def __init__(self, minutes: Minutes, anchor: Anchor) -> None:
        self.m = minutes
        self.anchor = anchor

    def html(self) -> str:
        """All cards that have something in them."""
        m = self.m
        return "".join(
            (
                _card("Meeting", "dl", self._meeting()),
                _card("People", "ol", map(self._person, m.people), len(m.people)),
                _card("Sessions", "ol", self._sessions(), len(m.sessions)),
                _card("Resolutions", "ol", map(self._resolution, m.resolutions), len(m.resolutions)),
                _card("Deadlines", "ol", self._deadlines(), len(m.deadlines)),
                _card("Statements", "ol", self._statements(), len(m.statements)),
                _card("Attendance", "ul", self._attendance(), len(m.attendance)),
                _card("Honoured, not present", "ul", (self._named(n, "honoured") for n in m.honoured)),
                _card("Mentioned, not present", "ul", (self._named(n, "mentioned") for n in m.mentioned)),
                _card("Other meetings told", "ul", (f"<li>{self._value('other', o)}</li>" for o in m.other_meetings)),
                _card("Repairs of spelling", "ul", self._repairs(), len(m.repairs)),
            )
        )

    def _link(self, field: str, evidence: Evidence, text: str) -> str:
        return f'<a href="#{self.anchor(field, evidence.start, evidence.end)}" lang="hi">{escape(text)}</a>'

    def _value(self, field: str, grounded: Grounded[Any], text: str | None = None) -> str:
        inferred = (
            ' <span class="note">inferred</span>' if grounded.basis == "inferred" and grounded.value is not None else ""
        )
        return self._link(field, grounded.evidence[0], str(grounded.value) if text is None else text) + inferred

    def _meeting(self) -> Iterator[str]:
        for field in SINGLE:
            grounded = getattr(self.m, field)
            if grounded is not None:
                yield f"<dt>{field}</dt><dd>{self._value(field, grounded)}</dd>"

    def _person(self, person: Person) -> str:
        first = person.mentions[0] if person.mentions else None
        name = name_of(self.m, person.id) if person.name is not None else ""
        shown = self._link("person", first, name) if first is not None and name else '<span class="note">no name</span>'
        roles = "".join(f' <span class="tag person">{escape(r.value.value)}</span>' for r in person.roles)
        held = "".join(f'<span class="sub">{self._value("office", o, office(o.value))}</span>' for o in person.offices)
        return f"<li>{_id(person.id)}<strong>{shown}</strong>{roles}{held}</li>"

    def _sessions(self) -> Iterator[str]:
        for s in self.m.sessions:
            chair = f' <span class="note">chair: {escape(name_of(self.m, s.chair))}</span>' if s.chair else ""
            yield f"<li>{_id(s.id)}{self._value('session', s.label)}{chair}</li>"

    def _resolution(self, r: Resolution) -> str:
        due = next((d for d in self.m.deadlines if d.id == r.deadline), None)
        notes = [name_of(self.m, r.by), r.session or ""]
        notes.append(f"due {due.when.value or said(due.when)}" if due is not None else "")
        tail = " · ".join(escape(n) for n in notes if n)
        return (
            f'<li>{_id(r.id)}<span class="tag">{escape(r.kind.value)}</span> <span class="note">{tail}</span>'
            f'<span class="sub">{self._value("resolution", r.text)}</span></li>'
        )

    def _deadlines(self) -> Iterator[str]:
        for d in self.m.deadlines:
            task = f'<span class="sub">{escape(d.task.value)}</span>' if d.task is not None else ""
            tied = f' <span class="note">· for {escape(d.resolution)}</span>' if d.resolution else ""
            quote = self._value("deadline", d.when, said(d.when))
            kind = f'<span class="tag deadline">{escape(d.kind.value)}</span>'
            yield f"<li>{_id(d.id)}<strong>{d.when.value or '?'}</strong> {kind} {quote}{tied}{task}</li>"

    def _statements(self) -> Iterator[str]:
        for s in self.m.statements:
            who = escape(name_of(self.m, s.speaker) or "?")
            to = f' <span class="note">to {escape(s.addressee.value)}</span>' if s.addressee is not None else ""
            said = f'<span class="sub">{self._value("statement", s.text)}</span>'
            yield f'<li>{_id(s.id)}<strong lang="hi">{who}</strong>{to}{said}</li>'

    def _attendance(self) -> Iterator[str]:
        for a in self.m.attendance:
            yield f"<li>{self._value('attendance', a.group)}{f' · {a.count}' if a.count is not None else ''}</li>"

    def _named(self, named: Named, field: str) -> str:
        return f"<li>{self._value(field, named.name)}</li>"

    def _repairs(self) -> Iterator[str]:
        for r in self.m.repairs:
            yield (
                f'<li lang="hi"><del>{escape(r.before)}</del> → {escape(r.after) or "∅"} '
                f'<span class="note">{escape(r.step)}</span></li>'
            )


def _id(text: str) -> str:
    return f'<span class="id">{escape(text)}</span>'


def _card(title: str, tag: str, items: Iterable[str], count: int | None = None) -> str:
    inside = "".join(items)
    number = f" <small>{count}</small>" if count else ""
    return f"<section><h2>{title}{number}</h2><{tag}>{inside}</{tag}></section>" if inside else ""
