"""The formats that minutes can be exported to: name, writer, what the writer makes, what it needs.

>>> [name for name, form in FORMATS.items() if not form.extension]
['csv', 'csv-excel', 'parquet', 'sqlite', 'akoma', 'html']
>>> write("pdf", [], Path("x"))
Traceback (most recent call last):
    ...
sabhaparse.errors.InputError: no format 'pdf'; there are: csv, csv-excel, parquet, sqlite, ics, popolo, akoma, html
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from sabhaparse.errors import InputError, ModelMissingError
from sabhaparse.render.documents import Given

Writer = Callable[[Iterable[Given], Path], int]


class Format(NamedTuple):
    """One format.

    Attributes:
        writer: module and function, `module:function`; imported only when it is used.
        extension: of the one file that is made; empty where it is a folder of files.
        meaning: one line for a help text.
        package: the optional package that the writer needs, or empty.
        extra: the extra of sabhaparse that installs it.
        raw: whether the metadata must hold the source text (`raw`).
    """

    writer: str
    extension: str
    meaning: str
    package: str = ""
    extra: str = ""
    raw: bool = False


FORMATS = {
    "csv": Format("csv_tables:write_csv", "", "tables as CSV files"),
    "csv-excel": Format("csv_tables:write_excel", "", "tables as CSV files that Excel opens rightly"),
    "parquet": Format("parquet_tables:write_parquet", "", "tables as Parquet files", "pyarrow", "tables"),
    "sqlite": Format("sqlite_tables:write_sqlite", "", "tables as an SQLite database, with metadata for Datasette"),
    "ics": Format("ics:write_ics", ".ics", "meetings and time limits as iCalendar", "icalendar", "calendar"),
    "popolo": Format("popolo:write_popolo", ".json", "people, posts, events, motions as Popolo JSON"),
    "akoma": Format("akoma:write_akoma", "", "minutes as Akoma Ntoso 3.0, an XML file a report"),
    "html": Format("html_pages:write_html", "", "an HTML page a report, values marked in the text", raw=True),
}
"""Name → format. SQLite makes one file where the output is called *.db, *.sqlite or *.sqlite3."""


def write(name: str, documents: Iterable[Given], out: Path) -> int:
    """Export reports.

    Args:
        name: a key of `FORMATS`.
        documents: (id, metadata, minutes) of each report; read once, one after another. `read_documents` gives them.
        out: the file, or the folder where the format makes several.

    Returns:
        How many reports were written.

    Raises:
        InputError: no such format, an output that cannot be written, or reports that the format cannot hold.
        ModelMissingError: an optional package is not installed; the message holds the command that installs it.
    """
    return load(name)(documents, out)


def load(name: str) -> Writer:
    """The writer of a format, its package checked.

    Raises:
        InputError: no such format.
        ModelMissingError: an optional package is not installed.
    """
    if name not in FORMATS:
        raise InputError(f"no format {name!r}; there are: {', '.join(FORMATS)}")
    form = FORMATS[name]
    if form.package:
        _need(name, form)
    module, function = form.writer.split(":")
    writer: Writer = getattr(import_module(f"sabhaparse.render.{module}"), function)
    return writer


def _need(name: str, form: Format) -> None:
    try:
        import_module(form.package)
    except ImportError as error:
        raise ModelMissingError(
            f"{name} needs {form.package}, which cannot be loaded ({error}); "
            f"install it with: pip install 'sabhaparse[{form.extra}]'"
        ) from error
