"""Commands on archives: batch, render."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager, nullcontext
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sabhaparse.cli.console import complain, engine_option, lexicon_option
from sabhaparse.cli.meter import Meter

if TYPE_CHECKING:
    from sabhaparse.batch import Options
    from sabhaparse.batch.running import Watch


def _ignore(kept: bool, parsed: int, failed: int) -> None:
    pass


def _limits(context: click.Context, parameter: click.Parameter, value: tuple[str, ...]) -> dict[str, float]:
    """`pages=500` and the like as a dictionary; the names are those of `sabhaparse.acquire.Limits`."""
    from sabhaparse.acquire.limits import DEFAULT, Limits

    names, found = [field.name for field in fields(Limits)], dict[str, float]()
    for text in value:
        name, equals, number = text.partition("=")
        wanted = ""
        if name not in names or not equals:
            wanted = f"a limit is NAME=N, NAME one of {', '.join(names)}"
        elif not number.isascii() or not number.isdigit() or int(number) < 1:
            wanted = f"the value of {name} must be a whole number of 1 or more"
        if wanted:
            raise click.BadParameter(f"{wanted}; not {text!r}.", ctx=context, param=parameter)
        found[name] = type(getattr(DEFAULT, name))(number)
    return found


@click.command("batch")
@click.argument("inputs", metavar="IN…", nargs=-1, required=True)
@click.option(
    "-o", "--out", metavar="OUT", required=True, type=click.Path(path_type=Path), help="Folder for the results."
)
@click.option(
    "--workers", metavar="N", default=1, show_default=True, type=click.IntRange(min=1), help="Number of processes."
)
@click.option(
    "--published-from",
    "published",
    metavar="PATTERN|CSV",
    help="Days of publication: a pattern of the paths (%Y/%m/%d), or a table with the columns path and published.",
)
@click.option("--split", type=click.Choice(["dateline", "formfeed"]), help="Split files that hold several releases.")
@click.option(
    "--time-limit",
    metavar="SECONDS",
    default=300.0,
    show_default=True,
    type=click.FloatRange(min=0, min_open=True),
    help="Give up a file after this time.",
)
@click.option("--max-bytes", metavar="N", type=click.IntRange(min=1), help="Refuse larger files.  [default: 100000000]")
@click.option(
    "--limit", "limits", metavar="NAME=N", multiple=True, callback=_limits, help="Another limit; see docs/security.md."
)
@click.option(
    "--max-memory", metavar="MB", type=click.IntRange(min=100), help="Memory of each process.  [default: no limit]"
)
@click.option("--restart", is_flag=True, help="Forget what an earlier run has done, and begin anew.")
@click.option("--scheduler", metavar="ADDRESS", help="Work on the Dask cluster with this scheduler (tcp://HOST:8786).")
@click.option("--progress", is_flag=True, help="Report progress even where standard error is no terminal.")
@engine_option
@lexicon_option
def batch_command(
    inputs: tuple[str, ...],
    out: Path,
    workers: int,
    published: str | None,
    split: str | None,
    time_limit: float,
    max_bytes: int | None,
    limits: dict[str, float],
    max_memory: int | None,
    restart: bool,
    scheduler: str | None,
    progress: bool,
    engine: str,
    lexicon: Path | None,
) -> int:
    """Read an archive into a folder.

    IN is a file (txt, html, docx, pdf), a folder, a zip archive, a pattern in quotes, or - for standard input. OUT gets
    minutes.jsonl (a line for each report, in order), failures.jsonl (what could not be read, and why) and, last,
    run.json (version, options, totals, checksums).

    A run that was stopped, however that came, goes on where it was when the same command is given again; files that
    changed since are read again.

    \b
    Examples:
      sabhaparse batch archive/ -o minutes --workers 4
      sabhaparse batch 2018.zip -o minutes --published-from "%Y/%m/%d" --split dateline
    """
    from sabhaparse.acquire.limits import Limits
    from sabhaparse.batch import Options, run
    from sabhaparse.batch.folder import FAILURES

    given: dict[str, Any] = ({"file_bytes": max_bytes} if max_bytes else {}) | limits
    memory = max_memory * 1_000_000 if max_memory else None
    options = Options(engine, lexicon, split, Limits(**given), memory)
    with _meter(inputs, out, options, progress) as watch:
        totals = run(
            inputs,
            out,
            options,
            published=published,
            workers=workers,
            time_limit=time_limit,
            scheduler=scheduler,
            restart=restart,
            watch=watch,
        )
    if totals.failed:
        reports = totals.parsed + totals.failed
        what = "files" if reports == totals.files else "reports"
        complain(f"{totals.failed} of {reports} {what} could not be read; see {out / FAILURES}")
    return 1 if totals.failed else 0


def _meter(inputs: tuple[str, ...], out: Path, options: Options, wanted: bool) -> AbstractContextManager[Watch]:
    live = sys.stderr.isatty()
    if not (live or wanted):
        return nullcontext(_ignore)
    from sabhaparse.batch.running import count

    return Meter(count(inputs, options, out), sys.stderr, live)


@click.command("render")
@click.argument("file", metavar="MINUTES.jsonl", type=click.Path(path_type=Path))
@click.option("--format", "form", metavar="NAME", required=True, help="See above.")
@click.option("-o", "--out", metavar="OUT", required=True, type=click.Path(path_type=Path), help="File or folder.")
def render_command(file: Path, form: str, out: Path) -> int:
    """Write minutes in another form.

    MINUTES.jsonl holds a record a line, as batch and parse write them. NAME is

    \b
      csv, csv-excel   folder of tables: meetings, people, resolutions, deadlines, statements ...
      parquet          the same as Parquet files
      sqlite           the same as a database (OUT.db, or a folder for Datasette)
      ics              meetings and time limits, for a calendar
      popolo           people, posts, events, motions, as Popolo JSON
      akoma            folder of Akoma Ntoso XML, a file for each report
      html             folder of pages, every value marked in the text; reads the reports' files again

    \b
    Examples:
      sabhaparse render minutes/minutes.jsonl --format sqlite -o minutes.db
      sabhaparse render minutes/minutes.jsonl --format csv-excel -o tables
    """
    from sabhaparse.render.documents import read_documents
    from sabhaparse.render.formats import FORMATS, load

    write, reports, lost = load(form), read_documents(file), list[str]()
    if FORMATS[form].raw:
        from sabhaparse.batch.raw import with_raw

        reports = with_raw(reports, lost.append)
    write(reports, out)
    for why in lost:
        complain(why)
    return 1 if lost else 0


COMMANDS = (batch_command, render_command)
