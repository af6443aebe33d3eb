"""One file with several releases: the parts are the text, without gaps, each with its heading."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sabhaparse.acquire import Document, FontRun, split
from sabhaparse.errors import InputError

# parts are parted by ¦
ROWS = [
    "संघ की बैठक\nलखनऊ, 11 जून। बैठक में सभी आए।\n\n¦सभा संपन्न\nकानपुर, 12 जून 2018: सभा में सभी आए।",
    "लखनऊ 11 जून 2018\nबैठक में सब सदस्य आए।\n¦लखनऊ 12 जून 2018\nबैठक में सब सदस्य आए।",
    "प्रेस विज्ञप्ति\nदिनांक: 11.06.2018\n\nलखनऊ, 11 जून। बैठक में सब आए।\n¦दिनांक: 12.06.2018\nबैठक में सब आए।",
    "जिला संघ, लखनऊ\n\n\nप्रकाशनार्थ\n\nलखनऊ, ११ जून २०१८। बैठक में सब आए।",
    "बैठक में सब आए और निर्णय हुआ।\n¦नई दिल्ली (वार्ता), 12 मई — सभा में सब आए।",
    "लखनऊ, 11 जून। बैठक में सब आए।\nलखनऊ में 12 जून को फिर बैठक होगी।\n11 जून तक सदस्यता होगी।",
    "लखनऊ, 11 जून। बैठक में सब आए।\n-----\nअजय/विजय\n\n¦लखनऊ, 12 जून। सभा में सब आए।",
    "लखनऊ, 11 जून। बैठक में सब आए।\r\n¦सभा संपन्न\r\nपटना, 12 अगस्त। सभा में सब आए।\r\n",
    "लखनऊ, 11 जून। बैठक में सब आए।\n¦पहला शीर्षक\nदूसरा शीर्षक\n\nपटना, 12/06/2018 | सभा में सब आए।",
]


def document(text: str, **more: object) -> Document:
    return Document(text, "a.txt", "0" * 64, "txt", **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("row", ROWS)
def test_datelines(row: str) -> None:
    assert "¦".join(part.text for part in split(document(row.replace("¦", "")))) == row


def test_one_part_is_the_document_itself() -> None:
    whole = document("संघ की बैठक हुई।")
    assert split(whole) == (whole,)


def test_form_feeds_and_page_breaks() -> None:
    whole = document("एक।\fदो।\n\f \n\fतीन।\nचार।", pages=(17,))
    parts = split(whole, on="formfeed")
    assert [part.text for part in parts] == ["एक।\f", "दो।\n\f \n\f", "तीन।\n", "चार।"]
    assert [part.offset for part in parts] == [0, 4, 12, 17]
    assert [part.name for part in parts] == ["a.txt#1", "a.txt#2", "a.txt#3", "a.txt#4"]


def test_fonts_and_pages_go_with_their_part() -> None:
    whole = document("0123456789", fonts=(FontRun(0, 4, "A"), FontRun(6, 9, "B")), pages=(3, 8))
    first, second, third = split(whole, on="formfeed")
    assert (first.fonts, second.fonts, third.fonts) == ((FontRun(0, 3, "A"),), (FontRun(0, 1, "A"), FontRun(3, 5, "B")),
                                                         (FontRun(0, 1, "B"),))  # fmt: skip
    assert (second.offset, second.pages, second.sha256) == (3, (), whole.sha256)


def test_a_way_that_does_not_exist() -> None:
    with pytest.raises(InputError, match="split on 'page': use dateline or formfeed"):
        split(document("संघ"), on="page")


LINES = ["लखनऊ, 11 जून। सभा में सब लोग आए।", "सभा", "", " ", "\f", "दिनांक: 1.2.2018", "अ/ब", "बैठक में सब आए।"]


@given(st.lists(st.sampled_from(LINES)))
def test_parts_are_the_text(lines: list[str]) -> None:
    whole = document("\n".join(lines))
    for on in ("dateline", "formfeed"):
        parts = split(whole, on=on)
        assert "".join(part.text for part in parts) == whole.text
        assert all(whole.text[part.offset :].startswith(part.text) for part in parts)
