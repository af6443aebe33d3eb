"""Worker processes: they die, take too long, say what they like, and end with the program that uses them."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import jobs
import pytest

from sabhaparse.batch.pool import Pool, as_done, in_order
from sabhaparse.batch.process import StartError, TimeLimitError, WorkerDiedError
from sabhaparse.errors import InputError, LexiconError


def outcome(pool: Pool, future: object) -> object:
    try:
        return pool.result(future)  # type: ignore[arg-type]
    except (WorkerDiedError, TimeLimitError, InputError) as error:
        return type(error).__name__


def outcomes(work: list[tuple[str, object]], workers: int = 2, limit: float | None = 30) -> list[object]:
    with Pool(jobs.make, workers, limit) as pool:
        return [outcome(pool, future) for _, future in in_order(pool, work, 4)]


def test_a_job_whose_worker_dies_is_lost_and_the_others_are_not() -> None:
    work = [("a", 0), ("die", 0), ("b", 0), ("leave", 0), ("c", 0)]
    assert outcomes(work) == ["a", "WorkerDiedError", "b", "WorkerDiedError", "c"]


def test_a_job_is_tried_once_more(tmp_path: Path) -> None:
    assert outcomes([("die once", str(tmp_path / "died")), ("a", 0)]) == ["die once", "a"]


def test_the_time_limit() -> None:
    begun = time.monotonic()
    assert outcomes([("a", 0), ("sleep", 60), ("b", 0)], workers=1, limit=0.5) == ["a", "TimeLimitError", "b"]
    assert time.monotonic() - begun < 20


def test_what_is_printed_is_not_among_the_results(capfd: pytest.CaptureFixture[str]) -> None:
    assert outcomes([("print", 0), ("a", 0)]) == ["print", "a"]
    assert capfd.readouterr().out == ""


def test_a_job_that_cannot_be_pickled() -> None:
    assert outcomes([("a", lambda: 0), ("b", 0)]) == ["InputError", "b"]


def test_a_slow_job_keeps_no_other_from_being_done() -> None:
    work = [("sleep", 1.0), *((letter, 0) for letter in "abcdef")]
    with Pool(jobs.make, 2) as pool:
        assert [job[0] for job, _ in as_done(pool, work, 4)][-1] == "sleep"


def test_never_many_ahead() -> None:
    taken = []

    def work() -> object:
        for number in range(100):
            taken.append(number)
            yield ("a", 0)

    for way in (in_order, as_done):
        taken.clear()
        with Pool(jobs.make, 1) as pool:
            results = way(pool, work(), 5)  # type: ignore[arg-type]
            next(results)
            assert len(taken) == 5


def test_a_worker_that_cannot_start() -> None:
    with Pool(jobs.refuse, 1) as pool, pytest.raises(LexiconError, match="malformed"):
        pool.result(pool.submit(("a", 0)))
    with Pool(jobs.DIE, 1) as pool, pytest.raises(StartError):
        pool.result(pool.submit(("a", 0)))
    with pytest.raises(InputError, match="workers must be"):
        Pool(jobs.make, 0)


def test_leaving_ends_the_work_at_once() -> None:
    begun = time.monotonic()
    with Pool(jobs.make, 2) as pool:
        futures = [pool.submit(("sleep", 60)) for _ in range(5)]
        time.sleep(0.5)
    assert time.monotonic() - begun < 20
    assert all(future.done() for future in futures)


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="needs signals")
def test_workers_end_with_their_program(tmp_path: Path) -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "import jobs, time\nfrom sabhaparse.batch.pool import Pool\n"
        "pool = Pool(jobs.make, 1)\nprint(pool.result(pool.submit(('pid', 0))), flush=True)\ntime.sleep(60)"
    )
    program = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    assert program.stdout is not None
    worker = int(program.stdout.readline())
    os.kill(program.pid, signal.SIGKILL)
    program.wait()
    program.stdout.close()
    for _ in range(100):
        if not _alive(worker):
            break
        time.sleep(0.1)
    assert not _alive(worker)


def _alive(process: int) -> bool:
    """Whether a process is there and no zombie."""
    stat = Path(f"/proc/{process}/stat")
    try:
        return stat.read_text().rpartition(")")[2].split()[0] != "Z" if stat.parent.parent.exists() else True
    except OSError:
        return False
