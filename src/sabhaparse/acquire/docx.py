"""Word files (docx): paragraphs, tables in their place, text boxes, headers, footers and notes, with their fonts.

Macros, pictures, comments and deleted text are left out; nothing outside of the file is ever opened.

>>> import io, docx as writer
>>> made, stream = writer.Document(), io.BytesIO()
>>> made.add_paragraph("संघ की बैठक हुई।").runs[0].font.name = "Mangal"
>>> made.save(stream)
>>> content = read(stream.getvalue(), "a.docx", DEFAULT)
>>> content.text
'संघ की बैठक हुई।'
"""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Iterator
from typing import Any

import regex

from sabhaparse.acquire.archive import directory, too_much
from sabhaparse.acquire.days import agreed
from sabhaparse.acquire.document import Content
from sabhaparse.acquire.docx_body import R, W, write
from sabhaparse.acquire.docx_fonts import Fonts, theme_fonts
from sabhaparse.acquire.limits import DEFAULT, Limits
from sabhaparse.acquire.needs import need
from sabhaparse.acquire.writer import Writer
from sabhaparse.errors import InputError

__all__ = ["DEFAULT", "read"]

_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_INDIA = dt.timezone(dt.timedelta(hours=5, minutes=30))
_DOCTYPE = regex.compile(rb"<\x00?!\x00?D\x00?O\x00?C\x00?T\x00?Y\x00?P\x00?E", regex.IGNORECASE)


def read(data: bytes, name: str, limits: Limits) -> Content:
    """The content of a docx file.

    Raises:
        InputError: broken, larger than a limit, or with a document type definition (which Word never writes).
        ModelMissingError: python-docx is not installed.
    """
    opener = need("docx.opc.package").OpcPackage
    _check(data, name, limits)
    try:
        package = opener.open(io.BytesIO(data))
        main = package.main_document_part
    except Exception as error:  # python-docx names no errors of its own for what is wrong in a package
        raise InputError(f"{name}: a broken docx file: {type(error).__name__}: {error}") from error
    writer = _whole(main, Fonts(_related(main, "styles"), theme_fonts(_related(main, "theme"))))
    writer.cut("\n")
    title, published = _properties(package)
    return Content(writer.text(), title, published, fonts=writer.runs(), pages=writer.pages())


def _check(data: bytes, name: str, limits: Limits) -> None:
    """Refuse, before anything is unpacked at once, what would unpack to too much or brings its own entities."""
    try:
        infos = directory(io.BytesIO(data), name, limits)
        with zipfile.ZipFile(io.BytesIO(data)) as opened:
            total = sum(info.file_size for info in infos)
            if total > limits.unpacked_bytes:
                raise InputError(f"{name}: {total} bytes unpacked, more than the limit of {limits.unpacked_bytes}")
            for info in infos:
                if problem := too_much(info.file_size, info.compress_size, limits):
                    raise InputError(f"{name}: {problem}")
                if info.filename.endswith((".xml", ".rels")) and _DOCTYPE.search(opened.read(info)):
                    raise InputError(f"{name}: {info.filename} holds a document type definition, not allowed in docx")
    except InputError:
        raise
    except Exception as error:  # zipfile and zlib fail in many ways on broken archives
        raise InputError(f"{name}: a broken docx file: {error}") from error


def _whole(main: Any, fonts: Fonts) -> Writer:
    """Headers, body, notes and footers, each header and footer once."""
    root = _element(main)
    writer = Writer()
    for part in _section_parts(main, root, "headerReference"):
        write(_element(part), fonts, writer)
    for body in root.iterfind(W + "body"):
        write(body, fonts, writer)
    for kind, tag in (("footnotes", W + "footnote"), ("endnotes", W + "endnote")):
        notes = _related(main, kind)
        for note in () if notes is None else notes.iterfind(tag):
            if note.get(W + "type") in (None, "normal"):
                write(note, fonts, writer)
    for part in _section_parts(main, root, "footerReference"):
        write(_element(part), fonts, writer)
    return writer


def _section_parts(main: Any, root: Any, tag: str) -> Iterator[Any]:
    seen = set()
    for reference in root.iter(W + tag):
        relation = main.rels.get(reference.get(R + "id"))
        if relation is not None and not relation.is_external and relation.target_part not in seen:
            seen.add(relation.target_part)
            yield relation.target_part


def _related(main: Any, kind: str) -> Any:
    """The root element of the part that is related to the document in that way; None where there is none."""
    for relation in main.rels.values():
        if relation.reltype == _RELATIONS + kind and not relation.is_external:
            return _element(relation.target_part)
    return None


def _element(part: Any) -> Any:
    etree = need("lxml.etree")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    return etree.fromstring(part.blob, parser)


def _properties(package: Any) -> tuple[str | None, dt.date | None]:
    """Title and day; a document that a program made from a template has the days of the template, which say nothing."""
    try:
        about = package.core_properties
        from_template = about.comments == "generated by python-docx"
        day = None if from_template else agreed(_day(about.created), _day(about.modified))
        return about.title.strip() or None, day
    except Exception:  # the properties are an extra: broken ones do not spoil the text
        return None, None


def _day(moment: dt.datetime | None) -> dt.date | None:
    """The day in India: Word writes universal time."""
    if moment is None:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).astimezone(_INDIA).date()
