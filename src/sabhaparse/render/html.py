"""A self-contained HTML page: the raw text with every grounded value marked, and the record beside it.

No script, no outside resource; everything that comes from the text is escaped.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from sabhaparse.record.evidence import Evidence
from sabhaparse.record.models import Minutes
from sabhaparse.render.text import to_text

COLOURS = {
    "kind": "#cfe8ff", "organiser": "#d7f0d0", "date": "#ffe2b8", "time": "#ffe2b8", "place": "#e6d8ff", "venue": "#e6d8ff",
    "person": "#ffd6de", "office": "#fff3b0", "session": "#c8f2ee", "resolution": "#e9edf2", "deadline": "#ffcf9e",
    "honoured": "#dddddd", "mentioned": "#eeeeee", "headline": "#f2f2f2", "attendance": "#e2f5c5",
}  # fmt: skip

_PAGE = """<!DOCTYPE html>
<html lang="hi"><head><meta charset="utf-8"><title>{title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
body{{font:17px/1.75 "Noto Sans Devanagari","Nirmala UI",Mangal,sans-serif;margin:0;color:#1b1b1b;background:#fff}}
main{{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2rem;max-width:1500px;margin:0 auto;padding:1.5rem}}
@media (max-width:900px){{main{{grid-template-columns:1fr}}}}
.raw{{white-space:pre-wrap}} pre{{white-space:pre-wrap;font:15px/1.6 inherit;font-family:inherit;background:#fafafa;border:1px solid #e3e3e3;padding:1rem;border-radius:6px}}
mark{{border-radius:3px;padding:0 .12em;color:inherit}} .legend mark{{margin-right:.5em}}
{styles}
</style></head><body><main><section><p class="legend">{legend}</p><div class="raw">{text}</div></section>
<aside><pre>{record}</pre></aside></main></body></html>
"""


def to_html(minutes: Minutes, raw: str) -> str:
    """The page for one report; marks nest (a name inside a resolution) and never cross."""
    styles = "".join(f"mark.{name}{{background:{colour}}}" for name, colour in COLOURS.items())
    marks = sorted(set(_marks(minutes)), key=lambda m: (m[0], -m[1], m[2]))
    used = sorted({m[2] for m in marks}, key=list(COLOURS).index)
    return _PAGE.format(
        title=escape(minutes.headline.value if minutes.headline else (minutes.kind.value if minutes.kind else "sabhaparse")),
        styles=styles,
        legend="".join(f'<mark class="{name}">{name}</mark>' for name in used),
        text=_nest(raw, marks),
        record=escape(to_text(minutes)),
    )


def _marks(m: Minutes) -> Iterator[tuple[int, int, str, str]]:
    def of(name: str, evidence: tuple[Evidence, ...], title: str) -> Iterator[tuple[int, int, str, str]]:
        for e in evidence:
            yield e.start, e.end, name, title

    for name in ("headline", "kind", "organiser", "date", "time", "place", "venue"):
        field = getattr(m, name)
        if field is not None:
            yield from of(name, field.evidence, f"{name}: {field.value} ({field.rule})")
    for p in m.people:
        roles = ", ".join(r.value for r in p.roles)
        yield from of("person", p.mentions, f"{p.id} {p.name.value if p.name else ''} ({roles})")
        for o in p.offices:
            yield from of("office", o.evidence, f"office of {p.id} ({o.rule})")
    for n in m.honoured:
        yield from of("honoured", n.mentions, "honoured")
    for n in m.mentioned:
        yield from of("mentioned", n.mentions, "mentioned")
    for s in m.sessions:
        yield from of("session", s.label.evidence, f"session {s.id}")
    for r in m.resolutions:
        yield from of("resolution", r.text.evidence, f"{r.id} {r.kind} ({r.text.rule})")
    for d in m.deadlines:
        yield from of("deadline", d.when.evidence, f"{d.kind} {d.when.value or '?'} ({d.when.rule})")
    for a in m.attendance:
        yield from of("attendance", a.group.evidence, f"attendance {a.count if a.count is not None else ''}")


def _nest(raw: str, marks: list[tuple[int, int, str, str]]) -> str:
    """Marks as nested elements; one that would cross another is cut at the other's end."""
    out: list[str] = []
    stack: list[int] = []
    at = 0
    for start, end, name, title in marks:
        while stack and stack[-1] <= start:
            out.append(escape(raw[at : stack[-1]]) + "</mark>")
            at = stack.pop()
        if stack:
            end = min(end, stack[-1])
        if end <= start:
            continue
        out.append(escape(raw[at:start]))
        out.append(f'<mark class="{name}" title="{escape(title)}">')
        at = start
        stack.append(end)
    while stack:
        out.append(escape(raw[at : stack[-1]]) + "</mark>")
        at = stack.pop()
    out.append(escape(raw[at:]))
    return "".join(out)
