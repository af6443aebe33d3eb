"""Time limits beside what was decided, in a cell or a line of their own, tied to the decisions of their item.

>>> from sabhaparse import parse
>>> minutes = parse("समिति की बैठक 3 मई 2024 को हुई।\\nनिर्णय - नाले साफ किए जाएं।\\nसमय-सीमा - 15 जुलाई 2024")
>>> minutes.deadlines[0].task.quote, minutes.resolutions[0].deadline
('नाले साफ किए जाएं', 'd1')
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace

from sabhaparse.divide import Sentence
from sabhaparse.find.found import Findings
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set
from sabhaparse.link.facts import DeadlineFact, Fact, ResolutionFact
from sabhaparse.span import Span

BESIDE = frozenset({"in_column", "term_in_form"})
"""Rules for limits without a clause of their own."""
REACH = 3
"""Lines above the one of a limit among which its decision stands: निर्णय, कार्यवाही, समय-सीमा."""


def tie_to_items(found: Findings, resolutions: list[ResolutionFact], deadlines: list[DeadlineFact]) -> None:
    """Give each limit of a row or a line of its own to the decisions of that item, in place."""
    view = found.view
    lines: list[int] = []
    for k, limit in enumerate(deadlines):
        if limit.resolution is not None or not resolutions:
            continue
        sentence = _sentence(view, limit.when.spans[0])
        if not (limit.when.rule in BESIDE or _names_limit(view, sentence)):
            continue
        lines = lines or [_sentence(view, resolution.text.spans[0]).paragraph for resolution in resolutions]
        decided = _of_item(lines, sentence.paragraph)
        if not decided:
            continue
        first = resolutions[decided[0]]
        task = Fact(first.text.value, first.text.spans, "item_of_deadline")
        deadlines[k] = replace(limit, resolution=first.id, task=task)
        for i in decided:
            if resolutions[i].deadline is None:
                resolutions[i] = replace(resolutions[i], deadline=limit.id)


def _sentence(view: View, span: Span) -> Sentence:
    return view.sentence_of(view.doc.token_range(span)[0])


def _names_limit(view: View, sentence: Sentence) -> bool:
    """समय-सीमा - 15 जुलाई 2024: the line begins with its label."""
    marks = range(sentence.first + 1, min(sentence.first + 3, sentence.last))
    return view.keys[sentence.first] in word_set("limit_labels") and any(view.is_mark(i, ":-–—") for i in marks)


def _of_item(lines: list[int], line: int) -> range:
    """The places of the resolutions of the same line, or of the nearest line above that has any; they are in order."""
    last = bisect_right(lines, line)
    if not last or lines[last - 1] < line - REACH:
        return range(0)
    return range(bisect_left(lines, lines[last - 1]), last)
