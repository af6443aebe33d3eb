"""Clauses that say that something was decided or suggested, and not what.

>>> pointed_at("बैठक में ये प्रस्ताव भी पास हुए".split()), own_views("सबने अपने सुझाव दिए".split())
(True, True)

Lists: numbers; word sets motions, carried.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sabhaparse.divide import Kind
from sabhaparse.find.mentions import Range
from sabhaparse.find.view import GENITIVE, View
from sabhaparse.find.words import word_set


def own_views(keys: Sequence[str]) -> bool:
    """विकास को गति देने के लिए अपने सुझाव दिए: what they were is not said."""
    near = keys[-OWN_NEAR:]
    return any(one == "अपने" and other == "सुझाव" for one, other in pairwise(near))


OWN_NEAR = 6
"""Words at the end of a clause among which the suggestions stand that were made; not अपने सुझाव | भेजने की अपील की."""


def pointed_at(keys: Sequence[str]) -> bool:
    """बैठक में ये प्रस्ताव भी पास हुए: which ones stands behind."""
    return any(one == "ये" and other in word_set("motions") for one, other in pairwise(keys))


def motions_alone(view: View, clause: Range) -> bool:
    """दूसरे दौर में प्रस्ताव पास किए गए: nothing says what was moved."""
    motions = view.any_of(word_set("motions"), max(clause.first + 1, clause.last - MOTION_NEAR), clause.last)
    if not motions:
        return False
    before, quantified = motions[-1] - 1, False
    while before > clause.first and (
        view.tokens[before].kind is Kind.NUMBER
        or "numbers" in view.cover[before]
        or view.keys[before] in word_set("carried")
    ):
        quantified = True
        before -= 1
    verb = view.tags[before - 1].verb
    if "numbers" in view.cover[before]:
        return True
    if view.keys[before] == "पर" and verb is not None and verb.tag == "inf":
        return False  # मेला भरवाने पर निर्णय लिया गया
    setting = [i + 1 for i in view.words("में", clause.first, before)] or [clause.first]
    if quantified and view.keys[before] in GENITIVE and before - setting[-1] < SHORT:
        plain = word_set("causes").isdisjoint(view.keys[setting[-1] : before])
        return not plain and (verb is None or verb.tag != "inf")  # जनहित के | कई | निर्णय लिए गए
    return view.keys[before] in ("में", "पर", "ने", "दौरान", "बाद", "हुए") or view.keys[before] in word_set("carried")


MOTION_NEAR = 7
SHORT = 5
"""Words of a clause in front of the quantity that say no more than what the decisions were for."""
