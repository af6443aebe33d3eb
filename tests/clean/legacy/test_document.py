"""What is found to be legacy, what is not, and the letters behind the curly quotes."""

import time

import pytest

from sabhaparse.clean.legacy import decode_legacy, to_krutidev, to_unicode
from sabhaparse.clean.legacy.decode import Quotes
from sabhaparse.clean.legacy.document import quote_letters
from sabhaparse.clean.legacy.fonts import encoding_of
from sabhaparse.clean.legacy.typed import as_typed
from sabhaparse.errors import InputError

HINDI = (
    "प्रदेश अध्यक्ष ने कार्यकर्ताओं की बैठक में कहा कि आगामी अभियान के लिए सभी जिलों में समितियों का गठन किया जाएगा। "
    "उन्होंने बताया कि महिला मोर्चा और युवा मोर्चा के पदाधिकारी गाँव-गाँव जाकर योजनाओं की जानकारी देंगे।"
)


@pytest.mark.parametrize(
    "text, quotes",
    [
        ("fo’o ‘kkfey", Quotes("श", "ष")),
        ("jk”Vªh; d”V", Quotes("श", "ष")),
        ("jk’Vªh; d’V fof’k’V", Quotes("ष", "ष")),
        ("fuf“pr i“pkr fo“o", Quotes("श", "श")),
        ("", Quotes("श", "ष")),
    ],
)
def test_retroflex_test(text: str, quotes: Quotes) -> None:
    assert quote_letters(text) == quotes


def test_quotes_of_a_document_the_other_way_round() -> None:
    text = "jk’Vªh; v/;{k us dgk fd d’V ds fnuksa esa fo“o dh ;kstuk fuf“pr gS vkSj jk’Vª lcls Åij gSA"
    assert to_unicode(text) == "राष्ट्रीय अध्यक्ष ने कहा कि कष्ट के दिनों में विश्व की योजना निश्चित है और राष्ट्र सबसे ऊपर है।"


@pytest.mark.parametrize("codec", ["latin-1", "mac_roman"])
def test_bytes_read_with_the_wrong_codec(codec: str) -> None:
    legacy = to_krutidev(HINDI + " उ०प्र० के ८ जिले, ऊर्जा विभाग (लखनऊ) और ड्रोन = ५")
    typed = legacy.encode("cp1252")
    assert as_typed(typed.decode(codec)) == legacy


def test_one_edit_a_word_and_raw_words_are_quoted() -> None:
    legacy = "cSBd dk lapkyu Jh iou flag pkSgku us fd;kA"
    edits = decode_legacy(legacy)
    assert [(legacy[e.start : e.end], e.replacement) for e in edits][4:8] == [
        ("iou", "पवन"),
        ("flag", "सिंह"),
        ("pkSgku", "चौहान"),
        ("us", "ने"),
    ]
    assert edits[-1].replacement == "।"
    assert {e.step for e in edits} == {"decode_krutidev"}


def test_one_or_two_tokens_are_never_enough() -> None:
    assert decode_legacy("gS") == []
    assert decode_legacy("esa gS") == []
    assert decode_legacy("The word esa gS stands here, and the rest is English prose as usual.") == []


def test_short_lines_follow_the_document() -> None:
    text = to_krutidev(HINDI) + "\n" + to_krutidev("भवदीय") + "\nSecretary\n"
    assert to_unicode(text) == HINDI + "\nभवदीय\nSecretary\n"


def test_unicode_with_a_legacy_footer() -> None:
    footer = "izfrfyfi lHkh ftyk v/;{kksa dks vko';d dk;Zokgh ds fy, izsf\"krA"
    assert to_unicode(HINDI + "\n" + footer).startswith(HINDI + "\nप्रतिलिपि सभी जिला अध्यक्षों को आवश्यक")


@pytest.mark.parametrize(
    "name, encoding",
    [
        ("Kruti Dev 010", "krutidev"),
        ("KRUTIDEV016", "krutidev"),
        ("kruti-dev_040", "krutidev"),
        ("DevLys 010", "krutidev"),
        ("Walkman-Chanakya-905", "walkman"),
        ("Chanakya", "chanakya"),
        ("4CGandhi", "gandhi"),
        ("Shusha02", "shusha"),
        ("APS-DV-Priyanka", "aps"),
        ("Mangal", "unicode"),
        ("Noto Sans Devanagari", "unicode"),
        ("Times New Roman", None),
        ("DV-TTYogesh", None),
    ],
)
def test_font_names(name: str, encoding: str | None) -> None:
    assert encoding_of(name) == encoding


@pytest.mark.parametrize("name", ["Agra Thin", "Shree-Dev-0708", "Comic Sans"])
def test_fonts_without_a_table_are_refused(name: str) -> None:
    with pytest.raises(InputError, match="auto, krutidev"):
        to_unicode("gS", font=name)


def test_a_unicode_font_changes_nothing() -> None:
    assert decode_legacy("cSBd esa lHkh dk;ZdrkZ mifLFkr jgsA", font="Mangal") == []


def test_speed() -> None:
    text = to_krutidev("\n".join([HINDI] * 9))
    start = time.perf_counter()
    assert decode_legacy(text)
    assert time.perf_counter() - start < 0.5  # a few ms when warm; generous for a loaded machine
    start = time.perf_counter()
    for _ in range(20):
        assert decode_legacy("\n".join([HINDI] * 9)) == []
    assert time.perf_counter() - start < 0.1
