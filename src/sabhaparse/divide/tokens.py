"""Tokens: words, numbers, punctuation marks, with their place in the clean text and their matching key.

A word is a run of Devanagari letters and signs (an abbreviation with its ॰ is one word) or of Latin letters;
a number keeps its inner marks (11.06.2018, 10:30, 2025-26, 18-19); any other mark is a token of its own.
Every character that is not a space belongs to exactly one token.

>>> [t.text for t in tokenize("दि॰ 03.11.23 को सह-संयोजक आए।")]
['दि॰', '03.11.23', 'को', 'सह', '-', 'संयोजक', 'आए', '।']
"""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

import regex

from sabhaparse.lexicon import fold
from sabhaparse.span import Span

_TOKEN = regex.compile(
    r"(?P<word>[\u0900-\u0963\u0970-\u097F\u200c\u200d]+)"
    r"|(?P<number>[0-9०-९]+(?:[.,:/–-][0-9०-९]+)*)"
    r"|(?P<latin>\p{L}[\p{L}\p{M}]*(?:['’.&-]\p{L}[\p{L}\p{M}]*)*)"
    r"|(?P<mark>([^\w\s])\5*|\S)"
)


class Kind(IntEnum):
    """What a token is made of."""

    WORD = 1
    NUMBER = 2
    LATIN = 3
    MARK = 4


class Token(NamedTuple):
    """A token of the clean text; `key` is its folded form."""

    start: int
    end: int
    text: str
    key: str
    kind: Kind

    @property
    def span(self) -> Span:
        """Where the token stands in the clean text."""
        return Span(self.start, self.end)


REMEMBERED = 64
"""Characters of the longest chunk that is remembered: longer ones come once."""
_KINDS = (Kind.MARK, *Kind)


def tokenize(text: str, start: int = 0) -> list[Token]:
    """Tokens of `text`; offsets are counted from `start`. No token runs over a space, so chunks are cut once each."""
    out: list[Token] = []
    make = tuple.__new__  # what Token(...) calls in the end
    for chunk in text.split(" "):
        length = len(chunk)
        for first, last, word, key, kind in _remembered(chunk) if length <= REMEMBERED else _cut(chunk):
            out.append(make(Token, (first + start, last + start, word, key, kind)))
        start += length + 1
    return out


def _cut(chunk: str) -> tuple[Token, ...]:
    """The tokens of a chunk of text, with offsets in it."""
    out = []
    for match in _TOKEN.finditer(chunk):
        word, group = match.group(), match.lastindex or 0
        kind = _KINDS[group] if group < len(_KINDS) else Kind.MARK
        out.append(Token(match.start(), match.end(), word, word if kind is Kind.MARK else fold(word), kind))
    return tuple(out)


_remembered = lru_cache(maxsize=65536)(_cut)
