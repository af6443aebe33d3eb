"""Makes `archives` importable for the tests of this folder, here and in worker processes."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture
def inputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of 60 files, one of them empty, in the working directory, so that all runs see the same paths."""
    from archives import archive

    monkeypatch.chdir(tmp_path)
    archive(tmp_path / "in", 60)
    return Path("in")
