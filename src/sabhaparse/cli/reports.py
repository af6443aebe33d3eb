"""Commands on single reports: parse, show, explain, schema, convert."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sabhaparse.cli.console import (
    complain,
    engine_option,
    file_argument,
    files_argument,
    lexicon_option,
    out_option,
    progress,
    published_option,
    read,
    read_report,
    write,
)
from sabhaparse.errors import InputError

if TYPE_CHECKING:
    from sabhaparse.record import Minutes

FORMATS = ("json", "jsonl", "table", "html")
ONE_ONLY = frozenset({"json", "html"})


def _forms() -> dict[str, Callable[[Minutes, str], str]]:
    from sabhaparse.render import to_html, to_text

    return {
        "json": lambda minutes, raw: minutes.model_dump_json(indent=1) + "\n",
        "jsonl": lambda minutes, raw: minutes.model_dump_json() + "\n",
        "table": lambda minutes, raw: to_text(minutes),
        "html": to_html,
    }


@click.command("parse")
@files_argument
@click.option(
    "--format", "form", type=click.Choice(FORMATS), help="json for one report, jsonl for several, by default."
)
@published_option
@engine_option
@lexicon_option
@out_option
def parse_command(
    files: tuple[str, ...],
    form: str | None,
    published: dt.date | None,
    engine: str,
    lexicon: Path | None,
    out: Path | None,
) -> int:
    """Read reports and write their minutes.

    One report gives one JSON object, several give one object a line, in order. A report that cannot be read is named
    on standard error and left out (exit code 1).

    \b
    Examples:
      sabhaparse parse report.txt
      sabhaparse parse --published 2018-06-12 report.txt | jq .date.value
      sabhaparse parse *.txt --format jsonl -o minutes.jsonl
      curl -s URL | sabhaparse parse --format table
    """
    from sabhaparse.pipeline import Parser

    form = form or ("json" if len(files) == 1 else "jsonl")
    if form in ONE_ONLY and len(files) > 1:
        raise click.UsageError(f"--format {form} takes one report; use jsonl or table for several.")
    parser, to_form, parts, failed = Parser(engine, lexicon), _forms()[form], [], 0
    for file in progress(files, len(files), "reports"):
        try:
            raw = read_report(file)
            part = to_form(parser.parse(raw, published), raw)
        except InputError as error:
            complain(str(error))
            failed += 1
            continue
        part = f"== {file}\n{part}\n" if form == "table" and len(files) > 1 else part
        if out is None:
            write(part, None)
        else:
            parts.append(part)
    if out is not None and (parts or not failed):
        write("".join(parts), out)
    return 1 if failed else 0


@click.command("show")
@file_argument
@click.option("--html", metavar="OUT.html", type=click.Path(path_type=Path), help="Write the page here instead.")
@published_option
@engine_option
@lexicon_option
def show_command(file: str, html: Path | None, published: dt.date | None, engine: str, lexicon: Path | None) -> int:
    """Show the minutes of one report as a table, or as a page with every value marked in the text.

    The page is one file without scripts; open it in any browser.

    \b
    Examples:
      sabhaparse show report.txt
      sabhaparse show report.txt --html report.html
    """
    from sabhaparse.pipeline import Parser
    from sabhaparse.render import to_html, to_text

    parser = Parser(engine, lexicon)
    return _one(
        lambda: _shown(parser.parse(raw := read_report(file), published), raw, to_html if html else None, to_text), html
    )


def _shown(
    minutes: Minutes, raw: str, page: Callable[[Minutes, str], str] | None, table: Callable[[Minutes], str]
) -> str:
    return page(minutes, raw) if page else table(minutes)


def _one(work: Callable[[], str], out: Path | None) -> int:
    """Write the result of work on one document; exit code 1 where the document is refused."""
    try:
        text = work()
    except InputError as error:
        complain(str(error))
        return 1
    write(text, out)
    return 0


@click.command("explain")
@file_argument
@published_option
@engine_option
@lexicon_option
def explain_command(file: str, published: dt.date | None, engine: str, lexicon: Path | None) -> int:
    """Tell, sentence by sentence, how a report was read.

    Each line under a sentence is one thing that was taken from it, with the rule that took it; a spelling that was
    repaired, with the step that did it; or that nothing was taken.

    \b
    Example:
      sabhaparse explain report.txt
    """
    from sabhaparse import clean, sentences
    from sabhaparse.pipeline import Parser
    from sabhaparse.render import explain

    parser = Parser(engine, lexicon)
    return _one(
        lambda: explain(parser.parse(raw := read_report(file), published), clean(raw, parser.lexicon), sentences(raw)),
        None,
    )


@click.command("schema")
@out_option
def schema_command(out: Path | None) -> int:
    """Print the JSON Schema of the minutes (draft 2020-12).

    \b
    Example:
      sabhaparse schema > minutes.schema.json
    """
    from sabhaparse.record.schema import json_schema

    write(json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n", out)
    return 0


@click.command("convert")
@file_argument
@click.option(
    "--font", default="auto", show_default=True, help="Font or encoding the text is typed in (Kruti Dev 010 …)."
)
@click.option("--to", "target", type=click.Choice(["unicode", "krutidev"]), default="unicode", show_default=True)
@out_option
def convert_command(file: str, font: str, target: str, out: Path | None) -> int:
    """Convert a text typed in Kruti Dev or another legacy font to Unicode, or Unicode to Kruti Dev.

    What is Unicode, English or a number already stays as it is.

    \b
    Examples:
      sabhaparse convert old.txt -o new.txt
      sabhaparse convert --font "Kruti Dev 010" old.txt
      sabhaparse convert --to krutidev new.txt
    """
    from sabhaparse.clean.legacy import to_krutidev, to_unicode

    if target == "unicode":
        to_unicode("", font)
    return _one(lambda: to_krutidev(read(file)) if target == "krutidev" else to_unicode(read(file), font), out)


COMMANDS = (parse_command, show_command, explain_command, schema_command, convert_command)
