"""The `preface` and the `debateBody` of an Akoma Ntoso document.

The body begins with the roll call (who took part, groups without names); one section for each session and one for what
stands outside of all sessions hold the speeches and the resolutions.

>>> from sabhaparse.pipeline import Parser
>>> made = body(Document("a1", {}, Parser().parse("बैठक 4 मई 2023 को हुई। अध्यक्ष उमा देवी ने कहा कि काम पूरा हुआ।")))
>>> made.find("debateSection/speech/from/person").text
'उमा देवी'
"""

from __future__ import annotations

from xml.etree.ElementTree import Element

from sabhaparse.record import Minutes
from sabhaparse.record.models import Deadline, Person, Resolution, Session, Statement
from sabhaparse.render.akoma_meta import bodies
from sabhaparse.render.akoma_tree import add, eid, element, of, ref
from sabhaparse.render.documents import Document
from sabhaparse.render.facts import name_of, office
from sabhaparse.render.slices import value

AS_WRITTEN = ("date", "time")
"""Fields that the preface quotes; their values stand in attributes, or in the tables."""


def preface(document: Document) -> Element | None:
    """Headline, kind, organiser, date, time, venue and place; None where nothing of it is known."""
    m, made = document.minutes, element("preface")
    organiser = bodies(document).get(value(m.organiser) or "")
    when = value(m.date)
    day = when.first.date.isoformat() if when is not None and when.first.date else None
    lines: tuple[tuple[str, str, dict[str, str]], ...] = (
        ("headline", "docTitle", {}),
        ("kind", "docType", {}),
        ("organiser", "docProponent", {"refersTo": f"#{organiser}"}),
        ("date", "docDate" if day else "inline", {"date": day} if day else {"name": "date"}),
        ("time", "inline", {"name": "time"}),
        ("venue", "location", {"refersTo": ref("location", "venue")}),
        ("place", "location", {"refersTo": ref("location", "place")}),
    )
    for field, tag, attributes in lines:
        grounded = getattr(m, field)
        if grounded is not None:
            said = grounded.evidence[0].quote if field in AS_WRITTEN else str(grounded.value)
            add(add(made, "p", attributes={"class": field}), tag, said, attributes | of(grounded))
    return made if len(made) else None


def body(document: Document) -> Element:
    """The `debateBody` of one report; it always has at least one section."""
    m, made = document.minutes, element("debateBody")
    if m.people or m.attendance:
        made.append(_roll_call(m))
    for session in m.sessions:
        made.append(_section(m, session))
    outside = _section(m, None)
    outside.extend(_task(d) for d in m.deadlines if not _attached(m, d))
    if len(outside) or not len(made):
        made.append(outside)
    return made


def _roll_call(m: Minutes) -> Element:
    made = element("rollCall", attributes={"eId": "rollcall"})
    for person in m.people:
        line = add(made, "p", attributes={"class": "person"})
        shown = " ".join((*(h.value for h in person.honorifics), name_of(m, person.id)))
        roles = [ref("role", str(role.value.value)) for role in person.roles]
        line.append(_person(person, shown, roles[0] if roles else None, of(person.name)))
        for number, held in enumerate(person.offices, 1):
            target = {"refersTo": ref("post", f"{person.id}.{number}")}
            add(line, "role", office(held.value), target | of(held))
        for role, pointer in zip(person.roles, roles, strict=True):
            add(line, "role", str(role.value.value), {"refersTo": pointer, "class": "function"} | of(role))
    for came in m.attendance:
        line = add(made, "p", came.group.value, {"class": "attendance"} | of(came.group))
        if came.count is not None:
            line.set("title", str(came.count))
    return made


def _person(person: Person, shown: str, role: str | None = None, offsets: dict[str, str] | None = None) -> Element:
    return element("person", shown, {"refersTo": ref("person", person.id), "as": role, **(offsets or {})})


def _section(m: Minutes, session: Session | None) -> Element:
    """The speeches and resolutions of one session, or those of none."""
    known = {s.id for s in m.sessions}
    local = session.id if session else None
    if session is None:
        made = element("debateSection", attributes={"eId": "proceedings", "name": "proceedings"})
    else:
        target = {"eId": eid("section", session.id), "name": "session", "refersTo": ref("event", session.id)}
        made = element("debateSection", attributes=target)
        add(made, "heading", session.label.value, {"eId": eid("heading", session.id)} | of(session.label))
        chair = m.person(session.chair)
        if chair is not None:
            add(made, "narrative").append(_person(chair, name_of(m, chair.id)))
    for u in m.statements:
        if (u.session if u.session in known else None) == local:
            made.append(_speech(m, u))
    taken = [r for r in m.resolutions if (r.session if r.session in known else None) == local]
    if taken:
        listed = add(made, "resolutions", attributes={"eId": eid("resolutions", local or "proceedings")})
        listed.extend(_resolution(m, r) for r in taken)
    return made


def _speech(m: Minutes, u: Statement) -> Element:
    speaker = m.person(u.speaker)
    who = {"eId": eid("speech", u.id), "by": ref("person", speaker.id if speaker else "unknown")}
    made = element("speech", attributes=who)
    if speaker is not None:
        add(made, "from").append(_person(speaker, name_of(m, speaker.id)))
    if u.addressee is not None:
        add(made, "p", u.addressee.value, {"class": "addressee"} | of(u.addressee))
    add(made, "p", u.text.value, of(u.text))
    return made


def _resolution(m: Minutes, r: Resolution) -> Element:
    kind = str(r.kind.value)
    what = {"eId": eid("resolution", r.id), "name": "resolution", "class": kind, "refersTo": ref("kind", kind)}
    made = element("container", attributes=what)
    add(made, "p", r.text.value, of(r.text))
    by = m.person(r.by)
    if by is not None:
        add(made, "p", attributes={"class": "by"}).append(_person(by, name_of(m, by.id)))
    for deadline in m.deadlines:
        if _limits(deadline, r):
            made.append(_deadline(deadline))
    return made


def _limits(deadline: Deadline, r: Resolution) -> bool:
    return deadline.id == r.deadline or deadline.resolution == r.id


def _attached(m: Minutes, deadline: Deadline) -> bool:
    return any(_limits(deadline, r) for r in m.resolutions)


def _task(deadline: Deadline) -> Element:
    """A time limit of no resolution, with what is to be done."""
    made = element("container", attributes={"eId": eid("deadline", deadline.id), "name": "deadline"})
    if deadline.task is not None:
        add(made, "p", deadline.task.value, of(deadline.task))
    made.append(_deadline(deadline))
    return made


def _deadline(deadline: Deadline) -> Element:
    """The phrase of a time limit; a `date` where its last day is known."""
    when = deadline.when.value
    day = when.last.last_date if when is not None else None
    made = element("p", attributes={"class": f"deadline {deadline.kind.value}"})
    said = deadline.when.evidence[0].quote
    if day is None:
        add(made, "inline", said, {"name": "deadline"} | of(deadline.when))
    else:
        add(made, "date", said, {"date": day.isoformat()} | of(deadline.when))
    return made
