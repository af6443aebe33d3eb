"""`Pool`: jobs spread over worker processes; and the ways in which results are taken from it, never many ahead.

>>> from functools import partial
>>> with Pool(partial(partial, len), 1) as pool:
...     list(in_order(pool, ["सभा", "बैठक"], 2))
[3, 4]
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from queue import LifoQueue, SimpleQueue
from typing import Any, Protocol, TypeVar

from sabhaparse.batch.process import TimeLimitError, Worker, WorkerDiedError
from sabhaparse.errors import InputError

Job = TypeVar("Job")
TRIES = 2
"""How often a job is tried whose worker dies."""


class Crew(Protocol):
    """What does jobs: `Pool` here, `Cluster` on Dask."""

    workers: int

    def submit(self, job: Any) -> Any:
        """Begin a job; the future has `add_done_callback`."""

    def result(self, future: Any) -> Any:
        """The result of a future that is done.

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

    def __init__(
        self, make: Callable[[], Callable[[Any], Any]], workers: int = 1, limit: float | None = None
    ) -> None:
        check_workers(workers)
        self.workers = workers
        self._limit = limit
        self._closed = False
        self._all = [Worker(make) for _ in range(workers)]
        self._idle: LifoQueue[Worker] = LifoQueue()
        for worker in self._all:
            self._idle.put(worker)
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="sabhaparse")

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        """End all processes, in the middle of their jobs if need be."""
        self._closed = True
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
            return twice(worker, job, self._limit, lambda: self._closed)
        finally:
            self._idle.put(worker)


def twice(worker: Worker, job: Any, limit: float | None, closed: Callable[[], bool] = lambda: False) -> Any:
    """Do a job; once more if the worker dies.

    Raises:
        WorkerDiedError, TimeLimitError, InputError: as `Worker.call`.
    """
    for left in reversed(range(TRIES)):
        try:
            return worker.call(job, limit)
        except WorkerDiedError:
            if not left or closed():
                raise
    raise AssertionError("never reached")


def check_workers(workers: int) -> None:
    """Refuse a number of workers that does nothing.

    Raises:
        InputError: less than 1.
    """
    if workers < 1:
        raise InputError(f"workers must be 1 or more, not {workers}")


def in_order(crew: Crew, jobs: Iterable[Any], ahead: int, lost: Callable[[int, Exception], Any] | None = None) -> Iterator[Any]:
    ...
