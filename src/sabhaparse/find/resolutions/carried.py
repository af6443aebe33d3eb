"""What goes on from the sentence in front: a decision about which the house says more, an order that goes on.

>>> from sabhaparse.find.demo import view
>>> seen = view("काम समय पर करें। बारदाने की कमी न हो।")
>>> [wished_still(seen, sentence) for sentence in seen.sentences]
['', 'said']
"""

from __future__ import annotations

import itertools

from sabhaparse.divide import Sentence
from sabhaparse.find.dates.tense import FINITE_PAST
from sabhaparse.find.resolutions.of_clause import ResolutionMention
from sabhaparse.find.resolutions.of_sentence import of_sentence
from sabhaparse.find.resolutions.relations import RELATED
from sabhaparse.find.view import GENITIVE, View, within
from sabhaparse.find.words import word_set
from sabhaparse.values import ResolutionKind


def wished_still(view: View, sentence: Sentence) -> str:
    """काम समय पर करें। | बारदाने की कमी न हो।: the mode of a sentence behind an order that says what shall be, or nothing.

    शिक्षा विभाग सूची अगली बैठक में | रखे।: and of one in which a body shall do something. Not भारत माता की जय हो।
    """
    keys = view.keys[sentence.first : sentence.last]
    last = sentence.last - 1
    while last > sentence.first and not view.is_word(last):
        last -= 1
    if "ने" in keys or "द्वारा" in keys or not CONDITIONAL.isdisjoint(keys) or not word_set("unsure").isdisjoint(keys):
        return ""
    verb, before = view.tags[last].verb, view.tags[last - 1].verb
    if verb is None or (before is not None and before.tag in FINITE_PAST):
        return ""
    if view.keys[last] == "हो":
        return "said"
    body = view.covered("body_nouns", sentence.first, min(sentence.first + BODY_NEAR, sentence.last))
    shall = verb.transitive and verb.tag == "perf" and view.keys[last].endswith(("े", "ए"))
    return "directive" if shall and body and before is None else ""


BODY_NEAR = 3
"""Words at the head of a sentence among which the body stands that shall act."""
CONDITIONAL = RELATED | {"ताकि", "जब", "चाहे", "भले"}


def settled(mention: ResolutionMention) -> bool:
    """भवन बनाने का निर्णय लिया गया।: the house decided, and goes on about it."""
    return mention.kind is ResolutionKind.DECISION and mention.passive and mention.rule in SETTLING


def done_by_it(view: View, mention: ResolutionMention) -> bool:
    """शुल्क लिया जाएगा, नई दरें लागू होंगी: what the house will see done; not बारिश होगी, ईद मनाई जाएगी, विधायक जाएंगे."""
    near, verb = view.keys[mention.clause.first : mention.clause.last], view.tags[mention.clause.last - 2].verb
    passive = mention.voiced and verb is not None and verb.tag == "perf" and near[-2:-1] != ["मनाई"]
    return ("लागू" in near[-3:] or passive) and "अनुसार" not in near


SETTLED = "settled"
"""A decision in the passive stands in front: what follows goes on about it, if it is something to be done."""
SETTLING = frozenset({"decided_so", "decided_by_motion", "decided_by_agreement", "decided_by_approval"})


def house_will(view: View, openings: list[int], sentence: Sentence, dated: list[int]) -> list[ResolutionMention]:
    """तय हुआ कि …। पुरस्कार पांच हजार रुपये होगा।: a state behind a decision is decided; not what it will be good for."""
    keys = view.keys[sentence.first : sentence.last]
    from_this = keys[0] == "इससे" or (keys[0] in ("इन", "इस") and "से" in keys[1:4])  # इन कार्यों से …
    if from_this or not word_set("benefits").isdisjoint(keys) or any(key.startswith("सक") for key in keys):
        return []
    if any(one in GENITIVE and other.startswith("हो") for one, other in itertools.pairwise(keys)):
        return []  # अनुमोदन प्रारंभिक प्रकृति का होगा
    cuts = [sentence.first, *within(openings, sentence.first + 1, sentence.last), sentence.last]
    return [m for m in of_sentence(view, sentence, cuts, "decision", dated) if m.rule == "future"]
