"""Tokens, row by row: `rows/tokens.tsv` shows a text and its tokens parted by spaces."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sabhaparse.divide import Kind, tokenize

ROWS = Path(__file__).parent / "rows" / "tokens.tsv"
TEXT = st.text(st.sampled_from('कमरतहै।॥.?!…"”’()12०१॰,:;-–/&@\n\t \u2028\x1c\u200d\u200cाीं़्Aaé_₹%🙂'), max_size=60)


def read() -> list:
    lines = ROWS.read_text(encoding="utf-8").splitlines()[1:]
    rows = []
    for group, text, tokens, reason in (line.split("\t") for line in lines):
        marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
        rows.append(pytest.param(group, text, tokens.split(" "), marks=marks))
    return rows


@pytest.mark.parametrize("group, text, tokens", read())
def test_tokens(group: str, text: str, tokens: list[str]) -> None:
    assert [token.text for token in tokenize(text)[0]] == tokens


def test_there_are_enough_rows() -> None:
    assert len(read()) >= 40


@pytest.mark.parametrize(
    "text, kind",
    [
        ("बैठक", Kind.WORD),
        ("डॉ॰", Kind.WORD),
        ("२०१८", Kind.NUMBER),
        ("10:30", Kind.NUMBER),
        ("IIT", Kind.LATIN),
        ("।।", Kind.MARK),
    ],
)
def test_kinds(text: str, kind: Kind) -> None:
    assert [token.kind for token in tokenize(text)[0]] == [kind]


@settings(max_examples=300, deadline=None)
@given(TEXT, st.integers(0, 9))
def test_no_character_is_lost(text: str, start: int) -> None:
    tokens, starts = tokenize(text, start)
    places = [(at - start, at - start + len(token.text)) for at, token in zip(starts, tokens, strict=True)]
    solid = [char for char in text if not char.isspace() or char == "\x1c"]
    assert "".join(token.text for token in tokens) == "".join(solid)
    assert [text[first:last] for first, last in places] == [token.text for token in tokens]
    assert all(a <= b for (_, a), (b, _) in pairwise(places))
