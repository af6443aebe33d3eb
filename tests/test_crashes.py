"""Inputs that once broke something, found by the harnesses in `fuzz/`, are read without an error now."""

import importlib
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent / "fuzz"
CRASHES = sorted(path.relative_to(HERE / "crashes") for path in (HERE / "crashes").glob("*/*"))
NEEDED = {"acquire": ("docx", "pypdfium2", "trafilatura"), "render": ("pyarrow", "icalendar")}


@pytest.mark.parametrize("crash", CRASHES, ids=str)
def test_what_broke_once(crash: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kind = crash.parent.name
    for package in NEEDED.get(kind, ()):
        pytest.importorskip(package)
    monkeypatch.setattr(sys, "path", [str(HERE), *sys.path])
    harness = importlib.import_module(f"fuzz_{kind}")
    harness.one_input((HERE / "crashes" / crash).read_bytes())
