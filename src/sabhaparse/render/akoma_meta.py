"""The `meta` part of an Akoma Ntoso document: what it is (FRBR), and whom and what it refers to.

>>> from sabhaparse.pipeline import Parser
>>> made = meta(Document("a1", {}, Parser().parse("व्यापार संघ की मासिक बैठक 4 मई 2023 को हुई।")))
>>> made.find("identification/FRBRWork/FRBRuri").get("value")
'/akn/in/debate/minutes/2023-05-04/a1'
>>> [reference.get("showAs") for reference in made.find("references")]
['sabhaparse', 'editor', 'मासिक बैठक', 'व्यापार संघ']
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from sabhaparse.render.akoma_tree import add, eid, element
from sabhaparse.render.documents import Document
from sabhaparse.render.facts import name_of, office
from sabhaparse.render.safe import token
from sabhaparse.render.slices import value

EDITOR = "#sabhaparse"
LANGUAGE = "hin"
SHARED = (EDITOR[1:], "role.", "kind.")
UNKNOWN_DATE = "9999-01-01"
"""Stands where the schema demands a date and none is known; its `name` is then `unknown`."""


class Reference(NamedTuple):
    """One entry of `references`: its class (`TLCPerson` …), id, class in the ontology, and how it is shown."""

    tag: str
    eid: str
    ontology: str
    shown: str


def meta(document: Document) -> Element:
    """The `meta` element of one report."""
    made = element("meta")
    made.append(_identification(document))
    if document.published is not None:
        shown = document.said("title") or document.id
        given = {"date": document.published.isoformat(), "name": "report", "showAs": shown}
        add(made, "publication", attributes=given)
    if document.minutes.kind is not None:
        keywords = add(made, "classification", attributes={"source": EDITOR})
        kind = document.minutes.kind.value
        add(keywords, "keyword", attributes={"value": kind, "showAs": kind, "dictionary": EDITOR})
    listed = add(made, "references", attributes={"source": EDITOR})
    for r in references(document):
        add(listed, r.tag, attributes={"eId": r.eid, "href": _href(document, r), "showAs": r.shown})
    return made


def _href(document: Document, r: Reference) -> str:
    """The IRI of an entry in the ontology; roles and kinds are the same in all reports, people and bodies are not."""
    shared = r.eid.startswith(SHARED)
    return f"/akn/ontology/{r.ontology}/" + (r.eid.split(".")[-1] if shared else f"{token(document.id)}.{r.eid}")


def bodies(document: Document) -> dict[str, str]:
    """Body → the id of its reference: the organiser and those that posts belong to."""
    m = document.minutes
    names = [value(m.organiser), *(held.value.body for person in m.people for held in person.offices)]
    return {name: eid("body", str(number)) for number, name in enumerate(dict.fromkeys(filter(None, names)), 1)}


def references(document: Document) -> Iterator[Reference]:
    """Everything that the document points at, each once."""
    m = document.minutes
    yield Reference("TLCOrganization", EDITOR[1:], "organization", "sabhaparse")
    yield Reference("TLCRole", eid("role", "editor"), "role", "editor")
    if m.kind is not None or m.date is not None:
        shown = value(m.headline) or value(m.kind) or str(value(m.date))
        yield Reference("TLCEvent", eid("event", "meeting"), "event", shown)
    for name, body in bodies(document).items():
        yield Reference("TLCOrganization", body, "organization", name)
    for person in m.people:
        yield Reference("TLCPerson", eid("person", person.id), "person", name_of(m, person.id))
        for number, held in enumerate(person.offices, 1):
            yield Reference("TLCRole", eid("post", f"{person.id}.{number}"), "role", office(held.value))
    if any(m.person(u.speaker) is None for u in m.statements):
        yield Reference("TLCPerson", eid("person", "unknown"), "person", "unknown")
    for role in dict.fromkeys(str(role.value.value) for person in m.people for role in person.roles):
        yield Reference("TLCRole", eid("role", role), "role", role)
    for kind in dict.fromkeys(str(r.kind.value) for r in m.resolutions):
        yield Reference("TLCConcept", eid("kind", kind), "concept", kind)
    for session in m.sessions:
        yield Reference("TLCEvent", eid("event", session.id), "event", session.label.value)
    for name in ("venue", "place"):
        if getattr(m, name) is not None:
            yield Reference("TLCLocation", eid("location", name), "location", getattr(m, name).value)


def _identification(document: Document) -> Element:
    made = element("identification", attributes={"source": EDITOR})
    when = value(document.minutes.date)
    held = when.first.date.isoformat() if when is not None and when.first.date else None
    published = document.published.isoformat() if document.published else None
    uri = f"/akn/in/debate/minutes/{held or published or 'undated'}/{token(document.id)}"
    expression = f"{uri}/{LANGUAGE}@{published or ''}"
    work_date = ("meeting", held) if held else ("publication", published)
    work = _level(made, "FRBRWork", uri, f"{uri}/!main", work_date)
    add(work, "FRBRcountry", attributes={"value": "in"})
    add(work, "FRBRsubtype", attributes={"value": "minutes"})
    add(work, "FRBRnumber", attributes={"value": document.id})
    made_on = ("publication", published) if published else work_date
    in_hindi = _level(made, "FRBRExpression", expression, f"{expression}/!main", made_on)
    add(in_hindi, "FRBRlanguage", attributes={"language": LANGUAGE})
    _level(made, "FRBRManifestation", f"{expression}.xml", f"{expression}/!main.xml", made_on)
    return made


def _level(parent: Element, tag: str, uri: str, this: str, date: tuple[str, str | None]) -> Element:
    name, day = date
    made = add(parent, tag)
    add(made, "FRBRthis", attributes={"value": this})
    add(made, "FRBRuri", attributes={"value": uri})
    add(made, "FRBRdate", attributes={"date": day or UNKNOWN_DATE, "name": name if day else "unknown"})
    add(made, "FRBRauthor", attributes={"href": EDITOR, "as": f"#{eid('role', 'editor')}"})
    return made
