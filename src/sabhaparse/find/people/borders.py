"""Borders of a name: where one may begin and end, and which words may stand in it; for the rules that move them.

>>> from sabhaparse.find.demo import view
>>> seen = view("बैठक में मंत्री तोरक मिलेवो ने कहा")
>>> opens(seen, 3), closes(seen, 5), opens(seen, 4), closes(seen, 4)
(True, True, False, False)

Lists: name_prefixes, name_suffixes, posts, places, organisations and the nouns that hold names, through the view.
"""

from __future__ import annotations

from sabhaparse.divide import Kind, Sentence
from sabhaparse.find.mentions import NameMention, Range
from sabhaparse.find.people.institutions import HOLDERS
from sabhaparse.find.people.run import LIST_ENDS, Run
from sabhaparse.find.people.strength import Strength
from sabhaparse.find.people.titles import opens_name, suffix_length
from sabhaparse.find.view import CASES, CONJUNCTIONS, View

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


def sentence_of(view: View, i: int) -> Sentence:
    """The sentence of token `i`."""
    return view.sentence_of(i)


def held_by(names: list[NameMention]) -> set[int]:
    """The tokens of all names, titles included."""
    held: set[int] = set()
    held.update(*[range(name.whole.first, name.whole.last) for name in names])
    return held


def opens(view: View, i: int) -> bool:
    """A name may begin at token `i`: behind a title, a post, a mark, a conjunction, or at the start."""
    before = i - 1
    if i == sentence_of(view, i).first or not view.is_word(before):
        return True
    posts = view.ends(before, "posts") or view.ends(before, "name_prefixes")
    return posts is not None or view.keys[before] in CONJUNCTIONS


def closes(view: View, i: int) -> bool:
    """A name may end in front of token `i`: a case marker, conjunction, mark or word of presence, or the end."""
    if i >= sentence_of(view, i - 1).last or not view.is_word(i):
        return True
    return view.keys[i] in CASES or view.keys[i] in CONJUNCTIONS or view.keys[i] in LIST_ENDS or view.keys[i] == "भी"


def may_hold(view: View, levels: list[Strength], tokens: range, held: set[int]) -> bool:
    """Nothing but words that may stand in a name, none of them in another name."""
    return all(
        view.tokens[i].kind is Kind.WORD
        and i not in held
        and "name_suffixes" not in view.cover[i]
        and (not view.function[i] or "letter_names" in view.cover[i])
        and (levels[i] >= Strength.WEAK or not any(name in view.cover[i] for name in NOT_IN_NAMES))
        for i in tokens
    )


def titles_before(view: View, first: int) -> tuple[tuple[Range, ...], int]:
    """The honorifics right in front of token `first`, and where they begin."""
    start, out, i = sentence_of(view, first).first, list[Range](), first
    while i > start and (hit := view.ends(i - 1, "name_prefixes")) and opens_name(view, hit[1]):
        out.append(Range(hit[1], i))
        i = hit[1]
    return tuple(reversed(out)), i


def run_of(view: View, levels: list[Strength], name: Range) -> Run:
    """A name as the rules of names and institutions look at it, without its titles."""
    sentence = sentence_of(view, name.first)
    suffix = suffix_length(view, sentence, name.last)
    strengths = tuple(levels[name.first : name.last])
    return Run(view, sentence, name.first, name.first, name.last, strengths, False, suffix, -9)


def moved(view: View, name: NameMention, tokens: Range, rule: str) -> NameMention:
    """A name with other borders, which `rule` gives it; the same name where they are its own, or too far apart.

    A word that is cut off behind a post (थानाध्यक्ष | अमोरपुर | सुधीर खन्ना) stays with the mention, as what the post is of.
    """
    if tokens == name.name or not 0 < len(tokens) <= LONGEST:
        return name
    titles, start = name.honorifics, name.whole.first
    if tokens.first != name.name.first:
        titles, start = titles_before(view, tokens.first)
    if tokens.first > name.name.first > 0 and view.ends(name.name.first - 1, "posts"):
        start = name.whole.first
    last = name.whole.last if tokens.last == name.name.last else tokens.last
    return NameMention(tokens, Range(start, last), titles, name.late, name.great, f"{name.rule}+{rule}")
