"""The commands on archives: batch and render."""

import csv
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from sabhaparse.cli import main
from sabhaparse.record import Entry
from sabhaparse.record.jsonl import read_file
from sabhaparse.render.formats import FORMATS

PROGRAM = [sys.executable, "-m", "sabhaparse"]
TEXT = "संघ की मासिक बैठक {} मई 2023 को अध्यक्ष उमा देवी की अध्यक्षता में हुई।\n"


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two reports, an empty file, and a zip archive."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "in"
    folder.mkdir()
    for day in (1, 2):
        (folder / f"{day}.txt").write_text(TEXT.format(day), encoding="utf-8")
    (folder / "3.txt").write_bytes(b"")
    with zipfile.ZipFile(folder / "4.zip", "w") as made:
        made.writestr("सूचना.txt", TEXT.format(4))
    return folder


def paths(out: str) -> list[str]:
    return [entry.path for entry in read_file(Path(out) / "minutes.jsonl", Entry)]


def test_a_folder(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["batch", "in", "-o", "out", "--workers", "2"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"sabhaparse: error: 1 of 4 files could not be read; see {Path('out') / 'failures.jsonl'}\n"
    assert paths("out") == ["in/1.txt", "in/2.txt", "in/4.zip!सूचना.txt"]


def test_several_inputs_a_pattern_and_one_that_is_not_there(archive: Path) -> None:
    assert main(["batch", "in/4.zip", "in/[12].txt", "in/1.txt", "-o", "out"]) == 0
    assert paths("out") == ["in/4.zip!सूचना.txt", "in/1.txt", "in/2.txt"]
    assert main(["batch", "in/1.txt", "none", "-o", "more"]) == 1
    (failure,) = map(json.loads, Path("more/failures.jsonl").read_text(encoding="utf-8").splitlines())
    assert failure == {"path": "none", "error": "InputError", "message": "no such file"}


def test_standard_input(archive: Path) -> None:
    for _ in range(2):
        done = subprocess.run([*PROGRAM, "batch", "-", "-o", "out"], input=TEXT.format(5).encode(), capture_output=True)
        assert (done.returncode, done.stderr) == (0, b"")
        assert paths("out") == ["-"]
    subprocess.run([*PROGRAM, "batch", "-", "-o", "out"], input=TEXT.format(6).encode(), capture_output=True)
    assert "6 मई 2023" in Path("out/minutes.jsonl").read_text(encoding="utf-8")


def test_releases_of_one_file(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("all.txt").write_text("\f".join(TEXT.format(day) for day in (5, 6, 7)), encoding="utf-8")
    assert main(["batch", "all.txt", "-o", "out", "--split", "formfeed"]) == 0
    entries = list(read_file(Path("out/minutes.jsonl"), Entry))
    assert [(entry.part, str(entry.minutes.date and entry.minutes.date.value)) for entry in entries] == [
        (1, "2023-05-05"), (2, "2023-05-06"), (3, "2023-05-07"),
    ]  # fmt: skip


def test_a_largest_size(archive: Path) -> None:
    assert main(["batch", "in/1.txt", "-o", "out", "--max-bytes", "20"]) == 1
    assert "more than the limit of 20" in Path("out/failures.jsonl").read_text(encoding="utf-8")


def test_other_limits(archive: Path) -> None:
    words = ["batch", "in/1.txt", "--max-memory", "4000"]
    assert main([*words, "-o", "out", "--limit", "characters=20"]) == 1
    assert "characters, more than the limit of 20" in Path("out/failures.jsonl").read_text(encoding="utf-8")
    assert main([*words, "-o", "other", "--limit", "characters=20000", "--limit", "ratio=10"]) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="the system knows no such limit")
def test_a_file_that_needs_too_much_memory_is_a_failure(archive: Path) -> None:
    code = "from sabhaparse.batch.reading import Options, reader; reader(Options(memory=10**9)); bytearray(2 * 10**9)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "MemoryError" in done.stderr


WRONG = [
    (["batch", "in"], "Missing option '-o'"),
    (["batch", "-o", "out"], "Missing argument 'IN…'"),
    (["batch", "in", "-o", "out", "--workers", "0"], "--workers"),
    (["batch", "in", "-o", "out", "--time-limit", "0"], "--time-limit"),
    (["batch", "in", "-o", "out", "--max-bytes", "0"], "--max-bytes"),
    (["batch", "in", "-o", "out", "--limit", "pages"], "not 'pages'"),
    (["batch", "in", "-o", "out", "--limit", "pages=0"], "not 'pages=0'"),
    (["batch", "in", "-o", "out", "--limit", "pages=१"], "the value of pages must be a whole number of 1 or more"),
    (["batch", "in", "-o", "out", "--limit", "ratio=1.5"], "whole number of 1 or more; not 'ratio=1.5'"),
    (["batch", "in", "-o", "out", "--limit", "papers=5"], "NAME one of file_bytes"),
    (["batch", "in", "-o", "out", "--max-memory", "5"], "--max-memory"),
    (["batch", "in", "-o", "out", "--split", "comma"], "--split"),
    (["batch", "in", "-o", "out", "--engine", "magic"], "no engine 'magic'; there are: rules"),
    (["batch", "in", "-o", "out", "--lexicon", "none"], "not a folder"),
    (["batch", "in", "-o", "out", "--published-from", "%Y"], "published from '%Y'"),
    (["batch", "in/2.txt", "-o", "in/1.txt"], "cannot be made"),
    (["render", "out/minutes.jsonl", "--format", "csv", "-o", "tables"], "No such file"),
    (["render", "in/1.txt", "--format", "csv", "-o", "tables"], "in/1.txt:1: no JSON Lines record; is this a report?"),
    (["render", "in/1.txt", "--format", "docx", "-o", "tables"], "no format 'docx'; there are: csv"),
    (["render", "in/1.txt", "--format", "csv"], "Missing option '-o'"),
]


@pytest.mark.parametrize("words, message", WRONG, ids=lambda value: " ".join(value) if isinstance(value, list) else "")
def test_wrong_usage(words: list[str], message: str, archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("sabhaparse: error: ")
    assert message in err
    assert err.count("\n") == 1


def test_an_empty_folder(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("empty").mkdir()
    assert main(["batch", "empty", "-o", "out"]) == 2
    assert capsys.readouterr().err == "sabhaparse: error: no files in empty\n"
    assert not Path("out").exists()


def test_inputs_of_which_none_is_there(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["batch", "none", "-o", "out", "--progress"]) == 2
    assert capsys.readouterr().err.endswith("sabhaparse: error: none: no such file or folder\n")
    assert main(["batch", "none", "in/none.txt", "-o", "out"]) == 2
    assert capsys.readouterr().err == "sabhaparse: error: none, in/none.txt: no such file or folder\n"
    assert not Path("out").exists()


def test_other_results_are_not_overwritten(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["batch", "in/1.txt", "-o", "out"]) == 0
    assert main(["batch", "in/2.txt", "-o", "out"]) == 2
    assert "holds the results of another run (inputs differ)" in capsys.readouterr().err
    assert paths("out") == ["in/1.txt"]
    assert main(["batch", "in/2.txt", "-o", "out", "--restart"]) == 0
    assert paths("out") == ["in/2.txt"]


def test_progress(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["batch", "in", "-o", "out", "--progress"]) == 1
    first = capsys.readouterr().err.splitlines()
    assert first[0].startswith("4 of 4 files, ")
    assert first[0].endswith(" left, 1 failed")
    assert main(["batch", "in", "-o", "out", "--progress"]) == 1
    assert capsys.readouterr().err.startswith("4 of 4 files, ")


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs terminals")
def test_progress_on_a_terminal(archive: Path) -> None:
    master, slave = os.openpty()
    subprocess.run([*PROGRAM, "batch", "in/1.txt", "-o", "out"], stderr=slave, check=True)
    os.close(slave)
    shown = os.read(master, 10_000).decode()
    os.close(master)
    assert shown.startswith("\r1 of 1 files, ")
    assert shown.endswith("\n")


@pytest.fixture
def minutes(archive: Path) -> str:
    assert main(["batch", "in/1.txt", "in/2.txt", "in/4.zip", "-o", "out"]) == 0
    return "out/minutes.jsonl"


@pytest.mark.parametrize("form", FORMATS)
def test_every_format(form: str, minutes: str, capsys: pytest.CaptureFixture[str]) -> None:
    if FORMATS[form].package:
        pytest.importorskip(FORMATS[form].package)
    out = Path(f"made{FORMATS[form].extension}")
    assert main(["render", minutes, "--format", form, "-o", str(out)]) == 0
    assert capsys.readouterr().err == ""
    assert out.is_file() if FORMATS[form].extension else any(out.iterdir())


def test_tables_say_where_each_report_is_from(minutes: str) -> None:
    assert main(["render", minutes, "--format", "csv", "-o", "tables"]) == 0
    with Path("tables/meetings.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [(row["path"], row["date"]) for row in rows] == [
        ("in/1.txt", "2023-05-01"), ("in/2.txt", "2023-05-02"), ("in/4.zip!सूचना.txt", "2023-05-04"),
    ]  # fmt: skip


def test_pages_of_files_that_are_gone(minutes: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("in/1.txt").unlink()
    assert main(["render", minutes, "--format", "html", "-o", "pages"]) == 1
    assert capsys.readouterr().err == "sabhaparse: error: in/1.txt: no such file\n"
    assert len(list(Path("pages").iterdir())) == 2


def test_pages_of_what_parse_has_written(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "in/1.txt", "in/2.txt", "-o", "minutes.jsonl"]) == 0
    assert main(["render", "minutes.jsonl", "--format", "html", "-o", "pages"]) == 1
    err = capsys.readouterr().err
    assert err.startswith("sabhaparse: error: 2 records name no file")
    assert err.endswith("; html needs the output of `sabhaparse batch`\n")
    assert err.count("\n") == 1


@pytest.mark.parametrize("command", ["batch", "render"])
def test_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    out = capsys.readouterr().out
    assert f"  sabhaparse {command} " in out
    assert command == "batch" or all(form in out for form in FORMATS)
