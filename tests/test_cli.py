"""The command, as a program: what goes to which stream, and how it ends."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sabhaparse.cli import main
from sabhaparse.record import Entry, Minutes
from sabhaparse.record.jsonl import read_file

PROGRAM = [sys.executable, "-m", "sabhaparse"]
TEXT = "संघ की मासिक बैठक 4 मई 2023 को हुई।\n"


def sabhaparse(*words: str | Path, given: bytes = b"", **env: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*PROGRAM, *map(str, words)], input=given, capture_output=True, env={**os.environ, **env})


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "रिपोर्ट.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_parse_writes_one_record(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", str(report)]) == 0
    assert Minutes.model_validate_json(capsys.readouterr().out).raw_length == len(TEXT)


def test_parse_from_standard_input_whatever_the_locale() -> None:
    for words in ([], ["-"]):
        done = sabhaparse("parse", *words, given=TEXT.encode(), LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
        assert done.returncode == 0
        assert done.stderr == b""
        assert json.loads(done.stdout.decode("utf-8"))["kind"]["value"] == "मासिक बैठक"


def test_several_reports_give_a_line_each(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", str(report), str(report)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert lines[0] == lines[1]


@pytest.mark.parametrize("form, start", [("json", "{\n"), ("jsonl", '{"s'), ("table", "kind  "), ("html", "<!DOCTYPE")])
def test_formats(report: Path, capsys: pytest.CaptureFixture[str], form: str, start: str) -> None:
    assert main(["parse", "--format", form, str(report)]) == 0
    assert capsys.readouterr().out.startswith(start)


def test_a_table_of_several_names_each(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "--format", "table", str(report), str(report)]) == 0
    assert capsys.readouterr().out.count(f"== {report}\nkind") == 2


def test_a_report_that_cannot_be_read_is_named_and_left_out(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "none.txt", str(report), "--format", "jsonl"]) == 1
    out, err = capsys.readouterr()
    assert err == "sabhaparse: error: none.txt: no such file\n"
    assert len(out.splitlines()) == 1


def test_output_files(report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "minutes.jsonl"
    assert main(["parse", str(report), str(report), "-o", str(out)]) == 0
    assert len(list(read_file(out, Minutes))) == 2
    assert main(["parse", "none.txt", "-o", str(tmp_path / "nothing")]) == 1
    assert main(["parse", str(report), "-o", str(tmp_path / "no" / "folder")]) == 2
    assert "cannot be written: No such file" in capsys.readouterr().err
    assert sorted(p.name for p in tmp_path.iterdir()) == ["minutes.jsonl", report.name]


WRONG = [
    ["parse", "--published", "June", "x"],
    ["parse", "--published", "2018-02-30", "x"],
    ["parse", "--format", "xml", "x"],
    ["parse", "--format", "json", "a", "b"],
    ["parse", "--lexicon", "no such folder", "x"],
    ["frobnicate"],
    ["parse", "--what"],
    ["batch", "-o", "out"],
    ["batch", "no such folder/", "-o", "out", "--workers", "0"],
    ["evaluate", "no such folder"],
    ["evaluate", "x", "--errors", "colour"],
    ["convert", "--font", "Comic Sans", "x"],
]


@pytest.mark.parametrize("words", WRONG, ids=" ".join)
def test_wrong_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("sabhaparse: error: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "data, message", [(b"", "the file is empty"), (b"\n ", "nothing but white space"), (b"\xe0\xa4", "not UTF-8")]
)
@pytest.mark.parametrize("command", ["parse", "show", "explain", "convert"])
def test_input_that_is_no_text(
    command: str, data: bytes, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert main([command, str(path)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"sabhaparse: error: {path}: ")
    assert message in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("command", ["parse", "show", "explain"])
def test_what_batch_reads_is_named(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7\n")
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04")
    (tmp_path / "a.html").write_text("<!DOCTYPE html><p>समिति की बैठक हुई।</p>", encoding="utf-8")
    for path, why in (
        (tmp_path, "is a folder"),
        (tmp_path / "a.pdf", "a PDF, not a text file"),
        (tmp_path / "a.docx", "a zip or docx file, not a text file"),
        (tmp_path / "a.html", "an HTML page, not a text file"),
    ):
        assert main([command, str(path)]) == 1
        assert capsys.readouterr().err == f"sabhaparse: error: {path}: {why}; use `sabhaparse batch`\n"


def test_published(report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report.write_text("संघ की बैठक कल हुई।", encoding="utf-8")
    assert main(["show", str(report), "--published", "2023-05-04"]) == 0
    assert "date         2023-05-03 (inferred)" in capsys.readouterr().out


def test_show_writes_a_page(report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.html"
    assert main(["show", str(report), "--html", str(page)]) == 0
    assert capsys.readouterr().out == ""
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_explain(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", str(report)]) == 0
    assert "kind        मासिक बैठक  ← " in capsys.readouterr().out


def test_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "Minutes"


def test_convert_there_and_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "जिला अध्यक्ष ने कार्यकर्ताओं की बैठक को सम्बोधित किया।\n"
    new, old = tmp_path / "new.txt", tmp_path / "old.txt"
    new.write_text(text, encoding="utf-8")
    assert main(["convert", "--to", "krutidev", str(new), "-o", str(old)]) == 0
    assert old.read_text(encoding="utf-8").startswith("ftyk v/;{k us")
    assert main(["convert", "--font", "Kruti Dev 010", str(old)]) == 0
    assert capsys.readouterr().out == text


def test_batch(report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    assert main(["batch", str(tmp_path), "-o", str(tmp_path / "out")]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("sabhaparse: error: 1 of 2 files could not be read; see ")
    assert [e.path for e in read_file(tmp_path / "out" / "minutes.jsonl", Entry)] == [str(report)]


def test_words_of_your_own(report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lists = tmp_path / "lists"
    lists.mkdir()
    header = "form\tvariants\ttype\tvalue\tnote\n"
    (lists / "meeting_kinds.tsv").write_text(f"{header}चौपालिका\t\tmeeting\t\t\n", encoding="utf-8")
    report.write_text("संघ की चौपालिका हुई।", encoding="utf-8")
    assert main(["show", str(report)]) == 0
    assert "kind " not in capsys.readouterr().out
    assert main(["show", str(report), "--lexicon", str(lists)]) == 0
    assert "kind         चौपालिका" in capsys.readouterr().out
    (lists / "meeting_kinds.tsv").write_text(f"{header}\tx\n", encoding="utf-8")
    assert main(["show", str(report), "--lexicon", str(lists)]) == 2
    assert "meeting_kinds.tsv:2: the column 'form' is empty" in capsys.readouterr().err


COMMANDS = ("parse", "show", "explain", "schema", "convert", "batch", "render", "evaluate", "models")


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    assert f"  sabhaparse {command} " in capsys.readouterr().out


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    out = capsys.readouterr().out
    assert all(f"\n  {command} " in out for command in COMMANDS)
    assert main([]) == 2
    assert "Usage:" in capsys.readouterr().err
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("sabhaparse 0.")


def test_a_closed_pipe_is_silent(report: Path) -> None:
    report.write_text(TEXT * 300, encoding="utf-8")
    program = subprocess.Popen([*PROGRAM, "parse", str(report)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert program.stdout is not None
    assert program.stderr is not None
    program.stdout.close()
    assert program.stderr.read() == b""
    program.stderr.close()
    assert program.wait() == 0
