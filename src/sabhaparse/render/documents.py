"""What every exporter reads: reports one after another, each with an id, what is known of its file, and its minutes.

The id comes from the SHA-256 of the file, so that the same file has the same ids in every export.

>>> from sabhaparse.pipeline import Parser
>>> minutes = Parser().parse("व्यापार संघ की मासिक बैठक हुई।")
>>> [document.minutes.kind.value for document in documents([minutes])]
['मासिक बैठक']
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError
from pydantic_core import from_json

from sabhaparse.errors import InputError
from sabhaparse.record import Entry, Frozen, Minutes

ID_LENGTH = 16
"""Hexadecimal digits of the SHA-256 that make an id."""


class Document(NamedTuple):
    """One report.

    `metadata` may hold `path`, `sha256`, `title`, `published` (a day or its ISO form) and `raw` (the source text, which
    only the HTML pages need); whatever else it holds is left alone.
    """

    id: str
    metadata: Mapping[str, Any]
    minutes: Minutes

    @property
    def published(self) -> dt.date | None:
        """The day of publication, or None where it was not given or is no day."""
        day = self.metadata.get("published")
        if isinstance(day, dt.datetime):
            return day.date()
        if day is None or isinstance(day, dt.date):
            return day
        try:
            return dt.date.fromisoformat(str(day)[:10])
        except ValueError:
            return None

    def said(self, key: str) -> str | None:
        """One field of the metadata as text, or None."""
        value = self.metadata.get(key)
        return None if value is None else str(value)

    def key(self, local: str) -> str:
        """The id, in the whole archive, of a part of this report."""
        return f"{self.id}.{local}"


Given = tuple[str, Mapping[str, Any], Minutes]
"""What an exporter takes: a `Document`, or a plain tuple of the same three."""


def documents(records: Iterable[Frozen]) -> Iterator[Document]:
    """Documents of entries (minutes with the path and checksum of their file) or of bare minutes, in order.

    A checksum that comes again (two copies of one file, several releases in one file) gives an id with `-2`, `-3` …
    """
    seen: dict[int, int] = {}
    for record in records:
        metadata = {name: getattr(record, name) for name in type(record).model_fields if name != "minutes"}
        minutes = record if isinstance(record, Minutes) else record.minutes  # type: ignore[attr-defined]
        if isinstance(record, Minutes):
            metadata = {}
        digest = metadata.get("sha256") or sha256(record.model_dump_json().encode()).hexdigest()
        name = digest[:ID_LENGTH]
        times = seen[int(name, 16)] = seen.get(int(name, 16), 0) + 1
        yield Document(name if times == 1 else f"{name}-{times}", metadata, minutes)


def read_documents(path: Path) -> Iterator[Document]:
    """Documents of a JSONL file whose lines are entries or bare minutes.

    Raises:
        InputError: the file cannot be opened, or a line is neither; the message starts with `path:line`.
    """
    return documents(_records(path))


def _records(path: Path) -> Iterator[Frozen]:
    try:
        with path.open("rb") as stream:
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield _record(line, f"{path}:{number}")
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error


def _record(line: bytes, where: str) -> Frozen:
    try:
        fields = from_json(line)
        model = Entry if isinstance(fields, dict) and "minutes" in fields else Minutes
        return model.model_validate_json(line)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise InputError(f"{where}: {place + ': ' if place else ''}{first['msg']}") from error
    except ValueError as error:
        what = error if line.lstrip().startswith(b"{") else "no JSON Lines record; is this a report?"
        raise InputError(f"{where}: {what}") from error
