"""The garbage collector while a report is read: at rest, with nothing to find, and afterwards as it was before."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from sabhaparse import Parser
from sabhaparse.errors import InputError

REPORTS = sorted((Path(__file__).parent.parent / "corpora").glob("*/*.txt"))


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    collecting = gc.isenabled()
    yield
    (gc.enable if collecting else gc.disable)()


@pytest.mark.parametrize("path", REPORTS[::6], ids=lambda path: path.stem)
def test_a_parse_leaves_nothing_to_collect(path: Path) -> None:
    parser, text = Parser(), path.read_text(encoding="utf-8")
    parser.parse(text)
    gc.collect()
    gc.disable()
    parser.parse(text)
    assert gc.collect() == 0


@pytest.mark.parametrize("collecting", [True, False])
def test_it_is_afterwards_what_it_was(collecting: bool) -> None:
    (gc.enable if collecting else gc.disable)()
    parser = Parser()
    parser.parse("किसान सभा की बैठक हुई।")
    assert gc.isenabled() is collecting
    parser.parse_batch([("किसान सभा की बैठक हुई।",), ("\ud800",)])
    assert gc.isenabled() is collecting
    with pytest.raises(InputError):
        parser.parse("\ud800")
    assert gc.isenabled() is collecting
