"""What was not read: sentences from which nothing was taken, so that a reader sees what may have been missed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from sabhaparse.find.found import Findings
from sabhaparse.link.facts import Linked, SessionFact
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


def _spans(node: Any) -> Iterator[Span]:
    if isinstance(node, Span):
        yield node
    elif isinstance(node, tuple):
        for item in node:
            yield from _spans(item)
    elif is_dataclass(node):
        for f in fields(node):
            if not (isinstance(node, SessionFact) and f.name == "extent"):
                yield from _spans(getattr(node, f.name))
