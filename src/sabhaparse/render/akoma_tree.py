"""Building Akoma Ntoso elements: text made fit for XML, ids, and the offsets of the source as attributes.

>>> root = element("p", "क & ख")
>>> ElementTree.tostring(root, encoding="unicode")
'<p>क &amp; ख</p>'
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from sabhaparse.record import Grounded
from sabhaparse.render.safe import token, xml

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
OFFSETS = "urn:sabhaparse:offsets"
"""Namespace of the attributes `sp:start` and `sp:end`, the first slice of the source behind an element."""

Attributes = Mapping[str, str | None]


def element(tag: str, text: str = "", attributes: Attributes | None = None) -> Element:
    """An element; attributes of which nothing is known are left out."""
    made = Element(tag, {name: xml(value) for name, value in (attributes or {}).items() if value is not None})
    if text:
        made.text = xml(text)
    return made


def add(parent: Element, tag: str, text: str = "", attributes: Attributes | None = None) -> Element:
    """An element, put at the end of another."""
    made = element(tag, text, attributes)
    parent.append(made)
    return made


def of(grounded: Grounded[Any] | None) -> dict[str, str]:
    """The attributes that say where in the source a value stands."""
    if grounded is None:
        return {}
    first = grounded.evidence[0]
    return {"sp:start": str(first.start), "sp:end": str(first.end)}


def eid(kind: str, local: str) -> str:
    """The id of an element; kinds keep people, sessions and the like apart."""
    return f"{kind}.{token(local)}"


def ref(kind: str, local: str) -> str:
    """A pointer at an element."""
    return f"#{eid(kind, local)}"


def serialise(root: Element) -> bytes:
    """The document as UTF-8, indented."""
    ElementTree.indent(root, " ")
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()
