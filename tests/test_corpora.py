"""The corpora hold together: records equal what their annotations make, quotes are slices, references resolve.

How well the parser does on them is not tested here.
"""

import doctest
import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

from sabhaparse.record import Minutes, check

CORPORA = Path(__file__).parents[1] / "corpora"
HALVES = ("tune", "heldout")
NAMES = sorted(f"{path.parent.name}/{path.stem}" for half in HALVES for path in (CORPORA / half).glob("*.txt"))


def load(name: str) -> ModuleType:
    """A module of the corpora folder, which is no package."""
    sys.path.insert(0, str(CORPORA))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(CORPORA))


def raw(name: str) -> str:
    return (CORPORA / f"{name}.txt").read_bytes().decode("utf-8")


def gold(name: str) -> Minutes:
    return Minutes.model_validate_json((CORPORA / f"{name}.json").read_text(encoding="utf-8"))


def test_size():
    assert len(NAMES) >= 40
    assert {name.split("/")[0] for name in NAMES} == set(HALVES)


def test_files_come_in_threes():
    for suffix in ("toml", "json"):
        found = sorted(f"{p.parent.name}/{p.stem}" for half in HALVES for p in (CORPORA / half).glob(f"*.{suffix}"))
        assert found == NAMES


def test_no_report_stands_in_both_halves():
    stems = [name.split("/")[1] for name in NAMES]
    assert len(set(stems)) == len(stems)
    assert len({raw(name) for name in NAMES}) == len(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_record_is_what_the_annotation_makes(name):
    build = load("build")
    made = build.to_json(build.build(CORPORA / f"{name}.toml"))
    assert (CORPORA / f"{name}.json").read_text(encoding="utf-8") == made, "run python corpora/build.py"


@pytest.mark.parametrize("name", NAMES)
def test_quotes_are_slices(name):
    minutes, text = gold(name), raw(name)
    assert minutes.raw_length == len(text)
    check(minutes, text)


@pytest.mark.parametrize("name", NAMES)
def test_references_resolve(name):
    minutes = gold(name)
    listed = (minutes.people, minutes.sessions, minutes.resolutions, minutes.deadlines)
    people, sessions, resolutions, deadlines = ({item.id for item in items} for items in listed)
    for given, known in (
        ([r.by for r in minutes.resolutions], people),
        ([s.speaker for s in minutes.statements], people),
        ([s.chair for s in minutes.sessions], people),
        ([x.session for x in (*minutes.resolutions, *minutes.statements)], sessions),
        ([r.deadline for r in minutes.resolutions], deadlines),
        ([d.resolution for d in minutes.deadlines], resolutions),
    ):
        assert {x for x in given if x is not None} <= known


@pytest.mark.parametrize("name", NAMES)
def test_gold_is_whole(name):
    minutes = gold(name)
    assert not minutes.repairs
    assert not minutes.unread
    assert all(person.roles and person.mentions and (person.name or person.offices) for person in minutes.people)
    if minutes.kind is None:
        assert (minutes.date, minutes.organiser, minutes.place, minutes.venue) == (None, None, None, None)
        assert (minutes.people, minutes.resolutions, minutes.deadlines, minutes.statements) == ((), (), (), ())


@pytest.mark.parametrize("name", ["quotes", "annotation"])
def test_examples(name):
    assert doctest.testmod(load(name)).failed == 0


@pytest.mark.parametrize(
    "line, fault",
    [
        ('kind = "सम्मेलन"', "x.toml: kind: 'सम्मेलन' is not in the text"),
        ('kind = "बैठक"', "x.toml: kind: 'बैठक' stands 2 times"),
        ('statements = [{ speaker = "वर्मा", text = "काम हुआ" }]', "x.toml: statements 1 speaker: 'वर्मा' fits 0 people"),
        ('chief = "राम"', "x.toml: report: unknown key chief"),
        ('people = [{ name = "राम", rols = ["chair"] }]', "x.toml: people 1: unknown key rols"),
    ],
)
def test_faults_name_file_and_field(line, fault, tmp_path):
    build = load("build")
    (tmp_path / "x.txt").write_text("बैठक में राम ने कहा कि काम हुआ। बैठक समाप्त हुई।", encoding="utf-8")
    (tmp_path / "x.toml").write_text(line, encoding="utf-8")
    with pytest.raises(build.AnnotationError, match=fault.replace("(", r"\(")):
        build.build(tmp_path / "x.toml")
