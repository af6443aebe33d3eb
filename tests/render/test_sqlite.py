"""SQLite: keys hold, the search keeps Devanagari words whole, Datasette finds what it needs."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sabhaparse.errors import InputError
from sabhaparse.render.documents import Document
from sabhaparse.render.rows import rows
from sabhaparse.render.sqlite_tables import metadata, searched, write_sqlite
from sabhaparse.render.tables import tables


@pytest.fixture(scope="module")
def path(archive: list[Document], tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("sqlite") / "archive.db"
    assert write_sqlite(archive, out) == len(archive)
    return out


@pytest.fixture
def database(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        yield connection


def _one(database: sqlite3.Connection, sql: str, *values: object) -> list:
    return [row[0] for row in database.execute(sql, values)]


def test_is_sound(database: sqlite3.Connection) -> None:
    assert _one(database, "PRAGMA integrity_check") == ["ok"]
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []


def test_holds_every_row(database: sqlite3.Connection, archive: list[Document]) -> None:
    for table in tables():
        told = sum(name == table.name for document in archive for name, _ in rows(document))
        assert _one(database, f"SELECT count(*) FROM {table.name}") == [told]


def test_foreign_keys_and_their_indexes(database: sqlite3.Connection) -> None:
    keys = {(row[3], row[2], row[4]) for row in database.execute("PRAGMA foreign_key_list(resolutions)")}
    assert keys == {
        ("document_id", "meetings", "document_id"),
        ("by_id", "people", "id"),
        ("session_id", "sessions", "id"),
        ("deadline_id", "deadlines", "id"),
    }
    indexed = {row[1] for row in database.execute("PRAGMA index_list(resolutions)")}
    assert {f"resolutions_{name}" for name, _, _ in keys} <= indexed


@pytest.mark.parametrize(
    "query, found",
    [
        ("कुमार", ["सुनील कुमार"]),
        ("सुकुमारी", ["सुकुमारी देवी"]),
        ("कुमारी", []),
        ("कुम", []),
        ("कुम*", ["सुनील कुमार"]),
        ("मार", []),
        ('"सुनील कुमार"', ["सुनील कुमार"]),
    ],
)
def test_search_keeps_words_whole(database: sqlite3.Connection, query: str, found: list[str]) -> None:
    sql = "SELECT name FROM people WHERE rowid IN (SELECT rowid FROM people_fts WHERE people_fts MATCH ?)"
    names = _one(database, sql, query)
    assert len(names) == len(found)
    assert all(expected in name for expected, name in zip(found, names, strict=True))


def test_tokens_are_words(database: sqlite3.Connection) -> None:
    database = sqlite3.connect(":memory:")
    tokenizer = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
    database.execute(f'CREATE VIRTUAL TABLE t USING fts5 (text, tokenize="{tokenizer}")')
    database.execute("INSERT INTO t VALUES ('क्षेत्रीय, डॉ॰ चौहान; 31 मार्च-गाँव।')")
    database.execute("CREATE VIRTUAL TABLE terms USING fts5vocab (t, row)")
    with closing(database):
        assert set(_one(database, "SELECT term FROM terms")) == {"क्षेत्रीय", "डॉ", "चौहान", "31", "मार्च", "गाँव"}


def test_search_outlives_vacuum(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(path.read_bytes())
    with closing(sqlite3.connect(copy)) as database:
        database.execute("VACUUM")
        sql = "SELECT name FROM people_fts WHERE people_fts MATCH 'सुनील'"
        assert ["सुनील कुमार" in name for name in _one(database, sql)] == [True]


def test_a_folder_is_ready_for_datasette(archive: list[Document], tmp_path: Path, path: Path) -> None:
    write_sqlite(archive, tmp_path / "site")
    assert {p.name for p in (tmp_path / "site").iterdir()} == {"minutes.db", "metadata.json"}
    assert (tmp_path / "site" / "minutes.db").read_bytes() == path.read_bytes()
    assert json.loads((tmp_path / "site" / "metadata.json").read_text(encoding="utf-8")) == metadata()


def test_metadata_speaks_of_what_there_is(database: sqlite3.Connection) -> None:
    shown = metadata()["databases"]["minutes"]["tables"]
    assert set(shown) == {table.name for table in tables()} == set(searched())
    for name, table in shown.items():
        columns = {row[1] for row in database.execute(f"PRAGMA table_info({name})")}
        assert set(table["columns"]) == columns
        assert table["label_column"] in columns
        assert set(searched()[name][0]) <= columns


def test_the_same_id_twice_is_refused(parsed: list[Document], tmp_path: Path) -> None:
    out = tmp_path / "x.db"
    with pytest.raises(InputError, match="id that was there before"):
        write_sqlite([parsed[0], parsed[0]], out)
    assert list(tmp_path.iterdir()) == []
