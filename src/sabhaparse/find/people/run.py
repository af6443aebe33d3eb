"""A run of name-like words as the rules of names and institutions look at it.

>>> from sabhaparse.find.demo import view
>>> seen = view("जिला कलक्टर अंकित सिंह चंदेल ने कहा")
>>> levels = strengths(seen)
>>> run = Run(seen, seen.sentences[0], 2, 2, 5, tuple(levels[2:5]), False, 0, -9)
>>> run.next, run.post_before, run.strong
('ने', True, 1)

Lists: posts, places, organisations and body nouns in front of the run.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sabhaparse.divide import Sentence
from sabhaparse.find.people.levels import strengths
from sabhaparse.find.people.parts import HOLDERS_FOLLOW
from sabhaparse.find.people.strength import STRONG, WEAK, Strength
from sabhaparse.find.view import AGENTIVE, CONJUNCTIONS, GENITIVE, View
from sabhaparse.find.words import word_set

__all__ = ["AGENT", "BEFORE_NAMES", "CASES", "LIST_ENDS", "Run", "set_off", "strengths"]

AGENT = AGENTIVE | {"को"}


@dataclass(slots=True)
class Run:
    """A candidate: name tokens `first:last`, prefixes in front, strengths, and what stands around.

    `previous` is the end of the name found last, `next` the key of the token behind the name (and its जी).
    """

    view: View
    sentence: Sentence
    start: int
    first: int
    last: int
    levels: tuple[Strength, ...]
    honorific: bool
    suffix: int
    previous: int
    next: str = field(init=False)
    _posted: bool | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        behind = self.last + self.suffix
        self.next = (self.view.keys[behind] if behind < self.sentence.last else "") or "।"  # a stray sign has no key

    @property
    def strong(self) -> int:
        """How many tokens are certainly name words."""
        return self.levels.count(STRONG)

    @property
    def likely(self) -> int:
        """How many tokens are name words, certain or not."""
        return self.levels.count(WEAK) + self.strong

    @property
    def plain(self) -> bool:
        """Each token is an ordinary word as well."""
        return not self.strong and all(self.view.tags[i].known for i in range(self.first, self.last))

    @property
    def strange(self) -> bool:
        """रक्षा मंत्री फान वान जियांग के साथ: no token is a word that any list knows, a case marker behind."""
        tags = self.view.tags
        unknown = not any(tags[i].known or tags[i].hits for i in range(self.first, self.last))
        return unknown and self.next in CASES

    @property
    def post_before(self) -> bool:
        """A post ends right before the name, or a post and its place (जिला कलक्टर कोटा …), or सचिव पद पर."""
        if self._posted is None:
            self._posted = self._behind_post()
        return self._posted

    def _behind_post(self) -> bool:
        view, i = self.view, self.start - 1
        if i < self.sentence.first:
            return False
        apart = set_off(view.keys, self.start)
        if not apart and BEFORE_NAMES.isdisjoint(view.cover[i]) and view.keys[i][:1] != ")":
            return False
        i = behind_bracket(view, self.sentence.first, i - apart)
        while i >= self.sentence.first and self.start - i <= FAR and self.view.ends(i, "posts") is None:
            if JURISDICTION.isdisjoint(self.view.cover[i]):
                return False
            i = self.view.start(i, "post_modifiers") - 1
        return i >= self.sentence.first and self.view.ends(i, "posts") is not None

    @property
    def listed(self) -> bool:
        """The name stands between list marks: behind a comma or conjunction, before another."""
        i = self.start - 1
        if not self.ends_item:
            return False
        return i < self.sentence.first or self.view.keys[i] in CONJUNCTIONS or self.view.is_mark(i, ",;(")

    @property
    def ends_item(self) -> bool:
        """Behind it stands what parts a list or ends it."""
        behind = self.next
        if behind == "के" and self.last + self.suffix + 1 < self.sentence.last:
            return self.view.keys[self.last + self.suffix + 1] in word_set("as_well_as")
        return behind in CONJUNCTIONS or behind[0] in ",;()।-–" or behind in LIST_ENDS or behind in THEY_WERE

    @property
    def named(self) -> bool:
        """The first word is a listed given name, the last a listed surname."""
        tags = self.view.tags
        return "given_names" in tags[self.first].lists and "surnames" in tags[self.last - 1].lists

    @property
    def dashed(self) -> bool:
        """In front of it stand a post and a dash or colon: सचिव - प्रतीक जैन."""
        i, view = self.start - 1, self.view
        if i <= self.sentence.first or not view.is_mark(i, HOLDERS_FOLLOW):
            return False
        return view.ends(behind_bracket(view, self.sentence.first, i - 1), "posts") is not None

    @property
    def acts(self) -> bool:
        """Behind it stands what only persons do or are: बोले, मुख्य वक्ता, मनोनीत, ऑनलाइन जुड़े."""
        return self.next in word_set("of_persons")

    @property
    def bracketed(self) -> bool:
        """The words stand in brackets: a village, an alias."""
        return self.start > self.sentence.first and self.view.is_mark(self.start - 1, "(")


def behind_bracket(view: View, first: int, i: int) -> int:
    """वरिष्ठ उपाध्यक्ष (राजस्थान) | सीताराम नाटाणी: the token in front of a bracket that ends at `i`; else `i`."""
    if i <= first or not view.is_mark(i, ")"):
        return i
    return next((k - 1 for k in range(i - 1, max(first, i - FAR), -1) if view.is_mark(k, "(")), i)


def set_off(keys: Sequence[str], i: int) -> int:
    """How many words in front of token `i` set a post off from its name: पद पर, के रूप में, का दायित्व; 0 for none."""
    if i > 2 and keys[i - 2] in GENITIVE and keys[i - 1] in word_set("charges"):
        return 3 if keys[i - 3] == "पद" else 2
    if not i or keys[i - 1] not in SET_OFF_LAST:
        return 0
    return next((len(words) for words in SET_OFF if i >= len(words) and keys[i - len(words) : i] == words), 0)


SET_OFF = tuple(words.split() for words in ("के रूप में", "के तौर पर", "पद के लिए", "के लिए", "पद पर", "पद हेतु", "क्रमशः"))
SET_OFF_LAST = frozenset(words[-1] for words in SET_OFF)


FAR = 8
"""Tokens between a post and a name: a place, or a portfolio of several words."""
JURISDICTION = frozenset({"places", "post_modifiers", "organisations", "abbreviations", "body_nouns"})
BEFORE_NAMES = JURISDICTION | {"posts"}
LIST_ENDS = frozenset({"सहित", "आदि", "इत्यादि", "समेत", "उपस्थित", "मौजूद", "शामिल"})
THEY_WERE = frozenset({"थे", "थीं", "रहे", "रहीं"})
"""What closes a list of guests: विशिष्ट अतिथि अ, ब व स | थे."""
CASES = frozenset({"के", "की", "का", "से"})


def names_no_person(view: View, i: int) -> bool:
    """डॉ॰ जितेंद्र सोनी | सरकार की योजनाओं …, श्री गोयल | भारत और …: a government or a country behind a surname."""
    lists = view.cover[i]
    place = lists.get("places")
    land = place is not None and place.hit.entry.type == "country" and "surnames" not in lists
    return land or view.keys[i] in word_set("governments")
