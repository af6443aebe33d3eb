"""The line that heads a note with nothing but the name of the body that issues it, and its town.

>>> from sabhaparse.link.demo import found
>>> note = found("कार्यालय सिविल बार एसोसिएशन महोबा\\nआज दिनांक 23.05.2022 को साधारण सभा की बैठक सम्पन्न हुई।")
>>> line = letterhead(note)
>>> note.view.text(line.first, line.last)
'सिविल बार एसोसिएशन महोबा'

Lists: body_nouns.
"""

from __future__ import annotations

from sabhaparse.find.found import Findings
from sabhaparse.find.mentions import Range
from sabhaparse.find.view import CASES
from sabhaparse.find.words import word_set

LONGEST = 12
"""Tokens of the longest name of a body at the head of its note."""


def letterhead(found: Findings) -> Range | None:
    """कार्यालय सिविल बार एसोसिएशन महोबा: a line without verb and case marker that holds the name of a body."""
    view = found.view
    for sentence in view.sentences[: found.layout.body]:
        first = sentence.first + (view.keys[sentence.first] == "कार्यालय")
        last = sentence.last - (not view.is_word(sentence.last - 1) and not view.is_mark(sentence.last - 1, ")"))
        if last - first > LONGEST or any(view.verb[i] or view.keys[i] in CASES for i in range(first, last)):
            continue
        if not word_set("filed").isdisjoint(view.keys[first:last]):
            continue  # संवाद न्यूज एजेंसी
        for i in view.places("body_nouns", first + 1, last):
            entry = view.covers(i, "body_nouns")
            if entry is not None and entry.value == "strong":
                return Range(first, last)
    return None
