"""The folder of results: `minutes.jsonl`, `failures.jsonl` and `run.json`, made from the journal when all is done.

Each file is written beside its place and put there whole; `run.json` comes last, so where it stands the others are
complete.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from sabhaparse.batch.journal import Journal
from sabhaparse.batch.results import unpack
from sabhaparse.errors import InputError

MINUTES, FAILURES, RUN, JOURNAL = "minutes.jsonl", "failures.jsonl", "run.json", "journal.bin"


class Totals(NamedTuple):
    """What a run came to: files, reports that were read, files or reports that were not."""

    files: int
    parsed: int
    failed: int


@contextmanager
def locked(out: Path) -> Iterator[None]:
    """The folder, made if it is missing, for this run alone as long as the block lasts (where the system has locks).

    Raises:
        InputError: another run is at work in it, or it cannot be made.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{out}: cannot be made: {error.strerror}") from error
    try:
        import fcntl
    except ImportError:  # Windows
        yield
        return
    handle = os.open(out, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise InputError(f"{out}: another run is at work in it") from error
        except OSError:  # a file system without locks
            pass
        yield
    finally:
        os.close(handle)


def opened(out: Path, settings: Mapping[str, Any], restart: bool) -> Journal:
    """The journal of the folder; while a run is under way there is no `run.json`.

    Raises:
        InputError: the folder holds results of another run, or cannot be written.
    """
    path = out / JOURNAL
    if (out / MINUTES).exists() and not path.exists() and not restart:
        raise InputError(f"{out / MINUTES}: there already, without its journal; give another folder, or --restart")
    journal = Journal(path, settings, restart)
    try:
        (out / RUN).unlink(missing_ok=True)
    except OSError as error:
        journal.__exit__()
        raise InputError(f"{out / RUN}: cannot be written: {error.strerror}") from error
    return journal


def publish(out: Path, journal: Journal, places: Iterable[int], settings: Mapping[str, Any]) -> Totals:
    """Write the three files.

    Args:
        out: the folder.
        journal: its journal.
        places: the frame of each file, in order.
        settings: what the run is.

    Raises:
        InputError: a file cannot be written, or the journal is broken.
    """
    files = parsed = failed = 0
    sums = {MINUTES: sha256(), FAILURES: sha256()}
    try:
        journal.sync()
        with ExitStack() as stack:
            streams = [stack.enter_context(_part(out / name).open("wb")) for name in sums]
            for place in places:
                done = journal.read(place)
                for lines, digest, stream in zip(unpack(done.packed), sums.values(), streams, strict=True):
                    digest.update(lines)
                    stream.write(lines)
                files, parsed, failed = files + 1, parsed + done.parsed, failed + done.failed
            for stream in streams:
                stream.flush()
                os.fsync(stream.fileno())
        totals = Totals(files, parsed, failed)
        checks = {name: digest.hexdigest() for name, digest in sums.items()}
        about = json.dumps({**settings, **totals._asdict(), "sha256": checks}, ensure_ascii=False, indent=1)
        with _part(out / RUN).open("w", encoding="utf-8", newline="\n") as text:
            text.write(about + "\n")
            text.flush()
            os.fsync(text.fileno())
        for name in (MINUTES, FAILURES, RUN):
            os.replace(_part(out / name), out / name)
    except OSError as error:
        for name in (MINUTES, FAILURES, RUN):
            _part(out / name).unlink(missing_ok=True)
        raise InputError(f"{error.filename or out}: cannot be written: {error.strerror}") from error
    return totals


def _part(path: Path) -> Path:
    return path.with_name(f"{path.name}.part")
