"""Bytes of a text file to raw text: UTF-8 first, byte-order marks, then detection; what is no text is refused.

Nothing is changed in the text itself: line ends and every odd character stay as they are in the file. Only a byte-order
mark at the head is taken off; offsets count from behind it.

>>> decode("बैठक".encode("utf-16"), "a.txt")
'बैठक'
"""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import BinaryIO

from sabhaparse.errors import InputError

LARGEST = 20_000_000
"""Largest file read, in bytes; a release has a few thousand, an archive file of many releases a few million."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zip or docx file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x1f\x8b", "a gzip file"),
)
CANDIDATES = ("utf_16_le", "utf_16_be", "utf_32_le", "utf_32_be", "cp1252")
"""What is tried where a file is neither UTF-8 nor marked. Windows-1252 is how text typed in Kruti Dev and its kin is
saved; the other 8-bit sets hold no Hindi at all."""
SAMPLE = 200_000
"""How many bytes are looked at to tell the character set."""
MOST_HIGH = 0.65
"""Share of bytes from A0 up beyond which a file is no Windows-1252: ISCII, or UTF-8 with broken places."""


def decode(data: bytes, name: str) -> str:
    """The text that `data` holds.

    Args:
        data: the whole file.
        name: what to call the file in an error.

    Raises:
        InputError: empty, binary, too large, or in no character set that fits.
    """
    if not data:
        raise InputError(f"{name}: the file is empty")
    if len(data) > LARGEST:
        raise InputError(f"{name}: {len(data)} bytes, more than the limit of {LARGEST}")
    for start, what in _BINARY:
        if data.startswith(start):
            raise InputError(f"{name}: {what}, not a text file")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding, name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _detect(data, name, f"broken at byte {error.start}")
    if b"\x00" in data:
        return _detect(data, name, f"NUL at byte {data.index(0)}")
    if not text.strip():
        raise InputError(f"{name}: holds nothing but white space")
    return text


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: says it is {encoding} but is broken at byte {error.start}") from error
    if not text.strip():
        raise InputError(f"{name}: holds nothing but white space")
    return text


def _detect(data: bytes, name: str, why: str) -> str:
    from charset_normalizer import from_bytes

    sample = data[:SAMPLE]
    best = from_bytes(sample, cp_isolation=list(CANDIDATES)).best()
    if best is None or sum(byte >= 0xA0 for byte in sample) > MOST_HIGH * len(sample):
        raise InputError(f"{name}: not UTF-8 ({why}), nor UTF-16 or Windows-1252; save it as UTF-8")
    return _strict(data, best.encoding, name)


def read_bytes(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        InputError: missing, a folder, unreadable, or larger than `LARGEST`.
    """
    if path.is_dir():
        raise InputError(f"{path}: is a folder")
    try:
        if path.stat().st_size > LARGEST:
            raise InputError(f"{path}: {path.stat().st_size} bytes, more than the limit of {LARGEST}")
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise InputError(f"{path}: no such file") from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from error
    if len(data) > LARGEST:  # a device or a pipe does not say beforehand
        raise InputError(f"{path}: more than the limit of {LARGEST} bytes")
    return data


def read_file(path: Path) -> str:
    """The text of a file.

    Raises:
        InputError: what `read_bytes` or `decode` refuses.
    """
    return decode(read_bytes(path), str(path))


def read_stream(stream: BinaryIO, name: str = "<stdin>") -> str:
    """The text of a binary stream, such as standard input.

    Raises:
        InputError: what `decode` refuses.
    """
    return decode(stream.read(LARGEST + 1), name)
