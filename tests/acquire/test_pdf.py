"""PDF: text as it reads, paragraphs, fonts, and no text at all rather than a wrong one."""

from pathlib import Path

import pytest
from making import LEGACY, REPORT, latin_font, pdf, picture

from sabhaparse.acquire import Limits, Quality, Source, acquire, examine
from sabhaparse.acquire.pdf_gate import judge
from sabhaparse.acquire.pdf_lines import breaks
from sabhaparse.acquire.pdf_order import reorder
from sabhaparse.acquire.pdf_page import Line
from sabhaparse.errors import InputError

pytest.importorskip("pypdfium2")


def source(data: bytes, name: str = "a.pdf") -> Source:
    return Source(name, data=data)


@pytest.mark.parametrize("shaping", [False, True])
def test_a_paragraph_over_several_lines_is_one_line(shaping: bool) -> None:
    document = acquire(source(pdf(f"संघ की मासिक बैठक संपन्न\n{REPORT}\n{REPORT}", shaping=shaping)))
    assert document.text.split("\n") == ["संघ की मासिक बैठक संपन्न", REPORT, REPORT]
    assert (document.kind, document.quality, document.notes) == ("pdf", Quality.GOOD, ())


def test_title_and_pages() -> None:
    document = acquire(source(pdf(f"{REPORT}\n1", f"दूसरे सत्र की बैठक हुई।\n{REPORT}", title="Microsoft Word - बैठक")))
    assert document.title == "बैठक"
    [second] = document.pages
    assert document.text[:second] == f"{REPORT}\n"
    assert document.text[second:].startswith("दूसरे सत्र")


def test_a_sentence_goes_on_over_the_page() -> None:
    words = REPORT.split()
    document = acquire(source(pdf(" ".join(words[:20]), " ".join(words[20:]))))
    assert document.text == REPORT
    assert document.text[: document.pages[0]].strip() == " ".join(words[:20])


def test_fonts_of_runs() -> None:
    document = acquire(source(pdf(REPORT)))
    assert [(run.start, run.end) for run in document.fonts] == [(0, len(document.text))]
    assert "Devanagari" in document.fonts[0].font or "ohit" in document.fonts[0].font


def test_legacy_font_text_is_left_to_be_decoded(tmp_path: Path) -> None:
    one, two = f"{LEGACY[:30]}A", f"{LEGACY[:60]}A"
    document = acquire(source(pdf(f"{one}\n{two}", font=latin_font("Kruti Dev 010", tmp_path))))
    assert document.quality is Quality.GOOD
    assert document.text.split("\n") == [one, two]
    assert all(run.font.startswith("KrutiDev010") for run in document.fonts)
    assert document.fonts


def test_legacy_text_is_told_without_the_name_of_its_font() -> None:
    assert acquire(source(pdf(LEGACY, font="helvetica"))).text == LEGACY


def test_signs_in_the_order_of_drawing_are_put_right() -> None:
    drawn = "िजला अध्यक्ष ने िकसानों से िमलकर कहा िक िवकास के िलए िदन भर काम हो। पिरषद् के सिचव ने िनणर्य िलया।"
    document = acquire(source(pdf(drawn)))
    assert document.quality is Quality.REPAIRED
    assert document.notes == ("page 1: ि stood before its letters and was put behind them",)
    assert document.text.startswith("जिला अध्यक्ष ने किसानों से मिलकर कहा कि विकास के लिए दिन")
    assert "परिषद् के सचिव" in document.text


WRONG = "याजबार्ा हहॊदी बायत सयकाय की फैठक भें ऩदाधधकायी औय भॊत्री उऩस्थित यहे तथा ननणणम लरमा गमा"

NONSENSE = "!\"#$ %&'( )*+, -./0 1234 !\"5# $6%& 7'(8 )9*: +;<= ,>?@ ABC! \"D#E $F%G &H'I (J)K *L+M"


@pytest.mark.parametrize(
    ("page", "why"),
    [
        (WRONG, "letters that Hindi does not have"),
        ("ि ा बैठा े क ी िि ाा ेे संघ ंं ाी ैै कक ोो िे ीी ः ं ाै", "ill-formed"),
        (NONSENSE, "no sense"),
        (picture(), "a picture without a text layer"),
    ],
)
def test_a_text_layer_that_lies_is_no_text(page: str | bytes, why: str) -> None:
    data = pdf(page, font="helvetica" if page == NONSENSE else None)
    document = examine(source(data))
    assert (document.quality, document.text) == (Quality.NEEDS_OCR, "")
    assert document.reason
    assert document.reason.startswith("needs OCR: page 1: ")
    assert why in document.reason
    with pytest.raises(InputError, match=r"^a\.pdf: needs OCR"):
        acquire(source(data))


def test_bad_pages_among_good_ones_are_left_out_and_named() -> None:
    document = acquire(source(pdf(REPORT, WRONG, picture(), picture(), REPORT)))
    assert document.text == f"{REPORT}\n{REPORT}"
    assert document.quality is Quality.NEEDS_OCR
    assert [note.split(":")[0] for note in document.notes] == ["page 2", "pages 3-4"]


def test_refusals() -> None:
    whole = pdf(REPORT)
    rows = [
        (pdf(REPORT, password="secret"), Limits(), "an encrypted PDF; save it without a password"),
        (b"%PDF-1.7\n" + b"x" * 500, Limits(), "a broken PDF: Data format error"),
        (whole[:400], Limits(), "a broken PDF: Data format error"),
        (pdf(REPORT, REPORT), Limits(pages=1), "2 pages, more than the limit of 1"),
        (whole, Limits(file_bytes=100), f"{len(whole)} bytes, more than the limit of 100"),
        (whole, Limits(characters=50), "characters, more than the limit of 50"),
        (pdf(" "), Limits(), "a PDF without any text"),
        (pdf("The members of the working committee met on Friday.", font="helvetica"), Limits(), "no Hindi"),
    ]
    for data, limits, reason in rows:
        document = examine(source(data), limits)
        assert document.quality is Quality.REFUSED, reason
        assert document.text == ""
        assert document.reason
        assert reason in document.reason


def test_every_truncation_is_read_or_refused() -> None:
    data = pdf(REPORT)
    for size in range(0, len(data), max(1, len(data) // 40)):
        document = examine(source(data[:size]))
        assert document.text in ("", REPORT)


GATE = [
    ("संघ की बैठक में पढऩे और छोडऩे की बात हुई। बढऩे लगा, लडऩे लगे।", "good"),  # a nukta typed late, no letter of Tamil
    ("चेन्नै के श्री ऩेरियार की स्मृति में सभा हुई।", "good"),  # one name
    ("महत्‍वपूर्ण स्‍वास्‍थ्‍य उद्देश्‍य दर्‌शन", "good"),
    (REPORT + " िदन मेें डाॅ", "repaired"),
    ("संघ की बैठक\ufffd में सभी सदस्य आए और निर्णय लिए गए", "repaired"),
    ("स\ufffdघ की ब\ufffdठक \ufffdें सभ\ufffd आए", "needs_ocr"),
]


@pytest.mark.parametrize(("text", "quality"), GATE)
def test_gate(text: str, quality: str) -> None:
    assert judge(text).quality.value == quality


ORDER = [
    ("जिला किसान दिन किया सिंह निर्णय", None),
    ("िजला जिला किसान दिन", None),  # both orders: not clear
    ("िजला िकसान िदन िकया िसंह", "जिला किसान दिन किया सिंह"),
]


@pytest.mark.parametrize(("drawn", "read"), ORDER)
def test_order(drawn: str, read: str | None) -> None:
    assert reorder(drawn) == read


FULL = Line("संघ की मासिक बैठक में सभी सदस्य उपस्थित रहे और", (), 50, 540, 700, 12)
LINES = [
    (FULL, FULL._replace(base=684), " "),
    (FULL, FULL._replace(base=620), "\n"),  # a gap
    (FULL, FULL._replace(base=684, left=80), "\n"),  # indented
    (FULL, FULL._replace(base=684, size=16), "\n"),  # a heading
    (FULL, FULL._replace(base=684, text="2. दूसरा निर्णय लिया गया और"), "\n"),  # an item
    (FULL._replace(right=200), FULL._replace(base=684), "\n"),  # short
    (FULL._replace(text="प्रदेश सह-"), FULL._replace(base=684, text="संयोजक"), ""),  # a hyphen
    (FULL, FULL._replace(base=740, left=300), " "),  # the next column
]


@pytest.mark.parametrize(("one", "two", "between"), LINES)
def test_lines(one: Line, two: Line, between: str) -> None:
    others = [FULL._replace(base=base) for base in (668, 652, 636)]
    assert breaks([one, two, *others])[0] == between
