r"""JSON Lines: one record a line, UTF-8, written the same way every time, checked when read.

>>> import io
>>> stream = io.StringIO()
>>> write(stream, [Minutes(raw_length=5)])
1
>>> [minutes.raw_length for minutes in read(io.StringIO(stream.getvalue()), Minutes)]
[5]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO, TypeVar

from pydantic import Field, ValidationError

from sabhaparse.errors import InputError
from sabhaparse.record.evidence import Frozen
from sabhaparse.record.models import Minutes

Record = TypeVar("Record", bound=Frozen)


class Entry(Frozen):
    """The minutes of one file: its path as given, the SHA-256 of its bytes, and what was read in it."""

    path: str
    sha256: str = Field(pattern="^[0-9a-f]{64}$")
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
