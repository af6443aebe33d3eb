"""What kind of file some bytes are: by their first bytes, then by the name; what is no text is refused by what it is.

>>> kind_of("बैठक हुई।".encode(), "a.txt"), kind_of(b"<!DOCTYPE html><p>", "a"), kind_of(b"%PDF-1.7", "scan.txt")
('txt', 'html', 'pdf')

Lists: data/signatures.tsv (first bytes of kinds that hold no text).
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from pathlib import PurePosixPath

import regex

from sabhaparse.errors import InputError

_MARKUP = regex.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*+(?:<\?xml[^>]*+>\s*+)?(?:<!--.{0,2000}?-->\s*+)*+"
    rb"<(?:!doctype\s++html|html|head|body)\b",
    regex.IGNORECASE | regex.DOTALL,
)
_OTHER_ZIPS = (
    (b"xl/", "a spreadsheet"),
    (b"ppt/", "a presentation"),
    (b"META-INF/manifest.xml", "an OpenDocument file"),
    (b"META-INF/container.xml", "an e-book"),
)
_MARKUP_SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp"})
_HEAD = 1024


@lru_cache(maxsize=1)
def _signatures() -> tuple[tuple[bytes, str], ...]:
    rows = (files("sabhaparse.acquire") / "data" / "signatures.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return tuple((bytes.fromhex(first), what) for first, what in (row.split("\t") for row in rows))


def is_page(data: bytes) -> bool:
    """Whether the markup of a web page begins the data: `is_page(b"<!DOCTYPE html><p>")`."""
    return _MARKUP.match(data) is not None


def kind_of(data: bytes, name: str) -> str:
    """`txt`, `html`, `docx` or `pdf`.

    Args:
        data: the whole file.
        name: its path, for its suffix and for the error.

    Raises:
        InputError: empty, a picture, an archive, or another kind that is not read.
    """
    if not data:
        raise InputError(f"{name}: the file is empty")
    if b"%PDF-" in data[:_HEAD]:
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        return _zipped(data, name)
    for first, what in _signatures():
        if data.startswith(first):
            raise InputError(f"{name}: {what}")
    if data[4:12] in (b"ftypheic", b"ftypmif1"):
        raise InputError(f"{name}: a picture, not a text")
    if _MARKUP.match(data[:_HEAD].replace(b"\x00", b"")) or PurePosixPath(name).suffix.lower() in _MARKUP_SUFFIXES:
        return "html"
    return "txt"


def _zipped(data: bytes, name: str) -> str:
    """A docx is a zip archive with `[Content_Types].xml` and `word/`; the names stand near the end of the file."""
    tail = data[-4_000_000:]
    if b"[Content_Types].xml" in tail and b"word/" in tail:
        return "docx"
    for sign, what in _OTHER_ZIPS:
        if sign in tail:
            raise InputError(f"{name}: {what}, which is not read; save it as docx, pdf or text")
    raise InputError(f"{name}: a zip archive, not a text; archives are read by the name *.zip")
