"""iCalendar: what the icalendar package reads back."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from sabhaparse.record import Minutes
from sabhaparse.render.documents import Document
from sabhaparse.render.ics import write_ics

icalendar = pytest.importorskip("icalendar")


def _calendar(documents: list[Document], out: Path) -> Any:
    assert write_ics(documents, out / "minutes.ics") == len(documents)
    return icalendar.Calendar.from_ical((out / "minutes.ics").read_bytes())


@pytest.fixture(scope="module")
def calendar(archive: list[Document], tmp_path_factory: pytest.TempPathFactory) -> Any:
    return _calendar(archive, tmp_path_factory.mktemp("ics"))


def _named(calendar: Any, uid: str) -> Any:
    return next(c for c in calendar.walk() if c.get("uid") == f"{uid}@sabhaparse")


def _event(tmp_path: Path, **fields: Any) -> Any:
    grounded = {
        name: {"value": value, "evidence": [{"start": 0, "end": 1, "quote": "क"}], "rule": "r"}
        for name, value in fields.items()
    }
    calendar = _calendar([Document("a", {}, Minutes.model_validate({"raw_length": 1} | grounded))], tmp_path)
    return next(iter(calendar.walk("VEVENT")), None)


def test_required_properties(calendar: Any) -> None:
    assert calendar["version"] == "2.0"
    assert "prodid" in calendar
    parts = [*calendar.walk("VEVENT"), *calendar.walk("VTODO")]
    uids = [part["uid"] for part in parts]
    assert len(set(uids)) == len(uids) > 4
    assert all(part["dtstamp"].dt.utcoffset() == dt.timedelta(0) for part in parts)
    assert not any(part.errors for part in calendar.walk())


def test_lines_are_short_and_end_rightly(archive: list[Document], tmp_path: Path) -> None:
    write_ics(archive, tmp_path / "x.ics")
    lines = (tmp_path / "x.ics").read_bytes().split(b"\r\n")
    assert lines.pop() == b""
    assert all(len(line) <= 75 and b"\n" not in line and b"\0" not in line for line in lines)


def test_a_timed_meeting(calendar: Any, parsed: list[Document]) -> None:
    m = parsed[0].minutes
    event = _named(calendar, "0000000000000001.meeting")
    assert event["dtstart"].dt.replace(tzinfo=None) == dt.datetime(2024, 3, 12, 11, 0)
    assert event["dtstart"].dt.utcoffset() == dt.timedelta(hours=5, minutes=30)
    assert event["dtstart"].params["TZID"] == "Asia/Kolkata"
    assert event["location"] == f"{m.venue.value}, {m.place.value}"
    assert event["organizer"].params["CN"] == m.organiser.value
    assert event["summary"] == f"{m.kind.value}, {m.organiser.value}"


def test_the_zone_is_defined(calendar: Any) -> None:
    (zone,) = calendar.walk("VTIMEZONE")
    assert zone["tzid"] == "Asia/Kolkata"
    assert zone.to_tz().utcoffset(dt.datetime(2024, 1, 1)) == dt.timedelta(hours=5, minutes=30)


def test_a_meeting_of_two_days(calendar: Any) -> None:
    event = _named(calendar, "0000000000000002.meeting")
    assert (event["dtstart"].dt, event["dtend"].dt) == (dt.date(2023, 5, 2), dt.date(2023, 5, 4))


def test_a_meeting_past_midnight(calendar: Any) -> None:
    event = _named(calendar, "../=क ख.meeting")
    assert event["dtend"].dt.replace(tzinfo=None) == dt.datetime(2025, 2, 1, 0, 15)


@pytest.mark.parametrize("date", ["XXXX-06-11", "2018-06", "2018", "2018-06-11/2018-07"])
def test_a_day_that_is_not_known_gives_no_event(tmp_path: Path, date: str) -> None:
    assert _event(tmp_path, date=date, kind="बैठक") is None


def test_no_meeting_no_event(calendar: Any) -> None:
    events = {event["uid"] for event in calendar.walk("VEVENT")}
    assert not {f"000000000000000{n}.meeting@sabhaparse" for n in (3, 4, 5)} & events


def test_an_event_without_words(tmp_path: Path) -> None:
    event = _event(tmp_path, date="2018-06-11")
    assert set(event) == {"UID", "DTSTAMP", "DTSTART", "DTEND"}
    assert event["dtstamp"].dt == dt.datetime(2018, 6, 11, tzinfo=dt.UTC)


def test_a_deadline_is_a_task_of_the_meeting(calendar: Any) -> None:
    task = _named(calendar, "0000000000000001.d1")
    assert task["due"].dt == dt.date(2024, 3, 31)
    assert task["summary"] == "सभी समितियां 31 मार्च तक अपना लेखा जमा करेंगी"
    assert (task["related-to"], task["related-to"].params["RELTYPE"]) == (
        "0000000000000001.meeting@sabhaparse",
        "PARENT",
    )


def test_days_of_deadlines(calendar: Any) -> None:
    tasks = {t["uid"].split("@")[0].split(".")[-1]: t for t in calendar.walk("VTODO") if "क ख" in t["uid"]}
    days = {n: tuple(t[p].dt.isoformat() if p in t else None for p in ("dtstart", "due")) for n, t in tasks.items()}
    assert days == {
        "d1": ("2025-02-01", "2025-02-28"),
        "d2": ("2025-03-01", "2025-03-05"),
        "d3": ("2025-04-01", None),
    }


def test_hostile_text_stays_in_its_property(calendar: Any) -> None:
    event = _named(calendar, "../=क ख.meeting")
    assert event["summary"] == "=1+1 <b>\"क\" & 'ख'</b>\ufffd\ufffd, ग; घ\\ ]]>"
    assert event["organizer"].params["CN"] == "=1+1 <b>'क' & 'ख'</b>\ufffd\ufffd, ग; घ\\ ]]>"
    assert [str(c) for c in event["categories"].cats] == [f"बैठक {event['summary']}"]
