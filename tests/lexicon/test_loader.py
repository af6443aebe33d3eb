"""Lists of one's own: what is added, and errors that name file and line."""

from pathlib import Path

import pytest

from sabhaparse import Parser
from sabhaparse.errors import LexiconError
from sabhaparse.lexicon import Lexicon

HEADER = "form\tvariants\ttype\tvalue\tnote\n"


@pytest.mark.parametrize(
    "text, message",
    [
        ("", r"^posts\.tsv:1: the header must be form variants type value note"),
        ("form,variants\n", r"^posts\.tsv:1: the header must be"),
        (HEADER + "सभापति\t\tother\thead\t\tmore\n", r"^posts\.tsv:2: 6 columns where at most 5 are allowed"),
        (HEADER + "सभापति\n\n \t\tx\n", r"^posts\.tsv:4: the column 'form' is empty"),
        (HEADER + "पदाधिकारी\n\u0928\u093c\n", r"^posts\.tsv:3: not in Unicode NFC"),
        (b"\xff\xfe", r"^posts\.tsv:1: not UTF-8"),
    ],
)
def test_a_fault_is_named_with_file_and_line(tmp_path: Path, text: str | bytes, message: str) -> None:
    (tmp_path / "posts.tsv").write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(LexiconError, match=message):
        Lexicon.load(tmp_path)


def test_what_is_no_folder_of_lists(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="not a folder of word lists"):
        Lexicon.load(tmp_path / "none")
    with pytest.raises(LexiconError, match="holds no word lists"):
        Lexicon.load(tmp_path)


@pytest.mark.parametrize(
    "name, hint",
    [
        ("post", r"is posts\.tsv meant\?$"),
        ("Months", r"is months\.tsv meant\?$"),
        ("क", "there are: abbreviations, .*weekdays$"),
    ],
)
def test_a_table_with_the_name_of_no_list(tmp_path: Path, name: str, hint: str) -> None:
    (tmp_path / "posts.tsv").write_text(HEADER + "लेखापरीक्षक\n", encoding="utf-8")
    (tmp_path / "README.md").write_text("my lists\n", encoding="utf-8")
    Lexicon.load(tmp_path)
    (tmp_path / f"{name}.tsv").write_text(HEADER, encoding="utf-8")
    with pytest.raises(LexiconError, match=rf"{name}\.tsv: there is no list '{name}'; {hint}"):
        Lexicon.load(tmp_path)


@pytest.mark.parametrize(
    "text", [HEADER + "लेखापरीक्षक\n", "\ufeff" + HEADER.replace("\n", "\r\n") + "लेखापरीक्षक\t\t\t\t\r\n"]
)
def test_short_rows_and_the_marks_of_spreadsheets(tmp_path: Path, text: str) -> None:
    (tmp_path / "posts.tsv").write_text(text, encoding="utf-8", newline="")
    (hit,) = (h for h in Lexicon.load(tmp_path).at(["लेखापरीक्षक"], 0) if h.entry.list == "posts")
    assert hit.entry.form == "लेखापरीक्षक"


def test_your_own_word_is_read_and_is_not_repaired(tmp_path: Path) -> None:
    text = "गांव चैहान में संघ की मासिक बैठक हुई।"
    assert [r.after for r in Parser().parse(text).repairs] != []
    (tmp_path / "places.tsv").write_text(HEADER + "चैहान\t\ttown\t\t\n", encoding="utf-8")
    assert Parser(lexicon=tmp_path).parse(text).repairs == ()


def test_general_vocabulary_of_ones_own(tmp_path: Path) -> None:
    bundled = Lexicon.load().words
    assert not bundled.known("झिंगालाट")
    nouns = "lemma\tupos\tparadigm\tband\nझिंगालाट\tNOUN\tmc\t2\n"
    (tmp_path / "vocabulary_nouns.tsv").write_text(nouns, encoding="utf-8")
    verbs = "stem\tinfinitive\ttransitivity\tclass\tband\nझिंगा\tझिंगाना\tt\t\t3\n"
    (tmp_path / "verbs.tsv").write_text(verbs, encoding="utf-8")
    words = Lexicon.load(tmp_path).words
    assert words.lemma("झिंगालाट") == ("NOUN", 2)
    assert words.verb("झिंगाया") is not None
    assert words.verb("करेंगे") == bundled.verb("करेंगे")


def test_a_band_that_is_no_number(tmp_path: Path) -> None:
    (tmp_path / "loans.tsv").write_text("lemma\tupos\tparadigm\tband\nडाटा\tNOUN\tmc\tx\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=r"loans\.tsv: the band of 'डाटा' must be a number, not 'x'"):
        Lexicon.load(tmp_path)
