"""Statements: each act of speech with its speaker, as a person of the record."""

from __future__ import annotations

from sabhaparse.find.found import Findings
from sabhaparse.link.facts import SessionFact, StatementFact
from sabhaparse.link.persons_facts import Roster, text_fact
from sabhaparse.link.sessions import session_at
from sabhaparse.link.speakers import Turn


def link_statements(
    found: Findings, roster: Roster, turns: dict[int, Turn], sessions: list[SessionFact]
) -> list[StatementFact]:
    """One statement for each act of speech that has a content."""
    out: list[StatementFact] = []
    for act in found.speech:
        if act.content is None:
            continue
        turn = turns.get(act.sentence)
        speaker = roster.id(turn.speaker) if turn is not None else None
        own = roster.people.of(act.speaker.members[0]) if act.speaker is not None else None
        speaker = roster.id(own) or speaker
        text = text_fact(found.view, act.content, act.rule)
        to = text_fact(found.view, act.addressee, "addressee") if act.addressee is not None else None
        out.append(StatementFact(f"u{len(out) + 1}", speaker, text, to, session_at(sessions, text.spans[0].start)))
    return out
