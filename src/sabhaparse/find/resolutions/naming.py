"""Appointments that a line makes by a list behind a colon, without a verb at its end.

>>> from sabhaparse.find.demo import view
>>> seen = view("रिक्त पदों पर मनोनयन किया गया- कोषाध्यक्ष: उमा सेन, सचिव: अमर नाथ")
>>> [(mention.kind.value, mention.rule) for mention in naming(seen, seen.sentences[0])]
[('appointment', 'naming_list')]

Lists: posts; word sets elected, appointing.
"""

from __future__ import annotations

from sabhaparse.divide import Sentence
from sabhaparse.find.appointed import names_follow
from sabhaparse.find.resolutions.of_clause import ResolutionMention
from sabhaparse.find.resolutions.trims import trim
from sabhaparse.find.view import View
from sabhaparse.values import ResolutionKind


def naming(view: View, sentence: Sentence) -> list[ResolutionMention]:
    """रिक्त पदों पर मनोनयन किया गया- कोषाध्यक्ष: अ, सचिव: ब: a list of those who were named is an appointment."""
    told = names_follow(view, sentence, sentence.last)
    if told < 0 or view.words("ने", told, sentence.last) or not view.places("posts", sentence.first, sentence.last):
        return []
    clause = trim(view, sentence.first, sentence.last)
    return [ResolutionMention(sentence.index, clause, ResolutionKind.APPOINTMENT, "naming_list", "")]
