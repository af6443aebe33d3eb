"""Bytes to text where the character set is in doubt: UTF-8 with a few broken places, legacy-font text in
Windows-1252, and markup that names its own character set.

>>> plain("संघ की बैठक".encode() + b"\\xe0\\xa4", "a.txt", 100)
('संघ की बैठक\ufffd', ('1 broken place in UTF-8, replaced by U+FFFD',))
>>> plain("mÙkj izns'k ds dk;ZdrkZvksa dh cSBd esa fopkj".encode("cp1252"), "a.txt", 100)[0][:4]
'mÙkj'
"""

from __future__ import annotations

import codecs
from functools import lru_cache

import regex

from sabhaparse.acquire import text as plain_text
from sabhaparse.acquire.script import DEVANAGARI, looks_legacy
from sabhaparse.errors import InputError

MOST_BROKEN = 0.02
"""Share of characters that may be broken in a UTF-8 file in Devanagari; beyond it the file is refused."""
_HEAD = 4096
_DECLARED = regex.compile(
    rb"<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*+=\s*+[\"']?+([\w.:-]{1,40}+)", regex.IGNORECASE
)
_LATIN = frozenset(
    {"iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252", "cp1252", "x-user-defined"}
)
"""What old pages in legacy fonts declare; all of them are read as Windows-1252, as browsers do."""


@lru_cache(maxsize=1)
def _windows_1252() -> dict[int, str]:
    """C1 code points to the characters that Windows-1252 has there; the five it has not stay (U+0090 is a key)."""
    table = {byte: bytes([byte]).decode("cp1252", "ignore") for byte in range(0x80, 0xA0)}
    return {byte: character for byte, character in table.items() if character}


def windows_1252(data: bytes) -> str:
    """Windows-1252 as the web reads it: every byte is a character."""
    return data.decode("latin-1").translate(_windows_1252())


def plain(data: bytes, name: str, largest: int) -> tuple[str, tuple[str, ...]]:
    """The text of a plain text file, and notes on what was wrong with it.

    Args:
        data: the whole file.
        name: what to call it in an error.
        largest: largest size, in bytes.

    Raises:
        InputError: too large, binary, or in no character set that fits.
    """
    if len(data) > largest:
        raise InputError(f"{name}: {len(data)} bytes, more than the limit of {largest}")
    body = data.removeprefix(codecs.BOM_UTF8)
    marked = body.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE))
    if marked or b"\x00" in body:
        return plain_text.decode(data, name), ()
    if is_utf8(body):
        return body.decode("utf-8"), ()
    mended = body.decode("utf-8", "replace")
    broken = mended.count("\ufffd")
    if broken <= max(1, MOST_BROKEN * len(mended)) and len(DEVANAGARI.findall(mended)) > 5 * broken:
        places = "place" if broken == 1 else "places"
        return mended, (f"{broken} broken {places} in UTF-8, replaced by U+FFFD",)
    latin = windows_1252(body)
    if looks_legacy(latin):
        return latin, ()
    return plain_text.decode(data, name), ()


def is_utf8(data: bytes) -> bool:
    """Whether the bytes are well-formed UTF-8."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def markup(data: bytes, name: str, largest: int) -> tuple[str, tuple[str, ...]]:
    """The text of an html file; what it declares counts only where the bytes are not UTF-8 anyway.

    Args and errors are those of `plain`.
    """
    declared = _DECLARED.search(data[:_HEAD])
    latin = declared is not None and declared[1].decode("ascii", "replace").lower() in _LATIN
    if latin and b"\x00" not in data and not is_utf8(data):
        if len(data) > largest:
            raise InputError(f"{name}: {len(data)} bytes, more than the limit of {largest}")
        mended = plain(data, name, largest) if _mostly_utf8(data) else None
        return mended or (windows_1252(data), ())
    return plain(data, name, largest)


def _mostly_utf8(data: bytes) -> bool:
    text = data.decode("utf-8", "replace")
    return len(DEVANAGARI.findall(text)) > 5 * text.count("\ufffd")
