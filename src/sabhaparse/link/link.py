"""`link`: findings become one linked record in clean coordinates."""

from __future__ import annotations

import datetime as dt

from sabhaparse.find.found import Findings
from sabhaparse.link.calendar import Calendar, calendar_of, meeting_date
from sabhaparse.link.entity import Entity
from sabhaparse.link.facts import AttendanceFact, Fact, Linked
from sabhaparse.link.meeting_day import date_in_form
from sabhaparse.link.outcomes import link_deadlines, link_resolutions
from sabhaparse.link.persons import People
from sabhaparse.link.persons_facts import Roster, text_fact
from sabhaparse.link.place import find_place_and_venue, resolved_on
from sabhaparse.link.scene import find_headline, find_organiser, find_time
from sabhaparse.link.sessions import link_sessions, session_at
from sabhaparse.link.speakers import find_turns, settle_pronouns
from sabhaparse.link.statements import link_statements
from sabhaparse.values import Role, When


def link(found: Findings, published: dt.date | None = None) -> Linked:
    """Tie the findings of one report together."""
    view = found.view
    chairs = [r.person for r in found.roles if r.role is Role.CHAIR]
    guests = [r.person for r in found.roles if r.role is Role.CHIEF_GUEST]
    people = People(view, (m for g in found.groups for m in g.members), chairs, guests)
    groups, speech = list(found.groups), list(found.speech)
    turns = find_turns(view, found.layout, groups, speech, people, _chair(found, people), _titled(found, people))
    settle_pronouns(found, people, turns)
    roster = Roster(view, people, found)
    took, honoured, mentioned = roster.people_facts()
    chair = _chair(found, people)
    sessions = link_sessions(found, people, roster)
    told = [mention for mention in found.dates if mention.first not in found.asides]
    calendar = calendar_of(found.tagged, found.dates, published)
    reported = found.meeting.sentence if found.meeting is not None else 0
    held = date_in_form(found.view, told, calendar) or meeting_date(
        found.tagged, told, calendar, _planned(found), reported
    )
    if held is not None:
        calendar = Calendar(calendar.published, calendar.dateline, calendar.anchors, held.value)
    deadlines = link_deadlines(found, calendar)
    floor = None if held is not None and held.to_come else chair  # who will preside has said nothing yet
    resolutions, deadlines = link_resolutions(found, roster, turns, floor, sessions, deadlines)
    place, venue = find_place_and_venue(found)
    kind = text_fact(view, found.meeting.kind, "kind_held") if found.meeting is not None else None
    date: Fact[When] | None = Fact(held.value, held.spans, held.rule, held.basis) if held is not None else None
    return Linked(
        headline=find_headline(found),
        kind=kind,
        organiser=find_organiser(found),
        date=date,
        time=find_time(found, held),
        place=place,
        venue=venue,
        people=took,
        honoured=honoured,
        mentioned=mentioned,
        sessions=tuple(sessions),
        resolutions=tuple(resolutions),
        deadlines=tuple(deadlines),
        statements=tuple(link_statements(found, roster, turns, sessions)),
        attendance=tuple(AttendanceFact(text_fact(view, a.group, a.rule), a.count) for a in found.attendance),
        other_meetings=tuple(text_fact(view, a.kind, a.rule) for a in found.asides.found),
        body=tuple([sentence.span for sentence in view.sentences if sentence.index not in found.layout.chrome]),
    )


def _planned(found: Findings) -> frozenset[int]:
    """9 जून को धरना देने का निर्णय लिया गया: where the days stand of what a meeting resolved."""
    if found.meeting is None:
        return frozenset()
    own, kind = found.view.sentences[found.meeting.sentence], found.meeting.kind
    days = (m.first for m in found.dates if m.when is not None)
    return frozenset(
        first for first in days if resolved_on(found, first, kind.last if own.first <= first < own.last else 0)
    )


def _chair(found: Findings, people: People) -> Entity | None:
    """The first person who is told to have presided."""
    told = sorted((r.person for r in found.roles if r.role is Role.CHAIR), key=lambda person: person.whole.first)
    return next((entity for entity in map(people.of, told) if entity is not None), None)


def _titled(found: Findings, people: People) -> dict[str, Entity]:
    """Who is meant by मुख्य अतिथि and by मुख्य वक्ता, where one person is told to be."""
    guests = [r.person for r in found.roles if r.role is Role.CHIEF_GUEST]
    speakers = [r.person for r in found.roles if r.rule.startswith("main_speaker")]
    out = {}
    for title, told in (("अतिथि", guests), ("वक्ता", speakers)):
        meant = {entity.index: entity for person in told if (entity := people.of(person)) is not None}
        if len(meant) == 1:
            out[title] = next(iter(meant.values()))
    return out


__all__ = ["link", "session_at"]
