"""What a web page says about itself: its title, its headline and the day it was published; nothing is guessed.

>>> from lxml import html
>>> page = html.fromstring('<meta name="date" content="2023-05-04"><title>बैठक - समाचार</title><h1>संघ की बैठक</h1>')
>>> headline(page), title(page), published(page)
('संघ की बैठक', 'बैठक - समाचार', datetime.date(2023, 5, 4))
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

import regex

_DAY = regex.compile(r"\s*+(\d{4})-(\d{2})-(\d{2})(?!\d)")
_DAY_NAMES = (
    "article:published_time", "og:published_time", "datepublished", "dc.date.issued", "dcterms.issued", "dc.date",
    "dcterms.date", "publishdate", "publish-date", "pubdate", "date",
)  # fmt: skip
_MOST_JSON = 200_000


def title(tree: Any) -> str | None:
    """The title: `og:title`, else `<title>`."""
    return _meta(tree).get("og:title") or _text(next(tree.iter("title"), None))


def headline(tree: Any) -> str | None:
    """The only `<h1>` of the page; None where there are none or several."""
    found = [text for text in map(_text, tree.iter("h1")) if text]
    return found[0] if len(found) == 1 else None


def published(tree: Any) -> dt.date | None:
    """The day of publication, as the page writes it (in its own time zone): meta, JSON-LD, itemprop, in that order."""
    meta = _meta(tree)
    said = [*(meta[name] for name in _DAY_NAMES if name in meta), *_json_days(tree)]
    marked = tree.xpath("//*[@itemprop='datePublished']")
    said += [element.get("content") or element.get("datetime") or "" for element in marked]
    return next((day for day in map(iso_day, said) if day), None)


def iso_day(text: str) -> dt.date | None:
    """The day that an ISO 8601 date or time begins with; None where there is none."""
    match = _DAY.match(text)
    try:
        return dt.date(int(match[1]), int(match[2]), int(match[3])) if match else None
    except ValueError:
        return None


def _meta(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name, content = element.get("property") or element.get("name"), (element.get("content") or "").strip()
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _text(element: Any) -> str | None:
    return None if element is None else " ".join("".join(element.itertext()).split()) or None


def _json_days(tree: Any) -> Iterator[str]:
    for script in tree.xpath("//script[@type='application/ld+json']"):
        text = script.text or ""
        try:
            waiting = [json.loads(text)] if len(text) <= _MOST_JSON else []
        except (ValueError, RecursionError):
            continue
        while waiting:
            value = waiting.pop(0)
            if isinstance(value, dict):
                if isinstance(day := value.get("datePublished"), str):
                    yield day
                waiting.extend(value.values())
            elif isinstance(value, list):
                waiting.extend(value)
