"""Clauses around a group of persons: the words before and after it, up to the nearest clause border.

A clause border stands behind a finite verb that a conjunction, a comma or कि follows (… ने की | और संचालन …),
and at the ends of the sentence. An ellipsis (… ने | तथा … ने किया) is a border, too.

>>> from sabhaparse.find.demo import view
>>> seen = view("अध्यक्षता उमा ने की और संचालन राम ने किया।")
>>> sorted(Clauses(seen).borders)
[4]
"""

from __future__ import annotations

from functools import cached_property

from sabhaparse.find.mentions import Group
from sabhaparse.find.view import CONJUNCTIONS, View

FINITE = frozenset({"perf", "pres", "past", "fut", "subj", "imp", "oblig"})
PRESENT = frozenset({"उपस्थित", "मौजूद", "शामिल", "सम्मिलित", "शरीक", "हाजिर", "विद्यमान", "उपस्थिति", "मौजूदगी", "प्रतिभाग", "शिरकत", "सहभागी", "भागीदारी"})
ABSENT = frozenset({"नहीं", "नही", "न", "अनुपस्थित", "बावजूद"})
TOOK_PART = frozenset({"भाग", "हिस्सा"})


class Clauses:
    """Clause borders of a document, found once."""

    def __init__(self, view: View) -> None:
        self.view = view

    @cached_property
    def borders(self) -> frozenset[int]:
        """Token indices at which a new clause begins inside a sentence."""
        view, out = self.view, set()
        for sentence in view.sentences:
            for i in range(sentence.first + 1, sentence.last):
                joins = view.keys[i] in CONJUNCTIONS or view.is_mark(i, ",;")
                if joins and self.finite(i - 1):
                    out.add(i)
                elif view.keys[i] == "कि":
                    out.add(i)
        return frozenset(out)

    def finite(self, i: int) -> bool:
        """Token `i` closes a finite verb group."""
        verb = self.view.tags[i].verb
        return verb is not None and verb.tag in FINITE and not self.view.function[i]

    def before(self, group: Group, left: Group | None) -> str:
        """Folded words between the clause border (or the group to the left) and the group, padded with spaces."""
        view = self.view
        first = left.whole.last if left is not None else view.sentences[group.sentence].first
        for i in range(group.whole.first - 1, first - 1, -1):
            if i in self.borders:
                first = i + 1
                break
        return " " + " ".join(view.keys[first : group.whole.first]) + " "

    def after(self, group: Group, right: Group | None) -> str:
        """Folded words behind the group's case marker up to the clause border (or the group to the right)."""
        view = self.view
        last = view.sentences[group.sentence].last
        if right is not None and right.sentence == group.sentence:
            last = right.whole.first
        first = group.after
        if first < last and group.case and (view.keys[first] in CONJUNCTIONS or view.is_mark(first, ",;")):
            return " "
        for i in range(first + 1, last):
            if i in self.borders and view.keys[i] != "कि":
                last = i
                break
        return " " + " ".join(view.keys[first:last]) + " "

    def presence(self, group: Group) -> tuple[bool, bool]:
        """(a presence word closes the list this group stands in, it is negated)."""
        view, sentence = self.view, self.view.sentences[group.sentence]
        if group.case not in ("", "सहित", "साथ", "के", "का", "की"):
            return False, False
        for i in range(group.after, sentence.last):
            if view.keys[i] in PRESENT or (view.keys[i] in TOOK_PART and i + 1 < sentence.last and view.keys[i + 1].startswith("लि")):
                around = view.keys[i : min(i + 4, sentence.last)]
                return True, any(word in ABSENT for word in around)
            if i in self.borders or view.keys[i] == "ने" or view.is_mark(i, "।"):
                return False, False
            if view.keys[i] == "अनुपस्थित":
                return True, True
        return False, False
