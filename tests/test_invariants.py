"""What holds for every text: nothing but InputError is raised, every quote is its slice, same text, same bytes."""

import datetime as dt
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sabhaparse import clean, find_dates, parse_many, sentences
from sabhaparse.batch import Failure
from sabhaparse.errors import InputError
from sabhaparse.pipeline import Parser
from sabhaparse.record import Minutes, check
from sabhaparse.render import explain, to_html, to_text
from sabhaparse.render.documents import Document
from sabhaparse.render.formats import FORMATS, write

sys.path.insert(0, str(Path(__file__).parent / "clean"))
from strategies import UNSEEN, damaged

_TEXT = (
    "बैठक की अध्यक्षता में हुई । श्री डॉ० राम कुमार वर्मा ने कहा कि उन्होंने 10 जुलाई तक निर्णय लिया गया निर्देश दिए अध्यक्ष जिला संघ "
    "प्रथम सत्र तथा , ( ) “ ” 11.06.2018 कल सोमवार को से 11 बजे उपस्थित रहे के चित्र पर cSBd dh v/;{k चैहान ॰ 0 : - बी ."
)
WORDS = _TEXT.split()
SOUP = st.lists(st.sampled_from([*WORDS, "\n"]), max_size=25).map(" ".join)
GLUED = st.lists(st.sampled_from(WORDS), max_size=12).map("".join)
DEVANAGARI = st.text(alphabet=st.characters(min_codepoint=0x900, max_codepoint=0x97F), max_size=30)
ODD = st.text(alphabet=st.one_of(st.sampled_from(UNSEEN), st.sampled_from("बैठक हुई।राम्॰०:|")), max_size=30)
MIXED = st.lists(st.one_of(st.sampled_from(WORDS), DEVANAGARI, ODD, st.text(max_size=5)), max_size=12).map("".join)
TEXTS = st.one_of(SOUP, GLUED, DEVANAGARI, ODD, MIXED, st.text(max_size=30), damaged(), damaged())
DAYS = st.one_of(st.none(), st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31)))
CORPORA = Path(__file__).parents[1] / "corpora"
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


@pytest.mark.parametrize("report", sorted(CORPORA.glob("*/*.txt")), ids=lambda path: path.stem)
def test_a_report_cut_short_gives_grounded_minutes(report: Path) -> None:
    """Cut behind any mark or word of its end, as a converter cuts it: rules look ahead of where the text stops."""
    parser, words = Parser(), report.read_text(encoding="utf-8").split(" ")
    for at in range(1, len(words), max(1, len(words) // 12)):
        window = " ".join(words[max(0, at - 40) : at])
        for text in (window, window.rpartition(",")[0] + ",", window.rpartition("।")[0] + " (", window + " के"):
            check(parser.parse(text), text)


@LIGHT
@given(TEXTS)
def test_any_text_can_be_shown(text: str) -> None:
    minutes = Parser().parse(text)
    assert to_text(minutes)
    assert to_html(minutes, text)
    explain(minutes, clean(text), sentences(text))


@settings(LIGHT, max_examples=15)
@given(st.lists(TEXTS, max_size=3))
def test_any_minutes_are_written_in_every_format(texts: list[str]) -> None:
    reports = [Document(str(k), {"raw": text}, Parser().parse(text)) for k, text in enumerate(texts)]
    for name, form in FORMATS.items():
        if form.package:
            pytest.importorskip(form.package)
        with TemporaryDirectory() as out:
            assert write(name, reports, Path(out) / f"minutes{form.extension}") == len(texts)


@LIGHT
@given(TEXTS)
def test_any_text_is_cut_into_sentences_without_loss(text: str) -> None:
    cut = sentences(text)
    assert all(text[s.start : s.end] == s.quote for s in cut)
    assert "".join("".join(s.quote.split()) for s in cut) == "".join(text.split())


@LIGHT
@given(TEXTS, DAYS)
def test_any_text_gives_grounded_dates(text: str, day: dt.date | None) -> None:
    for date in find_dates(text, day):
        assert all(text[e.start : e.end] == e.quote for e in date.evidence)


@pytest.mark.parametrize("text", ["\ud800", "बैठक \udfff हुई।"])
def test_lone_surrogates_are_refused(text: str) -> None:
    for call in (Parser().parse, sentences, find_dates):
        with pytest.raises(InputError, match="lone surrogate"):
            call(text)
    [failure] = parse_many([text])
    assert isinstance(failure, Failure)
    assert "lone surrogate" in failure.message


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


def test_what_was_read_before_changes_nothing() -> None:
    """One parser reads the reports forwards, another backwards: the same records."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(CORPORA.glob("*/*.txt"))]
    texts += ["बैठक में आरपीएस राठौर ने कहा।", "बैठक में डीएमएनई आरपीएस गौरव निराला ने कहा।"]
    forwards, backwards = Parser(), Parser()
    first = [forwards.parse(text) for text in texts]
    assert first == [backwards.parse(text) for text in reversed(texts)][::-1]
