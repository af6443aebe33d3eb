"""People of two records compared: who is who, their offices, their roles, and who must not be among them.

Two people are the same when their names have the same letters; failing that, when the name of one is a mention of the
other. Officials without a name are paired by their offices.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from sabhaparse.evaluate.match import HALF, alike, letters, overlap
from sabhaparse.evaluate.outcomes import Outcomes
from sabhaparse.record import Grounded, Minutes
from sabhaparse.record.models import Named, Person
from sabhaparse.values import Role


class Held(NamedTuple):
    """An office or a role of a person: `who` is the id in the gold record, or `+id` for someone who is not in it."""

    who: str
    name: str
    what: Grounded[Any]


def quote(grounded: Grounded[Any]) -> str:
    """The raw text behind a value, on one line."""
    return " ".join(grounded.evidence[0].quote.split())


def label(person: Person | Named) -> str:
    """The name as written, or the post where there is no name."""
    if person.name is not None:
        return quote(person.name)
    return quote(person.offices[0]) if isinstance(person, Person) and person.offices else "?"


def score_people(out: Outcomes, gold: Minutes, got: Minutes) -> dict[str, str]:
    """Score people, officials, offices and roles; returns the gold id of each id that was paired."""
    named = [p for p in gold.people if p.name is not None], [p for p in got.people if p.name is not None]
    posts = [p for p in gold.people if p.name is None], [p for p in got.people if p.name is None]
    pairs = [*out.many("people", *named, _same_name, label), *out.many("officials", *posts, _same_post, label)]
    ids = {b.id: a.id for a, b in pairs}
    names = {b.id: label(a) for a, b in pairs}

    def held(minutes: Minutes, known: Mapping[str, str], field: str) -> list[Held]:
        return [
            Held(known.get(p.id, f"+{p.id}"), names.get(p.id, label(p)) if known is ids else label(p), what)
            for p in minutes.people
            for what in getattr(p, field)
            if what.value is not Role.OTHER
        ]

    own = {p.id: p.id for p in gold.people}
    out.many(
        "offices",
        held(gold, own, "offices"),
        held(got, ids, "offices"),
        _same_office,
        lambda h: f"{h.name}, {quote(h.what)}",
    )
    out.many(
        "roles",
        held(gold, own, "roles"),
        held(got, ids, "roles"),
        _same_role,
        lambda h: f"{h.name}, {h.what.value.value}",
    )
    return ids


def score_absent(out: Outcomes, gold: Minutes, got: Minutes) -> None:
    """Score those who took no part: `absent` is found for each one who is not listed as taking part."""
    present = {letters(label(p)) for p in got.people if any(r.value is not Role.OTHER for r in p.roles)}
    for person in (*gold.honoured, *gold.mentioned):
        out.note("absent", "extra" if letters(label(person)) in present else "found", label(person))
    for field in ("honoured", "mentioned"):
        out.many(field, getattr(gold, field), getattr(got, field), _same_name, label)


def _same_name(a: Person | Named, b: Person | Named) -> float:
    one, other = letters(label(a)), letters(label(b))
    if one == other:
        return 2.0
    mentions = {letters(m.quote) for m in b.mentions} if one else set()
    return 1.0 if one in mentions or other in {letters(m.quote) for m in a.mentions} else 0.0


def _same_post(a: Person, b: Person) -> float:
    return max((overlap(x.evidence, y.evidence) for x in a.offices for y in b.offices), default=0.0)


def _same_office(a: Held, b: Held) -> float:
    if a.who != b.who:
        return 0.0
    return max(float(alike(quote(a.what), quote(b.what), HALF)), overlap(a.what.evidence, b.what.evidence))


def _same_role(a: Held, b: Held) -> float:
    return float(a.who == b.who and a.what.value is b.what.value)
