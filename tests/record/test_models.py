"""The record: frozen, closed, described by its schema, grounded."""

import json
import pickle
from typing import Any

import jsonschema
import pytest
from pydantic import ValidationError

from sabhaparse import find_dates
from sabhaparse.errors import GroundingError
from sabhaparse.record import Evidence, Grounded, Minutes, check, quotes
from sabhaparse.record.schema import json_schema
from sabhaparse.values import When

SCHEMA = json_schema()


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_records_fit_the_schema(minutes: Minutes) -> None:
    jsonschema.validate(json.loads(minutes.model_dump_json()), SCHEMA, jsonschema.Draft202012Validator)


def test_an_empty_record_fits_the_schema() -> None:
    jsonschema.validate(json.loads(Minutes(raw_length=0).model_dump_json()), SCHEMA)


BAD: list[dict[str, Any]] = [
    {},
    {"raw_length": -1},
    {"raw_length": 3, "surprise": 1},
    {"raw_length": 3, "schema_version": "0.9"},
    {"raw_length": 3, "date": {"value": "2018-13-40", "evidence": [{"start": 0, "end": 1, "quote": "x"}], "rule": "r"}},
    {"raw_length": 3, "kind": {"value": "बैठक", "evidence": [], "rule": "r"}},
    {"raw_length": 3, "resolutions": [{"id": "r1", "kind": "wish"}]},
]


@pytest.mark.parametrize("record", BAD)
def test_what_is_no_record_is_refused(record: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Minutes.model_validate(record)


def test_every_model_is_frozen_and_closed(minutes: Minutes) -> None:
    for part in (minutes, minutes.people[0], minutes.kind, next(iter(quotes(minutes)))):
        assert part is not None
        name = next(iter(type(part).model_fields))
        with pytest.raises(ValidationError, match="frozen"):
            setattr(part, name, None)
        with pytest.raises(ValidationError, match="Extra inputs"):
            type(part).model_validate({**part.model_dump(), "surprise": 1})


def test_round_trip(minutes: Minutes) -> None:
    again = Minutes.model_validate_json(minutes.model_dump_json())
    assert again == minutes
    assert again.model_dump_json() == minutes.model_dump_json()
    assert isinstance(again.date, Grounded)
    assert isinstance(again.date.value, When)


def test_what_the_parser_makes_unchecked_stands_every_check(minutes: Minutes) -> None:
    checked = Minutes.model_validate(minutes.model_dump())
    assert checked == minutes
    assert [type(one) for one in quotes(checked)] == [type(one) for one in quotes(minutes)]
    assert minutes.model_dump_json() == checked.model_dump_json()
    assert minutes.model_fields_set == set(Minutes.model_fields)


def test_the_check_of_quotes(minutes: Minutes, raw: str) -> None:
    check(minutes, raw)
    with pytest.raises(GroundingError, match=r"is not .* in the raw text"):
        check(minutes, " " + raw)
    assert all(isinstance(e, Evidence) for e in quotes(minutes))


def test_properties(minutes: Minutes) -> None:
    assert [p.id for p in minutes.office_bearers] == [p.id for p in minutes.people if p.offices]
    first = minutes.people[0]
    assert minutes.person(first.id) is first
    assert minutes.person("nobody") is minutes.person(None) is None


def test_ids_point_at_something(minutes: Minutes) -> None:
    people = {p.id for p in minutes.people}
    deadlines, resolutions = {d.id for d in minutes.deadlines}, {r.id for r in minutes.resolutions}
    sessions = {s.id for s in minutes.sessions}
    assert {r.by for r in minutes.resolutions} | {s.speaker for s in minutes.statements} <= people | {None}
    assert {r.deadline for r in minutes.resolutions} <= deadlines | {None}
    assert {d.resolution for d in minutes.deadlines} <= resolutions | {None}
    assert {r.session for r in minutes.resolutions} <= sessions | {None}


def test_records_go_between_processes(minutes: Minutes) -> None:
    assert pickle.loads(pickle.dumps(minutes)) == minutes
    dates = find_dates("बैठक 4 मई 2023 को हुई।")
    assert pickle.loads(pickle.dumps(dates)) == dates
