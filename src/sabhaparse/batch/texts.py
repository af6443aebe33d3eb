"""`parse_many`: texts that are there already, in order.

>>> [read.kind.value for read in parse_many(["संघ की मासिक बैठक हुई।", "समिति की कार्यशाला हुई।"])]
['मासिक बैठक', 'कार्यशाला']
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
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
"""How many jobs per worker are under way at once; bounds the memory."""
TOGETHER = {"stanza": 32}
"""How many reports an engine reads together; one where it gains nothing by that."""
Job = list[tuple[int, Item]]
"""Texts to read together, each with its place in the input."""


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
        ModelMissingError: engine `stanza`, and the package or its models are not installed.
    """
    check_workers(workers)
    parser_of(engine, lexicon)
    jobs = _gather(items, TOGETHER.get(engine, 1))
    if workers == 1:
        return _flat(map(partial(_read, engine, lexicon), jobs))
    return _flat(_spread(jobs, workers, partial(_reader, engine, lexicon)))


def _flat(reads: Iterable[list[Minutes | Failure]]) -> Iterator[Minutes | Failure]:
    """A generator, so that closing it ends the processes."""
    for read in reads:
        yield from read


def _gather(items: Iterable[Item], size: int) -> Iterator[Job]:
    numbered = enumerate(items)
    while job := list(islice(numbered, size)):
        yield job


def _spread(jobs: Iterator[Job], workers: int, make: Callable[[], Any]) -> Iterator[list[Minutes | Failure]]:
    with Pool(make, workers) as pool:
        for job, future in in_order(pool, jobs, workers * AHEAD):
            try:
                yield pool.result(future)
            except (WorkerDiedError, TimeLimitError, InputError) as error:
                yield [_alone(pool, one) if len(job) > 1 else failure_of(error, None, index=one[0]) for one in job]


def _alone(pool: Pool, one: tuple[int, Item]) -> Minutes | Failure:
    """Read a text by itself that was read with others when the process died: they must not be lost with it."""
    try:
        (result,) = pool.result(pool.submit([one]))
        return result  # type: ignore[no-any-return]
    except (WorkerDiedError, TimeLimitError, InputError) as error:
        return failure_of(error, None, index=one[0])


def _reader(engine: str, lexicon: str | Path | None) -> Callable[[Job], list[Minutes | Failure]]:
    parser_of(engine, lexicon)
    return partial(_read, engine, lexicon)


def _read(engine: str, lexicon: str | Path | None, job: Job) -> list[Minutes | Failure]:
    pairs = [item if isinstance(item, tuple) else (item, None) for _, item in job]
    try:
        read = parser_of(engine, lexicon).parse_batch(pairs)
    except Exception as error:  # a model that cannot be loaded
        read = [error] * len(job)
    return [
        failure_of(one, None, index=index) if isinstance(one, Exception) else one
        for (index, _), one in zip(job, read, strict=True)
    ]
