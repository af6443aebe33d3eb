"""Sentences as raw slices: nothing but white space is lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sabhaparse import sentences

ROWS = [
    "श्री वर्मा आए।|बैठक हुई।",
    "मा० मंत्री जी आए।  |सभी बैठे ।",
    "डॉ. वर्मा सम्मानित हुए थे. |सब ने सुना.",
    "पहली पंक्ति\n|दूसरी पंक्ति",
    "बैठक हुई।\u200b |सभी आए।",
    "बैठक हुई।।|सभी आए।।",
    "\ufeff बैठक हुई।\r\n\r\n|सभी आए।\ufeff",
]


@pytest.mark.parametrize("row", ROWS)
def test_rows(row: str) -> None:
    text = row.replace("|", "")
    assert [s.quote for s in sentences(text)] == [part.strip() for part in row.split("|")]


@pytest.mark.parametrize("text", ["", " ", "\n\u3000\n"])
def test_nothing(text: str) -> None:
    assert sentences(text) == ()


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("कमाि्ं़।॥.?! \n\t\u200b\u200d\u00a0\ufeff0०'\")ab"), max_size=40))
def test_nothing_but_white_space_is_lost(text: str) -> None:
    at = 0
    for s in sentences(text):
        assert s.start >= at
        assert not text[at : s.start].strip()
        assert s.quote == text[s.start : s.end] == s.quote.strip() != ""
        at = s.end
    assert not text[at:].strip()
