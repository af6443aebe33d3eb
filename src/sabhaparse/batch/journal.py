"""`Journal`: what is done, in a file that is only ever added to and can be read again whatever stopped the writing.

A head says which run it belongs to. Then each file is a frame: length, checksum, and in it the key of the file and its
lines. A frame is there whole or counts as not there: what stands behind the last whole frame is cut off when the
journal is opened, so half a line never comes back. Data is forced to the disk every `SYNC` seconds; the checksum tells
a frame that a loss of power left torn.

>>> from tempfile import TemporaryDirectory
>>> from sabhaparse.batch.results import pack
>>> with TemporaryDirectory() as folder:
...     path = Path(folder) / "journal"
...     with Journal(path, {"inputs": ["बैठक"]}) as journal:
...         place = journal.append(b"k" * 16, pack([]))
...     with Journal(path, {"inputs": ["बैठक"]}) as journal:
...         journal.places == {b"k" * 16: place}
True
"""

from __future__ import annotations

import json
import os
import struct
import time
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sabhaparse.batch.results import Done
from sabhaparse.errors import InputError

MAGIC = b"sabhaparse journal 1\n"
KEY_SIZE = 16
SYNC = 2.0
"""Seconds after which what was written is forced to the disk."""
_FRAME = struct.Struct("<II")
_HEAD = struct.Struct(f"<{KEY_SIZE}sII?")


class Journal:
    """The journal of one run.

    Args:
        path: the file; made if it is missing.
        settings: what the run is, as JSON; a journal of another run is refused.
        restart: begin a new journal in any case.

    Attributes:
        places: key of a file to the place of its frame, for what was there when the journal was opened.

    Raises:
        InputError: the journal of another run, or a file that cannot be read or written.
    """

    def __init__(self, path: Path, settings: Mapping[str, Any], restart: bool = False) -> None:
        self.places: dict[bytes, int] = {}
        self._path = path
        head = MAGIC + json.dumps(settings, sort_keys=True).encode() + b"\n"
        try:
            if restart or not path.exists():
                _begin(path, head)
            self._file = path.open("r+b", buffering=0)
        except OSError as error:
            raise InputError(f"{path}: cannot be written: {error.strerror}") from error
        try:
            _check(path, head)
            self._end = self._scan(len(head))
            self._file.truncate(self._end)
        except BaseException:
            self._file.close()
            raise
        self._synced = time.monotonic()

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def append(self, key: bytes, done: Done) -> int:
        """Add the results of a file; returns the place of its frame.

        Raises:
            InputError: it cannot be written (the disk is full); what was there before stays good.
        """
        body = _HEAD.pack(key, done.parsed, done.failed, done.again) + done.packed
        place, left = self._end, memoryview(_FRAME.pack(len(body), zlib.crc32(body)) + body)
        try:
            self._file.seek(place)
            while left:
                left = left[self._file.write(left) or 0 :]
            self._end = self._file.tell()
            if time.monotonic() - self._synced >= SYNC:
                self.sync()
        except OSError as error:
            raise InputError(f"{self._path}: cannot be written: {error.strerror}") from error
        return place

    def sync(self) -> None:
        """Force what was written to the disk."""
        os.fsync(self._file.fileno())
        self._synced = time.monotonic()

    def read(self, place: int) -> Done:
        """The results in the frame at a place that `append` or `places` gave.

        Raises:
            InputError: the frame is broken.
        """
        self._file.seek(place)
        length, checksum = _FRAME.unpack(self._file.read(_FRAME.size))
        body = self._file.read(length)
        if zlib.crc32(body) != checksum:
            raise InputError(f"{self._path}: broken at byte {place}; start again with --restart")
        _key, parsed, failed, again = _HEAD.unpack_from(body)
        return Done(parsed, failed, again, body[_HEAD.size :])

    def _scan(self, end: int) -> int:
        """Enter every whole frame; returns where the last one ends."""
        with self._path.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            stream.seek(end)
            while len(start := stream.read(_FRAME.size)) == _FRAME.size:
                length, checksum = _FRAME.unpack(start)
                if not _HEAD.size <= length <= size - stream.tell():
                    break
                body = stream.read(length)
                if zlib.crc32(body) != checksum:
                    break
                key, _parsed, _failed, again = _HEAD.unpack_from(body)
                self.places.pop(key, None)
                if not again:
                    self.places[key] = end
                end = stream.tell()
        return end


def _begin(path: Path, head: bytes) -> None:
    part = path.with_name(f"{path.name}.part")
    with part.open("wb") as stream:
        stream.write(head)
        stream.flush()
        os.fsync(stream.fileno())
    os.replace(part, path)


def _check(path: Path, head: bytes) -> None:
    """Refuse the journal of another run, and say in what it differs."""
    with path.open("rb") as stream:
        magic, line = stream.readline(100), stream.readline()
    if magic + line == head:
        return
    try:
        if magic != MAGIC:
            raise ValueError
        before, now = json.loads(line), json.loads(head[len(MAGIC) :])
        differs = ", ".join(name for name in sorted({*before, *now}) if before.get(name) != now.get(name))
    except ValueError:
        raise InputError(f"{path}: is no journal of sabhaparse; give another folder") from None
    raise InputError(
        f"{path.parent}: holds the results of another run ({differs} differ); give another folder, or --restart"
    )
