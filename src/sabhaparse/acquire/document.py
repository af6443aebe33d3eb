"""`Document`: the raw text of a file, with what the file says about itself and how far the text can be trusted.

>>> Document("बैठक हुई।", "a.txt", "0" * 64, "txt").name
'a.txt'
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Quality(StrEnum):
    """How far a text can be trusted; ordered from best to worst."""

    GOOD = "good"
    """The text is the one in the file."""
    REPAIRED = "repaired"
    """The file was faulty; what was mended or is still doubtful stands in the notes."""
    NEEDS_OCR = "needs_ocr"
    """Pages without a usable text layer; their text is left out, the others' is there."""
    REFUSED = "refused"
    """No text could be had; `reason` says why."""


_ORDER = tuple(Quality)


def worst(qualities: tuple[Quality, ...]) -> Quality:
    """The least trustworthy of several qualities; good where there are none."""
    return max(qualities, key=_ORDER.index, default=Quality.GOOD)


class FontRun(NamedTuple):
    """`text[start:end]` is set in `font`; offsets in code points, the name as the file gives it."""

    start: int
    end: int
    font: str


@dataclass(frozen=True, slots=True)
class Content:
    """What a reader gets out of the bytes of one file; the fields are those of `Document`."""

    text: str
    title: str | None = None
    published: dt.date | None = None
    quality: Quality = Quality.GOOD
    reason: str | None = None
    fonts: tuple[FontRun, ...] = ()
    notes: tuple[str, ...] = ()
    pages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """The text of a file, or of a part of one.

    Attributes:
        text: the raw text, exactly as it is quoted later.
        path: the file as given; a member of an archive is `a.zip!b/c.docx`, standard input `-`.
        sha256: SHA-256 of the bytes of the file or member, hexadecimal; empty where they could not be read.
        kind: `txt`, `html`, `docx` or `pdf`; empty where it was not found out.
        title: the title by the file's metadata.
        published: day of publication by the file's metadata.
        quality: how far the text can be trusted.
        reason: why the file was refused or needs OCR.
        fonts: runs of text set in a named font, sorted, in coordinates of `text`; what no font is known for is in none.
        notes: what was mended, left out or is doubtful, in words.
        pages: offsets in `text` where a page begins, but for the first.
        offset: where a part begins in the text of the whole file, in code points.
        part: number of the part of a file that was split, from 1; None for a whole file.
    """

    text: str
    path: str
    sha256: str
    kind: str
    title: str | None = None
    published: dt.date | None = None
    quality: Quality = Quality.GOOD
    reason: str | None = None
    fonts: tuple[FontRun, ...] = ()
    notes: tuple[str, ...] = ()
    pages: tuple[int, ...] = ()
    offset: int = 0
    part: int | None = None

    @property
    def name(self) -> str:
        """The path, with the number of the part: `a.txt#2`."""
        return self.path if self.part is None else f"{self.path}#{self.part}"
