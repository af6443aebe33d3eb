"""Sessions, row by row: `rows/sessions.tsv` marks each label with its ordinal (`-` for none)."""

import pytest
from marked import met, minutes_of, quoted, read, unmark

ROWS = read("sessions.tsv")


@pytest.mark.parametrize("group, text", ROWS)
def test_sessions(group: str, text: str) -> None:
    plain, wanted = unmark(met(text))
    got = [(quoted(s.label), s.ordinal) for s in minutes_of(plain).sessions]
    assert [(plain[where.start : where.end], str(n or "-")) for where, n in got if where is not None] == [
        (plain[mark.start : mark.end], mark.value) for mark in wanted
    ]


def test_there_are_enough_rows() -> None:
    assert len(ROWS) >= 60
