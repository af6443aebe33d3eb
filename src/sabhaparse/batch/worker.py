"""The process of a worker: reads jobs from its standard input, writes results to its standard output, both pickled.

It is started by `process.Worker` as a program of its own, so nothing of the program that uses it is run twice, and it
ends when that program ends, however that ends.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
from typing import Any, BinaryIO

from sabhaparse.errors import SabhaparseError

GRACE = 10
"""Seconds beyond the time limit after which a worker that nobody ended (its program is gone) ends by itself."""


def main() -> None:
    """Serve until the input ends. What libraries print goes to standard error, not among the results."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    given = sys.stdin.buffer
    results = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    try:
        make = pickle.load(given)
        try:
            work = make()
        except SabhaparseError as error:
            _give(results, error)
            return
        _give(results, None)
        while True:
            job, limit = pickle.load(given)
            _alarm(limit)
            _give(results, work(job))
            _alarm(None)
    except (EOFError, BrokenPipeError):
        os._exit(0)


def _give(results: BinaryIO, result: Any) -> None:
    results.write(pickle.dumps(result, pickle.HIGHEST_PROTOCOL))
    results.flush()


def _alarm(limit: float | None) -> None:
    if hasattr(signal, "alarm"):
        signal.alarm(int(limit) + GRACE if limit else 0)
