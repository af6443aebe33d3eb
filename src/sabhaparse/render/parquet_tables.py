"""The tables as Parquet files with typed columns, one file a table, in a folder. Needs pyarrow.

The meaning of each table and column stands in the metadata of the file's schema.

>>> schema(tables()[0]).field("date_from").type
DataType(date32[day])
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from sabhaparse.render.documents import Document, Given
from sabhaparse.render.rows import rows
from sabhaparse.render.safe import folder, plain, whole
from sabhaparse.render.tables import Table, tables

GROUP = 4096
"""Rows of a row group: what is held in memory of one table."""


def write_parquet(documents: Iterable[Given], out: Path) -> int:
    """Write the tables of reports into the folder `out`; returns how many reports there were.

    Raises:
        InputError: the folder or a file cannot be written.
        ImportError: pyarrow is not installed.
    """
    count = 0
    with ExitStack() as stack:
        writers = {table.name: stack.enter_context(_Writer(folder(out), table)) for table in tables()}
        for given in documents:
            count += 1
            for table, row in rows(Document(*given)):
                writers[table].add(row)
    return count


def schema(table: Table) -> Any:
    """The pyarrow schema of a table; only the primary key and the document id cannot be null."""
    import pyarrow as pa

    types = {"text": pa.string(), "integer": pa.int64(), "date": pa.date32()}
    fields = [
        pa.field(c.name, types[c.type], c.name not in {table.key, "document_id"}, {"meaning": c.meaning})
        for c in table.columns
    ]
    return pa.schema(fields, {"meaning": table.meaning})


class _Writer:
    """Gathers rows and writes them a row group at a time."""

    def __init__(self, out: Path, table: Table) -> None:
        self.out, self.schema = out / f"{table.name}.parquet", schema(table)
        self.columns: dict[str, list[Any]] = {column.name: [] for column in table.columns}
        self.waiting = 0

    def __enter__(self) -> _Writer:
        from pyarrow import parquet

        self.stack = ExitStack()
        path = self.stack.enter_context(whole(self.out))
        self.file = self.stack.enter_context(parquet.ParquetWriter(path, self.schema, compression="zstd"))
        return self

    def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
        try:
            if kind is None:
                self.flush()
        finally:
            self.stack.__exit__(kind, error, trace)

    def add(self, row: dict[str, Any]) -> None:
        for name, column in self.columns.items():
            value = row[name]
            column.append(plain(value) if isinstance(value, str) else value)
        self.waiting += 1
        if self.waiting >= GROUP:
            self.flush()

    def flush(self) -> None:
        import pyarrow as pa

        if self.waiting:
            self.file.write_table(pa.table(self.columns, schema=self.schema))
            self.columns = {name: [] for name in self.columns}
            self.waiting = 0
