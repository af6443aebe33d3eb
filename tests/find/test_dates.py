"""Date expressions, row by row: `rows/dates.tsv` marks what must be found, with its value;
`rows/date_lookalikes.tsv` holds texts in which nothing may be found.

A row of dates has a reference day (or -), and the text with `<date VALUE>…</date>`; `?` stands for an expression that
is recognised without a value. Rows that begin with `xfail` in the third column are known misses.
"""

import datetime as dt
from pathlib import Path

import pytest
import regex

from sabhaparse.clean import clean
from sabhaparse.divide import divide
from sabhaparse.enrich import LexiconTagger, Tagged
from sabhaparse.find.dates import Relative, Unit, find_dates
from sabhaparse.lexicon import Lexicon
from sabhaparse.link.calendar import Calendar

ROWS = Path(__file__).parent / "rows"
MARKED = regex.compile(r"<date ([^>]*)>(.*?)</date>")
TAGGER = LexiconTagger(Lexicon.load())


def tag(text: str) -> Tagged:
    return TAGGER.tag(divide(text))


def read(name: str) -> list:
    lines = (ROWS / name).read_text(encoding="utf-8").splitlines()[1:]
    cells = [line.split("\t") for line in lines]
    return [
        pytest.param(*c[:2], marks=pytest.mark.xfail) if len(c) > 2 and c[2] == "xfail" else tuple(c[:2]) for c in cells
    ]


def expected(marked: str) -> tuple[str, list[tuple[str, str, int]]]:
    text, found, at = "", [], 0
    for match in MARKED.finditer(marked):
        text += marked[at : match.start()]
        found.append((match[2], match[1], len(text)))
        text += match[2]
        at = match.end()
    return text + marked[at:], found


@pytest.mark.parametrize("reference, marked", read("dates.tsv"))
def test_dates(reference: str, marked: str) -> None:
    text, wanted = expected(marked)
    document = clean(text)
    tagged = tag(document.text)
    calendar = Calendar(None if reference == "-" else dt.date.fromisoformat(reference))
    got = []
    for mention in find_dates(tagged):
        value, _ = calendar.resolve(mention)
        raw = document.to_raw(mention.span)
        got.append((text[raw.start : raw.end], str(value) if value else "?", raw.start))
    assert got == wanted


@pytest.mark.parametrize("kind, text", read("date_lookalikes.tsv"))
def test_lookalikes(kind: str, text: str) -> None:
    tagged = tag(clean(text).text)
    assert [m.span.of(tagged.doc.text) for m in find_dates(tagged)] == []


@pytest.mark.parametrize(
    "relative, wanted",
    [
        (Relative(Unit.DAY, -2), "2018-06-10"),
        (Relative(Unit.MONTH, 1, counted=True), "2018-07-12"),
        (Relative(Unit.MONTH, 0, edge=1), "2018-06-30"),
        (Relative(Unit.MONTH, 0, day=31), "None"),
        (Relative(Unit.MONTH, 0, weekday=1, nth=5), "None"),
        (Relative(Unit.WEEK, 1, weekday=7), "2018-06-24"),
        (Relative(Unit.WEEKDAY, -1, weekday=2), "2018-06-05"),
        (Relative(Unit.WEEKDAY, -1, weekday=2, inclusive=True), "2018-06-12"),
        (Relative(Unit.FISCAL, 0), "2018-04-01/2019-03-31"),
        (Relative(Unit.FISCAL, 0, edge=-1), "2018-04-01"),
        (Relative(Unit.YEAR, 1, counted=True, then=Relative(Unit.MONTH, 2, counted=True)), "2019-08-12"),
    ],
)
def test_relative_dates_are_resolved_against_a_day(relative: Relative, wanted: str) -> None:
    assert str(relative.at(dt.date(2018, 6, 12))) == wanted


def test_hours_count_from_a_reference_with_a_time() -> None:
    assert str(Relative(Unit.HOUR, -3).at(dt.datetime(2018, 6, 12, 1, 30))) == "2018-06-11"


def test_a_long_text_without_triggers_is_read_in_linear_time() -> None:
    assert find_dates(tag("सभा में सभी लोग आए और चर्चा हुई। " * 2000)) == ()


def test_a_wall_of_numbers_is_read_in_linear_time() -> None:
    assert find_dates(tag("1, 2, 3, 4, 5, 6, 7, 8 " * 2000)) == ()
