"""Chains of abbreviated words: spaces taken out, the missing last sign put in, the next word parted from them.

>>> from sabhaparse.clean.edits import apply
>>> vocabulary = Vocabulary()
>>> text = "जे॰ पी॰ एस॰ राठौर"
>>> apply(text, join_chain(text, vocabulary))[0]
'जे॰पी॰एस॰ राठौर'
>>> text = "एस॰आर मीना"
>>> apply(text, complete_chain(text, vocabulary))[0]
'एस॰आर॰ मीना'
"""

from __future__ import annotations

from functools import lru_cache

import regex

from sabhaparse.clean.alphabet import CONSONANT, LETTER, SYLLABLE, VOWEL
from sabhaparse.clean.edits import Edit
from sabhaparse.clean.signs import SIGN, START
from sabhaparse.clean.signs import letter_pattern as letters
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.clean.windows import around, matches
from sabhaparse.late import late
from sabhaparse.lexicon.letters import letter, letter_chain

_SPACED = late(f"{START}{LETTER}{{1,7}}+॰(?: {LETTER}{{1,7}}+॰)++(?!{LETTER}{{1,7}}+॰)")
_APART = regex.compile(f"(?<=(?P<first>{LETTER}{{1,7}}+))॰(?= {LETTER}{{1,7}}+॰)")
_SPLIT_ZERO = late(f"{START}(?P<piece>{SYLLABLE})(?P<zero> [०0])(?= ?{LETTER})")
_GLUED = regex.compile(f"{START}(?P<chain>(?:{LETTER}{{1,7}}+॰)++)(?=(?P<word>(?:{CONSONANT}|{VOWEL}){LETTER}++)(?!॰))")
_TAIL = late(f"{START}(?P<chain>(?:{LETTER}{{1,7}}+॰)++)(?P<tail>{LETTER}{{1,7}}+)(?![॰.])(?= ?(?P<next>{LETTER}*+))")
JOIN_TRIGGER = f"(?<!(?<!{LETTER})(?:डॉ|डा|प्रो))॰(?m:$)"
"""A chunk that more pieces may follow: no listed chain begins with these titles."""
_TITLED = regex.compile(f"{START}(?P<title>{LETTER}{{1,6}}+॰)(?P<rest>(?:{LETTER}{{1,7}}+॰)++)")
_HONORIFIC_OR_CASE = frozenset({"के", "जी"})


@lru_cache(maxsize=1)
def _spaced_letters() -> regex.Pattern[str]:
    return regex.compile(f"{START}{letters()}॰(?: {letters()}॰)++(?!{letters()}॰)")


def join_chain(text: str, vocabulary: Vocabulary) -> list[Edit]:
    """Spaces between the parts of a spaced-out chain: of letter names (जे॰ पी॰) and of known abbreviations (उ॰ प्र॰)."""
    spaces = set()
    begins = [(apart.start("first"), len(text)) for apart in _APART.finditer(text)]
    for match in matches(_spaced_letters(), text, begins):
        chain = match.group()
        if not chain.startswith(("ई॰", "इ॰")) or vocabulary.abbreviation(chain.replace(" ", "")):
            spaces |= {match.start() + i for i, c in enumerate(chain) if c == " "}
    for match in matches(_SPACED, text, begins):
        if vocabulary.abbreviation(match.group().replace(" ", "")):
            spaces |= {match.start() + i for i, c in enumerate(match.group()) if c == " "}
    return [Edit(at, at + 1, "", "join_chain") for at in sorted(spaces)]


def complete_chain(text: str, vocabulary: Vocabulary) -> list[Edit]:
    """The sign that the last part lacks: एस॰आर मीना, उ॰प्र में. Not for a case or जी behind a chain of two and more."""
    edits = []
    for match in (m for window in around(text, SIGN, 12, 48) for m in _TAIL.finditer(text, *window)):
        chain, tail = match["chain"], match["tail"]
        if letter(tail) and letter_chain(chain):
            doubtful = tail in _HONORIFIC_OR_CASE and chain.count(SIGN) > 1 and not vocabulary.name(match["next"])
        else:
            whole = vocabulary.short_form(chain + tail)
            doubtful = whole is None or not whole.form.endswith(SIGN) or len(tail) > 3
        if not doubtful:
            edits.append(Edit(match.end("tail"), match.end("tail"), SIGN, "complete_chain"))
    return edits


def join_split_zero(text: str, vocabulary: Vocabulary) -> list[Edit]:
    """A zero on its own behind a one-syllable abbreviation is its sign: डॉ 0 राम -> डॉ॰ राम."""
    return [
        Edit(m.start("zero"), m.end("zero"), SIGN, "join_split_zero")
        for m in _SPLIT_ZERO.finditer(text)
        if vocabulary.abbreviation(m["piece"] + SIGN) and not vocabulary.is_word(m["piece"])
    ]


def part_chain(text: str, vocabulary: Vocabulary) -> list[Edit]:
    """A space between an abbreviation and the word glued to it: डॉ॰राम -> डॉ॰ राम."""
    edits = []
    for match in (m for window in around(text, SIGN, 12, 48) for m in _GLUED.finditer(text, *window)):
        chain, word, at = match["chain"], match["word"], match.end()
        if letter(word) or len(word) < 2 or vocabulary.abbreviation(chain + word):
            continue
        if letter_chain(chain) or vocabulary.abbreviation(chain):
            edits.append(Edit(at, at, " ", "part_chain"))
    return edits


def part_title(text: str, vocabulary: Vocabulary) -> list[Edit]:
    """A space between a title and the initials or the title glued to it: डॉ॰पी॰सी॰ माथुर -> डॉ॰ पी॰सी॰ माथुर."""
    edits = []
    for match in (m for window in around(text, SIGN, 12, 48) for m in _TITLED.finditer(text, *window)):
        title, rest, at = match["title"], match["rest"], match.end("title")
        if letter(title[:-1]) or not _is_title(title, vocabulary) or vocabulary.short_form(title + rest):
            continue
        if letter_chain(rest) or _is_title(rest.partition(SIGN)[0] + SIGN, vocabulary):
            edits.append(Edit(at, at, " ", "part_title"))
    return edits


def _is_title(form: str, vocabulary: Vocabulary) -> bool:
    """True for a title of one meaning; मो॰, मु॰ and आ॰ have several."""
    entry = vocabulary.short_form(form)
    return entry is not None and entry.type in _TITLES and "/" not in entry.value


_TITLES = frozenset({"honorific", "title", "late"})
