"""Strings that must stay as they are, character for character. `\\uXXXX` stands for a joiner."""

from pathlib import Path

import pytest
import regex

from sabhaparse.clean import clean

ROWS = Path(__file__).parent / "rows" / "negatives.tsv"


def rows() -> list[str]:
    lines = ROWS.read_text(encoding="utf-8").splitlines()[1:]
    return [regex.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), line.split("\t")[0]) for line in lines]


@pytest.mark.parametrize("text", rows())
def test_stays(text: str) -> None:
    result = clean(text)
    assert result.text == text
    assert result.log == ()


def test_there_are_enough_rows() -> None:
    assert len(set(rows())) >= 300
