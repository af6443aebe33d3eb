"""Resolutions: the clauses that decide, order, promise, demand, appeal, plan or appoint.

A sentence is cut into clauses (`cuts`); the end of a clause tells whether it is a resolution and of which kind
(`verdicts`, `frames`). What stands before कि (… ने निर्देश दिए कि) sets the mode of what stands behind it; a line
that announces a list (निम्न निर्णय लिए गए:) sets the mode of its items.

>>> from sabhaparse.find.demo import resolutions
>>> resolutions("उन्होंने कहा कि सभी नालों की सफाई समय पर की जाए और पंप तैयार रखें।")
[('सभी नालों की सफाई समय पर की जाए', 'directive'), ('पंप तैयार रखें', 'directive')]
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from sabhaparse.divide import Sentence
from sabhaparse.find.clauses import Clauses
from sabhaparse.find.layout import Layout
from sabhaparse.find.mentions import Range
from sabhaparse.find.resolutions.among import DEMANDS, among_demands
from sabhaparse.find.resolutions.cuts import DASHES, OBJECTS, starts
from sabhaparse.find.resolutions.decided import AMONG, GONE, by_calendar, by_decision, by_motion, decided_in_front
from sabhaparse.find.resolutions.frames import asks_higher, opens
from sabhaparse.find.resolutions.listings import announces, bare_number, first_item, items, list_follows, verbless
from sabhaparse.find.resolutions.naming import naming
from sabhaparse.find.resolutions.of_clause import ResolutionMention, decided_too, is_passive, of_clause
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
from sabhaparse.find.resolutions.trims import (
    OUTCOMES,
    end_of,
    label_end,
    trim,
)
from sabhaparse.find.resolutions.verdicts import may_be_one
from sabhaparse.find.speech import PRONOUNS
from sabhaparse.find.tables import Cell
from sabhaparse.find.view import GENITIVE, View, within
from sabhaparse.find.words import word_set
from sabhaparse.span import Span
from sabhaparse.values import ResolutionKind


def find_resolutions(
    view: View, layout: Layout, clauses: Clauses, limits: Sequence[Span] = (), cells: Sequence[Cell] = ()
) -> list[ResolutionMention]:
    """Resolutions of the body, in order; `limits` are the spans of the time limits found, `cells` those of tables."""
    dated = sorted(view.doc.token_range(span)[0] for span in limits)
    out: list[ResolutionMention] = []
    listing = carried = headed = ""
    ours = False
    paragraph = item_at = decided_at = -1
    body = view.sentences[layout.body :]
    openings, listed = starts(view, clauses), items(view, body)
    keys, agenda = view.keys, word_set("agenda_items")
    following, asked = view.starting("निम्न", 0, len(keys)), view.any_of(DEMANDS, 0, len(keys))
    for sentence in body:
        if sentence.index in layout.chrome:
            continue
        subhead = sentence.index in layout.subheads and sentence.index not in listed
        first, last = sentence.first, sentence.last
        heading = subhead or (bool(following) and bool(within(following, first, last)))
        heading = heading or (sentence.index + 1 in listed and list_follows(view, sentence, listed))
        announced = announces(view, sentence, heading)
        ours = "ने" not in keys[first:last] if announced else ours
        if subhead:
            listing, headed = announced, announced
            continue
        if announced and last - first <= 12:
            listing = announced
            continue
        labelled = keys[first] in agenda and label_end(view, first) > first
        item = labelled or sentence.index in listed or (listing != "" and bare_number(view, sentence))
        if labelled and keys[first] in OUTCOMES:
            decided_at, ours = sentence.paragraph, True
        item = item or sentence.paragraph == decided_at  # निर्णय - नाले साफ हों। | फोटो भेजे जाएं।
        if labelled:
            listing, ours = listing or "decision", ours or not listing  # what is on the agenda is decided
        if item:
            item_at = sentence.paragraph
        elif sentence.paragraph != item_at:
            listing = ""
        if sentence.paragraph != paragraph or "ने" in keys[first:last]:
            carried, paragraph = headed if headed == "decision" else "", sentence.paragraph
        headed = ""
        if (listing == "decision" and not item) or by_calendar(view, sentence):
            carried = "decision"
        begins = layout.opening if first < layout.opening < last else first
        row = [cell for cell in cells if first <= cell.first < last]
        if row:
            out += _in_row(view, clauses, sentence, row, openings, dated)
            continue
        cuts = [begins, *within(openings, begins + 1, last), last]
        found = among_demands(view, sentence) if asked and within(asked, first, last) else []
        found = found or _sentence(view, sentence, cuts, listing if item else "", dated)
        if item and not found and sentence.index in listed and listing in LISTS:
            found = verbless(view, clauses, sentence, Range(first, last), listing, LEAST_ITEM)
        if listing in LISTS and item and ours:
            found = [replace(mention, listed=True) for mention in found]
        if carried and not item:
            found = [decided_too(view, mention) for mention in found] or _house_will(view, openings, sentence, dated)
        out += found or naming(view, sentence)
        if found and "decision" in [mention.mode for mention in found]:
            carried = "decision"
        listing = announced or first_item(view, sentence, listed) or listing
    return out


LEAST_ITEM = 2
LISTS = ("decision", "demand", "plan")
"""What an item of a list without a verb may be."""


def _house_will(view: View, openings: list[int], sentence: Sentence, dated: list[int]) -> list[ResolutionMention]:
    """तय हुआ कि …। पुरस्कार पांच हजार रुपये होगा।: a state behind a decision is decided; not what it will be good for."""
    keys = view.keys[sentence.first : sentence.last]
    if keys[0] == "इससे" or not word_set("benefits").isdisjoint(keys) or any(key.startswith("सक") for key in keys):
        return []
    if any(one in GENITIVE and other.startswith("हो") for one, other in itertools.pairwise(keys)):
        return []  # अनुमोदन प्रारंभिक प्रकृति का होगा
    cuts = [sentence.first, *within(openings, sentence.first + 1, sentence.last), sentence.last]
    return [m for m in _sentence(view, sentence, cuts, "decision", dated) if m.rule == "future"]


PURPOSE = frozenset({"ताकि", "जिससे"})
DESCRIBING = frozenset({"जिसमें", "जिनमें"})
TAKEN_UP = ("कि", "तो", "तब")
"""Words behind a clause that take it up."""
HOPE_NEAR = 3
"""Words in front of कि among which a hope makes a forecast of what follows: विश्वास व्यक्त किया कि."""
DENIED = 4
"""Words in front of कि among which a नहीं takes the decision back: प्रस्ताव पारित नहीं हो सका कि."""


def _sentence(view: View, sentence: Sentence, cuts: list[int], mode: str, dated: list[int]) -> list[ResolutionMention]:
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
            if "नहीं" in ahead[-DENIED:] and not word_set("decisions").isdisjoint(ahead):
                break
            frame = opens(ahead)
            mode = str(frame.kind) if frame is not None else mode or "said"
            if frame is not None and frame.name == "appeal_made" and asks_higher(ahead):
                mode = str(ResolutionKind.DEMAND)
            elif frame is not None and frame.name == "plan_made" and ahead[-2:-1] == ["प्रस्ताव"]:
                mode = str(ResolutionKind.APPEAL)  # a motion
            if frame is None and (not word_set("hopes").isdisjoint(ahead[-HOPE_NEAR:]) or only_content(ahead)):
                break
            unvoiced = frame is not None and is_passive(ahead) and PRONOUNS.isdisjoint(ahead)
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
        if k and (carried or keys[clause.first] in OBJECTS or ensured(view, clause)):
            bare_comma = k > 1 and first - cuts[k - 1] == 1 and view.is_mark(cuts[k - 1], ",")
            clause = with_object(view, cuts[k - 1 - bare_comma], clause)
        if out and out[-1].rule == "subjunctive" and for_that(view, first, out[-1].clause):
            clause = Range(out[-1].clause.first, clause.last)
        found = of_clause(view, sentence, clause, mode, limited)
        if out and key in DESCRIBING and out[-1].rule == "subjunctive" and keys[clause.last - 1] in ("हो", "हों"):
            continue  # प्रोटोकॉल बनाया जाए, | जिसमें सफाई के नियम हों
        if found:
            out = [mention for mention in out if mention.clause.first < found[0].clause.first]
        out += [replace(mention, passive=True) for mention in found] if unvoiced else found
    return out


def _in_row(
    view: View, clauses: Clauses, sentence: Sentence, row: list[Cell], openings: list[int], dated: list[int]
) -> list[ResolutionMention]:
    """The resolutions in the cells of a table: what stands in the column of decisions, with a verb or without."""
    out: list[ResolutionMention] = []
    for cell in row:
        if cell.column != "decision":
            continue
        first, last = cell.first, min(cell.last, sentence.last)
        cuts = [first, *within(openings, first + 1, last), last]
        found = _sentence(view, sentence, cuts, cell.column, dated)
        found = found or verbless(view, clauses, sentence, Range(first, last), cell.column)
        out += [replace(mention, listed=True) for mention in found]
    return out


__all__ = ["ResolutionMention", "find_resolutions"]
