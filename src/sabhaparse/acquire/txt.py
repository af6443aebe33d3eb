"""Plain text files: the characters of the file, unchanged.

>>> read("संघ की बैठक हुई।".encode(), "a.txt", DEFAULT).text
'संघ की बैठक हुई।'
"""

from __future__ import annotations

from sabhaparse.acquire.charset import plain
from sabhaparse.acquire.document import Content, Quality
from sabhaparse.acquire.limits import DEFAULT, Limits

__all__ = ["DEFAULT", "read"]


def read(data: bytes, name: str, limits: Limits) -> Content:
    """The content of a text file.

    Raises:
        InputError: too large, binary, or in no character set that fits.
    """
    text, notes = plain(data, name, limits.file_bytes)
    return Content(text, quality=Quality.REPAIRED if notes else Quality.GOOD, notes=notes)
