"""A self-contained HTML page: the raw text with every grounded value marked, and the record beside it.

No script, no outside resource; everything that comes from the text is escaped. Marks nest (a name inside a
resolution); boxes in the legend switch kinds of marks off.

>>> from sabhaparse.pipeline import Parser
>>> text = "संघ की मासिक बैठक हुई।"
>>> '<mark class="kind"' in to_html(Parser().parse(text), text)
True
"""

from __future__ import annotations

from functools import lru_cache
from html import escape
from importlib.resources import files
from typing import NamedTuple

from sabhaparse.record.assemble import check
from sabhaparse.record.models import Minutes
from sabhaparse.render.facts import facts
from sabhaparse.render.nest import nest
from sabhaparse.render.panel import Panel

SHOWN = (
    "headline", "kind", "organiser", "date", "time", "place", "venue", "person", "office", "session", "resolution",
    "deadline", "statement", "attendance", "honoured", "mentioned", "other", "repair", "unread",
)  # fmt: skip
"""The kinds of marks on the page, in the order of the legend."""


class _Tip(NamedTuple):
    """A mark on the page: its kind, its id, what its tooltip says."""

    field: str
    anchor: str
    text: str


def to_html(minutes: Minutes, raw: str) -> str:
    """The page for one report.

    Args:
        minutes: the record.
        raw: the text that it was read from.

    Raises:
        GroundingError: `raw` is not the text of this record.
    """
    check(minutes, raw)
    marks = _marks(minutes)
    used = {tip.field for _, _, tip in marks}
    fields = [field for field in SHOWN if field in used]
    parts = {
        "title": escape(_title(minutes)),
        "style": _data("page.css") + "".join(map(_switch, fields)),
        "legend": "".join(map(_label, fields)),
        "text": nest(raw, marks, _opening, "</mark>"),
        "panel": Panel(minutes, _anchor).html(),
    }
    page = _data("page.html").split("@")
    return "".join(parts[piece] if k % 2 else piece for k, piece in enumerate(page))


@lru_cache(maxsize=2)
def _data(name: str) -> str:
    return files("sabhaparse.render").joinpath("data", name).read_text(encoding="utf-8")


def _title(minutes: Minutes) -> str:
    named = minutes.headline or minutes.kind
    return named.value if named is not None else "sabhaparse"


def _anchor(field: str, start: int, end: int) -> str:
    return f"{field}-{start}-{end}"


def _marks(minutes: Minutes) -> list[tuple[int, int, _Tip]]:
    tips: dict[tuple[int, int, str], list[str]] = {}
    for mark in facts(minutes):
        if mark.field in SHOWN:
            owner = f"{mark.owner} " if mark.owner else ""
            text = f"{mark.field} {owner}· {mark.value}{' (inferred)' if mark.inferred else ''}\nrule: {mark.rule}"
            tips.setdefault((mark.start, mark.end, mark.field), []).append(text)
    for r in minutes.repairs:
        tips.setdefault((r.start, r.end, "repair"), []).append(f"repaired · {r.before} → {r.after}\nstep: {r.step}")
    for u in minutes.unread:
        tips[u.start, u.end, "unread"] = ["nothing was taken from this sentence"]
    ordered = sorted(tips, key=lambda key: (key[0], -key[1], SHOWN.index(key[2])))
    return [(s, e, _Tip(field, _anchor(field, s, e), "\n".join(tips[s, e, field]))) for s, e, field in ordered]


def _opening(tip: _Tip, first: bool) -> str:
    anchor = f' id="{tip.anchor}"' if first else ""
    return f'<mark class="{tip.field}"{anchor} title="{escape(tip.text)}">'


def _label(field: str) -> str:
    return f'<label class="{field}"><input type="checkbox" id="show-{field}" checked> {field}</label>'


def _switch(field: str) -> str:
    """A rule of style that takes the look off the marks of a field whose box in the legend is not ticked."""
    plain = "background: none; border: 0; color: inherit; text-decoration: none"
    return f"body:has(#show-{field}:not(:checked)) mark.{field} {{ {plain} }}\n"
