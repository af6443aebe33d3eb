"""The one table model behind CSV, Parquet and SQLite: which tables there are, their columns, types and keys.

>>> [table.name for table in tables()][:3]
['meetings', 'people', 'offices']
>>> tables()[1].columns[1]
Column(name='document_id', type='text', key='meetings', meaning='the report it was read from')

List: `data/tables.tsv` (a row without a column says what the table is; key: `key` for the primary key, the name of a
table where the column holds a key of that table).
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from itertools import groupby
from typing import NamedTuple

from sabhaparse.lexicon.loader import read_rows

HEADER = ("table", "column", "type", "key", "meaning")
KEY = "key"


class Column(NamedTuple):
    """One column: `type` is `text`, `integer` or `date`."""

    name: str
    type: str
    key: str
    meaning: str


class Table(NamedTuple):
    """One table; its first column is the primary key."""

    name: str
    meaning: str
    columns: tuple[Column, ...]

    @property
    def key(self) -> str:
        """The name of the primary key."""
        return self.columns[0].name


@lru_cache(maxsize=1)
def tables() -> tuple[Table, ...]:
    """All tables, in the order in which their rows are written."""
    rows = [cells for _, cells in read_rows(files("sabhaparse.render").joinpath("data", "tables.tsv"), HEADER)]
    return tuple(_table(name, list(group)) for name, group in groupby(rows, key=lambda cells: cells[0]))


def _table(name: str, rows: list[list[str]]) -> Table:
    return Table(name, rows[0][4], tuple(Column(*cells[1:]) for cells in rows[1:]))
