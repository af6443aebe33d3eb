"""Texts of one unit over and over, as hostile files hold them, are read in work that grows with their length.

What is counted is the lines of our code that run, not seconds: the same on every machine. Four times the text may run
at most `MOST` times the lines (more than four, as windows of fixed width fill up first); a loop inside a loop over the
text would run sixteen times as many. Work inside the patterns does not show in this count: see `test_patterns.py`.
"""

import sys
from types import FrameType
from typing import Any

import pytest

from sabhaparse.pipeline import Parser

UNITS = (
    "श्री |ने कहा कि |एस०|एस० |जे. |डॉ० |डॉ ० |(|()|((अ)|7|7 |राम, |।|। |1.1.1.1|11.06.2018 को बैठक हुई। |10 जुलाई "
    "|10, 11 व 12 मई, "
    "|राम कुमार वर्मा |राम कुमार वर्मा, |राम वर्मा तथा |“राम” |\"|'राम |क|कमल|a|abc | |\n|बैठक\n|क\u200d|र्\u200dय|क़|़"
    "|क्|ा|cSBd esa v/;{k |dk;ZdrkZvksa|fd|पुन: |ः|राम-|0|उ0प्र0 |https://a.b/|अध्यक्ष |की अध्यक्षता में |सभा |बैठक "
    "|संघ |प्रथम सत्र |निर्णय लिया गया |निर्देश दिए |10 जुलाई तक |उन्होंने कहा कि |कल |11 बजे |1. राम\n|\u202e|\x00|के चित्र पर "
    "|लखनऊ, 11 जून 2018। |राम (अध्यक्ष), |वर्मा |में |बैठक में श्री राम वर्मा ने कहा कि काम होगा। |उपस्थित रहे "
    "|बैठक में निर्णय लिया गया कि 5 मई को धरना दिया जाएगा। |श्री राम वर्मा ने 7 जून तक काम करने के निर्देश दिए। "
)
SHORT, MOST = 700, 7.5


class Lines:
    """Counts the lines of this package that run inside the block."""

    def __enter__(self) -> "Lines":
        self.count, self._before = 0, sys.gettrace()
        sys.settrace(self._call)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(self._before)

    def _call(self, frame: FrameType, event: str, argument: Any) -> Any:
        return self._line if "sabhaparse" in frame.f_code.co_filename else None

    def _line(self, frame: FrameType, event: str, argument: Any) -> Any:
        self.count += 1
        return self._line


def lines(parser: Parser, text: str) -> int:
    with Lines() as seen:
        parser.parse(text)
    return seen.count


@pytest.mark.parametrize("unit", [unit for unit in UNITS.split("|") if unit])
def test_four_times_the_text_is_no_more_than_some_times_the_work(unit: str, parser: Parser) -> None:
    text = unit * (SHORT // len(unit) + 1)
    for warm in (text, text * 4):  # what is remembered from one text to the next is remembered now
        parser.parse(warm)
    once = lines(parser, text)
    assert lines(parser, text * 4) <= MOST * once + 2_000


@pytest.mark.parametrize("unit", ["बैठक ", "डॉ० ", "राम, "])
def test_a_line_without_an_end_is_cut_into_sentences_of_bounded_length(unit: str) -> None:
    from sabhaparse.divide.sentences import LONGEST, split

    text = unit * 10_000
    spans = split(text)
    assert max(len(span.of(text)) for span in spans) <= LONGEST
    assert "".join(span.of(text) for span in spans).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize("word", ["क" * 30_000, "क्" * 15_000, "a" * 30_000])
def test_no_word_is_cut(word: str) -> None:
    from sabhaparse.divide.sentences import split

    assert [span.of(word) for span in split(word)] == [word]
