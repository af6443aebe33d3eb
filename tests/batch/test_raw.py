"""The source text read again: whole files, releases, members of archives; files that are gone or have changed."""

import zipfile
from pathlib import Path

import pytest

from sabhaparse.batch import Options, parse_parts, parse_path
from sabhaparse.batch.raw import with_raw
from sabhaparse.record import Entry, Minutes
from sabhaparse.render.documents import documents

TEXT = "संघ की मासिक बैठक हुई।\n"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "all.txt").write_text(f"{TEXT}\f{TEXT}अंत।\f{TEXT}", encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "old.zip", "w") as made:
        made.writestr("b.txt", TEXT)
    return tmp_path


def entries(files: Path) -> list[Entry]:
    read = [
        parse_path(files / "a.txt"),
        *parse_parts(files / "all.txt", options=Options(split="formfeed")),
        parse_path(f"{files}/old.zip!b.txt"),
    ]
    return [one for one in read if isinstance(one, Entry)]


def test_the_text_of_each_report(files: Path) -> None:
    lost: list[str] = []
    read = [report.metadata["raw"] for report in with_raw(documents(entries(files)), lost.append)]
    assert read == [TEXT, f"{TEXT}\f", f"{TEXT}अंत।\f", TEXT, TEXT]
    assert lost == []


def test_what_is_gone(files: Path) -> None:
    kept: list[Entry | Minutes] = [Minutes(raw_length=0), *entries(files), Minutes(raw_length=1)]
    (files / "a.txt").write_text("संघ", encoding="utf-8")
    (files / "old.zip").unlink()
    lost: list[str] = []
    assert len(list(with_raw(documents(kept), lost.append))) == 3
    assert lost[0] == f"{files / 'a.txt'}: has changed since it was read"
    assert lost[1].startswith(f"{files}/old.zip!b.txt: no such file")
    assert lost[2:] == [
        "2 records name no file to read the source text from; html needs the output of `sabhaparse batch`"
    ]
