"""The command killed with kill -9 at random moments and started again: the bytes of an undisturbed run.

SABHAPARSE_TEST_FILES=2000 makes the archive larger; 240 files is what the suite has time for.
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from archives import archive, contents

FILES = int(os.environ.get("SABHAPARSE_TEST_FILES", "240"))
KILLS = 6 if FILES < 1000 else 20
PROGRAM = [sys.executable, "-m", "sabhaparse", "batch", "in", "--workers", "2", "-o"]

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs signals")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    archive(tmp_path / "in", FILES, sentences=12)
    return tmp_path


def undisturbed(here: Path) -> dict[str, bytes]:
    assert subprocess.run([*PROGRAM, "undisturbed"], stderr=subprocess.DEVNULL, check=False).returncode == 1
    return contents(here / "undisturbed")


def test_killed_at_random_moments(here: Path) -> None:
    expected, chance = undisturbed(here), random.Random(FILES)
    whole = (here / "undisturbed" / "journal.bin").stat().st_size
    moments = sorted(chance.uniform(0, 1.05) * whole for _ in range(KILLS))
    sizes = [_killed(here / "out", moment, chance.uniform(0, 0.02)) for moment in moments]
    assert len({size for size in sizes if 1000 < size < whole}) >= KILLS // 2
    done = subprocess.run([*PROGRAM, "out"], capture_output=True, check=False)
    assert done.returncode == 1, done.stderr
    assert contents(here / "out") == expected
    assert sorted(p.name for p in (here / "out").iterdir()) == sorted([*expected, "journal.bin"])


def _killed(out: Path, moment: float, later: float) -> int:
    """Start, and kill a little after the journal has reached a size, or the program its end; the size then."""
    program = subprocess.Popen([*PROGRAM, str(out.name)], stderr=subprocess.DEVNULL)
    journal = out / "journal.bin"
    while program.poll() is None and not (journal.exists() and journal.stat().st_size >= moment):
        time.sleep(0.002)
    time.sleep(later)
    program.kill()
    program.wait()
    return journal.stat().st_size


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc")
@pytest.mark.parametrize("together", [True, False])
def test_workers_killed_in_the_middle(here: Path, together: bool) -> None:
    """All at once, or each in its turn; never one of them twice, since a file whose worker dies twice is given up."""
    expected = undisturbed(here)
    program = subprocess.Popen([*PROGRAM, "out"], stderr=subprocess.DEVNULL)
    whole = len(expected["minutes.jsonl"])
    _wait(program, whole // 40)
    first, second = _children(program.pid)
    os.kill(first, signal.SIGKILL)
    if not together:
        _wait(program, whole // 20)
    os.kill(second, signal.SIGKILL)
    assert program.wait() == 1
    assert contents(here / "out") == expected


def _wait(program: subprocess.Popen[bytes], size: int) -> None:
    """Until the journal of a run has a size; the run is then still under way."""
    journal = Path("out") / "journal.bin"
    while not (journal.exists() and journal.stat().st_size >= size):
        assert program.poll() is None
        time.sleep(0.002)


def _children(process: int) -> list[int]:
    return [int(c) for task in Path(f"/proc/{process}/task").glob("*/children") for c in task.read_text().split()]


def test_a_full_disk(here: Path) -> None:
    expected = undisturbed(here)
    limit = (here / "undisturbed" / "journal.bin").stat().st_size // 2
    code = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))\n"
    code += f"import sys; from sabhaparse.cli import main; sys.exit(main({[*PROGRAM[3:], 'out']!r}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "sabhaparse: error: out/journal.bin: cannot be written: File too large\n"
    assert subprocess.run([*PROGRAM, "out"], stderr=subprocess.DEVNULL, check=False).returncode == 1
    assert contents(here / "out") == expected
