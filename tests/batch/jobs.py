"""Jobs for the tests of worker processes: some die, some take long."""

from __future__ import annotations

import functools
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sabhaparse.errors import LexiconError


def make() -> Callable[[Any], Any]:
    """A function that does what a job says."""
    return do


def do(job: Any) -> Any:
    what, value = job
    if what == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if what == "leave":
        sys.exit(7)
    if what == "die once" and not Path(value).exists():
        Path(value).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    if what == "sleep":
        time.sleep(value)
    if what == "print":
        print("what a library has to say")
    if what == "pid":
        return os.getpid()
    return what


def refuse() -> Callable[[Any], Any]:
    raise LexiconError("lists.tsv:1: malformed")


def die() -> Callable[[Any], Any]:
    os._exit(3)


DIE: Callable[[], Callable[[Any], Any]] = functools.partial(die)
