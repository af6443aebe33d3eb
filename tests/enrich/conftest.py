"""Models of stanza, trained once a run; tests that need them are skipped where stanza is not installed."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

MISSING = [package for package in ("stanza", "torch") if find_spec(package) is None]
REASON = f"{' and '.join(MISSING)} not installed: pip install -e '.[stanza]'"


@pytest.fixture(scope="session")
def models(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of tiny models, trained in a process of its own: stanza's programs leave files open and seeds set."""
    if MISSING:
        pytest.skip(REASON)
    folder = tmp_path_factory.mktemp("models")
    command = [sys.executable, str(Path(__file__).parent / "training.py"), str(root / "corpora" / "tune"), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "OMP_NUM_THREADS": "1"})
    assert done.returncode == 0, done.stderr[-2000:]
    return folder
