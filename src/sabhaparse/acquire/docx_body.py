"""The text of a part of a docx: paragraphs and tables in order, text boxes behind the paragraph that holds them.

What was deleted in tracked changes, hidden text, comments and page numbers are left out. A row of a table is a line
with tabs between the cells; a row with cells of several paragraphs (a table that only arranges the page) gives a line
for each paragraph.

>>> from lxml import etree
>>> from sabhaparse.acquire.docx_fonts import Fonts
>>> deleted = "<w:del><w:r><w:delText>सभा</w:delText></w:r></w:del>"
>>> body = etree.fromstring(f"<b xmlns:w='{W[1:-1]}'><w:p><w:r><w:t>बैठक</w:t></w:r>{deleted}</w:p></b>")
>>> writer = Writer(); write(body, Fonts(None, {}), writer); writer.text()
'बैठक\\n'
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import regex

from sabhaparse.acquire.docx_fonts import Faces, Fonts, W
from sabhaparse.acquire.writer import Writer

__all__ = ["R", "W", "write"]

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_BOX, _ALTERNATIVES = W + "txbxContent", _MC + "AlternateContent"
_INNER = frozenset(
    W + tag for tag in ("hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml", "dir", "bdo")
)
_HEAD = 100
"""Characters of the instruction of a field that are looked at."""
_PAGE_FIELD = regex.compile(r"\s*+(?:PAGE|NUMPAGES|SECTIONPAGES)\b", regex.IGNORECASE)
_OFF = frozenset({"0", "false", "off", "none"})
_AS_TEXT = {W + "tab": "\t", W + "cr": "\n", W + "noBreakHyphen": "-", W + "ptab": "\t"}


def write(container: Any, fonts: Fonts, writer: Writer) -> None:
    """Append the text of `container` (a body, header, cell, note or text box), one line a paragraph."""
    for block in container:
        if block.tag == W + "p":
            _Paragraph(block, fonts, writer).write()
        elif block.tag == W + "tbl":
            _table(block, fonts, writer)
        elif block.tag in _INNER:
            write(block, fonts, writer)
        elif block.tag == _ALTERNATIVES:
            write(_chosen(block), fonts, writer)


def _table(table: Any, fonts: Fonts, writer: Writer) -> None:
    for row in _down(table, W + "tr"):
        cells = [_cell(cell, fonts) for cell in _down(row, W + "tc")]
        several = any("\n" in cell.text() for cell in cells)
        filled = [cell for cell in cells if len(cell)] if several else cells
        for number, cell in enumerate(filled):
            if number:
                writer.add("\n" if several else "\t")
            writer.extend(cell)
        writer.cut()
        writer.line()


def _cell(cell: Any, fonts: Fonts) -> Writer:
    writer = Writer()
    write(cell, fonts, writer)
    writer.cut(" \t\n")
    return writer


def _down(element: Any, tag: str) -> Iterator[Any]:
    """Children of that tag, also through content controls and tracked insertions."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag in _INNER:
            yield from _down(child, tag)


def _chosen(alternatives: Any) -> Any:
    """The same thing is there for new and for old programs: the first is taken, so that nothing comes twice."""
    first = alternatives.find(_MC + "Choice")
    return first if first is not None else alternatives.find(_MC + "Fallback") if len(alternatives) else alternatives


class _Paragraph:
    """One paragraph on its way into the text: which field it is in, and the text boxes that wait for its end."""

    __slots__ = ("_boxes", "_element", "_fields", "_fonts", "_numbers", "_writer")

    def __init__(self, element: Any, fonts: Fonts, writer: Writer) -> None:
        self._element, self._fonts, self._writer = element, fonts, writer
        self._boxes: list[Any] = []
        self._fields: list[str] = []
        self._numbers = 0  # fields open at this place that are page numbers

    def write(self) -> None:
        properties = self._element.find(W + "pPr")
        if _is_on(properties, "pageBreakBefore"):
            self._writer.page()
        self._inline(self._element)
        self._writer.cut()
        self._writer.line()
        for box in self._boxes:
            write(box, self._fonts, self._writer)
        section = None if properties is None else properties.find(W + "sectPr")
        if section is not None and _value(section, "type") not in ("continuous", "nextColumn"):
            self._writer.page()

    def _inline(self, parent: Any) -> None:
        for child in parent:
            if child.tag == W + "r":
                self._run(child)
            elif child.tag in _INNER or _is_plain_field(child):
                self._inline(child)
            elif child.tag == _ALTERNATIVES:
                self._inline(_chosen(child))

    def _run(self, run: Any) -> None:
        if _is_on(run.find(W + "rPr"), "vanish"):
            return
        faces = self._fonts.of(run, self._element)
        for child in run:
            self._piece(child, faces)

    def _piece(self, piece: Any, faces: Faces) -> None:
        if piece.tag == W + "fldChar":
            self._field(piece.get(W + "fldCharType"))
        elif piece.tag == W + "instrText":
            self._instruct(piece.text or "")
        elif piece.tag in (W + "drawing", W + "pict", W + "object", _ALTERNATIVES):
            self._boxes.extend(_boxes(piece))
        elif not self._numbers:
            self._text(piece, faces)

    def _text(self, piece: Any, faces: Faces) -> None:
        if piece.tag == W + "t":
            for text, font in faces.pieces(piece.text or ""):
                self._writer.add(text, font)
        elif piece.tag == W + "br":
            self._break(piece.get(W + "type"))
        elif piece.tag == W + "sym":
            self._writer.add(*_symbol(piece))
        else:
            self._writer.add(_AS_TEXT.get(piece.tag, ""))

    def _break(self, kind: str | None) -> None:
        self._writer.fresh_line() if kind == "page" else self._writer.line()
        if kind == "page":
            self._writer.page()

    def _field(self, kind: str | None) -> None:
        """A field is an instruction and its result, and may hold others."""
        if kind == "begin":
            self._fields.append("")
        elif kind == "end" and self._fields:
            self._numbers -= _is_page_number(self._fields.pop())

    def _instruct(self, text: str) -> None:
        """More of the instruction of the innermost field; its head says what it is."""
        if self._fields and len(self._fields[-1]) < _HEAD:
            field = self._fields[-1] + text
            self._numbers += _is_page_number(field) - _is_page_number(self._fields[-1])
            self._fields[-1] = field


def _is_page_number(field: str) -> bool:
    return _PAGE_FIELD.match(field) is not None


def _is_plain_field(element: Any) -> bool:
    return element.tag == W + "fldSimple" and not _is_page_number(element.get(W + "instr", ""))


def _boxes(element: Any) -> Iterator[Any]:
    """The text boxes in a drawing; those inside a text box come with it."""
    if element.tag == _BOX:
        yield element
        return
    for child in _chosen(element) if element.tag == _ALTERNATIVES else element:
        yield from _boxes(child)


def _symbol(piece: Any) -> tuple[str, str | None]:
    """A character named by number in a font of its own; F000 to F0FF are the keys of a legacy font."""
    try:
        code = int(piece.get(W + "char", ""), 16)
    except ValueError:
        return "", None
    font = piece.get(W + "font")
    if 0xF020 <= code <= 0xF0FF:
        return ("", None) if font and regex.match("(?i)wingdings|webdings|symbol", font) else (chr(code - 0xF000), font)
    return (chr(code), font) if 0x20 <= code < 0xD800 else ("", None)


def _is_on(properties: Any, tag: str) -> bool:
    found = None if properties is None else properties.find(W + tag)
    return found is not None and found.get(W + "val") not in _OFF


def _value(element: Any, tag: str) -> str | None:
    found = element.find(W + tag)
    return None if found is None else found.get(W + "val")
