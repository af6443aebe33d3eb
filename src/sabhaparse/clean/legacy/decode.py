"""One legacy token (a run without spaces) to pieces of Unicode: words, and marks such as digits and punctuation.

Keys are matched greedily, longest first; small rules then settle what only the neighbours can tell (a quote mark or a
half letter, a dash or a letter, a hyphen at a line end, a visarga or a colon).

>>> [piece.text for piece in decode("gw¡A", "krutidev").pieces]
['हूँ', '।']

Lists: the tables, visarga.
"""

from __future__ import annotations

import html
from functools import lru_cache
from typing import NamedTuple

from sabhaparse.clean.legacy.glyphs import RULES, Glyph
from sabhaparse.clean.legacy.syllable import Syllables
from sabhaparse.clean.legacy.tables import Key, Table, data_file, load
from sabhaparse.late import late

_ENTITY = late(r"&(?:amp|lt|gt|quot|nbsp|#39);")


class Piece(NamedTuple):
    """A stretch of the token and its Unicode text; `word` is false for digits and punctuation."""

    start: int
    end: int
    text: str
    word: bool


class Decoded(NamedTuple):
    """A decoded token: its pieces, and how many things in it no Hindi word contains."""

    pieces: tuple[Piece, ...]
    faults: int

    @property
    def text(self) -> str:
        """The whole token."""
        return "".join(piece.text for piece in self.pieces)


class Quotes(NamedTuple):
    """What the curly quotes ‘’ and “” stand for in a document: half श or half ष."""

    single: str = "श"
    double: str = "ष"


DEFAULT_QUOTES = Quotes()


@lru_cache(maxsize=32768)
def decode(token: str, encoding: str, quotes: Quotes = DEFAULT_QUOTES) -> Decoded:
    """Decode one token; what the table does not know stays as it is.

    Args:
        token: a run without spaces, in the characters of cp1252 (see `typed.as_typed`).
        encoding: one of `tables.ENCODINGS`.
        quotes: the values of the curly quotes, for Kruti Dev and Walkman.
    """
    plain = _ENTITY.sub(lambda m: html.unescape(m.group()), token)
    table = load(encoding)
    glyphs = _glyphs(plain, table, quotes)
    for rule in RULES.get(encoding, ()):
        glyphs = rule(glyphs)
    pieces, faults = _pieces(glyphs)
    pieces = _visarga(pieces)
    if plain != token:
        pieces = [Piece(0, len(token), "".join(p.text for p in pieces), any(p.word for p in pieces))]
    return Decoded(tuple(pieces), faults)


def _glyphs(token: str, table: Table, quotes: Quotes) -> list[Glyph]:
    glyphs, at = [], 0
    while at < len(token):
        for length in range(min(table.longest, len(token) - at), 0, -1):
            key = table.keys.get(token[at : at + length])
            if key is not None:
                break
        else:
            length, key = 1, Key("mark", (), token[at])
        typed = token[at : at + length]
        if typed in "‘’“”" and key.kind == "half" and table.name in ("krutidev", "walkman"):
            key = Key("half", (quotes.single if typed in "‘’" else quotes.double,), "")
        glyphs.append(Glyph(at, at + length, typed, key))
        at += length
    return glyphs


def _pieces(glyphs: list[Glyph]) -> tuple[list[Piece], int]:
    pieces: list[Piece] = []
    builder = Syllables()
    start = end = -1
    for glyph in glyphs:
        if glyph.key.kind != "mark":
            builder.add(glyph.key)
            start = glyph.start if start < 0 else start
            end = glyph.end
            continue
        if start >= 0:
            pieces.append(Piece(start, end, builder.finish(), True))
            start = -1
        pieces.append(Piece(glyph.start, glyph.end, glyph.key.signs, False))
    if start >= 0:
        pieces.append(Piece(start, end, builder.finish(), True))
    return pieces, builder.faults


@lru_cache(maxsize=1)
def _visarga_words() -> tuple[frozenset[str], frozenset[str]]:
    rows = data_file("visarga.tsv")
    return (
        frozenset(form for form, kind, _ in rows if kind == "word"),
        frozenset(form for form, kind, _ in rows if kind == "prefix"),
    )


def _visarga(pieces: list[Piece]) -> list[Piece]:
    """A colon after one of the listed words or prefixes is a visarga."""
    for i, piece in enumerate(pieces):
        if piece.text != ":" or not i or not pieces[i - 1].word:
            continue
        words, prefixes = _visarga_words()
        joined = i + 1 < len(pieces) and pieces[i + 1].word
        if pieces[i - 1].text + "ः" in (prefixes if joined else words):
            pieces[i] = piece._replace(text="ः")
    return pieces
