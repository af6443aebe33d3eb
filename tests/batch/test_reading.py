"""One file: what is kept of it, how it fails, its font, its releases, and the way to other machines."""

import datetime as dt
import hashlib
import pickle
from pathlib import Path

import pytest

from sabhaparse.acquire import Document, FontRun, Limits, Source
from sabhaparse.batch import Failure, Options, parse_parts, parse_path
from sabhaparse.batch.fonts import font_of
from sabhaparse.batch.results import pack
from sabhaparse.errors import InputError
from sabhaparse.record import Entry

TEXT = "संघ की मासिक बैठक कल हुई।\n"
PAGE = """<!DOCTYPE html><html><head><title>संघ की बैठक</title>
<meta property="article:published_time" content="2023-05-05T10:00:00+05:30"></head><body><article>
<p>हरदोई। व्यापार संघ की मासिक बैठक कल अध्यक्ष उमा देवी की अध्यक्षता में हुई। बैठक में अनेक निर्णय लिए गए और सभी सदस्य उपस्थित रहे।</p>
</article></body></html>"""


def entry(result: Entry | Failure) -> Entry:
    assert isinstance(result, Entry), result
    return result


def test_an_entry_says_where_it_is_from(tmp_path: Path) -> None:
    path = tmp_path / "रिपोर्ट.txt"
    path.write_bytes(TEXT.encode())
    read = entry(parse_path(path, dt.date(2023, 5, 4)))
    assert (read.path, read.kind, read.title, read.part, read.offset) == (str(path), "txt", None, None, 0)
    assert read.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert read.published == dt.date(2023, 5, 4)
    assert read.minutes.date is not None
    assert str(read.minutes.date.value) == "2023-05-03"
    assert Entry.model_validate_json(read.model_dump_json()) == read


def test_metadata_of_the_file_and_what_the_caller_knows() -> None:
    pytest.importorskip("trafilatura")
    source = Source("बैठक.html", data=PAGE.encode())
    read = entry(parse_path(source))
    assert (read.kind, read.title, read.published) == ("html", "संघ की बैठक", dt.date(2023, 5, 5))
    assert entry(parse_path(source, dt.date(2023, 5, 9))).published == dt.date(2023, 5, 9)


@pytest.mark.parametrize(
    "data, message",
    [
        (b"", "empty"),
        (b"Minutes of the meeting of the committee on Friday", "no Hindi in it"),
        (b"%PDF-1.7 broken", "PDF"),
        (TEXT.encode() * 100, "more than the limit of 1000"),
    ],
)
def test_what_cannot_be_read(data: bytes, message: str) -> None:
    result = parse_path(Source("a.txt", data=data), options=Options(limits=Limits(file_bytes=1000)))
    assert isinstance(result, Failure)
    assert message in result.message
    assert not result.message.startswith("a.txt")
    assert result.path == "a.txt"


def test_releases_of_one_file() -> None:
    text = f"{TEXT}\f{TEXT}\f{TEXT}"
    source, options = Source("all.txt", data=text.encode()), Options(split="formfeed")
    parts = [entry(part) for part in parse_parts(source, dt.date(2023, 5, 4), options)]
    assert [(part.part, part.offset) for part in parts] == [(1, 0), (2, len(TEXT) + 1), (3, 2 * len(TEXT) + 2)]
    for part in parts:
        kind = part.minutes.kind
        assert kind is not None
        assert text[part.offset :][kind.evidence[0].start : kind.evidence[0].end] == kind.evidence[0].quote
    whole = entry(parse_path(source, options=options))
    assert (whole.part, whole.minutes.raw_length) == (None, len(text))


def test_a_file_name_that_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "\udc96.txt"
    path.write_bytes(TEXT.encode())
    assert entry(parse_path(path)).path == str(tmp_path / "\\udc96.txt")
    path.write_bytes(b"")
    failure = parse_path(path)
    assert isinstance(failure, Failure)
    assert failure.line().encode().endswith(b"}")


def test_the_function_travels(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode())
    function, options = pickle.loads(pickle.dumps((parse_path, Options())))
    results = [function(path, options=options), function(tmp_path / "none")]
    assert pickle.loads(pickle.dumps(results)) == results


def test_wrong_options_are_no_failure_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no engine"):
        parse_path(tmp_path / "none", options=Options(engine="magic"))


@pytest.mark.parametrize(
    "memory, message",
    [
        (None, "there is not enough memory to read it"),
        (10**8, "the memory limit of 100 MB was reached; a larger one is set with --max-memory"),
    ],
)
@pytest.mark.parametrize("where", ["sabhaparse.acquire.read.kind_of", "sabhaparse.pipeline.Parser.parse_batch"])
def test_memory_that_runs_out_is_no_fault_of_the_file(
    where: str, memory: int | None, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def out_of_memory(*_: object) -> None:
        raise MemoryError

    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode())
    monkeypatch.setattr(where, out_of_memory)
    failed = parse_path(path, options=Options(memory=memory))
    assert failed == Failure(0, "MemoryError", message, str(path))
    assert pack([failed]).again


def document(*pieces: tuple[str, str | None]) -> Document:
    runs, text = [], ""
    for piece, font in pieces:
        if font:
            runs.append(FontRun(len(text), len(text) + len(piece), font))
        text += piece
    return Document(text, "a.docx", "", "docx", fonts=tuple(runs))


FONTS = [
    ([("cSBd esa", "Kruti Dev 010")], "Kruti Dev 010"),
    ([("cSBd ", "Kruti Dev 010"), ("esa", "DevLys 010")], "Kruti Dev 010"),
    ([("cSBd ", "Kruti Dev 010"), ("बैठक 12-5 ", "Mangal"), (" (3)\n", None)], "Kruti Dev 010"),
    ([("cSBd ", "Kruti Dev 010"), ("Hall", "Arial")], None),
    ([("cSBd ", "Kruti Dev 010"), ("Hall", None)], None),
    ([("Hall ", None), ("cSBd ", "Kruti Dev 010")], None),
    ([("cSBd ", "Kruti Dev 010"), ("baOzk", "Shusha")], None),
    ([("बैठक", "Mangal")], None),
    ([("Hall", "Mangal")], None),
    ([("cSBd", "Agra")], None),
    ([("बैठक", None)], None),
]


@pytest.mark.parametrize("pieces, font", FONTS)
def test_the_font_of_a_document(pieces: list[tuple[str, str | None]], font: str | None) -> None:
    assert font_of(document(*pieces)) == font


def test_the_font_drives_the_decoder(tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    made = docx.Document()
    made.add_paragraph().add_run("f”k{kd la?k dh cSBd").font.name = "Kruti Dev 010"
    made.save(tmp_path / "a.docx")
    read = entry(parse_path(tmp_path / "a.docx"))
    assert read.minutes.kind is not None
    assert (read.minutes.kind.value, read.minutes.kind.evidence[0].quote) == ("बैठक", "cSBd")
