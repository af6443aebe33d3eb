"""Resolutions, row by row: `rows/resolutions.tsv` marks each clause with its kind.

A clause is found where what is marked and what is found share about two thirds of both together: whether "बैठक में"
belongs to the clause is not what these rows are about. Plan, commitment and target count as one.
"""

import pytest
from marked import alike, findings, raw, read, unmark

from sabhaparse.values import ResolutionKind

ALIKE = {"plan": "commitment", "target": "commitment"}
ROWS = read("resolutions.tsv")


def kind(name: str) -> str:
    return ALIKE.get(name, name)


@pytest.mark.parametrize("group, text", ROWS)
def test_resolutions(group: str, text: str) -> None:
    plain, wanted = unmark(text)
    found, document = findings(plain)
    got = [(str(r.kind), raw(found, document, r.clause.first, r.clause.last)) for r in found.resolutions]
    assert [(label, plain[span.start : span.end]) for label, span in got if not wanted] == []
    assert [kind(label) for label, _ in got] == [kind(mark.label) for mark in wanted], got
    assert [plain[s.start : s.end] for (_, s), mark in zip(got, wanted, strict=True) if not alike(s, mark)] == []


def test_the_rows_name_kinds_that_exist() -> None:
    names = {mark.label for row in ROWS for mark in unmark(row.values[1])[1]}
    assert names == {str(kind) for kind in ResolutionKind}


def test_there_are_enough_rows() -> None:
    empty = sum("<" not in row.values[1] for row in ROWS)
    assert empty >= 80
    assert len(ROWS) - empty >= 200
