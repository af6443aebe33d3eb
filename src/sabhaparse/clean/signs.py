"""The abbreviation sign ॰ (U+0970) written as a full stop or a nukta.

A full stop is the sign only in a chain of letter names, in a chain of single syllables, or behind a known abbreviation
that is no word, so that the end of a sentence is never taken for it.

Lists: lexicon/letter_names, lexicon/abbreviations, lexicon/name_prefixes.

>>> vocabulary = Vocabulary()
>>> from sabhaparse.clean.edits import apply
>>> apply("बी.आर. मेहता", sign_for_dot("बी.आर. मेहता", vocabulary))[0]
'बी॰आर॰ मेहता'
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

import regex

from sabhaparse.clean.alphabet import LETTER, NUKTA, SYLLABLE
from sabhaparse.clean.edits import Edit
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.clean.windows import around, matches
from sabhaparse.late import late
from sabhaparse.lexicon.letters import letter_names

SIGN = "\u0970"
START = f"(?<![{LETTER[1:-1]}॰])"
ENDS_SENTENCE = frozenset("है हैं हूं हूँ हो हों था थी थे थीं दी दें दो ली लें की गा गे गी".split())  # noqa: SIM905
CASES = frozenset(["के", "को", "का", "की", "से", "में", "पर", "तक", "ने", "और", "व", "लगभग", "करीब"])
AMBIGUOUS = frozenset(["आई", "जी", "के", "ई", "पी", "ए", "ओ"])
"""Letter names that are also words which end a sentence or a phrase."""
MIDDLE = frozenset({"के", "पी", "ई"})
"""Letter names that are words as well, but none that a sentence about a person ends in."""
_ENDS_PHRASE = frozenset(["आई", "जी", "के"])
_SUPPORT = regex.compile(r"(?:^|[(,“\"‘'–-] ?|(?<!\p{L})(?:श्री|श्रीमती|सुश्री|डॉ|प्रो|पं|स्व)॰? )$")
_SYLLABLES = late(f"{START}(?P<pieces>(?:{SYLLABLE}[.॰]){{2,}}+)(?!\\.)")
_DIGIT_LAST = late(r"\d ?$")
_PIECES = late(rf"{START}(?<!\.)(?P<piece>{LETTER}{{1,8}}+[.॰](?!\.) ?+){{2,6}}+")
_SINGLE = late(rf"{START}(?<!\.)(?P<piece>{LETTER}{{1,6}}+)\.(?!\.)(?=(?P<next> ?[\p{{L}}0-9०-९(]?))")
_NUKTA = late(f"{START}(?P<token>(?:{LETTER}{{1,5}}?[{NUKTA}ऱऩ])++)(?=[ 0-9०-९])")
_INITIALS = late(rf" ?(?:{LETTER}{{1,3}}+[.॰] ?){{2,4}}+{LETTER}{{2}}")
_NEXT_WORD = regex.compile(rf" ?(?P<word>{LETTER}++)")
_LAST_WORD = regex.compile(f"(?r){LETTER}+")
_PIECE = regex.compile(f" ?{LETTER}++")
Range = tuple[int, int]


@lru_cache(maxsize=1)
def letter_pattern() -> str:
    """An alternation of all letter names, the longest first."""
    return "(?:" + "|".join(sorted(letter_names(), key=lambda n: (-len(n), n))) + ")"


@lru_cache(maxsize=1)
def _dotted() -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    letters = letter_pattern()
    return (
        regex.compile(
            rf"{START}(?P<chain>(?:{letters}[.॰](?!\.) ?+)++)(?P<tail>(?<! ){letters}(?![{LETTER[1:-1]}॰.]))?"
        ),
        regex.compile(rf"(?P<name>{letters})(?P<sign>[.॰])(?P<space> ?)"),
    )


def _signed(at: int) -> Edit:
    return Edit(at, at + 1, SIGN, "sign_for_dot")


def _stops(text: str, vocabulary: Vocabulary) -> tuple[list[Range], list[Range], list[Range]]:
    """Where words before a stop or sign begin, and where reading ends: letter names, pieces of chains, short forms."""
    letters, chains, singles = [], [], []
    for start, end in around(text, ".", 40, 40):
        parts = text[start:end].replace(SIGN, ".").split(".")
        for part, following in pairwise(parts):
            found = _LAST_WORD.match(part)
            if found is not None:
                word, place = found.group(), (start + found.start(), end)
                if word in letter_names():
                    letters.append(place)
                if following and _PIECE.fullmatch(following):
                    chains.append(place)
                stopped = text[start + len(part)] == "."
                if stopped and len(word) < 7 and vocabulary.abbreviation(word + SIGN):
                    singles.append(place)
            start += len(part) + 1
    return letters, chains, singles


def _letter_chains(text: str, places: Iterable[Range], vocabulary: Vocabulary) -> list[Edit]:
    """Full stops of chains of letter names; a doubtful first letter of a spaced chain is left out."""
    chains, part = _dotted()
    edits = []
    for match in matches(chains, text, places):
        if "." not in match.group():
            continue
        parts = list(part.finditer(text, match.start("chain"), match.end("chain")))
        before = text[max(0, match.start() - 12) : match.start()].rpartition("\n")[2]
        held = _SUPPORT.search(before) or _middle_initial(text, parts, before, vocabulary)
        if not match["tail"] and not held and not _case_follows(text, parts[-1].end("sign")):
            parts = _certain(parts)
        if not parts:
            continue
        behind = parts[-1].end("sign")
        if len(parts) > 1 or match["tail"] or _initial(text, behind, vocabulary) or _case_follows(text, behind):
            edits += [_signed(p.start("sign")) for p in parts if p["sign"] == "."]
    return edits


def _case_follows(text: str, at: int) -> bool:
    """अलार्मेलमंगई डी. | ने कहा: no sentence begins with the sign of an agent, so that the letter is an initial."""
    following = _NEXT_WORD.match(text, at)
    return following is not None and following[1] in _AGENTS


_AGENTS = frozenset({"ने", "को", "द्वारा"})


def _middle_initial(text: str, parts: list[regex.Match[str]], before: str, vocabulary: Vocabulary) -> bool:
    """रमेश के. पिल्लई, प्रशांत पी. जोशी: a letter between two words of a name; आई. and जी. may end a sentence there."""
    words = before.split()
    if len(parts) != 1 or parts[0]["name"] not in MIDDLE or not words or not vocabulary.name(words[-1]):
        return False
    return _name_follows(text, parts[0].end("sign"), vocabulary)


def _certain(parts: list[regex.Match[str]]) -> list[regex.Match[str]]:
    """Without a first letter that may end the sentence before (बाढ़ आई. पी. नायर ने) and without such a letter alone."""
    if parts[0]["name"] in AMBIGUOUS and parts[0]["space"]:
        parts = parts[1:]
    return [] if len(parts) == 1 and parts[0]["name"] in AMBIGUOUS else parts


def _initial(text: str, at: int, vocabulary: Vocabulary) -> bool:
    """True where a name follows, or a word that is none we know."""
    following = _NEXT_WORD.match(text, at)
    word = following[1] if following else ""
    return vocabulary.name(word) or (len(word) > 2 and not vocabulary.known(word))


def _syllable_chains(text: str, places: Iterable[Range]) -> list[Edit]:
    """Full stops of chains of single syllables: उ.प्र., रा.स्व.से.सं."""
    edits = []
    for match in matches(_SYLLABLES, text, places):
        pieces = match["pieces"]
        if "." in pieces and not ENDS_SENTENCE & set(pieces.replace(".", SIGN).split(SIGN)):
            edits += [_signed(match.start() + i) for i, c in enumerate(pieces) if c == "."]
    return edits


def _listed_chains(text: str, places: Iterable[Range], vocabulary: Vocabulary) -> list[Edit]:
    """Full stops of chains that the lexicon has, spaced or of longer pieces: मु. वि. अ., अधी.अभि., एम.एससी."""
    edits = []
    for match in matches(_PIECES, text, places):
        pieces, starts = match.captures("piece"), match.starts("piece")
        at = 0
        while at < len(pieces) - 1:
            length = _longest_listed(pieces[at:], vocabulary)
            if length and pieces[at].rstrip(" .॰") in _ENDS_PHRASE and _name_follows(text, match.end(), vocabulary):
                length = 0
            edits += [_signed(starts[i] + p.index(".")) for i, p in enumerate(pieces[at : at + length], at) if "." in p]
            at += length or 1
    return edits


def _name_follows(text: str, at: int, vocabulary: Vocabulary) -> bool:
    """True before a name: the letters may be its initials, and a sentence may end before them (आई. टी. एस. राव)."""
    following = _NEXT_WORD.match(text, at)
    return following is not None and vocabulary.name(following[1])


def _longest_listed(pieces: list[str], vocabulary: Vocabulary) -> int:
    """How many of the pieces, two at least, make one abbreviation of the lexicon."""
    bare = [piece.rstrip(" .॰") for piece in pieces]
    if bare[0] in ENDS_SENTENCE:
        return 0
    sizes = range(len(bare), 1, -1)
    return next((n for n in sizes if vocabulary.initialism(SIGN.join([*bare[:n], ""]))), 0)


def _named(text: str, at: int, piece: str, vocabulary: Vocabulary) -> bool:
    """What stands behind the stop is a name, or initials (का. | सी.एच. राव)."""
    if piece in CASES and text[at] != " ":  # का.तुलेश्वरी: no sentence ends in का
        return True
    return _name_follows(text, at, vocabulary) or _INITIALS.match(text, at) is not None


def _single_abbreviations(text: str, places: Iterable[Range], vocabulary: Vocabulary) -> list[Edit]:
    """The full stop behind an abbreviation that is no word: डॉ. प्रो. नं.; of units only after a number."""
    edits = []
    for match in matches(_SINGLE, text, places):
        piece, following = match.groups()
        start, stop = match.start(), match.start() + len(piece)
        kind = vocabulary.abbreviation(piece + SIGN)
        before = text[max(0, start - 2) : start]
        label = len(piece) == 1 and before[-1:] in ("", "\n", "(")
        bracketed = before[-1:] == "(" and text.startswith(")", stop + 1)  # (रि.)
        if kind is None or label or piece in letter_names() or not (following.strip() or bracketed):
            continue
        titled = kind in ("honorific", "designation") and _named(text, stop + 1, piece, vocabulary)
        if not titled and vocabulary.is_word(piece):  # उनकी आयु. सब ने; आयु. भीमराव
            continue
        if kind != "unit" or _DIGIT_LAST.search(before) or following[-1:].isdigit():
            edits.append(_signed(stop))
    return edits


def sign_for_dot(text: str, vocabulary: Vocabulary) -> list[Edit]:
    """Full stops that are the sign."""
    letters, chains, singles = _stops(text, vocabulary)
    edits = {e.start: e for e in _letter_chains(text, letters, vocabulary)}
    edits |= {e.start: e for e in _syllable_chains(text, chains)}
    edits |= {e.start: e for e in _listed_chains(text, chains, vocabulary)}
    edits |= {e.start: e for e in _single_abbreviations(text, singles, vocabulary)}
    return [edits[at] for at in sorted(edits)]


def sign_for_nukta(text: str, vocabulary: Vocabulary) -> list[Edit]:
    """A nukta typed for the low dot of a known abbreviation: डॉ़ -> डॉ॰."""
    edits = []
    for match in _NUKTA.finditer(text):
        form = match["token"].replace("ऱ", "र॰").replace("ऩ", "न॰").replace(NUKTA, SIGN)
        if vocabulary.abbreviation(form) and not vocabulary.known(match["token"]):
            edits.append(Edit(match.start(), match.end(), form, "sign_for_nukta"))
    return edits
