"""Conversion of whole texts, both ways: what the `convert` command calls.

>>> to_unicode("cSBd eas ftyk v/;{k us dgk", font="Kruti Dev 010")
'बैठक में जिला अध्यक्ष ने कहा'
>>> to_krutidev("बैठक में जिला अध्यक्ष")
'cSBd esa ftyk v/;{k'
"""

from __future__ import annotations

from sabhaparse.clean.edits import apply
from sabhaparse.clean.legacy.document import decode_legacy
from sabhaparse.clean.legacy.encode import encode
from sabhaparse.clean.legacy.fonts import require
from sabhaparse.late import late

_TOKEN = late(r"\S+")
_DEVANAGARI = late(r"[\u0900-\u097F]")
_LATIN = late(r"[^\W\d_]")


def to_unicode(text: str, font: str = "auto") -> str:
    """`text` with its legacy stretches in Unicode; Devanagari, English, numbers and addresses stay as they are.

    Args:
        text: one document, or any part of one.
        font: `auto`, or the name of a font or encoding (`Kruti Dev 010`, `DevLys`, `walkman`, `chanakya` …).

    Raises:
        InputError: a font that is unknown or has no table.
    """
    encoding = require(font)
    return apply(text, decode_legacy(text, encoding))[0]


def to_krutidev(text: str) -> str:
    """`text` with its Devanagari in Kruti Dev 010. Words in Latin letters stay as they are.

    Numbers and punctuation standing alone go with the word before them, else with the word after them. Invisible
    joiners are dropped, straight quotes become curly, and there is no key for [ ] and %.
    """
    return "".join(_line(line) for line in text.splitlines(keepends=True))


def _line(line: str) -> str:
    hindi = _DEVANAGARI.search(line) is not None
    for match in _TOKEN.finditer(line):
        if _LATIN.search(match.group()):
            hindi = _DEVANAGARI.search(match.group()) is not None
            break
    parts, at = [], 0
    for match in _TOKEN.finditer(line):
        token = match.group()
        if _LATIN.search(token):
            hindi = _DEVANAGARI.search(token) is not None
        parts += [line[at : match.start()], encode(token) if hindi else token]
        at = match.end()
    return "".join(parts) + line[at:]
