"""Make the gold records: `NAME.toml` (annotation by quotes) + `NAME.txt` (raw report) → `NAME.json` (a `Minutes`).

    python corpora/build.py            # write every NAME.json
    python corpora/build.py --check    # write nothing; fail when a record is not what the annotation makes

How a quote is looked up is told in quotes.py, what the fields become in annotation.py, what they mean in README.md.
Every fault (a quote that is missing or ambiguous, an unknown person or key) is reported with file and field, and the
exit code is 1.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from pathlib import Path

from annotation import Report
from pydantic import ValidationError

from sabhaparse.record import Minutes, check

HERE = Path(__file__).parent
HALVES = ("tune", "heldout")


class AnnotationError(Exception):
    """An annotation that makes no record; the message has a line for each fault: `file: field: fault`."""


def build(toml: Path) -> Minutes:
    """The gold record of one annotation.

    Raises:
        AnnotationError: quotes that are missing or ambiguous, unknown people or keys, values that the record refuses.
    """
    name = f"{toml.parent.name}/{toml.name}"
    try:
        gold = tomllib.loads(toml.read_text(encoding="utf-8"))
        report = Report(name, toml.with_suffix(".txt").read_bytes().decode("utf-8"), gold)
        record = report.record()
        if report.faults:
            raise AnnotationError("\n".join(report.faults))
        minutes = Minutes.model_validate(record)
    except (tomllib.TOMLDecodeError, ValidationError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise AnnotationError(f"{name}: {type(error).__name__}: {error}") from error
    check(minutes, report.raw)
    return minutes


def to_json(minutes: Minutes) -> str:
    """The text of a gold file."""
    return minutes.model_dump_json(indent=1) + "\n"


def sources(root: Path = HERE) -> list[Path]:
    """Every annotation, in order of half and name."""
    return [toml for half in HALVES for toml in sorted((root / half).glob("*.toml"))]


def main() -> int:
    """Build or check every record; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing, fail when a record is out of date")
    options = parser.parse_args()
    failed = 0
    for toml in sources():
        gold = toml.with_suffix(".json")
        try:
            made = to_json(build(toml))
        except AnnotationError as error:
            failed += 1
            print(error, file=sys.stderr)
            continue
        if not options.check:
            gold.write_text(made, encoding="utf-8")
        elif not gold.exists() or gold.read_text(encoding="utf-8") != made:
            failed += 1
            print(f"{gold.name}: not what {toml.name} makes; run python corpora/build.py", file=sys.stderr)
    print(f"{len(sources())} annotations, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
