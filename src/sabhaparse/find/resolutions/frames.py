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
from collections.abc import Iterable, Sequence
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
FOR = r"\ (?:के\ लिए|हेतु|(?<=ने\ )(?:को\ लेकर|के\ संबंध\ में|के\ बारे\ में))"
"""In front of whom is ordered or asked: … पूरा करने के लिए अधिकारियों को निर्देश दिए."""
WHOM = r"(?<=ने)\ (?:का|के|की)(?:\ \S+){1,4}?\ (?:से|को|ने)(?=\ )"
"""Between an act and what was done about it: … पहुंचाने का | कार्यकर्ताओं से | अनुरोध किया, … का | डीएम ने | निर्देश दिया."""
LONGEST = 16
"""How many words from the end of a clause are looked at."""


@dataclass(frozen=True, slots=True)
class ResolutionFrame:
    """One frame: its name, its kind, its pattern, whether it governs a noun phrase, whether it parts a coordination.

    `begins` are the words with which a text that fits may begin, in spaces; nothing where it may be any word.
    """

    name: str
    kind: ResolutionKind
    pattern: regex.Pattern[str]
    governs: bool
    parts: bool
    begins: tuple[str, ...]


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(files("sabhaparse.find").joinpath("data/resolution_frames.toml").read_text(encoding="utf-8"))


@cache
def frames() -> tuple[ResolutionFrame, ...]:
    """All frames, in the order of the file."""
    data = _data()
    tail = "|".join(map(fold, data["tail"]["words"]))
    qualifiers = "|".join(map(fold, data["front"]["words"]))
    out = []
    for entry in data["frame"]:
        phrases = "|".join(_phrase(phrase) for phrase in entry["phrases"])
        governs = entry.get("governs", False)
        front = rf"(?:{WHOM}|\ (?:का|के|की|हेतु)(?:\ (?:{qualifiers})(?=\ ))*+|{FOR}{GAP})" if governs else ""
        pattern = regex.compile(rf"{front}\ (?:{phrases})(?=\ )(?:\ (?:{tail})(?=\ ))*+\ $")
        parts = governs or entry.get("parts", False)
        begins = GOVERNED if governs else _begins(entry["phrases"])
        out.append(ResolutionFrame(entry["name"], ResolutionKind(entry["kind"]), pattern, governs, parts, begins))
    return tuple(out)


def _begins(phrases: Iterable[str]) -> tuple[str, ...]:
    """The first words of some phrases, in spaces; nothing where one of them is open."""
    words = [phrase.split()[0] for phrase in phrases]
    return () if any(word[0] in "*…" for word in words) else tuple(dict.fromkeys(f" {fold(word)} " for word in words))


def _phrase(phrase: str) -> str:
    words = [GAP if word == "…" else r"(?:\ (?:भी|ही))?\ " + _word(word) for word in phrase.split()]
    return "".join(words)[len(r"(?:\ (?:भी|ही))?\ ") :]


def _word(word: str) -> str:
    return r"\S+" + fold(word[1:]) if word.startswith("*") else fold(word)


@cache
def _tail() -> frozenset[str]:
    return frozenset(map(fold, _data()["tail"]["words"]))


Phrase = tuple[int, frozenset[str]]
"""The place of a frame in the file, and the words of one of its phrases but the last."""


@cache
def _by_last_word() -> dict[str, dict[str, list[Phrase]]]:
    """Last word of a phrase -> its longest other word, or itself where no other is -> the phrases."""
    out: dict[str, dict[str, list[Phrase]]] = {}
    for k, entry in enumerate(_data()["frame"]):
        for phrase in entry["phrases"]:
            *others, last = phrase.split()
            needed = [fold(word) for word in others if word[0] not in "*…"]
            same_end = out.setdefault(fold(last), {})
            same_end.setdefault(max(needed, key=len, default=fold(last)), []).append((k, frozenset(needed)))
    return out


def ending(keys: Sequence[str]) -> list[ResolutionFrame]:
    """The frames of which a phrase may end `keys`: the last word is its last, but for words of the tail."""
    index, tail = _by_last_word(), _tail()
    likely: set[int] = set()
    for key in reversed(keys):
        same_end = index.get(key)
        if same_end is not None and not same_end.keys().isdisjoint(keys):
            likely.update(
                [k for word in keys if word in same_end for k, needed in same_end[word] if needed.issubset(keys)]
            )
        if key not in tail:
            break
    return [frames()[k] for k in sorted(likely)] if likely else []


def match(keys: Sequence[str]) -> ResolutionFrame | None:
    """The first frame that the end of a clause (folded words) fits."""
    likely = ending(keys[-LONGEST:])
    text = " " + " ".join(keys[-LONGEST:]) + " " if likely else ""
    return next((frame for frame in likely if _ends_in(frame, text)), None)


def _ends_in(frame: ResolutionFrame, text: str) -> bool:
    """The text ends in a phrase of the frame; tried from the last word back, as most phrases are short."""
    begins = frame.begins or " "
    at = text.rfind(" ", 0, len(text) - 1)
    while at >= 0:
        if text.startswith(begins, at) and frame.pattern.match(text, at):
            return True
        at = text.rfind(" ", 0, at)
    return False


def asks_higher(keys: Sequence[str]) -> bool:
    """केंद्र सरकार से … का आग्रह किया: a request to a government or a minister."""
    return any(key in word_set("higher") and keys[i + 1] == "से" for i, key in enumerate(keys[:-1]))


def opens(keys: Sequence[str]) -> ResolutionFrame | None:
    """The frame of a matrix clause in front of कि (निर्देश दिए कि …), whether it governs anything or not."""
    likely = ending(keys[-LONGEST:])
    if not likely:
        return None
    text = " का " + " ".join(keys[-LONGEST:]) + " "
    loose = next((frame for frame in likely if _ends_in(frame, text)), None)
    if loose is not None:
        return loose
    words = list(keys[-LONGEST:])
    for k in range(len(words)):
        text = " का " + " ".join(words[k:]) + " "
        found = next((frame for frame in likely if frame.governs and frame.pattern.fullmatch(text)), None)
        if found is not None:
            return found
    return None
