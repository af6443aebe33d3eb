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
from sabhaparse.find.resolutions.cuts import starts
from sabhaparse.find.resolutions.decided import by_calendar
from sabhaparse.find.resolutions.listings import (
    announces,
    bare_number,
    ends_run,
    first_item,
    items,
    list_follows,
    run_in,
    verbless,
)
from sabhaparse.find.resolutions.naming import naming, team_named
from sabhaparse.find.resolutions.of_clause import ResolutionMention, decided_too
from sabhaparse.find.resolutions.of_sentence import of_sentence
from sabhaparse.find.resolutions.relations import RELATED
from sabhaparse.find.resolutions.trims import OUTCOMES, label_end
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
    paragraph = item_at = decided_at = run_at = ordered_at = -1
    body = view.sentences[layout.body :]
    openings, listed = starts(view, clauses), items(view, body)
    keys, agenda = view.keys, word_set("agenda_items")
    following, asked = view.starting("निम्न", 0, len(keys)), view.any_of(DEMANDS, 0, len(keys))
    skipped = layout.chrome | layout.copies
    for sentence in body:
        if sentence.index in skipped:
            continue
        subhead = sentence.index in layout.subheads and sentence.index not in listed
        first, last = sentence.first, sentence.last
        heading = subhead or (bool(following) and bool(within(following, first, last)))
        heading = heading or (sentence.index + 1 in listed and list_follows(view, sentence, listed))
        run, mode = run_in(view, sentence) if sentence.index not in listed else (0, "")
        announced = "" if run else announces(view, sentence, heading)
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
        if run:
            listing, run_at, ours = mode, sentence.paragraph, True
        elif run_at >= 0 and ("ने" in keys[first:last] or item or ends_run(view, sentence)):
            run_at = -1
        running = sentence.paragraph == run_at
        item = item or running
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
        begins = layout.opening if first < layout.opening < last else run or first
        row = [cell for cell in cells if first <= cell.first < last]
        if row:
            out += _in_row(view, clauses, sentence, row, openings, dated)
            continue
        cuts = [begins, *within(openings, begins + 1, last), last]
        found = among_demands(view, sentence) if asked and within(asked, first, last) else []
        verbs_may_lack = item and not (labelled or sentence.paragraph == decided_at) and listing in LISTS
        for part in [] if found else _parts(view, cuts) if item else [cuts]:
            told = of_sentence(view, sentence, part, listing if item else "", dated)
            if not told and verbs_may_lack:
                told = verbless(view, clauses, sentence, Range(part[0], part[-1]), listing, LEAST_ITEM)
            found += told
        if listing in LISTS and item and ours:
            found = [replace(mention, listed=True) for mention in found]
        if carried == SETTLED and not item:
            found = [decided_too(view, mention) if _done_by_it(view, mention) else mention for mention in found]
        elif carried and not item:
            found = [decided_too(view, mention) for mention in found] or _house_will(view, openings, sentence, dated)
        if not (found or item) and sentence.paragraph == ordered_at and _wished(view, sentence):
            found = of_sentence(view, sentence, cuts, "said", dated)
        if any(mention.kind is ResolutionKind.DIRECTIVE for mention in found):
            ordered_at = sentence.paragraph
        team = None if found else team_named(view, clauses, sentence)
        if team is not None and out and _only_announces(view, out[-1], sentence):
            out.pop()
        out += found or ([team] if team is not None else naming(view, sentence))
        if any(mention.mode == "decision" for mention in found):
            carried = "decision"
        elif any(_settled(mention) for mention in found):
            carried = carried or SETTLED
        listing = announced or first_item(view, sentence, listed) or listing
    return out


def _only_announces(view: View, front: ResolutionMention, sentence: Sentence) -> bool:
    """नई कार्यकारिणी चुनी गई। | अध्यक्ष- अ, सचिव- ब: an appointment of nobody by name, right in front of the list."""
    nameless = not view.places("given_names", front.clause.first, front.clause.last)
    return front.kind is ResolutionKind.APPOINTMENT and front.sentence == sentence.index - 1 and nameless


def _wished(view: View, sentence: Sentence) -> bool:
    """काम समय पर करें। | बारदाने की कमी न हो।: behind an order in its paragraph, a sentence that says what shall be."""
    keys = view.keys[sentence.first : sentence.last]
    last = next((key for key in reversed(keys) if key.isalpha() or len(key) > 1), "")
    told = "ने" in keys or "द्वारा" in keys or not CONDITIONAL.isdisjoint(keys)
    return not told and (last == "हो" or (_would_act(view, sentence) and last.endswith(("े", "ए"))))


def _would_act(view: View, sentence: Sentence) -> bool:
    """शिक्षा विभाग सूची अगली बैठक में | रखे: without ने, what looks like the perfect of one who acts on something is none."""
    last = sentence.last - 1
    while last > sentence.first and not view.is_word(last):
        last -= 1
    verb, before = view.tags[last].verb, view.tags[last - 1].verb
    return verb is not None and verb.transitive and verb.tag == "perf" and before is None


CONDITIONAL = RELATED | {"ताकि", "जब", "चाहे", "भले"}


def _parts(view: View, cuts: list[int]) -> list[list[int]]:
    """ये फैसले हुए : डीजे नहीं बजेगा; | दहेज की नुमाइश बंद; | …: the items within a sentence, each with its own cuts."""
    edges = [cuts[0], *[i + 1 for i in view.marks(";", cuts[0] + 1, cuts[-1] - 1)], cuts[-1]]
    return [[first, *within(cuts, first + 1, last), last] for first, last in itertools.pairwise(edges)]


def _settled(mention: ResolutionMention) -> bool:
    """भवन बनाने का निर्णय लिया गया।: the house decided, and goes on about it."""
    return mention.kind is ResolutionKind.DECISION and mention.passive and mention.rule in SETTLING


def _done_by_it(view: View, mention: ResolutionMention) -> bool:
    """शुल्क लिया जाएगा, नई दरें लागू होंगी: what the house will see done; not बारिश होगी, ईद मनाई जाएगी, विधायक जाएंगे."""
    near, verb = view.keys[mention.clause.first : mention.clause.last], view.tags[mention.clause.last - 2].verb
    passive = mention.voiced and verb is not None and verb.tag == "perf" and near[-2:-1] != ["मनाई"]
    return ("लागू" in near[-3:] or passive) and "अनुसार" not in near


SETTLED = "settled"
"""A decision in the passive stands in front: what follows goes on about it, if it is something to be done."""
SETTLING = frozenset({"decided_so", "decided_by_motion", "decided_by_agreement", "decided_by_approval"})


LEAST_ITEM = 2
LISTS = ("decision", "demand", "plan")
"""What an item of a list without a verb may be."""


def _house_will(view: View, openings: list[int], sentence: Sentence, dated: list[int]) -> list[ResolutionMention]:
    """तय हुआ कि …। पुरस्कार पांच हजार रुपये होगा।: a state behind a decision is decided; not what it will be good for."""
    keys = view.keys[sentence.first : sentence.last]
    from_this = keys[0] == "इससे" or (keys[0] in ("इन", "इस") and "से" in keys[1:4])  # इन कार्यों से …
    if from_this or not word_set("benefits").isdisjoint(keys) or any(key.startswith("सक") for key in keys):
        return []
    if any(one in GENITIVE and other.startswith("हो") for one, other in itertools.pairwise(keys)):
        return []  # अनुमोदन प्रारंभिक प्रकृति का होगा
    cuts = [sentence.first, *within(openings, sentence.first + 1, sentence.last), sentence.last]
    return [m for m in of_sentence(view, sentence, cuts, "decision", dated) if m.rule == "future"]


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
        found = of_sentence(view, sentence, cuts, cell.column, dated)
        found = found or verbless(view, clauses, sentence, Range(first, last), cell.column)
        out += [replace(mention, listed=True) for mention in found]
    return out


__all__ = ["ResolutionMention", "find_resolutions"]
