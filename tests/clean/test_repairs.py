"""Every repair row: what was typed, what it becomes, and the step that must have had a part in it.

`\\uXXXX` and `\\n` in the rows stand for characters that cannot be seen.
"""

from pathlib import Path

import pytest
import regex

from sabhaparse.clean import clean

ROWS = Path(__file__).parent / "rows" / "repairs.tsv"


def unescape(text: str) -> str:
    text = regex.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), text)
    return text.replace("\\n", "\n").replace("\\r", "\r")


def rows() -> list[tuple[str, str, str]]:
    lines = ROWS.read_text(encoding="utf-8").splitlines()[1:]
    return [tuple(map(unescape, line.split("\t"))) for line in lines]  # type: ignore[misc]


@pytest.mark.parametrize("before, after, step", rows())
def test_row(before: str, after: str, step: str) -> None:
    result = clean(before)
    assert result.text == after
    assert step in {change.step for change in result.log}
    assert all(result.raw[c.raw.start : c.raw.end] or not c.before for c in result.log)


def test_there_are_enough_rows() -> None:
    assert len(rows()) >= 200
