"""The resolutions of a sentence: its clauses one by one, in the mode that the words in front of them set.

>>> from sabhaparse.find.demo import view
>>> seen = view("उन्होंने निर्देश दिए कि नाले साफ हों")
>>> [mention.kind.value for mention in of_sentence(seen, seen.sentences[0], [0, 3, 7], "", [])]
['directive']
"""

from __future__ import annotations

import itertools
from dataclasses import replace

from sabhaparse.divide import Sentence
from sabhaparse.find.mentions import Range
from sabhaparse.find.resolutions.cuts import DASHES, OBJECTS
from sabhaparse.find.resolutions.decided import AMONG, GONE, by_decision, by_motion, decided_in_front
from sabhaparse.find.resolutions.frames import asks_higher, opens
from sabhaparse.find.resolutions.listings import announces
from sabhaparse.find.resolutions.of_clause import ResolutionMention, is_passive, of_clause
from sabhaparse.find.resolutions.relations import (
    ENDS_OF_NAMING,
    consequence,
    ensured,
    for_that,
    goes_on,
    is_subordinate,
    mere_effect,
    motion_carried,
    only_content,
    said_in_front,
    taken_up,
    tells_of_them,
    tells_who,
    who_will,
    with_object,
)
from sabhaparse.find.resolutions.trims import end_of, trim
from sabhaparse.find.resolutions.verdicts import may_be_one
from sabhaparse.find.speech import PRONOUNS
from sabhaparse.find.view import View, within
from sabhaparse.find.words import word_set
from sabhaparse.values import ResolutionKind


def of_sentence(
    view: View, sentence: Sentence, cuts: list[int], mode: str, dated: list[int]
) -> list[ResolutionMention]:
    """The resolutions among the clauses of a sentence, which begin at `cuts`."""
    out: list[ResolutionMention] = []
    keys = view.keys
    unvoiced = purpose = False
    for k, (first, last) in enumerate(itertools.pairwise(cuts)):
        key = keys[first]
        if k and key[:1] in DASHES and view.is_mark(first, DASHES):
            mode = announces(view, sentence, heading=True) or mode
        if key in AMONG and decided_in_front(view, first):
            mode, first = str(ResolutionKind.DECISION), first + 1
        behind = by_decision(view, first, last) if not k or tells_of_them(view, first) else first
        if behind > first:
            mode, first = str(ResolutionKind.DECISION), behind
        if key == "कि":
            ahead = keys[cuts[k - 1] : first] if k else []
            content = _content(ahead, mode)
            if content is None:
                break
            mode, unvoiced = content
        if not mode and said_in_front(view, first):
            mode = "said"
        if last < sentence.last and "जो" in keys[first:last] and tells_of_them(view, last):
            continue  # … जो प्रस्ताव पारित हुए, | उनके अनुसार …
        end = end_of(view, first, last)
        if end == first or (last < sentence.last and keys[last] in TAKEN_UP and taken_up(view, first, end, last)):
            continue
        named = bool(out) and keys[end - 1] in ENDS_OF_NAMING
        done = mode == "decision" and keys[end - 1] in GONE
        if not (named or purpose or key in PURPOSE or done or may_be_one(view, end - 1)) and not by_motion(
            view, Range(first, end)
        ):
            continue
        clause = trim(view, first, last)
        if clause.first >= clause.last:
            continue
        whole = consequence(view, cuts, k, clause.last) if k else None
        clause = whole or clause
        if out and tells_who(view, first, clause, out[-1].clause):
            whole_team = Range(out[-1].clause.first, clause.last)
            out[-1] = replace(out[-1], clause=whole_team, kind=ResolutionKind.APPOINTMENT)
            continue
        follows = key in ("तो", "तब")
        purpose = key in PURPOSE or (purpose and goes_on(view, first, clause))
        limited = within(dated, clause.first, clause.last)
        carried = k > 0 and motion_carried(view, first, clause)
        subordinate = whole is None and is_subordinate(view, first, clause) and not carried
        subordinate = subordinate and not (bool(limited) and who_will(view, first, clause))
        if mere_effect(view, clause) if follows else subordinate or purpose:
            continue
        taken_on = keys[clause.first] in OBJECTS and keys[clause.first - 1] != "कि"  # कहा कि जिन्हें परेशानी हो वे जाएं
        if k and (carried or taken_on or ensured(view, clause)):
            bare_comma = k > 1 and first - cuts[k - 1] == 1 and view.is_mark(cuts[k - 1], ",")
            clause = with_object(view, cuts[k - 1 - bare_comma], clause)
        if out and out[-1].rule == "subjunctive" and for_that(view, first, out[-1].clause):
            clause = Range(out[-1].clause.first, clause.last)
        still = out and out[-1].kind is ResolutionKind.DIRECTIVE and keys[clause.last - 1] == "हो"
        found = of_clause(view, sentence, clause, mode or ("said" if still else ""), limited)
        if out and key in DESCRIBING and out[-1].rule == "subjunctive" and keys[clause.last - 1] in ("हो", "हों"):
            continue  # प्रोटोकॉल बनाया जाए, | जिसमें सफाई के नियम हों
        if found:
            out = [mention for mention in out if mention.clause.first < found[0].clause.first]
        out += [replace(mention, passive=True) for mention in found] if unvoiced else found
    return out


def _content(ahead: list[str], mode: str) -> tuple[str, bool] | None:
    """The mode of what follows कि and whether nobody says it, by the words in front; None where all is told."""
    if "नहीं" in ahead[-DENIED:] and not word_set("decisions").isdisjoint(ahead):
        return None
    frame = opens(ahead)
    if frame is None:
        hoped = not word_set("hopes").isdisjoint(ahead[-HOPE_NEAR:])
        if ahead[-3:] == ["में", "कहा", "गया"] and "प्रस्ताव" in ahead and "पारित" in ahead:
            return str(ResolutionKind.DECISION), False
        told = "said" if mode == "directive" and "ने" in ahead else mode or "said"
        return None if hoped or only_content(ahead) else (told, False)
    kind = frame.kind
    if frame.name == "appeal_made" and asks_higher(ahead):
        kind = ResolutionKind.DEMAND
    elif frame.name == "plan_made" and ahead[-2:-1] == ["प्रस्ताव"]:
        kind = ResolutionKind.APPEAL  # a motion
    return str(kind), is_passive(ahead) and PRONOUNS.isdisjoint(ahead)


PURPOSE = frozenset({"ताकि", "जिससे"})
DESCRIBING = frozenset({"जिसमें", "जिनमें"})
TAKEN_UP = ("कि", "तो", "तब")
"""Words behind a clause that take it up."""
HOPE_NEAR = 3
"""Words in front of कि among which a hope makes a forecast of what follows: विश्वास व्यक्त किया कि."""
DENIED = 4
"""Words in front of कि among which a नहीं takes the decision back: प्रस्ताव पारित नहीं हो सका कि."""
