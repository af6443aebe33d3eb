"""`Worker`: a process that does one job at a time, is ended when one takes too long, and started anew when it has died.

>>> from functools import partial
>>> worker = Worker(partial(partial, len))
>>> worker.call("बैठक", limit=60)
4
>>> worker.kill()
"""

from __future__ import annotations

import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

from sabhaparse.errors import InputError, SabhaparseError

_PROGRAM = "import sys; sys.path[:] = sys.argv[1:]; from sabhaparse.batch.worker import main; main()"
STARTS = 3
"""How often a worker that dies before it is ready is started before the run is given up."""


class WorkerDiedError(SabhaparseError):
    """A process died while it read a file."""


class TimeLimitError(SabhaparseError):
    """A file took longer than the time limit."""


class StartError(SabhaparseError):
    """A process cannot be started."""


class Worker:
    """One process.

    Args:
        make: picklable; called in the process once, returns the function that does a job.
    """

    def __init__(self, make: Callable[[], Callable[[Any], Any]]) -> None:
        self._make = pickle.dumps(make)
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False

    def call(self, job: Any, limit: float | None = None) -> Any:
        """Do one job in the process, which is started if there is none.

        Args:
            job: picklable.
            limit: seconds that it may take; None for no limit.

        Raises:
            WorkerDiedError: the process died.
            TimeLimitError: it took longer than `limit` and was ended.
            InputError: the job cannot be pickled.
            StartError: no process can be started.
            SabhaparseError: what `make` raised.
        """
        try:
            sent = pickle.dumps((job, limit), pickle.HIGHEST_PROTOCOL)
        except Exception as error:
            raise InputError(f"it cannot be sent to another process: {error}") from error
        process = self._process or self._started()
        with _Alarm(process, limit) as alarm:
            try:
                return _exchange(process, sent)
            except (EOFError, OSError, pickle.UnpicklingError) as error:
                if alarm.rung:
                    raise TimeLimitError(f"took longer than the limit of {limit:g} seconds") from error
                raise WorkerDiedError(f"the process that read it died ({_how(process.wait())})") from error
            finally:
                if alarm.rung or process.poll() is not None:
                    self.kill()

    def stop(self) -> None:
        """End the process in the middle of its job, from another thread; no other is started."""
        self._stopped = True
        if process := self._process:
            process.kill()

    def kill(self) -> None:
        """End the process, if there is one, and let go of its streams."""
        process, self._process = self._process, None
        if process is not None:
            _end(process)

    def _started(self) -> subprocess.Popen[bytes]:
        for _ in range(STARTS):
            command = [sys.executable, "-c", _PROGRAM, *sys.path]
            process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True)
            self._process = process
            if self._stopped:
                self.kill()
                break
            try:
                refused = _exchange(process, self._make)
            except (EOFError, OSError, pickle.UnpicklingError):
                self.kill()
                continue
            if refused is None:
                return process
            self.kill()
            raise refused
        raise StartError("a worker process cannot be started; is there memory left?")


class _Alarm:
    """Ends a process after some seconds, unless it is left before."""

    def __init__(self, process: subprocess.Popen[bytes], limit: float | None) -> None:
        self.rung = False
        self._process = process
        self._timer = threading.Timer(limit, self._ring) if limit else None

    def __enter__(self) -> _Alarm:
        if self._timer:
            self._timer.daemon = True
            self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._timer:
            self._timer.cancel()

    def _ring(self) -> None:
        self.rung = True
        self._process.kill()


def _exchange(process: subprocess.Popen[bytes], sent: bytes) -> Any:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(sent)
    process.stdin.flush()
    return pickle.load(process.stdout)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout):
        try:
            if stream:
                stream.close()
        except OSError:  # what was not yet sent has nowhere to go
            pass


def _how(code: int) -> str:
    return f"signal {-code}" if code < 0 else f"exit code {code}"
