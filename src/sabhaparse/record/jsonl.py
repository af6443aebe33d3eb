r"""JSON Lines: one record a line, UTF-8, written the same way every time, checked when read.

>>> import io
>>> stream = io.StringIO()
>>> write(stream, [Minutes(raw_length=5)])
1
>>> [minutes.raw_length for minutes in read(io.StringIO(stream.getvalue()), Minutes)]
[5]
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO, TypeVar

from pydantic import Field, ValidationError

from sabhaparse.errors import InputError
from sabhaparse.record.evidence import Frozen
from sabhaparse.record.models import Minutes

Record = TypeVar("Record", bound=Frozen)


class Entry(Frozen):
    """The minutes of one file, or of one release in it: where it comes from, and what was read in it.

    `path` is the file as given (`a.zip!b.docx` in an archive), `sha256` that of its bytes, `kind` txt, html, docx or
    pdf. `title` is that of its metadata, `published` the day of publication that was used. `quality` says how far the
    text can be trusted (good, repaired, needs_ocr), `notes` why. `part` counts the releases of one file from 1, and
    `offset` is where the release begins in the text of the file; offsets in the minutes count from there.
    """

    path: str
    sha256: str = Field(pattern="^[0-9a-f]{64}$")
    kind: str = "txt"
    title: str | None = None
    published: dt.date | None = None
    quality: str = "good"
    notes: tuple[str, ...] = ()
    part: int | None = None
    offset: int = Field(default=0, ge=0)
    minutes: Minutes


def line(record: Frozen) -> str:
    """One record as a line of JSON, without the line break."""
    return record.model_dump_json()


def write(stream: TextIO, records: Iterable[Frozen]) -> int:
    """Write records to a stream, one a line; returns how many."""
    count = 0
    for record in records:
        stream.write(line(record) + "\n")
        count += 1
    return count


def read(stream: TextIO, model: type[Record], name: str = "<stream>") -> Iterator[Record]:
    """Read records of one model from a stream; empty lines are skipped.

    Raises:
        InputError: a line is no such record; the message starts with `name:line`.
    """
    for number, text in enumerate(stream, 1):
        if text.strip():
            try:
                yield model.model_validate_json(text)
            except ValidationError as error:
                first = error.errors(include_url=False)[0]
                where = ".".join(map(str, first["loc"]))
                raise InputError(f"{name}:{number}: {where + ': ' if where else ''}{first['msg']}") from error


def read_file(path: Path, model: type[Record]) -> Iterator[Record]:
    """Read records of one model from a file.

    Raises:
        InputError: the file cannot be opened, or a line is no such record (`file:line`).
    """
    try:
        with path.open(encoding="utf-8", newline="\n") as stream:
            yield from read(stream, model, str(path))
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not UTF-8 at byte {error.start}") from error
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error
