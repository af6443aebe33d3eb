"""Popolo: the file fits a schema written after the specification, and every id leads to an object of its class."""

import json
from pathlib import Path
from typing import Any

import pytest

from sabhaparse.render.documents import Document
from sabhaparse.render.popolo import COLLECTIONS, write_popolo

jsonschema = pytest.importorskip("jsonschema")


@pytest.fixture(scope="module")
def popolo(archive: list[Document], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    out = tmp_path_factory.mktemp("popolo") / "minutes.json"
    assert write_popolo(archive, out) == len(archive)
    return json.loads(out.read_text(encoding="utf-8"))


def test_fits_the_schema(popolo: dict[str, Any]) -> None:
    schema = json.loads((Path(__file__).parent / "schemas" / "popolo.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    jsonschema.Draft202012Validator(schema, format_checker=checker).validate(popolo)


def test_ids_are_unique(popolo: dict[str, Any]) -> None:
    ids = [thing["id"] for name in COLLECTIONS for thing in popolo[name]]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    "name, field, target",
    [
        ("memberships", "person_id", "persons"),
        ("memberships", "organization_id", "organizations"),
        ("memberships", "post_id", "posts"),
        ("posts", "organization_id", "organizations"),
        ("events", "organization_id", "organizations"),
        ("events", "parent_id", "events"),
        ("motions", "organization_id", "organizations"),
        ("motions", "creator_id", "persons"),
        ("speeches", "creator_id", "persons"),
        ("speeches", "event_id", "events"),
    ],
)
def test_ids_lead_somewhere(popolo: dict[str, Any], name: str, field: str, target: str) -> None:
    used = {thing[field] for thing in popolo[name] if field in thing}
    assert used
    assert used <= {thing["id"] for thing in popolo[target]}


def test_those_who_attended_are_persons(popolo: dict[str, Any]) -> None:
    attended = {person["id"] for event in popolo["events"] for person in event.get("attendees", ())}
    assert attended <= {person["id"] for person in popolo["persons"]}


def test_a_person_and_their_post(popolo: dict[str, Any]) -> None:
    holder = next(p for p in popolo["persons"] if "सुनील कुमार" in p.get("name", ""))
    held = next(m for m in popolo["memberships"] if m["person_id"] == holder["id"])
    body = next(o for o in popolo["organizations"] if o["id"] == held["organization_id"])
    assert held["role"] == "अध्यक्ष"
    assert "संघ" in body["name"]


def test_an_official_without_a_name_has_the_post_as_summary(popolo: dict[str, Any]) -> None:
    nameless = [p for p in popolo["persons"] if "name" not in p]
    assert "जिलाधिकारी" in [p["summary"] for p in nameless]


def test_times(popolo: dict[str, Any]) -> None:
    times = {e["id"]: (e.get("start_date"), e.get("end_date")) for e in popolo["events"] if "parent_id" not in e}
    assert times["../=क ख.meeting"] == ("2025-01-31T23:30:00+05:30", None)
    assert times["0000000000000001.meeting"] == ("2024-03-12T11:00:00+05:30", None)
    assert times["0000000000000002.meeting"] == ("2023-05-02", "2023-05-03")
    assert times["0000000000000003.meeting"] == (None, None)


def test_where_no_meeting_is_reported_there_is_no_event(popolo: dict[str, Any]) -> None:
    events = {e["id"] for e in popolo["events"]}
    assert not events & {"0000000000000004.meeting", "0000000000000005.meeting", "empty.meeting"}


def test_no_reports_give_empty_lists(tmp_path: Path) -> None:
    write_popolo([], tmp_path / "x.json")
    assert json.loads((tmp_path / "x.json").read_bytes()) == {name: [] for name in COLLECTIONS}
    assert [p.name for p in tmp_path.iterdir()] == ["x.json"]
