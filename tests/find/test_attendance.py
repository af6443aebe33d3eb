"""Who came, without names: `rows/attendance.tsv` marks each group with its number (`-` where none is stated)."""

import pytest
from marked import alike, met, minutes_of, quoted, read, unmark

ROWS = read("attendance.tsv")


@pytest.mark.parametrize("group, text", ROWS)
def test_attendance(group: str, text: str) -> None:
    plain, wanted = unmark(met(text))
    got = [(quoted(a.group), a.count) for a in minutes_of(plain).attendance]
    texts = [plain[where.start : where.end] for where, _ in got if where is not None]
    assert [str(n or "-") for _, n in got] == [mark.value for mark in wanted], texts
    assert all(alike(where, mark) for (where, _), mark in zip(got, wanted, strict=True) if where is not None), texts


def test_there_are_enough_rows() -> None:
    assert len(ROWS) >= 50
