"""The tables as CSV files (RFC 4180), one file a table, in a folder.

UTF-8; with a byte order mark for Excel, which takes the letters for another character set without one. Every text cell
that a spreadsheet would run as a formula gets an apostrophe in front; the other formats hold the text as it is.

>>> from tempfile import TemporaryDirectory
>>> from sabhaparse.pipeline import Parser
>>> with TemporaryDirectory() as out:
...     write_csv([("a1", {}, Parser().parse("व्यापार संघ की मासिक बैठक हुई।"))], Path(out))
...     (Path(out) / "meetings.csv").read_text(encoding="utf-8").splitlines()[1][:30]
1
'a1,,,,,30,,मासिक बैठक,व्यापार '
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

from sabhaparse.render.documents import Document, Given
from sabhaparse.render.rows import rows
from sabhaparse.render.safe import cell, folder, whole
from sabhaparse.render.tables import Table, tables


def write_csv(documents: Iterable[Given], out: Path, *, bom: bool = False) -> int:
    """Write the tables of reports into the folder `out`; returns how many reports there were.

    Args:
        documents: reports; read once, one after another.
        out: the folder; made where it is missing.
        bom: start each file with a byte order mark, as Excel needs it.

    Raises:
        InputError: the folder or a file cannot be written.
    """
    count = 0
    with ExitStack() as stack:
        writers = {table.name: _open(stack, folder(out), table, "utf-8-sig" if bom else "utf-8") for table in tables()}
        for given in documents:
            count += 1
            for table, row in rows(Document(*given)):
                writers[table](row)
    return count


write_excel = partial(write_csv, bom=True)
"""`write_csv` with a byte order mark."""


def _open(stack: ExitStack, out: Path, table: Table, encoding: str) -> Callable[[dict[str, Any]], object]:
    path = stack.enter_context(whole(out / f"{table.name}.csv"))
    stream = stack.enter_context(path.open("x", encoding=encoding, newline=""))
    writer = csv.writer(stream)
    names = [column.name for column in table.columns]
    writer.writerow(names)
    return lambda row: writer.writerow([_cell(row[name]) for name in names])


def _cell(value: Any) -> Any:
    return cell(value) if isinstance(value, str) else value
