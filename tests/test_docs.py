"""The documents: links lead somewhere, commands print what stands under them, the README shows the file as it is.

The Python in them runs as doctests (pytest --doctest-glob).
"""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import regex

from sabhaparse.cli import main

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CHANGES.md", *sorted((ROOT / "docs").glob("*.md"))]
_FENCE = regex.compile(r"(?ms)^```(?P<kind>\w*)\n(?P<body>.*?)^```$")
_LINK = regex.compile(r"\]\((?!https?:|#)(?P<target>[^)#\s]+)")
_COMMAND = regex.compile(r"(?ms)^\$ (?P<words>[^\n]+)\n(?P<output>.*?)(?=^\$ |\Z)")


def fences(kind: str) -> list[tuple[Path, str]]:
    return [(p, m["body"]) for p in PAGES for m in _FENCE.finditer(p.read_text(encoding="utf-8")) if m["kind"] == kind]


def commands() -> list[tuple[str, str]]:
    return [(m["words"], m["output"]) for _, body in fences("console") for m in _COMMAND.finditer(body)]


@pytest.mark.parametrize("words, output", commands(), ids=lambda text: text.split("\n")[0][:60])
def test_commands(words: str, output: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    program, *rest = shlex.split(words)
    assert program == "sabhaparse"
    assert main(rest) == 0
    assert capsys.readouterr().out == output


def test_the_readme_has_commands() -> None:
    assert any(words.startswith("sabhaparse show docs/example.txt") for words, _ in commands())


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_links(page: Path) -> None:
    targets = [m["target"] for m in _LINK.finditer(page.read_text(encoding="utf-8"))]
    assert [t for t in targets if not (page.parent / t).exists()] == []


def test_examples_end_with_an_empty_line_so_that_they_run() -> None:
    loose = [(p.name, body[:60]) for p, body in fences("python") if ">>>" in body and not body.endswith("\n\n")]
    assert loose == []
    assert all(">>>" in body for _, body in fences("python"))


def test_the_readme_shows_the_report_as_it_is() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = " ".join(line.removeprefix("> ") for line in readme.splitlines() if line.startswith("> "))
    assert shown.split() == (ROOT / "docs" / "example.txt").read_text(encoding="utf-8").split()


def test_the_two_commands_of_the_set_up() -> None:
    lines = [line for _, body in fences("sh") for line in body.splitlines() if line.startswith("python3 -m venv")]
    assert len(lines) == 2
    assert all("-c constraints.txt" in line for line in lines)
    assert lines[0].endswith(".venv/bin/sabhaparse show docs/example.txt")
    assert lines[1].endswith(".venv/bin/python -m pytest")


def refresh() -> None:
    """Write into the pages what their commands print now: `python tests/test_docs.py`."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for fence in _FENCE.finditer(text):
            for m in _COMMAND.finditer(fence["body"]) if fence["kind"] == "console" else ():
                done = subprocess.run(
                    [sys.executable, "-m", *shlex.split(m["words"])], capture_output=True, check=True, cwd=ROOT
                )
                text = text.replace(m.group(), f"$ {m['words']}\n{done.stdout.decode()}")
        page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    refresh()
