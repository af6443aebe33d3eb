"""The scorer: pairs, fields, runs."""

import json
from pathlib import Path

import pytest

from sabhaparse.cli import main
from sabhaparse.errors import InputError
from sabhaparse.evaluate import FIELDS, changes, evaluate, load_run, mistakes, save_run, score, table
from sabhaparse.evaluate.match import alike, letters, overlap, pair
from sabhaparse.evaluate.report import macro
from sabhaparse.pipeline import Parser
from sabhaparse.record import Evidence, Minutes


@pytest.mark.parametrize(
    "one, other, same",
    [
        ("सभागार", "सभागार", True),
        ("सभागार,", "सभागार", True),
        ("जिला सभागार", "सभागार", True),
        ("विकास भवन के बड़े सभागार", "सभागार", False),
        ("सभागार", "", False),
        ("", "", False),
        ("सभागार", "पुस्तकालय", False),
    ],
)
def test_alike(one: str, other: str, same: bool) -> None:
    assert alike(one, other) is same
    assert alike(other, one) is same


def test_letters_fold_unicode_forms() -> None:
    assert letters("\u0928\u093c") == letters("\u0929")


def at(start: int, end: int) -> tuple[Evidence, ...]:
    return (Evidence(start=start, end=end, quote="x" * (end - start)),)


@pytest.mark.parametrize(
    "one, other, expected",
    [
        ((0, 10), (0, 10), 1.0),
        ((0, 10), (10, 20), 0.0),
        ((0, 10), (0, 5), 0.5),
        ((0, 10), (0, 2), 0.0),
        ((0, 10), (5, 15), 0.0),
    ],
)
def test_overlap(one: tuple[int, int], other: tuple[int, int], expected: float) -> None:
    assert overlap(at(*one), at(*other)) == expected


def test_pairs_are_one_to_one_and_the_best_first() -> None:
    pairs = pair([1, 2, 3], [2, 2, 9], lambda a, b: float(a == b) or 0.5 * (abs(a - b) == 1))
    assert sorted(pairs.both) == [(0, 1), (1, 0)]
    assert (pairs.gold_only, pairs.got_only) == ((2,), (2,))


def test_a_record_against_itself_has_no_mistakes(minutes: Minutes) -> None:
    outcomes = score("r", minutes, minutes)
    assert {o.what for o in outcomes} == {"found"}
    assert {o.field for o in outcomes} <= set(FIELDS)
    assert {"meeting", "date", "people", "offices", "roles", "resolutions", "resolution_by", "deadlines"} <= {
        o.field for o in outcomes
    }


def test_a_record_against_nothing(minutes: Minutes) -> None:
    empty = Minutes(raw_length=minutes.raw_length)
    missed, extra = score("r", minutes, empty), score("r", empty, minutes)
    assert {o.what for o in missed} == {"missed"}
    assert {o.what for o in extra} == {"extra"}
    assert "date" not in {o.field for o in extra}  # no meeting, no date of it


def test_a_wrong_role_is_missed_and_extra(minutes: Minutes) -> None:
    first = minutes.people[0]
    other = first.model_copy(update={"roles": minutes.people[2].roles})
    wrong = minutes.model_copy(update={"people": (other, *minutes.people[1:])})
    got = {(o.what, o.item) for o in score("r", minutes, wrong) if o.field == "roles" and o.what != "found"}
    name = first.name.value if first.name else ""
    assert got == {("missed", f"r: {name}, chair"), ("extra", f"r: {name}, moderator")}


def test_someone_who_took_no_part_must_not_be_among_the_people(minutes: Minutes) -> None:
    gone, *rest = minutes.people
    assert gone.name is not None
    gold = Minutes.model_validate(
        {
            **minutes.model_dump(),
            "people": [p.model_dump() for p in rest],
            "honoured": [{"name": gone.name.model_dump()}],
        }
    )
    absent = [o for o in score("r", gold, minutes) if o.field == "absent"]
    assert [o.what for o in absent] == ["extra"]


@pytest.fixture
def gold(minutes: Minutes, raw: str, tmp_path: Path) -> Path:
    folder = tmp_path / "gold" / "deep"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text(raw, encoding="utf-8")
    (folder / "a.json").write_text(minutes.model_dump_json(), encoding="utf-8")
    (folder / "loose.json").write_text("{}")
    return tmp_path / "gold"


def test_a_run_is_saved_and_read_again(gold: Path, parser: Parser, tmp_path: Path) -> None:
    run = evaluate(gold, parser)
    assert (run.reports, run.failures, macro(run)) == (1, (), 1.0)
    save_run(run, tmp_path / "run.json")
    again = load_run(tmp_path / "run.json")
    assert table(again) == table(run)
    assert changes(again, run).endswith("no change\n")
    assert mistakes(run, "people") == "\npeople\nno mistakes\n"


def test_gains_and_losses(gold: Path, parser: Parser) -> None:
    good = evaluate(gold, parser)
    path = gold / "deep" / "a.json"
    record = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**record, "venue": None, "people": record["people"][1:]}), encoding="utf-8")
    other = evaluate(gold, parser)
    text = changes(good, other)
    assert "venue  F1 1.000 → 0.000\n" in text
    assert f"  - no longer found  deep/a: {record['venue']['value']}\n  - added  deep/a: " in text
    assert f"  - no longer found  deep/a: {record['people'][0]['name']['value']}\n" in text
    assert f"  + found  deep/a: {record['venue']['value']}\n  + no longer added  deep/a: " in changes(other, good)
    assert mistakes(other, "venue").startswith("\nvenue\nextra   deep/a: ")


def test_the_day_of_publication_stands_beside(gold: Path, parser: Parser) -> None:
    (gold / "deep" / "a.toml").write_text("published = 2024-03-13\n")
    assert evaluate(gold, parser).failures == ()
    (gold / "deep" / "a.toml").write_text("published = 'June'\n")
    assert "a.toml" in evaluate(gold, parser).failures[0]


def test_a_gold_record_that_is_none_is_a_failure(gold: Path, parser: Parser) -> None:
    path = gold / "deep" / "a.json"
    for text, message in (
        ("{}", "no gold record"),
        (path.read_text().replace('"quote":"', '"quote":"x', 1), "in the raw text"),
    ):
        path.write_text(text)
        run = evaluate(gold, parser)
        assert run.reports == 0
        assert message in run.failures[0]
        assert table(run) == ""


def test_a_file_that_is_no_run(tmp_path: Path) -> None:
    for text in ("", "{}", "[]", '{"fields": 1}'):
        (tmp_path / "run.json").write_text(text)
        with pytest.raises(InputError, match="not a run saved"):
            load_run(tmp_path / "run.json")
    with pytest.raises(InputError, match="No such file"):
        load_run(tmp_path / "none.json")


def test_the_command(gold: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = str(tmp_path / "run.json")
    assert main(["evaluate", str(gold), "--save", run]) == 0
    assert "mean F1                           1.000" in capsys.readouterr().out
    assert main(["evaluate", str(gold), "--against", run, "--errors", "roles"]) == 0
    out = capsys.readouterr().out
    assert "roles\nno mistakes\n" in out
    assert out.endswith("no change\n")


def test_where_nothing_can_be_compared_there_are_no_scores(
    gold: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = tmp_path / "run.json"
    assert main(["evaluate", str(gold), "--save", str(run)]) == 0
    saved = run.read_bytes()
    capsys.readouterr()
    (gold / "deep" / "a.json").write_text("{}")
    assert main(["evaluate", str(gold), "--against", str(run), "--errors", "roles", "--save", str(run)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("sabhaparse: error: deep/a: ")
    assert err.endswith(f"sabhaparse: error: {gold}: no report could be compared, so there are no scores\n")
    assert run.read_bytes() == saved
