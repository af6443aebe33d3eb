"""Sessions with their extents and chairs; which session a token belongs to."""

from __future__ import annotations

from sabhaparse.find.found import Findings
from sabhaparse.link.facts import SessionFact
from sabhaparse.link.persons import People
from sabhaparse.link.persons_facts import Roster, text_fact
from sabhaparse.span import Span
from sabhaparse.values import Role


def link_sessions(found: Findings, people: People, roster: Roster) -> list[SessionFact]:
    """Each session runs from its label's sentence to the next session's, or to the end of the body."""
    if not found.sessions:
        return []
    view = found.view
    out = []
    body = [s for s in view.sentences if s.index not in found.layout.chrome]
    end = body[-1].span.end if body else 0
    for k, mention in enumerate(found.sessions):
        later = [
            view.sentences[m.sentence].span.start for m in found.sessions[k + 1 :] if m.sentence > mention.sentence
        ]
        extent = Span(view.sentences[mention.sentence].span.start, min(later, default=end))
        if extent.end <= extent.start:
            extent = view.sentences[mention.sentence].span
        chair = _chair(found, people, roster, _said(found, k, extent))
        out.append(
            SessionFact(f"s{k + 1}", text_fact(view, mention.label, mention.rule), mention.ordinal, extent, chair)
        )
    return out


def _said(found: Findings, k: int, extent: Span) -> Span:
    """Where session `k` is told: of several in one sentence, each from its label to the next."""
    mention = found.sessions[k]
    begins = [found.view.doc.starts[m.label.first] for m in found.sessions if m.sentence == mention.sentence]
    at = begins.index(found.view.doc.starts[mention.label.first])
    first = begins[at] if at else extent.start
    return Span(first, begins[at + 1] if at + 1 < len(begins) else max(extent.end, first))


def _chair(found: Findings, people: People, roster: Roster, extent: Span) -> str | None:
    chairs = [r.person for r in found.roles if r.role is Role.CHAIR and r.rule != "chair_conducted"]
    for person in sorted(chairs, key=lambda p: p.whole.first):
        if extent.start <= found.view.doc.starts[person.whole.first] < extent.end:
            return roster.id(people.of(person))
    return None


def session_at(sessions: list[SessionFact], start: int) -> str | None:
    """The id of the session whose extent holds the clean offset `start`."""
    held = [s for s in sessions if s.extent.start <= start < s.extent.end]
    return held[-1].id if held else None
