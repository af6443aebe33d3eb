"""Input and output of the commands: UTF-8 whatever the locale, one line for an error, silence when a pipe is closed."""

from __future__ import annotations

import datetime as dt
import io
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import click

from sabhaparse.acquire import read_file, read_stream
from sabhaparse.acquire.kinds import is_page
from sabhaparse.errors import InputError

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])


def set_utf8() -> None:
    """Make standard output and error UTF-8; names of files that cannot be encoded are shown with escapes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def complain(message: str) -> None:
    """One line on standard error, whatever the names of files hold."""
    from sabhaparse.render.safe import shown

    click.echo(f"sabhaparse: error: {shown(' '.join(message.split()))}", err=True)


def read(file: str) -> str:
    """The text of a file, or of standard input for `-`.

    Raises:
        InputError: what `acquire` refuses.
    """
    return read_stream(sys.stdin.buffer) if file == "-" else read_file(Path(file))


PAGE_OPENS = 4000
"""Characters among which the markup of a page begins."""
_FOR_BATCH = (
    ": is a folder",
    ": an HTML page, not a text file",
    ": a PDF, not a text file",
    ": a zip or docx file, not a text file",
)


def read_report(file: str) -> str:
    """As `read`; where `batch` reads what is refused, the message says so.

    Raises:
        InputError: what `acquire` refuses.
    """
    try:
        text = read(file)
        if is_page(text[:PAGE_OPENS].encode(errors="replace")):
            raise InputError(f"{file}: an HTML page, not a text file")
        return text
    except InputError as error:
        if str(error).endswith(_FOR_BATCH):
            raise InputError(f"{error}; use `sabhaparse batch`") from error
        raise


def write(text: str, out: Path | None) -> None:
    """Write to a file, whole or not at all, or to standard output; a reader that is gone ends the program quietly.

    Raises:
        InputError: the file cannot be written.
    """
    if out is not None:
        _write_file(text, out)
        return
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        raise click.exceptions.Exit(0) from error


def _write_file(text: str, out: Path) -> None:
    part = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        if out.exists() and not out.is_file():  # /dev/stdout, a named pipe
            out.write_text(text, encoding="utf-8", newline="\n")
            return
        part.unlink(missing_ok=True)
        with part.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        part.replace(out)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise InputError(f"{out}: cannot be written: {error.strerror}") from error


def progress(items: Iterable[T], total: int, unit: str) -> Iterable[T]:
    """`items` with a progress bar on standard error, where that is a terminal and there is more than one."""
    if total < 2 or not sys.stderr.isatty():
        return items
    from tqdm import tqdm

    return tqdm(items, total=total, unit=f" {unit}", file=sys.stderr)


def _day(context: click.Context, parameter: click.Parameter, value: str | None) -> dt.date | None:
    if value is None:
        return None
    try:
        return dt.datetime.strptime(value, "%Y-%m-%d").date()
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is not a day like 2018-06-11.", ctx=context, param=parameter) from error


def _files(context: click.Context, parameter: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    if value:
        return value
    if sys.stdin.isatty():
        raise click.UsageError("give a FILE, or - and type the text.", ctx=context)
    return ("-",)


def _file(context: click.Context, parameter: click.Parameter, value: str | None) -> str:
    return _files(context, parameter, (value,) if value else ())[0]


def published_option(command: F) -> F:
    """Add `--published`."""
    text = "Day of publication; completes dates without a year, and weekdays."
    return click.option("--published", metavar="YYYY-MM-DD", callback=_day, help=text)(command)


def lexicon_option(command: F) -> F:
    """Add `--lexicon`."""
    text = "Folder with word lists of your own (*.tsv), added to the bundled ones."
    return click.option("--lexicon", metavar="DIR", type=click.Path(path_type=Path), help=text)(command)


def engine_option(command: F) -> F:
    """Add `--engine`."""
    text = "What reads the text: rules (word lists and grammar), stanza (those and neural models; docs/engines.md)."
    return click.option("--engine", metavar="NAME", default="rules", show_default=True, help=text)(command)


def out_option(command: F) -> F:
    """Add `-o`."""
    text = "Write to this file instead of standard output."
    return click.option("-o", "--out", metavar="OUT", type=click.Path(path_type=Path), help=text)(command)


def files_argument(command: F) -> F:
    """Add `[FILE…|-]`; standard input where there is none."""
    return click.argument("files", metavar="[FILE…|-]", nargs=-1, callback=_files)(command)


def file_argument(command: F) -> F:
    """Add one `FILE`, which may be `-`."""
    return click.argument("file", metavar="[FILE|-]", required=False, callback=_file)(command)
