"""Short names: the first or last word of a name that the report gives in full, standing alone.

>>> from sabhaparse.find.demo import names
>>> names("बैठक में सुनील भुल्लर आए। भुल्लर ने कहा कि काम होगा।")
['सुनील भुल्लर', 'भुल्लर']

Lists: posts, name_suffixes.
"""

from __future__ import annotations

from sabhaparse.find.mentions import NameMention, Range
from sabhaparse.find.people.borders import held_by
from sabhaparse.find.people.strength import UNKNOWN, WEAK, Strength
from sabhaparse.find.people.titles import suffix_length
from sabhaparse.find.view import AGENTIVE, View

SPOKE = frozenset({"बोले", "बोलीं"})


def find_short_names(view: View, levels: list[Strength], names: list[NameMention]) -> list[NameMention]:
    """भुल्लर ने कहा, अनूप जी ने कहा: the first or last word of a name that the report gives in full elsewhere."""
    again = _parts_told_again(view, names)
    if not again:
        return []
    out = []
    for i in sorted(again - held_by(names)):
        if levels[i] < UNKNOWN or "posts" in view.cover[i]:
            continue
        sentence = view.sentence_of(i)
        suffix = suffix_length(view, sentence, i + 1)
        after = i + 1 + suffix
        acts = after < sentence.last and (view.keys[after] in AGENTIVE or view.keys[after] in SPOKE)
        if acts or (suffix and levels[i] >= WEAK and i + 1 < sentence.last):
            marks = (Range(i + 1, after),) if suffix else ()
            out.append(NameMention(Range(i, i + 1), Range(i, after), marks, False, False, "short_name"))
    return out


def _parts_told_again(view: View, names: list[NameMention]) -> set[int]:
    """The tokens of the first and last words of names, of those that stand more than once in the document."""
    out: set[int] = set()
    for name in names:
        first, last = name.name.first, name.name.last - 1
        if first < last:
            for key in (view.keys[first], view.keys[last]):
                places = view.where[key]
                if len(places) > 1:
                    out.update(places)
    return out
