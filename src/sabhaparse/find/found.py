"""`find`: all finders over one tagged document, in the order in which they need each other."""

from __future__ import annotations

from collections.abc import Sequence

from sabhaparse.enrich import Tagged
from sabhaparse.find.aside_ranges import Asides
from sabhaparse.find.asides import find_asides
from sabhaparse.find.attendance import AttendanceMention, find_attendance
from sabhaparse.find.clauses import Clauses
from sabhaparse.find.dates import DateMention, Stream, find_dates
from sabhaparse.find.deadlines import DeadlineMention, find_deadlines
from sabhaparse.find.events import gathered
from sabhaparse.find.layout import Layout, find_layout
from sabhaparse.find.meeting import MeetingMention, find_meeting, named_in_full
from sabhaparse.find.mentions import Group, PersonMention
from sabhaparse.find.people import find_groups, find_people
from sabhaparse.find.presiding import find_presiding
from sabhaparse.find.pronouns import find_meant
from sabhaparse.find.receptions import find_received
from sabhaparse.find.resolutions import ResolutionMention, find_resolutions
from sabhaparse.find.roles import RoleMention, StatusMention, find_roles, recalls, speaker_roles, without_told
from sabhaparse.find.sessions import SessionMention, find_sessions
from sabhaparse.find.speech import SpeechMention, find_speech
from sabhaparse.find.subjects import settle_speakers
from sabhaparse.find.tables import find_cells
from sabhaparse.find.times import TimeMention, find_times
from sabhaparse.find.view import View
from sabhaparse.frozen import frozen
from sabhaparse.values import Role


@frozen
class Findings:
    """What the finders found in one document, with the view they used.

    What an aside says of another meeting is left out; its people and dates are there, for others to refer to.
    """

    tagged: Tagged
    view: View
    layout: Layout
    meeting: MeetingMention | None
    event: bool
    """No meeting, but a ceremony or the like is told."""
    people: tuple[PersonMention, ...]
    groups: tuple[Group, ...]
    roles: tuple[RoleMention, ...]
    statuses: tuple[StatusMention, ...]
    dates: tuple[DateMention, ...]
    times: tuple[TimeMention, ...]
    deadlines: tuple[DeadlineMention, ...]
    sessions: tuple[SessionMention, ...]
    resolutions: tuple[ResolutionMention, ...]
    speech: tuple[SpeechMention, ...]
    attendance: tuple[AttendanceMention, ...]
    asides: Asides


def find(tagged: Tagged) -> Findings:
    """Run all finders."""
    view = View(tagged)
    layout = find_layout(view)
    meeting = find_meeting(view, layout)
    asides = Asides(view, find_asides(view, layout, meeting))
    if meeting is not None:
        meeting = named_in_full(view, layout, meeting, asides)
    people = find_people(view)
    groups = find_groups(view, people)
    clauses = Clauses(view)
    roles, statuses = find_roles(view, groups, clauses)
    acts = settle_speakers(view, groups, find_speech(view, layout, groups))
    here = asides.without(acts, lambda act: view.sentences[act.sentence].first)
    speech = [act for act in here if not recalls(view, view.sentences[act.sentence])]
    roles, told = without_told(view, acts, list(asides.without(roles, lambda role: role.person.whole.first)))
    roles += speaker_roles(speech, roles)
    roles += asides.without(find_meant(view, groups, clauses, speech), lambda role: role.person.whole.first)
    roles += find_presiding(view, meeting, groups, roles)
    received = find_received(view, groups, [(role.person, role.role) for role in roles])
    roles += [RoleMention(person, Role.WELCOMED, "received") for person in received]
    stream = Stream(tagged)
    dates = find_dates(tagged, stream)
    cells = find_cells(view)
    deadlines = find_deadlines(tagged, dates, stream, cells)
    sessions: Sequence[SessionMention] = ()
    attendance: Sequence[AttendanceMention] = ()
    if meeting is not None:
        sessions = asides.without(find_sessions(view, meeting.kind), lambda s: s.label.first)
        attendance = asides.without(find_attendance(view, layout, clauses, groups), lambda a: a.group.first)
    if layout.copies:
        deadlines = tuple(d for d in deadlines if view.sentence_of(d.first).index not in layout.copies)
    limits = [d.span for d in deadlines if d.certain]
    return Findings(
        tagged,
        view,
        layout,
        meeting,
        meeting is None and gathered(view, layout),
        tuple(people),
        tuple(groups),
        tuple(roles),
        (*statuses, *told),
        dates,
        tuple(asides.without(find_times(tagged), lambda t: t.first)),
        tuple(asides.without(deadlines, lambda d: d.first)),
        tuple(sessions),
        tuple(asides.without(find_resolutions(view, layout, clauses, limits, cells), lambda r: r.clause.first)),
        tuple(speech),
        tuple(attendance),
        asides,
    )
