"""The table, the page and the account of one report."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

from sabhaparse import clean, parse, sentences
from sabhaparse.errors import GroundingError
from sabhaparse.pipeline import Parser
from sabhaparse.record import Minutes
from sabhaparse.render import explain, to_html, to_text

VOID = {"meta", "input", "br"}


class Page(HTMLParser):
    """Collects ids and links, and fails on tags that do not match."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.raw = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attrs:
            assert name not in {"onclick", "onload", "src"}
            if name == "id":
                self.ids.append(value or "")
            if name == "href":
                self.links.append((value or "").removeprefix("#"))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "article" in self.open:
            self.raw += data


def read(html: str) -> Page:
    page = Page()
    page.feed(html)
    page.close()
    assert page.open == []
    return page


def test_the_page_holds_the_text_and_its_links_lead_somewhere(minutes: Minutes, raw: str) -> None:
    page = read(to_html(minutes, raw))
    assert page.raw == raw
    assert len(page.ids) == len(set(page.ids))
    assert len(page.links) > 10
    assert set(page.links) <= set(page.ids)
    assert not page.tags & {"script", "link", "img", "iframe", "object"}


def test_the_page_escapes_what_comes_from_the_text(parser: Parser) -> None:
    raw = 'संघ की मासिक बैठक <script>alert("1")</script> & "सभागार" में हुई। श्री <b>राम</b> कुमार ने कहा कि @style@ {0} ठीक है।'
    html = to_html(parser.parse(raw), raw)
    assert "<script" not in html
    assert read(html).raw == raw


def test_the_page_of_nothing(parser: Parser) -> None:
    assert read(to_html(parser.parse(""), "")).raw == ""


def test_the_page_of_another_text_is_refused(minutes: Minutes) -> None:
    with pytest.raises(GroundingError):
        to_html(minutes, "कुछ और")


def test_the_table(minutes: Minutes) -> None:
    table = to_text(minutes)
    assert minutes.kind is not None
    assert table.startswith(f"kind         {minutes.kind.value}\n")
    for person in minutes.people:
        assert person.name is None or person.name.value in table
    assert all(len(line) < 13 or line[12] == " " for line in table.splitlines())


def test_the_table_of_nothing(parser: Parser) -> None:
    assert to_text(parser.parse("")) == "nothing found\n"
    assert to_text(parser.parse("मौसम साफ रहा।")) == "not read     1 sentence\n"


def test_the_account_names_every_rule_and_repair(minutes: Minutes, raw: str) -> None:
    account = explain(minutes, clean(raw), sentences(raw))
    assert account.count("\n") > len(sentences(raw))
    for resolution in minutes.resolutions:
        assert f"{resolution.id} {resolution.kind.value}" in account
        assert f"← {resolution.text.rule}" in account
    for repair in minutes.repairs:
        assert f"{repair.before} → {repair.after}  ← {repair.step}" in account


def test_the_account_shows_what_cannot_be_seen(parser: Parser) -> None:
    raw = "\u200bसंघ की बैठक हुई।"
    assert "tidied      \\u200b → ∅" in explain(parser.parse(raw), clean(raw), sentences(raw))
    assert explain(parser.parse(""), clean(""), sentences("")) == ""


def test_offices_typed_in_a_legacy_font_can_be_read(root: Path) -> None:
    shown = to_text(parse((root / "corpora" / "tune" / "party-krutidev.txt").read_text(encoding="utf-8")))
    assert "ftyk egklfpo" not in shown
    assert "अब्दुल रहीम अंसारी, जिला महासचिव" in shown


def test_offices_of_text_read_wrongly_can_be_read() -> None:
    text = "व्यापार संघ की बैठक जिलाध्यक्ष रमेश पाठक की अध्यक्षता में हुई।".encode().decode("latin-1")
    assert "रमेश पाठक, जिलाध्यक्ष  (chair)" in to_text(parse(text))
