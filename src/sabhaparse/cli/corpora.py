"""The command on reports with gold records: evaluate."""

from __future__ import annotations

from pathlib import Path

import click

from sabhaparse.cli.console import complain, engine_option, lexicon_option, progress, write


@click.command("evaluate")
@click.argument("gold", metavar="GOLD_DIR", type=click.Path(path_type=Path))
@click.option("--save", metavar="RUN.json", type=click.Path(path_type=Path), help="Save this run.")
@click.option(
    "--against", metavar="RUN.json", type=click.Path(path_type=Path), help="List gains and losses since a saved run."
)
@click.option("--errors", metavar="FIELD", help="List what was missed and what was added in a field.")
@engine_option
@lexicon_option
def evaluate_command(
    gold: Path, save: Path | None, against: Path | None, errors: str | None, engine: str, lexicon: Path | None
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
    run = evaluate(gold, Parser(engine, lexicon), lambda items: progress(items, len(items), "reports"))
    write(table(run), None)
    for failure in run.failures:
        complain(failure)
    if not run.reports:
        complain(f"{gold}: no report could be compared, so there are no scores")
        return 1
    if errors is not None:
        write(mistakes(run, errors), None)
    if before is not None:
        write(changes(before, run), None)
    if save is not None:
        save_run(run, save)
    return 1 if run.failures else 0


COMMANDS = (evaluate_command,)
