"""The lines of a report: `rows/layout.tsv` marks the headline, the dateline town, sub-heads and page chrome."""

import pytest
from marked import findings, minutes_of, quoted, raw, read, unmark

ROWS = read("layout.tsv")


@pytest.mark.parametrize("group, text", ROWS)
def test_layout(group: str, text: str) -> None:
    plain, wanted = unmark(text)
    found, document = findings(plain)
    layout, sentences = found.layout, found.view.sentences
    headline = quoted(minutes_of(plain).headline)
    got = [("headline", headline)] if headline is not None else []
    if layout.dateline is not None:
        got.append(("dateline", raw(found, document, layout.dateline.first, layout.dateline.last)))
    for label, lines in (("subhead", layout.subheads), ("chrome", layout.chrome)):
        got += [(label, raw(found, document, sentences[i].first, sentences[i].last)) for i in lines]
    assert sorted((label, plain[s.start : s.end]) for label, s in got) == sorted(
        (mark.label, plain[mark.start : mark.end]) for mark in wanted
    )


def test_there_are_enough_rows() -> None:
    assert len(ROWS) >= 40
