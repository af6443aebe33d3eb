"""Parquet: what pyarrow reads back."""

import datetime as dt
from pathlib import Path

import pytest

from sabhaparse.render import parquet_tables
from sabhaparse.render.documents import Document
from sabhaparse.render.parquet_tables import write_parquet
from sabhaparse.render.rows import rows
from sabhaparse.render.safe import plain
from sabhaparse.render.tables import tables

pa = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")


def test_reads_back(archive: list[Document], tmp_path: Path) -> None:
    assert write_parquet(archive, tmp_path) == len(archive)
    for table in tables():
        told = [row for document in archive for name, row in rows(document) if name == table.name]
        read = parquet.read_table(tmp_path / f"{table.name}.parquet").to_pylist()
        assert read == [{n: plain(v) if isinstance(v, str) else v for n, v in row.items()} for row in told]


def test_columns_are_typed_and_explained(archive: list[Document], tmp_path: Path) -> None:
    write_parquet(archive, tmp_path)
    schema = parquet.read_schema(tmp_path / "deadlines.parquet")
    assert schema.field("due_to").type == pa.date32()
    assert schema.field("quote_start").type == pa.int64()
    assert schema.field("task").type == pa.string()
    assert not schema.field("id").nullable
    assert schema.field("due").metadata[b"meaning"].startswith(b"the limit, EDTF")
    assert schema.metadata[b"meaning"] == b"a time limit"


def test_row_groups_keep_memory_small(archive: list[Document], tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(parquet_tables, "GROUP", 3)
    write_parquet(archive, tmp_path)
    file = parquet.ParquetFile(tmp_path / "evidence.parquet")
    assert file.num_row_groups > 3
    assert {file.metadata.row_group(i).num_rows for i in range(file.num_row_groups - 1)} == {3}


def test_can_be_queried_by_date(archive: list[Document], tmp_path: Path) -> None:
    write_parquet(archive, tmp_path)
    found = parquet.read_table(tmp_path / "meetings.parquet", filters=[("date_from", ">", dt.date(2024, 1, 1))])
    assert found.column("date").to_pylist() == ["2024-03-12", "2025-01-31"]


def test_no_reports_give_empty_tables(tmp_path: Path) -> None:
    assert write_parquet([], tmp_path) == 0
    assert parquet.read_table(tmp_path / "people.parquet").num_rows == 0
