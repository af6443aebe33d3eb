"""What a reader cannot see: zero-width characters, direction marks, soft hyphens, odd spaces, line ends.

Joiners stay where they say something: र् + ZWJ before य and ह (the Marathi eyelash), ZWNJ after a virama
(the virama is to be seen), a half letter shown on its own, and everything outside Devanagari (emoji, Persian).

>>> len(drop_invisible("कोविड\u200b-19")), len(drop_joiners("स्\u200dवास्थ्य")), len(drop_joiners("दर्\u200dया"))
(1, 1, 0)
>>> odd_spaces("बैठक\u00a0हुई")[0].replacement
' '
"""

from __future__ import annotations

import regex

from sabhaparse.clean.edits import Edit
from sabhaparse.late import late

# zero-width space, word joiner, BOM, soft hyphen, direction marks, controls that are no white space
UNSEEN = "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe]"
_INVISIBLE = late(UNSEEN + "+")
_JOINERS = regex.compile("[\u200c\u200d]+")
_LINE_END = late("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SPACE = regex.compile("[\x1c-\x1f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_LETTER = regex.compile("[\u0900-\u0963\u0970-\u097f]")
_CONSONANT = late("[\u0915-\u0939\u0958-\u095f\u0978-\u097f]")
ZWNJ, ZWJ, VIRAMA = "\u200c", "\u200d", "\u094d"


def line_ends(text: str) -> list[Edit]:
    """CRLF, CR, form feed and the Unicode line and paragraph separators become a line feed."""
    return [Edit(m.start(), m.end(), "\n", "line_ends") for m in _LINE_END.finditer(text)]


def odd_spaces(text: str) -> list[Edit]:
    """No-break, thin, wide and other spaces become a plain space, one for one."""
    return [Edit(m.start(), m.end(), " ", "odd_spaces") for m in _SPACE.finditer(text)]


def drop_invisible(text: str) -> list[Edit]:
    """Characters without a shape are taken out."""
    return [Edit(m.start(), m.end(), "", "drop_invisible") for m in _INVISIBLE.finditer(text)]


def _meant(text: str, start: int, end: int) -> str:
    """What is to stay of a run of joiners."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if not _LETTER.match(before) and not _LETTER.match(after):
        return text[start:end]
    if before != VIRAMA:
        return ""
    joiner = text[start]
    if joiner == ZWNJ:
        return ZWNJ if _CONSONANT.match(after) else ""
    eyelash = text[start - 2 : start - 1] == "र" and after in ("य", "ह")
    alone = not _LETTER.match(after) and not _LETTER.match(text[max(0, start - 3) : max(0, start - 2)])
    return ZWJ if eyelash or alone else ""


def drop_joiners(text: str) -> list[Edit]:
    """ZWJ and ZWNJ that say nothing are taken out."""
    edits = []
    for match in _JOINERS.finditer(text):
        kept = _meant(text, match.start(), match.end())
        if kept != match.group():
            edits.append(Edit(match.start(), match.end(), kept, "drop_joiners"))
    return edits
