"""Names where the engine marks entities: what it marks is added, borders are moved, plain words are let go.

The engine proposes and the grammar decides. A person marked by the engine becomes a name only behind an honorific or
a post, or between names of a list, and only past the refusals that hold for every name; a border moves only where the
word lists do not speak against it; a name made of ordinary words that the engine does not mark is given up. Where the
tags hold no entities (the engine `rules`) nothing happens.

>>> from dataclasses import replace
>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.people.names import find_names
>>> seen = view("बैठक में डॉ॰ उमा लिखी को कौशल विकास सौंपा गया।")
>>> marks = ["O", "O", "O", "B-PER", "E-PER", "O", "O", "O", "O", "O", "O"]
>>> seen.tags = tuple(replace(tag, entity=mark) for tag, mark in zip(seen.tags, marks))
>>> [(seen.text(n.name.first, n.name.last), n.rule) for n in find_names(seen)]
[('उमा लिखी', 'behind_honorific+stanza.ner')]

Lists: name_prefixes, name_suffixes, posts, places, organisations and the nouns that hold names, through the view.
"""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter
from typing import NamedTuple

from sabhaparse.find.mentions import NameMention, Range
from sabhaparse.find.people.borders import (
    LONGEST,
    closes,
    held_by,
    may_hold,
    moved,
    opens,
    run_of,
    sentence_of,
    titles_before,
)
from sabhaparse.find.people.institutions import in_institution
from sabhaparse.find.people.run import AGENT, Run
from sabhaparse.find.people.runs import closed_name
from sabhaparse.find.people.strength import Strength
from sabhaparse.find.people.titles import opens_name
from sabhaparse.find.view import CASES, CONJUNCTIONS, GENITIVE, View

RULE = "stanza.ner"
DOUBTFUL_RULES = frozenset({"full_name", "weak_pair"})
"""Rules that go by the words alone, without an honorific or a post."""

_ENTITY = attrgetter("entity")


class Marks(NamedTuple):
    """The persons that the engine marks, titles and posts taken off, and which of them holds a token."""

    view: View
    levels: list[Strength]
    spans: list[Range]
    at: dict[int, Range]


def settle_names(view: View, levels: list[Strength], names: list[NameMention]) -> list[NameMention]:
    """The names of a document, corrected and completed by the entities that the engine marks."""
    if view.plain or not any(map(_ENTITY, view.tags)):
        return names
    marks = read_marks(view, levels)
    held = held_by(names)
    kept = [_move(marks, name, held) for name in names if not is_unconfirmed(marks, name)]
    held = held_by(kept)
    added = [name for span in marks.spans if (name := add(marks, span, held)) is not None]
    return sorted([*kept, *added], key=lambda name: name.whole.first)


def read_marks(view: View, levels: list[Strength]) -> Marks:
    """The runs of tokens marked as one person (BIOES), without titles and posts in front and जी behind."""
    runs: list[Range] = []
    for i, tag in enumerate(view.tags):
        if not tag.entity.endswith("-PER"):
            continue
        if runs and runs[-1].last == i and tag.entity[0] in "IE":
            runs[-1] = Range(runs[-1].first, i + 1)
        else:
            runs.append(Range(i, i + 1))
    spans = [span for run in runs if len(span := bare(view, run))]
    return Marks(view, levels, spans, {i: span for span in spans for i in range(span.first, span.last)})


def bare(view: View, run: Range) -> Range:
    """What is left of a marked run behind its titles and posts, and without suffixes and marks at the end."""
    first, last = run.first, run.last
    for i in range(first, last - 1):
        post = view.ends(i, "posts") is not None and not view.tags[i].hit("given_names")
        if post or opens_name(view, i) or not view.is_word(i):
            first = i + 1
    while last > first and ("name_suffixes" in view.cover[last - 1] or not view.is_word(last - 1)):
        last -= 1
    return Range(first, last)


def is_unconfirmed(marks: Marks, name: NameMention) -> bool:
    """कौशल विकास, सचिव खान एवं …: nothing but the place of a word makes a name of it, and the engine sees none."""
    view, tokens = marks.view, range(name.name.first, name.name.last)
    if name.honorifics or any(i in marks.at for i in tokens):
        return False
    if name.rule == "single_in_list":
        return marks.levels[name.name.first] < Strength.STRONG
    run = run_of(view, marks.levels, name.name)
    if name.rule == "behind_post":
        return _is_stray(marks, run) or (run.plain and not run.named and run.next not in AGENT)
    return name.rule in DOUBTFUL_RULES and run.plain and not run.post_before


def _is_stray(marks: Marks, run: Run) -> bool:
    """चेयरमैन डिस्कॉम्स ने: one unknown word behind a post, which the engine marks nowhere in the report."""
    word = marks.view.keys[run.first]
    return run.levels == (Strength.UNKNOWN,) and all(marks.view.keys[i] != word for i in marks.at)


def _move(marks: Marks, name: NameMention, held: set[int]) -> NameMention:
    """The name with the borders that engine and word lists agree on."""
    span = marks.at.get(name.name.last - 1) or marks.at.get(name.name.first)
    if span is None or span == name.name:
        return name
    first, last = name.name.first, name.name.last
    if name.whole.first == first:
        first = _new_first(marks, name.name, span, held)
    if name.whole.last == last:
        last = _new_last(marks, name.name, span, held)
    return moved(marks.view, name, Range(first, last), RULE)


def _new_first(marks: Marks, name: Range, span: Range, held: set[int]) -> int:
    """सचिवश्री | विवेक दास: a stray unknown word in front goes; नाज़िम | अली: an unmarked one in front comes in."""
    view, levels = marks.view, marks.levels
    if span.first - name.first == 1 and span.first < name.last - 1 <= span.last and _inside(view, name.first):
        odd = levels[name.first] is Strength.UNKNOWN and "letter_names" not in view.cover[name.first]
        return span.first if odd and _begins_names(view, span.first) else name.first
    extends = span.first < name.first and span.last == name.last and opens(view, span.first)
    return span.first if extends and may_hold(view, levels, range(span.first, name.first), held) else name.first


def _new_last(marks: Marks, name: Range, span: Range, held: set[int]) -> int:
    """मोहन वर्मा | केनेतृत्व: what follows a closed name goes; उमा | लिखी ने: a word that is also a verb comes in."""
    view, levels = marks.view, marks.levels
    if span.last < name.last and span.last - name.first >= 2 and span.first <= name.first:
        odd = all(levels[i] <= Strength.UNKNOWN for i in range(span.last, name.last))
        return span.last if odd and closed_name(view, levels, span.last - 1) else name.last
    extends = span.last > name.last and span.first <= name.first and closes(view, span.last)
    return span.last if extends and may_hold(view, levels, range(name.last, span.last), held) else name.last


def add(marks: Marks, span: Range, held: set[int]) -> NameMention | None:
    """A marked person that no rule took: behind an honorific or a post, or next to a name in a list."""
    view, levels, run = marks.view, marks.levels, run_of(marks.view, marks.levels, span)
    if len(span) > LONGEST or any(i in held for i in range(span.first - 1, span.last)):
        return None
    titles, start = titles_before(view, span.first)
    run = replace(run, start=start, honorific=bool(titles))
    if not may_hold(view, levels, range(span.first, span.last), held) or not closes(view, span.last + run.suffix):
        return None
    if in_institution(run) or run.bracketed or not (titles or _supported(run, held)):
        return None
    after = Range(span.last, span.last + run.suffix)
    late = any(hit.entry.type == "late" for t in titles if (hit := view.begins(t.first, "name_prefixes")))
    return NameMention(span, Range(start, after.last), (*titles, after) if len(after) else titles, late, False, RULE)


def _supported(run: Run, held: set[int]) -> bool:
    """A full name that no ordinary word ends, behind a post; or of none but unknown words, beside a name of a list."""
    if len(run.levels) < 2 or run.levels[-1] <= Strength.NOUN:
        return False
    plain = any(run.view.tags[i].known for i in range(run.first, run.last))
    return run.post_before or (not plain and _beside_name(run, held))


def _beside_name(run: Run, held: set[int]) -> bool:
    """A name stands on the other side of the comma or conjunction in front or behind."""
    view, before, behind = run.view, run.start - 1, run.last + run.suffix
    begins = (opens(view, run.start) or view.keys[before] in CASES) and run.next not in GENITIVE
    left = before - 1 in held and _joins(view, before)
    return begins and (left or (behind + 1 in held and _joins(view, behind)))


def _joins(view: View, i: int) -> bool:
    return view.is_mark(i, ",;") or view.keys[i] in CONJUNCTIONS


def _begins_names(view: View, i: int) -> bool:
    """Token `i` is a listed given name, no middle one: कुमार वर्मा is what a model leaves of a name it does not know."""
    given = view.tags[i].hit("given_names")
    return given is not None and given.entry.value != "middle"


def _inside(view: View, i: int) -> bool:
    """A word stands right in front of token `i`: no mark shows that a name begins there."""
    return i > sentence_of(view, i).first and view.is_word(i - 1)
