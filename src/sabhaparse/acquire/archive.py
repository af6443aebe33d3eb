"""Zip archives: a list of members, each of which is read by itself, within limits; nothing is ever written to disk.

A member is found again by its place in the archive, so that reading the last of many costs no more than reading the
first. Names are names only: `../x` and `/etc/x` lead nowhere.

>>> import io, zipfile
>>> stream = io.BytesIO()
>>> with zipfile.ZipFile(stream, "w") as made: made.writestr("b/सूचना.txt", "बैठक हुई।")
>>> [member] = list_members(stream, "a.zip", DEFAULT)
>>> member.name, read_member(stream, member, "a.zip!" + member.name, DEFAULT).decode()
('b/सूचना.txt', 'बैठक हुई।')
"""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from typing import BinaryIO, NamedTuple

import regex

from sabhaparse.acquire.limits import DEFAULT, Limits
from sabhaparse.errors import InputError

__all__ = ["DEFAULT", "Member", "list_members", "read_member"]

SMALL = 1_000_000
"""Members that unpack to no more than this many bytes may be packed at any ratio."""
_ENCRYPTED, _UTF8 = 0x1, 0x800
_ENTRY = 256
"""Bytes of an entry of the directory, with a long name."""
_TAIL = 70_000
"""Bytes at the end of an archive among which the length of its directory stands."""
_LOCAL_HEADER = struct.Struct("<4s5H3L2H")
_JUNK = regex.compile(r"(?:^|[/\\])(?:__MACOSX(?:[/\\]|$)|\.|~\$|Thumbs\.db$|desktop\.ini$)", regex.IGNORECASE)
_CONTROL = regex.compile(r"[\p{Cc}\p{Cs}]")


class Member(NamedTuple):
    """A file in an archive: name, place of its header, sizes in bytes, method, checksum, and why it cannot be read."""

    name: str
    start: int
    packed: int
    unpacked: int
    method: int
    crc: int
    problem: str | None


def list_members(stream: BinaryIO, path: str, limits: Limits) -> list[Member]:
    """The files of an archive in the order of its directory; folders and files of the system are left out.

    Raises:
        InputError: as `directory`.
    """
    infos = directory(stream, path, limits)
    return [_member(info, limits) for info in infos if not (info.filename.endswith("/") or is_junk(info.filename))]


def directory(stream: BinaryIO, path: str, limits: Limits) -> list[zipfile.ZipInfo]:
    """The entries of an archive, once it is known that they are not too many, and not made to unpack to too much.

    Raises:
        InputError: broken, more members than the limit, members that share their bytes, or too much in all.
    """
    size = stream.seek(0, 2)
    try:
        if _directory_bytes(stream, size) > max(_TAIL, _ENTRY * limits.members):
            raise InputError(f"{path}: its directory is too large for the limit of {limits.members} members")
        with zipfile.ZipFile(stream) as opened:
            infos = opened.infolist()
    except (zipfile.BadZipFile, struct.error, ValueError, NotImplementedError, OSError, EOFError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"{path}: a broken zip archive: {error}") from error
    if len(infos) > limits.members:
        raise InputError(f"{path}: {len(infos)} members, more than the limit of {limits.members}")
    if sum(info.compress_size for info in infos) > size:
        raise InputError(f"{path}: its members lie over one another, as in an archive made to do harm")
    total = sum(info.file_size for info in infos)
    if total > max(limits.unpacked_bytes, limits.ratio * size):
        raise InputError(f"{path}: {size} bytes unpack to {total}, more than the limit of {limits.ratio:g} times")
    return infos


def _directory_bytes(stream: BinaryIO, size: int) -> int:
    """How long the directory says it is, read before `zipfile` makes an object of every entry in it."""
    stream.seek(max(0, size - _TAIL))
    tail = stream.read(_TAIL)
    end = tail.rfind(b"PK\x05\x06")
    if end < 0:
        return 0
    if tail[max(0, end - 20) :].startswith(b"PK\x06\x07"):  # the length does not fit into four bytes
        end = tail.rfind(b"PK\x06\x06", 0, end)
        return int.from_bytes(tail[end + 40 : end + 48], "little") if end >= 0 else 0
    return int.from_bytes(tail[end + 12 : end + 16], "little")


def is_junk(name: str) -> bool:
    """Files that systems leave behind: hidden ones, `__MACOSX/`, `~$letter.docx`, `Thumbs.db`. `../` is not one."""
    return _JUNK.search(regex.sub(r"(?:^|(?<=[/\\]))\.{1,2}[/\\]", "", name)) is not None


def _member(info: zipfile.ZipInfo, limits: Limits) -> Member:
    return Member(
        _name(info), info.header_offset, info.compress_size, info.file_size, info.compress_type, info.CRC,
        _problem(info, limits),
    )  # fmt: skip


def _name(info: zipfile.ZipInfo) -> str:
    """The name; many programs write UTF-8 without saying so."""
    name = info.filename
    if not info.flag_bits & _UTF8:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = info.filename
    return _CONTROL.sub("\ufffd", name) or "\ufffd"


def _problem(info: zipfile.ZipInfo, limits: Limits) -> str | None:
    if info.flag_bits & _ENCRYPTED:
        return "encrypted; unpack it with its password first"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "a symbolic link, which is not followed"
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return f"packed with method {info.compress_type}, which is not read"
    return too_much(info.file_size, info.compress_size, limits)


def too_much(unpacked: int, packed: int, limits: Limits) -> str | None:
    """Why a ratio of sizes is refused; None where it is within the limit."""
    if unpacked > SMALL and unpacked > limits.ratio * max(packed, 1):
        return f"{packed} bytes unpack to {unpacked}, more than the limit of {limits.ratio:g} times"
    return None


def read_member(stream: BinaryIO, member: Member, path: str, limits: Limits, largest: int | None = None) -> bytes:
    """The bytes of a member.

    Args:
        stream: the archive.
        member: one of `list_members`.
        path: what to call it in an error.
        limits: the limits.
        largest: largest size in bytes; `limits.file_bytes` by default.

    Raises:
        InputError: encrypted, broken, or larger than a limit.
    """
    most = limits.file_bytes if largest is None else largest
    if member.problem:
        raise InputError(f"{path}: {member.problem}")
    if member.unpacked > most:
        raise InputError(f"{path}: {member.unpacked} bytes unpacked, more than the limit of {most}")
    stream.seek(max(0, member.start))
    header = stream.read(_LOCAL_HEADER.size) if member.start >= 0 else b""
    if len(header) < _LOCAL_HEADER.size or header[:4] != b"PK\x03\x04":
        raise InputError(f"{path}: broken in the archive: no header where its directory says")
    name_length, extra_length = _LOCAL_HEADER.unpack(header)[-2:]
    stream.seek(name_length + extra_length, 1)
    data = _unpack(stream.read(member.packed), member, path)
    if len(data) != member.unpacked or zlib.crc32(data) != member.crc:
        raise InputError(f"{path}: broken in the archive: its checksum does not fit")
    return data


def _unpack(packed: bytes, member: Member, path: str) -> bytes:
    """At most one byte more than the directory says comes out, whatever is packed."""
    if member.method == zipfile.ZIP_STORED:
        return packed
    try:
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, member.unpacked + 1)
    except zlib.error as error:
        raise InputError(f"{path}: broken in the archive: {error}") from error
