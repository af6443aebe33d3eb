"""Sentences of a release that stands on its page twice: what the copy resolves was resolved before.

>>> from sabhaparse.find.demo import view
>>> said = "जल निगम के अधिकारी बरसात से पहले शहर के सभी छोटे और बड़े नाले साफ कर लें।\\n"
>>> more = "पंप हर वार्ड में दिन और रात तैयार रखे जाएं।\\nकाम के फोटो हर शाम भेजे जाएं और उनकी सूची कार्यालय में रहे।\\n"
>>> seen = view((said + more) * 2)
>>> sorted(repeated(seen, seen.sentences))
[3, 4, 5]
"""

from __future__ import annotations

from collections.abc import Iterable

from sabhaparse.divide import Sentence
from sabhaparse.find.view import View

RUN, WORDS = 3, 40
"""Sentences in a row that must stand there again, and their words; a few may be said of two things."""


def repeated(view: View, sentences: Iterable[Sentence]) -> frozenset[int]:
    """The indices of the sentences that stand word for word behind the same others as once before."""
    first: dict[str, int] = {}
    copies: list[int] = []
    run: list[Sentence] = []
    behind = -1
    for place, sentence in enumerate(sentences):
        text = view.text(sentence.first, sentence.last)
        before = first.setdefault(text, place)
        if before == place or (run and before != behind + 1):
            copies += _long_enough(run)
            run = []
        if before != place:
            run.append(sentence)
        behind = before
    return frozenset([*copies, *_long_enough(run)])


def _long_enough(run: list[Sentence]) -> list[int]:
    """A copy, not a few items that were demanded first and then decided."""
    words = run[-1].last - run[0].first if len(run) >= RUN else 0
    return [sentence.index for sentence in run] if words >= WORDS else []
