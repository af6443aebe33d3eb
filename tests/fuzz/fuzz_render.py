"""Any record, whatever its strings hold, is written in every format, and what is written can be read in that format."""

import atexit
import csv
import json
import shutil
import sqlite3
import tempfile
from contextlib import suppress
from pathlib import Path
from xml.etree import ElementTree

from harness import instrumented, reports, run, text_of

with instrumented(__name__):
    from render.conftest import full, grounded
    from sabhaparse.errors import InputError
    from sabhaparse.record import Minutes, check
    from sabhaparse.render import to_html, to_text
    from sabhaparse.render.documents import Document, read_documents
    from sabhaparse.render.formats import FORMATS, write

OUT = Path(tempfile.mkdtemp(prefix="fuzz-render-"))
atexit.register(shutil.rmtree, OUT, ignore_errors=True)
RAW = "क" * 400


def filled(node: object, texts: list[str]) -> object:
    """The full record with its strings exchanged: ids stay apart, and all quotes slices of RAW."""
    if isinstance(node, dict):
        if {"start", "end", "quote"} == node.keys():
            return {"start": 0, "end": 4, "quote": RAW[:4]}
        fixed = {"kind", "basis"} if "rule" not in node else {"basis"}
        made = {k: v if k in fixed and isinstance(v, str) else filled(v, texts) for k, v in node.items()}
        return made | {"id": f"{made['id']}{node['id']}"} if "id" in node else made
    if isinstance(node, list):
        return [filled(one, texts) for one in node]
    if isinstance(node, str) and texts:
        texts.append(texts.pop(0))
        return texts[-1]
    return node


def exported(name: str, data: bytes) -> None:
    texts = text_of(data).split("\n") or [""]
    record = filled(full(), list(texts))
    for field, good in (("date", "2025-01-31"), ("time", "10:00")):
        record[field] = grounded(good, RAW[:4])
    for deadline in record["deadlines"]:
        deadline["when"] = grounded("2025-02-03", RAW[:4])
    for person in record["people"]:
        person["roles"] = [grounded("chair", RAW[:4])]
    for repair in record["repairs"]:
        repair["before"] = RAW[repair["start"] : repair["end"]]
    minutes = Minutes.model_validate(record)
    check(minutes, RAW)
    assert minutes.model_validate_json(minutes.model_dump_json()) == minutes
    page, table = to_html(minutes, RAW), to_text(minutes)
    assert "<script" not in page.lower()
    assert not any(ord(sign) < 32 and sign not in "\n\t" for sign in table), "the terminal"
    document = Document(texts[0], {"path": texts[-1], "title": texts[0], "raw": RAW}, minutes)
    out = OUT / f"{name}{FORMATS[name].extension}"
    write(name, [document], out)
    READ[name](out)
    shutil.rmtree(OUT)
    OUT.mkdir()


def read_csv(out: Path) -> None:
    for path in out.iterdir():
        with path.open(encoding="utf-8-sig", newline="") as stream:
            rows = [*csv.reader(stream)]
        assert not any(cell[:1] in {*"=+-@\t\r"} for row in rows[1:] for cell in row if not cell.lstrip("-").isdigit())


def read_akoma(out: Path) -> None:
    for path in out.iterdir():
        ElementTree.fromstring(path.read_bytes())


def read_sqlite(out: Path) -> None:
    database = sqlite3.connect(out / "minutes.db")
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    database.close()


def read_ics(out: Path) -> None:
    import icalendar

    calendar = icalendar.Calendar.from_ical(out.read_bytes())
    assert {part.name for part in calendar.subcomponents} <= {"VTIMEZONE", "VEVENT", "VTODO"}
    assert all({*part} <= KNOWN for part in calendar.subcomponents if part.name != "VTIMEZONE")


KNOWN = {
    "UID", "DTSTAMP", "DTSTART", "DTEND", "DUE", "SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "ORGANIZER",
    "RELATED-TO",
}  # fmt: skip


def nothing(out: Path) -> None:
    assert out.exists()


READ = {
    "csv": read_csv, "csv-excel": read_csv, "parquet": nothing, "sqlite": read_sqlite, "ics": read_ics,
    "popolo": lambda out: json.loads(out.read_text(encoding="utf-8")), "akoma": read_akoma, "html": nothing,
}  # fmt: skip


def lines(data: bytes) -> None:
    """The bytes as a file of records: read, or refused with an InputError."""
    path = OUT / "a.jsonl"
    path.write_bytes(data)
    with suppress(InputError):
        [*read_documents(path)]


def one_input(data: bytes) -> None:
    names = [*FORMATS]
    if data[:1] in (b"", b"\x00"):
        lines(data[1:])
    else:
        exported(names[data[0] % len(names)], data[1:])


def seeds() -> list[bytes]:
    record = Minutes.model_validate(full()).model_dump_json().encode()
    odd = "=1+1\n<script>\n\x1b[31m\n\"';,\\\nक\u2028ख\n../../x\n@SUM(A1)\nBEGIN:VEVENT\r\n]]>&amp;\x00\x07".encode()
    firsts = [bytes([number + 1]) for number in range(len(FORMATS))]
    found = [b"\x00" + record[:3900], b"\x00" + Minutes(raw_length=3).model_dump_json().encode()]
    return found + [first + text for first in firsts for text in (odd, reports()[0][:500])]


if __name__ == "__main__":
    run(one_input, seeds())
