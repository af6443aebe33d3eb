"""Files that are made to do harm: refused with a reason, or read without harm, in work that grows with their size."""

import io
import os
import struct
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from making import REPORT, repacked, saved, zipped

from sabhaparse.acquire import Limits, Quality, Source, examine, walk
from sabhaparse.errors import InputError

docx = pytest.importorskip("docx")
pytest.importorskip("trafilatura")
pytest.importorskip("pypdfium2")

PARAGRAPH = f"<p>{REPORT}</p>"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
SAID = f"<w:p><w:r><w:t>{REPORT}</w:t></w:r></w:p>"
NOT_IN = ("root:", "alert", "http:")


def word(body: str = SAID, **parts: str | bytes) -> bytes:
    made = docx.Document()
    made.add_paragraph("संघ")
    main = f"<w:document {W}><w:body>{body}</w:body></w:document>"
    with zipfile.ZipFile(io.BytesIO(repacked(saved(made), word__document_dot_xml=main, **parts))) as opened:
        return zipped({name: opened.read(name) for name in opened.namelist()}, zipfile.ZIP_STORED)


def objects(*bodies: bytes) -> bytes:
    """A PDF of these objects, the first of which is its catalogue."""
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(bodies) + 1, table)
    return out + head + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(bodies) + 1, len(out))


CATALOGUE, FONT = b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
TYPED = "cSBd esa v/;{k us dgk fd dk;ZdrkZ vk,A"
SHOWN = f"BT /F1 12 Tf 72 700 Td ({TYPED}) Tj ET".encode()


def stream(data: bytes, about: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (about, len(data), data)


def pages(count: int, content: bytes = SHOWN, kids: bytes = b"") -> bytes:
    leaves = kids + b" ".join(b"%d 0 R" % (5 + number) for number in range(count))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents 4 0 R>>"
    tree = b"<</Type/Pages/Kids[%s]/Count %d>>" % (leaves, count)
    return objects(CATALOGUE, tree, FONT, stream(content), *[page] * count)


def form_in_itself() -> bytes:
    form = stream(b"/X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>")
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</XObject<</X 4 0 R>>>>/Contents 6 0 R>>"
    return objects(CATALOGUE, b"<</Type/Pages/Kids[5 0 R]/Count 1>>", FONT, form, page, stream(b"/X Do"))


def overlapping() -> bytes:
    """Many members that are all the same bytes."""
    data = zipped({f"{number:03}.txt": REPORT.encode() for number in range(50)}, zipfile.ZIP_STORED)
    first, rest = data[: data.index(b"PK\x03\x04", 4)], data[data.index(b"PK\x01\x02") :]
    directory = bytearray(rest)
    at = 0
    while directory[at : at + 4] == b"PK\x01\x02":
        struct.pack_into("<L", directory, at + 42, 0)
        at += 46 + sum(struct.unpack_from("<3H", directory, at + 28))
    struct.pack_into("<L", directory, len(directory) - 6, len(first))
    return first + bytes(directory)


def many_small_bombs() -> bytes:
    return zipped({f"{number}.txt": b"0" * 900_000 for number in range(30)})


def long_directory() -> bytes:
    return zipped({f"{number}{'x' * 200}.txt": b"" for number in range(1_000)})


def wide(length: int) -> bytes:
    """A zip archive that says (in eight bytes) that its directory has that length."""
    record = b"PK\x06\x06" + struct.pack("<QHHLLQQQQ", 44, 45, 45, 0, 0, 1, 1, length, 0)
    locator = b"PK\x06\x07" + struct.pack("<LQL", 0, 0, 1)
    return record + locator + b"PK\x05\x06" + struct.pack("<4H2LH", 0, 0, 1, 1, 0xFFFFFFFF, 0xFFFFFFFF, 0)


MARKUP = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
LAUGHS = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)
OUTSIDE = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" '
    'Target="{target}"{mode}/></Relationships>'
)


def related(kind: str, target: str, mode: str = "") -> bytes:
    rels = OUTSIDE.format(kind=kind, target=target, mode=mode)
    return word(word___rels__document_dot_xml_dot_rels=rels)


EXTERNAL = ' TargetMode="External"'
ATTRIBUTES = " ".join(f"a{number}=1" for number in range(50_000))
QUOTED = ATTRIBUTES.replace("=1", "='>'")
RUNS = "<a href='javascript:alert(1)'>क</a>"
REFRESH = "<meta http-equiv=refresh content='0;url=http://127.0.0.1/x'>"
FRAMES = "<iframe src='http://127.0.0.1/'></iframe><img src='http://127.0.0.1/'>"
BEGIN = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
INSTRUCTION = "<w:r><w:instrText>A</w:instrText></w:r>"
FIELD = "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
REFUSED: dict[str, tuple[str, Callable[[], bytes], Limits, str]] = {
    "members over one another": ("a.zip", overlapping, Limits(), "lie over one another"),
    "many small bombs": ("a.zip", many_small_bombs, Limits(unpacked_bytes=10**6), "more than the limit of 200 times"),
    "a long directory": ("a.zip", long_directory, Limits(members=10), "too large for the limit of 10 members"),
    "a directory said to be long": ("a.zip", lambda: wide(10**12), Limits(), "too large for the limit"),
    "laughs": ("a.docx", lambda: word(word__styles_dot_xml=LAUGHS + "]><a>&i;</a>"), Limits(), "type definition"),
    "entity": ("a.docx", lambda: word(word__numbering_dot_xml=MARKUP + "<a>&x;</a>"), Limits(), "type definition"),
    "a part outside": ("a.docx", lambda: related("footnotes", "../../../../etc/passwd"), Limits(), "broken docx"),
    "depth": ("a.html", lambda: ("<div>" * 5_000 + PARAGRAPH).encode(), Limits(), "its parser gave up"),
    "attributes": ("a.html", lambda: f"{PARAGRAPH}<p {ATTRIBUTES}>".encode(), Limits(), "more than 1000 attributes"),
    "attributes in quotes": ("a.html", lambda: f'{PARAGRAPH}<p b=">" {QUOTED}>'.encode(), Limits(), "attributes"),
    "many pages": ("a.pdf", lambda: pages(10_000), Limits(), "10000 pages, more than the limit of 2000"),
    "characters": ("a.txt", lambda: REPORT.encode(), Limits(characters=50), "more than the limit of 50"),
    "one key": ("a.txt", lambda: b"a" * 200_000, Limits(), "no Hindi in it"),
    "digits": ("a.txt", lambda: b"7" * 200_000, Limits(), "no Hindi in it"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_refused_with_a_reason(case: str, tmp_path: Path) -> None:
    name, make, limits, reason = REFUSED[case]
    (tmp_path / name).write_bytes(make())
    [source] = walk([tmp_path / name], limits)
    document = examine(source, limits)
    assert (document.quality, document.text) == (Quality.REFUSED, "")
    assert reason in (document.reason or "")


READ: dict[str, tuple[str, Callable[[], bytes]]] = {
    "scripts": ("a.html", lambda: f"{PARAGRAPH}<script>alert(1)</script>{RUNS}".encode()),
    "refresh": ("a.html", lambda: f"{REFRESH}{PARAGRAPH}".encode()),
    "frames": ("a.html", lambda: f"{FRAMES}{PARAGRAPH}".encode()),
    "entities in html": ("a.html", lambda: f"{MARKUP[21:]}{PARAGRAPH}&x;".encode()),
    "control characters in html": ("a.html", lambda: f"{PARAGRAPH}\f\v&#1;&#xb;<script>x</script>\x1b&#12;".encode()),
    "elements without an end": ("a.html", lambda: (PARAGRAPH + "<p>क" * 3_000).encode()),
    "comments without an end": ("a.html", lambda: (PARAGRAPH + "<!--" * 50_000).encode()),
    "brackets": ("a.html", lambda: (PARAGRAPH + "<" * 50_000).encode()),
    "tables in tables": ("a.docx", lambda: word("<w:tbl><w:tr><w:tc>" * 60 + SAID + "</w:tc></w:tr></w:tbl>" * 60)),
    "fields in fields": ("a.docx", lambda: word(SAID + FIELD + BEGIN * 3_000 + "</w:p>")),
    "a long field": ("a.docx", lambda: word(SAID + FIELD + INSTRUCTION * 3_000 + "</w:p>")),
    "styles outside": ("a.docx", lambda: related("styles", "http://127.0.0.1:9/x", EXTERNAL)),
    "styles in a file": ("a.docx", lambda: related("styles", "file:///etc/passwd", EXTERNAL)),
    "too few pages": ("a.pdf", lambda: pages(1).replace(b"/Count 1", b"/Count 999999999")),
    "no end": ("a.pdf", lambda: pages(2)[:-8]),
    "ten thousand lines": ("a.pdf", lambda: pages(1, SHOWN.replace(b"ET", b"0 -14 Td (cSBd) Tj " * 2_000 + b"ET"))),
    "one word of a hundred thousand letters": ("a.txt", lambda: (REPORT + "क" * 100_000).encode()),
}  # fmt: skip


@pytest.mark.parametrize("case", READ)
def test_read_without_harm(case: str) -> None:
    name, make = READ[case]
    document = examine(Source(name, data=make()))
    assert document.quality is not Quality.REFUSED, document.reason
    assert "बैठक" in document.text or "संगोष्ठी" in document.text or "cSBd" in document.text
    assert not any(word in document.text for word in NOT_IN)


BRANCH = b"<</Type/Pages/Kids[%d 0 R]/Count 1>>"
ROUND = {
    "a form in itself": form_in_itself,
    "a page that is its own parent": lambda: pages(1).replace(b"/Parent 2 0 R", b"/Parent 5 0 R"),
    "a tree in itself": lambda: pages(1, kids=b"2 0 R "),
    "a tree of one branch": lambda: objects(CATALOGUE, *map(BRANCH.__mod__, range(3, 3_003)), b"<</Type/Page>>"),
}  # fmt: skip


@pytest.mark.parametrize("case", ROUND)
def test_pdfs_that_go_round(case: str) -> None:
    document = examine(Source("a.pdf", data=ROUND[case]()))
    assert document.text in ("", TYPED)


def test_a_member_without_a_name_is_a_member(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as made:
        info = zipfile.ZipInfo("a.txt")
        info.filename = ""
        made.writestr(info, REPORT)
    [source] = walk([tmp_path / "a.zip"])
    assert source.path.endswith("a.zip!\ufffd")
    assert examine(source).text == REPORT


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name on this system")
def test_what_is_no_regular_file_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "round").symlink_to(tmp_path)
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nothing")
    assert {source.path.rpartition("/")[2]: source.problem for source in walk([tmp_path])} == {
        "pipe.txt": "not a regular file", "gone.txt": "no such file",
    }  # fmt: skip


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device on this system")
def test_a_file_without_an_end_is_read_up_to_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    from sabhaparse.acquire import text

    monkeypatch.setattr(text, "LARGEST", 1_000)
    with pytest.raises(InputError, match="more than the limit of 1000 bytes"):
        text.read_bytes(Path("/dev/zero"))


@pytest.mark.skipif(sys.platform == "win32", reason="such names cannot be made")
@pytest.mark.parametrize(
    "name", ["a\nb.txt", "a\x1b[31m.txt", "-rf.txt", "a'\"`$(x).txt", "\u202etxt.exe.txt", "..txt"]
)
def test_names_of_files_are_only_names(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(REPORT, encoding="utf-8")
    assert examine(tmp_path / name).text == REPORT
