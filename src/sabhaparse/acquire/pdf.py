"""PDF files: the text layer page by page, in paragraphs, as far as it can be trusted; pages that need OCR are named.

>>> import importlib.util
>>> from sabhaparse.errors import InputError
>>> try:
...     read("%PDF-1.7 बैठक".encode(), "a.pdf", DEFAULT)
... except InputError as error:
...     print(error)
a.pdf: a broken PDF: Data format error
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import regex

from sabhaparse.acquire.days import agreed, pdf_day
from sabhaparse.acquire.document import Content, Quality, worst
from sabhaparse.acquire.limits import DEFAULT, Limits
from sabhaparse.acquire.needs import need
from sabhaparse.acquire.pdf_gate import Verdict, judge
from sabhaparse.acquire.pdf_lines import breaks
from sabhaparse.acquire.pdf_order import reorder
from sabhaparse.acquire.pdf_page import Line, Page, read_page
from sabhaparse.acquire.writer import Writer
from sabhaparse.errors import InputError

__all__ = ["DEFAULT", "read"]

FEW_LETTERS, MANY_SHAPES, PICTURED = 100, 200, 0.5
"""A page of no more characters is a picture if pictures cover this share of it, or if so many outlines are drawn."""
_PAGE_NUMBER = regex.compile(
    r"[\s\-–—(]*+(?:पृष्ठ|पेज|page)?[\s:]*+(\d{1,4})[\s\-–—)]*+(?:(?:of|/|में से)?\s*+\d{1,4})?\s*+", regex.IGNORECASE
)
_MADE_BY = regex.compile(r"^Microsoft Word - ")


class _Text(NamedTuple):
    """What a page gives: its lines as they are to be read, and the verdict on them."""

    lines: tuple[Line, ...]
    verdict: Verdict


def read(data: bytes, name: str, limits: Limits) -> Content:
    """The content of a PDF.

    Raises:
        InputError: encrypted, broken, without pages, or with more pages than the limit.
        ModelMissingError: pypdfium2 is not installed.
    """
    pdf = _open(data, name)
    try:
        count = len(pdf)
        if count > limits.pages:
            raise InputError(f"{name}: {count} pages, more than the limit of {limits.pages}")
        if not count:
            raise InputError(f"{name}: a PDF without pages")
        pages = [_page(pdf, number, name) for number in range(count)]
        about = pdf.get_metadata_dict()
    finally:
        pdf.close()
    writer = _write(pages)
    quality = worst(tuple(page.verdict.quality for page in pages))
    notes = tuple(_notes(pages))
    title = _MADE_BY.sub("", about.get("Title", "")).strip() or None
    day = agreed(pdf_day(about.get("CreationDate", "")), pdf_day(about.get("ModDate", "")))
    reason = f"needs OCR: {'; '.join(notes)}" if quality is Quality.NEEDS_OCR else None
    if reason is None and not len(writer):
        raise InputError(f"{name}: a PDF without any text")
    return Content(writer.text(), title, day, quality, reason, writer.runs(), notes, writer.pages())


def _open(data: bytes, name: str) -> Any:
    pdfium = need("pypdfium2")
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise InputError(f"{name}: an encrypted PDF; save it without a password") from error
        raise InputError(f"{name}: a broken PDF: {_cause(str(error))}") from error


def _cause(message: str) -> str:
    found = regex.search(r"PDFium: ([^)]*)", message)
    return found[1].rstrip(".") if found else message


def _page(pdf: Any, number: int, name: str) -> _Text:
    pdfium = need("pypdfium2")
    try:
        page = pdf[number]
    except pdfium.PdfiumError as error:
        return _Text((), Verdict(Quality.NEEDS_OCR, f"the page is broken: {_cause(str(error))}"))
    try:
        return _judged(read_page(page), number + 1)
    finally:
        page.close()


def _judged(page: Page, number: int) -> _Text:
    lines = _without_number(page.lines, number)
    text = "\n".join(line.text for line in lines)
    letters = len(regex.findall(r"\S", text))
    if letters <= FEW_LETTERS and (page.pictured >= PICTURED or (page.shapes >= MANY_SHAPES and letters < page.shapes)):
        return _Text((), Verdict(Quality.NEEDS_OCR, "a picture without a text layer"))
    if not letters and page.lost:
        return _Text((), Verdict(Quality.NEEDS_OCR, "its signs have no characters in the file"))
    moved = reorder(text)
    if moved is not None:
        texts = moved.split("\n")
        lines = tuple(line._replace(text=new) for line, new in zip(lines, texts, strict=True))
        text = moved
    verdict = judge(text, {font for line in lines for font in line.fonts if font}, page.lost)
    if verdict.quality is Quality.NEEDS_OCR:
        return _Text((), verdict)
    if moved is not None:
        why = "ि stood before its letters and was put behind them"
        verdict = Verdict(Quality.REPAIRED, f"{why}; {verdict.why}" if verdict.why else why)
    return _Text(lines, verdict)


def _without_number(lines: tuple[Line, ...], number: int) -> tuple[Line, ...]:
    """Without a first or last line that is nothing but the number of the page."""
    if lines and _is_number(lines[0].text, number):
        lines = lines[1:]
    return lines[:-1] if lines and _is_number(lines[-1].text, number) else lines


def _is_number(text: str, number: int) -> bool:
    match = _PAGE_NUMBER.fullmatch(text)
    return match is not None and int(match[1]) == number


def _write(pages: list[_Text]) -> Writer:
    """Pages in order; a page that ends in the middle of a sentence goes on in the next without a line break."""
    writer = Writer()
    last: Line | None = None
    for page in pages:
        between = ["", *breaks(page.lines)]
        for number, (line, before) in enumerate(zip(page.lines, between, strict=False)):
            if number == 0 and last is not None:
                before = _over_the_page(last, line)
            writer.cut(" ")
            writer.add(before)
            if number == 0 and last is not None:
                writer.page()
            _add(writer, line)
            last = line
        if not page.lines:
            last = None
            writer.fresh_line()
    writer.cut(" \n")
    return writer


def _over_the_page(last: Line, first: Line) -> str:
    """A space where the last word has no end mark, and letters and left edge stay the same; else a line break."""
    goes_on = not regex.search(r"[।॥?!:.|\"”’)]\s*$", last.text) and last.right - last.left > 20 * last.size
    same = abs(last.size - first.size) <= 0.5 and first.left <= last.left + first.size
    return " " if goes_on and same else "\n"


def _add(writer: Writer, line: Line) -> None:
    start, text = len(line.text) - len(line.text.lstrip()), line.text
    for end in range(start + 1, len(text) + 1):
        if end == len(text) or line.fonts[end] != line.fonts[start]:
            writer.add(text[start:end], line.fonts[start])
            start = end


def _notes(pages: list[_Text]) -> Iterator[str]:
    """One note for all pages with the same fault: `pages 1-3, 7: a picture without a text layer`."""
    faults: dict[str, list[int]] = {}
    for number, page in enumerate(pages, 1):
        if page.verdict.why:
            faults.setdefault(page.verdict.why, []).append(number)
    for why, numbers in faults.items():
        yield f"{'page' if len(numbers) == 1 else 'pages'} {_ranges(numbers)}: {why}"


def _ranges(numbers: list[int]) -> str:
    """`1-3, 7` of 1, 2, 3, 7."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
