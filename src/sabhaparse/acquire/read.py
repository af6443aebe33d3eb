"""A file to its `Document`: what kind it is, the reader for that kind, and what is refused.

>>> from sabhaparse.acquire.source import Source
>>> acquire(Source("-", data="संघ की बैठक हुई।".encode())).text
'संघ की बैठक हुई।'
>>> examine(Source("-", data=b"Minutes of the meeting of the committee")).reason
'no Hindi in it: of 33 letters 0 are Devanagari, and it is in no legacy font'
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import regex

from sabhaparse.acquire.document import Content, Document, Quality
from sabhaparse.acquire.docx import read as read_docx
from sabhaparse.acquire.html import read as read_html
from sabhaparse.acquire.kinds import kind_of
from sabhaparse.acquire.limits import DEFAULT, Limits
from sabhaparse.acquire.pdf import read as read_pdf
from sabhaparse.acquire.script import DEVANAGARI, holds_hindi
from sabhaparse.acquire.source import Source
from sabhaparse.acquire.txt import read as read_txt
from sabhaparse.acquire.walk import source_of
from sabhaparse.errors import InputError, ModelMissingError

_READERS: dict[str, Callable[[bytes, str, Limits], Content]] = {
    "txt": read_txt, "html": read_html, "docx": read_docx, "pdf": read_pdf,
}  # fmt: skip

NO_MEMORY = "there is not enough memory to read it"
"""The reason where the memory ran out, which says nothing of the file."""


def acquire(path: str | Path | Source, limits: Limits = DEFAULT) -> Document:
    """The text of a file.

    Args:
        path: a file, `a.zip!b.txt`, `-`, or a source of `walk`.
        limits: what is refused as too much.

    Returns:
        A document with text; pages that need OCR are left out of it and named in its notes.

    Raises:
        InputError: there is no Hindi text to be had; the message holds path and reason.
        ModelMissingError: the package for this kind of file is not installed; the message says how to install it.
    """
    document = examine(path, limits)
    if document.quality is Quality.REFUSED or not document.text:
        raise InputError(f"{document.path}: {document.reason}")
    return document


def examine(path: str | Path | Source, limits: Limits = DEFAULT) -> Document:
    """Like `acquire`, but what is refused is a document too: without text, with `quality` and `reason`.

    Raises:
        ModelMissingError: the package for this kind of file is not installed.
    """
    source = path if isinstance(path, Source) else source_of(path, limits)
    sha256 = kind = ""
    try:
        data = source.read(limits)
        sha256 = hashlib.sha256(data).hexdigest()
        kind = kind_of(data, source.path)
        content = _checked(_READERS[kind](data, source.path, limits), source.path, limits)
    except ModelMissingError:
        raise
    except InputError as error:
        content = Content("", quality=Quality.REFUSED, reason=str(error).removeprefix(f"{source.path}: "))
    except MemoryError:
        content = Content("", quality=Quality.REFUSED, reason=NO_MEMORY)
    except Exception as error:  # a broken or hostile file must not end the run, whatever its reader stumbles over
        content = Content("", quality=Quality.REFUSED, reason=_broken(kind, error))
    return Document(
        content.text, source.path, sha256, kind, content.title, content.published, content.quality, content.reason,
        content.fonts, content.notes, content.pages,
    )  # fmt: skip


def _broken(kind: str, error: Exception) -> str:
    what = f"a broken {kind} file" if kind else "a broken file"
    return f"{what}: {type(error).__name__}: {error}".rstrip(": ")


def _checked(content: Content, name: str, limits: Limits) -> Content:
    """The content, if it is Hindi text of a size that can be read, or says itself why it is none."""
    text = content.text
    if len(text) > limits.characters:
        raise InputError(f"{name}: {len(text)} characters, more than the limit of {limits.characters}")
    if content.quality in (Quality.REFUSED, Quality.NEEDS_OCR) and not text.strip():
        return content
    if not text.strip():
        raise InputError(f"{name}: holds nothing but white space")
    if not holds_hindi(text, {run.font for run in content.fonts}):
        letters, own = len(regex.findall(r"\p{L}", text)), len(DEVANAGARI.findall(text))
        why = f"of {letters} letters {own} are Devanagari, and it is in no legacy font"
        raise InputError(f"{name}: no Hindi in it: {why}")
    return content
