"""Tokens: words, numbers, punctuation marks, with their matching key, and where they begin in the clean text.

A word is a run of Devanagari letters and signs (an abbreviation with its ॰ is one word) or of Latin letters;
a number keeps its inner marks (11.06.2018, 10:30, 2025-26, 18-19); any other mark is a token of its own.
Every character that is not a space belongs to exactly one token.

>>> [t.text for t in tokenize("दि॰ 03.11.23 को सह-संयोजक आए।")[0]]
['दि॰', '03.11.23', 'को', 'सह', '-', 'संयोजक', 'आए', '।']
"""

from __future__ import annotations

from enum import IntEnum

import regex

from sabhaparse.frozen import frozen
from sabhaparse.lexicon import fold

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


WORD, NUMBER, LATIN, MARK = Kind
"""The kinds as names of their own: to ask the class for one costs Python 3.11 ten times as much, and all ask."""


@frozen
class Token:
    """A token, the same wherever it stands; `key` is its folded form."""

    text: str
    key: str
    kind: Kind


Chunk = tuple[tuple[Token, ...], tuple[int, ...] | None, int]
"""The tokens of a chunk, where in it they begin (None for one that begins with it), and its length with the space."""
REMEMBERED = 64
"""Characters of the longest chunk that is remembered: longer ones come once."""
MOST = 100_000
"""Chunks that are remembered at one time."""
_KINDS = (Kind.MARK, *Kind)


def tokenize(text: str, start: int = 0) -> tuple[list[Token], list[int]]:
    """The tokens of `text`, and where each begins, counted from `start`.

    No token runs over a space, so that chunks between spaces are cut once each.
    """
    tokens: list[Token] = []
    starts: list[int] = []
    for words, offsets, length in map(_CHUNKS.__getitem__, text.split(" ")):
        if offsets is None:  # as of most
            tokens.append(words[0])
            starts.append(start)
        else:
            tokens += words
            starts += [start + offset for offset in offsets]
        start += length
    return tokens, starts


def _cut(chunk: str) -> Chunk:
    """The tokens of a chunk of text."""
    tokens, starts = [], []
    for match in _TOKEN.finditer(chunk):
        word, group = match.group(), match.lastindex or 0
        kind = _KINDS[group] if group < len(_KINDS) else Kind.MARK
        tokens.append(Token(word, word if kind is Kind.MARK else fold(word), kind))
        starts.append(match.start())
    return tuple(tokens), None if starts == [0] else tuple(starts), len(chunk) + 1


class _Chunks(dict[str, Chunk]):
    """The tokens of chunks seen before, and of any other that is asked for."""

    def __missing__(self, chunk: str) -> Chunk:
        if len(chunk) > REMEMBERED:
            return _cut(chunk)
        if len(self) >= MOST:
            self.clear()
        found = self[chunk] = _cut(chunk)
        return found


_CHUNKS = _Chunks()
