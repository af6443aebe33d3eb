"""docx: everything that is read, where it stands, in which font; and files that are made to do harm."""

import datetime as dt
import io
import zipfile

import pytest
from making import LEGACY, REPORT, repacked, saved, zipped

from sabhaparse.acquire import FontRun, Limits, Quality, Source, acquire, examine
from sabhaparse.acquire.script import is_legacy_font
from sabhaparse.clean.legacy.fonts import family
from sabhaparse.errors import InputError

docx = pytest.importorskip("docx")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def source(data: bytes, name: str = "a.docx") -> Source:
    return Source(name, data=data)


def with_xml(inner: str, **parts: str) -> bytes:
    """A docx whose body is `inner`."""
    spaces = (
        f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:v="urn:schemas-microsoft-com:vml"'
    )
    body = f"<?xml version='1.0'?><w:document {spaces}><w:body>{inner}</w:body></w:document>"
    return repacked(saved(docx.Document()), word__document_dot_xml=body, **parts)


def text_of(inner: str) -> str:
    return acquire(source(with_xml(inner))).text


def p(*runs: str) -> str:
    return f"<w:p>{''.join(f'<w:r><w:t>{run}</w:t></w:r>' for run in runs)}</w:p>"


def test_paragraphs_and_tables_in_place() -> None:
    made = docx.Document()
    made.add_paragraph("संघ की बैठक")
    table = made.add_table(2, 2)
    for row, texts in zip(table.rows, [("नाम", "पद"), ("रमेश वर्मा", "अध्यक्ष")], strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    made.add_paragraph("बैठक संपन्न हुई।")
    assert acquire(source(saved(made))).text == "संघ की बैठक\nनाम\tपद\nरमेश वर्मा\tअध्यक्ष\nबैठक संपन्न हुई।"


def test_a_table_that_arranges_the_page_keeps_its_paragraphs() -> None:
    made = docx.Document()
    cell = made.add_table(1, 2).rows[0].cells
    cell[0].text = "प्रेस विज्ञप्ति"
    cell[1].text = "संघ की बैठक हुई।"
    cell[1].add_paragraph("सभी सदस्य आए।")
    assert acquire(source(saved(made))).text == "प्रेस विज्ञप्ति\nसंघ की बैठक हुई।\nसभी सदस्य आए।"


def test_headers_and_footers_once_and_without_page_numbers() -> None:
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = "जिला संघ, लखनऊ"
    footer = made.sections[0].footer.paragraphs[0]
    footer.text = "कार्यालय: हजरतगंज "
    for kind, text in (("begin", None), (None, " PAGE "), ("separate", None), (None, "7"), ("end", None)):
        run = footer.add_run(text if text == "7" else None)._r
        if kind:
            run.append(run.makeelement(f"{{{W}}}fldChar", {f"{{{W}}}fldCharType": kind}))
        elif text != "7":
            instruction = run.makeelement(f"{{{W}}}instrText", {})
            instruction.text = text
            run.append(instruction)
    made.add_paragraph(REPORT)
    made.add_section()
    made.add_paragraph("दूसरा भाग।")
    document = acquire(source(saved(made)))
    assert document.text == f"जिला संघ, लखनऊ\n{REPORT}\n\nदूसरा भाग।\nकार्यालय: हजरतगंज"
    assert [document.text[page:][:5] for page in document.pages] == ["दूसरा"]


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


BOX = f"<w:txbxContent>{p('सूचना')}</w:txbxContent>"
NEW = f"<mc:Choice><w:drawing><wps:txbx>{BOX}</wps:txbx></w:drawing></mc:Choice>"
OLD = f"<mc:Fallback><w:pict><v:textbox>{BOX}</v:textbox></w:pict></mc:Fallback>"
BOTH = f"<w:r><mc:AlternateContent>{NEW}{OLD}</mc:AlternateContent></w:r>"
DELETED = "<w:del><w:r><w:delText>पुरानी</w:delText></w:r></w:del>"
HIDDEN = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>गुप्त</w:t></w:r>"
AFTER_LINK = "<w:r><w:tab/><w:t>सभा</w:t><w:br/><w:t>हुई</w:t></w:r>"
CELLS = f"<w:tc>{p('संघ')}</w:tc><w:tc>{p('सभा')}</w:tc>"
TABLE = f"<w:tbl><w:tr>{CELLS}</w:tr></w:tbl>"
ROWS = [
    ("text box once", f"<w:p>{BOTH}{run('बैठक')}</w:p>", "बैठक\nसूचना"),
    ("tracked changes", f"<w:p><w:ins>{run('नई')}</w:ins>{DELETED}{run(' सभा')}</w:p>", "नई सभा"),
    ("hidden", f"<w:p>{HIDDEN}{run('सभा')}</w:p>", "सभा"),
    ("content control", f"<w:sdt><w:sdtContent>{p('संघ')}</w:sdtContent></w:sdt>{p('सभा')}", "संघ\nसभा"),
    ("link", f"<w:p><w:hyperlink>{run('संघ')}</w:hyperlink>{AFTER_LINK}</w:p>", "संघ\tसभा\nहुई"),
    ("other field", f'<w:p><w:fldSimple w:instr=" DATE ">{run("4 मई")}</w:fldSimple></w:p>', "4 मई"),
    ("table in a table", f"<w:tbl><w:tr><w:tc>{TABLE}{p()}</w:tc></w:tr></w:tbl>{p('अंत')}", "संघ\tसभा\nअंत"),
    ("entities are text", p("&lt;script&gt; संघ &amp; सभा"), "<script> संघ & सभा"),
]


@pytest.mark.parametrize(("inner", "text"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_what_is_read(inner: str, text: str) -> None:
    assert text_of(inner) == text


def test_legacy_runs_beside_unicode_runs() -> None:
    made = docx.Document()
    paragraph = made.add_paragraph()
    paragraph.add_run(LEGACY).font.name = "Kruti Dev 010"
    paragraph.add_run(" ")
    mangal = paragraph.add_run("बैठक संपन्न।")
    mangal._r.get_or_add_rPr().get_or_add_rFonts().set(f"{{{W}}}cs", "Mangal")
    document = acquire(source(saved(made)))
    assert document.text == f"{LEGACY} बैठक संपन्न।"
    start = len(LEGACY) + 1
    assert document.fonts == (FontRun(0, len(LEGACY), "Kruti Dev 010"), FontRun(start, start + 12, "Mangal"))


def test_fonts_from_styles_themes_and_defaults() -> None:
    made = docx.Document()
    style = made.styles.add_style("विज्ञप्ति", 1)
    style.font.name = "DevLys 010"
    child = made.styles.add_style("शीर्षक छोटा", 1)
    child.base_style = style
    made.add_paragraph("lHkk lEiUu", style=child)
    made.add_paragraph("plain")
    runs = acquire(source(saved(made))).fonts
    assert runs[0] == FontRun(0, 10, "DevLys 010")
    assert len(runs) == 2
    assert not is_legacy_font(runs[1].font)  # the theme's font


def test_a_circle_of_styles_ends() -> None:
    styles = f"""<w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>
        <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>"""
    inner = '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>संघ की सभा</w:t></w:r></w:p>'
    assert acquire(source(with_xml(inner, word__styles_dot_xml=styles))).text == "संघ की सभा"


def test_a_symbol_by_number_is_the_key_of_its_font() -> None:
    key, bullet = '<w:sym w:font="Kruti Dev 010" w:char="F0E3"/>', '<w:sym w:font="Wingdings" w:char="F0A7"/>'
    inner = f"<w:p><w:r>{key}</w:r><w:r>{bullet}</w:r></w:p>"
    document = acquire(source(with_xml(inner)))
    assert (document.text, document.fonts) == ("ã", (FontRun(0, 1, "Kruti Dev 010"),))


NAMES = ["Kruti Dev 010", "KrutiDev010", "DevLys 010", "Walkman-Chanakya-905", "4CGandhi", "Shusha", "APS-DV-Priyanka",
         "Agra", "Shree-Dev-0708", "DV-TTYogesh", "Mangal", "Nirmala UI", "Calibri", "Arial Unicode MS"]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_names_of_legacy_fonts_agree_with_the_decoder(name: str) -> None:
    assert is_legacy_font(name) == (family(name) not in (None, "unicode"))


DAYS = [
    (dt.datetime(2023, 5, 4, 9), dt.datetime(2023, 5, 4, 20), dt.date(2023, 5, 5)),  # 20:00 UTC: the next day in India
    (dt.datetime(2009, 1, 1), dt.datetime(2023, 5, 4), None),  # made from an older file
    (dt.datetime(2023, 5, 4), dt.datetime(2021, 5, 4), None),
]


@pytest.mark.parametrize(("created", "modified", "day"), DAYS)
def test_title_and_day(created: dt.datetime, modified: dt.datetime, day: dt.date | None) -> None:
    made = docx.Document()
    made.add_paragraph(REPORT)
    about = made.core_properties
    about.title, about.comments, about.created, about.modified = "संघ की बैठक", "", created, modified
    document = acquire(source(saved(made)))
    assert (document.title, document.published) == ("संघ की बैठक", day)


def test_the_day_of_a_template_is_none() -> None:
    made = docx.Document()
    made.add_paragraph(REPORT)
    assert acquire(source(saved(made))).published is None


def plain() -> bytes:
    made = docx.Document()
    made.add_paragraph(REPORT)
    return saved(made)


def test_macros_are_ignored() -> None:
    data = plain()
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        types = opened.read("[Content_Types].xml").decode()
    macro = types.replace("wordprocessingml.document.main+xml", "macroEnabled.main+xml").replace(
        "application/vnd.openxmlformats-officedocument.macro", "application/vnd.ms-word.document.macro"
    )
    parts = {"[Content_Types].xml": macro, "word/vbaProject.bin": b"\xcc\x61" * 100}
    assert acquire(source(repacked(data, **parts), "a.docm")).text == REPORT


ENTITY = f"""<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]>
<w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>संघ &e;</w:t></w:r></w:p></w:body></w:document>"""
DEEP = f"<w:document xmlns:w='{W}'><w:body>{'<w:sdt>' * 5000}{'</w:sdt>' * 5000}</w:body></w:document>"
DEFAULT = Limits()
HOSTILE = [
    ("external entity", lambda: repacked(plain(), word__document_dot_xml=ENTITY), Limits(), "document type definition"),
    ("UTF-16", lambda: repacked(plain(), word__document_dot_xml=ENTITY.encode("utf-16")), DEFAULT, "document type"),
    ("bomb", lambda: repacked(plain(), word__media__x_dot_xml=b"0" * 30_000_000), Limits(), "unpack to 30000000"),
    ("much", lambda: plain(), Limits(unpacked_bytes=5_000), "more than the limit of 5000"),
    ("parts", lambda: plain(), Limits(members=3), "more than the limit of 3"),
    ("deep", lambda: repacked(plain(), word__document_dot_xml=DEEP), Limits(), "broken docx"),
    ("no document", lambda: zipped({"[Content_Types].xml": "<x/>", "word/x": ""}), Limits(), "broken docx"),
    ("not xml", lambda: repacked(plain(), word__document_dot_xml=b"\x00\x01\x02"), Limits(), "broken docx"),
    ("no text", lambda: saved(docx.Document()), Limits(), "white space"),
    ("old Word", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, Limits(), "old Word file"),
    ("spreadsheet", lambda: zipped({"[Content_Types].xml": "", "xl/workbook.xml": ""}), Limits(), "a spreadsheet"),
]  # fmt: skip


@pytest.mark.parametrize(("make", "limits", "reason"), [row[1:] for row in HOSTILE], ids=[row[0] for row in HOSTILE])
def test_refusals(make: object, limits: Limits, reason: str) -> None:
    data = make()  # type: ignore[operator]
    document = examine(source(data), limits)
    assert (document.quality, document.text) == (Quality.REFUSED, "")
    assert document.reason
    assert reason in document.reason
    with pytest.raises(InputError, match=r"^a\.docx: "):
        acquire(source(data), limits)


def test_every_truncation_is_refused() -> None:
    data = plain()
    for size in range(0, len(data), len(data) // 25):
        assert examine(source(data[:size])).quality is Quality.REFUSED
