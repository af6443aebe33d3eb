"""Many reports: the order is kept, the work is spread, and a report that cannot be read becomes a `Failure`.

>>> for read in parse_many(["संघ की मासिक बैठक 4 मई 2023 को हुई।", None]):
...     print(type(read).__name__)
Minutes
Failure
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import asdict, dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import NamedTuple, TypeVar

from sabhaparse.acquire import decode, read_bytes
from sabhaparse.errors import InputError
from sabhaparse.pipeline import Parser
from sabhaparse.record import Entry, Minutes
from sabhaparse.record.jsonl import line

Job = TypeVar("Job")
Result = TypeVar("Result")
Item = str | tuple[str, dt.date | None]
"""A text, or a text with its day of publication."""

AHEAD = 4
"""How many reports per worker are under way at once; bounds the memory."""
MINUTES, FAILURES, RUN = "minutes.jsonl", "failures.jsonl", "run.json"


@dataclass(frozen=True, slots=True)
class Failure:
    """A report that could not be read: its place in the input (from 0), type of error, message, file."""

    index: int
    error: str
    message: str
    path: str | None = None


class Totals(NamedTuple):
    """What a batch came to."""

    parsed: int
    failed: int


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
        An iterator of `Minutes`, or `Failure` for a text that cannot be read.

    Raises:
        InputError: `workers` is less than 1, or an engine that does not exist.
        LexiconError: a list in `lexicon` is malformed.
    """
    _parser(engine, lexicon)
    return _spread(partial(_read_text, engine, lexicon), items, workers)


def parse_files(
    paths: Iterable[Path], workers: int = 1, engine: str = "rules", lexicon: str | Path | None = None
) -> Iterator[Entry | Failure]:
    """Read many files, in order; arguments and errors as for `parse_many`.

    Returns:
        An iterator of `Entry` (path, SHA-256, minutes), or `Failure` for a file that cannot be read.
    """
    _parser(engine, lexicon)
    return _spread(partial(_read_path, engine, lexicon), paths, workers)


def find_reports(inputs: Iterable[Path]) -> list[Path]:
    """The files meant by files and folders: a file as it is, a folder's `*.txt` at any depth by name; none twice."""
    found: dict[Path, None] = {}
    for path in inputs:
        found.update(dict.fromkeys(sorted(path.rglob("*.txt")) if path.is_dir() else [path]))
    return list(found)


def run(
    paths: Sequence[Path],
    out: Path,
    workers: int = 1,
    engine: str = "rules",
    lexicon: str | Path | None = None,
    watch: Callable[[Iterable[Entry | Failure]], Iterable[Entry | Failure]] = iter,
) -> Totals:
    """Read files into a folder: `minutes.jsonl`, `failures.jsonl`, and `run.json` when all is done.

    Args:
        paths: the files.
        out: a folder that is made, or holds no minutes yet.
        workers: number of processes.
        engine: as for `Parser`.
        lexicon: as for `Parser`.
        watch: given the stream of results; passes it on (a progress bar).

    Raises:
        InputError: `out` holds minutes already or cannot be written; else as for `parse_many`.
    """
    from sabhaparse import __version__

    if (out / MINUTES).exists():
        raise InputError(f"{out / MINUTES}: there already; give another folder")
    results = parse_files(paths, workers, engine, lexicon)
    count = {Entry: 0, Failure: 0}
    try:
        out.mkdir(parents=True, exist_ok=True)
        with (
            (out / MINUTES).open("x", encoding="utf-8") as read,
            (out / FAILURES).open("w", encoding="utf-8") as failed,
        ):
            for result in watch(results):
                if isinstance(result, Entry):
                    read.write(line(result) + "\n")
                else:
                    failed.write(json.dumps(asdict(result), ensure_ascii=False) + "\n")
                count[type(result)] += 1
        totals = Totals(count[Entry], count[Failure])
        about = {"sabhaparse": __version__, "engine": engine, "lexicon": str(lexicon) if lexicon else None}
        text = json.dumps({**about, "files": len(paths), **totals._asdict()}, ensure_ascii=False, indent=1)
        (out / RUN).write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise InputError(f"{error.filename or out}: cannot be written: {error.strerror}") from error
    return totals


@lru_cache(maxsize=2)
def _parser(engine: str, lexicon: str | Path | None) -> Parser:
    return Parser(engine, lexicon)


def _spread(work: Callable[[int, Job], Result], jobs: Iterable[Job], workers: int) -> Iterator[Result]:
    if workers < 1:
        raise InputError(f"workers must be 1 or more, not {workers}")
    return _ordered(work, jobs, workers)


def _ordered(work: Callable[[int, Job], Result], jobs: Iterable[Job], workers: int) -> Iterator[Result]:
    if workers == 1:
        for index, job in enumerate(jobs):
            yield work(index, job)
        return
    pool = ProcessPoolExecutor(workers)
    try:
        under_way: deque[Future[Result]] = deque()
        for index, job in enumerate(jobs):
            under_way.append(pool.submit(work, index, job))
            if len(under_way) >= workers * AHEAD:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _read_text(engine: str, lexicon: str | Path | None, index: int, item: Item) -> Minutes | Failure:
    text, published = item if isinstance(item, tuple) else (item, None)
    try:
        return _parser(engine, lexicon).parse(text, published)
    except Exception as error:  # one report must not take the others with it, whatever is wrong with it
        return Failure(index, type(error).__name__, str(error))


def _read_path(engine: str, lexicon: str | Path | None, index: int, path: Path) -> Entry | Failure:
    try:
        data = read_bytes(path)
        minutes = _parser(engine, lexicon).parse(decode(data, str(path)))
    except Exception as error:  # as above
        return Failure(index, type(error).__name__, str(error), str(path))
    return Entry(path=str(path), sha256=hashlib.sha256(data).hexdigest(), minutes=minutes)
