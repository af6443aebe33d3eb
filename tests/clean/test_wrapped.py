"""Lines broken at a width are one again; what is a line of its own stays one."""

import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sabhaparse import clean, parse
from sabhaparse.clean.edits import apply
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.clean.wrapped import join_wrapped

BODY = (
    "जिला सहकारी समिति की वार्षिक सभा रविवार को नगर के पुराने पंचायत भवन में अध्यक्ष रमेश पाठक की अध्यक्षता में हुई, जिसमें "
    "सभी खंडों के सदस्यों ने भाग लिया। सचिव उमा सेन ने पिछले वर्ष का लेखा पढ़ा और कहा कि शुल्क 5 जुलाई तक जमा किया जाए।"
)
STAY = {
    "list": "अध्यक्ष रमेश पाठक\nउपाध्यक्ष सुरेश कुमार वर्मा\nसचिव उमा सेन\nकोषाध्यक्ष दिनेश चंद्र अग्रवाल\nसदस्य राम",
    "numbered": "1. शुल्क हर माह की पांच तारीख तक\n2. भवन का काम अगले वर्ष के मार्च तक\n3. चुनाव अगले वर्ष के मई में होगा",
    "headlines": "समिति की सभा में बढ़ा शुल्क\nभवन के लिए जमीन देने का प्रस्ताव सर्वसम्मति से पारित हुआ\nचुनाव मई में",
    "sentences": "समिति की सभा रविवार को पंचायत भवन में हुई।\nसचिव उमा सेन ने लेखा पढ़ा।\nसदस्यों ने उसे सर्वसम्मति से माना।",
    "long lines": f"{BODY}\n{BODY}\n{BODY}",
}


@pytest.mark.parametrize("width", [45, 60, 72, 100])
def test_a_wrapped_paragraph_is_one_line(width: int) -> None:
    assert clean("\n".join(textwrap.wrap(BODY, width))).text == BODY


@pytest.mark.parametrize("between", ["\n\n", "\n   ", " \n", "\r\n"])
def test_so_it_is_with_empty_lines_and_spaces_between(between: str) -> None:
    assert clean(between.join(textwrap.wrap(BODY, 60))).text == BODY


@pytest.mark.parametrize("name", sorted(STAY))
def test_lines_of_their_own_stay(name: str) -> None:
    assert clean(STAY[name]).text == STAY[name]


def test_a_dateline_below_a_full_line_opens_a_line() -> None:
    lines = ["सहकारी समिति की सभा में बढ़ा शुल्क, भवन को मिली जमीन", *textwrap.wrap(f"जयपुर, 16 जून। {BODY}", 55)]
    assert clean("\n".join(lines)).text.split("\n")[1].startswith("जयपुर, 16 जून।")


def test_only_line_breaks_are_touched() -> None:
    text = "\n".join(textwrap.wrap(BODY, 50))
    edits = join_wrapped(text, Vocabulary())
    assert edits
    assert {text[e.start : e.end] for e in edits} == {"\n"}
    assert {e.replacement for e in edits} == {" "}


@given(st.text("कखग ,।-1\n", max_size=400))
def test_any_text_keeps_its_words(text: str) -> None:
    assert apply(text, join_wrapped(text, Vocabulary()))[0].split() == text.split()


def test_a_wrapped_report_is_read_like_the_same_in_long_lines(root: Path) -> None:
    told = found = 0
    for file in sorted((root / "corpora" / "tune").glob("p*.txt")):
        text = file.read_text(encoding="utf-8")
        wrapped = "\n".join(part for line in text.split("\n") for part in textwrap.wrap(line, 72) or [""])
        names = {person.name.value for person in parse(text).people if person.name}
        told += len(names)
        found += len(names & {person.name.value for person in parse(wrapped).people if person.name})
    assert told > 50
    assert found >= 0.95 * told
