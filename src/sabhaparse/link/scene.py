"""The scene of the meeting: headline, organiser, clock time (its place: `place.py`)."""

from __future__ import annotations

from sabhaparse.find.body_before import body_before
from sabhaparse.find.form import time_field
from sabhaparse.find.found import Findings
from sabhaparse.find.mentions import Range
from sabhaparse.find.organiser import body_held, body_will_hold, cabinet, organised_by
from sabhaparse.find.words import word_set
from sabhaparse.link.calendar import MeetingDate
from sabhaparse.link.facts import Fact
from sabhaparse.link.letterhead import letterhead
from sabhaparse.link.persons_facts import text_fact
from sabhaparse.span import Span
from sabhaparse.values import Basis, Role

REACH = 4
"""How many of the first sentences are asked whose meeting it was."""


def find_headline(found: Findings) -> Fact[str] | None:
    """The first headline line."""
    if not found.layout.headlines:
        return None
    first = found.view.sentences[found.layout.headlines[0]]
    line = [
        found.view.sentences[i] for i in found.layout.headlines if found.view.sentences[i].paragraph == first.paragraph
    ]
    where = Span(first.span.start, line[-1].span.end)
    return Fact(where.of(found.view.doc.text), (where,), "headline_line")


def find_organiser(found: Findings) -> Fact[str] | None:
    """The organiser named with the meeting, in one of the first sentences, or the body whose अध्यक्ष presides."""
    view, layout = found.view, found.layout
    if found.meeting is not None and found.meeting.organiser is not None:
        organ = _is_organ(found, found.meeting.organiser)
        head = (_of_letterhead(found) or _of_lead(found)) if organ else None
        return head or text_fact(view, found.meeting.organiser, found.meeting.organiser_rule)
    for sentence in view.sentences[layout.body : layout.body + REACH]:
        if sentence.index in layout.chrome or sentence.first in found.asides:
            continue
        if found.meeting is None:
            whose, rule = cabinet(view, sentence), "cabinet"
        else:
            whose, rule = next(
                ((body, r.__name__) for r in NEARBY if (body := r(view, sentence, 0)) is not None), (None, "")
            )
        if whose is not None:
            return text_fact(view, whose, rule)
    if found.meeting is None:
        return None
    return _body_of_office(found) or _body_of_chair(found) or _of_letterhead(found)


def _of_letterhead(found: Findings) -> Fact[str] | None:
    """The body whose name heads its note."""
    line = letterhead(found)
    if line is None:
        return None
    fact = text_fact(found.view, line, "letterhead")
    return Fact(fact.value, fact.spans, fact.rule, Basis.INFERRED)


def _of_lead(found: Findings) -> Fact[str] | None:
    """व्यापार मंडल ने … विरोध किया।, where its कार्यकारिणी is said to have met: the body that the report opens with."""
    view, organ = found.view, found.meeting.organiser if found.meeting is not None else None
    if found.layout.body >= len(view.sentences) or organ is None or view.keys[organ.last - 1] == "समिति":
        return None
    sentence = view.sentences[found.layout.body]
    for i in view.any_of(OWNS, sentence.first + 1, min(sentence.first + OPENS, sentence.last)):
        body = body_before(view, sentence.first, i)
        if body is not None and not _is_organ(found, body):
            fact = text_fact(view, body, "body_of_lead")
            return Fact(fact.value, fact.spans, fact.rule, Basis.INFERRED)
    return None


OPENS = 16
"""Tokens of the first sentence among which the body stands that it opens with."""
OWNS = frozenset({"ने", "की", "का", "के"})


def _is_organ(found: Findings, body: Range) -> bool:
    """साधारण सभा, शाखा परिषद, कार्यकारिणी: a part of a body that is named elsewhere."""
    return all(key in word_set("organs") for key in found.view.keys[body.first : body.last])


NEARBY = (organised_by, body_held, body_will_hold)


def _body_of_office(found: Findings) -> Fact[str] | None:
    """आज समाजवादी पार्टी के जिला कार्यालय पर मासिक बैठक हुई: a party or a union meets in its own office."""
    view, meeting = found.view, found.meeting
    assert meeting is not None
    sentence = view.sentences[meeting.sentence]
    for i in view.places("organisations", sentence.first, meeting.kind.first):
        hit = view.begins(i, "organisations")
        if hit is None or hit.entry.type not in ("party", "union"):
            continue
        end = i + hit.length
        if "कार्यालय" in view.keys[end : end + OFFICE_NEAR]:
            fact = text_fact(view, Range(i, end), "body_of_office")
            return Fact(fact.value, fact.spans, fact.rule, Basis.INFERRED)
    return None


OFFICE_NEAR = 3
"""Words behind the name of a body among which its office stands: के जिला कार्यालय."""


def _body_of_chair(found: Findings) -> Fact[str] | None:
    """… आयोग के अध्यक्ष श्री … ने समीक्षा बैठक ली: the meeting is the body's."""
    view = found.view
    for role in found.roles:
        if role.role is not Role.CHAIR:
            continue
        for office in role.person.offices:
            head = view.keys[office.title.last - 1]
            if office.body is not None and (head.endswith("ध्यक्ष") or head in word_set("heads_of_bodies")):
                fact = text_fact(view, office.body, "body_of_chair")
                return Fact(fact.value, fact.spans, fact.rule, Basis.INFERRED)
    return None


def find_time(found: Findings, held: MeetingDate | None) -> Fact[str] | None:
    """A clock time in the sentence of the meeting or of its date."""
    if found.meeting is None:
        return None
    view = found.view
    sentence = view.sentences[found.meeting.sentence]
    for mention in found.times:
        if mention.time is not None and sentence.span.contains(mention.span):
            return Fact(str(mention.time), (mention.span,), mention.rule)
    fields = (m for m in found.times if m.time is not None and time_field(view, m.first))
    return next((Fact(str(m.time), (m.span,), "time_in_form") for m in fields), None)
