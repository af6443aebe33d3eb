"""A run over a folder of gold records: read, compare, keep, load again."""

from __future__ import annotations

import datetime as dt
import json
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from sabhaparse.acquire import read_file
from sabhaparse.errors import InputError, SabhaparseError
from sabhaparse.evaluate.outcomes import Outcome
from sabhaparse.evaluate.score import FIELDS, score
from sabhaparse.pipeline import Parser
from sabhaparse.record import Minutes, check


@dataclass(frozen=True)
class Run:
    """What came of a run.

    Attributes:
        version: of sabhaparse.
        reports: how many were compared.
        outcomes: every item of every field of every report.
        failures: one line for each report that could not be read or compared.
    """

    version: str
    reports: int
    outcomes: tuple[Outcome, ...]
    failures: tuple[str, ...] = ()

    def items(self, field: str, what: str) -> list[str]:
        """The items of a field that were `found`, `missed` or `extra`."""
        return [o.item for o in self.outcomes if o.field == field and o.what == what]


def evaluate(folder: Path, parser: Parser, watch: Callable[[list[Path]], Iterable[Path]] = iter) -> Run:
    """Score a parser on every `NAME.json` + `NAME.txt` in a folder, at any depth.

    Args:
        folder: the gold records; `NAME.toml` may hold `published = 2018-06-12`, the day of publication.
        parser: what to score.
        watch: given the list of files; passes them on (a progress bar).

    Raises:
        InputError: `folder` holds no gold record.
    """
    from sabhaparse import __version__

    files = sorted(p for p in folder.rglob("*.json") if p.with_suffix(".txt").exists())
    if not files:
        raise InputError(f"{folder}: holds no gold records (NAME.json beside NAME.txt)")
    outcomes: list[Outcome] = []
    failures: list[str] = []
    for path in watch(files):
        name = path.relative_to(folder).with_suffix("").as_posix()
        try:
            outcomes += _compare(name, path, parser)
        except SabhaparseError as error:
            failures.append(f"{name}: {error}")
    return Run(__version__, len(files) - len(failures), tuple(outcomes), tuple(failures))


def _compare(name: str, path: Path, parser: Parser) -> list[Outcome]:
    raw = read_file(path.with_suffix(".txt"))
    try:
        gold = Minutes.model_validate_json(path.read_bytes())
    except ValidationError as error:
        raise InputError(f"{path.name}: no gold record: {error.errors(include_url=False)[0]['msg']}") from error
    check(gold, raw)
    got = parser.parse(raw, published(path.with_suffix(".toml")))
    check(got, raw)
    return score(name, gold, got)


def published(path: Path) -> dt.date | None:
    """The day of publication that a TOML file gives as `published`, or None.

    Raises:
        InputError: the file is no TOML, or its `published` no day.
    """
    if not path.exists():
        return None
    try:
        day = tomllib.loads(path.read_text(encoding="utf-8")).get("published")
        return dt.date.fromisoformat(day) if isinstance(day, str) and day else day or None
    except ValueError as error:
        raise InputError(f"{path}: {error}") from error


def save_run(run: Run, path: Path) -> None:
    """Write a run as JSON.

    Raises:
        InputError: the file cannot be written.
    """
    fields = {f: {what: run.items(f, what) for what in ("found", "missed", "extra")} for f in FIELDS}
    data = {"sabhaparse": run.version, "reports": run.reports, "failures": run.failures, "fields": fields}
    try:
        path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error.strerror}") from error


def load_run(path: Path) -> Run:
    """Read a run that was saved.

    Raises:
        InputError: the file is missing or holds no run.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        outcomes = tuple(
            Outcome(field, what, str(item))
            for field, by in data["fields"].items()
            for what, items in by.items()
            for item in items
        )
        return Run(str(data["sabhaparse"]), int(data["reports"]), outcomes, tuple(data["failures"]))
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(f"{path}: not a run saved by sabhaparse evaluate --save") from error
