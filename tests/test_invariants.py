"""What holds for every text: nothing but InputError is raised, every quote is its slice, same text, same bytes."""

import datetime as dt
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sabhaparse import clean, find_dates, sentences
from sabhaparse.errors import InputError
from sabhaparse.pipeline import Parser
from sabhaparse.record import Minutes, check
from sabhaparse.render import explain, to_html, to_text

_TEXT = (
    "बैठक की अध्यक्षता में हुई । श्री डॉ० राम कुमार वर्मा ने कहा कि उन्होंने 10 जुलाई तक निर्णय लिया गया निर्देश दिए अध्यक्ष जिला संघ "
    "प्रथम सत्र तथा , ( ) “ ” 11.06.2018 कल सोमवार को से 11 बजे उपस्थित रहे के चित्र पर cSBd dh v/;{k चैहान ॰ 0 : - बी ."
)
WORDS = _TEXT.split()
SOUP = st.lists(st.sampled_from([*WORDS, "\n"]), max_size=25).map(" ".join)
GLUED = st.lists(st.sampled_from(WORDS), max_size=12).map("".join)
DEVANAGARI = st.text(alphabet=st.characters(min_codepoint=0x900, max_codepoint=0x97F), max_size=30)
ODD = st.text(
    alphabet=st.one_of(
        st.sampled_from(
            "\u200b\u200c\u200d\u200e\u202a\u202e\u2028\u2066\ufeff\x00\x1c\x85\r\n\t\u00a0\u0300\U0001f64f"
        ),
        st.sampled_from("बैठक हुई।राम्॰०:|"),
    ),
    max_size=30,
)
TEXTS = st.one_of(SOUP, GLUED, DEVANAGARI, ODD, st.text(max_size=30))
DAYS = st.one_of(st.none(), st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31)))
LIGHT = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@LIGHT
@given(TEXTS, DAYS)
def test_any_text_gives_grounded_minutes(text: str, day: dt.date | None) -> None:
    parser = Parser()
    minutes = parser.parse(text, day)
    check(minutes, text)
    assert minutes.raw_length == len(text)
    assert Minutes.model_validate_json(minutes.model_dump_json()) == minutes
    assert Parser().parse(text, day).model_dump_json() == minutes.model_dump_json()


@LIGHT
@given(TEXTS)
def test_any_text_can_be_shown(text: str) -> None:
    minutes = Parser().parse(text)
    assert to_text(minutes)
    assert to_html(minutes, text)
    explain(minutes, clean(text), sentences(text))


@LIGHT
@given(TEXTS, DAYS)
def test_any_text_gives_grounded_dates(text: str, day: dt.date | None) -> None:
    for date in find_dates(text, day):
        assert all(text[e.start : e.end] == e.quote for e in date.evidence)


@pytest.mark.parametrize("text", ["\ud800", "बैठक \udfff हुई।"])
def test_lone_surrogates_are_refused(text: str) -> None:
    with pytest.raises(InputError, match="lone surrogate"):
        Parser().parse(text)


CODE = """
import sys
from sabhaparse import parse
sys.stdout.buffer.write(parse(open(sys.argv[1], encoding="utf-8").read()).model_dump_json().encode())
"""


def test_the_same_bytes_in_every_process(minutes: Minutes, example: object) -> None:
    for seed in ("0", "1"):
        done = subprocess.run(
            [sys.executable, "-c", CODE, str(example)], capture_output=True, check=True, env={"PYTHONHASHSEED": seed}
        )
        assert done.stdout.decode() == minutes.model_dump_json()


@pytest.mark.parametrize(
    "unit", ["बैठक हुई। ", "राम, ", "श्री राम कुमार ने कहा कि ", "10 जुलाई तक ", "(", "॰", "क् ", "बैठक में ", "0", "\n"]
)
def test_long_texts_take_time_in_proportion(unit: str, parser: Parser) -> None:
    """A text of one unit over and over, 10,000 characters long: read without a quadratic scan."""
    text = unit * (10_000 // len(unit))
    check(parser.parse(text), text)
