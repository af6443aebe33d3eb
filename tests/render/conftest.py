"""Reports to export: real parses of texts written for this, and one record that has every field, with hostile text."""

from pathlib import Path
from typing import Any

import pytest

from sabhaparse.pipeline import Parser
from sabhaparse.record import Minutes
from sabhaparse.render.documents import Document

HERE = Path(__file__).parent
HOSTILE = "=1+1 <b>\"क\" & 'ख'</b>\x07\x00, ग;\nघ\\ ]]>"


def grounded(value: Any, quote: str = HOSTILE, start: int = 0) -> dict[str, Any]:
    """A value as the record writes it."""
    place = {"start": start, "end": start + len(quote), "quote": quote}
    return {"value": value, "evidence": [place], "rule": "written_here", "basis": "stated"}


def person(number: int, **fields: Any) -> dict[str, Any]:
    """A person with a mention."""
    mention = {"start": 0, "end": len(HOSTILE), "quote": HOSTILE}
    return {"id": f"p{number}", "name": grounded(f"नाम {number}"), "mentions": [mention], **fields}


def full() -> dict[str, Any]:
    """A record in which no field is empty."""
    office = {"title": HOSTILE, "body": "निकाय", "jurisdiction": "जिला"}
    holder = {"honorifics": [grounded("श्री")], "offices": [grounded(office), grounded({**office, "body": None})]}
    return {
        "raw_length": 400,
        "headline": grounded(HOSTILE),
        "kind": grounded(f"बैठक {HOSTILE}"),
        "organiser": grounded(HOSTILE),
        "date": grounded("2025-01-31"),
        "time": grounded("23:30/00:15"),
        "place": grounded("नगर"),
        "venue": grounded(HOSTILE),
        "people": [
            person(1, **holder, roles=[grounded("chair"), grounded("speaker")]),
            person(2, name=None, offices=[grounded(office, "जिलाधिकारी")]),
            person(3, name=None, mentions=[]),
        ],
        "honoured": [{"name": grounded("स्वर्गीय"), "mentions": []}],
        "mentioned": [{"name": grounded("अन्य"), "mentions": []}],
        "sessions": [
            {"id": "s1", "label": grounded("सत्र"), "ordinal": 1, "extent": {"start": 0, "end": 9}, "chair": "p1"},
            {"id": "s2", "label": grounded("समापन"), "ordinal": None, "extent": {"start": 9, "end": 20}},
        ],
        "resolutions": [
            {"id": "r1", "text": grounded(HOSTILE), "kind": "decision", "by": "p2", "session": "s1", "deadline": "d1"},
            {"id": "r2", "text": grounded("मांग"), "kind": "demand", "by": "p9", "session": "p1", "deadline": None},
        ],
        "deadlines": [
            {"id": "d1", "when": grounded("2025-02"), "kind": "by", "task": grounded(HOSTILE), "resolution": "r1"},
            {"id": "d2", "when": grounded("2025-03-01/2025-03-05"), "kind": "window", "resolution": None},
            {"id": "d3", "when": grounded("2025-04-01"), "kind": "from", "resolution": None},
            {"id": "d4", "when": grounded("XXXX-04-01"), "kind": "by", "resolution": "r2"},
            {"id": "d5", "when": grounded(None), "kind": "recurring", "resolution": None},
        ],
        "statements": [
            {"id": "u1", "speaker": "p1", "text": grounded(HOSTILE), "addressee": grounded("सभी"), "session": "s1"},
            {"id": "u2", "speaker": None, "text": grounded("कथन"), "addressee": None, "session": None},
        ],
        "attendance": [{"group": grounded("सचिव"), "count": 18}, {"group": grounded("कार्यकर्ता"), "count": None}],
        "repairs": [{"start": 1, "end": 3, "before": "चै", "after": "चौ", "step": "restore_au", "note": ""}],
        "unread": [{"start": 5, "end": 9, "quote": "वाक्य"[:4]}],
    }


@pytest.fixture(scope="session")
def texts() -> list[str]:
    return (HERE / "data" / "reports.txt").read_text(encoding="utf-8").split("\n----\n")


@pytest.fixture(scope="session")
def parsed(parser: Parser, texts: list[str]) -> list[Document]:
    """The parses of the texts."""
    return [
        Document(f"{n:016x}", {"path": f"r{n}.txt", "sha256": f"{n:064x}", "raw": text}, parser.parse(text))
        for n, text in enumerate(texts, 1)
    ]


@pytest.fixture(scope="session")
def whole_record() -> Document:
    """The record that has every field."""
    about = {"path": "=cmd/../../क ख.txt", "sha256": "f" * 64, "published": "2025-02-01", "title": HOSTILE}
    return Document("../=क ख", about, Minutes.model_validate(full()))


@pytest.fixture(scope="session")
def archive(parsed: list[Document], whole_record: Document) -> list[Document]:
    """All of them, and a record with nothing in it."""
    return [*parsed, whole_record, Document("empty", {}, Minutes(raw_length=0))]
