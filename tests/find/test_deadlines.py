"""Time limits, row by row, in a meeting of 11 June 2018 reported on the 12th.

`rows/deadlines.tsv` marks `<limit KIND DATE>…</limit>`; `?` where the text gives no day; a row without marks sets
no limit.
"""

import datetime as dt
from pathlib import Path

import pytest
import regex

from sabhaparse.clean import clean
from sabhaparse.divide import divide
from sabhaparse.enrich import LexiconTagger
from sabhaparse.find.dates import find_dates
from sabhaparse.find.deadlines import find_deadlines
from sabhaparse.lexicon import Lexicon
from sabhaparse.link.calendar import Calendar, due, is_over
from sabhaparse.values import When

ROWS = (Path(__file__).parent / "rows" / "deadlines.tsv").read_text(encoding="utf-8").splitlines()[1:]
MARKED = regex.compile(r"<limit (\S+) (\S+)>(.*?)</limit>")
TAGGER = LexiconTagger(Lexicon.load())
CALENDAR = Calendar(published=dt.date(2018, 6, 12), meeting=When.day(2018, 6, 11))


def limits(text: str) -> list[tuple[str, str, str]]:
    tagged = TAGGER.tag(divide(clean(text).text))
    found = []
    for limit in find_deadlines(tagged, find_dates(tagged)):
        value, _ = due(limit, CALENDAR)
        if limit.certain and not is_over(limit, value, CALENDAR):
            found.append(
                (limit.kind.value, str(value).split("/")[-1] if value else "?", limit.span.of(tagged.doc.text))
            )
    return found


@pytest.mark.parametrize("marked", ROWS)
def test_deadlines(marked: str) -> None:
    wanted = [(m[1], m[2], clean(m[3]).text) for m in MARKED.finditer(marked)]
    assert limits(MARKED.sub(r"\3", marked)) == wanted


def test_a_limit_in_the_title_that_the_body_repeats_is_told_once() -> None:
    text = "विभाग 16 जुलाई तक तैयारी पूरी करें\nजयपुर, 12 जून। सभी विभाग 16 जुलाई तक तैयारी पूरी करें।"
    assert limits(text) == [("by", "2018-07-16", "16 जुलाई तक")]


def test_a_limit_only_in_the_title_is_kept() -> None:
    assert limits("विभाग 16 जुलाई तक तैयारी पूरी करें\nजयपुर, 12 जून। सभा में चर्चा हुई।") == [("by", "2018-07-16", "16 जुलाई तक")]


def test_the_days_of_a_visit_that_is_over_set_no_limit() -> None:
    assert limits("18-22 जून 2018 तक शहर के दौरे पर आए दल की मेजबानी की गई।") == []
    assert limits("प्रबंधक ने कहा कि 25 जून 2018 तक सभी सदस्य आगे आए, यह जरूरी है।") == [("by", "2018-06-25", "25 जून 2018 तक")]
