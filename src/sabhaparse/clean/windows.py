"""Where in a text to look: stretches round a rare mark, found with `str.find` and joined where they meet.

A step whose pattern must hold a certain mark looks only there, and sees the rest of the text in its lookbehinds.

>>> list(around("बैठक हुई. सब आए. समाप्त", ".", 3, 2))
[(5, 11), (12, 18)]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex


def around(text: str, mark: str, back: int, ahead: int) -> Iterator[tuple[int, int]]:
    """Ranges of `text` from `back` characters before each `mark` to `ahead` characters behind it."""
    at = text.find(mark)
    while at >= 0:
        start = max(0, at - back)
        end = at + 1 + ahead
        at = text.find(mark, at + 1)
        while 0 <= at <= end + back:
            end = at + 1 + ahead
            at = text.find(mark, at + 1)
        yield start, min(end, len(text))


def matches(pattern: regex.Pattern[str], text: str, ranges: Iterable[tuple[int, int]]) -> Iterator[regex.Match[str]]:
    """What `pattern` matches at the beginning of some ranges of `text`, in order and without overlap."""
    seen = 0
    for start, end in ranges:
        match = pattern.match(text, start, end) if start >= seen else None
        if match is not None:
            seen = match.end()
            yield match


def places(text: str, word: str) -> Iterator[int]:
    """Offsets at which `word` occurs."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))


def split_chunks(text: str) -> list[str]:
    """The chunks of `text`: what stands between spaces and line breaks."""
    return text.replace("\n", " ").split(" ")


def whole_chunks(text: str, chunk: str) -> Iterator[int]:
    """Offsets at which `chunk` stands between spaces and line breaks."""
    length = len(chunk)
    for at in places(text, chunk):
        if (not at or text[at - 1] in " \n") and text[at + length : at + length + 1] in ("", " ", "\n"):
            yield at


def chunks_around(text: str, start: int, end: int) -> str:
    """The chunks that `text[start:end]` touches, whole, with what stands between them.

    >>> chunks_around("बैठक में सब आए", 7, 9), chunks_around("बैठक में", 8, 8)
    ('में सब', 'में')
    """
    first = text.rfind(" ", 0, start) + 1
    first = max(first, text.rfind("\n", first, start) + 1)
    space = text.find(" ", end)
    last = len(text) if space < 0 else space
    line_end = text.find("\n", end, last)
    return text[first : last if line_end < 0 else line_end]
