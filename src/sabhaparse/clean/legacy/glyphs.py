"""Keys whose meaning hangs on their neighbours in the token: small rules over the glyphs of one token.

A rule takes the glyphs and returns them, changed or not; `RULES` lists those of each encoding in order.

>>> from sabhaparse.clean.legacy.decode import decode
>>> decode("ysf-du", "krutidev").text, decode("fo'o", "krutidev").text, decode("'jke'", "krutidev").text
('लेकिन', 'विश्व', '‘राम’')
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from sabhaparse.clean.legacy.syllable import Syllables
from sabhaparse.clean.legacy.tables import Key


class Glyph(NamedTuple):
    """One key as typed: `token[start:end] == typed`."""

    start: int
    end: int
    typed: str
    key: Key


Rule = Callable[[list[Glyph]], list[Glyph]]
_QUOTES = {"'": "‘’", '"': "“”", "‘": "‘’", "’": "‘’", "“": "“”", "”": "“”"}
_LONGEST_WORD = 80
_AFTER_FIRST_SHA = frozenset("यरलवमचन")


def _mark(glyph: Glyph, text: str) -> Glyph:
    return glyph._replace(key=Key("mark", (), text))


def _is_mark(glyphs: list[Glyph], at: int) -> bool:
    """True when no letter stands at this place of the token."""
    return not 0 <= at < len(glyphs) or glyphs[at].key.kind == "mark"


def dash(glyphs: list[Glyph]) -> list[Glyph]:
    """– and — between digits or alone are dashes, not दृ and कृ; • and · alone are bullets, not ऽ."""
    return [
        _mark(g, g.typed) if g.typed in "–—•·" and _is_mark(glyphs, i - 1) and _is_mark(glyphs, i + 1) else g
        for i, g in enumerate(glyphs)
    ]


def closing_quote(glyphs: list[Glyph]) -> list[Glyph]:
    """A half श or ष typed as a quote mark, with no letter after it, is a quote mark: no Hindi word ends so."""
    return [
        _mark(g, _QUOTES[g.typed][1]) if g.typed in _QUOTES and i and _is_mark(glyphs, i + 1) else g
        for i, g in enumerate(glyphs)
    ]


def opening_quote(glyphs: list[Glyph]) -> list[Glyph]:
    """The same before a letter that cannot follow it at the beginning of a word."""
    return [
        _mark(g, _QUOTES[g.typed][0]) if g.typed in _QUOTES and _is_mark(glyphs, i - 1) and _opens(glyphs, i) else g
        for i, g in enumerate(glyphs)
    ]


def _opens(glyphs: list[Glyph], at: int) -> bool:
    if _is_mark(glyphs, at + 1):
        return True
    after = glyphs[at + 1].key
    if after.kind in ("stem", "rakar", "matra", "sign"):
        return False
    if glyphs[at].key.letters != ("श",):
        return True
    closed = any(g.key.kind == "mark" and g.key.signs in ("’", "”") for g in glyphs[at + 1 : at + _LONGEST_WORD])
    return closed or not after.letters or after.letters[0] not in _AFTER_FIRST_SHA


def straight_quote(glyphs: list[Glyph]) -> list[Glyph]:
    """Þ and ß open before a word and close after one, whichever was typed."""
    return [
        _mark(g, "”" if i and not _opening(glyphs[i - 1]) else "“") if g.key.signs == '"' else g
        for i, g in enumerate(glyphs)
    ]


def _opening(glyph: Glyph) -> bool:
    return glyph.key.kind == "mark" and glyph.key.signs in ("(", "{", "‘", "“", "-", "–", '"')


def line_hyphen(glyphs: list[Glyph]) -> list[Glyph]:
    """A hyphen left by a line break is dropped when only the joined word is well formed (ysf-du)."""
    found = list(glyphs)
    for i, glyph in enumerate(glyphs[:_LONGEST_WORD]):
        if glyph.typed != "-" or _is_mark(glyphs, i - 1) or _is_mark(glyphs, i + 1):
            continue
        left, right = _stretch(glyphs, i - 1, -1), _stretch(glyphs, i + 1, 1)
        if (_faults(left) or _faults(right)) and not _faults(left + right):
            found[i] = glyph._replace(key=Key("filler", (), ""))
    return found


def _stretch(glyphs: list[Glyph], at: int, step: int) -> list[Glyph]:
    found = []
    while not _is_mark(glyphs, at):
        found.append(glyphs[at])
        at += step
    return found[::step]


def _faults(glyphs: list[Glyph]) -> int:
    builder = Syllables()
    for glyph in glyphs:
        builder.add(glyph.key)
    builder.finish()
    return builder.faults


def percent(glyphs: list[Glyph]) -> list[Glyph]:
    """% after a digit and before no other character is a percent sign."""
    last = len(glyphs) - 1
    if last > 0 and glyphs[last].typed == "%" and glyphs[last - 1].typed.isdigit():
        return [*glyphs[:last], _mark(glyphs[last], "%")]
    return glyphs


def chanakya_digits(glyphs: list[Glyph]) -> list[Glyph]:
    """v to ~ and ® are 1 to 9 and 0 when no letter stands beside them, else half letters."""
    found, i = list(glyphs), 0
    while i < len(found):
        if found[i].typed not in _DIGITS:
            i += 1
            continue
        end = i
        while end < len(found) and found[end].typed in _DIGITS:
            end += 1
        if _is_mark(glyphs, i - 1) and _is_mark(glyphs, end):
            found[i:end] = [_mark(g, _DIGITS[g.typed]) for g in found[i:end]]
        i = end
    return found


_DIGITS = dict(zip("vwxyz{|}~®", "1234567890", strict=True))
_KRUTIDEV: tuple[Rule, ...] = (dash, closing_quote, opening_quote, straight_quote, percent, line_hyphen)
RULES: dict[str, tuple[Rule, ...]] = {
    "krutidev": _KRUTIDEV,
    "walkman": _KRUTIDEV,
    "chanakya": (chanakya_digits,),
}
