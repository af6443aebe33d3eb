"""Nothing is fetched, nothing is run, and nothing is written but what was asked for, whatever a file holds."""

import hashlib
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sabhaparse.acquire import acquire, examine, walk
from sabhaparse.cli import main
from sabhaparse.pipeline import Parser
from sabhaparse.record import Minutes
from sabhaparse.render.documents import Document
from sabhaparse.render.formats import FORMATS, write

sys.path.insert(0, str(Path(__file__).parent / "acquire"))
from making import REPORT, pdf, saved, zipped

TEXT = f"लखनऊ, 4 मई 2023। व्यापार संघ की मासिक बैठक हुई। {REPORT}"
OUTSIDE = (
    "<img src='http://127.0.0.1:9/a'><link rel=stylesheet href='//127.0.0.1:9/b'><script src='http://127.0.0.1:9/c'>"
)
EVENTS = frozenset(
    {"socket.connect", "socket.getaddrinfo", "urllib.Request", "os.system", "os.exec", "subprocess.Popen"}
)
_watched: list[list[str]] = []


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    """Hooks cannot be taken off again: this one sleeps when no test listens."""
    if _watched and event in EVENTS:
        _watched[-1].append(event)


sys.addaudithook(_audit)


@pytest.fixture
def nothing_done(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """No socket can be opened and no program run; what was tried all the same is an error."""

    def refused(*arguments: object, **named: object) -> None:
        raise AssertionError("no network and no programs")

    for module, name in ((socket, "socket"), (subprocess, "Popen")):
        monkeypatch.setattr(getattr(module, name), "__init__", refused)
    monkeypatch.setattr(socket, "create_connection", refused)
    _watched.append([])
    yield _watched[-1]
    assert _watched.pop() == []


def html() -> bytes:
    return f"<html><head>{OUTSIDE}</script></head><body><p>{TEXT}</p></body></html>".encode()


def docx() -> bytes:
    made = pytest.importorskip("docx").Document()
    made.add_paragraph(TEXT)
    made.part.relate_to("http://127.0.0.1:9/t.dotm", f"{'http://'}schemas.openxmlformats.org/x/attachedTemplate", True)
    return saved(made)


KINDS = {
    "a.txt": lambda: TEXT.encode(), "a.html": html, "a.docx": docx, "a.pdf": lambda: pdf(TEXT),
    "a.zip": lambda: zipped({"../../b.txt": TEXT.encode()}),
}  # fmt: skip


def tree(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.mark.parametrize("name", KINDS)
def test_reading_a_file_opens_no_connection(name: str, tmp_path: Path, nothing_done: list[str], parser: Parser) -> None:
    if name == "a.html":
        pytest.importorskip("trafilatura")
    (tmp_path / name).write_bytes(KINDS[name]())
    before = tree(tmp_path)
    [source] = walk([tmp_path / name])
    assert parser.parse(acquire(source).text).kind is not None
    assert tree(tmp_path) == before


@pytest.mark.parametrize("name", FORMATS)
def test_an_export_writes_into_its_place_only(
    name: str, tmp_path: Path, nothing_done: list[str], parser: Parser
) -> None:
    form = FORMATS[name]
    if form.package:
        pytest.importorskip(form.package)
    (tmp_path / "mine").write_text("mine")
    out = tmp_path / "out" / f"minutes{form.extension}"
    about = {"raw": TEXT, "path": "../../../etc/passwd", "title": "../x"}
    ids = ("../../mine", "/etc/x", "a\x00b", "con", ".", "..", "a/b", "x" * 300, "\u202ex", "")
    assert write(name, [Document(one, about, parser.parse(TEXT)) for one in ids], out) == len(ids)
    written = tree(tmp_path)
    assert written.pop("mine") == hashlib.sha256(b"mine").hexdigest()
    assert written
    assert all(path.startswith("out" + os.sep) for path in written)
    assert all(not any(ord(sign) < 32 for sign in path) and len(Path(path).name.encode()) < 256 for path in written)


def test_a_link_in_the_place_of_the_output_is_not_followed(tmp_path: Path, parser: Parser) -> None:
    (tmp_path / "mine").write_text("mine")
    for name, out in (("popolo", tmp_path / "a.json"), ("csv", tmp_path / "meetings.csv")):
        out.symlink_to(tmp_path / "mine")
        write(name, [Document("a", {}, Minutes(raw_length=0))], out if name == "popolo" else tmp_path)
        assert not out.is_symlink()
    assert (tmp_path / "mine").read_text() == "mine"


def test_a_run_leaves_its_inputs_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").mkdir()
    for name, make in {"a.txt": TEXT.encode(), "b.zip": zipped({"../../c.txt": TEXT.encode()})}.items():
        (tmp_path / "in" / name).write_bytes(make)
    before = tree(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert main(["batch", "in", "-o", "out"]) == 0
    after = tree(tmp_path)
    assert {name for name in after if name not in before} == {
        f"out{os.sep}{name}" for name in ("failures.jsonl", "journal.bin", "minutes.jsonl", "run.json")
    }
    assert before.items() <= after.items()


def test_names_with_control_characters_do_not_reach_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["parse", str(tmp_path / "a\x1b[2J\u202e.txt")]) == 1
    assert "a\\u001b[2J\\u202e.txt" in capsys.readouterr().err


def test_control_characters_of_a_text_do_not_reach_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(f"संघ\x1b[31m की बैठक\x07\n\n{TEXT}\u202e", encoding="utf-8")
    for command in (["show"], ["explain"], ["parse", "--format", "table"]):
        assert main([*command, str(tmp_path / "a.txt")]) == 0
        out = capsys.readouterr().out
        assert "बैठक" in out
        assert not any(ord(sign) < 32 and sign not in "\n\t" for sign in out)
        assert "\u202e" not in out


def test_a_member_is_read_from_its_archive_only(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("बाहर की बैठक", encoding="utf-8")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.zip").write_bytes(zipped({"../b.txt": TEXT.encode()}))
    assert examine(f"{tmp_path}/in/a.zip!../b.txt").text == TEXT
