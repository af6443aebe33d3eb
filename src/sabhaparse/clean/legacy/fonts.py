"""Names of fonts and encodings to the encoding that their texts are in.

>>> encoding_of("Kruti Dev 010"), encoding_of("DevLys 010"), encoding_of("Walkman-Chanakya-905"), encoding_of("Mangal")
('krutidev', 'krutidev', 'walkman', 'unicode')
>>> encoding_of("Times New Roman") is None
True

Lists: fonts (a pattern for each family; the first that is found in the name holds).
"""

from __future__ import annotations

from functools import lru_cache

import regex

from sabhaparse.clean.legacy.tables import data_file
from sabhaparse.errors import InputError


@lru_cache(maxsize=1)
def _families() -> tuple[tuple[regex.Pattern[str], str], ...]:
    rows = data_file("fonts.tsv")
    return tuple((regex.compile(pattern, regex.IGNORECASE), encoding) for pattern, encoding, _ in rows)


def family(name: str) -> str | None:
    """The encoding of a font name: one of the tables, `unicode`, `none` (there is no table), or None (unknown)."""
    return next((encoding for pattern, encoding in _families() if pattern.search(name)), None)


def encoding_of(name: str) -> str | None:
    """The encoding of a font or encoding name; None where it is unknown or has no table."""
    found = family(name)
    return None if found == "none" else found


def require(name: str) -> str | None:
    """Like `encoding_of`, for a name that a user gave: `auto` is None.

    Raises:
        InputError: an unknown font, or one whose table we do not have.
    """
    if name == "auto":
        return None
    found = family(name)
    if found is None or found == "none":
        why = "has a table of its own, which is not here" if found else "is not a legacy Hindi font known here"
        raise InputError(
            f"the font {name!r} {why}; use auto, krutidev (also DevLys), walkman, chanakya, shusha, 4cgandhi or aps"
        )
    return found
