"""`Cluster`: the same work on the machines of a Dask cluster, which see the files under the same paths.

Each thread of each Dask worker has a process of its own for the parsing, so that the time limit, and a death, concern
one file only, there as here. When a whole Dask worker dies the scheduler gives its files to others.
"""

from __future__ import annotations

import pickle
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError
from importlib import import_module
from typing import Any

from sabhaparse.batch.pool import twice
from sabhaparse.batch.process import Worker, WorkerDiedError
from sabhaparse.errors import InputError, ModelMissingError

CONNECT = 30
"""Seconds to wait for the scheduler, and for its first worker."""

_here = threading.local()


class Cluster:
    """Connection to a Dask scheduler.

    Args:
        make: as for `Worker`.
        address: of the scheduler, such as `tcp://10.0.0.1:8786`.
        limit: seconds a job may take; None for no limit.

    Raises:
        InputError: no scheduler at that address, or one without workers.
        ModelMissingError: Dask is not installed.
    """

    def __init__(self, make: Callable[[], Callable[[Any], Any]], address: str, limit: float | None) -> None:
        try:
            dask: Any = import_module("distributed")
        except ImportError as error:
            raise ModelMissingError(
                f"--scheduler needs dask.distributed ({error}): pip install 'sabhaparse[dask]'"
            ) from error
        self._killed = dask.KilledWorker
        self._make = pickle.dumps(make)
        self._limit = limit
        self._address = address
        try:
            self._client = dask.Client(address, timeout=CONNECT, set_as_default=False)
        except (OSError, TimeoutError, ValueError) as error:
            raise InputError(f"scheduler {address}: cannot be reached: {error}") from error
        try:
            self._client.wait_for_workers(1, timeout=CONNECT)
        except TimeoutError as error:
            self._client.close()
            raise InputError(f"scheduler {address}: has no workers") from error

    def __enter__(self) -> Cluster:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    @property
    def workers(self) -> int:
        """Threads of the cluster."""
        threads: dict[str, int] = self._client.nthreads()
        return max(1, sum(threads.values()))

    def submit(self, job: Any) -> Any:
        """Begin a job."""
        return self._client.submit(do, self._make, job, self._limit, pure=False)

    def result(self, future: Any) -> Any:
        """The result of a job.

        Raises:
            WorkerDiedError: the Dask workers that tried it died.
            InputError: the connection to the cluster is lost.
        """
        try:
            return future.result()
        except self._killed as error:
            raise WorkerDiedError("the Dask workers that read it died") from error
        except (CancelledError, OSError) as error:
            raise InputError(f"scheduler {self._address}: the connection is lost; start again to go on") from error


def do(make: bytes, job: Any, limit: float | None) -> Any:
    """Do a job in the process that belongs to this thread. Runs on the Dask worker."""
    if getattr(_here, "make", None) != make:
        if hasattr(_here, "worker"):
            _here.worker.kill()
        _here.make, _here.worker = make, Worker(pickle.loads(make))
    return twice(_here.worker, job, limit)
