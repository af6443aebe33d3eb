"""Unicode to Kruti Dev 010, for text that must go back into an old layout program.

A word is cut into syllables, and each is written in the order of the keyboard: ि, letters, vowel sign, reph, ं.
Of several spellings the one usual among typists is written (`write` in the table).

>>> encode("कार्यकर्ताओं")
'dk;ZdrkZvksa'
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

import regex

from sabhaparse.clean.legacy.syllable import NUKTA
from sabhaparse.clean.legacy.tables import VIRAMA, load
from sabhaparse.late import late

_C = r"[\u0915-\u0939]\u093c?"
_SYLLABLE = late(
    rf"(?P<reph>र्(?={_C}))?(?P<letters>{_C}(?:\u094d{_C})*+)(?P<virama>\u094d)?(?P<vowel>[\u093e-\u094c])?(?P<signs>[ँंः]*+)"
    r"|(?P<base>[\u0904-\u0914\u0972])(?P<after>[ँंः]*+)"
)
_EYELASH = late("र\u094d\u200d(?=[यह])")
_JOINERS = late("[\u200b-\u200d\ufeff]")
_BASES = {"आ": "vk", "ई": "bZ", "ऐ": ",s", "ओ": "vks", "औ": "vkS", "ऑ": "vkW", "ॲ": "vW", "ऍ": ",W"}
_VOWELS = {"ो": "ks", "ौ": "kS", "ॉ": "kW", "ॄ": "¤"}
_MARKS = {"“": "ß", "”": "Þ", "॥": "AA", "…": "---", "ः": "%"}
_DOTTED = {"ऱ": "र", "ऩ": "न", "ऴ": "ळ"}
_ROUND = frozenset("टठडढछ")
_STEM, _PREI, _REPH, _NUKTA, _HALANT = "k", "f", "Z", "+", "~"


@lru_cache(maxsize=32768)
def encode(token: str) -> str:
    """One token of Devanagari in Kruti Dev 010; Latin letters and unknown characters stay as they are."""
    token = _JOINERS.sub("", _EYELASH.sub("ऱ" + VIRAMA, unicodedata.normalize("NFC", token)))
    token = token.replace("ऱ" + VIRAMA, "\ue000")
    for letter, plain in _DOTTED.items():
        token = token.replace(letter, plain + NUKTA)
    parts, at = [], 0
    while at < len(token):
        match = _SYLLABLE.match(token, at)
        if match is None:
            parts.append(_mark(token, at))
            at += 1
        else:
            parts.append(_syllable(match) if match["letters"] else _base(match))
            at = match.end()
    return "".join(parts)


def _mark(token: str, at: int) -> str:
    char = token[at]
    if char == "\ue000":
        return load("krutidev").written["stemless", "ऱ" + VIRAMA]
    if char in "\"'":
        opening = not at or token[at - 1] in "([{‘“-–"
        return ("ß" if opening else "Þ") if char == '"' else ("^" if opening else "*")
    if char in "–—":
        beside = token[max(at - 1, 0) : at] + token[at + 1 : at + 2]
        return "&" if any("\u0900" <= c <= "\u0963" for c in beside) else char
    if char == "%":
        return char
    written = load("krutidev").written
    for kind in ("mark", "matra", "sign", "virama", "vowel"):
        if (kind, char) in written:
            return written[kind, char]
    return _VOWELS.get(char) or _MARKS.get(char) or {"ि": _PREI, NUKTA: _NUKTA, "ा": _STEM}.get(char, char)


def _base(match: regex.Match[str]) -> str:
    base = match["base"]
    return (_BASES.get(base) or load("krutidev").written.get(("vowel", base), base)) + _signs(match["after"])


def _signs(signs: str) -> str:
    written = load("krutidev").written
    return "".join(written.get(("sign", s)) or _MARKS[s] for s in signs)


def _syllable(match: regex.Match[str]) -> str:
    vowel = match["vowel"] or ""
    letters = match["letters"].split(VIRAMA)
    body, vowel = _cluster(letters, vowel)
    prei = _PREI if vowel == "ि" else ""
    if vowel and not prei:
        body += _VOWELS.get(vowel) or load("krutidev").written.get(("matra", vowel), _STEM if vowel == "ा" else vowel)
    body += (_HALANT if match["virama"] else "") + (_REPH if match["reph"] else "")
    return prei + body + _signs(match["signs"])


def _cluster(letters: list[str], vowel: str) -> tuple[str, str]:
    """The keys of a conjunct, and the vowel sign that is still to be written."""
    written = load("krutidev").written
    parts, at, count = [], 0, len(letters)
    while at < count:
        for end in range(min(count, at + 4), at, -1):  # no key draws more than three letters
            joined = VIRAMA.join(letters[at:end])
            last = end == count
            if last and vowel and ("cons", joined + vowel) in written:
                parts.append(written["cons", joined + vowel])
                return "".join(parts), ""
            if last and ("cons", joined) in written:
                parts.append(written["cons", joined])
                break
            half = written.get(("half", joined + VIRAMA)) or written.get(("stemless", joined + VIRAMA))
            if half and end - at > 1:
                parts.append(half + (_STEM if last else ""))
                break
            if end - at == 2 and letters[end - 1] == "र":
                parts.append(_with_rakar(letters[at]) + ("" if last else _HALANT))
                break
        else:
            end = at + 1
            parts.append(_full(letters[at]) if end == count else _half(letters[at]))
        at = end
    return "".join(parts), vowel


def _with_rakar(letter: str) -> str:
    if letter == "ह":
        return "ºz"
    return _full(letter) + ("ª" if letter in _ROUND else "z")


def _full(letter: str) -> str:
    plain, nukta = letter[0], _NUKTA if letter.endswith(NUKTA) else ""
    written = load("krutidev").written
    key = written.get(("cons", plain))
    return (key or written["half", plain + VIRAMA] + _STEM) + nukta


def _half(letter: str) -> str:
    plain, nukta = letter[0], _NUKTA if letter.endswith(NUKTA) else ""
    written = load("krutidev").written
    key = written.get(("half", plain + VIRAMA)) or written.get(("stemless", plain + VIRAMA))
    return key + nukta if key else _full(letter) + _HALANT
