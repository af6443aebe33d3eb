"""What is drawn on a page of a PDF: the boxes of text in drawing order, pictures, outlines, and names of fonts.

>>> bare_name("ABCDEF+KrutiDev010"), bare_name("Mangal,Bold")  # बैठक की सूचना के अक्षर
('KrutiDev010', 'Mangal')
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any, NamedTuple

import regex

_SUBSET = regex.compile(r"^[A-Z]{6}\+")
_DEEPEST, _LONGEST_NAME = 8, 200


class Box(NamedTuple):
    """Edges in points, from the left and bottom of the page."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def area(self) -> float:
        """In square points."""
        return (self.right - self.left) * (self.top - self.bottom)

    @property
    def is_empty(self) -> bool:
        """Nothing is seen: a space."""
        return self.right - self.left < 0.01 and self.top - self.bottom < 0.01


class Drawing(NamedTuple):
    """The objects of a page.

    `places` holds the number of each text object by its address; by that number, `boxes` holds their boxes and `spans`
    the marked stretch with a reading of its own (`ActualText`) that they are in. `cut_off` are those outside of what is
    shown (a line of the next page); `shapes` counts drawn outlines.
    """

    places: dict[int, int]
    boxes: list[Box]
    spans: list[int | None]
    cut_off: frozenset[int]
    pictures: list[Box]
    shapes: int

    def is_space(self, place: int) -> bool:
        """Whether a text object shows nothing, and is no part of a syllable."""
        return self.spans[place] is None and self.boxes[place].is_empty


def bare_name(font: str) -> str:
    """The name of a font without the mark of a subset and the style."""
    return _SUBSET.sub("", font).split(",")[0]


def font_name(raw: Any, textpage: Any, number: int) -> str | None:
    """The name of the font of a character of the text of a page; None where it has none."""
    buffer, flags = ctypes.create_string_buffer(_LONGEST_NAME), ctypes.c_int()
    length = raw.FPDFText_GetFontInfo(textpage, number, buffer, _LONGEST_NAME, flags)
    name = buffer.value.decode("utf-8", "replace") if 0 < length <= _LONGEST_NAME else ""
    return bare_name(name) or None


def address_of(item: Any) -> int:
    """What tells an object of pdfium from the others."""
    return ctypes.cast(item, ctypes.c_void_p).value or 0


def read_drawing(raw: Any, page: Any) -> Drawing:
    """The objects of a page (a `PdfPage`), also those inside forms.

    Args:
        raw: the module `pypdfium2.raw`.
        page: the page.
    """
    places: dict[int, int] = {}
    spans: list[int | None] = []
    boxes: list[Box] = []
    cut_off: set[int] = set()
    pictures: list[Box] = []
    shapes = 0

    def visit(count: Callable[[Any], int], get: Callable[[Any, int], Any], owner: Any, depth: int) -> None:
        nonlocal shapes
        for number in range(count(owner)):
            item = get(owner, number)
            kind = raw.FPDFPageObj_GetType(item)
            if kind == raw.FPDF_PAGEOBJ_TEXT:
                places[address_of(item)] = len(boxes)
                if _is_cut_off(raw, item, box := _box(raw, item)):
                    cut_off.add(len(boxes))
                boxes.append(box)
                spans.append(_span(raw, item))
            elif kind == raw.FPDF_PAGEOBJ_IMAGE:
                pictures.append(_box(raw, item))
            elif kind == raw.FPDF_PAGEOBJ_PATH:
                shapes += 1
            elif kind == raw.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
                visit(raw.FPDFFormObj_CountObjects, raw.FPDFFormObj_GetObject, item, depth + 1)

    visit(raw.FPDFPage_CountObjects, raw.FPDFPage_GetObject, page.raw, 0)
    return Drawing(places, boxes, spans, frozenset(cut_off), pictures, shapes)


def _box(raw: Any, item: Any) -> Box:
    edges = [ctypes.c_float() for _ in range(4)]
    raw.FPDFPageObj_GetBounds(item, *edges)
    return Box(*(edge.value for edge in edges))


def _is_cut_off(raw: Any, item: Any, box: Box) -> bool:
    """Whether the middle of an object lies outside of a clipping path that it is drawn through."""
    clip = raw.FPDFPageObj_GetClipPath(item)
    across, down = (box.left + box.right) / 2, (box.bottom + box.top) / 2
    for path in range(raw.FPDFClipPath_CountPaths(clip) if clip else 0):
        points = [_point(raw, clip, path, number) for number in range(raw.FPDFClipPath_CountPathSegments(clip, path))]
        if points and not (
            min(x for x, _ in points) <= across <= max(x for x, _ in points)
            and min(y for _, y in points) <= down <= max(y for _, y in points)
        ):
            return True
    return False


def _point(raw: Any, clip: Any, path: int, number: int) -> tuple[float, float]:
    x, y = ctypes.c_float(), ctypes.c_float()
    raw.FPDFPathSegment_GetPoint(raw.FPDFClipPath_GetPathSegment(clip, path, number), x, y)
    return x.value, y.value


def _span(raw: Any, item: Any) -> int | None:
    """The innermost marked stretch with a reading of its own."""
    for number in reversed(range(raw.FPDFPageObj_CountMarks(item))):
        mark = raw.FPDFPageObj_GetMark(item, number)
        if raw.FPDFPageObjMark_GetParamValueType(mark, b"ActualText") == raw.FPDF_OBJECT_STRING:
            return address_of(mark)
    return None
