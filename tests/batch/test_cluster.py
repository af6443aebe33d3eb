"""The same run on a Dask cluster of separate processes, one of them killed in the middle."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from archives import archive, contents

from sabhaparse.cli import main

pytest.importorskip("distributed", reason="dask.distributed is not installed (the extra dask)")

CLUSTER = """
import sys
from distributed import Client, LocalCluster
import os
if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster:
        with Client(cluster) as client:
            pids = client.run(os.getpid)
        print(cluster.scheduler_address, *pids.values(), flush=True)
        sys.stdin.read()
"""
PROGRAM = [sys.executable, "-m", "sabhaparse", "batch", "in", "-o"]


class Running(NamedTuple):
    """A cluster: address of the scheduler, processes of its workers."""

    address: str
    workers: list[int]


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Running]:
    program = tmp_path / "cluster.py"
    program.write_text(CLUSTER)
    with (
        (tmp_path / "cluster.log").open("w") as log,
        subprocess.Popen(
            [sys.executable, str(program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True
        ) as process,
    ):
        assert process.stdout is not None
        address, *workers = process.stdout.readline().split()
        try:
            yield Running(address, list(map(int, workers)))
        finally:
            assert process.stdin is not None
            process.stdin.close()
            process.wait(60)


def test_the_same_with_a_worker_killed(cluster: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    archive(tmp_path / "in", 200, sentences=12)
    assert subprocess.run([*PROGRAM, "here", "--workers", "2"], stderr=subprocess.DEVNULL, check=False).returncode == 1
    journal, size = tmp_path / "there" / "journal.bin", (tmp_path / "here" / "journal.bin").stat().st_size
    program = subprocess.Popen([*PROGRAM, "there", "--scheduler", cluster.address], stderr=subprocess.PIPE, text=True)
    while program.poll() is None and not (journal.exists() and journal.stat().st_size > size / 3):
        time.sleep(0.005)
    assert program.poll() is None
    os.kill(cluster.workers[0], signal.SIGKILL)
    _, error = program.communicate(timeout=120)
    assert program.returncode == 1, error
    assert contents(tmp_path / "there") == contents(tmp_path / "here")


def test_no_scheduler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    archive(tmp_path / "in", 1)
    code = "import sys\nfrom sabhaparse.batch import cluster\ncluster.CONNECT = 1\nfrom sabhaparse.cli import main\n"
    code += "sys.exit(main(['batch', 'in', '-o', 'out', '--scheduler', 'tcp://127.0.0.1:9']))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "sabhaparse: error: scheduler tcp://127.0.0.1:9: cannot be reached" in done.stderr


def test_dask_is_asked_for_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    archive(tmp_path / "in", 1)
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert main(["batch", "in", "-o", "out", "--scheduler", "tcp://127.0.0.1:9"]) == 2
    assert "pip install 'sabhaparse[dask]'" in capsys.readouterr().err
