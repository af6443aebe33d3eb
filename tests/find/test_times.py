"""Clock times, row by row: `rows/times.tsv` marks `<time HH:MM>…</time>`; `?` where morning or evening is not told."""

from pathlib import Path

import pytest
import regex

from sabhaparse.clean import clean
from sabhaparse.divide import divide
from sabhaparse.enrich import LexiconTagger
from sabhaparse.errors import InputError
from sabhaparse.find.times import find_times, on_the_day
from sabhaparse.lexicon import Lexicon
from sabhaparse.values import ClockTime

ROWS = (Path(__file__).parent / "rows" / "times.tsv").read_text(encoding="utf-8").splitlines()[1:]
MARKED = regex.compile(r"<time ([^>]*)>(.*?)</time>")
TAGGER = LexiconTagger(Lexicon.load())


@pytest.mark.parametrize("marked", ROWS)
def test_times(marked: str) -> None:
    tagged = TAGGER.tag(divide(clean(MARKED.sub(r"\2", marked)).text))
    got = [(m.span.of(tagged.doc.text), str(m.time) if m.time else "?") for m in find_times(tagged)]
    assert got == [(clean(m[2]).text, m[1]) for m in MARKED.finditer(marked)]


@pytest.mark.parametrize(
    "hour, part, wanted",
    [(12, "am", 0), (12, "noon", 12), (12, "night", 0), (6, "evening", 18), (1, "noon", 13), (18, None, 18)],
)
def test_the_part_of_the_day_places_the_hour(hour: int, part: str | None, wanted: int) -> None:
    assert on_the_day(hour, part) == wanted


def test_no_clock_has_a_25th_hour() -> None:
    with pytest.raises(InputError, match="25:00"):
        ClockTime(25)
