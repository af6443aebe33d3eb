"""Many reports: order, failures, several processes, the folder of results."""

import datetime as dt
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from sabhaparse import Failure, Minutes, Parser, parse_many
from sabhaparse.batch import FAILURES, MINUTES, RUN, Totals, find_reports, parse_files, run
from sabhaparse.errors import InputError, LexiconError
from sabhaparse.record import Entry
from sabhaparse.record.jsonl import read_file

TEXTS = [f"संघ की मासिक बैठक {day} मई 2023 को हुई।" for day in range(1, 12)]


def days(results: Iterator[Minutes | Failure]) -> list[str]:
    return [r.error if isinstance(r, Failure) else str(r.date.value) if r.date else "" for r in results]


EXPECTED = [f"2023-05-{day:02}" for day in range(1, 12)]


@pytest.mark.parametrize("workers", [1, 2])
def test_the_order_is_kept_and_failures_stand_in_their_place(workers: int) -> None:
    items = [*TEXTS[:5], "\ud800", *TEXTS[5:]]
    assert days(parse_many(items, workers=workers)) == [*EXPECTED[:5], "InputError", *EXPECTED[5:]]


def test_days_of_publication() -> None:
    items = [("संघ की बैठक कल हुई।", dt.date(2023, 5, 3)), ("संघ की बैठक कल हुई।", None)]
    assert days(parse_many(items)) == ["2023-05-02", ""]


def test_a_failure_says_what_and_where() -> None:
    (failure,) = parse_many([7])  # type: ignore[list-item]
    assert failure == Failure(0, "InputError", "the text must be a str, not int")


def test_a_fault_in_a_rule_does_not_take_the_others_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    parse = Parser.parse

    def faulty(self: Parser, text: str, published: dt.date | None = None) -> Minutes:
        if text == "x":
            raise ZeroDivisionError("a fault")
        return parse(self, text, published)

    monkeypatch.setattr(Parser, "parse", faulty)
    assert days(parse_many([TEXTS[0], "x", TEXTS[1]])) == [EXPECTED[0], "ZeroDivisionError", EXPECTED[1]]


def test_items_are_taken_as_they_are_needed() -> None:
    taken = []

    def items() -> Iterator[str]:
        for text in TEXTS * 10:
            taken.append(text)
            yield text

    results = parse_many(items(), workers=2)
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert len(taken) < 20


def test_arguments_are_checked_before_any_work() -> None:
    with pytest.raises(InputError, match="workers must be 1 or more"):
        parse_many([], workers=0)
    with pytest.raises(InputError, match="no engine"):
        parse_many([], engine="magic")
    with pytest.raises(LexiconError):
        parse_many([], lexicon="no such folder")


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    (folder / "b").mkdir(parents=True)
    (folder / "b" / "1.txt").write_text(TEXTS[0], encoding="utf-8")
    (folder / "a.txt").write_text(TEXTS[1], encoding="utf-16")
    (folder / "c.txt").write_bytes(b"")
    (folder / "notes.md").write_text("no report")
    return folder


def test_finding_reports(archive: Path) -> None:
    names = [p.relative_to(archive).as_posix() for p in find_reports([archive / "c.txt", archive, archive / "a.txt"])]
    assert names == ["c.txt", "a.txt", "b/1.txt"]


def test_the_folder_of_results(archive: Path, tmp_path: Path) -> None:
    outs = []
    for workers in (1, 2):
        out = tmp_path / f"out{workers}"
        assert run(find_reports([archive]), out, workers) == Totals(2, 1)
        outs.append([(out / name).read_bytes() for name in (MINUTES, FAILURES, RUN)])
    assert outs[0] == outs[1]
    entries = list(read_file(tmp_path / "out1" / MINUTES, Entry))
    assert [e.path for e in entries] == [str(archive / "a.txt"), str(archive / "b" / "1.txt")]
    assert [e.sha256 for e in entries] == [hashlib.sha256(Path(e.path).read_bytes()).hexdigest() for e in entries]
    (failure,) = map(json.loads, outs[0][1].splitlines())
    assert failure == {
        "index": 2,
        "error": "InputError",
        "message": f"{archive / 'c.txt'}: the file is empty",
        "path": str(archive / "c.txt"),
    }
    assert json.loads(outs[0][2])["files"] == 3


def test_results_are_not_overwritten(archive: Path, tmp_path: Path) -> None:
    run(find_reports([archive]), tmp_path)
    with pytest.raises(InputError, match="there already"):
        run(find_reports([archive]), tmp_path)
    with pytest.raises(InputError, match="cannot be written"):
        run(find_reports([archive]), archive / "a.txt" / "out")


def test_parse_files_without_a_folder(archive: Path) -> None:
    kinds = [type(r).__name__ for r in parse_files([archive / "a.txt", archive / "none.txt"])]
    assert kinds == ["Entry", "Failure"]
