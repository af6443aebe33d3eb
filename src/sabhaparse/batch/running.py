"""`run`: an archive into a folder of results; started again, it goes on where it was.

Every file gets a place in the order of `sabhaparse.acquire.walk`. What the journal holds of it already is taken from
there; the rest is read by workers and added to the journal as it is done. At the end the results are put together in
order.
"""

from __future__ import annotations

import os
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import Any

from sabhaparse.acquire import PublishedFrom, Source, published_from, walk
from sabhaparse.acquire.walk import STDIN, is_missing
from sabhaparse.batch.folder import Totals, locked, opened, publish
from sabhaparse.batch.journal import Journal
from sabhaparse.batch.keys import key_of, settings_of
from sabhaparse.batch.pool import Pool, as_done, check_workers
from sabhaparse.batch.process import TimeLimitError, WorkerDiedError
from sabhaparse.batch.reading import TOGETHER, Job, Options, failure_of, reader
from sabhaparse.batch.results import Done, pack, printable
from sabhaparse.errors import InputError

TIME_LIMIT = 300.0
"""Seconds that one file may take, where nothing else is said."""
AHEAD = 16
"""How many files per worker are under way at once, or twice as many as it reads together; bounds the memory."""

Watch = Callable[[bool, int, int], None]
"""Called once for each file: whether it was done before, how many reports were read in it, how many not."""


def run(
    inputs: Sequence[str | Path],
    out: str | Path,
    options: Options | None = None,
    *,
    published: str | Path | None = None,
    workers: int = 1,
    time_limit: float | None = TIME_LIMIT,
    scheduler: str | None = None,
    restart: bool = False,
    watch: Watch = lambda kept, parsed, failed: None,
) -> Totals:
    """Read all files of some inputs into a folder: `minutes.jsonl`, `failures.jsonl`, and last `run.json`.

    Args:
        inputs: files, folders, patterns, archives, `-`: as for `sabhaparse.acquire.walk`.
        out: the folder; made if it is missing, and never read as an input.
        options: how files are read.
        published: where days of publication come from: a pattern or a table, as `sabhaparse.acquire.published_from`.
        workers: number of processes; on a cluster the cluster says.
        time_limit: seconds that one file may take; None for no limit.
        scheduler: address of a Dask scheduler, or None to work on this machine.
        restart: forget what was done before.
        watch: see `Watch`.

    Returns:
        The totals, which are also in `run.json`.

    Raises:
        InputError: wrong options, no files, inputs of which none is there, a folder with other results or that cannot
            be written.
        LexiconError: a list in `options.lexicon` is malformed.
        ModelMissingError: `scheduler` is given and Dask is not installed.
    """
    options, out = options or Options(), Path(out)
    check_workers(workers)
    if time_limit is not None and time_limit <= 0:
        raise InputError(f"the time limit must be more than 0 seconds, not {time_limit:g}")
    settings = settings_of(inputs, options, published)
    day_of = published_from(published) if published is not None else PublishedFrom()
    if inputs and all(map(is_missing, inputs)):
        raise InputError(f"{', '.join(map(str, inputs))}: no such file or folder")
    sources = sources_of(inputs, options, out)
    first = next(sources, None)
    if first is None:
        raise InputError(f"no files in {', '.join(map(str, inputs))}")
    with locked(out), opened(out, settings, restart) as journal:
        work = _Work(journal, day_of, watch, TOGETHER.get(options.engine, 1))
        with _crew(options, workers, time_limit, scheduler) as crew:
            work.do(crew, chain([first], sources))
        return publish(out, journal, work.places, settings)


def sources_of(inputs: Iterable[str | Path], options: Options, out: Path) -> Iterator[Source]:
    """The files to read; those in the folder of results are none."""
    results = os.path.join(os.path.abspath(out), "")
    for source in walk(inputs, options.limits):
        if source.file is None or not os.path.abspath(source.file).startswith(results):
            yield source


def count(inputs: Sequence[str | Path], options: Options, out: Path) -> int:
    """How many files `run` will read; standard input, which can be read only once, counts as one."""
    files = [item for item in inputs if str(item) != STDIN]
    return sum(1 for _ in sources_of(files, options, out)) + (len(files) < len(inputs))


def _crew(options: Options, workers: int, limit: float | None, scheduler: str | None) -> AbstractContextManager[Any]:
    lexicon = None if options.lexicon is None else Path(options.lexicon).absolute()
    make = partial(reader, replace(options, lexicon=lexicon))
    if scheduler is None:
        return Pool(make, workers, limit)
    from sabhaparse.batch.cluster import Cluster

    return Cluster(make, scheduler, limit)


class _Work:
    """The files of a run on their way into the journal.

    Attributes:
        places: the frame of each file in the journal, in the order of the files.
    """

    def __init__(self, journal: Journal, day_of: PublishedFrom, watch: Watch, size: int) -> None:
        self.places = array("Q")
        self._journal = journal
        self._day_of = day_of
        self._watch = watch
        self._size = size
        self._keys: dict[int, bytes] = {}

    def do(self, crew: Any, sources: Iterable[Source]) -> None:
        """Read what is not in the journal yet."""
        groups = _grouped(self._jobs(sources), self._size)
        for jobs, future in as_done(crew, groups, crew.workers * max(2, AHEAD // self._size)):
            for job, done in zip(jobs, _results(crew, jobs, future), strict=True):
                self.places[job.place] = self._journal.append(self._keys.pop(job.place), done)
                self._watch(False, done.parsed, done.failed)

    def _jobs(self, sources: Iterable[Source]) -> Iterator[Job]:
        for place, source in enumerate(sources):
            day = self._day_of(source.path)
            key = key_of(source, day)
            known = self._journal.places.get(key)
            self.places.append(known or 0)
            if known is None:
                self._keys[place] = key
                yield Job(place, _absolute(source), day)
            else:
                self._watch(True, 0, 0)


def _absolute(source: Source) -> Source:
    """A source that is the same in another process, whatever folder that works in."""
    return replace(source, file=source.file.absolute()) if source.file else source


def _grouped(jobs: Iterator[Job], size: int) -> Iterator[list[Job]]:
    """The files that a worker gets at once."""
    while group := list(islice(jobs, size)):
        yield group


def _results(crew: Any, jobs: list[Job], future: Any) -> list[Done]:
    """The results of files that were read at once; where that failed, each is read by itself and fails for itself."""
    try:
        done: list[Done] = crew.result(future)
    except (WorkerDiedError, TimeLimitError) as error:
        if len(jobs) > 1:
            return [_results(crew, [job], crew.submit([job]))[0] for job in jobs]
        return [pack([failure_of(error, printable(job.source.path)) for job in jobs])]
    return done
