"""The tables as one SQLite database with foreign keys, indexes and full-text search, ready for Datasette.

The tokenizer of the search keeps Devanagari words whole: कुमार finds neither कुमारी nor सुकुमार.

>>> from tempfile import TemporaryDirectory
>>> from sabhaparse.pipeline import Parser
>>> with TemporaryDirectory() as out:
...     write_sqlite([("a1", {}, Parser().parse("व्यापार संघ की मासिक बैठक हुई।"))], Path(out) / "minutes.db")
...     database = sqlite3.connect(Path(out) / "minutes.db")
...     database.execute("SELECT rowid FROM meetings_fts WHERE meetings_fts MATCH 'व्यापार'").fetchall()
...     database.close()
1
[(1,)]

List: `data/search.tsv`, the columns that can be searched, and the column by which a row is called.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from sabhaparse.errors import InputError
from sabhaparse.lexicon.loader import read_rows
from sabhaparse.render.documents import Document, Given
from sabhaparse.render.rows import rows
from sabhaparse.render.safe import folder, plain, whole
from sabhaparse.render.tables import KEY, Column, Table, tables

TOKENIZER = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
SUFFIXES = frozenset({".db", ".sqlite", ".sqlite3"})
NAME = "minutes"
BATCH = 500
"""Reports of one transaction."""

_TYPES = {"text": "TEXT", "integer": "INTEGER", "date": "TEXT"}


def write_sqlite(documents: Iterable[Given], out: Path) -> int:
    """Write the tables of reports into a database; returns how many reports there were.

    Args:
        documents: reports; read once, one after another.
        out: the database, if the name ends in .db, .sqlite or .sqlite3; otherwise a folder, which gets `minutes.db`
            and the `metadata.json` that Datasette reads (`datasette FOLDER`).

    Raises:
        InputError: the file cannot be written, or two reports have the same id.
    """
    single = out.suffix in SUFFIXES
    path = folder(out.parent) / out.name if single else folder(out) / f"{NAME}.db"
    with whole(path) as part:
        try:
            with closing(sqlite3.connect(part, isolation_level=None)) as database:
                count = _fill(database, documents)
        except sqlite3.IntegrityError as error:
            raise InputError(f"{path}: a report or a part of one has an id that was there before ({error})") from error
        except sqlite3.OperationalError as error:
            raise InputError(f"{path}: {error}") from error
    if not single:
        with whole(out / "metadata.json") as part:
            part.write_text(json.dumps(metadata(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return count


def definitions() -> Iterator[str]:
    """The SQL that makes the tables, the indexes of their foreign keys, and the search tables."""
    for table in tables():
        columns = ",\n  ".join(_definition(table, column) for column in table.columns)
        yield f"CREATE TABLE {table.name} (\n  {columns}\n)"
        for column in table.columns:
            if column.key not in ("", KEY):
                yield f"CREATE INDEX {table.name}_{column.name} ON {table.name} ({column.name})"
    for name, (names, _) in searched().items():
        if names:
            options = f'content="{name}", tokenize="{TOKENIZER}"'
            yield f"CREATE VIRTUAL TABLE {name}_fts USING fts5 ({', '.join(names)}, {options})"


@lru_cache(maxsize=1)
def searched() -> dict[str, tuple[tuple[str, ...], str]]:
    """Table → its columns that can be searched, the column by which a row is called."""
    header = ("table", "search", "label")
    return {
        table: (tuple(search.split()), label)
        for _, (table, search, label) in read_rows(files("sabhaparse.render").joinpath("data", "search.tsv"), header)
    }


def metadata() -> dict[str, Any]:
    """What Datasette shows of the database: the meaning of tables and columns, and by what a row is called."""
    shown = {
        table.name: {
            "description": table.meaning,
            "columns": {column.name: column.meaning for column in table.columns},
            "label_column": searched()[table.name][1],
        }
        for table in tables()
    }
    return {"title": "Minutes of meetings", "databases": {NAME: {"tables": shown}}}


def _definition(table: Table, column: Column) -> str:
    kind = f"{column.name} {_TYPES[column.type]}"
    if column.key == KEY:
        return f"{kind} NOT NULL PRIMARY KEY"
    required = " NOT NULL" if column.name == "document_id" else ""
    return f"{kind}{required}" + (
        f" REFERENCES {column.key} ({_key(column.key)}) DEFERRABLE INITIALLY DEFERRED" if column.key else ""
    )


def _key(name: str) -> str:
    return next(table.key for table in tables() if table.name == name)


def _fill(database: sqlite3.Connection, documents: Iterable[Given]) -> int:
    for setting in ("journal_mode = OFF", "synchronous = OFF", "foreign_keys = ON", "page_size = 4096"):
        database.execute(f"PRAGMA {setting}")
    for statement in definitions():
        database.execute(statement)
    inserts = {table.name: _insert(table) for table in tables()}
    count = 0
    database.execute("BEGIN")
    for given in documents:
        count += 1
        for table, row in rows(Document(*given)):
            database.execute(inserts[table], {name: _cell(value) for name, value in row.items()})
        if count % BATCH == 0:
            database.execute("COMMIT")
            database.execute("BEGIN")
    database.execute("COMMIT")
    for name, (columns, _) in searched().items():
        if columns:
            database.execute(f"INSERT INTO {name}_fts ({name}_fts) VALUES ('rebuild')")
    database.execute("ANALYZE")
    return count


def _insert(table: Table) -> str:
    names = [column.name for column in table.columns]
    return f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join(f':{name}' for name in names)})"


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        return plain(value)
    return value if value is None or isinstance(value, int) else value.isoformat()
