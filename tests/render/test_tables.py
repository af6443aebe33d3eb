"""The table model: every row fits it, keys are unique, references lead somewhere, nothing grounded is left out."""

import datetime as dt
from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import pytest

from sabhaparse.record import quotes
from sabhaparse.render.documents import Document
from sabhaparse.render.rows import rows
from sabhaparse.render.tables import KEY, tables

TYPES = {"text": str, "integer": int, "date": dt.date}


def _all(archive: list[Document]) -> dict[str, list[dict]]:
    found = defaultdict(list)
    for document in archive:
        for table, row in rows(document):
            found[table].append(row)
    return found


@pytest.mark.parametrize("table", tables(), ids=lambda table: table.name)
def test_rows_fit_their_table(archive: list[Document], table) -> None:
    found = _all(archive)[table.name]
    assert found, "the records of these tests leave no table empty"
    for row in found:
        assert set(row) == {column.name for column in table.columns}
        for column in table.columns:
            assert row[column.name] is None or type(row[column.name]) is TYPES[column.type], (column, row)


@pytest.mark.parametrize("table", tables(), ids=lambda table: table.name)
def test_keys_are_unique_and_references_lead_somewhere(archive: list[Document], table) -> None:
    found = _all(archive)
    keys = {t.name: [row[t.key] for row in found[t.name]] for t in tables()}
    assert len(set(keys[table.name])) == len(keys[table.name])
    for column in table.columns:
        if column.key not in ("", KEY):
            assert {row[column.name] for row in found[table.name]} <= {*keys[column.key], None}


def test_every_grounded_slice_is_in_the_evidence(archive: list[Document]) -> None:
    for document in archive:
        told = {(row["quote_start"], row["quote_end"], row["quote"]) for _, row in rows(document) if row.get("quote")}
        assert {(e.start, e.end, e.quote) for e in quotes(document.minutes)} <= told


def test_offsets_lead_to_the_quote(parsed: list[Document]) -> None:
    for document in parsed:
        for _, row in rows(document):
            if row.get("quote"):
                assert document.metadata["raw"][row["quote_start"] : row["quote_end"]] == row["quote"]


def test_evidence_points_at_rows(archive: list[Document]) -> None:
    found = _all(archive)
    known = {row[table.key] for table in tables() if table.name != "evidence" for row in found[table.name]}
    assert {row["record_id"] for row in found["evidence"]} <= known


def test_dates_are_given_as_first_and_last_day(whole_record: Document) -> None:
    due = {row["due"]: (row["due_from"], row["due_to"]) for table, row in rows(whole_record) if table == "deadlines"}
    assert due == {
        "2025-02": (dt.date(2025, 2, 1), dt.date(2025, 2, 28)),
        "2025-03-01/2025-03-05": (dt.date(2025, 3, 1), dt.date(2025, 3, 5)),
        "2025-04-01": (dt.date(2025, 4, 1), dt.date(2025, 4, 1)),
        "XXXX-04-01": (None, None),
        None: (None, None),
    }


def test_references_to_nobody_give_an_empty_cell(whole_record: Document) -> None:
    second = [row for table, row in rows(whole_record) if table == "resolutions"][1]
    assert (second["by_id"], second["session_id"], second["deadline_id"]) == (None, None, None)


def test_the_page_on_exports_names_every_column_in_order(root: Path) -> None:
    page = (root / "docs" / "exports.md").read_text(encoding="utf-8")
    places = []
    for table in tables():
        listed = ", ".join(f"`{column.name}`" for column in table.columns)
        assert f"| `{table.name}` | {table.meaning} | {listed} |" in page
        places.append(page.index(f"| `{table.name}` |"))
    assert all(a < b for a, b in pairwise(places))
