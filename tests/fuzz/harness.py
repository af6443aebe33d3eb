"""What the harnesses share: the words, the seeds, texts out of bytes, and the run itself.

Each harness is run by hand (`python tests/fuzz/fuzz_parse.py FOLDER -max_total_time=600`, docs/security.md): it needs
`pip install atheris`. FOLDER keeps the inputs that reached new code, and those that broke something (`crash-*`).
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "acquire"), str(ROOT / "tests" / "render")]
LONGEST = 4000
"""Bytes of the longest input that is tried, where the harness says nothing else."""


def text_of(data: bytes) -> str:
    """A text out of any bytes: what is no UTF-8 is a control character or a letter of Latin-1."""
    return data.decode("utf-8", "surrogateescape").translate({0xDC00 + byte: byte for byte in range(0x80, 0x100)})


def reports() -> list[bytes]:
    """The reports of the corpora."""
    return [path.read_bytes() for path in sorted((ROOT / "corpora").glob("*/*.txt"))]


def paragraphs() -> list[bytes]:
    """The paragraphs of the reports: short inputs, of which more can be tried in the same time."""
    return sorted({line for text in reports() for line in text.split(b"\n") if 60 < len(line) < 900})


def words() -> list[bytes]:
    """The words that rules wait for, a line each; the space behind them counts."""
    return [line for line in (HERE / "words.txt").read_bytes().split(b"\n") if line]


def _escaped(word: bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in word)


def instrumented(name: str) -> AbstractContextManager[object]:
    """What is imported in this context is watched, if the harness is run and not imported by a test."""
    if name != "__main__":
        return nullcontext()
    import atheris

    watched: AbstractContextManager[object] = atheris.instrument_imports(include=["sabhaparse"])
    return watched


def run(one_input: Callable[[bytes], None], seeds: Iterable[bytes], longest: int = LONGEST) -> None:
    """Fuzz until the time is over or something breaks.

    Args:
        one_input: tries one input, and raises where it broke something.
        seeds: inputs to begin with; written into the folder that is given on the command line.
        longest: bytes of the longest input that is tried.
    """
    import atheris

    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(f"usage: {sys.argv[0]} FOLDER [-max_total_time=SECONDS and other options of libFuzzer]")
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds):
        (folder / f"seed-{number:03}").write_bytes(seed)
    with tempfile.NamedTemporaryFile("w", suffix=".dict", delete=False) as listed:
        listed.writelines(f'"{_escaped(word)}"\n' for word in words())
    options = [f"-dict={listed.name}", f"-max_len={longest}", "-timeout=60", f"-artifact_prefix={folder}/"]
    atheris.Setup([sys.argv[0], *options, *sys.argv[1:]], one_input)
    atheris.Fuzz()
