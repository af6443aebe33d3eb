"""The fonts of a run in a docx: its own, else those of its styles, else the defaults of the document.

A run has three fonts, one for each script; which of them a character is set in is a matter of the character.

>>> Faces("Kruti Dev 010", "Kruti Dev 010", "Mangal").pieces("cSBd बैठक")
[('cSBd ', 'Kruti Dev 010'), ('बैठक', 'Mangal')]
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

import regex

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_COMPLEX = r"\u0590-\u109f\ua8e0-\ua8ff\u200c\u200d"
_PIECE = regex.compile(
    rf"(?P<cs>[{_COMPLEX}][\s{_COMPLEX}]*+)|(?P<ascii>[\x00-\x7f]++)|(?P<hansi>[^\x00-\x7f{_COMPLEX}]++)"
)
_SLOTS = (("ascii", "asciiTheme"), ("hAnsi", "hAnsiTheme"), ("cs", "cstheme"))
_DEEPEST = 20


class Faces(NamedTuple):
    """The fonts of a run: for ASCII, for other Latin characters, for Devanagari; None where none is named."""

    ascii: str | None = None
    hansi: str | None = None
    cs: str | None = None

    def over(self, other: Faces) -> Faces:
        """These fonts, and those of `other` where there are none."""
        return Faces(self.ascii or other.ascii, self.hansi or other.hansi, self.cs or other.cs)

    def pieces(self, text: str) -> list[tuple[str, str | None]]:
        """The text cut where the font changes."""
        starts: list[tuple[int, str | None]] = []
        for match in _PIECE.finditer(text):
            font = getattr(self, match.lastgroup or "ascii")
            if not starts or (starts[-1][1] != font and not match.group().isspace()):
                starts.append((match.start(), font))
        return [(text[start:end], font) for (start, font), (end, _) in pairwise([*starts, (len(text), None)])]


def theme_fonts(theme: Any) -> dict[str, str]:
    """Names like `minorHAnsi` to the fonts of the theme."""
    found: dict[str, str] = {}
    for size in ("major", "minor"):
        scheme = None if theme is None else next(theme.iter(f"{_A}{size}Font"), None)
        for tag, slots in (("latin", ("HAnsi", "Ascii")), ("cs", ("Bidi",))):
            face = None if scheme is None else scheme.find(_A + tag)
            name = None if face is None else face.get("typeface")
            found.update({size + slot: name for slot in slots if name})
    return found


class Fonts:
    """Looks up the fonts of runs in the styles and the theme of one document.

    Args:
        styles: root element of the styles; None where there are none.
        theme: what `theme_fonts` gives.
    """

    __slots__ = ("_above", "_default", "_faces", "_paragraph", "_styles", "_theme")

    def __init__(self, styles: Any, theme: dict[str, str]) -> None:
        self._theme = theme
        self._styles: dict[str, Any] = {}
        self._faces: dict[str | None, Faces] = {}
        self._default, self._paragraph = Faces(), None
        self._above: tuple[Any, str | None] = (None, None)  # the last paragraph, and its style
        for style in () if styles is None else styles.iterfind(W + "style"):
            self._styles[style.get(W + "styleId")] = style
            if style.get(W + "type") == "paragraph" and style.get(W + "default") in ("1", "true", "on"):
                self._paragraph = style.get(W + "styleId")
        if styles is not None:
            self._default = self._named(styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"))

    def of(self, run: Any, paragraph: Any) -> Faces:
        """The fonts of a run (`w:r`) in a paragraph (`w:p`)."""
        own = run.find(W + "rPr")
        style = _style(own, "rStyle")
        if self._above[0] is not paragraph:
            self._above = paragraph, _style(paragraph.find(W + "pPr"), "pStyle")
        above = self._above[1] or self._paragraph
        return self._named(own).over(self._style(style)).over(self._style(above)).over(self._default)

    def _named(self, properties: Any) -> Faces:
        fonts = None if properties is None else properties.find(W + "rFonts")
        if fonts is None:
            return Faces()
        return Faces(*(self._theme.get(fonts.get(W + theme, "")) or fonts.get(W + name) for name, theme in _SLOTS))

    def _style(self, name: str | None) -> Faces:
        if name not in self._faces:
            faces = Faces()
            for style in self._ancestors(name):
                faces = faces.over(self._named(style.find(W + "rPr")))
            self._faces[name] = faces
        return self._faces[name]

    def _ancestors(self, name: str | None) -> Iterator[Any]:
        """The style and those it is based on; a circle of them ends."""
        for _ in range(_DEEPEST):
            style = self._styles.get(name) if name else None
            if style is None:
                return
            yield style
            base = style.find(W + "basedOn")
            name = None if base is None else base.get(W + "val")


def _style(properties: Any, tag: str) -> str | None:
    found = None if properties is None else properties.find(W + tag)
    return None if found is None else found.get(W + "val")
