"""The prepared word lists say what the lists say, and are left alone where they are not theirs."""

from pathlib import Path

import pytest

from sabhaparse.lexicon import prepared as module
from sabhaparse.lexicon.prepared import Prepared, made, prepared, write


@pytest.fixture(scope="module")
def truth() -> Prepared:
    return made()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "prepared.txt"
    write(path)
    return path


def same(one: Prepared, other: Prepared) -> bool:
    keys = [*one.entries.first]
    return (
        keys == [*other.entries.first]
        and all(one.entries.places(key) == other.entries.places(key) for key in keys)
        and one.entries.parts == other.entries.parts
        and one.lemmas == other.lemmas
    )


def test_what_is_read_is_what_the_lists_come_to(file: Path, truth: Prepared, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "made", lambda: pytest.fail("worked out again"))
    assert same(prepared(file), truth)


def test_two_builds_write_the_same(file: Path, tmp_path: Path) -> None:
    write(tmp_path / "again.txt")
    assert file.read_bytes() == (tmp_path / "again.txt").read_bytes()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: "",
        lambda text: text[:1000],
        lambda text: text[: len(text) // 2],
        lambda text: text.replace("\n", " ", 1),
        lambda text: "0" + text,
        lambda text: text.removesuffix("."),
        lambda text: text.replace("\n\n", "\n\nएक\n", 1),
    ],
)
def test_a_damaged_file_is_left_alone(file: Path, truth: Prepared, spoil) -> None:
    file.write_text(spoil(file.read_text(encoding="utf-8")), encoding="utf-8")
    assert same(prepared(file), truth)


def test_a_file_that_is_no_text_or_not_there_is_left_alone(file: Path, truth: Prepared) -> None:
    file.write_bytes(b"\xff\xfe\x00")
    assert same(prepared(file), truth)
    assert same(prepared(file.with_name("none.txt")), truth)


def test_the_file_of_other_lists_is_left_alone(file: Path, truth: Prepared) -> None:
    seal, rest = file.read_text(encoding="utf-8").split("\n\n", 1)
    file.write_text(f"{seal[:-1]}{'1' if seal[-1] == '0' else '0'}\n\n{rest}", encoding="utf-8")
    assert same(prepared(file), truth)
