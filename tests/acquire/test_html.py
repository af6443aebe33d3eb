"""html: the article and its headline, metadata, character sets, and pages that are made to do harm."""

import datetime as dt

import pytest
from making import LEGACY, REPORT

from sabhaparse.acquire import Limits, Quality, Source, acquire, examine

pytest.importorskip("trafilatura")


def source(page: str | bytes, name: str = "a.html") -> Source:
    return Source(name, data=page if isinstance(page, bytes) else page.encode())


MENU = "<nav><ul><li><a href='/'>होम</a></li><li><a href='/k'>खेल</a></li></ul></nav>"
PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>संघ की बैठक - समाचार</title>
<meta property="article:published_time" content="2023-05-04T22:10:00+05:30"><style>p {{color: red}}</style>
<script>document.write("विज्ञापन")</script></head><body>{MENU}<article><h1>संघ की मासिक बैठक संपन्न</h1>
<p>लखनऊ, 4 मई। {REPORT}</p><p>दूसरे सत्र में<br>{REPORT}</p><ul><li>पहला निर्णय</li></ul>
<table><tr><td>नाम</td><td>पद</td></tr></table></article><footer>© दैनिक समाचार</footer></body></html>"""


def test_an_article() -> None:
    document = acquire(source(PAGE))
    assert document.text.split("\n") == [
        "संघ की मासिक बैठक संपन्न", f"लखनऊ, 4 मई। {REPORT}", "दूसरे सत्र में", REPORT, "पहला निर्णय", "नाम\tपद",
    ]  # fmt: skip
    assert (document.kind, document.title, document.published) == ("html", "संघ की बैठक - समाचार", dt.date(2023, 5, 4))
    assert document.quality is Quality.GOOD


def test_a_headline_outside_of_the_article_stands_first() -> None:
    article = f"<article><p>{REPORT}</p><p>{REPORT}</p></article>"
    page = f"<html><body><header><h1>संघ की बैठक संपन्न</h1></header>{article}</body></html>"
    assert acquire(source(page)).text.split("\n")[0] == "संघ की बैठक संपन्न"


ROWS = [
    ("<p>संघ की बैठक हुई।", "संघ की बैठक हुई।"),
    ("<html><body><div>संघ की\n   बैठक</div>हुई।</body></html>", "संघ की बैठक\nहुई।"),
    ("<html><body>संघ &amp; सभा &lt;b&gt; &#2360;&#2349;&#2366;</body></html>", "संघ & सभा <b> सभा"),
    ("<p>संघ</p><script>x('सभा')</script><style>सभा</style><!-- सभा --><p onclick='x()'>बैठक</p>", "संघ\nबैठक"),
    ("<html><body><p>संघ<br><br>बैठक</p></body></html>", "संघ\n\nबैठक"),
    ("<html><body><table><tr><td>नाम<td>पद<tr><td>रमेश<td>अध्यक्ष</table></body></html>", "नाम\tपद\nरमेश\tअध्यक्ष"),
    ("<iframe src='http://x/'>सभा</iframe><noscript>सभा</noscript><p>संघ की बैठक</p>", "संघ की बैठक"),
]


@pytest.mark.parametrize(("page", "text"), ROWS)
def test_short_pages(page: str, text: str) -> None:
    assert acquire(source(page)).text == text


SETS = [
    (PAGE.encode(), "utf-8"),
    (PAGE.replace("utf-8", "iso-8859-1").encode(), "declared wrongly: the bytes decide"),
    (b"\xef\xbb\xbf" + PAGE.encode(), "with a mark"),
    (PAGE.encode("utf-16"), "utf-16 with a mark"),
]


@pytest.mark.parametrize("data", [row[0] for row in SETS], ids=[row[1] for row in SETS])
def test_character_sets(data: bytes) -> None:
    document = acquire(source(data, "a"))
    assert (document.kind, REPORT in document.text) == ("html", True)


@pytest.mark.parametrize("declared", ["x-user-defined", "windows-1252", "iso-8859-1"])
def test_a_page_in_a_legacy_font(declared: str) -> None:
    text = LEGACY + " mÙkj izns'k ds v/;{k us dgk"
    page = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={declared}"></head>'
    page += f'<body><font face="Kruti Dev 010, Arial">{text}</font><p>4 May 2003</p></body></html>'
    document = acquire(source(page.encode("cp1252")))
    assert document.text == f"{text}\n4 May 2003"
    assert [(run.start, run.end, run.font) for run in document.fonts] == [(0, len(text), "Kruti Dev 010")]


def test_a_page_cut_in_the_middle_of_a_character_is_repaired() -> None:
    data = f"<html><body><p>{REPORT}".encode()[:-1]
    document = acquire(source(data))
    assert document.quality is Quality.REPAIRED
    assert document.notes == ("1 broken place in UTF-8, replaced by U+FFFD",)
    assert document.text == REPORT[:-1] + "\ufffd"


DAYS = [
    ('<meta name="date" content="2021-03-04">', dt.date(2021, 3, 4)),
    ('<meta itemprop="datePublished" content="2021-03-04T10:00:00Z">', dt.date(2021, 3, 4)),
    ('<script type="application/ld+json">{"@graph": [{"datePublished": "2021-03-04"}]}</script>', dt.date(2021, 3, 4)),
    ('<script type="application/ld+json">{broken</script>', None),
    (f'<script type="application/ld+json">{"[" * 50000}</script>', None),
    ('<meta name="date" content="2021-13-44">', None),
    ("<p>4 मार्च 2021</p>", None),  # a day in the text is no metadata
]


@pytest.mark.parametrize(("tag", "day"), DAYS)
def test_days(tag: str, day: dt.date | None) -> None:
    assert acquire(source(f"<html><head>{tag}</head><body><p>संघ की बैठक</p></body></html>")).published == day


HOSTILE = [
    ("<html><body>" + "<div>" * 20_000 + "संघ की बैठक", None),
    ("<html><body>" + "<b><i>" * 20_000 + "संघ की बैठक", None),
    ("<!DOCTYPE html [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><body>संघ की बैठक &e;", "संघ की बैठक &e;"),
    ("<html><body>संघ की बैठक" + "<p>" * 50_000 + "</body></html>", "संघ की बैठक"),
]


@pytest.mark.parametrize(("page", "text"), HOSTILE, ids=["deep", "deep inline", "entity", "many"])
def test_hostile_pages(page: str, text: str | None) -> None:
    document = examine(source(page))
    assert document.text == text if text else document.quality in (Quality.GOOD, Quality.REFUSED)


REFUSED = [
    ("<html><body></body></html>", Limits(), "white space"),
    ("<html></html>", Limits(), "white space"),
    ("<html><body><p>The committee met on Friday and passed the budget.</p></body></html>", Limits(), "no Hindi"),
    (PAGE, Limits(file_bytes=100), "more than the limit of 100"),
    (PAGE, Limits(characters=20), "more than the limit of 20"),
]


@pytest.mark.parametrize(("page", "limits", "reason"), REFUSED)
def test_refusals(page: str, limits: Limits, reason: str) -> None:
    document = examine(source(page), limits)
    assert (document.quality, document.text) == (Quality.REFUSED, "")
    assert document.reason
    assert reason in document.reason
