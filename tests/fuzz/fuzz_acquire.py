"""Any bytes, as any kind of file, give a text with fonts and pages in range, or an InputError; never another error."""

import io
import zipfile
from functools import lru_cache
from itertools import pairwise

from harness import instrumented, reports, run
from making import REPORT, saved, zipped

with instrumented(__name__):
    from sabhaparse.acquire import Document, Limits, Source, examine, split
    from sabhaparse.acquire.docx import read as read_docx
    from sabhaparse.acquire.html import read as read_html
    from sabhaparse.acquire.kinds import kind_of
    from sabhaparse.acquire.pdf import read as read_pdf
    from sabhaparse.acquire.txt import read as read_txt
    from sabhaparse.errors import InputError

LIMITS = Limits(pages=20, members=50)
READERS = {"txt": read_txt, "html": read_html, "docx": read_docx, "pdf": read_pdf}
KINDS = (*READERS, "document.xml", "styles.xml", "rels", "zip", "any")


def one_input(data: bytes) -> None:
    if not data:
        return
    kind, data = KINDS[data[0] % len(KINDS)], data[1:]
    if kind == "zip":
        for source in inside(Source("a.zip", data=data)):
            examine(source, LIMITS)
        return
    if kind in ("document.xml", "styles.xml", "rels"):
        name = {"rels": "word/_rels/document.xml.rels"}.get(kind, f"word/{kind}")
        kind, data = "docx", zipped(template() | {name: data}, zipfile.ZIP_STORED)
    try:
        kind = kind_of(data, "a") if kind == "any" else kind
        content = READERS[kind](data, f"a.{kind}", LIMITS)
    except InputError:
        return
    size = len(content.text)
    assert all(0 <= run.start < run.end <= size for run in content.fonts)
    assert all(a.end <= b.start for a, b in pairwise(content.fonts))
    assert [*content.pages] == sorted(set(content.pages))
    assert all(0 < page < size for page in content.pages)
    whole = Document(content.text, "a", "", kind, fonts=content.fonts, pages=content.pages)
    for way in ("dateline", "formfeed"):
        assert "".join(part.text for part in split(whole, way)) == content.text


def inside(source: Source) -> list[Source]:
    try:
        return [source.member(member) for member in source.inside(LIMITS)]
    except InputError:
        return []


def small_pdf() -> bytes:
    """A PDF in which nothing is packed, so that its parts can be changed."""
    import fpdf

    made = fpdf.FPDF()
    made.set_compression(False)
    for text in ("Minutes of the meeting", "cSBd esa v/;{k us dgk"):
        made.add_page()
        made.set_font("helvetica", size=12)
        made.multi_cell(0, 7, text)
    return bytes(made.output())


@lru_cache(maxsize=1)
def template() -> dict[str, bytes]:
    """The parts of a docx, of which one is exchanged."""
    with zipfile.ZipFile(io.BytesIO(small_docx())) as opened:
        return {name: opened.read(name) for name in opened.namelist() if not name.endswith(".jpeg")}


def small_docx() -> bytes:
    import docx

    made = docx.Document()
    made.add_paragraph(REPORT).runs[0].font.name = "Mangal"
    made.add_table(1, 2).cell(0, 0).text = "नाम"
    return saved(made)


def seeds() -> list[bytes]:
    data = small_docx()
    first = {kind: bytes([number]) for number, kind in enumerate(KINDS)}
    about = "<title>सूचना</title><meta name=date content=2023-05-04>"
    page = f"<html><head>{about}</head><body><h1>बैठक</h1><p>{REPORT}</p>"
    found = [first["txt"] + text[:2000] for text in reports()[:8]]
    found += [first["html"] + (page + "<table><tr><td><font face='Kruti Dev 010'>cSBd<ul><li>क").encode()]
    found += [
        first["document.xml"] + template()["word/document.xml"],
        first["styles.xml"] + template()["word/styles.xml"],
    ]
    found += [first["rels"] + template()["word/_rels/document.xml.rels"]]
    found += [first[kind] + small_pdf() for kind in ("pdf", "any")]
    inner = zipped({"क.txt": REPORT}, zipfile.ZIP_STORED)
    found += [
        first["zip"] + zipped({"a/b.txt": REPORT[:90], "c.zip": inner}),
        first["any"] + data,
        first["docx"] + data,
    ]
    return found


if __name__ == "__main__":
    run(one_input, seeds())
