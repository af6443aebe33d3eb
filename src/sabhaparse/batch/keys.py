"""What tells whether a file is still the one that was read, and a run still the same run.

>>> from sabhaparse.acquire import Source
>>> one, other = Source("-", data="सभा".encode()), Source("-", data="बैठक".encode())
>>> key_of(one, None) == key_of(one, None), key_of(one, None) == key_of(other, None)
(True, False)
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence
from dataclasses import asdict
from hashlib import blake2b, sha256
from pathlib import Path
from typing import Any

from sabhaparse.acquire import Source
from sabhaparse.acquire.split import WAYS
from sabhaparse.batch.journal import KEY_SIZE
from sabhaparse.batch.reading import Options
from sabhaparse.batch.results import printable
from sabhaparse.errors import InputError
from sabhaparse.lexicon import Lexicon
from sabhaparse.pipeline import ENGINES
from sabhaparse.record.models import SCHEMA_VERSION


def key_of(source: Source, published: dt.date | None) -> bytes:
    """A key that changes when the file does: path, size, times of change, place in the archive, day of publication."""
    data = sha256(source.data).digest() if source.data is not None else None
    members = tuple((member.name, member.start, member.crc, member.unpacked) for member in source.members)
    known = (source.path, source.problem, published and published.isoformat(), _stamp(source.file), data, members)
    return blake2b(repr(known).encode("utf-8", "surrogatepass"), digest_size=KEY_SIZE).digest()


def _stamp(file: Path | None) -> tuple[int, int, int] | None:
    try:
        about = os.stat(file) if file else None
    except OSError:
        return None
    return about and (about.st_size, about.st_mtime_ns, about.st_ctime_ns)


def settings_of(inputs: Sequence[str | Path], options: Options, published_from: str | Path | None) -> dict[str, Any]:
    """All that decides what comes out of a run, beside the files themselves.

    Raises:
        InputError: an engine or a way of splitting that does not exist.
        LexiconError: a list in `options.lexicon` is malformed.
    """
    from sabhaparse import __version__

    if options.engine not in ENGINES:
        raise InputError(f"no engine {options.engine!r}; there are: {', '.join(ENGINES)}")
    if options.split not in (None, *WAYS):
        raise InputError(f"split on {options.split!r}: use {' or '.join(WAYS)}")
    return {
        "sabhaparse": __version__,
        "schema_version": SCHEMA_VERSION,
        "inputs": [printable(str(item)) for item in inputs],
        "engine": options.engine,
        "lexicon": _lists(options.lexicon),
        "published_from": None if published_from is None else str(published_from),
        "split": options.split,
        "limits": asdict(options.limits),
    }


def _lists(folder: str | Path | None) -> dict[str, str] | None:
    """The word lists of a folder, each with its SHA-256."""
    if folder is None:
        return None
    Lexicon.load(folder)
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in sorted(Path(folder).glob("*.tsv"))}
