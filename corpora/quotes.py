"""Find the quotes of an annotation in a raw report.

A quote must stand in the text once. `"कुल @2"` is its second occurrence, `"संघ की [बैठक] रविवार"` the part in
brackets; where a quote stands both as whole words and inside words (अध्यक्ष in अध्यक्षता), only the whole words count.

>>> from quotes import Finder
>>> Finder("संघ की बैठक हुई। अगली बैठक 5 मई को होगी।").find("अगली [बैठक]")
Slice(start=22, end=26)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

import regex

REACH = 30
"""How many characters before a name its honorific may begin."""

_NTH = regex.compile(r"^(?P<quote>.*?)\s*@(?P<nth>\d+)$", regex.DOTALL)
_MARKED = regex.compile(r"^(?P<before>[^\[\]]*)\[(?P<inner>[^\[\]]+)\](?P<after>[^\[\]]*)$")
_INSIDE = regex.compile(r"(?<=[\p{L}\p{M}])(?=[\p{L}\p{M}])")
_SIGN = regex.compile(r"(?<=[\p{L}\p{M}])[.०0o॰](?=[\s\p{L}]|$)")


class QuoteError(Exception):
    """A quote that is not in the text, or stands there more than once."""


class Slice(NamedTuple):
    """A range of the raw text, half-open, in code points."""

    start: int
    end: int

    def holds(self, other: Slice) -> bool:
        """True when `other` lies within."""
        return self.start <= other.start and other.end <= self.end

    def distance(self, other: Slice) -> int:
        """Characters between two ranges; negative when they overlap."""
        return max(self.start - other.end, other.start - self.end)


class Quote(NamedTuple):
    """A quote as annotated: what stands before the quoted part, the part, what stands behind, which occurrence."""

    before: str
    inner: str
    after: str
    nth: int | None

    @classmethod
    def read(cls, spec: str) -> Quote:
        """Read `text`, `text @2` or `before [text] after`."""
        counted = _NTH.match(spec)
        text, nth = (counted["quote"], int(counted["nth"])) if counted else (spec, None)
        marked = _MARKED.match(text)
        return cls(marked["before"], marked["inner"], marked["after"], nth) if marked else cls("", text, "", nth)


class Finder:
    """Looks quotes up in one raw text; `encode` turns a quote into the encoding of the text."""

    def __init__(self, raw: str, encode: Callable[[str], str] = str) -> None:
        self.raw = raw
        self.encode = encode

    def places(self, spec: str) -> list[Slice]:
        """Every place of a quote, or its nth place only."""
        quote = Quote.read(spec)
        before, inner = self.encode(quote.before), self.encode(quote.inner)
        whole = before + inner + self.encode(quote.after)
        starts = [m.start() for m in regex.finditer(regex.escape(whole), self.raw, overlapped=True)]
        starts = [s for s in starts if self._whole_words(s, s + len(whole))] or starts
        found = [Slice(s + len(before), s + len(before) + len(inner)) for s in starts]
        return found if quote.nth is None else found[quote.nth - 1 : quote.nth]

    def find(self, spec: str) -> Slice:
        """The one place of a quote.

        Raises:
            QuoteError: the quote is missing or ambiguous.
        """
        found = self.places(spec)
        if len(found) != 1:
            raise QuoteError(f"{spec!r} stands {len(found)} times" if found else f"{spec!r} is not in the text")
        return found[0]

    def nearest(self, spec: str, names: list[Slice]) -> Slice:
        """The place of a quote nearest to one of `names`; without names the one place."""
        found = self.places(spec)
        if not found or not names:
            return self.find(spec)
        return min(found, key=lambda s: min(s.distance(n) for n in names))

    def beside(self, spec: str, names: list[Slice]) -> Slice:
        """The place of an honorific right before (or, for जी, behind) one of `names`."""
        for name in names:
            near = [s for s in self.places(spec) if name.start - REACH <= s.start and s.end <= name.end + REACH // 2]
            if near:
                return min(near, key=lambda s: s.distance(name))
        raise QuoteError(f"{spec!r} does not stand at the name")

    def mentions(self, name: str | None, also: Iterable[str]) -> list[Slice]:
        """Every place of a full name and of the shorter references in `also`, in order, without overlaps."""
        found: list[Slice] = []
        for spec in ([name] if name else []) + list(also):
            places = self.places(spec)
            if not places:
                raise QuoteError(f"{spec!r} is not in the text")
            found += [p for p in places if all(p.distance(f) >= 0 for f in found)]
        return sorted(found)

    def _whole_words(self, start: int, end: int) -> bool:
        """True when the range cuts no word at either end."""
        return not _INSIDE.match(self.raw, start) and not _INSIDE.match(self.raw, end)


def plain(spec: str) -> str:
    """The quoted part of a specification, with single spaces.

    >>> plain("संघ की [मासिक  बैठक] रविवार")
    'मासिक बैठक'
    """
    return " ".join(Quote.read(spec).inner.split())


def quote_and_value(entry: str | dict[str, str]) -> tuple[str, str]:
    """The quote of an entry and its value: the one given, or the quote itself."""
    given = {"quote": entry} if isinstance(entry, str) else entry
    return given["quote"], given.get("value") or plain(given["quote"])


def name_and_value(entry: str | dict[str, str]) -> tuple[str, str]:
    """The quote of a name and its value, with ॰ for every sign of abbreviation."""
    spec, value = quote_and_value(entry)
    return spec, signed(value)


def signed(words: str) -> str:
    """Words with the signs of abbreviation (०, 0, o, full stop) written ॰.

    >>> signed("डा0 एच.पी. वर्मा")
    'डा॰ एच॰पी॰ वर्मा'
    """
    return _SIGN.sub("॰", words)
