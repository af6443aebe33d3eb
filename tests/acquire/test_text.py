"""Bytes to text: character sets, and what is refused with one clear line."""

import io
import os
from pathlib import Path

import pytest

from sabhaparse.acquire import decode, read_file, read_stream
from sabhaparse.clean.legacy import to_krutidev
from sabhaparse.errors import InputError

HINDI = "जिला संघ की मासिक बैठक अध्यक्ष की अध्यक्षता में सम्पन्न हुई। सभी सदस्य आए।\r\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
)
def test_unicode(encoding: str) -> None:
    assert decode(HINDI.encode(encoding), "x") == HINDI


def test_a_text_typed_in_kruti_dev_is_windows_1252() -> None:
    typed = to_krutidev("लखनऊ। " + HINDI)
    assert any(ord(c) > 0x7F for c in typed)
    assert decode(typed.encode("cp1252"), "x") == typed


@pytest.mark.parametrize(
    "data, message",
    [
        (b"", "x: the file is empty"),
        (b" \n\t", "x: holds nothing but white space"),
        (b"\xef\xbb\xbf\n", "x: holds nothing but white space"),
        (b"%PDF-1.7", "x: a PDF, not a text file"),
        (b"PK\x03\x04....", "x: a zip or docx file, not a text file"),
        (b"\x89PNG\r\n", "x: a picture, not a text file"),
        (b"\xff\xfea", "x: says it is utf-16 but is broken at byte"),
        (HINDI.encode()[:50] + b"\xff" + HINDI.encode()[50:], "x: not UTF-8 .broken at byte 49"),
        (bytes(range(0xB3, 0xD8)) * 20, "x: not UTF-8"),
        (b"\x00\x01\x02\x03" * 40, "x: not UTF-8 .NUL at byte 0"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=f"^{message}"):
        decode(data, "x")


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "रिपोर्ट.txt"
    path.write_bytes(HINDI.encode())
    assert read_file(path) == HINDI
    assert read_stream(io.BytesIO(HINDI.encode())) == HINDI


def test_files_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_file(tmp_path / "none.txt")
    with pytest.raises(InputError, match="is a folder"):
        read_file(tmp_path)
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(InputError, match="cannot be read"):
        read_file(tmp_path / "loop")
    big = tmp_path / "big.txt"
    big.write_text("बैठक")
    monkeypatch.setattr("sabhaparse.acquire.text.LARGEST", 5)
    with pytest.raises(InputError, match="more than the limit"):
        read_file(big)
    with pytest.raises(InputError, match="<stdin>: 6 bytes, more than the limit"):
        read_stream(io.BytesIO(b"abcdefgh"))


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_files_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("बैठक")
    path.chmod(0)
    with pytest.raises(InputError, match="cannot be read: Permission denied"):
        read_file(path)
