"""Where it was: `rows/venues.tsv` marks the venue and the town; a text without marks tells neither."""

import pytest
from marked import minutes_of, quoted, read, unmark, wrong

ROWS = read("venues.tsv")


@pytest.mark.parametrize("group, text", ROWS)
def test_venue_and_place(group: str, text: str) -> None:
    plain, wanted = unmark(text)
    minutes = minutes_of(plain)
    venue = wrong(plain, quoted(minutes.venue), [mark for mark in wanted if mark.label == "venue"])
    place = wrong(plain, quoted(minutes.place), [mark for mark in wanted if mark.label == "place"], 1.0)
    assert {"venue": venue, "place": place} == {"venue": "", "place": ""}


def test_there_are_enough_rows() -> None:
    assert len(ROWS) >= 90
