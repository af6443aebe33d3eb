"""How much a token looks like Kruti Dev and how little like English or romanised Hindi.

The score of a token is the sum of log odds of its pairs of characters (`pairs.tsv`: counted in the encoded lexicon
against English prose and transliterated Hindi); positive speaks for Kruti Dev. Digits, punctuation, addresses and
Devanagari have no say.

>>> score("gSa") > 2 and score("ikVhZ") > 2, score("minister") < -2, score("adhyaksh") < -2, score("12")
(True, True, True, 0.0)

Lists: pairs, hindi (function words by which a decoding is verified), english, signatures.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from sabhaparse.clean.legacy.decode import DEFAULT_QUOTES, Quotes, decode
from sabhaparse.clean.legacy.encode import encode
from sabhaparse.clean.legacy.tables import data_file
from sabhaparse.late import late

TOKEN = late(r"\S+")
_ADDRESS = late(
    r"(?i)https?:|ftp:|www\.|(?<![\w.+-])[\w.+-]++@(?:[\w-]++\.)++[a-z]{2,}$"
    r"|^[(\"'<]?[\w.-]{1,255}\.(?:com|org|net|gov|nic|edu|info|co|in|pdf|docx?|xlsx?|txt|html?|jpe?g|png)(?:/\S*)?[)\"'>.,;:]?$"
    r"|^[@#][a-z]\w{3,}$"
)
_DEVANAGARI = late(r"[\u0900-\u097F]")
LATIN = late(r"[A-Za-z\u00A1-\u00FF\u0152\u0160\u0161\u0178\u017D\u017E\u0192]")
_CAPITALS = late(
    r"^[(\[\"“‘]*+(?:[IVX]|[A-Z]{2,}+(?:[-/&][A-Z0-9]++)*+|[A-Z]\d++|\d++[A-Z]\d*+)(?:[-/]?\d++)?[.)\],:;\"”’]*+$"
    r"|^\([A-Za-z]{2}|^x$"
)
_LIMIT = 8.0
_INITIALISM = -10.0
_FUNCTION_WORD = 4.0
_LONGER_FUNCTION_WORD = 9.0  # of three keys or more: enough to stand between two English words
_ENGLISH_WORD = -10.0
_BOTH = 0.5
_EDGES = "]A&-\\,.:;()½¼"
_UNSEEN = 1.5  # a pair never counted that holds a character outside ASCII


class Token(NamedTuple):
    """A run without spaces; `fixed` is never decoded, `latin` has letters that could be legacy."""

    start: int
    end: int
    text: str
    fixed: bool
    latin: bool


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The tokens of `text[start:end]`."""
    return [_token(m.start(), m.group()) for m in TOKEN.finditer(text, start, end)]


def _token(start: int, text: str) -> Token:
    fixed = bool(_DEVANAGARI.search(text) or _ADDRESS.search(text))
    return Token(start, start + len(text), text, fixed, not fixed and bool(LATIN.search(text)))


@lru_cache(maxsize=1)
def _pairs() -> dict[str, float]:
    return {pair.replace("␣", " "): float(weight) for pair, weight in data_file("pairs.tsv")}


@lru_cache(maxsize=1)
def _words() -> dict[str, float]:
    """Whole words that say more than their pairs: function words of both languages, and those of both at once."""
    found: dict[str, float] = {}
    for form, kind, _note in data_file("english.tsv"):
        value = {"word": _ENGLISH_WORD, "english": -_FUNCTION_WORD, "both": _BOTH}[kind]
        found.update(dict.fromkeys({form} if kind == "both" else {form, form.capitalize(), form.upper()}, value))
    for encoding, form, _note in data_file("signatures.tsv"):
        if encoding == "krutidev":
            found.setdefault(form, _LONGER_FUNCTION_WORD if len(form) > 2 else _FUNCTION_WORD)
    for form, kind, _note in data_file("hindi.tsv"):
        found.setdefault(encode(form), _FUNCTION_WORD if kind == "function" else 1.0)
    return found


def _known(word: str) -> float | None:
    return _words().get(word) if len(word) < 14 else None


@lru_cache(maxsize=32768)
def score(token: str) -> float:
    """Log odds (natural, cut at ±8) that the token is Kruti Dev; 0 without letters."""
    if not LATIN.search(token):
        return 0.0
    if _CAPITALS.match(token):
        return _INITIALISM
    known = _known(token.strip(_EDGES))
    if known is not None and known <= _BOTH:
        return known
    weights = _pairs()
    padded = f" {token} "
    total = 0.0
    for i in range(len(padded) - 1):
        pair = padded[i : i + 2]
        weight = weights.get(pair)
        total += weight if weight is not None else 0.0 if pair.isascii() else _UNSEEN
    return max(-_LIMIT, min(_LIMIT, total), known or -_LIMIT)


@lru_cache(maxsize=1)
def _hindi() -> frozenset[str]:
    return frozenset(form for form, kind, _ in data_file("hindi.tsv") if kind == "function")


def function_words(words: list[str], encoding: str, quotes: Quotes = DEFAULT_QUOTES) -> tuple[int, int, int]:
    """Of the decoded tokens: how many are function words of Hindi, how many different ones, and the faults."""
    found = [decode(word, encoding, quotes) for word in words]
    hits = [piece.text for d in found for piece in d.pieces if piece.word and piece.text in _hindi()]
    return len(hits), len(set(hits)), sum(min(d.faults, 1) for d in found)
