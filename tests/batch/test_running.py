"""A run over an archive: order, folder of results, going on, changes, other runs in the same place."""

import hashlib
import json
import os
import time
from pathlib import Path
from typing import Any

import pytest
from archives import contents, report

from sabhaparse.batch import Options, Totals, run
from sabhaparse.batch.folder import locked
from sabhaparse.batch.running import count
from sabhaparse.errors import InputError, LexiconError
from sabhaparse.record import Entry
from sabhaparse.record.jsonl import read_file


class Seen(list[tuple[bool, int, int]]):
    """What a run told of each file."""

    def __call__(self, *told: Any) -> None:
        self.append(told)

    @property
    def read(self) -> int:
        return sum(not kept for kept, _, _ in self)


def entries(out: Path) -> list[Entry]:
    return list(read_file(out / "minutes.jsonl", Entry))


def test_results_stand_in_order_whatever_the_number_of_workers(inputs: Path) -> None:
    seen = Seen()
    assert run([inputs], "one", watch=seen) == Totals(60, 59, 1)
    assert run([inputs], "two", workers=2) == Totals(60, 59, 1)
    assert contents(Path("one")) == contents(Path("two"))
    assert sum(parsed for _, parsed, _ in seen) == 59
    read = entries(Path("one"))
    assert [e.path for e in read] == sorted(e.path for e in read)
    assert all(e.sha256 == hashlib.sha256(Path(e.path).read_bytes()).hexdigest() for e in read)
    (failure,) = map(json.loads, contents(Path("one"))["failures.jsonl"].splitlines())
    assert failure == {"path": "in/0/r00049.txt", "error": "InputError", "message": "the file is empty"}


def test_run_json(inputs: Path) -> None:
    run([inputs], "out")
    about = json.loads(contents(Path("out"))["run.json"])
    assert (about["files"], about["parsed"], about["failed"], about["inputs"]) == (60, 59, 1, ["in"])
    assert about["sha256"] == {
        name: hashlib.sha256(contents(Path("out"))[name]).hexdigest() for name in ("minutes.jsonl", "failures.jsonl")
    }
    assert sorted(p.name for p in Path("out").iterdir()) == sorted([*contents(Path("out")), "journal.bin"])


def test_a_second_run_reads_nothing(inputs: Path) -> None:
    run([inputs], "out")
    before, seen = contents(Path("out")), Seen()
    assert run([inputs], "out", watch=seen) == Totals(60, 59, 1)
    assert (len(seen), seen.read, contents(Path("out"))) == (60, 0, before)
    assert run([inputs], "out", restart=True, watch=(again := Seen())) == Totals(60, 59, 1)
    assert (again.read, contents(Path("out"))) == (60, before)


def change(inputs: Path) -> None:
    """A file changed, one changed in content only, one taken away, two new ones, one mended."""
    (inputs / "1" / "r00001.txt").write_text(report(901), encoding="utf-8")
    path = inputs / "2" / "r00002.txt"
    about = path.stat()
    path.write_bytes(path.read_bytes().replace("मासिक".encode(), "वार्षिक".encode()[:15].ljust(15)))
    os.utime(path, ns=(about.st_atime_ns, about.st_mtime_ns))
    (inputs / "3" / "r00003.txt").unlink()
    (inputs / "0" / "a.txt").write_text(report(902), encoding="utf-8")
    (inputs / "z.txt").write_text(report(903), encoding="utf-8")
    (inputs / "0" / "r00049.txt").write_text(report(904), encoding="utf-8")


def test_what_changed_is_read_again_and_nothing_else(inputs: Path) -> None:
    run([inputs], "out")
    change(inputs)
    seen = Seen()
    assert run([inputs], "out", watch=seen) == Totals(61, 61, 0)
    assert seen.read == 5
    run([inputs], "fresh")
    assert contents(Path("out")) == contents(Path("fresh"))


def test_another_run_in_the_same_folder(inputs: Path, tmp_path: Path) -> None:
    run([inputs], "out")
    before = contents(Path("out"))
    for other in (lambda: run([inputs / "1"], "out"), lambda: run([inputs], "out", Options(split="dateline"))):
        with pytest.raises(InputError, match="another run"):
            other()
        assert contents(Path("out")) == before
    (tmp_path / "out" / "journal.bin").unlink()
    with pytest.raises(InputError, match="without its journal"):
        run([inputs], "out")
    assert run([inputs / "1"], "out", restart=True).files == 9


def test_two_runs_at_once(inputs: Path) -> None:
    with locked(Path("out")), pytest.raises(InputError, match="another run is at work"):
        run([inputs], "out")
    assert run([inputs], "out").files == 60


def test_results_among_the_inputs_are_not_read(inputs: Path) -> None:
    assert run(["."], "in/out").files == 60
    assert run(["."], "in/out").files == 60
    assert count(["."], Options(), Path("in/out")) == 60
    assert count([".", "-"], Options(), Path("in/out")) == 61


def test_days_of_publication(inputs: Path) -> None:
    Path("in/2023-05-04").mkdir()
    Path("in/2023-05-04/a.txt").write_text("संघ की बैठक कल हुई।", encoding="utf-8")
    run(["in/2023-05-04"], "out", published="%Y-%m-%d")
    (entry,) = entries(Path("out"))
    assert (str(entry.published), str(entry.minutes.date and entry.minutes.date.value)) == ("2023-05-04", "2023-05-03")
    Path("days.csv").write_text("path,published\na.txt,2023-05-05\n")
    run(["in/2023-05-04"], "table", published="days.csv")
    Path("days.csv").write_text("path,published\na.txt,2023-05-06\n")
    run(["in/2023-05-04"], "table", published="days.csv", watch=(seen := Seen()))
    assert seen.read == 1
    assert str(entries(Path("table"))[0].published) == "2023-05-06"


@pytest.mark.parametrize("name", ["minutes.jsonl", "failures.jsonl", "run.json"])
def test_stopped_while_the_results_are_put_in_place(inputs: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    run([inputs], "fresh")
    replace = os.replace

    def stopped(old: Path, new: Path) -> None:
        if Path(new).name == name:
            raise KeyboardInterrupt
        replace(old, new)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", stopped)
        with pytest.raises(KeyboardInterrupt):
            run([inputs], "out")
    assert not Path("out/run.json").exists()
    run([inputs], "out", watch=(seen := Seen()))
    assert (seen.read, contents(Path("out"))) == (0, contents(Path("fresh")))


def test_the_time_limit(inputs: Path) -> None:
    Path("in/1/long.txt").write_text(report(1, 20_000), encoding="utf-8")
    begun = time.monotonic()
    assert run([inputs], "out", time_limit=1) == Totals(61, 59, 2)
    assert time.monotonic() - begun < 30
    failures = [json.loads(line) for line in contents(Path("out"))["failures.jsonl"].splitlines()]
    assert failures[1] == {
        "path": "in/1/long.txt",
        "error": "TimeLimitError",
        "message": "took longer than the limit of 1 seconds",
    }
    run([inputs], "out", time_limit=1, watch=(seen := Seen()))
    assert seen.read == 1


WRONG: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"inputs": []}, InputError, "no files in"),
    ({"workers": 0}, InputError, "workers must be"),
    ({"time_limit": 0}, InputError, "time limit"),
    ({"options": Options(engine="magic")}, InputError, "no engine"),
    ({"options": Options(split="comma")}, InputError, "split on 'comma'"),
    ({"options": Options(lexicon="none")}, LexiconError, "not a folder"),
    ({"published": "%Y"}, InputError, "published from"),
    ({"out": "in/1/r00001.txt/out"}, InputError, "cannot be made"),
]


@pytest.mark.parametrize("wrong, error, message", WRONG, ids=lambda value: str(value)[:30])
def test_wrong_use(inputs: Path, wrong: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        run(**{"inputs": [inputs], "out": "out", **wrong})
    assert not Path("out/journal.bin").exists()
