"""Sentence borders, row by row: in `rows/sentences.tsv` a ¦ stands at each border, so that gaps stand between two.

Each row is split twice: as it is typed, and after `clean`, which knows abbreviations and misread dandas. The last two
columns tell why a row is a known miss on the one way or the other.
"""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sabhaparse
from sabhaparse.divide import divide
from sabhaparse.divide.sentences import split

ROWS = Path(__file__).parent / "rows" / "sentences.tsv"
SIGNS = "कखमरतहै।॥|.?!…\"'”’()[]12०१॰,:;-–\n\r\t \u2028\x0b\x1c\u200d\u200bाीं्Aaर.0 "
TEXT = st.text(st.sampled_from(SIGNS), max_size=60)


def read(way: int) -> list:
    lines = ROWS.read_text(encoding="utf-8").splitlines()[1:]
    rows = []
    for cells in (line.split("\t") for line in lines):
        marks = [pytest.mark.xfail(reason=cells[way], strict=True)] if cells[way] else []
        rows.append(pytest.param(cells[0], unescape(cells[1]), marks=marks))
    return rows


def unescape(text: str) -> str:
    return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t")


def wanted(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks, and the ranges between them that hold more than white space."""
    ranges, at = [], 0
    for part in text.split("¦"):
        if part.strip():
            ranges.append((at, at + len(part)))
        at += len(part)
    return text.replace("¦", ""), ranges


@pytest.mark.parametrize("group, text", read(2))
def test_as_typed(group: str, text: str) -> None:
    plain, ranges = wanted(text)
    assert [plain[s.start : s.end] for s in split(plain)] == [plain[a:b].strip() for a, b in ranges]


@pytest.mark.parametrize("group, text", read(3))
def test_cleaned(group: str, text: str) -> None:
    plain, ranges = wanted(text)
    got = [plain[s.start : s.end].strip() for s in sabhaparse.sentences(plain)]
    assert got == [plain[a:b].strip() for a, b in ranges]


def test_there_are_enough_rows() -> None:
    assert len(read(2)) >= 160


@settings(max_examples=300, deadline=None)
@given(TEXT)
def test_no_character_is_lost(text: str) -> None:
    spans = split(text)
    covered = {i for span in spans for i in range(span.start, span.end)}
    assert {i for i, char in enumerate(text) if not char.isspace()} <= covered
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(span.start < span.end and not text[span.start].isspace() for span in spans)


@settings(max_examples=200, deadline=None)
@given(TEXT)
def test_no_sentence_is_without_tokens_and_none_crosses_a_line(text: str) -> None:
    document = divide(text)
    assert all(sentence.first < sentence.last for sentence in document.sentences)
    assert all("\n" not in sentence.span.of(text) for sentence in document.sentences)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(["सभा हुई।", "सबने विचार रखे।", "क्या शुल्क घटेगा?", "वाह!"]), min_size=1, max_size=8))
def test_sentences_put_together_come_apart_again(parts: list[str]) -> None:
    text = " ".join(parts)
    assert [s.of(text) for s in split(text)] == parts


@pytest.mark.parametrize("unit", ["सभा हुई। ", "डॉ. ", "1. ", "क. ", "सभा हुई. ", '"जय।" ', "अ.", "| ", "… ", "(१) "])
def test_a_long_line_is_split_in_linear_time(unit: str) -> None:
    assert split(unit * 20_000)


def test_paragraphs_count_lines_that_hold_something() -> None:
    document = divide("\n\nसभा हुई। सब आए।\n\nभोजन हुआ।\nधन्यवाद।")
    assert [s.paragraph for s in document.sentences] == [0, 0, 1, 2]
