"""Days of publication that the user knows: in the names of the files, or in a table.

>>> published_from("%Y/%m/*-%d")("पुरालेख/2018/06/बैठक-11.txt")
datetime.date(2018, 6, 11)
>>> published_from("%Y-%m-%d")("बैठक.txt") is None
True
"""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import regex

from sabhaparse.errors import InputError

_CODES = {"%Y": r"(?P<Y>(?:1[89]|20|21)\d{2})", "%y": r"(?P<y>\d{2})", "%m": r"(?P<m>0[1-9]|1[0-2]|[1-9](?!\d))",
          "%d": r"(?P<d>0[1-9]|[12]\d|3[01]|[1-9](?!\d))", "%%": "%", "*": r"[^/]*?", "?": "[^/]"}  # fmt: skip
_TOKEN = regex.compile(r"%.|[*?]|.", regex.DOTALL)
_CENTURY = 69


@dataclass(frozen=True)
class PublishedFrom:
    """Gives the day of publication of a path; made by `published_from`, and can be sent to other processes."""

    pattern: str | None = None
    days: Mapping[str, dt.date] = field(default_factory=dict)

    def __call__(self, path: str) -> dt.date | None:
        """The day of publication.

        Args:
            path: as in `Document.path`; a pattern may fit anywhere in it, a row of a table fits the path or its end.

        Returns:
            The day, or None where the path says none, an impossible one, or different ones.
        """
        name = path.replace("\\", "/")
        if self.pattern is not None:
            found = {day for match in regex.finditer(self.pattern, name) if (day := _day(match.groupdict()))}
            return found.pop() if len(found) == 1 else None
        return next((self.days[end] for end in _ends(name) if end in self.days), None)


def published_from(pattern_or_csv: str | Path) -> PublishedFrom:
    """How to tell the day of publication from a path.

    Args:
        pattern_or_csv: a pattern with %Y (year), %y (year of two digits), %m, %d, `*` and `?`, such as `%Y/%m/%d` or
            `release_%d%m%Y`; or a CSV file in UTF-8 with the columns `path` and `published` (YYYY-MM-DD).

    Raises:
        InputError: a pattern without year, month or day, or a table that is missing or malformed (`file:line`).
    """
    text = str(pattern_or_csv)
    if text.lower().endswith(".csv"):
        return PublishedFrom(days=_table(Path(text)))
    codes = regex.findall(r"%.", text)
    if not ({"%m", "%d"} <= set(codes) and len({"%Y", "%y"} & set(codes)) == 1) or set(codes) - _CODES.keys():
        raise InputError(f"published from {text!r}: give a pattern with %Y (or %y), %m and %d, or a file *.csv")
    if any(codes.count(code) > 1 for code in ("%Y", "%y", "%m", "%d")):
        raise InputError(f"published from {text!r}: each of %Y, %m and %d may stand once")
    body = "".join(_CODES.get(token, regex.escape(token)) for token in _TOKEN.findall(text.replace("\\", "/")))
    return PublishedFrom(pattern=f"(?<!\\d){body}(?!\\d)")


def _day(parts: dict[str, str]) -> dt.date | None:
    year = int(parts["Y"]) if parts.get("Y") else int(parts["y"]) + (1900 if int(parts["y"]) >= _CENTURY else 2000)
    try:
        return dt.date(year, int(parts["m"]), int(parts["d"]))
    except ValueError:
        return None


def _ends(path: str) -> Iterator[str]:
    """The path, then what is left without its first folders: a/b/c.txt, b/c.txt, c.txt; an archive is a folder."""
    parts = regex.split("([/!])", path)
    for first in range(0, len(parts), 2):
        yield "".join(parts[first:])


def _table(file: Path) -> dict[str, dt.date]:
    days: dict[str, dt.date] = {}
    try:
        with file.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.DictReader(stream, restval="")
            if not {"path", "published"} <= set(reader.fieldnames or ()):
                raise InputError(f"{file}:1: the columns must be path and published")
            for row in reader:
                _enter(days, row, f"{file}:{reader.line_num}")
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{file}: cannot be read: {getattr(error, 'strerror', None) or error}") from error
    return days


def _enter(days: dict[str, dt.date], row: dict[str, str], where: str) -> None:
    path, said = row["path"].replace("\\", "/").strip(), row["published"].strip()
    if not said:
        return
    try:
        day = dt.date.fromisoformat(said)
    except ValueError as error:
        raise InputError(f"{where}: {said!r} is no day; write it as 2018-06-11") from error
    if days.setdefault(path, day) != day:
        raise InputError(f"{where}: {path} has two days, {days[path]} and {day}")
