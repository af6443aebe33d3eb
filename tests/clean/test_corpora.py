"""The reports of `corpora/`: clean is idempotent, offsets hold, and they survive the way to Kruti Dev and back."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
import regex

from sabhaparse.clean import clean
from sabhaparse.clean.legacy.decode import decode
from sabhaparse.clean.legacy.encode import encode
from sabhaparse.span import Span

ROOT = Path(__file__).parents[2] / "corpora"
REPORTS = sorted(ROOT.rglob("*.txt"))
HINDI = regex.compile(r"[\u0900-\u0963\u0970-\u097f]+")


def name(path: Path) -> str:
    return path.stem


def words(text: str) -> Iterator[str]:
    """Hindi words of a text without the marks and digits that touch them."""
    return (match.group() for match in HINDI.finditer(text))


def test_there_are_reports() -> None:
    assert len(REPORTS) >= 40


@pytest.mark.parametrize("path", REPORTS, ids=name)
def test_clean_is_idempotent(path: Path) -> None:
    once = clean(path.read_text(encoding="utf-8")).text
    assert clean(once).text == once
    assert clean(once).log == ()


@pytest.mark.parametrize("path", REPORTS, ids=name)
def test_every_word_has_its_place_in_the_raw_text(path: Path) -> None:
    result = clean(path.read_text(encoding="utf-8"))
    changed = {at for change in result.log for at in range(change.raw.start, change.raw.end)}
    last = 0
    for match in HINDI.finditer(result.text):
        raw = result.to_raw(Span(*match.span()))
        assert last <= raw.start < raw.end <= len(result.raw)
        last = raw.start
        quote = result.raw[raw.start : raw.end]
        assert quote == match.group() or changed.intersection(range(raw.start - 1, raw.end + 1))


def test_999_of_1000_words_come_back_from_kruti_dev() -> None:
    found = [unicodedata.normalize("NFC", word) for path in REPORTS for word in words(path.read_text(encoding="utf-8"))]
    wrong = [word for word in found if decode(encode(word), "krutidev").text != word]
    assert len(found) > 8000
    assert len(wrong) <= 0.001 * len(found), wrong


def test_999_of_1000_tokens_come_back_with_their_marks() -> None:
    """Whole tokens of the cleaned text; straight quotes, asterisks and @, which the font has no key for, taken out."""
    texts = [clean(path.read_text(encoding="utf-8")).text for path in REPORTS]
    tokens = [t for text in texts for t in regex.sub("[\"'*@]", "", text).split() if HINDI.search(t)]
    wrong = [t for t in tokens if decode(encode(t), "krutidev").text != unicodedata.normalize("NFC", t)]
    assert len(tokens) > 8000
    assert len(wrong) <= 0.001 * len(tokens), wrong
