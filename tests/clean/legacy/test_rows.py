"""The rows of `data/legacy.tsv`: a font, a text in it, and the same text in Unicode."""

from pathlib import Path

import pytest
import regex

from sabhaparse.clean.edits import apply
from sabhaparse.clean.legacy import decode_legacy, to_unicode

_ESCAPE = regex.compile(r"\\(\\|n|x[0-9a-f]{2})")


def _plain(cell: str) -> str:
    return _ESCAPE.sub(lambda m: {"n": "\n", "\\": "\\"}.get(m[1]) or chr(int(m[1][1:], 16)), cell)


def rows() -> list[list[str]]:
    lines = (Path(__file__).parent / "data" / "legacy.tsv").read_text(encoding="utf-8").rstrip("\n").split("\n")
    return [[_plain(cell) for cell in line.split("\t")] for line in lines[1:]]


ROWS = rows()


def test_enough_rows() -> None:
    assert len(ROWS) >= 200


@pytest.mark.parametrize("font, legacy, unicode", ROWS)
def test_row(font: str, legacy: str, unicode: str) -> None:
    assert to_unicode(legacy, font) == unicode


@pytest.mark.parametrize("font, legacy, unicode", ROWS)
def test_edits_are_in_order_and_change_something(font: str, legacy: str, unicode: str) -> None:
    edits = decode_legacy(legacy, None if font == "auto" else font)
    assert apply(legacy, edits)[0] == unicode
    assert all(legacy[e.start : e.end] != e.replacement and e.step.startswith("decode_") for e in edits)
    assert not any(regex.search(r"[\u0900-\u097F]", legacy[e.start : e.end]) for e in edits)
    assert not any(regex.search(r"\s", legacy[e.start : e.end]) for e in edits)


@pytest.mark.parametrize("unicode", [row[2] for row in ROWS])
def test_unicode_is_left_alone(unicode: str) -> None:
    assert decode_legacy(unicode) == []
