"""One page of a PDF to its lines: characters as pdfium gives them, word spaces by what is drawn, fonts by name.

pdfium puts a space wherever the next character stands apart from the last one it knows the place of. Where a browser made the PDF, it
knows the place of one sign in two only, and कार्यालय becomes का र्या लय. So each such space is checked against
everything that is drawn in between. Signs that pdfium has no character for are left out and counted: those that are
spoken for (their neighbour already stands for the whole syllable) apart from those that are lost.

>>> bare_name("ABCDEF+KrutiDev010"), bare_name("Mangal,Bold")  # बैठक की सूचना के अक्षर
('KrutiDev010', 'Mangal')
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import regex

from sabhaparse.acquire.needs import need

WORD_SPACE = 0.12
"""Least gap between words, in sizes of the font; within a word it is 0 and between words 0.2 or more."""
_BEFORE_NO_SPACE = regex.compile(r"[।,;:!?)\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0955-\u0957\u0962\u0963]")
_SUBSET = regex.compile(r"^[A-Z]{6}\+")
_DEEPEST, _LONGEST_NAME = 8, 200
_HYPHENS = frozenset("\u0002\u00ad\ufffe")
_UNSEEN = frozenset("\ufeff\u200b\x00")


class Line(NamedTuple):
    """A line: its characters with the font of each, its edges in points from left and bottom, and the size of its letters.

    `hyphen` is set where the PDF marks that the last word goes on in the next line.
    """

    text: str
    fonts: tuple[str | None, ...]
    left: float
    right: float
    base: float
    size: float
    hyphen: bool = False


class Page(NamedTuple):
    """A page: its lines, signs without a character that are `lost` or `spoken_for`, and how much of it is drawn.

    `pictured` is the share of the page that its largest picture covers; `shapes` the number of drawn outlines.
    """

    lines: tuple[Line, ...]
    lost: int
    spoken_for: int
    pictured: float
    shapes: int
    width: float


class _Sign(NamedTuple):
    character: str
    made_up: bool
    unmapped: bool
    place: int | None
    font: str | None
    size: float
    left: float
    right: float
    base: float


def bare_name(font: str) -> str:
    """The name of a font without the mark of a subset and the style."""
    return _SUBSET.sub("", font).split(",")[0]


def read_page(page: Any) -> Page:
    """The lines of a page (a `PdfPage`)."""
    raw = need("pypdfium2.raw")
    places, boxes, pictures, shapes = _drawn(raw, page)
    textpage = page.get_textpage()
    try:
        signs = list(_signs(raw, textpage, places))
    finally:
        textpage.close()
    kept, lost, spoken_for = _without_unmapped(signs)
    width, height = page.get_size()
    area = max(1.0, width * height)
    pictured = max(((right - left) * (top - bottom) / area for left, bottom, right, top in pictures), default=0.0)
    return Page(tuple(_lines(kept, boxes)), lost, spoken_for, min(1.0, pictured), shapes, width)


Box = tuple[float, float, float, float]


def _drawn(raw: Any, page: Any) -> tuple[dict[int, int], list[Box], list[Box], int]:
    """Text objects by address to their number in drawing order, their boxes, the boxes of pictures, and a count of outlines."""
    places: dict[int, int] = {}
    boxes: list[Box] = []
    pictures: list[Box] = []
    shapes = 0

    def visit(count: Callable[[Any], int], get: Callable[[Any, int], Any], owner: Any, depth: int) -> None:
        nonlocal shapes
        for number in range(count(owner)):
            item = get(owner, number)
            kind = raw.FPDFPageObj_GetType(item)
            if kind == raw.FPDF_PAGEOBJ_TEXT:
                places[_address(item)] = len(boxes)
                boxes.append(_box(raw, item))
            elif kind == raw.FPDF_PAGEOBJ_IMAGE:
                pictures.append(_box(raw, item))
            elif kind == raw.FPDF_PAGEOBJ_PATH:
                shapes += 1
            elif kind == raw.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
                visit(raw.FPDFFormObj_CountObjects, raw.FPDFFormObj_GetObject, item, depth + 1)

    visit(raw.FPDFPage_CountObjects, raw.FPDFPage_GetObject, page.raw, 0)
    return places, boxes, pictures, shapes


def _address(item: Any) -> int:
    return ctypes.cast(item, ctypes.c_void_p).value or 0


def _box(raw: Any, item: Any) -> Box:
    edges = [ctypes.c_float() for _ in range(4)]
    raw.FPDFPageObj_GetBounds(item, *edges)
    left, bottom, right, top = (edge.value for edge in edges)
    return left, bottom, right, top


def _signs(raw: Any, textpage: Any, places: dict[int, int]) -> Iterator[_Sign]:
    """Every character of the page, with the object that draws it; spaces and line breaks that pdfium adds have none."""
    matrix, edges = raw.FS_MATRIX(), [ctypes.c_double() for _ in range(4)]
    origin = ctypes.c_double(), ctypes.c_double()
    looks: dict[int, tuple[str | None, float]] = {}
    for number in range(textpage.count_chars()):
        character = _character(raw.FPDFText_GetUnicode(textpage, number))
        if raw.FPDFText_IsGenerated(textpage, number) == 1:
            yield _Sign(character, True, False, None, None, 0.0, 0.0, 0.0, 0.0)
            continue
        address = _address(raw.FPDFText_GetTextObject(textpage, number))
        if address not in looks:
            raw.FPDFText_GetMatrix(textpage, number, matrix)
            size = raw.FPDFText_GetFontSize(textpage, number) * (matrix.b**2 + matrix.d**2) ** 0.5
            looks[address] = _font_name(raw, textpage, number), size
        raw.FPDFText_GetCharBox(textpage, number, *edges)
        raw.FPDFText_GetCharOrigin(textpage, number, *origin)
        unmapped = raw.FPDFText_HasUnicodeMapError(textpage, number) == 1
        yield _Sign(character, False, unmapped, places.get(address), *looks[address], edges[0].value, edges[1].value, origin[1].value)


def _character(code: int) -> str:
    return chr(code) if 0 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"


def _font_name(raw: Any, textpage: Any, number: int) -> str | None:
    buffer, flags = ctypes.create_string_buffer(_LONGEST_NAME), ctypes.c_int()
    length = raw.FPDFText_GetFontInfo(textpage, number, buffer, _LONGEST_NAME, flags)
    name = buffer.value.decode("utf-8", "replace") if 0 < length <= _LONGEST_NAME else ""
    return bare_name(name) or None


def _without_unmapped(signs: list[_Sign]) -> tuple[list[_Sign], int, int]:
    """The signs that have a character; the others counted. A run of them is spoken for by a sign of several characters before it."""
    kept: list[_Sign] = []
    lost = spoken_for = run = 0
    for sign in signs:
        if sign.unmapped:
            run += 1
            if run < _together(kept):
                spoken_for += 1
            else:
                lost += 1
        elif sign.character not in _UNSEEN:
            run = 0
            kept.append(sign)
    return kept, lost, spoken_for


def _together(signs: list[_Sign]) -> int:
    """How many of the last characters are drawn by one sign: they have the same box."""
    count = 0
    for sign in reversed(signs):
        if sign.made_up or (sign.place, sign.left, sign.right, sign.base) != (signs[-1].place, signs[-1].left, signs[-1].right, signs[-1].base):
            break
        count += 1
    return count


def _lines(signs: list[_Sign], boxes: list[Box]) -> Iterator[Line]:
    line: list[_Sign] = []
    for number, sign in enumerate(signs):
        if sign.character in "\r\n" or sign.character in _HYPHENS:
            if line:
                yield _line(line, sign.character in _HYPHENS)
            line = []
        elif sign.made_up and sign.character == " ":
            if line and number + 1 < len(signs) and _is_space(line[-1], signs[number + 1], boxes):
                line.append(sign)
        else:
            line.append(sign)
    if line:
        yield _line(line, False)


def _is_space(before: _Sign, after: _Sign, boxes: list[Box]) -> bool:
    """Whether nothing is drawn between two signs that pdfium put a space between."""
    if _BEFORE_NO_SPACE.match(after.character):
        return False
    if before.place is None or after.place is None or before.place >= after.place:
        return True
    right = max(boxes[place][2] for place in range(before.place, after.place))
    return boxes[after.place][0] - right > WORD_SPACE * max(after.size, 1.0)


def _line(signs: list[_Sign], hyphen: bool) -> Line:
    drawn = [sign for sign in signs if not sign.made_up] or signs
    sizes = sorted(sign.size for sign in drawn)
    return Line(
        "".join(sign.character for sign in signs), tuple(sign.font for sign in signs),
        min(sign.left for sign in drawn), max(sign.right for sign in drawn), drawn[0].base, sizes[len(sizes) // 2], hyphen,
    )  # fmt: skip
