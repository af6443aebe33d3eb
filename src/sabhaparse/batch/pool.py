"""`Pool`: jobs spread over worker processes; and the ways in which results are taken from it, never many ahead.

>>> from functools import partial
>>> with Pool(partial(partial, len), 1) as pool:
...     [(word, pool.result(future)) for word, future in in_order(pool, ["सभा", "बैठक"], 2)]
[('सभा', 3), ('बैठक', 4)]
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from queue import LifoQueue, SimpleQueue
from typing import Any, Protocol, TypeVar

from sabhaparse.batch.process import Worker, WorkerDiedError
from sabhaparse.errors import InputError

Job = TypeVar("Job")
TRIES = 2
"""How often a job is tried whose worker dies."""


class Crew(Protocol):
    """What does jobs: `Pool` here, `Cluster` on Dask."""

    @property
    def workers(self) -> int:
        """How many jobs it does at once."""

    def submit(self, job: Any) -> Any:
        """Begin a job; returns a future with `add_done_callback`."""

    def result(self, future: Any) -> Any:
        """The result of a future; waits for it.

        Raises:
            WorkerDiedError, TimeLimitError: this job is lost.
        """


class Pool:
    """Worker processes of this machine; each is started with its first job.

    Args:
        make: as for `Worker`.
        workers: how many.
        limit: seconds a job may take; None for no limit.

    Raises:
        InputError: `workers` is less than 1.
    """

    def __init__(self, make: Callable[[], Callable[[Any], Any]], workers: int = 1, limit: float | None = None) -> None:
        check_workers(workers)
        self.workers = workers
        self._limit = limit
        self._all = [Worker(make) for _ in range(workers)]
        self._idle: LifoQueue[Worker] = LifoQueue()
        for worker in self._all:
            self._idle.put(worker)
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="sabhaparse")

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        """End all processes, in the middle of their jobs if need be."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        for worker in self._all:
            worker.stop()
        self._threads.shutdown(wait=True)
        for worker in self._all:
            worker.kill()

    def submit(self, job: Any) -> Future[Any]:
        """Begin a job."""
        return self._threads.submit(self._do, job)

    def result(self, future: Future[Any]) -> Any:
        """The result of a job; waits for it."""
        return future.result()

    def _do(self, job: Any) -> Any:
        worker = self._idle.get()
        try:
            return twice(worker, job, self._limit)
        finally:
            self._idle.put(worker)


def twice(worker: Worker, job: Any, limit: float | None) -> Any:
    """Do a job; once more if the worker dies.

    Raises:
        WorkerDiedError, TimeLimitError, InputError: as `Worker.call`.
    """
    for left in reversed(range(TRIES)):
        try:
            return worker.call(job, limit)
        except WorkerDiedError:
            if not left:
                raise
    raise AssertionError("never reached")


def check_workers(workers: int) -> None:
    """Refuse a number of workers that does nothing.

    Raises:
        InputError: less than 1.
    """
    if workers < 1:
        raise InputError(f"workers must be 1 or more, not {workers}")


def in_order(crew: Crew, jobs: Iterable[Job], ahead: int) -> Iterator[tuple[Job, Any]]:
    """Jobs and their futures in the order of the jobs; no more than `ahead` are under way."""
    under_way: deque[tuple[Job, Any]] = deque()
    for job in jobs:
        under_way.append((job, crew.submit(job)))
        if len(under_way) >= ahead:
            yield under_way.popleft()
    while under_way:
        yield under_way.popleft()


def as_done(crew: Crew, jobs: Iterable[Job], ahead: int) -> Iterator[tuple[Job, Any]]:
    """Jobs and their futures as they are done, so that a slow job keeps no other from being given out."""
    done: SimpleQueue[int] = SimpleQueue()
    under_way: dict[int, tuple[Job, Any]] = {}
    for number, job in enumerate(jobs):
        under_way[number] = (job, future := crew.submit(job))
        future.add_done_callback(partial(_put, done, number))
        if len(under_way) >= ahead:
            yield under_way.pop(done.get())
    while under_way:
        yield under_way.pop(done.get())


def _put(done: SimpleQueue[int], number: int, _future: Any) -> None:
    done.put(number)
