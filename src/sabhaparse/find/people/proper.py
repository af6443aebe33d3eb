"""Names where the engine tags parts of speech: words tagged PROPN close the open end of a name.

A name that a rule found reaches on over unlisted words (in no list of names: unknown ones, ordinary words, verb forms)
that the engine tags as proper nouns and that stand right beside it. An end is open where no honorific and no listed
surname closes it; the front, where no listed given name opens it. Nothing is crossed: no mark, post, place, function
word, nor another name; and the whole must pass the refusals of every name. No name is added. Where the tags hold no
parts of speech (the engine `rules`) nothing happens.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.people.names import find_names
>>> seen = view("डॉ॰ उमा लिखी को कहा")
>>> seen.tags = tuple(tag._replace(upos="PROPN" if i == 2 else "") for i, tag in enumerate(seen.tags))
>>> [(seen.text(n.name.first, n.name.last), n.rule) for n in find_names(seen)]
[('उमा लिखी', 'behind_honorific+stanza.propn')]

Lists: name_prefixes, name_suffixes, given_names, surnames, posts, places, organisations, through the view.
"""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter

from sabhaparse.find.mentions import NameMention, Range
from sabhaparse.find.people.borders import closes, held_by, may_hold, moved, opens, run_of, sentence_of
from sabhaparse.find.people.institutions import in_institution
from sabhaparse.find.people.parts import PLURAL
from sabhaparse.find.people.runs import closed_name
from sabhaparse.find.people.strength import Strength
from sabhaparse.find.view import CASES, View

RULE = "stanza.propn"
REACH = 2
"""How many words a name may gain at one end."""
_UPOS = attrgetter("upos")


def close_ends(view: View, levels: list[Strength], names: list[NameMention]) -> list[NameMention]:
    """The names of a document, each as far as the proper nouns beside it reach."""
    if view.plain or "PROPN" not in map(_UPOS, view.tags):
        return names
    held, out = held_by(names), list[NameMention]()
    for name in names:
        out.append(extend(view, levels, name, held))
        held.update(range(out[-1].whole.first, out[-1].whole.last))
    return out


def extend(view: View, levels: list[Strength], name: NameMention, held: set[int]) -> NameMention:
    """One name with the proper nouns beside it; the name as it was where the longer one is refused."""
    if _settled(view, name.name):
        return name
    tokens = Range(_new_first(view, levels, name, held), _new_last(view, levels, name, held))
    longer = moved(view, name, tokens, RULE)
    run = replace(run_of(view, levels, longer.name), start=longer.whole.first, honorific=bool(longer.honorifics))
    return name if longer is not name and in_institution(run) else longer


def _settled(view: View, name: Range) -> bool:
    """The engine of entities marks just this name as a person: two against one."""
    marks = [view.tags[i].entity for i in range(name.first, name.last)]
    whole = marks[0][:2] in ("B-", "S-") and marks[-1][:2] in ("E-", "S-")
    return whole and all(mark.endswith("-PER") for mark in marks)


def _new_first(view: View, levels: list[Strength], name: NameMention, held: set[int]) -> int:
    """के | पारमेल वर्मा ने: the proper nouns in front, behind a title, post, case marker, mark, or the start."""
    first = name.name.first
    given = len(name.name) > 1 and view.tags[first].hit("given_names") is not None
    if name.whole.first != first or given:
        return first
    begin = first
    while begin > sentence_of(view, first).first and first - begin < REACH and _is_proper(view, levels, begin - 1):
        begin -= 1
    starts = opens(view, begin) or view.keys[begin - 1] in CASES
    return begin if starts and may_hold(view, levels, range(begin, first), held) else first


def _new_last(view: View, levels: list[Strength], name: NameMention, held: set[int]) -> int:
    """उमा | लिखी ने: the proper nouns behind, in front of a case marker, mark or the end; a verb form only of a case."""
    last, sentence = name.name.last, sentence_of(view, name.name.first)
    closed = len(name.name) > 1 and closed_name(view, levels, last - 1)
    if name.whole.last != last or closed:
        return last
    end = last
    while end < sentence.last and end - last < REACH and _is_proper(view, levels, end):
        end += 1
    case = end < sentence.last and view.keys[end] in CASES
    ends = case or (closes(view, end) and not any(view.verb[i] for i in range(last, end)))
    return end if ends and may_hold(view, levels, range(last, end), held) else last


def _is_proper(view: View, levels: list[Strength], i: int) -> bool:
    """A proper noun in no list of names, which the engine of entities, where there is one, marks as nothing else."""
    tag = view.tags[i]
    elsewhere = tag.entity not in ("", "O") and not tag.entity.endswith("-PER")
    plural = view.keys[i].endswith(PLURAL)
    return tag.upos == "PROPN" and levels[i] < Strength.WEAK and not elsewhere and not plural
