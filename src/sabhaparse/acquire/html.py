"""Web pages: the article without menus and advertisements, with its headline; title and day from the page's metadata.

The article is found by trafilatura. Where that finds next to nothing (a page of one paragraph, a page in a legacy
font) all visible text is taken instead. Scripts are removed, never run; nothing is fetched.

>>> page = "<html><title>सूचना</title><body><p>संघ की बैठक &amp; सभा हुई।<script>x()</script></p></body></html>"
>>> content = read(page.encode(), "a.html", DEFAULT)
>>> content.text, content.title
('संघ की बैठक & सभा हुई।', 'सूचना')
"""

from __future__ import annotations

from typing import Any

import regex

from sabhaparse.acquire.charset import markup
from sabhaparse.acquire.document import Content, Quality
from sabhaparse.acquire.html_meta import headline, published, title
from sabhaparse.acquire.html_text import write
from sabhaparse.acquire.limits import DEFAULT, Limits
from sabhaparse.acquire.needs import need
from sabhaparse.acquire.script import devanagari_share, looks_legacy
from sabhaparse.acquire.writer import Writer
from sabhaparse.errors import InputError

__all__ = ["DEFAULT", "read"]

# with entities of its own, which the parser would show as text
_DOCTYPE = regex.compile(r"\A\s*+<!doctype[^>\[]*+(?:\[[^\]]*+\]\s*+)?+>", regex.IGNORECASE)
SHORT = 200
"""Articles of fewer characters are not believed while the page has more."""
# what XML cannot hold; trees of html are trees of XML to those who change them
_CONTROL = regex.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REFERENCE = regex.compile(r"&#(?:x(?P<hex>[0-9a-f]{1,6}+)|(?P<number>[0-9]{1,7}+));?", regex.IGNORECASE)
MOST_ATTRIBUTES = 1_000
"""Attributes of one element; the parser compares each with each."""
_LONG_TAG = regex.compile(r"<[A-Za-z](?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+")
_QUOTED = regex.compile(r"\"[^\"]*+\"|'[^']*+'")
_FURNITURE = (
    "nav", "footer", "aside", "form", "button", "select", "noscript", "template", "iframe", "svg", "head", "title",
    "dialog",
)  # fmt: skip


def read(data: bytes, name: str, limits: Limits) -> Content:
    """The content of an html file.

    Raises:
        InputError: too large, in no character set that fits, or without any text.
        ModelMissingError: trafilatura or lxml is not installed.
    """
    source, notes = markup(data, name, limits.file_bytes)
    source = _without_control(_DOCTYPE.sub("", source, count=1))
    _check(source, name)
    tree, given_up = _tree(source, name)
    about = (title(tree), published(tree))
    whole, head = _whole(tree), headline(tree)
    article = Writer() if _is_legacy(whole.text()) else _article(source)
    chosen = whole if len(article) < SHORT and len(whole) else _with_headline(article, head)
    quality = Quality.REPAIRED if notes else Quality.GOOD
    if given_up and not len(chosen):
        raise InputError(f"{name}: an html file that its parser gave up: {given_up}")
    return Content(chosen.text(), *about, quality=quality, fonts=chosen.runs(), notes=notes)


def _without_control(source: str) -> str:
    """The page without characters that no tree can hold, be they there themselves or by number (`&#1;`)."""
    return _REFERENCE.sub(_allowed, _CONTROL.sub("", source.replace("\f", " ")))


def _allowed(reference: regex.Match[str]) -> str:
    code = int(reference["hex"], 16) if reference["hex"] else int(reference["number"])
    return "" if 0 < code < 0x110000 and _CONTROL.match(chr(code)) else reference[0]


def _check(source: str, name: str) -> None:
    """Refuse a page that would keep its parser busy for hours."""
    for tag in _LONG_TAG.finditer(source):
        if len(tag[0]) > 2 * MOST_ATTRIBUTES and len(_QUOTED.sub(" ", tag[0]).split()) > 2 * MOST_ATTRIBUTES:
            raise InputError(f"{name}: an element with more than {MOST_ATTRIBUTES} attributes")


def _tree(source: str, name: str) -> tuple[Any, str]:
    """The tree of a page, and why the parser left some of it out (too deep, too long), or nothing."""
    etree, markup_parser = need("lxml.etree"), need("lxml.html")
    parser = markup_parser.HTMLParser(encoding="utf-8", no_network=True, remove_pis=True)
    try:
        tree = markup_parser.document_fromstring(source.encode(), parser=parser)
    except etree.LxmlError as error:
        raise InputError(f"{name}: an html file without any text") from error
    fatal = [entry.message for entry in parser.error_log if entry.level_name == "FATAL"]
    return tree, fatal[0] if fatal else ""


def _whole(tree: Any) -> Writer:
    """All visible text of the page; the fonts it names count, as old pages are set in legacy fonts."""
    cleaner = need("lxml_html_clean").Cleaner(
        scripts=True, javascript=True, comments=True, style=False, inline_style=False, safe_attrs_only=False,
        links=False, meta=False, page_structure=False, forms=False, embedded=True, frames=True,
        remove_unknown_tags=False, kill_tags=_FURNITURE,
    )  # fmt: skip
    return write(cleaner.clean_html(tree))


def _article(source: str) -> Writer:
    """The article as trafilatura finds it; nothing where it finds none or stumbles over the page."""
    trafilatura = need("trafilatura")
    try:
        found = trafilatura.bare_extraction(source, include_comments=False, include_tables=True, with_metadata=False)
    except Exception:  # its many heuristics fail on odd trees in many ways; the whole text of the page is there still
        return Writer()
    return Writer() if found is None or found.body is None else write(found.body)


def _with_headline(article: Writer, head: str | None) -> Writer:
    """The headline stands first, where it stood outside of what was taken for the article."""
    if not head or head in article.text():
        return article
    full = Writer()
    full.add(f"{head}\n")
    full.extend(article)
    return full


def _is_legacy(text: str) -> bool:
    return devanagari_share(text) < 0.5 and looks_legacy(text)
