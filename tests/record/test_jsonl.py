"""JSON Lines: what is written is read again, and a bad line is named."""

import io
from pathlib import Path

import pytest

from sabhaparse.errors import InputError
from sabhaparse.record import Entry, Minutes
from sabhaparse.record.jsonl import line, read, read_file, write


def test_round_trip(minutes: Minutes, tmp_path: Path) -> None:
    records = [minutes, Minutes(raw_length=0), minutes]
    path = tmp_path / "minutes.jsonl"
    with path.open("w", encoding="utf-8") as stream:
        assert write(stream, records) == 3
    assert list(read_file(path, Minutes)) == records
    assert path.read_bytes().count(b"\n") == 3


def test_entries(minutes: Minutes) -> None:
    entry = Entry(path="a b/रिपोर्ट.txt", sha256="0" * 64, minutes=minutes)
    assert list(read(io.StringIO(line(entry) + "\n\n"), Entry)) == [entry]


def test_line_separators_in_a_text_do_not_break_lines(parser: object, tmp_path: Path) -> None:
    from sabhaparse import parse

    minutes = parse("संघ\u2028की मासिक\u0085बैठक\r\nहुई।")
    path = tmp_path / "minutes.jsonl"
    path.write_text(line(minutes) + "\n", encoding="utf-8")
    assert list(read_file(path, Minutes)) == [minutes]


@pytest.mark.parametrize(
    "text, message",
    [
        ("{}", r"^x:2: raw_length: Field required"),
        ("{", "^x:2: Invalid JSON"),
        ('{"raw_length": 1, "more": 2}', "^x:2: more: Extra inputs"),
    ],
)
def test_a_bad_line_is_named(text: str, message: str) -> None:
    stream = io.StringIO(line(Minutes(raw_length=1)) + "\n" + text + "\n")
    with pytest.raises(InputError, match=message):
        list(read(stream, Minutes, "x"))


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No such file"):
        list(read_file(tmp_path / "none", Minutes))
    (tmp_path / "bad").write_bytes(b"\xff\n")
    with pytest.raises(InputError, match="not UTF-8"):
        list(read_file(tmp_path / "bad", Minutes))
