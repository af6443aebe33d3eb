"""Resolutions and deadlines, tied to each other, to their agents and to their sessions."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace

from sabhaparse.find.found import Findings
from sabhaparse.find.mentions import Range
from sabhaparse.find.resolutions import ResolutionMention
from sabhaparse.find.view import View
from sabhaparse.link.agents import agent_of, settled_behind, settled_in_front, whose
from sabhaparse.link.asking import of_those_who_ask
from sabhaparse.link.authority import holds_office_of_state, post_types
from sabhaparse.link.calendar import Calendar, due, is_day_of_meeting, is_over, is_vision
from sabhaparse.link.entity import Entity
from sabhaparse.link.facts import DeadlineFact, Fact, ResolutionFact, SessionFact
from sabhaparse.link.of_items import tie_to_items
from sabhaparse.link.persons_facts import Roster, text_fact
from sabhaparse.link.sessions import session_at
from sabhaparse.link.speakers import Turn
from sabhaparse.values import ResolutionKind

DECIDED_ANYWHERE = ("decided_", "appointment_made")
"""What counts as a resolution even where no meeting is reported (a cabinet has decided), in the lead of the report."""
SETTLED = frozenset({ResolutionKind.COMMITMENT, ResolutionKind.PLAN})
"""Kinds of what is to be done that a sentence behind may call decided."""
LEAD = 2
"""Sentences of the body that are its lead; decisions further on are what an announcement, a speech or an answer tells
of the past (अब तक 29 परियोजनाओं को मंजूरी दी गई है)."""


def link_deadlines(found: Findings, calendar: Calendar) -> list[DeadlineFact]:
    """Deadlines resolved against the calendar of the report."""
    out: list[DeadlineFact] = []
    items = [m.clause for m in found.resolutions if m.rule == "listed"]
    starts = [clause.first for clause in items]
    for mention in found.deadlines:
        at = bisect_right(starts, mention.first) - 1
        decided = at >= 0 and mention.last <= items[at].last  # निम्न निर्णय लिए गए - 1. | 10 जुलाई तक सदस्यता अभियान
        if not (mention.certain or decided) or is_vision(mention, calendar):
            continue
        when, basis = due(mention, calendar)
        if is_over(mention, when, calendar) or is_day_of_meeting(mention, when, calendar):
            continue
        out.append(
            DeadlineFact(f"d{len(out) + 1}", Fact(when, (mention.span,), mention.rule, basis), mention.kind, None, None)
        )
    return out


def link_resolutions(
    found: Findings,
    roster: Roster,
    turns: dict[int, Turn],
    chair: Entity | None,
    sessions: list[SessionFact],
    deadlines: list[DeadlineFact],
) -> tuple[list[ResolutionFact], list[DeadlineFact]]:
    """Each resolution with agent, session and the deadline that stands in its clause."""
    view = found.view
    out: list[ResolutionFact] = []
    linked = list(deadlines)
    starts = [deadline.when.spans[0].start for deadline in linked]
    orderers: set[int] = set()
    for mention in found.resolutions:
        if found.meeting is None and not _announced(found, mention):
            continue
        settled = settled_behind(found, mention) or (mention.kind in SETTLED and settled_in_front(found, mention))
        agent = None if settled else agent_of(found, roster, mention, turns, chair, orderers)
        kind = ResolutionKind.DECISION if settled and mention.kind in SETTLED else _kind(found, mention, agent, chair)
        if kind is ResolutionKind.DIRECTIVE and agent is not None:
            orderers.add(agent.index)
        turn = turns.get(mention.sentence)
        by, rule = whose(found, roster, mention, agent, turn)
        if kind is ResolutionKind.DEMAND and kind is not mention.kind and turn is not None and turn.speaker is None:
            by = None  # शिवराम सिंह की अध्यक्षता में बैठक हुई जिसमें बिजली दी जाए …: what all ask
        text = text_fact(view, mention.clause, rule)
        where = text.spans[0]
        near = range(bisect_left(starts, where.start), bisect_left(starts, where.end))
        inside = [k for k in near if linked[k].resolution is None and where.contains(linked[k].when.spans[0])]
        rid = f"r{len(out) + 1}"
        for k in inside:
            task = Range(mention.clause.first, mention.clause.last)
            linked[k] = replace(linked[k], resolution=rid, task=text_fact(view, task, "clause_of_deadline"))
        out.append(
            ResolutionFact(
                rid,
                text,
                kind,
                by,
                session_at(sessions, where.start),
                linked[inside[0]].id if inside else None,
            )
        )
    tie_to_items(found, out, linked)
    return out, linked


def _announced(found: Findings, mention: ResolutionMention) -> bool:
    """मंत्रिमंडल ने योजना को मंजूरी दी: a decision that the report is about, though no meeting is told."""
    return mention.rule.startswith(DECIDED_ANYWHERE) and mention.sentence < found.layout.body + LEAD


def _kind(found: Findings, mention: ResolutionMention, agent: Entity | None, chair: Entity | None) -> ResolutionKind:
    """The kind that the words say, but for what asks in a union and what orders in a review."""
    if of_those_who_ask(found, mention, agent):
        return ResolutionKind.DEMAND
    ordered = agent is not None and agent is chair and in_review(found, mention, agent)
    if ordered:
        return ResolutionKind.DIRECTIVE
    return ResolutionKind.APPEAL if urged(found, mention, agent) else mention.kind


def urged(found: Findings, mention: ResolutionMention, agent: Entity | None) -> bool:
    """… ने कहा कि किसानों को भी साथ लाना होगा: what must be, said by one who holds no office of state, is urged."""
    view, last = found.view, mention.clause.last - 1
    if mention.rule != "obligation" or mention.kind is not ResolutionKind.DIRECTIVE or mention.mode not in ("", "said"):
        return False
    if agent is None or view.keys[last] not in MUST_BE:
        return False
    return bool(view.any_of(US, mention.clause.first, last)) or not _gives_rules(view, agent)


def _gives_rules(view: View, agent: Entity) -> bool:
    """One of the posts of the person is of those who set rules for others: not of a party, a union, a society."""
    return not post_types(view, agent) <= FREE


FREE = frozenset({"party", "union", "society", "religious", "other"})
MUST_BE = frozenset({"होगा", "होगी", "होंगे"})


US = frozenset({"हमें", "हम", "हमको", "हमे"})
"""Words with which a speaker means himself as well: no order."""


def in_review(found: Findings, mention: ResolutionMention, chair: Entity) -> bool:
    """समीक्षा बैठक में मंत्री ने कहा कि सड़क समय पर बननी चाहिए: an official who presides does not appeal, but order."""
    meeting, view = found.meeting, found.view
    if mention.rule != "spoken_of" and (mention.rule != "ought" or mention.kind is not ResolutionKind.APPEAL):
        return False
    if meeting is None or meeting.organiser is not None:
        return False
    told = view.sentences[meeting.sentence]
    ours = view.any_of(US, mention.clause.first, mention.clause.last)
    official = view.keys[meeting.kind.last - 1] == "बैठक" and holds_office_of_state(view, chair)
    return not ours and (official or bool(view.words("समीक्षा", told.first, told.last)))
