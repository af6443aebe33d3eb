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
from sabhaparse.find.resolutions.carried import SETTLED, done_by_it, house_will, settled, wished_still
from sabhaparse.find.resolutions.cuts import starts
from sabhaparse.find.resolutions.decided import by_calendar
from sabhaparse.find.resolutions.listings import (
    announces,
    bare_number,
    closed,
    ends_run,
    first_item,
    items,
    list_follows,
    run_in,
    verbless,
)
from sabhaparse.find.resolutions.naming import naming, only_announces, team_named
from sabhaparse.find.resolutions.of_clause import ResolutionMention, decided_too
from sabhaparse.find.resolutions.of_sentence import of_sentence
from sabhaparse.find.resolutions.trims import OUTCOMES, label_end
from sabhaparse.find.speech import PRONOUNS
from sabhaparse.find.tables import Cell
from sabhaparse.find.view import View, within
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
    paragraph = item_at = decided_at = run_at = ordered_at = house_at = -1
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
        if announced:
            named = "ने" in keys[first:last] or (announced == "directive" and bool(view.any_of(GIVERS, first, last)))
            house_at = -1 if named else sentence.index
        if subhead:
            listing, headed = announced, announced
            continue
        if announced and last - first <= 12:
            listing = announced
            continue
        labelled = keys[first] in agenda and label_end(view, first) > first
        item = labelled or sentence.index in listed or (listing != "" and bare_number(view, sentence))
        if labelled and keys[first] in OUTCOMES:
            decided_at, house_at = sentence.paragraph, sentence.index
        item = item or sentence.paragraph == decided_at  # निर्णय - नाले साफ हों। | फोटो भेजे जाएं।
        if run:
            listing, run_at, house_at = mode, sentence.paragraph, sentence.index
        elif run_at >= 0 and ("ने" in keys[first:last] or item or ends_run(view, sentence)):
            run_at = -1
        running = sentence.paragraph == run_at
        item = item or running
        if labelled:
            house_at = house_at if listing else sentence.index  # what is on the agenda is decided
            listing = listing or "decision"
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
            elif not told and (labelled or sentence.paragraph == decided_at):
                told = closed(view, clauses, sentence, Range(part[0], part[-1]))
            found += told
        if listing in LISTS and item and house_at >= 0:
            found = [replace(mention, heading=house_at) for mention in found]
        if carried == SETTLED and not item:
            found = [decided_too(view, mention) if done_by_it(view, mention) else mention for mention in found]
        elif carried and not item:
            found = [decided_too(view, mention) for mention in found] or house_will(view, openings, sentence, dated)
        if not (found or item) and sentence.paragraph == ordered_at and (wish := wished_still(view, sentence)):
            found = of_sentence(view, sentence, cuts, wish, dated)
        if any(mention.kind is ResolutionKind.DIRECTIVE for mention in found):
            ordered_at = sentence.paragraph
        team = None if found else team_named(view, clauses, sentence)
        if team is not None and out and only_announces(view, out[-1], sentence):
            out.pop()
        out += found or ([team] if team is not None else naming(view, sentence))
        if any(mention.mode == "decision" for mention in found):
            carried = "decision"
        elif any(settled(mention) for mention in found):
            carried = carried or SETTLED
        listing = announced or first_item(view, sentence, listed) or listing
    return out


def _parts(view: View, cuts: list[int]) -> list[list[int]]:
    """ये फैसले हुए : डीजे नहीं बजेगा; | दहेज की नुमाइश बंद; | …: the items within a sentence, each with its own cuts."""
    edges = [cuts[0], *[i + 1 for i in view.marks(";", cuts[0] + 1, cuts[-1] - 1)], cuts[-1]]
    return [[first, *within(cuts, first + 1, last), last] for first, last in itertools.pairwise(edges)]


GIVERS = PRONOUNS | {"द्वारा"}
"""Words of a heading that say whose the directives below are, besides ने."""
LEAST_ITEM = 2
LISTS = ("decision", "demand", "directive", "plan")
"""What an item of a list without a verb may be."""


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
        out += [replace(mention, heading=sentence.index) for mention in found]
    return out


__all__ = ["ResolutionMention", "find_resolutions"]
