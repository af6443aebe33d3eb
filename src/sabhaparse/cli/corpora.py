"""Commands on many reports: batch, evaluate."""

from __future__ import annotations

from pathlib import Path

import click

from sabhaparse.cli.console import complain, lexicon_option, progress, write


@click.command("batch")
@click.argument("inputs", metavar="IN…", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o", "--out", metavar="OUT", required=True, type=click.Path(path_type=Path), help="Folder for the results."
)
@click.option(
    "--workers", metavar="N", default=1, show_default=True, type=click.IntRange(min=1), help="Number of processes."
)
@lexicon_option
def batch_command(inputs: tuple[Path, ...], out: Path, workers: int, lexicon: Path | None) -> int:
    """Read many files into a folder.

    IN is a file, or a folder whose *.txt files are read at any depth. OUT gets minutes.jsonl (path, SHA-256 of the
    bytes and the minutes of each file, in order), failures.jsonl (files that could not be read, and why) and, at the
    end, run.json (version and totals). OUT must not hold minutes already.

    \b
    Example:
      sabhaparse batch archive/2018 archive/2019 -o minutes --workers 4
    """
    from sabhaparse.batch import FAILURES, find_reports, run

    paths = find_reports(inputs)
    if not paths:
        raise click.UsageError(f"no *.txt files in {', '.join(map(str, inputs))}.")
    totals = run(paths, out, workers, lexicon=lexicon, watch=lambda results: progress(results, len(paths), "files"))
    if totals.failed:
        complain(f"{totals.failed} of {len(paths)} files could not be read; see {out / FAILURES}")
    return 1 if totals.failed else 0


@click.command("evaluate")
@click.argument("gold", metavar="GOLD_DIR", type=click.Path(path_type=Path))
@click.option("--save", metavar="RUN.json", type=click.Path(path_type=Path), help="Save this run.")
@click.option(
    "--against", metavar="RUN.json", type=click.Path(path_type=Path), help="List gains and losses since a saved run."
)
@click.option("--errors", metavar="FIELD", help="List what was missed and what was added in a field.")
@lexicon_option
def evaluate_command(
    gold: Path, save: Path | None, against: Path | None, errors: str | None, lexicon: Path | None
) -> int:
    """Score the parser on reports with gold records: precision, recall and F1 of each field.

    GOLD_DIR holds NAME.txt and beside it NAME.json, the right minutes in the project's own record format, at any
    depth; NAME.toml may give the day of publication (published = 2018-06-12). How values are compared is told in
    docs/records.md.

    \b
    Examples:
      sabhaparse evaluate corpora/tune --save before.json
      sabhaparse evaluate corpora/tune --against before.json
      sabhaparse evaluate corpora/tune --errors people
    """
    from sabhaparse.evaluate import FIELDS, changes, evaluate, load_run, mistakes, save_run, table
    from sabhaparse.pipeline import Parser

    if errors is not None and errors not in FIELDS:
        raise click.UsageError(f"no field {errors!r}; there are: {', '.join(FIELDS)}.")
    before = load_run(against) if against else None
    run = evaluate(gold, Parser(lexicon=lexicon), lambda items: progress(items, len(items), "reports"))
    write(table(run), None)
    for failure in run.failures:
        complain(failure)
    if errors is not None:
        write(mistakes(run, errors), None)
    if before is not None:
        write(changes(before, run), None)
    if save is not None:
        save_run(run, save)
    return 1 if run.failures else 0


COMMANDS = (batch_command, evaluate_command)
