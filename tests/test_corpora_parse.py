"""The corpora, end to end: every report is read, every quote is its slice, the same bytes come twice."""

import datetime as dt
from pathlib import Path

import pytest

from sabhaparse.acquire import read_file
from sabhaparse.evaluate.run import published
from sabhaparse.pipeline import Parser
from sabhaparse.record import Minutes, check
from sabhaparse.render import to_html, to_text

CORPORA = Path(__file__).parent.parent / "corpora"
REPORTS = sorted(CORPORA.glob("*/*.txt"))


def day(report: Path) -> dt.date | None:
    return published(report.with_suffix(".toml"))


def test_there_are_reports_in_both_halves() -> None:
    assert {p.parent.name for p in REPORTS} == {"tune", "heldout"}


@pytest.mark.parametrize("report", REPORTS, ids=lambda p: p.stem)
def test_report(report: Path, parser: Parser) -> None:
    raw = read_file(report)
    minutes = parser.parse(raw, day(report))
    check(minutes, raw)
    assert Parser().parse(raw, day(report)).model_dump_json() == minutes.model_dump_json()
    assert Minutes.model_validate_json(minutes.model_dump_json()) == minutes
    assert to_html(minutes, raw)
    assert to_text(minutes) != "nothing found\n"


@pytest.mark.parametrize("report", REPORTS, ids=lambda p: p.stem)
def test_gold(report: Path) -> None:
    gold = Minutes.model_validate_json(report.with_suffix(".json").read_bytes())
    check(gold, read_file(report))
    assert {r.rule for r in (gold.kind, gold.date, gold.venue) if r is not None} <= {"gold"}
