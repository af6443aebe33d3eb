"""Reading what is exported: entries and bare minutes, ids, lines that are neither."""

from pathlib import Path

import pytest

from sabhaparse.errors import InputError
from sabhaparse.record import Entry, Minutes
from sabhaparse.render.documents import Document, documents, read_documents


def _entry(path: str, digest: str) -> Entry:
    return Entry(path=path, sha256=digest * 64, minutes=Minutes(raw_length=5))


def test_ids_come_from_the_checksum() -> None:
    read = list(documents([_entry("a.txt", "a"), _entry("b.txt", "b"), _entry("copy.txt", "a"), _entry("c.txt", "a")]))
    assert [document.id for document in read] == ["a" * 16, "b" * 16, f"{'a' * 16}-2", f"{'a' * 16}-3"]
    assert [document.metadata["path"] for document in read] == ["a.txt", "b.txt", "copy.txt", "c.txt"]


def test_bare_minutes_have_an_id_too(parsed: list[Document]) -> None:
    first, second = ([d.id for d in documents(d.minutes for d in parsed)] for _ in "ab")
    assert first == second
    assert len(set(first)) == len(first)


def test_reads_lines_of_both_kinds(parsed: list[Document], tmp_path: Path) -> None:
    entry = Entry(path="a.txt", sha256="a" * 64, minutes=parsed[0].minutes)
    path = tmp_path / "minutes.jsonl"
    path.write_text(f"{entry.model_dump_json()}\n\n{parsed[1].minutes.model_dump_json()}\n", encoding="utf-8")
    read = list(read_documents(path))
    assert [d.minutes for d in read] == [parsed[0].minutes, parsed[1].minutes]
    assert read[0].said("path") == "a.txt"


@pytest.mark.parametrize("line", ["{", "[]", "1", '{"minutes": 1}', '{"raw_length": -1}', '{"path": "x"}', "\ufeff"])
def test_other_lines_are_refused_with_their_place(line: str, tmp_path: Path) -> None:
    path = tmp_path / "minutes.jsonl"
    path.write_text(f'{{"raw_length": 1}}\n{line}\n', encoding="utf-8")
    with pytest.raises(InputError, match=r"minutes\.jsonl:2: "):
        list(read_documents(path))


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No such file"):
        list(read_documents(tmp_path / "none.jsonl"))


@pytest.mark.parametrize(
    "given, day", [("2024-03-12", "2024-03-12"), ("2024-03-12T10:00", "2024-03-12"), ("", "None"), (None, "None")]
)
def test_day_of_publication(given: str | None, day: str) -> None:
    assert str(Document("a", {"published": given}, Minutes(raw_length=0)).published) == day
