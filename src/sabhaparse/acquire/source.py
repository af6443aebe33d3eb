"""`Source`: a file that is to be read, wherever it lies; small, and can be sent to another process.

>>> Source("-", data="बैठक हुई।".encode()).read(DEFAULT).decode()
'बैठक हुई।'
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

from sabhaparse.acquire.archive import Member, list_members, read_member
from sabhaparse.acquire.limits import DEFAULT, Limits
from sabhaparse.errors import InputError

__all__ = ["DEFAULT", "Source"]


@dataclass(frozen=True, slots=True)
class Source:
    """A file, a member of an archive, or bytes that are there already.

    Attributes:
        path: what it is called: the path as given, `a.zip!b/c.docx`, or `-`.
        file: the file on disk, or the archive that holds the member.
        members: the way through the archives to the member, outermost first.
        data: the bytes, if they are there already.
        problem: why it cannot be read; found while looking for files.
    """

    path: str
    file: Path | None = None
    members: tuple[Member, ...] = ()
    data: bytes | None = None
    problem: str | None = None

    def read(self, limits: Limits = DEFAULT) -> bytes:
        """The bytes.

        Raises:
            InputError: it cannot be read, or is larger than a limit.
        """
        return self._bytes(limits, limits.file_bytes)

    def inside(self, limits: Limits = DEFAULT) -> list[Member]:
        """The members of the archive that this source is.

        Raises:
            InputError: it cannot be read, or is larger than a limit.
        """
        if self.file and not self.members and not self.problem:
            with _opened(self.file, self.path) as stream:
                return list_members(stream, self.path, limits)
        return list_members(io.BytesIO(self._bytes(limits, limits.unpacked_bytes)), self.path, limits)

    def member(self, member: Member) -> Source:
        """A member of the archive that this source is."""
        return Source(f"{self.path}!{member.name}", self.file, (*self.members, member), self.data)

    def _bytes(self, limits: Limits, most: int) -> bytes:
        if self.problem:
            raise InputError(f"{self.path}: {self.problem}")
        if not self.members:
            data = _file(self.file, self.path, most) if self.file else self.data or b""
            if len(data) > most:
                raise InputError(f"{self.path}: {len(data)} bytes, more than the limit of {most}")
            return data
        *way, last = self.members
        with _container(self.file, self.data, tuple(way), self.path, limits) as stream:
            return read_member(stream, last, self.path, limits, most)


def _opened(file: Path, path: str) -> BinaryIO:
    try:
        return file.open("rb")
    except OSError as error:
        raise InputError(f"{path}: {_why(error)}") from error


def _file(file: Path, path: str, most: int) -> bytes:
    try:
        size = file.stat().st_size
        if size > most:
            raise InputError(f"{path}: {size} bytes, more than the limit of {most}")
        with file.open("rb") as stream:
            return stream.read(most + 1)
    except OSError as error:
        raise InputError(f"{path}: {_why(error)}") from error


def _why(error: OSError) -> str:
    return "no such file" if isinstance(error, FileNotFoundError) else f"cannot be read: {error.strerror or error}"


def _container(file: Path | None, data: bytes | None, way: tuple[Member, ...], path: str, limits: Limits) -> BinaryIO:
    """The archive that holds the member: the file itself, or an archive inside it, unpacked in memory."""
    if way:
        stamp = (str(file), file.stat().st_mtime_ns, file.stat().st_size) if file else None
        return io.BytesIO(_inner(file, stamp, data, way, path.rpartition("!")[0], limits))
    return _opened(file, path) if file else io.BytesIO(data or b"")


@lru_cache(maxsize=1)
def _inner(
    file: Path | None, stamp: object, data: bytes | None, way: tuple[Member, ...], path: str, limits: Limits
) -> bytes:
    """The last archive that was opened inside another, kept because its members come one after the other."""
    *outer, last = way
    with _container(file, data, tuple(outer), path, limits) as stream:
        return read_member(stream, last, path, limits, limits.unpacked_bytes)
