"""Marks on a text as nested elements. Where two marks cross, the later one is cut in two, so that nothing is lost.

>>> nest("abcd", [(0, 3, "x"), (1, 4, "y")], lambda payload, first: f"<{payload}>", "</>")
'<x>a<y>bc</></><y>d</>'
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable
from html import escape
from typing import TypeVar

Payload = TypeVar("Payload")


def nest(
    raw: str, marks: Iterable[tuple[int, int, Payload]], opening: Callable[[Payload, bool], str], closing: str
) -> str:
    """`raw` escaped, with an element around each mark.

    Args:
        raw: the text.
        marks: start, end and what `opening` needs, in any order; of two that begin together the longer is outside.
        opening: makes the opening tag; told whether this is the first piece of its mark.
        closing: the closing tag.
    """
    payloads: list[Payload] = []
    waiting: list[tuple[int, int, int, bool]] = []
    for number, (start, end, payload) in enumerate(marks):
        payloads.append(payload)
        if start < end:
            waiting.append((start, -end, number, True))
    heapq.heapify(waiting)
    out: list[str] = []
    ends: list[int] = []
    at = 0

    def to(place: int) -> None:
        nonlocal at
        while ends and ends[-1] <= place:
            out.append(escape(raw[at : ends[-1]]) + closing)
            at = ends.pop()
        out.append(escape(raw[at:place]))
        at = place

    while waiting:
        start, end, number, first = heapq.heappop(waiting)
        to(start)
        if ends and -end > ends[-1]:
            heapq.heappush(waiting, (ends[-1], end, number, False))
            end = -ends[-1]
        out.append(opening(payloads[number], first))
        ends.append(-end)
    to(len(raw))
    return "".join(out)
