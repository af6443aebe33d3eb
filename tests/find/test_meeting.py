"""What meeting it was and whose: `rows/meetings.tsv` marks kind and organiser; a text without marks reports no meeting.

Half of what is marked and found must be shared: `बैठक` alone is wrong for `मासिक बैठक`.
"""

import pytest
from marked import minutes_of, quoted, read, unmark, wrong

from sabhaparse.find.demo import view
from sabhaparse.find.layout import find_layout
from sabhaparse.find.meeting import FARTHEST, kinds_named
from sabhaparse.find.meeting_held import Candidate
from sabhaparse.find.meeting_signs import may_outweigh, weigh

ROWS = read("meetings.tsv")


@pytest.mark.parametrize("group, text", ROWS)
def test_kind_and_organiser(group: str, text: str) -> None:
    plain, wanted = unmark(text)
    minutes = minutes_of(plain)
    kind = wrong(plain, quoted(minutes.kind), [mark for mark in wanted if mark.label == "kind"])
    organiser = wrong(plain, quoted(minutes.organiser), [mark for mark in wanted if mark.label == "org"])
    assert {"kind": kind, "organiser": organiser} == {"kind": "", "organiser": ""}


def test_there_are_enough_rows() -> None:
    assert len(ROWS) >= 90


def test_no_kind_weighs_more_than_it_may() -> None:
    """What is left unweighed could not have won."""
    for row in ROWS:
        seen = view(unmark(str(row.values[1]))[0])
        layout = find_layout(seen)
        for named in kinds_named(seen, layout, FARTHEST):
            assert may_outweigh(layout, named, weigh(Candidate(seen, layout, named)) - 1)
