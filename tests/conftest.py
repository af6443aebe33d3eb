"""Shared by all tests: the folder of the project, one report to read, and its minutes."""

import sys
from pathlib import Path

import pytest

from sabhaparse.pipeline import Parser
from sabhaparse.record import Minutes

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))  # for `row_table`


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def parser() -> Parser:
    return Parser()


@pytest.fixture(scope="session")
def example() -> Path:
    """The report of the README."""
    return ROOT / "docs" / "example.txt"


@pytest.fixture(scope="session")
def raw(example: Path) -> str:
    return example.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def minutes(parser: Parser, raw: str) -> Minutes:
    return parser.parse(raw)
