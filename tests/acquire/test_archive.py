"""Zip archives: members in order, archives inside archives, and archives that are made to do harm."""

import io
import os
import random
import struct
import zipfile
from pathlib import Path

import pytest
from making import REPORT, zipped

from sabhaparse.acquire import Limits, Quality, Source, acquire, examine, walk

TEXT = REPORT.encode()


def members(data: bytes, folder: Path, limits: Limits = Limits()) -> list[Source]:  # noqa: B008
    path = folder / "a.zip"
    path.write_bytes(data)
    return [*walk([path], limits)]


def names(sources: list[Source]) -> list[str]:
    return [source.path.partition("a.zip")[2] for source in sources]


def test_members_in_the_order_of_the_archive(tmp_path: Path) -> None:
    junk = dict.fromkeys(["__MACOSX/._क.txt", "ख/.DS_Store", "~$क.docx", "ग/"], b"")
    sources = members(zipped({"ख/दो.txt": TEXT, "क.txt": TEXT} | junk), tmp_path)
    assert names(sources) == ["!ख/दो.txt", "!क.txt"]
    document = acquire(sources[0])
    assert (document.text, document.kind, document.path) == (REPORT, "txt", f"{tmp_path}/a.zip!ख/दो.txt")


def test_archives_inside_archives(tmp_path: Path) -> None:
    inner = zipped({"1.txt": TEXT, "2.txt": "दूसरी सभा हुई।"})
    sources = members(zipped({"b.zip": inner, "c.txt": TEXT, "d.zip": zipped({"e.zip": inner})}), tmp_path)
    assert names(sources) == ["!b.zip!1.txt", "!b.zip!2.txt", "!c.txt", "!d.zip!e.zip!1.txt", "!d.zip!e.zip!2.txt"]
    assert [acquire(source).text[:5] for source in sources] == ["जिला ", "दूसरी", "जिला ", "जिला ", "दूसरी"]
    assert [acquire(source.path).text for source in sources] == [acquire(source).text for source in sources]


def test_standard_input_and_bytes(tmp_path: Path) -> None:
    source = Source("-", data=zipped({"1.txt": TEXT}))
    [member] = source.inside()
    assert acquire(source.member(member)).text == REPORT


def test_a_name_in_utf8_that_does_not_say_so(tmp_path: Path) -> None:
    data = zipped({"सभा.txt": TEXT})
    local, central = data.index(b"PK\x03\x04"), data.index(b"PK\x01\x02")
    data = bytearray(data)
    data[local + 6 : local + 8] = data[central + 8 : central + 10] = b"\x00\x00"
    assert names(members(bytes(data), tmp_path)) == ["!सभा.txt"]


TRICKS = ["../../../etc/sabha.txt", "/etc/sabha.txt", "C:\\sabha.txt", "a/../b.txt", "nul\x01l.txt"]


def test_names_lead_nowhere(tmp_path: Path) -> None:
    before = sorted(os.listdir(tmp_path))
    sources = members(zipped(dict.fromkeys(TRICKS, TEXT)), tmp_path)
    assert len(sources) == len(TRICKS)
    assert all(acquire(source).text == REPORT for source in sources)
    assert "\x01" not in sources[-1].path
    assert sorted(os.listdir(tmp_path)) == [*before, "a.zip"]


def with_flag(data: bytes, flag: int) -> bytes:
    changed = bytearray(data)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.index(mark) + place
        struct.pack_into("<H", changed, at, struct.unpack_from("<H", data, at)[0] | flag)
    return bytes(changed)


def with_size(data: bytes, size: int) -> bytes:
    """An archive whose directory says another size than the member has."""
    changed = bytearray(data)
    struct.pack_into("<L", changed, data.index(b"PK\x01\x02") + 24, size)
    return bytes(changed)


def link() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        info = zipfile.ZipInfo("a.txt")
        info.external_attr = 0o120777 << 16
        made.writestr(info, "/etc/passwd")
    return stream.getvalue()


def nested(depth: int) -> bytes:
    data: bytes = TEXT
    for number in range(depth):
        data = zipped({f"{number}.zip" if number else "a.txt": data})
    return data


def same_bytes_twice() -> bytes:
    """Two names for one member."""
    data = bytearray(zipped({"a.txt": TEXT, "b.txt": TEXT}))
    second = bytes(data).rindex(b"PK\x01\x02")
    struct.pack_into("<L", data, second + 42, 0)
    return bytes(data)


NOISE = random.Random(1).randbytes(5_000)
BOMB = zipped({"a.txt": b"0" * 20_000_000})
ONE = {
    "bomb": (BOMB, Limits(), "unpack to 20000000, more than the limit of 200 times"),
    "bomb inside": (zipped({"b.zip": BOMB}), Limits(), "unpack to 20000000"),
    "lies about its size": (with_size(zipped({"a.txt": TEXT * 500}), 10), Limits(), "checksum does not fit"),
    "claims to be large": (with_size(zipped({"a.txt": TEXT}), 2**31), Limits(), "unpack to 2147483648"),
    "large": (zipped({"a.txt": NOISE}), Limits(file_bytes=1_000), "more than the limit of 1000"),
    "encrypted": (with_flag(zipped({"a.txt": TEXT}), 1), Limits(), "encrypted; unpack it with its password first"),
    "method": (zipped({"a.txt": TEXT}, zipfile.ZIP_LZMA), Limits(), "packed with method 14"),
    "link": (link(), Limits(), "a symbolic link"),
    "deep": (nested(5), Limits(), "deeper than the limit of 3"),
    "no archive inside": (nested(2), Limits(depth=1), "deeper than the limit of 1"),
    "many": (zipped({f"{n}.txt": TEXT for n in range(20)}), Limits(members=10), "20 members, more than"),
    "empty": (zipped({}), Limits(), "an archive without files"),
    "no zip": (b"not a zip", Limits(), "a broken zip archive"),
    "broken inside": (zipped({"b.zip": b"not a zip"}), Limits(), "a broken zip archive"),
    "large inside": (zipped({"b.zip": NOISE}), Limits(unpacked_bytes=1_000), "limit of 1000"),
    "picture as text": (zipped({"a.txt": b"\x89PNG\r\n\x1a\n" + bytes(50)}), Limits(), "a picture (PNG), not a text"),
    "zip as text": (zipped({"a.txt": zipped({"b.txt": TEXT})}), Limits(), "archives are read by the name *.zip"),
    "nothing": (zipped({"a.txt": b""}), Limits(), "the file is empty"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "limits", "reason"), ONE.values(), ids=ONE)
def test_what_is_refused_is_one_source_with_a_reason(data: bytes, limits: Limits, reason: str, tmp_path: Path) -> None:
    [source] = members(data, tmp_path, limits)
    document = examine(source, limits)
    assert (document.quality, document.text) == (Quality.REFUSED, "")
    assert document.reason
    assert reason in document.reason


def test_members_that_share_bytes_are_read_one_by_one(tmp_path: Path) -> None:
    assert [examine(source).text for source in members(same_bytes_twice(), tmp_path)] == [REPORT, REPORT]


def test_every_truncation_is_refused_or_read(tmp_path: Path) -> None:
    data = zipped({"a.txt": TEXT, "b.txt": TEXT})
    for size in range(0, len(data), 7):
        for source in members(data[:size], tmp_path):
            assert examine(source).text in ("", REPORT)


def test_changed_bytes_are_refused_or_read(tmp_path: Path) -> None:
    data, chance = zipped({"a.txt": TEXT, "b/c.zip": zipped({"d.txt": TEXT})}), random.Random(7)
    for _ in range(200):
        changed = bytearray(data)
        for _ in range(3):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        for source in members(bytes(changed), tmp_path):
            assert examine(source).text in ("", REPORT)


def test_many_members_are_read_in_time_that_does_not_grow_with_their_number(tmp_path: Path) -> None:
    sources = members(zipped({f"{n}.txt": "संघ की बैठक हुई।" for n in range(3_000)}), tmp_path)
    assert len({examine(source).text for source in sources}) == 1
