"""`Writer`: puts a text together piece by piece and keeps the font of each piece and the beginnings of pages.

>>> writer = Writer()
>>> writer.add("cSBd", "Kruti Dev 010"); writer.add(" "); writer.add("बैठक", "Mangal"); writer.line()
>>> writer.text(), writer.runs()
('cSBd बैठक\\n', (FontRun(start=0, end=4, font='Kruti Dev 010'), FontRun(start=5, end=9, font='Mangal')))
"""

from __future__ import annotations

from sabhaparse.acquire.document import FontRun


class Writer:
    """A text in the making."""

    __slots__ = ("_length", "_pages", "_parts", "_runs")

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._runs: list[FontRun] = []
        self._pages: list[int] = []
        self._length = 0

    def __len__(self) -> int:
        return self._length

    @property
    def last(self) -> str:
        """The last character written; empty at the start."""
        return self._parts[-1][-1] if self._parts else ""

    def add(self, text: str, font: str | None = None) -> None:
        """Append `text`, set in `font`."""
        if not text:
            return
        start, self._length = self._length, self._length + len(text)
        self._parts.append(text)
        if font and not text.isspace():
            self._run(FontRun(start, self._length, font))

    def _run(self, run: FontRun) -> None:
        before = self._runs[-1] if self._runs else None
        if before and before.font == run.font and before.end == run.start:
            self._runs[-1] = FontRun(before.start, run.end, run.font)
        else:
            self._runs.append(run)

    def line(self) -> None:
        """End the line, be it empty."""
        self.add("\n")

    def fresh_line(self) -> None:
        """End the line if anything stands on it."""
        if self._parts and self.last != "\n":
            self.line()

    def cut(self, characters: str = " \t") -> None:
        """Take these characters off the end."""
        while self._parts and self.last in characters:
            part = self._parts.pop()
            kept = part.rstrip(characters)
            self._length += len(kept) - len(part)
            if kept:
                self._parts.append(kept)
        while self._runs and self._runs[-1].end > self._length:
            run = self._runs.pop()
            if run.start < self._length:
                self._runs.append(FontRun(run.start, self._length, run.font))

    def page(self) -> None:
        """Begin a page."""
        if self._length and (not self._pages or self._pages[-1] != self._length):
            self._pages.append(self._length)

    def extend(self, other: Writer) -> None:
        """Append all that another writer holds."""
        start = self._length
        self._pages.extend(start + page for page in other._pages)
        for run in other._runs:
            self._run(FontRun(start + run.start, start + run.end, run.font))
        self._parts.extend(other._parts)
        self._length += other._length

    def text(self) -> str:
        """The text so far."""
        return "".join(self._parts)

    def runs(self) -> tuple[FontRun, ...]:
        """The runs of fonts so far; neighbours parted by white space only, in one font, are one run."""
        text, joined = self.text(), list[FontRun]()
        for run in self._runs:
            before = joined[-1] if joined else None
            if before and before.font == run.font and text[before.end : run.start].isspace():
                joined[-1] = FontRun(before.start, run.end, run.font)
            else:
                joined.append(run)
        return tuple(joined)

    def pages(self) -> tuple[int, ...]:
        """Offsets at which a page begins, but for the first."""
        return tuple(page for page in self._pages if page < self._length)
