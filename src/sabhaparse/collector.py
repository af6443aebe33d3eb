"""The garbage collector of Python at rest while a report is read.

It looks for objects that hold each other in a circle. A parse makes none (tests/test_collector.py): what it makes is
let go as soon as it is used. To look through all of it again and again takes a quarter of the time of a long report.

>>> with at_rest():
...     gc.isenabled()
False
>>> gc.isenabled()
True
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def at_rest() -> Iterator[None]:
    """The collector switched off, and on again afterwards if it was on; whichever of several threads ends last."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
