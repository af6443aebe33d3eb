"""`late`: a pattern that is compiled when it is first asked, not when its module is imported.

`regex` takes half a millisecond for a pattern, and most texts need a third of the patterns of this package: those of
a damage, a legacy font or a layout that they do not have are never compiled.

>>> rupees = late(r"(?i)rs\\.? ?(\\d+)")
>>> rupees.search("Rs. 250")[1]
'250'
"""

from __future__ import annotations

from typing import Any, cast

import regex


class Late:
    """Looks like a pattern; what it was asked for once, it holds."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags
        self._pattern: regex.Pattern[str] | None = None

    def __getattr__(self, name: str) -> Any:
        """A method or field of the pattern, asked for the first time."""
        if self._pattern is None:
            self._pattern = regex.compile(self._source, self._flags)
        self.__dict__[name] = found = getattr(self._pattern, name)
        return found


def late(source: str, flags: int = 0) -> regex.Pattern[str]:
    """The pattern of this source. What is wrong with it shows at its first use, so each needs a test that uses it."""
    return cast("regex.Pattern[str]", Late(source, flags))
