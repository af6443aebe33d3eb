"""Files, folders, patterns, zip archives and standard input to the sources they hold, in an order that never changes.

Every file is given, also one that cannot be read: it has a `problem`, or is refused when it is read, and so nothing is
lost without a word. Only files of the system (hidden ones, `~$x.docx`) and the folder that a browser saves beside a
page (`बैठक_files`) are passed over.

>>> [source.problem for source in walk(["कोई-नहीं.txt"])]
['no such file']
"""

from __future__ import annotations

import glob
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath

from sabhaparse.acquire.archive import is_junk
from sabhaparse.acquire.limits import DEFAULT, Limits
from sabhaparse.acquire.source import Source
from sabhaparse.errors import InputError

STDIN = "-"


def walk(inputs: Iterable[str | Path], limits: Limits = DEFAULT) -> Iterator[Source]:
    """The sources meant by some inputs; none twice.

    Args:
        inputs: files, folders (at any depth, by name), patterns (`*`, `?`, `[...]`, `**`), zip archives (in the order
            of the archive, archives inside it too), members (`a.zip!b.txt`), and `-` for standard input.
        limits: how deep and how large archives may be, and how long standard input.

    Returns:
        Sources, one at a time; an input that is not there or cannot be opened is a source with a `problem`.
    """
    seen: set[str] = set()
    for item in inputs:
        for source in _expand(str(item), limits):
            if source.path not in seen:
                seen.add(source.path)
                yield source


def source_of(path: str | Path, limits: Limits = DEFAULT) -> Source:
    """The one source of that path: a file, `a.zip!b.txt`, or `-`; a folder or missing file is one with a problem."""
    name = str(path)
    if name == STDIN:
        return Source(STDIN, data=sys.stdin.buffer.read(limits.file_bytes + 1))
    if "!" in name and not os.path.lexists(name):
        return _member(name, limits)
    return Source(name, Path(name), problem=_problem(Path(name)))


def is_missing(item: str | Path) -> bool:
    """An input that is a plain name, of neither a pattern nor a member of an archive, and is not there."""
    name = str(item)
    return name != STDIN and "!" not in name and not glob.has_magic(name) and not os.path.lexists(name)


def _expand(item: str, limits: Limits) -> Iterator[Source]:
    path = Path(item)
    if item == STDIN or ("!" in item and not os.path.lexists(item)):
        yield from _archive(source_of(item, limits), limits, 1) if _is_archive(item) else [source_of(item, limits)]
    elif path.is_dir():
        yield from _folder(path, limits)
    elif not os.path.lexists(item) and glob.has_magic(item):
        found = sorted(glob.glob(item, recursive=True), key=lambda name: PurePath(name).parts)
        files = [name for name in found if not os.path.isdir(name)]
        for name in files:
            yield from _file(Path(name), limits)
        if not files:
            yield Source(item, problem="no file fits the pattern")
    else:
        yield from _file(path, limits)


def _folder(folder: Path, limits: Limits) -> Iterator[Source]:
    """Without recursion, so that no folder is too deep; links to folders are not followed (they may go round)."""
    waiting = [folder]
    while waiting:
        path = waiting.pop()
        if path != folder and (path.is_symlink() or not path.is_dir()):
            yield from () if path.is_dir() else _file(path, limits)
            continue
        try:
            names = set(os.listdir(path))
        except OSError as error:
            yield Source(str(path), path, problem=f"cannot be read: {error.strerror}")
            continue
        kept = sorted((name for name in names if not (is_junk(name) or _saved_beside(name, names))), reverse=True)
        waiting.extend(path / name for name in kept)


def _saved_beside(name: str, names: set[str]) -> bool:
    """`page_files` beside `page.html`: pictures and scripts of a saved page."""
    stem = name.removesuffix("_files")
    return stem != name and not names.isdisjoint({f"{stem}.html", f"{stem}.htm"})


def _file(path: Path, limits: Limits) -> Iterator[Source]:
    source = Source(str(path), path, problem=_problem(path))
    yield from _archive(source, limits, 1) if _is_archive(source.path) and not source.problem else [source]


def _problem(path: Path) -> str | None:
    if path.is_file():
        return None
    if path.is_dir():
        return "is a folder"
    return "not a regular file" if path.exists() else "no such file"


def _is_archive(name: str) -> bool:
    return name.lower().endswith(".zip")


def _archive(source: Source, limits: Limits, depth: int) -> Iterator[Source]:
    if depth > limits.depth:
        problem = f"archives inside one another deeper than the limit of {limits.depth}"
        yield Source(source.path, source.file, source.members, problem=problem)
        return
    try:
        members = source.inside(limits)
    except InputError as error:
        yield Source(source.path, source.file, source.members, problem=str(error).removeprefix(f"{source.path}: "))
        return
    if not members:
        yield Source(source.path, source.file, source.members, problem="an archive without files")
    for member in members:
        inner = source.member(member)
        yield from _archive(inner, limits, depth + 1) if _is_archive(member.name) else [inner]


def _member(name: str, limits: Limits) -> Source:
    """`a.zip!b.zip!c.txt`: the archive on disk, then member by member; the first of several of one name."""
    outer, *inner = name.split("!")
    while inner and not os.path.lexists(outer):
        outer = f"{outer}!{inner.pop(0)}"
    source = Source(outer, Path(outer), problem=_problem(Path(outer)))
    rest = "!".join(inner)
    while rest and not source.problem:
        try:
            members = source.inside(limits)
        except InputError as error:
            return Source(name, problem=str(error).removeprefix(f"{source.path}: "))
        fits = [m for m in members if rest == m.name or rest.startswith(f"{m.name}!")]
        if not fits:
            return Source(name, problem="no such file in the archive")
        source, rest = source.member(fits[0]), rest[len(fits[0].name) + 1 :]
    return Source(name, problem=source.problem) if source.problem else source
