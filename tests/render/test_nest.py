"""Nested marks: as rows, and as laws."""

from html import unescape

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from sabhaparse.render.nest import nest

ROWS = [
    ("abc", [], "abc"),
    ("abc", [(0, 3, "x")], "<x>abc</>"),
    ("abc", [(1, 2, "x")], "a<x>b</>c"),
    ("abc", [(0, 1, "x"), (1, 2, "y")], "<x>a</><y>b</>c"),
    ("abc", [(0, 3, "x"), (1, 2, "y")], "<x>a<y>b</>c</>"),
    ("abc", [(0, 3, "x"), (0, 3, "y")], "<x><y>abc</></>"),
    ("abcd", [(0, 2, "x"), (1, 4, "y")], "<x>a<y>b</></><y>cd</>"),
    ("abcdef", [(0, 4, "x"), (1, 3, "y"), (2, 6, "z")], "<x>a<y>b<z>c</></><z>d</></><z>ef</>"),
    ("a<b", [(1, 2, "x")], "a<x>&lt;</>b"),
    ("abc", [(1, 1, "x")], "abc"),
]


@pytest.mark.parametrize("raw, marks, expected", ROWS)
def test_rows(raw: str, marks: list[tuple[int, int, str]], expected: str) -> None:
    assert nest(raw, marks, lambda payload, first: f"<{payload}>", "</>") == expected


SPANS = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)).map(sorted), max_size=8)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="<&'कbc", min_size=12, max_size=12), SPANS)
def test_laws(raw: str, spans: list[list[int]]) -> None:
    """The text is whole, tags are balanced, and every character is in the marks that cover it."""
    out = nest(raw, [(a, b, k) for k, (a, b) in enumerate(spans)], lambda k, first: f"<{k}>", "</>")
    open_now: list[int] = []
    seen: list[set[int]] = []
    for piece in regex.findall(r"<[0-9]+>|</>|&[^;]+;|.", out, regex.DOTALL):
        if piece == "</>":
            open_now.pop()
        elif piece.startswith("<"):
            open_now.append(int(piece[1:-1]))
        else:
            seen.append(set(open_now))
    assert open_now == []
    assert unescape(regex.sub(r"</>|<[0-9]+>", "", out)) == raw
    assert seen == [{k for k, (a, b) in enumerate(spans) if a <= i < b} for i in range(12)]
