"""The house that was inspected, where the meeting followed the inspection: … अस्पताल का निरीक्षण किया तथा … बैठक ली।

>>> from sabhaparse.find.demo import view
>>> seen = view("मंत्री ने गुरुवार को जैसलमेर रोड स्थित जिला अस्पताल का औचक निरीक्षण किया तथा चिकित्सकों की बैठक ली।")
>>> found = inspected(seen, seen.sentences[0])
>>> seen.text(found.first, found.last)
'जैसलमेर रोड स्थित जिला अस्पताल'

Lists: venue_nouns, meeting_kinds; word sets held, led.
"""

from __future__ import annotations

from sabhaparse.divide import Sentence
from sabhaparse.find.mentions import Range
from sabhaparse.find.venue_ends import venue_end
from sabhaparse.find.venue_starts import venue_start
from sabhaparse.find.view import GENITIVE, View
from sabhaparse.find.words import word_set

INSPECTION = frozenset({"निरीक्षण", "अवलोकन", "दौरा"})
FARTHEST = 10
"""Words between the house and its inspection: अस्पताल | के समस्त वार्डों एवं व्यवस्थाओं का औचक | निरीक्षण."""


def inspected(view: View, sentence: Sentence) -> Range | None:
    """The house in front of का/के whose inspection the sentence tells before it tells that a meeting was held."""
    for at in view.any_of(INSPECTION, sentence.first + 2, sentence.last):
        if not _then_met(view, sentence, at):
            continue
        for i in view.places("venue_nouns", max(sentence.first, at - FARTHEST), at):
            noun = view.cover[i]["venue_nouns"]
            end = venue_end(view, sentence, i + noun.hit.length)
            start = venue_start(view, sentence, i)
            start += view.keys[start] == "स्थल" and start < i  # आयोजन स्थल | एसएमएस स्टेडियम
            if end < at and view.keys[end] in GENITIVE and end - start > 1 and noun.hit.entry.type != "virtual":
                return Range(start, end)
    return None


def _then_met(view: View, sentence: Sentence, at: int) -> bool:
    """… एवं संबंधित अधिकारियों की बैठक ली, के साथ बैठक आयोजित की."""
    kinds = view.places("meeting_kinds", at + 1, sentence.last)
    return bool(kinds) and bool(view.any_of(word_set("held") | word_set("led"), kinds[-1] + 1, sentence.last))
