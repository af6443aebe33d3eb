"""One file to its minutes: a function that can be pickled and run on any machine that has the file.

>>> from sabhaparse.acquire import Source
>>> read = parse_path(Source("-", data="संघ की मासिक बैठक 4 मई 2023 को हुई।".encode()))
>>> read.minutes.kind.value, read.kind
('मासिक बैठक', 'txt')
>>> parse_path("कोई-नहीं.txt")
Failure(index=0, error='InputError', message='no such file', path='कोई-नहीं.txt', part=None)
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path
from typing import NamedTuple

from sabhaparse.acquire import Document, Limits, Quality, Source, examine, split
from sabhaparse.acquire.limits import DEFAULT
from sabhaparse.acquire.read import NO_MEMORY
from sabhaparse.batch.fonts import font_of
from sabhaparse.batch.results import Done, Failure, pack, printable
from sabhaparse.pipeline import Parser
from sabhaparse.record import Entry, Minutes


@dataclass(frozen=True, slots=True)
class Options:
    """How files are read; the same for all files of a run.

    Attributes:
        engine: as for `Parser`.
        lexicon: as for `Parser`.
        split: how a file of several releases is split: `dateline`, `formfeed`, or not at all (None).
        limits: what is refused as too much.
        memory: most memory of a worker process, in bytes; a file that needs more is a failure. None for no limit; where
            the system knows no such limit (Windows) it has no effect.
    """

    engine: str = "rules"
    lexicon: str | Path | None = None
    split: str | None = None
    limits: Limits = DEFAULT
    memory: int | None = None


class Job(NamedTuple):
    """A file to read: its place in the order of the run, the file, and its day of publication, if known."""

    place: int
    source: Source
    published: dt.date | None


class Report(NamedTuple):
    """A report in a file: how the file is called, the document, its day of publication, if known."""

    name: str
    document: Document
    published: dt.date | None


_PLAIN = Options()
TOGETHER = {"stanza": 8}
"""How many files, and how many reports of one file, an engine reads together; one where it gains nothing by that."""


def parse_path(
    path: str | Path | Source, published: dt.date | None = None, options: Options = _PLAIN
) -> Entry | Failure:
    """Read one file as one report.

    Args:
        path: a file, `a.zip!b.txt`, or a source of `sabhaparse.acquire.walk`.
        published: the day of publication; that of the file's own metadata by default.
        options: engine, word lists, limits; `split` is left alone.

    Returns:
        An `Entry`, or a `Failure` for a file that cannot be read.

    Raises:
        InputError: an engine that does not exist.
        LexiconError: a list in `options.lexicon` is malformed.
    """
    (result,) = parse_parts(path, published, replace(options, split=None))
    return result


def parse_parts(
    path: str | Path | Source, published: dt.date | None = None, options: Options = _PLAIN
) -> list[Entry | Failure]:
    """Read one file that may hold several releases, split as `options.split` says; else as `parse_path`."""
    return parse_files([(path, published)], options)[0]


def parse_files(
    files: Sequence[tuple[str | Path | Source, dt.date | None]], options: Options = _PLAIN
) -> list[list[Entry | Failure]]:
    """Read several files, each as `parse_parts` does; their reports together, where the engine gains by that."""
    parser, size = parser_of(options.engine, options.lexicon), TOGETHER.get(options.engine, 1)
    opened = [_opened(path, published, options) for path, published in files]
    reports = [report for parts in opened for report in parts if isinstance(report, Report)]
    chunks = (reports[i : i + size] for i in range(0, len(reports), size))
    read = (one for chunk in chunks for one in _together(parser, chunk))
    most = options.memory
    return [[p if isinstance(p, Failure) else _entry(p, next(read), most) for p in parts] for parts in opened]


def _opened(path: str | Path | Source, published: dt.date | None, options: Options) -> list[Report | Failure]:
    """The reports of one file, or why it has none."""
    name = printable(path.path if isinstance(path, Source) else str(path))
    try:
        document = examine(path, options.limits)
        if document.reason == NO_MEMORY:
            raise MemoryError(NO_MEMORY)
        if document.quality is Quality.REFUSED or not document.text:
            return [Failure(0, "InputError", printable(document.reason or "no text in it"), name)]
        parts = split(document, options.split) if options.split else (document,)
    except Exception as error:  # a file must not take the others with it, whatever is wrong with it
        return [failure_of(error, name, memory=options.memory)]
    return [Report(name, part, published or part.published) for part in parts]


def _together(parser: Parser, reports: Sequence[Report]) -> list[Minutes | Exception]:
    """The minutes of some reports, or what is wrong with each; one by one where they cannot be read together."""
    try:
        return parser.parse_batch([(one.document.text, one.published, font_of(one.document)) for one in reports])
    except Exception as error:  # as above
        return [error] if len(reports) == 1 else [read for one in reports for read in _together(parser, [one])]


def _entry(report: Report, read: Minutes | Exception, memory: int | None) -> Entry | Failure:
    document = report.document
    try:
        if isinstance(read, Exception):
            raise read
        return Entry(
            path=report.name, sha256=document.sha256, kind=document.kind, published=report.published,
            quality=document.quality.value, title=None if document.title is None else printable(document.title),
            notes=tuple(map(printable, document.notes)), part=document.part, offset=document.offset, minutes=read,
        )  # fmt: skip
    except Exception as error:  # as above
        return failure_of(error, report.name, document.part, memory=memory)


def failure_of(
    error: Exception, path: str | None, part: int | None = None, index: int = 0, memory: int | None = None
) -> Failure:
    """The failure that an error is; `memory` is the limit that a `MemoryError` came from, where one was set."""
    message = str(error)
    if isinstance(error, MemoryError):
        message = _limit_reached(memory) if memory else message or NO_MEMORY
    return Failure(index, type(error).__name__, printable(message), path, part)


def _limit_reached(memory: int) -> str:
    return f"the memory limit of {memory / 1_000_000:g} MB was reached; a larger one is set with --max-memory"


@lru_cache(maxsize=2)
def parser_of(engine: str, lexicon: str | Path | None) -> Parser:
    """The parser of this process for these options."""
    return Parser(engine, lexicon)


def reader(options: Options) -> Callable[[Sequence[Job]], list[Done]]:
    """What a worker does with the jobs that it gets at once; the word lists are loaded now.

    Raises:
        InputError, LexiconError: as `Parser`.
    """
    if options.memory is not None:
        _bound_memory(options.memory)
    parser_of(options.engine, options.lexicon)
    return partial(_read, options)


def _bound_memory(most: int) -> None:
    """Let this process have so many bytes of memory and no more."""
    try:
        import resource
    except ImportError:  # Windows
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def _read(options: Options, jobs: Sequence[Job]) -> list[Done]:
    return [pack(results) for results in parse_files([(job.source, job.published) for job in jobs], options)]
