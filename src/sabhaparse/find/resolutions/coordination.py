"""The parts of a clause that joins several acts: one for each infinitive, noun of an act, sum or day.

>>> from sabhaparse.find.demo import view
>>> seen = view("सड़क बनाने, नाले साफ करने तथा पंप लगाने के निर्देश दिए।")
>>> [seen.text(part.first, part.last) for part in coordinated(seen, trim(seen, 0, len(seen.keys)))]
['सड़क बनाने', 'नाले साफ करने', 'पंप लगाने के निर्देश दिए']

Lists: meeting_kinds; word sets acts_as_nouns, protests, acts_to_be, ends_of_protests, moved_things.
"""

from __future__ import annotations

from itertools import pairwise

from sabhaparse.find.mentions import Range
from sabhaparse.find.resolutions.trims import trim
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View, within
from sabhaparse.find.words import word_set


def coordinated(view: View, clause: Range, infinitives: bool = True) -> list[Range]:
    """… सुधार लाने, … करने तथा … के निर्देश दिए: one part for each infinitive or sum in front of a comma or conjunction."""
    starts, ends = [clause.first], list[int]()
    first, last = clause.first + 1, clause.last - 4
    acts = [i for i in _infinitives(view, first, last) if view.keys[i].endswith("ने")] if infinitives else []
    nouns = _act_nouns(view, clause) if infinitives and not acts else []
    for i in sorted({*acts, *nouns, *view.any_of(SUMS, first, last)}):
        beside = _besides(view, i + 1)
        if beside or view.keys[i + 1] in CONJUNCTIONS or view.is_mark(i + 1, ",;"):
            starts.append(i + 1 + beside)
            ends.append(i + 1)
    if ends and _governs_all(view, starts[-1], clause.last):
        return [clause]
    parts = [trim(view, a, b) for a, b in zip(starts, [*ends, clause.last], strict=True)]
    return [part for part in parts if len(part) >= 2]


def _besides(view: View, i: int) -> int:
    """सफाई कराने | के साथ-साथ | मरम्मत करने के निर्देश: how many tokens from `i` on join a second act to the first."""
    if view.keys[i] != "के":
        return 0
    if view.keys[i + 1] in ("अलावा", "अतिरिक्त"):
        return 2 if EXCEPT.isdisjoint(view.keys[i + 2 : i + 2 + EXCEPT_NEAR]) else 0
    if view.keys[i + 1] != "साथ":
        return 0
    dash = view.is_mark(i + 2, "-–—")
    return 3 + dash if view.keys[i + 2 + dash] in ("ही", "साथ") else 0


EXCEPT = frozenset({"न", "नहीं", "अन्य", "किसी", "कोई", "रोक", "प्रतिबंध", "पाबंदी"})
"""Behind के अलावा: what stands in front is left out of something (सफाई करने के अलावा | अन्य कार्य न करने)."""
EXCEPT_NEAR = 12


def _act_nouns(view: View, clause: Range) -> list[int]:
    """नालों की सफाई | तथा पेड़ों की छंटाई के निर्देश: the nouns of acts, where each has an object of its own."""
    keys, acts = view.keys, word_set("acts_as_nouns")
    of = [i for i in range(clause.first, clause.last) if keys[i] in GENITIVE]
    if not of or keys[of[-1] - 1] not in acts:
        return []
    out, begin = [], clause.first
    for i in view.any_of(acts, clause.first + 1, of[-1] - 1):
        if any(begin <= k < i for k in of) and (keys[i + 1] in CONJUNCTIONS or view.is_mark(i + 1, ",;")):
            out.append(i)
            begin = i + 1
    return out if any(begin <= k < of[-1] - 1 for k in of) else []


def dated_parts(view: View, clause: Range, dated: list[int]) -> list[Range]:
    """16 सितंबर को प्रदर्शन | तथा 29 सितंबर को हड़ताल होगी: one part for each day behind a mark, the verb is theirs all."""
    cuts = [i for i in dated if i > clause.first + 2 and (view.keys[i - 1] in CONJUNCTIONS or view.is_mark(i - 1, ","))]
    if not cuts or not any(clause.first <= i < cuts[0] for i in dated):
        return []
    ends = [clause.first, *cuts, clause.last]
    parts = [trim(view, first, last) for first, last in pairwise(ends)]
    return parts if all(len(part) > 3 and _ends_in_event(view, part) for part in parts[:-1]) else []


def _ends_in_event(view: View, part: Range) -> bool:
    """… को विधायक निवास का घेराव: its last word is a noun of what is to be done or held."""
    last = part.last - 1
    events = (word_set("protests"), word_set("acts_to_be"), word_set("ends_of_protests"))
    return any(view.keys[last] in words for words in events) or "meeting_kinds" in view.cover[last]


def _infinitives(view: View, first: int, last: int) -> list[int]:
    verbs = within(view.tagged.verbs, first, last)
    return [i for i in verbs if (verb := view.tags[i].verb) is not None and verb.tag == "inf"]


def _governs_all(view: View, first: int, last: int) -> bool:
    """… खोलने, … बनाने तथा … करने के प्रस्ताव सरकार को | भेजने पर सहमति बनी: one act, on all that stands in front."""
    found = _infinitives(view, first, last)
    if len(found) < 2 or view.keys[found[0] + 1] not in GENITIVE:
        return False
    return view.keys[found[0] + 2] in word_set("moved_things") or view.keys[found[0] + 2 : found[0] + 4] in ABOUT


ABOUT = (["बारे", "में"], ["संबंध", "में"], ["विषय", "में"], ["प्रति", "जागरूक"])
"""सफाई रखने, पानी न जमा होने देने और इलाज कराने | के बारे में | अभियान चलाने का आह्वान: what one act is about."""


SUMS = frozenset({"रुपए", "रुपये", "रूपए", "रूपये", "करोड़", "लाख"})
