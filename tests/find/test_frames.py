"""The frames that are data: every example gives what its frame says, no counter-example does."""

import tomllib
from importlib.resources import files
from typing import Any

import pytest
import regex

from sabhaparse import Parser
from sabhaparse.find.demo import resolutions, roles

_NAME = regex.compile("<([^>]+)>")
MISSED: dict[str, str] = {}
"""Examples that are not read yet, and why."""


def frames(name: str) -> list[dict[str, Any]]:
    text = files("sabhaparse.find").joinpath("data", name).read_text(encoding="utf-8")
    return list(tomllib.loads(text)["frame"])


def rows(name: str, key: str) -> list[Any]:
    return [_row(frame, text) for frame in frames(name) for text in frame.get(key, ())]


def _row(frame: dict[str, Any], text: str) -> Any:
    missed = [pytest.mark.xfail(reason=MISSED[text], strict=True)] if text in MISSED else []
    return pytest.param(frame, text, marks=missed)


def named(row: object) -> str | None:
    return str(row["name"]) if isinstance(row, dict) else None


def has(given: list[tuple[str, str]], name: str, role: str) -> bool:
    return any(r == role and n and (n in name or name in n) for n, r in given)


def plain(text: str) -> str:
    return _NAME.sub(r"\1", text)


@pytest.mark.parametrize("frame, text", rows("role_frames.toml", "examples"), ids=named)
def test_roles(frame: dict[str, Any], text: str) -> None:
    given = roles(plain(text))
    assert _NAME.findall(text)
    assert all(has(given, name, frame["role"]) for name in _NAME.findall(text)), given


@pytest.mark.parametrize("frame, text", rows("role_frames.toml", "counter"), ids=named)
def test_no_roles(frame: dict[str, Any], text: str) -> None:
    given = roles(plain(text))
    assert _NAME.findall(text)
    assert not any(has(given, name, frame["role"]) for name in _NAME.findall(text)), given


@pytest.mark.parametrize("frame, text", rows("status_frames.toml", "examples"), ids=named)
def test_people_who_took_no_part(frame: dict[str, Any], text: str, parser: Parser) -> None:
    minutes = parser.parse(plain(text))
    field = "honoured" if frame["status"] == "honoured" else "mentioned"
    apart = [n.name.value for n in getattr(minutes, field)]
    there = [p.name.value for p in minutes.people if p.name is not None]
    for name in _NAME.findall(text):
        assert any(a in name or name in a for a in apart), minutes
        assert not any(t in name or name in t for t in there), minutes


@pytest.mark.parametrize("frame, text", rows("resolution_frames.toml", "examples"), ids=named)
def test_resolutions(frame: dict[str, Any], text: str) -> None:
    given = resolutions(text)
    assert frame["kind"] in [kind for _, kind in given], given


@pytest.mark.parametrize("frame, text", rows("resolution_frames.toml", "counter"), ids=named)
def test_no_resolutions(frame: dict[str, Any], text: str) -> None:
    assert frame["kind"] not in [kind for _, kind in resolutions(text)]


@pytest.mark.parametrize("name", ["role_frames.toml", "status_frames.toml", "resolution_frames.toml"])
def test_every_frame_has_a_name_of_its_own_and_an_example(name: str) -> None:
    names = [frame["name"] for frame in frames(name)]
    assert len(set(names)) == len(names)
    assert all(frame.get("examples") for frame in frames(name))
