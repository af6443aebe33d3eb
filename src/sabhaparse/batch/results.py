"""What comes out of a file: entries and failures, as objects and as the lines that are kept of them.

>>> done = pack([Failure(0, "InputError", "holds nothing but white space", "बैठक.txt")])
>>> done.parsed, done.failed, unpack(done.packed)[1].decode()
(0, 1, '{"path": "बैठक.txt", "error": "InputError", "message": "holds nothing but white space"}\\n')
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sabhaparse.record import Entry
from sabhaparse.record.jsonl import line

AGAIN = frozenset({"MemoryError", "ModelMissingError", "TimeLimitError", "WorkerDiedError"})
"""Errors that lie in the machine and not in the file: such a file is tried again when the run is started again."""
_LEVEL = 1


@dataclass(frozen=True, slots=True)
class Failure:
    """A report that could not be read.

    Attributes:
        index: its place in the input of `parse_many`, from 0; 0 for a single file.
        error: type of the error.
        message: what was wrong.
        path: the file, where there is one.
        part: number of the release in a file that was split, from 1.
    """

    index: int
    error: str
    message: str
    path: str | None = None
    part: int | None = None

    def line(self) -> str:
        """The failure as a line of JSON, without the line break and without what is not known."""
        known = {"path": self.path, "part": self.part, "error": self.error, "message": self.message}
        return json.dumps({name: value for name, value in known.items() if value is not None}, ensure_ascii=False)


class Done(NamedTuple):
    """The lines of one file: how many, whether the file is to be tried again, the lines themselves, packed."""

    parsed: int
    failed: int
    again: bool
    packed: bytes


def pack(results: Sequence[Entry | Failure]) -> Done:
    """The results of one file as lines."""
    entries = [line(result) for result in results if isinstance(result, Entry)]
    failures = [result for result in results if isinstance(result, Failure)]
    again = any(failure.error in AGAIN for failure in failures)
    lines = (_joined(entries), _joined([failure.line() for failure in failures]))
    packed = len(lines[0]).to_bytes(8, "little") + zlib.compress(b"".join(lines), _LEVEL)
    return Done(len(entries), len(failures), again, packed)


def _joined(lines: list[str]) -> bytes:
    return "".join(f"{one}\n" for one in lines).encode("utf-8")


def unpack(packed: bytes) -> tuple[bytes, bytes]:
    """The lines of the entries and those of the failures, each with its line break."""
    lines, first = zlib.decompress(packed[8:]), int.from_bytes(packed[:8], "little")
    return lines[:first], lines[first:]


def printable(text: str) -> str:
    """Text that UTF-8 can hold: bytes of a file name that are none are shown as `\\\\udc96`."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
