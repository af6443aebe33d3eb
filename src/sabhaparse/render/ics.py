"""The meetings and time limits as one iCalendar file (RFC 5545): VEVENT and VTODO. Needs icalendar.

A meeting whose day is not fully known is no event, and a time limit that could not be worked out is no task: a calendar
has no place for them. No clock is read: DTSTAMP is the day of publication, or else that of the meeting.

>>> from tempfile import TemporaryDirectory
>>> from sabhaparse.pipeline import Parser
>>> with TemporaryDirectory() as out:
...     minutes = Parser().parse("व्यापार संघ की मासिक बैठक 4 मई 2023 को हुई।")
...     write_ics([("a1", {}, minutes)], Path(out) / "minutes.ics")
...     print("".join((Path(out) / "minutes.ics").read_text(encoding="utf-8").splitlines(True)[12:17]), end="")
1
BEGIN:VEVENT
SUMMARY:मासिक बैठक\\, व्यापार संघ
DTSTART;VALUE=DATE:20230504
DTEND;VALUE=DATE:20230505
DTSTAMP:20230504T000000Z
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from sabhaparse.record import Minutes
from sabhaparse.record.models import Deadline
from sabhaparse.render.documents import Document, Given
from sabhaparse.render.facts import said
from sabhaparse.render.rows import first_day, last_day
from sabhaparse.render.safe import folder, plain, whole
from sabhaparse.render.slices import value
from sabhaparse.values import DeadlineKind

ZONE = "Asia/Kolkata"
OFFSET = dt.timedelta(hours=5, minutes=30)
DAY = dt.timedelta(days=1)
EPOCH = dt.date(1970, 1, 1)
"""DTSTAMP of a report of which no day at all is known."""


def write_ics(documents: Iterable[Given], out: Path) -> int:
    """Write the meetings and time limits of reports into one calendar; returns how many reports there were.

    Raises:
        InputError: the file cannot be written.
        ImportError: icalendar is not installed.
    """
    count = 0
    with whole(folder(out.parent) / out.name) as part, part.open("xb") as stream:
        stream.write(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//sabhaparse//minutes//HI\r\n")
        stream.write(_zone().to_ical())
        for given in documents:
            count += 1
            for component in components(Document(*given)):
                stream.write(component.to_ical())
        stream.write(b"END:VCALENDAR\r\n")
    return count


def components(document: Document) -> Iterator[Any]:
    """The event of a meeting, where its day is known, and a task for each time limit with a day."""
    event = _event(document)
    if event is not None:
        yield event
    for deadline in document.minutes.deadlines:
        task = _task(document, deadline, event)
        if task is not None:
            yield task


def uid(document: Document, local: str = "meeting") -> str:
    """The UID of a part of a report, the same in every export."""
    return f"{document.key(local)}@sabhaparse"


def _zone() -> Any:
    from icalendar import Timezone, TimezoneStandard

    zone, standard = Timezone(), TimezoneStandard()
    zone.add("tzid", ZONE)
    for name, at in (("tzoffsetfrom", OFFSET), ("tzoffsetto", OFFSET), ("dtstart", dt.datetime(1970, 1, 1))):
        standard.add(name, at)
    standard.add("tzname", "IST")
    zone.add_component(standard)
    return zone


def _line(*parts: str | None) -> str:
    """Parts that are there, as one line."""
    return ", ".join(dict.fromkeys(" ".join(plain(part).split()) for part in parts if part))


def _stamp(document: Document) -> dt.datetime:
    day = document.published or first_day(value(document.minutes.date)) or EPOCH
    return dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC)


def _event(document: Document) -> Any:
    from icalendar import Event

    m = document.minutes
    first, last = _days(m)
    if first is None or last is None:
        return None
    event = Event()
    event.add("uid", uid(document))
    event.add("dtstamp", _stamp(document))
    _add_times(event, first, last, value(m.time))
    event.add("summary", _line(value(m.headline) or value(m.kind), None if m.headline else value(m.organiser)))
    event.add("description", "\n".join(_line(r.text.value) for r in m.resolutions))
    event.add("location", _line(value(m.venue), value(m.place)))
    event.add("categories", [_line(m.kind.value)] if m.kind else [])
    if m.organiser:
        event.add("organizer", _organiser(_line(m.organiser.value)))
    for name in [name for name, content in event.items() if not content.to_ical()]:
        del event[name]
    return event


def _days(m: Minutes) -> tuple[dt.date | None, dt.date | None]:
    """The first and the last day of a meeting; None unless both are known to the day."""
    when = value(m.date)
    return (when.first.date, when.last.date) if when is not None else (None, None)


def _add_times(event: Any, first: dt.date, last: dt.date, time: str | None) -> None:
    """All-day, or from the clock time of a single day; DTEND lies behind the last moment."""
    if time is None or first != last:
        event.add("dtstart", first)
        event.add("dtend", last + DAY)
        return
    start, *until = (dt.datetime.combine(first, dt.time.fromisoformat(part)) for part in time.split("/"))
    event.add("dtstart", start, parameters={"TZID": ZONE})
    for end in until:
        event.add("dtend", end if end > start else end + DAY, parameters={"TZID": ZONE})


def _organiser(name: str) -> Any:
    """The body as CN. The address that the format asks for is a name-based UUID, since reports state none."""
    from icalendar import vCalAddress

    address = vCalAddress(uuid5(NAMESPACE_URL, name).urn)
    address.params["CN"] = name.replace('"', "'")
    return address


def _task(document: Document, deadline: Deadline, event: Any) -> Any:
    from icalendar import Todo

    first, last = first_day(deadline.when.value), last_day(deadline.when.value)
    if first is None or last is None or deadline.kind is DeadlineKind.RECURRING:
        return None
    resolution = next((r for r in document.minutes.resolutions if r.id == deadline.resolution), None)
    task = Todo()
    task.add("uid", uid(document, deadline.id))
    task.add("dtstamp", _stamp(document))
    if deadline.kind is DeadlineKind.FROM or first < last:
        task.add("dtstart", first)
    if deadline.kind is not DeadlineKind.FROM or first < last:
        task.add("due", last)
    phrase, decided = said(deadline.when), resolution.text.value if resolution else None
    what = _line(value(deadline.task) or decided or phrase)
    task.add("summary", what)
    task.add("description", _line(phrase, decided if decided != what else None))
    if event is not None:
        task.add("related-to", uid(document), parameters={"RELTYPE": "PARENT"})
    return task
