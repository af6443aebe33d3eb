"""One page of a PDF to its lines: characters as pdfium gives them, word spaces by what is drawn, fonts by name.

pdfium puts a space wherever the next character stands apart from the last one it knows the place of. Where a browser
made the PDF, it knows the place of one sign in two only, and कार्यालय becomes का र्या लय. So each such space is checked
against everything that is drawn in between. Signs that pdfium has no character for are left out and counted: those that
are spoken for (their neighbour already stands for the whole syllable) apart from those that are lost.

>>> Line("बैठक हुई।", (), 50, 110, 700, 12).hyphen
False
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any, NamedTuple

import regex

from sabhaparse.acquire.needs import need
from sabhaparse.acquire.pdf_drawing import Drawing, address_of, font_name, read_drawing

WORD_SPACE = 0.08
"""Least gap between words, in sizes of the font; within a word it is 0 to 0.03, between words 0.1 (beside a wide vowel
sign) or more."""
FAR = 1_000
"""Objects drawn in between from which two signs are in no one word."""
_BEFORE_NO_SPACE = regex.compile(r"[।,;:!?)\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0955-\u0957\u0962\u0963]")
_TYPED_HYPHEN = "\u0002"
"""What pdfium makes of a hyphen at the end of a line."""
_HYPHENS = frozenset({_TYPED_HYPHEN, "\u00ad", "\ufffe"})
_UNSEEN = frozenset("\ufeff\u200b\x00")


class Line(NamedTuple):
    """A line: its characters with the font of each, its edges in points from left and bottom, the size of its letters.

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


_SPACE = _Sign(" ", True, False, None, None, 0.0, 0.0, 0.0, 0.0)


def read_page(page: Any) -> Page:
    """The lines of a page (a `PdfPage`)."""
    raw = need("pypdfium2.raw")
    drawing = read_drawing(raw, page)
    textpage = page.get_textpage()
    try:
        signs = list(_signs(raw, textpage, drawing))
    finally:
        textpage.close()
    kept, lost, spoken_for = _without_unmapped(signs)
    width, height = page.get_size()
    area = max(1.0, width * height)
    pictured = max((box.area / area for box in drawing.pictures), default=0.0)
    return Page(tuple(_lines(kept, drawing)), lost, spoken_for, min(1.0, pictured), drawing.shapes, width)


def _signs(raw: Any, textpage: Any, drawing: Drawing) -> Iterator[_Sign]:
    """Every character of the page, with the object that draws it; spaces and line breaks that pdfium adds have none.

    Where several objects draw one syllable, and the file says what it reads, only the first of them counts.
    """
    matrix, edges = raw.FS_MATRIX(), [ctypes.c_double() for _ in range(4)]
    origin = ctypes.c_double(), ctypes.c_double()
    looks: dict[int, tuple[str | None, float]] = {}
    readers: dict[int, int] = {}
    for number in range(textpage.count_chars()):
        character = _character(raw.FPDFText_GetUnicode(textpage, number))
        if raw.FPDFText_IsGenerated(textpage, number) == 1:
            yield _Sign(character, True, False, None, None, 0.0, 0.0, 0.0, 0.0)
            continue
        address = address_of(raw.FPDFText_GetTextObject(textpage, number))
        place = drawing.places.get(address)
        span = None if place is None else drawing.spans[place]
        if place in drawing.cut_off or (span is not None and readers.setdefault(span, address) != address):
            continue
        if address not in looks:
            raw.FPDFText_GetMatrix(textpage, number, matrix)
            size = raw.FPDFText_GetFontSize(textpage, number) * (matrix.b**2 + matrix.d**2) ** 0.5
            looks[address] = font_name(raw, textpage, number), size
        raw.FPDFText_GetCharBox(textpage, number, *edges)
        raw.FPDFText_GetCharOrigin(textpage, number, *origin)
        unmapped = raw.FPDFText_HasUnicodeMapError(textpage, number) == 1
        yield _Sign(character, False, unmapped, place, *looks[address], edges[0].value, edges[1].value, origin[1].value)


def _character(code: int) -> str:
    return chr(code) if 0 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"


def _without_unmapped(signs: list[_Sign]) -> tuple[list[_Sign], int, int]:
    """The signs that have a character; the others counted, those spoken for by a sign of several characters apart."""
    kept: list[_Sign] = []
    lost = spoken_for = run = together = 0
    for sign in signs:
        if sign.unmapped:
            run += 1
            together = _together(kept) if run == 1 else together
            if run < together:
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
        last = signs[-1]
        if sign.made_up or (sign.place, sign.left, sign.right) != (last.place, last.left, last.right):
            break
        count += 1
    return count


def _lines(signs: list[_Sign], drawing: Drawing) -> Iterator[Line]:
    line: list[_Sign] = []
    space = False
    for sign in signs:
        if sign.character in "\r\n" or sign.character in _HYPHENS:
            if line:
                yield _line(line, sign.character)
            line, space = [], False
        elif sign.made_up and sign.character == " ":
            space = bool(line)
        else:
            if space and _is_space(line[-1], sign, drawing):
                line.append(_SPACE)
            line.append(sign)
            space = False
    if line:
        yield _line(line, "")


def _is_space(before: _Sign, after: _Sign, drawing: Drawing) -> bool:
    """Whether nothing, or a space, is drawn between two signs that pdfium put a space between."""
    if _BEFORE_NO_SPACE.match(after.character):
        return False
    if before.place is None or after.place is None or before.place >= after.place:
        return True
    if after.place - before.place > FAR:
        return True
    if any(map(drawing.is_space, range(before.place + 1, after.place))):
        return True
    right = max(box.right for box in drawing.boxes[before.place : after.place])
    return drawing.boxes[after.place].left - right > WORD_SPACE * max(after.size, 1.0)


def _line(signs: list[_Sign], end: str) -> Line:
    drawn = [sign for sign in signs if not sign.made_up] or signs
    sizes = sorted(sign.size for sign in drawn)
    typed = "-" if end == _TYPED_HYPHEN else ""
    return Line(
        "".join(sign.character for sign in signs) + typed,
        (*(sign.font for sign in signs), *(signs[-1].font for _ in typed)),
        min(sign.left for sign in drawn), max(sign.right for sign in drawn), drawn[0].base, sizes[len(sizes) // 2],
        end in _HYPHENS,
    )  # fmt: skip
