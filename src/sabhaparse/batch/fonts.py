"""The legacy font of a document, where it is all set in one.

>>> from sabhaparse.acquire import Document, FontRun
>>> typed = Document("cSBd esa", "बैठक.docx", "", "docx", fonts=(FontRun(0, 8, "Kruti Dev 010"),))
>>> font_of(typed)
'Kruti Dev 010'
>>> font_of(Document("cSBd esa Hall", "बैठक.docx", "", "docx", fonts=typed.fonts)) is None
True
"""

from __future__ import annotations

import regex

from sabhaparse.acquire import Document
from sabhaparse.clean.legacy.fonts import encoding_of

_LETTER = regex.compile(r"[\p{L}--[\u0900-\u097f]]", regex.VERSION1)


def font_of(document: Document) -> str | None:
    """The name of the font, if all letters of the document but Devanagari ones are set in fonts of one encoding.

    A document that mixes encodings, or holds words in a Latin font or in none that is named, has none: then the words
    say themselves what they are, line by line.
    """
    text, end, names, encodings = document.text, 0, list[str](), set[str | None]()
    for run in document.fonts:
        if _LETTER.search(text, end, run.start):
            return None
        if _LETTER.search(text, run.start, run.end):
            names.append(run.font)
            encodings.add(encoding_of(run.font))
        end = max(end, run.end)
    if _LETTER.search(text, end) or len(encodings) != 1 or encodings & {None, "unicode"}:
        return None
    return names[0]
