"""Sentences of a release that stands on its page twice: what the copy resolves was resolved before.

>>> from sabhaparse.find.demo import view
>>> seen = view("नाले साफ किए जाएं।\\nपंप तैयार रखें।\\nफोटो भेजें।\\nनाले साफ किए जाएं।\\nपंप तैयार रखें।\\nफोटो भेजें।")
>>> sorted(repeated(seen, seen.sentences))
[3, 4, 5]
"""

from __future__ import annotations

from collections.abc import Iterable

from sabhaparse.divide import Sentence
from sabhaparse.find.view import View

RUN = 3
"""Sentences in a row that must stand there again; one alone may be said of two things (प्रस्ताव पारित किया गया।)."""


def repeated(view: View, sentences: Iterable[Sentence]) -> frozenset[int]:
    """The indices of the sentences that stand word for word behind the same others as once before."""
    first: dict[str, int] = {}
    copies: set[int] = set()
    run: list[int] = []
    behind = -1
    for place, sentence in enumerate(sentences):
        text = view.text(sentence.first, sentence.last)
        before = first.setdefault(text, place)
        if before == place:
            run, behind = [], -1
            continue
        run = [*run, sentence.index] if before == behind + 1 and run else [sentence.index]
        behind = before
        if len(run) >= RUN:
            copies.update(run)
    return frozenset(copies)
