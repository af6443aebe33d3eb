"""The group of commands, and how each of them ends: exit code 0 all well, 1 some documents failed, 2 wrong usage."""

from __future__ import annotations

from collections.abc import Sequence

import click

from sabhaparse import __version__
from sabhaparse.cli import archives, corpora, models, reports
from sabhaparse.cli.console import complain, set_utf8
from sabhaparse.errors import SabhaparseError

INTERRUPTED = 130


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, "-V", "--version", message="%(prog)s %(version)s")
def app() -> None:
    """Minutes from Hindi press releases and news reports of meetings.

    Reads a report and returns who met where and when, who held which office and which role, what was decided and by
    when; each value with the exact characters of the report that say it. Works offline; the same text always gives
    the same bytes.

    \b
    Examples:
      sabhaparse show report.txt                      a readable table
      sabhaparse parse report.txt > minutes.json      the whole record
      sabhaparse batch archive/ -o minutes --workers 4
      sabhaparse render minutes/minutes.jsonl --format sqlite -o minutes.db

    A file may be UTF-8, UTF-16, or typed in Kruti Dev and its kin; `-` is standard input. Results go to standard
    output, errors to standard error. Exit code: 0 all well, 1 some documents failed, 2 wrong usage.
    """


for command in (*reports.COMMANDS, *archives.COMMANDS, *corpora.COMMANDS, *models.COMMANDS):
    app.add_command(command)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code.

    Args:
        arguments: the words after the name of the command; those of the process by default.
    """
    set_utf8()
    try:
        result = app.main(
            args=None if arguments is None else list(arguments), prog_name="sabhaparse", standalone_mode=False
        )
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return 2
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        complain(f"{error.format_message()} See: {context.command_path if context else 'sabhaparse'} --help")
        return 2
    except click.Abort:
        return INTERRUPTED
    except SabhaparseError as error:
        complain(str(error))
        return 2
    return result if isinstance(result, int) else 0
