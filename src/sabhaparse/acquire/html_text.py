"""The text of a tree of html elements: one line a block, white space as a browser shows it, the fonts that are named.

>>> from lxml import html
>>> page = "<div><p>संघ की\\n  बैठक</p><table><tr><td>नाम<td>पद</table><font face=Mangal>हुई</font></div>"
>>> writer = write(html.fromstring(page))
>>> writer.text(), writer.runs()
('संघ की बैठक\\nनाम\\tपद\\nहुई', (FontRun(start=19, end=22, font='Mangal'),))
"""

from __future__ import annotations

from typing import Any

import regex

from sabhaparse.acquire.needs import need
from sabhaparse.acquire.writer import Writer

_BLOCKS = frozenset({
    "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "item", "li", "list",
    "main", "menu", "ol", "p", "pre", "quote", "row", "section", "summary", "table", "tbody", "tfoot", "thead", "tr",
    "ul",
})  # fmt: skip
_CELLS = frozenset({"td", "th", "cell"})
_BREAKS = frozenset({"br", "lb"})
_UNSEEN = frozenset({"script", "style", "textarea", "option", "object", "audio", "video", "canvas", "graphic"})
_SPACE = regex.compile(r"[ \t\n\r\f]+")
_FAMILY = regex.compile(r"font-family\s*+:\s*+[\"']?+([^\"';,]++)", regex.IGNORECASE)


def write(tree: Any) -> Writer:
    """The text of `tree` and all it holds; deep trees are no deeper for us, as nothing calls itself."""
    writer, fonts, hidden = Writer(), list[str | None]([None]), 0
    for event, element in need("lxml.etree").iterwalk(tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        unseen = not tag or tag in _UNSEEN
        if event == "start":
            hidden += unseen
            fonts.append(_font(element) or fonts[-1])
            if not hidden:
                _open(writer, tag)
                _add(writer, element.text, fonts[-1])
        else:
            hidden -= unseen
            fonts.pop()
            if not hidden:
                _close(writer, tag)
                _add(writer, element.tail if element is not tree else None, fonts[-1])
    writer.cut(" \t\n")
    return writer


def _font(element: Any) -> str | None:
    face = element.get("face") if element.tag == "font" else None
    family = _FAMILY.search(element.get("style") or "")
    name = face.split(",")[0] if face else family[1] if family else ""
    return name.strip(" \"'") or None


def _open(writer: Writer, tag: str) -> None:
    if tag in _BLOCKS:
        _end_line(writer)
    elif tag in _CELLS and writer.last not in ("", "\n", "\t"):
        writer.add("\t")


def _close(writer: Writer, tag: str) -> None:
    if tag in _BLOCKS:
        _end_line(writer)
    elif tag in _BREAKS and len(writer):
        writer.cut()
        writer.line()


def _end_line(writer: Writer) -> None:
    writer.cut()
    writer.fresh_line()


def _add(writer: Writer, text: str | None, font: str | None) -> None:
    shown = _SPACE.sub(" ", text or "")
    writer.add(shown.removeprefix(" ") if writer.last in ("", "\n", "\t", " ") else shown, font)
