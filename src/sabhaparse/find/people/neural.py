"""Names where the engine marks entities: what it marks is added, borders are moved, plain words are let go.

The engine proposes and the grammar decides. A person marked by the engine becomes a name only behind an honorific or
a post, or between names of a list, and only past the refusals that hold for every name; a border moves only where the
word lists do not speak against it; a name made of ordinary words that the engine does not mark is given up. Where the
tags hold no entities (the engine `rules`) nothing happens.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.people.names import find_names
>>> seen = view("बैठक में डॉ॰ उमा लिखी ने कौशल विकास को सराहा।")
>>> marks = ["O", "O", "O", "B-PER", "E-PER", "O", "O", "O", "O", "O", "O"]
>>> seen.tags = tuple(tag._replace(entity=mark) for tag, mark in zip(seen.tags, marks))
>>> [(seen.text(n.name.first, n.name.last), n.rule) for n in find_names(seen)]
[('उमा लिखी', 'behind_honorific+stanza.ner')]

Lists: name_prefixes, name_suffixes, posts, places, organisations and the nouns that hold names, through the view.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from sabhaparse.divide import Kind, Sentence
from sabhaparse.find.mentions import NameMention, Range
from sabhaparse.find.people.institutions import HOLDERS, in_institution
from sabhaparse.find.people.name_rules import LIST_ENDS, Run
from sabhaparse.find.people.strength import Strength
from sabhaparse.find.people.titles import opens_name, suffix_length
from sabhaparse.find.view import CASES, CONJUNCTIONS, GENITIVE, View

RULE = "stanza.ner"
LONGEST = 6
"""Tokens of the longest name."""
NOT_IN_NAMES = (
    "posts",
    "places",
    "organisations",
    "abbreviations",
    "designation_stops",
    "months",
    "weekdays",
    *HOLDERS,
)
DOUBTFUL_RULES = frozenset({"full_name", "weak_pair", "single_in_list"})
"""Rules that go by the words alone, without an honorific or a post."""


class Marks(NamedTuple):
    """The persons that the engine marks, titles and posts taken off, and which of them holds a token."""

    view: View
    levels: list[Strength]
    spans: list[Range]
    at: dict[int, Range]
    starts: list[int]

    def sentence(self, i: int) -> Sentence:
        """The sentence of token `i`."""
        return self.view.sentences[bisect_right(self.starts, i) - 1]


def settle_names(view: View, levels: list[Strength], names: list[NameMention]) -> list[NameMention]:
    """The names of a document, corrected and completed by the entities that the engine marks."""
    if not any(tag.entity for tag in view.tags):
        return names
    marks = read_marks(view, levels)
    held = {i for name in names for i in range(name.whole.first, name.whole.last)}
    kept = [_move(marks, name, held) for name in names if not is_unconfirmed(marks, name)]
    held = {i for name in kept for i in range(name.whole.first, name.whole.last)}
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
    starts = [sentence.first for sentence in view.sentences]
    return Marks(view, levels, spans, {i: span for span in spans for i in range(span.first, span.last)}, starts)


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
    """कौशल विकास, अंतिम रूप: ordinary words, none a sure name, no honorific or post, and the engine sees no person."""
    view, tokens = marks.view, range(name.name.first, name.name.last)
    if name.rule not in DOUBTFUL_RULES or name.honorifics or any(i in marks.at for i in tokens):
        return False
    plain = all(view.tags[i].known and marks.levels[i] < Strength.STRONG for i in tokens)
    return plain and not _run(marks, name.name).post_before


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
    if (first, last) == (name.name.first, name.name.last) or not 0 < last - first <= LONGEST:
        return name
    titles, start = (name.honorifics, name.whole.first) if first == name.name.first else _titles(marks, first)
    whole = Range(start, max(last, name.whole.last if last == name.name.last else last))
    return NameMention(Range(first, last), whole, titles, name.late, name.great, f"{name.rule}+{RULE}")


def _new_first(marks: Marks, name: Range, span: Range, held: set[int]) -> int:
    """सचिवश्री | विवेक दास: an unknown word in front goes; नाज़िम | अली: an unmarked one in front comes in."""
    if span.first - name.first == 1 and span.first < name.last - 1 <= span.last and _inside(marks, name.first):
        odd = marks.levels[name.first] is Strength.UNKNOWN and "letter_names" not in marks.view.cover[name.first]
        return span.first if odd and marks.levels[span.first] >= Strength.WEAK else name.first
    extends = span.first < name.first and span.last == name.last and _opens(marks, span.first)
    return span.first if extends and _may_hold(marks, range(span.first, name.first), held) else name.first


def _new_last(marks: Marks, name: Range, span: Range, held: set[int]) -> int:
    """मोहन वर्मा | केनेतृत्व: what follows a closed name goes; उमा | लिखी ने: a word that is also a verb comes in."""
    if span.last < name.last and span.last - name.first >= 2 and span.first <= name.first:
        closed = _is_closed(marks, span.last - 1)
        odd = all(marks.levels[i] <= Strength.UNKNOWN for i in range(span.last, name.last))
        return span.last if closed and odd else name.last
    extends = span.last > name.last and span.first <= name.first and _closes(marks, span.last)
    return span.last if extends and _may_hold(marks, range(name.last, span.last), held) else name.last


def add(marks: Marks, span: Range, held: set[int]) -> NameMention | None:
    """A marked person that no rule took: behind an honorific or a post, or next to a name in a list."""
    view, run = marks.view, _run(marks, span)
    if len(span) > LONGEST or any(i in held for i in range(span.first - 1, span.last)):
        return None
    titles, start = _titles(marks, span.first)
    run = run._replace(start=start, honorific=bool(titles))
    if not _may_hold(marks, range(span.first, span.last), held) or not _closes(marks, span.last + run.suffix):
        return None
    if in_institution(run) or run.bracketed or not (titles or _supported(marks, run, held)):
        return None
    after = Range(span.last, span.last + run.suffix)
    late = any(hit.entry.type == "late" for t in titles if (hit := view.begins(t.first, "name_prefixes")))
    return NameMention(span, Range(start, after.last), (*titles, after) if len(after) else titles, late, False, RULE)


def _supported(marks: Marks, run: Run, held: set[int]) -> bool:
    """A full name that no ordinary word ends, behind a post; or of none but unknown words, beside a name of a list."""
    if len(run.levels) < 2 or run.levels[-1] <= Strength.NOUN:
        return False
    plain = any(marks.view.tags[i].known for i in range(run.first, run.last))
    return run.post_before or (not plain and _beside_name(marks, run, held))


def _beside_name(marks: Marks, run: Run, held: set[int]) -> bool:
    """A name stands on the other side of the comma or conjunction in front or behind."""
    view, before, behind = marks.view, run.start - 1, run.last + run.suffix
    opens = (_opens(marks, run.start) or view.keys[before] in CASES) and run.next not in GENITIVE
    left = before - 1 in held and _joins(view, before)
    return opens and (left or (behind + 1 in held and _joins(view, behind)))


def _joins(view: View, i: int) -> bool:
    return view.is_mark(i, ",;") or view.keys[i] in CONJUNCTIONS


def _run(marks: Marks, span: Range) -> Run:
    view, sentence = marks.view, marks.sentence(span.first)
    levels = tuple(marks.levels[span.first : span.last])
    suffix = suffix_length(view, sentence, span.last)
    return Run(view, sentence, span.first, span.first, span.last, levels, False, suffix, -9)


def _titles(marks: Marks, first: int) -> tuple[tuple[Range, ...], int]:
    """The honorifics right in front of token `first`, and where they begin."""
    view, out, i = marks.view, [], first
    while i > marks.sentence(first).first and (hit := view.ends(i - 1, "name_prefixes")) and opens_name(view, hit[1]):
        out.append(Range(hit[1], i))
        i = hit[1]
    return tuple(reversed(out)), i


def _may_hold(marks: Marks, tokens: range, held: set[int]) -> bool:
    """Nothing but words that may stand in a name, none of them in another name."""
    view = marks.view
    return all(
        view.tokens[i].kind is Kind.WORD
        and i not in held
        and "name_suffixes" not in view.cover[i]
        and (not view.function[i] or "letter_names" in view.cover[i])
        and (marks.levels[i] >= Strength.WEAK or not any(name in view.cover[i] for name in NOT_IN_NAMES))
        for i in tokens
    )


def _is_closed(marks: Marks, i: int) -> bool:
    """Token `i` is a listed surname that ends a name; not सिंह, कुमार, which may go on."""
    tag = marks.view.tags[i]
    given = tag.hit("given_names")
    middle = given is not None and given.entry.value == "middle"
    return marks.levels[i] is Strength.STRONG and tag.hit("surnames") is not None and not middle


def _inside(marks: Marks, i: int) -> bool:
    """A word stands right in front of token `i`: no mark shows that a name begins there."""
    return i > marks.sentence(i).first and marks.view.is_word(i - 1)


def _opens(marks: Marks, i: int) -> bool:
    """A name may begin at token `i`: behind a title, a post, a mark, a conjunction, or at the start."""
    view, before = marks.view, i - 1
    if i == marks.sentence(i).first or not view.is_word(before):
        return True
    posts = view.ends(before, "posts") or view.ends(before, "name_prefixes")
    return posts is not None or view.keys[before] in CONJUNCTIONS


def _closes(marks: Marks, i: int) -> bool:
    """A name may end in front of token `i`: a case marker, conjunction, mark or word of presence, or the end."""
    view = marks.view
    if i >= marks.sentence(i - 1).last or not view.is_word(i):
        return True
    return view.keys[i] in CASES or view.keys[i] in CONJUNCTIONS or view.keys[i] in LIST_ENDS or view.keys[i] == "भी"
