"""Many reports: `parse_many` keeps the order, spreads the work, and turns an error into a `Failure`."""

from __future__ import annotations

import datetime as dt
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Union

from sabhaparse.errors import SabhaparseError
from sabhaparse.pipeline import Parser
from sabhaparse.record import Minutes

Item = Union[str, tuple[str, "dt.date | None"]]
"""A text, or a text with its day of publication."""

AHEAD = 4
"""How many reports per worker are under way at once; bounds the memory."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A report that could not be read: its place in the input, the type of the error, its message."""

    index: int
    error: str
    message: str


_parser: Parser | None = None


def parse_many(
    items: Iterable[Item], workers: int = 1, engine: str = "rules", lexicon: str | Path | None = None
) -> Iterator[Minutes | Failure]:
    """Read many reports, in order.

    Args:
        items: texts, or pairs of text and day of publication; taken lazily.
        workers: number of processes; 1 works in this process.
        engine: as for `Parser`.
        lexicon: as for `Parser`.

    Yields:
        `Minutes`, or `Failure` for a text that the parser refuses.
    """
    if workers <= 1:
        _start(engine, lexicon)
        for index, item in enumerate(items):
            yield _work(index, item)
        return
    with ProcessPoolExecutor(workers, initializer=_start, initargs=(engine, lexicon)) as pool:
        under_way: deque[Future[Minutes | Failure]] = deque()
        for index, item in enumerate(items):
            under_way.append(pool.submit(_work, index, item))
            if len(under_way) >= workers * AHEAD:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()


def _start(engine: str, lexicon: str | Path | None) -> None:
    global _parser
    _parser = Parser(engine, lexicon)


def _work(index: int, item: Item) -> Minutes | Failure:
    assert _parser is not None
    text, published = item if isinstance(item, tuple) else (item, None)
    try:
        return _parser.parse(text, published)
    except SabhaparseError as error:
        return Failure(index, type(error).__name__, str(error))
