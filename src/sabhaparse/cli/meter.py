"""`Meter`: how far a run is, how fast it goes, how long it will take; on standard error.

>>> import io
>>> stream = io.StringIO()
>>> with Meter(3, stream, live=False, clock=iter([0.0, 10.0, 15.0, 20.0]).__next__) as meter:
...     meter(True, 0, 0); meter(False, 1, 0); meter(False, 0, 1)
>>> print(stream.getvalue(), end="")
2 of 3 files, 0.1 a second, 0:00:10 left
3 of 3 files, 0.1 a second, 0:00:00 left, 1 failed
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from typing import TextIO

LIVE, LOGGED = 0.2, 10.0
"""Seconds between two reports: on a terminal, where one takes the place of the other, and elsewhere."""


class Meter:
    """Counts files; to be called for each, and used as a context.

    Args:
        total: how many files there are; None where that is not known.
        stream: where to report.
        live: whether the stream is a terminal.
        clock: seconds since any moment.
    """

    def __init__(
        self, total: int | None, stream: TextIO, live: bool, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._total, self._stream, self._live, self._clock = total, stream, live, clock
        self._seen = self._read = self._failed = 0
        self._begun = self._told = clock()

    def __enter__(self) -> Meter:
        return self

    def __exit__(self, *_: object) -> None:
        self._tell(self._clock())
        if self._live:
            self._stream.write("\n")
            self._stream.flush()

    def __call__(self, kept: bool, parsed: int, failed: int) -> None:
        """One file more; `kept` where it was done before."""
        self._seen += 1
        self._read += not kept
        self._failed += failed
        if not kept and (now := self._clock()) - self._told >= (LIVE if self._live else LOGGED):
            self._tell(now)

    def _tell(self, now: float) -> None:
        self._told = now
        text = self.line(now - self._begun)
        self._stream.write(f"\r{text}\x1b[K" if self._live else f"{text}\n")
        self._stream.flush()

    def line(self, seconds: float) -> str:
        """The state after so many seconds of work. The rate counts what was read now, not what was done before."""
        rate = self._read / seconds if seconds > 0 else 0.0
        parts = [f"{self._seen:,}{'' if self._total is None else f' of {self._total:,}'} files", f"{rate:.1f} a second"]
        if self._total is not None and rate:
            left = max(0, self._total - self._seen) / rate
            parts.append(f"{dt.timedelta(seconds=round(left))} left")
        if self._failed:
            parts.append(f"{self._failed:,} failed")
        return ", ".join(parts)
