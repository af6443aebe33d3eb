"""`parse_many`: texts that are there already, in order.

>>> [read.kind.value for read in parse_many(["संघ की मासिक बैठक हुई।", "समिति की कार्यशाला हुई।"])]
['मासिक बैठक', 'कार्यशाला']
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from sabhaparse.batch.pool import Pool, check_workers, in_order
from sabhaparse.batch.process import TimeLimitError, WorkerDiedError
from sabhaparse.batch.reading import failure_of, parser_of
from sabhaparse.batch.results import Failure
from sabhaparse.errors import InputError
from sabhaparse.record import Minutes

Item = str | tuple[str, dt.date | None]
"""A text, or a text with its day of publication."""
AHEAD = 8
"""How many reports per worker are under way at once; bounds the memory."""


def parse_many(
    items: Iterable[Item], workers: int = 1, engine: str = "rules", lexicon: str | Path | None = None
) -> Iterator[Minutes | Failure]:
    """Read many reports, in order.

    Args:
        items: texts, or pairs of text and day of publication; taken lazily.
        workers: number of processes; 1 works in this process.
        engine: as for `Parser`.
        lexicon: as for `Parser`.

    Returns:
        An iterator of `Minutes`, or `Failure` for a text that cannot be read, or whose process died twice.

    Raises:
        InputError: `workers` is less than 1, or an engine that does not exist.
        LexiconError: a list in `lexicon` is malformed.
    """
    check_workers(workers)
    parser_of(engine, lexicon)
    if workers == 1:
        return map(partial(_read, engine, lexicon), enumerate(items))
    return _spread(items, workers, partial(_reader, engine, lexicon))


def _spread(items: Iterable[Item], workers: int, make: Callable[[], Any]) -> Iterator[Minutes | Failure]:
    with Pool(make, workers) as pool:
        for (index, _item), future in in_order(pool, enumerate(items), workers * AHEAD):
            try:
                yield pool.result(future)
            except (WorkerDiedError, TimeLimitError, InputError) as error:
                yield failure_of(error, None, index=index)


def _reader(engine: str, lexicon: str | Path | None) -> Callable[[tuple[int, Item]], Minutes | Failure]:
    parser_of(engine, lexicon)
    return partial(_read, engine, lexicon)


def _read(engine: str, lexicon: str | Path | None, job: tuple[int, Item]) -> Minutes | Failure:
    index, item = job
    text, published = item if isinstance(item, tuple) else (item, None)
    try:
        return parser_of(engine, lexicon).parse(text, published)
    except Exception as error:  # one report must not take the others with it, whatever is wrong with it
        return failure_of(error, None, index=index)
