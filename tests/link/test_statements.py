"""Statements, row by row (`rows/statements.tsv`): `speaker :: content` joined by ` || `, in order; an empty cell: none.

The speaker is the person's name, or the post where no name is given, `-` for nobody. A content counts as found when
it shares at least seven tenths of the union of both. A reason in the last column marks a known miss.
"""

from pathlib import Path

import pytest

from row_table import read_rows
from sabhaparse import parse

ROWS = Path(__file__).parent / "rows"
LEAD = "ज्ञानपुर। नागरिक समिति की मासिक बैठक रविवार को समिति के कार्यालय में हुई। "
"""Opens every row, so that there is a meeting."""
SHARED = 0.7


STATEMENTS = read_rows(ROWS / "statements.tsv")


def wanted(cell: str) -> list[tuple[str, str]]:
    pairs = [part.split(" :: ") for part in cell.split(" || ") if part]
    return [(speaker, content) for speaker, content in pairs]


def overlap(a: tuple[int, int], b: tuple[int, int]) -> float:
    union = max(a[1], b[1]) - min(a[0], b[0])
    return max(0, min(a[1], b[1]) - max(a[0], b[0])) / union


@pytest.mark.parametrize("text, statements", STATEMENTS)
def test_statements(text: str, statements: str) -> None:
    text = LEAD + text
    minutes = parse(text)
    found = []
    for statement in minutes.statements:
        person = minutes.person(statement.speaker)
        speaker = "-" if person is None else person.name.evidence[0].quote if person.name else person.mentions[0].quote
        found.append((speaker, statement.text.evidence[0]))
    want = wanted(statements)
    assert [speaker for speaker, _ in found] == [speaker for speaker, _ in want], [e.quote for _, e in found]
    spans = [(text.index(content), text.index(content) + len(content)) for _, content in want]
    short = [e.quote for (_, e), span in zip(found, spans, strict=True) if overlap((e.start, e.end), span) < SHARED]
    assert short == []


@pytest.mark.parametrize("text, statements", [param.values for param in STATEMENTS])
def test_rows_quote_their_text(text: str, statements: str) -> None:
    assert [part for pair in wanted(statements) for part in pair if part != "-" and part not in text] == []
