"""Files that an engine reads together: the results are those of one by one, and a failure concerns one file."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from archives import contents, report

from sabhaparse.acquire import Source
from sabhaparse.batch import Failure, Options, parse_parts, reading, run, running
from sabhaparse.batch.process import WorkerDiedError
from sabhaparse.batch.results import pack, unpack
from sabhaparse.pipeline import Parser
from sabhaparse.record import Entry, Minutes


@pytest.fixture
def size(monkeypatch: pytest.MonkeyPatch) -> int:
    """The rules read four at once, as stanza does."""
    monkeypatch.setitem(reading.TOGETHER, "rules", 4)
    return 4


def sources(number: int) -> list[tuple[Source, None]]:
    return [(Source(f"{i}.txt", data=report(i).encode()), None) for i in range(number)]


@pytest.mark.usefixtures("size")
def test_files_together_are_read_as_one_by_one() -> None:
    files = [*sources(9), (Source("empty.txt", data=b""), None), *sources(2)]
    read = reading.parse_files(files)
    assert read == [parse_parts(path, day) for path, day in files]
    assert [type(one) for (one,) in read] == [*[Entry] * 9, Failure, *[Entry] * 2]


@pytest.mark.usefixtures("size")
def test_releases_of_a_file_are_read_together_too(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []
    monkeypatch.setattr(reading, "parser_of", lambda *_: Watched(sizes))
    text = "\f".join(report(i) for i in range(6))
    (parts,) = reading.parse_files([(Source("all.txt", data=text.encode()), None)], Options(split="formfeed"))
    assert [part.part for part in parts] == [1, 2, 3, 4, 5, 6]
    assert sizes == [4, 2]


class Watched(Parser):
    """A parser that keeps count, and is out of memory for many reports, or for one that it dislikes."""

    def __init__(self, sizes: list[int], most: int = 99, disliked: str = "-") -> None:
        super().__init__()
        self.sizes, self.most, self.disliked = sizes, most, disliked

    def parse_batch(self, items: Any) -> list[Minutes | Exception]:
        self.sizes.append(len(items))
        if len(items) > self.most or any(self.disliked in text for text, *_ in items):
            raise MemoryError("no memory left")
        return super().parse_batch(items)


@pytest.mark.usefixtures("size")
def test_what_cannot_be_read_together_is_read_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []
    monkeypatch.setattr(reading, "parser_of", lambda *_: Watched(sizes, most=3, disliked="रिपोर्ट 2 है"))
    results = [one for (one,) in reading.parse_files(sources(6))]
    assert sizes == [4, 1, 1, 1, 1, 2]
    assert [number for number, one in enumerate(results) if isinstance(one, Failure)] == [2]
    assert results[2] == Failure(0, "MemoryError", "no memory left", "2.txt")


def test_a_run_in_groups_gives_the_same_bytes(inputs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run([inputs], "one")
    monkeypatch.setitem(reading.TOGETHER, "rules", 4)
    told: list[tuple[bool, int, int]] = []
    run([inputs], "out", workers=2, watch=lambda *one: told.append(one))
    assert contents(Path("out")) == contents(Path("one"))
    assert len(told) == 60
    Path("in/1/r00001.txt").write_text(report(99), encoding="utf-8")
    told.clear()
    run([inputs], "out", watch=lambda *one: told.append(one))
    assert sum(not kept for kept, _, _ in told) == 1


class Crew:
    """Does jobs here, and dies over one of them."""

    def __init__(self, work: Callable[[list[reading.Job]], Any], deadly: int) -> None:
        self.work, self.deadly = work, deadly

    def submit(self, jobs: list[reading.Job]) -> list[reading.Job]:
        return jobs

    def result(self, jobs: list[reading.Job]) -> Any:
        if self.deadly in [job.place for job in jobs]:
            raise WorkerDiedError("the process that read it died")
        return self.work(jobs)


def test_a_worker_that_dies_takes_one_file_with_it() -> None:
    jobs = [reading.Job(place, source, None) for place, (source, _) in enumerate(sources(4))]
    crew = Crew(reading.reader(Options()), deadly=2)
    done = running._results(crew, jobs, crew.submit(jobs))
    assert [(one.parsed, one.failed) for one in done] == [(1, 0), (1, 0), (0, 1), (1, 0)]
    assert b'"path": "2.txt", "error": "WorkerDiedError"' in unpack(done[2].packed)[1]
    assert done[0] == pack(parse_parts(jobs[0].source))
