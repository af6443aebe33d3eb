"""Laws of `clean` as a whole, and its result."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import texts

from sabhaparse.clean import Change, Cleaner, CleanText, clean
from sabhaparse.clean.speller import Speller
from sabhaparse.clean.steps import legacy_words, rules, silent_steps
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.clean.wrapped import join_wrapped
from sabhaparse.lexicon import Lexicon
from sabhaparse.raw_span import RawSpan
from sabhaparse.span import Span

SLOW = settings(max_examples=400, deadline=None, derandomize=True)


@given(texts)
@SLOW
def test_clean_is_idempotent(text: str) -> None:
    once = clean(text).text
    assert clean(once).text == once


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=60))
@SLOW
def test_any_text_is_accepted(text: str) -> None:
    result = clean(text)
    assert result.raw == text


@given(texts)
@SLOW
def test_log_holds_every_change(text: str) -> None:
    result = clean(text)
    assert (result.text == text) or result.log
    for change in result.log + result.proposals:
        assert 0 <= change.raw.start <= change.raw.end <= len(text)
        assert change.step


@given(texts)
@SLOW
def test_every_clean_span_has_a_raw_span(text: str) -> None:
    result = clean(text)
    last = 0
    for i in range(len(result.text)):
        raw = result.to_raw(Span(i, i + 1))
        assert 0 <= raw.start <= raw.end <= len(text)
        assert raw.start >= last
        last = raw.start


def test_text_without_damage_is_returned_as_it_is() -> None:
    text = "जिला कार्यालय में बैठक हुई। सब आए।"
    assert clean(text) == CleanText(text, text, (), clean(text).offsets, ())


def test_change_tells_what_why_and_where() -> None:
    result = clean("पवन सिंह चैहान ने डॉ0 वर्मा से कहा")
    assert result.text == "पवन सिंह चौहान ने डॉ॰ वर्मा से कहा"
    assert Change(RawSpan(9, 14), "चैहान", "चौहान", "restore_au") in result.log
    assert Change(RawSpan(20, 21), "0", "॰", "sign_for_zero", words=False) in result.log
    assert result.to_raw(Span(9, 14)).of(result.raw) == "चैहान"


def test_what_is_doubtful_is_proposed_and_not_done() -> None:
    result = clean("सभी जिलो में स्वगत हुआ और बैठक ओर सभा हुई")
    assert result.text == result.raw
    assert [(c.before, c.after, c.step) for c in result.proposals] == [
        ("जिलो", "जिलों", "propose_oblique"),
        ("स्वगत", "स्वागत", "propose_slip"),
        ("ओर", "और", "propose_and"),
    ]


def test_names_follow_the_damage_of_the_words_around_them() -> None:
    assert clean("श्री जगदीष आए").text == "श्री जगदीष आए"
    assert clean("श्री जगदीष ने धनराषि का आष्वासन दिया").text == "श्री जगदीश ने धनराशि का आश्वासन दिया"


def test_legacy_text_is_decoded() -> None:
    result = clean("ftyk v/;{k us dk;ZdrkZvksa dh cSBd dks lEcksf/kr fd;kA")
    assert result.text == "जिला अध्यक्ष ने कार्यकर्ताओं की बैठक को सम्बोधित किया।"
    assert {c.step for c in result.log} == {"decode_krutidev"}


def test_the_font_can_be_named() -> None:
    assert clean("cSBd", font="Kruti Dev 010").text == "बैठक"
    assert clean("cSBd").text == "cSBd"


def test_own_lexicon_guards_its_words(tmp_path: object) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path))
    (folder / "given_names.tsv").write_text("form\tvariants\ttype\tvalue\tnote\nचैहान\t\t\t\t\n", encoding="utf-8")
    assert clean("चैहान आए", lexicon=Lexicon.load(folder)).text == "चैहान आए"


@pytest.mark.parametrize("text", ["", " ", "\n", "।", "॰", "\u200d", "ा", "\ud800 अ", "0", "०"])
def test_small_texts(text: str) -> None:
    clean(text)


def test_step_names_are_function_names() -> None:
    vocabulary = Vocabulary()
    names = [rule.name for rule in rules(vocabulary, Speller(vocabulary))]
    assert len(names) == len(set(names))
    assert names[0] == "decode_legacy"
    assert silent_steps() <= {*names, join_wrapped.__name__}
    assert legacy_words()


def test_long_damaged_line_is_no_trouble() -> None:
    text = "डॉ.राम है| उ0प्र0 मे ंतलाश। चै" * 4000
    assert Cleaner().clean(text).text
