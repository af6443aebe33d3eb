"""What was not read: sentences from which nothing was taken, so that a reader sees what may have been missed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from typing import Any

from sabhaparse.find.found import Findings
from sabhaparse.link.facts import Fact, Linked, SessionFact
from sabhaparse.span import Span


def find_unread(found: Findings, linked: Linked) -> Linked:
    """The record with the spans of its unread sentences."""
    starts = sorted(span.start for span in _spans(linked))
    unread = []
    k = 0
    for sentence in found.view.sentences:
        if sentence.index in found.layout.chrome:
            continue
        while k < len(starts) and starts[k] < sentence.span.start:
            k += 1
        if k == len(starts) or starts[k] >= sentence.span.end:
            unread.append(sentence.span)
    return replace(linked, unread=tuple(unread))


def _spans(linked: Linked) -> Iterator[Span]:
    """Every span of the record but the extents of its sessions."""
    for name in _fields(Linked):
        yield from _within(getattr(linked, name))


def _within(node: Any) -> Iterator[Span]:
    if isinstance(node, Fact):
        yield from node.spans
    elif isinstance(node, Span):
        yield node
    elif isinstance(node, tuple):
        for item in node:
            yield from _within(item)
    elif is_dataclass(node) and not isinstance(node, type):
        for name in _fields(type(node)):
            yield from _within(getattr(node, name))


@lru_cache(maxsize=32)
def _fields(kind: type[Any]) -> tuple[str, ...]:
    """Names of the fields of a fact that may hold spans."""
    return tuple(f.name for f in fields(kind) if not (kind is SessionFact and f.name == "extent"))
