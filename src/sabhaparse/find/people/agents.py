"""Whether a person acts: one named with द्वारा, in the clause or only inside a participle; one named by a post alone.

>>> from sabhaparse.find.demo import view
>>> seen = view("मुख्यमंत्री द्वारा की गई घोषणाओं पर चर्चा हुई। मुख्यमंत्री द्वारा घोषणाएं की गईं।")
>>> [only_tells_whose(seen, i + 1, seen.sentence_of(i).last) for i in seen.words("द्वारा", 0, len(seen.keys))]
[True, False]
"""

from __future__ import annotations

from sabhaparse.divide import Sentence
from sabhaparse.find.mentions import Range
from sabhaparse.find.people.parts import is_plain
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set

NEAR = 8
"""Tokens behind द्वारा among which the participle of its own phrase stands."""


def only_tells_whose(view: View, i: int, last: int) -> bool:
    """मुख्यमंत्री द्वारा | की गई घोषणाओं, … द्वारा | जारी निर्देशों: a participle belongs to a noun, nobody acts here.

    Args:
        view: the document.
        i: the token behind द्वारा.
        last: the end of the sentence.
    """
    near = min(i + NEAR, last - 1)
    made = next((k for k in view.any_of(word_set("made_by"), i, near) if is_plain(view, k + 1)), near)
    for k in view.any_of(word_set("passive_participles"), i + 1, near):
        if k > made:
            break
        if view.tags[k - 1].verb is None and view.keys[k - 1] != "जा":
            return False
        return is_plain(view, k + 1)
    return made < near


def at_work(view: View, sentence: Sentence, head: Range) -> bool:
    """मुख्य सचिव बुधवार को … बैठक को संबोधित कर रहे थे: a post heads a sentence that tells what its holder was doing."""
    last = sentence.last - 1
    while last > head.last and not view.is_word(last):
        last -= 1
    doing = view.keys[last - 2 : last + 1]
    return head.first == sentence.first and len(doing) == 3 and doing[0] in ("कर", "ले") and doing[1] in ("रहे", "रही")
