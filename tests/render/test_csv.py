"""CSV: what a reader of CSV gets back, and that no cell runs as a formula."""

import csv
from pathlib import Path

import pytest

from sabhaparse.render.csv_tables import write_csv, write_excel
from sabhaparse.render.documents import Document
from sabhaparse.render.rows import rows
from sabhaparse.render.safe import cell
from sabhaparse.render.tables import tables


def _read(path: Path, encoding: str = "utf-8") -> list[dict[str, str]]:
    with path.open(encoding=encoding, newline="") as stream:
        return list(csv.DictReader(stream, strict=True))


def test_reads_back(archive: list[Document], tmp_path: Path) -> None:
    assert write_csv(archive, tmp_path) == len(archive)
    for table in tables():
        told = [row for document in archive for name, row in rows(document) if name == table.name]
        read = _read(tmp_path / f"{table.name}.csv")
        expected = [{name: "" if value is None else cell(str(value)) for name, value in row.items()} for row in told]
        assert [dict(sorted(row.items())) for row in read] == [dict(sorted(row.items())) for row in expected]


def test_no_cell_begins_a_formula(archive: list[Document], tmp_path: Path) -> None:
    write_csv(archive, tmp_path)
    for table in tables():
        for row in _read(tmp_path / f"{table.name}.csv"):
            assert not any(text[:1] in "=+-@\t\r\n" for text in row.values() if text)


@pytest.mark.parametrize(
    "text",
    [
        "=1",
        "+91",
        "-रु",
        "@SUM",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\u200b=1",
        "\ufeff=1",
        "＝1",
        "＋1",
        "－1",
        "＠1",
        " \t -1",
    ],
)
def test_formulas_are_made_harmless(text: str) -> None:
    assert cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["बैठक", "1=1", "क-ख", "(=1)", "'=1", "", "2024-03-12", "₹5"])
def test_other_text_stays(text: str) -> None:
    assert cell(text) == text


def test_for_excel_there_is_a_byte_order_mark(archive: list[Document], tmp_path: Path) -> None:
    write_excel(archive, tmp_path / "a")
    write_csv(archive, tmp_path / "b")
    for table in tables():
        a, b = ((tmp_path / folder / f"{table.name}.csv").read_bytes() for folder in "ab")
        assert a == b"\xef\xbb\xbf" + b
