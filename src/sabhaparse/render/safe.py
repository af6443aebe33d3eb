r"""Text made harmless for the form it goes into, and files that are whole or not there at all.

>>> cell("=HYPERLINK(0)"), cell("बैठक"), cell("- नियम")
("'=HYPERLINK(0)", 'बैठक', "'- नियम")
>>> shown("क\x1b[31m")
'क\\u001b[31m'
>>> xml("क\x0bख")
'क�ख'
>>> file_name("../गाँव", ".xml").startswith("गाँव-")
True
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import regex

from sabhaparse.errors import InputError

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
NAME_LENGTH = 80
"""Characters of a file name that come from an id (at most 240 bytes in UTF-8)."""

_NOT_XML = regex.compile(r"[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")
_CONTROL = regex.compile(r"[\p{Cc}\p{Cs}&&[^\t\n\r]]", regex.VERSION1)
_UNSEEN = regex.compile(r"[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069&&[^\t]]", regex.VERSION1)
_FORMULA = regex.compile(r"[\t\r\n]|[\s\u200b-\u200f\ufeff]*+[=+\-@\uff1d\uff0b\uff0d\uff20]")
_NOT_NAME = regex.compile(r"[^\p{L}\p{M}\p{N}_-]++")
_PLAIN_NAME = regex.compile(r"[0-9a-z][0-9a-z_-]*+")
_NOT_TOKEN = regex.compile(r"[^A-Za-z0-9_.-]")
_DEVICES = regex.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)")


def shown(text: str) -> str:
    """One line for a terminal: what would move the cursor, change colours or turn the reading order is spelled out."""
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def xml(text: str) -> str:
    """Text without the characters that XML 1.0 does not allow; each becomes U+FFFD. Escapes nothing."""
    return _NOT_XML.sub(REPLACEMENT, text)


def plain(text: str) -> str:
    """Text without control characters other than tab and line breaks, and without lone surrogates."""
    return _CONTROL.sub(REPLACEMENT, text)


def cell(text: str) -> str:
    """Text for a cell of a CSV file: an apostrophe stands before what a spreadsheet would run as a formula."""
    text = plain(text)
    return f"'{text}" if _FORMULA.match(text) else text


def token(text: str) -> str:
    """An id for use in XML attributes and URIs: ASCII letters, digits, `_`, `.`, `-`."""
    return _NOT_TOKEN.sub("_", text) or "_"


def file_name(name: str, extension: str) -> str:
    """A file name from an id: no separators, no leading dot, no device names, not too long.

    What had to be changed, and what a file system could mix up with another name, gets the first digits of the SHA-256
    of the id, so that two ids never share a file.
    """
    safe = _NOT_NAME.sub("_", unicodedata.normalize("NFC", name)).strip("_")[:NAME_LENGTH]
    if safe != name or not _PLAIN_NAME.fullmatch(name) or _DEVICES.fullmatch(name):
        safe = f"{safe}-{sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}".lstrip("-")
    return safe + extension


def folder(out: Path) -> Path:
    """The folder `out`, made where it is missing.

    Raises:
        InputError: it cannot be made.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{out}: {error.strerror}") from error
    return out


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A path to write to, which takes the place of `path` when all went well and is taken away when not.

    A link at `path` is replaced, never followed.

    Raises:
        InputError: the file cannot be written.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        part.unlink(missing_ok=True)
        yield part
        os.replace(part, path)
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    finally:
        part.unlink(missing_ok=True)
