"""Text that was stored through the wrong door: UTF-8 read as Windows-1252 or Latin-1, and characters as HTML entities.

The three bytes of a Devanagari letter show as à¤œ, or as à¥ and a third character; read back as bytes they are the
letter again. A letter of which a byte was lost on the way stays as it is. An entity that HTML does not know stays.

>>> from sabhaparse.clean.edits import apply
>>> text = "à¤¬à¥ˆà¤ à¤•"
>>> apply(text, undo_mojibake(text))[0]
'बैठक'
>>> text = "समिति&nbsp;की &#2348;&#2376;&#2336;&#2325; &quot;आज&quot; &foo;"
>>> apply(text, unescape_entities(text))[0].split()
['समिति', 'की', 'बैठक', '"आज"', '&foo;']
"""

from __future__ import annotations

import html

import regex

from sabhaparse.clean.edits import Edit
from sabhaparse.late import late

_CP1252 = {bytes([byte]).decode("cp1252", "replace"): byte for byte in range(0x80, 0xA0)}
_BYTES = {" ": 0xA0} | {chr(byte): byte for byte in range(0x80, 0x100)}
_BYTES |= {char: byte for char, byte in _CP1252.items() if char != "\ufffd"}
"""The byte that a character stands for, read as either of the two; a space for the hard one that it was."""
_REST = "[ \x80-\xbf" + "".join(sorted(char for char in _BYTES if char > "\xff")) + "]"
_LETTERS = late(f"(?:à(?:¤{_REST}|¥(?![¤¥ ]){_REST}))+")
_MARKS = late(f"à¥[¤¥]|[Ââ](?! ){_REST}{{1,2}}")
_ENTITY = late(r"&(?:[A-Za-z]{2,8}|#[0-9]{2,6}|#[xX][0-9a-fA-F]{2,5});")
MOJIBAKE_TRIGGER = "à[¤¥]"
ENTITY_TRIGGER = "&[#A-Za-z]"


def undo_mojibake(text: str) -> list[Edit]:
    """UTF-8 read as Windows-1252 or Latin-1: à¤¬à¥ˆà¤ à¤• -> बैठक; its marks only where there are such letters."""
    found = [*_LETTERS.finditer(text)]
    if not found:
        return []
    edits = [_decoded(match) for match in (*found, *_MARKS.finditer(text))]
    return sorted(edit for edit in edits if edit is not None)


def _decoded(match: regex.Match[str]) -> Edit | None:
    data = bytes(_BYTES[char] for char in match.group())
    try:
        return Edit(match.start(), match.end(), data.decode("utf-8"), "undo_mojibake")
    except UnicodeDecodeError:
        return None


def unescape_entities(text: str) -> list[Edit]:
    """Entities of HTML: &quot;आज&quot; -> "आज", &#2348; -> ब."""
    edits = []
    for match in _ENTITY.finditer(text):
        char = html.unescape(match.group())
        if len(char) == 1 and char != "\ufffd":
            edits.append(Edit(match.start(), match.end(), char, "unescape_entities"))
    return edits
