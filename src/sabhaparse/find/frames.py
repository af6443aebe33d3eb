"""Frames held as data: words around a group of persons, and what they say of it.

A frame looks at the case marker behind the group and at words in one of four places: `next` right behind the case
marker, `after` anywhere behind it in the clause, `before` in front of the group in the clause, `ends` right in front.

>>> [frame.name for frame in load("role_frames.toml", "role") if frame.fits("की", " बैठक ", " अध्यक्षता में हुई ")]
['chair_of_meeting']
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import regex

from sabhaparse.late import late
from sabhaparse.lexicon import fold

Phrase = frozenset[str]
"""The words of a phrase but those of which only the beginning is given."""
Sought = dict[str, list[tuple[int, Phrase]]]
"""The word of a phrase that fewest others have -> the places of its frames, and its other words."""


@dataclass(frozen=True, slots=True)
class Words:
    """The phrases of one place, over folded keys joined by spaces: whole ones as they are, others as a pattern."""

    whole: tuple[str, ...]
    open: regex.Pattern[str] | None

    def stand_in(self, text: str) -> bool:
        """One of the phrases stands anywhere in the text."""
        for phrase in self.whole:
            if phrase in text:
                return True
        return self.open is not None and self.open.search(text) is not None

    def begin(self, text: str) -> bool:
        """The text begins with one of the phrases, behind an opening bracket or not."""
        text = text[2:] if text.startswith(" ( ") else text
        return text.startswith(self.whole) or (self.open is not None and self.open.match(text) is not None)

    def end(self, text: str) -> bool:
        """The text ends in one of the phrases."""
        return text.endswith(self.whole) or (self.open is not None and self.open.search(text) is not None)


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame of a data file."""

    name: str
    gives: str
    cases: frozenset[str]
    next: Words | None
    after: Words | None
    before: Words | None
    ends: Words | None
    unless: Words | None
    unless_before: Words | None
    phrases: tuple[Phrase, ...] | None
    """It cannot fit where the words of none of these stand. None where one gives only the beginnings of its words."""

    def fits(self, case: str, before: str, after: str) -> bool:
        """Whether the frame holds for a group with this case between these words (padded with spaces)."""
        if case not in self.cases and "*" not in self.cases:
            return False
        if self.next is not None and not self.next.begin(after):
            return False
        if self.after is not None and not self.after.stand_in(after):
            return False
        if self.unless is not None and self.unless.stand_in(after):
            return False
        if self.unless_before is not None and self.unless_before.stand_in(before):
            return False
        if self.before is not None and not self.before.stand_in(before):
            return False
        return self.ends is None or self.ends.end(before)


def _words(alternatives: Sequence[str] | None, shape: str = r"\ (?:{})\ ") -> Words | None:
    """The phrases of one place; a `*` at the end of one stands for any ending."""
    if not alternatives:
        return None
    folded = {words: " ".join(map(fold, words.rstrip("*").split())) for words in alternatives}
    whole = tuple(f" {phrase} " for words, phrase in folded.items() if not words.endswith("*"))
    opened = [regex.escape(phrase) + r"\S*" for words, phrase in folded.items() if words.endswith("*")]
    return Words(whole, late(shape.format("|".join(opened))) if opened else None)


def _phrases(entry: dict[str, Any]) -> tuple[Phrase, ...] | None:
    """The phrases of one of the places that a frame looks at."""
    phrases = next((entry[place] for place in ("next", "after", "before", "ends") if entry.get(place)), ())
    words = tuple(frozenset(fold(word) for word in phrase.split() if word[-1] != "*") for phrase in phrases)
    return words if words and all(words) else None


@cache
def of_case(name: str, key: str, case: str) -> tuple[Frame, ...]:
    """The frames of one data file that a group with this case may fit."""
    return tuple(frame for frame in load(name, key) if case in frame.cases or "*" in frame.cases)


def likely(name: str, key: str, case: str, words: Set[str]) -> list[Frame]:
    """The frames of one data file that may fit a group with this case between these words, in order."""
    frames, sought, rare, others = _by_rarest_word(name, key, case)
    told = rare & words
    if not told and not others:
        return []
    places = {place for word in told for place, rest in sought[word] if rest <= words}
    return [frames[place] for place in sorted(places.union(others))]


@cache
def _by_rarest_word(name: str, key: str, case: str) -> tuple[tuple[Frame, ...], Sought, frozenset[str], list[int]]:
    """The frames of a case, their places by one word of each phrase, these words, and the frames of any words."""
    frames, sought = of_case(name, key, case), Sought()
    phrases = [(place, phrase) for place, frame in enumerate(frames) for phrase in frame.phrases or ()]
    uses = Counter(word for _, phrase in phrases for word in phrase)
    for place, phrase in phrases:
        rarest = min(sorted(phrase), key=uses.__getitem__)
        sought.setdefault(rarest, []).append((place, phrase - {rarest}))
    return frames, sought, frozenset(sought), [place for place, frame in enumerate(frames) if frame.phrases is None]


@cache
def load(name: str, key: str) -> tuple[Frame, ...]:
    """The frames of one data file of this package, in its order; `key` names the field that says what a frame gives."""
    data = tomllib.loads(files("sabhaparse.find").joinpath("data", name).read_text(encoding="utf-8"))
    return tuple(
        Frame(
            entry["name"],
            entry[key],
            frozenset(entry["case"]),
            _words(entry.get("next")),
            _words(entry.get("after")),
            _words(entry.get("before")),
            _words(entry.get("ends"), r"\ (?:{})\ $"),
            _words(entry.get("unless")),
            _words(entry.get("unless_before")),
            _phrases(entry),
        )
        for entry in data["frame"]
    )
