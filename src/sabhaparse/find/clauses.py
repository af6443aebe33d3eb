"""Clauses around a group of persons: the words before and after it, up to the nearest clause border.

A clause border stands behind a finite verb that a conjunction, a comma or कि follows (… ने की | और संचालन …),
and at the ends of the sentence. An ellipsis (… ने | तथा … ने किया) is a border, too.

>>> from sabhaparse.find.demo import view
>>> seen = view("अध्यक्षता उमा ने की और संचालन राम ने किया।")
>>> sorted(Clauses(seen).borders)
[4]
"""

from __future__ import annotations

from bisect import bisect_left

from sabhaparse.divide import Sentence
from sabhaparse.find.mentions import Group
from sabhaparse.find.view import CONJUNCTIONS, View, within
from sabhaparse.find.words import word_set

GOING_ON = (["को"], ["से"], ["पर"])
"""Case markers behind a comma: what stands in front of it is a noun to them."""
FINITE = frozenset({"perf", "pres", "past", "fut", "subj", "imp", "oblig"})
BEING = frozenset({"हुआ", "हुई", "हुए", "है", "हैं", "था", "थे", "थी", "थीं"})
JOINED_BY = 10
"""Words between वीसी के माध्यम से and जुड़े."""
JOINING = CONJUNCTIONS | {"जबकि"}
"""Words that open a clause behind a finite verb."""
MANY = 3
"""Names of a list that says by itself who was there."""
NEGATIONS = frozenset({"नहीं", "नही", "न", "बावजूद"})
WERE = frozenset({"थे", "थीं", "थी", "था", "रहे", "रहीं", "रही"})


class Clauses:
    """Clause borders of a document, found once."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.borders = self._borders()
        """Token indices at which a new clause begins inside a sentence."""
        self._in_order = sorted(self.borders)
        self._stops: list[int] | None = None
        self._heads: list[int] | None = None

    def _borders(self) -> frozenset[int]:
        view, whole = self.view, (0, len(self.view.keys))
        joining = [*view.any_of(JOINING, *whole), *view.starting(",", *whole), *view.starting(";", *whole)]
        keys, tags = view.keys, view.tags
        towards = {i for i in view.words("ओर", *whole) if i and keys[i - 1] == "की"}
        verbal = [i for i in joining if i and tags[i - 1].verb is not None and i not in towards]
        verbal = [i for i in verbal if keys[i + 1 : i + 2] not in GOING_ON]  # जिनमें समझौता हो | , को निपटाएं
        behind = [i for i in verbal if keys[i - 1] == "की" or self.finite(i - 1)]
        that = [i for i in view.words("कि", *whole) if not i or keys[i - 1] != "जैसे"]  # जैसे कि: examples follow
        return frozenset({*behind, *that}.difference([s.first for s in view.sentences]))

    def stops(self) -> list[int]:
        """Tokens at which the look for a presence word behind a group may end, found once for all groups."""
        if self._stops is not None:
            return self._stops
        view, whole = self.view, (0, len(self.view.keys))
        present = [i for i in view.covered("presence_words", *whole) if present_at(view, i) is not None]
        ends = [sentence.last - 1 for sentence in view.sentences]
        self._stops = sorted({*self.borders, *view.words("ने", *whole), *view.starting("।", *whole), *present, *ends})
        return self._stops

    def heads(self) -> list[int]:
        """Where the look for a presence word in front of a group ends, found once for all groups.

        At ने, and where a list of people begins: at a colon, and at में behind a plural.
        """
        if self._heads is not None:
            return self._heads
        view, keys, whole = self.view, self.view.keys, (0, len(self.view.keys))
        among = [i for i in view.words("में", *whole) if i and keys[i - 1].endswith("ों")]
        self._heads = sorted({*view.words("ने", *whole), *view.starting(":", *whole), *among})
        return self._heads

    def finite(self, i: int) -> bool:
        """Token `i` closes a finite verb group."""
        verb = self.view.tags[i].verb
        return verb is not None and verb.tag in FINITE and (not self.view.function[i] or self.view.keys[i] in BEING)

    def before(self, group: Group, left: Group | None) -> list[str]:
        """Folded words between the clause border (or the group to the left) and the group."""
        view = self.view
        first = left.whole.last if left is not None else view.sentences[group.sentence].first
        borders = within(self._in_order, first, group.whole.first)
        first = borders[-1] + 1 if borders else first
        return view.keys[first : group.whole.first]

    def after(self, group: Group, right: Group | None) -> list[str]:
        """Folded words behind the group's case marker up to the clause border (or the group to the right)."""
        view = self.view
        last = view.sentences[group.sentence].last
        if right is not None and right.sentence == group.sentence:
            last = right.whole.first
        first = group.after
        if first < last and group.case and (view.keys[first] in CONJUNCTIONS or view.is_mark(first, ",;")):
            return []
        for i in within(self._in_order, first + 1, last):
            if view.keys[i] != "कि" and not self._same_agent(group, i, last):
                last = i
                break
        return view.keys[first:last]

    def _same_agent(self, group: Group, border: int, last: int) -> bool:
        """… ने निरीक्षण किया तथा बैठक ली: the agent of the next clause, which names none of its own."""
        keys = self.view.keys
        return group.case == "ने" and keys[border] in CONJUNCTIONS and "ने" not in keys[border:last]

    def presence(self, group: Group) -> tuple[bool, bool]:
        """(a presence word closes the list this group stands in, it is negated)."""
        found, negated = self._presence(group)
        sentence = self.view.sentences[group.sentence]
        return found, negated or (found and among_the_absent(self.view, sentence, group.whole.first))

    def _presence(self, group: Group) -> tuple[bool, bool]:
        view, sentence = self.view, self.view.sentences[group.sentence]
        if group.case not in ("", "सहित", "साथ", "के", "का", "की"):
            return False, False
        if group.case in ("", "सहित") and self._announced(group):
            return True, False
        besides = group.case == "के" and not word_set("as_well_as").isdisjoint(view.keys[group.after : group.after + 1])
        reach = group.after + 3 if group.case in ("के", "का", "की") and not besides else sentence.last
        for i in within(self.stops(), group.after, min(reach, sentence.last)):
            word = present_at(view, i)
            if word is not None:
                around = view.keys[i : min(i + 4, sentence.last)]
                return True, word == "not_there" or any(key in NEGATIONS for key in around)
            if (
                view.keys[i] == "ने"
                and (group.case in ("साथ", "सहित") or self._list_goes_on(group, i))
                and i + 1 < sentence.last
                and (view.keys[i + 1] == "भी" or present_at(view, i + 1) == "there")
            ):
                continue
            return self._were_there(group, i), False
        return False, False

    def _list_goes_on(self, group: Group, end: int) -> bool:
        """…, श्रीकृष्ण शर्मा व विभाग के वरिष्ठ अधिकारियों | ने हिस्सा लिया: others close the list of the group."""
        view, i = self.view, group.after
        if not word_set("and_others").isdisjoint(view.keys[i:end]):
            return True
        return group.case == "" and i < end and (view.keys[i] in CONJUNCTIONS or view.is_mark(i, ","))

    def _announced(self, group: Group) -> bool:
        """उपस्थित थे: अ, ब; उपस्थित वरिष्ठ अधिकारियों में अ, ब: the presence word stands in front of the list."""
        view, first = self.view, self.view.sentences[group.sentence].first
        heads = self.heads()
        at = bisect_left(heads, group.whole.first) - 1
        i = heads[at] if at >= 0 else first
        if i <= first or view.keys[i] in ("ने", "जबकि"):
            return False
        return any(present_at(view, k) == "there" for k in view.covered("presence_words", max(first, i - 6), i))

    def _were_there(self, group: Group, end: int) -> bool:
        """मौके पर अ, ब सहित दर्जनों लोग थे।, अ, ब, स आदि रहे।: an opener of the occasion or none, and only थे behind."""
        view, sentence = self.view, self.view.sentences[group.sentence]
        last = end - 1 if view.is_mark(end, "।.|") else end
        if last < group.after or view.keys[last] not in WERE:
            return False
        if last == group.after:
            return len(group.members) > MANY  # धरने पर अ, ब, स, द रहे।
        others = view.keys[last - 1] in word_set("and_others") and len(group.members) > 1
        if others and group.whole.first == sentence.first and last == group.after + 1:
            return True  # एसएसपी अ, अपर जिलाधिकारी ब आदि रहे।
        first = sentence.first
        if len(group.members) > MANY and view.any_of(word_set("and_others"), group.after, group.after + 1):
            return True  # पंचायत में अ, ब, स, द आदि | सैकड़ों किसान रहे
        if group.whole.first == first and len(group.members) >= MANY:
            return True
        opener = view.begins(first, "function_words")
        occasion = view.keys[first : first + 3]
        return (
            (opener is not None and opener.entry.type == "opener")
            or "मौके" in occasion
            or "अवसर" in occasion
            or "दौरान" in occasion
            or occasion[:1] in (["वहां"], ["यहां"])
        )


def within_another_act(view: View, group: Group) -> bool:
    """बोर्ड ने | मुख्यमंत्री श्री राम द्वारा | शुभारंभ का उल्लेख किया: who has द्वारा within what others did."""
    if group.case != "द्वारा":
        return False
    agents = view.words("ने", view.sentences[group.sentence].first, group.whole.first)
    if not agents:
        return False
    first, last = agents[-1] + 1, group.whole.first
    parted = any(view.keys[i] in CONJUNCTIONS or view.is_mark(i, ",;") for i in range(first, last))
    return not parted and not within(view.tagged.verbs, first, last) and not view.words("कि", first, last)


def among_the_absent(view: View, sentence: Sentence, i: int) -> bool:
    """अनुपस्थित पाए गए अधिकारियों में | अ, ब और स शामिल रहे: the list in front of `i` is of those who were not there."""
    words = view.covered("presence_words", sentence.first, i)
    return any(
        present_at(view, k) == "not_there" and bool(view.words("में", k + 1, min(k + ABSENT_NEAR, i))) for k in words
    )


ABSENT_NEAR = 6
"""Words behind अनुपस्थित among which its list begins with में."""
INCLUDED = frozenset({"शामिल", "सम्मिलित"})
SPOKEN_OF = frozenset({"उपस्थिति", "भागीदारी", "सहभागिता"})


def present_at(view: View, i: int) -> str | None:
    """The type of the presence word at token `i` (`there`, `not_there`), None where there is none.

    भाग and हिस्सा count only with लेना behind them, शामिल not with करना (सभी को शामिल करें).
    """
    entry = view.covers(i, "presence_words")
    if entry is None or (view.keys[i] in INCLUDED and _includes(view, i + 1)):
        return None
    if view.keys[i] in SPOKEN_OF and not word_set("to_be_raised").isdisjoint(view.keys[i + 1 : i + 2]):
        return None  # छात्रों की 80 प्रतिशत उपस्थिति | सुनिश्चित करने का निर्णय
    if entry.type == "join":
        return "there" if _joined(view, i) else None
    if entry.type == "part":
        took = i + 1 < len(view.keys) and (view.keys[i + 1].startswith("लि") or view.keys[i + 1] in ("ली", "लेने"))
        return "there" if took else None
    return entry.type


def _includes(view: View, i: int) -> bool:
    verb = view.tags[i].verb if i < len(view.tags) else None
    return verb is not None and verb.stem in ("कर", "करा", "करवा")


def _joined(view: View, i: int) -> bool:
    """… वीसी के माध्यम से (सभी कलक्टर) जुड़े।: the verb closes its sentence or clause; not `विभाग से जुड़े अधिकारी`."""
    after = i + 1
    closes = after >= len(view.keys) or not view.is_word(after) or view.keys[after] in WERE | {"और", "तथा", "एवं"}
    by = view.keys[max(0, i - JOINED_BY) : i]
    return closes and (by[-1:] in (["से"], ["भी"], ["ऑनलाइन"], ["वर्चुअल"]) or "माध्यम" in by)
