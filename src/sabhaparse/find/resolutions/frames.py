"""The frames of `data/resolution_frames.toml`: phrases at the end of a clause that make it a resolution of a kind.

`…` in a phrase stands for up to seven words (निर्देश संबंधित अधिकारियों को दिए), `*` for the beginning of a word; a frame
that `governs` needs a का/के/की in front of its phrase: `अधिकारियों को निर्देश दिए` orders nothing that could be quoted.

>>> match("किसानों को समय पर खाद देने के निर्देश भी दिए गए".split()).name
'orders_given'
>>> match("अधिकारियों को निर्देश दिए".split()) is None
True
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import regex

from sabhaparse.find.words import word_set
from sabhaparse.lexicon import fold
from sabhaparse.values import ResolutionKind

GOVERNED = (" का ", " के ", " की ", " हेतु ", " को ")
"""Words with which begins what a frame governs."""
GAP = r"(?:\ \S+){0,7}?"
LISTED = r"(?:\ \S+){0,11}?\ (?:को|का|की|के)(?:\ (?:सर्वसम्मति|निर्विरोध|भी|से))*+"
"""Several names and the case marker behind them."""
GAPS = {"…": GAP, "……": LISTED}
FOR = r"\ (?:के\ लिए|हेतु|(?<=ने\ )(?:को\ लेकर|के\ संबंध\ में|के\ बारे\ में))"
"""In front of whom is ordered or asked: … पूरा करने के लिए अधिकारियों को निर्देश दिए."""
WHOM = r"(?<=ने)\ (?:का|के|की)(?:\ \S+){1,4}?\ (?:से|को|ने)(?=\ )"
"""Between an act and what was done about it: … पहुंचाने का | कार्यकर्ताओं से | अनुरोध किया, … का | डीएम ने | निर्देश दिया."""
LONGEST = 16
"""How many words from the end of a clause are looked at."""


@dataclass(frozen=True, slots=True)
class ResolutionFrame:
    """One frame: its name, its kind, whether it governs a noun phrase, whether it parts a coordination."""

    place: int
    """Where it stands in the file."""
    name: str
    kind: ResolutionKind
    governs: bool
    parts: bool


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """A phrase of a frame as written, and its words but the last of which the whole is given."""

    frame: ResolutionFrame
    words: str
    needed: frozenset[str]
    begins: tuple[str, ...]
    """What a text that fits begins with."""
    opened: bool
    """The first word may begin with anything: `begins` is the rest of it."""
    first: str
    """The first word as folded, where it may not."""

    @property
    def pattern(self) -> regex.Pattern[str]:
        """What fits the phrase at the end of a text."""
        return _pattern(self.words, self.frame.governs)


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(files("sabhaparse.find").joinpath("data/resolution_frames.toml").read_text(encoding="utf-8"))


@cache
def _pattern(words: str, governs: bool) -> regex.Pattern[str]:
    """Compiled when the phrase is first looked for; few ever are."""
    tail = "|".join(map(fold, _data()["tail"]["words"]))
    qualifiers = "|".join(map(fold, _data()["front"]["words"]))
    front = rf"(?:{WHOM}|\ (?:का|के|की|हेतु)(?:\ (?:{qualifiers})(?=\ ))*+|{FOR}{GAP})" if governs else ""
    return regex.compile(rf"{front}\ (?:{_phrase(words)})(?=\ )(?:\ (?:{tail})(?=\ ))*+\ $")


def _phrase(phrase: str) -> str:
    words = [GAPS[word] if word in GAPS else r"(?:\ (?:भी|ही))?\ " + _word(word) for word in phrase.split()]
    return "".join(words)[len(r"(?:\ (?:भी|ही))?\ ") :]


def _word(word: str) -> str:
    return r"\S+" + fold(word[1:]) if word.startswith("*") else fold(word)


@cache
def _tail() -> frozenset[str]:
    return frozenset(map(fold, _data()["tail"]["words"]))


@cache
def _by_last_word() -> dict[str, tuple[frozenset[str], dict[str, list[Phrase]]]]:
    """Last word of phrases -> their longest other words, or itself where one has none; and the phrases of each word."""
    out: dict[str, dict[str, list[Phrase]]] = {}
    for place, entry in enumerate(_data()["frame"]):
        governs = entry.get("governs", False)
        parts = governs or entry.get("parts", False)
        frame = ResolutionFrame(place, entry["name"], ResolutionKind(entry["kind"]), governs, parts)
        for words in entry["phrases"]:
            first, last = words.split()[0], fold(words.split()[-1])
            needed = [fold(word) for word in words.split()[:-1] if word[0] not in "*…"]
            opened = first[0] == "*"
            begins = GOVERNED if governs else (f"{fold(first[1:])} ",) if opened else (f" {fold(first)} ",)
            phrase = Phrase(frame, words, frozenset(needed), begins, opened and not governs, fold(first))
            out.setdefault(last, {}).setdefault(max(needed, key=len, default=last), []).append(phrase)
    return {last: (frozenset(phrases), phrases) for last, phrases in out.items()}


def may_end(key: str) -> bool:
    """A clause with this last word may end in a phrase."""
    return key in _by_last_word() or key in _tail()


def ending(keys: Sequence[str]) -> list[Phrase]:
    """The phrases that may end `keys`, in the order of the file: the last word is theirs, but for words of the tail."""
    index, tail = _by_last_word(), _tail()
    likely: list[Phrase] = []
    for key in reversed(keys):
        same_end = index.get(key)
        if same_end is not None and not same_end[0].isdisjoint(keys):
            likely += _held(same_end[1], keys)
        if key not in tail:
            break
    return sorted(dict.fromkeys(likely), key=_place) if len(likely) > 1 else likely


def _held(phrases: dict[str, list[Phrase]], keys: Sequence[str]) -> list[Phrase]:
    """Those of some phrases, given by a word of each, of which `keys` hold all words."""
    words = frozenset(keys)
    found = [phrase for word in keys if word in phrases for phrase in phrases[word]]
    return [phrase for phrase in found if phrase.needed <= words]


def _place(phrase: Phrase) -> int:
    return phrase.frame.place


def match(keys: Sequence[str]) -> ResolutionFrame | None:
    """The first frame that the end of a clause (folded words) fits."""
    words = keys[-LONGEST:]
    likely = ending(words)
    return _first(likely, " " + " ".join(words) + " ") if likely else None


def _first(likely: list[Phrase], text: str) -> ResolutionFrame | None:
    """The frame of the first phrase that a text ends in."""
    return next((phrase.frame for phrase in likely if _ends_in(phrase, text)), None)


def _ends_in(phrase: Phrase, text: str) -> bool:
    """The text ends in the phrase; tried where it may begin, from the end back, as most phrases are short."""
    pattern = phrase.pattern
    for begins in phrase.begins:
        at = text.rfind(begins)
        while at >= 0:
            first = text.rfind(" ", 0, at) if phrase.opened else at
            if pattern.match(text, first):
                return True
            at = text.rfind(begins, 0, at + len(begins) - 1)
    return False


def asks_higher(keys: Sequence[str]) -> bool:
    """केंद्र सरकार से … का आग्रह किया: a request to a government or a minister."""
    return any(key in word_set("higher") and keys[i + 1] == "से" for i, key in enumerate(keys[:-1]))


def opens(keys: Sequence[str]) -> ResolutionFrame | None:
    """The frame of a matrix clause in front of कि (निर्देश दिए कि …), whether it governs anything or not."""
    words = keys[-LONGEST:]
    likely = ending(words)
    loose = _first(likely, " का " + " ".join(words) + " ") if likely else None
    if loose is not None:
        return loose
    governing = [phrase for phrase in likely if phrase.frame.governs]
    firsts = {phrase.first for phrase in governing}
    for k in [k for k, word in enumerate(words) if word in firsts]:
        text = " का " + " ".join(words[k:]) + " "
        found = next((phrase.frame for phrase in governing if phrase.pattern.fullmatch(text)), None)
        if found is not None:
            return found
    return None
