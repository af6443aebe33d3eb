"""Files, folders, patterns and standard input to sources: all of them, once, in order."""

import hashlib
import io
import os
import pickle
import sys
from pathlib import Path

import pytest
from making import LEGACY, REPORT, picture, zipped

from sabhaparse.acquire import Limits, Quality, Source, acquire, examine, published_from, walk
from sabhaparse.acquire import needs as needs_module
from sabhaparse.errors import InputError, ModelMissingError

FILES = ["b.txt", "a/2.txt", "a/10.html", "a/c/x.docx", "a.pdf", ".hidden.txt", "~$a.docx", ".git/x.txt", "Thumbs.db",
         "page.html", "page_files/logo.png", "other_files/y.txt", "z.jpg"]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("संघ की बैठक हुई।", encoding="utf-8")
    (tmp_path / "d.zip").write_bytes(zipped({"2.txt": "संघ", "1.txt": "सभा"}))
    return tmp_path


def paths(inputs: list[str | Path], folder: Path) -> list[str]:
    return [source.path.removeprefix(f"{folder}/") for source in walk(inputs)]


ALL = ["a/10.html", "a/2.txt", "a/c/x.docx", "a.pdf", "b.txt", "d.zip!2.txt", "d.zip!1.txt", "other_files/y.txt",
       "page.html", "z.jpg"]  # fmt: skip


def test_a_folder_at_any_depth_by_name(folder: Path) -> None:
    assert paths([folder], folder) == ALL


def test_nothing_twice_and_in_the_order_given(folder: Path) -> None:
    others = [name for name in ALL if name != "b.txt"]
    assert paths([folder / "b.txt", folder, folder / "b.txt"], folder) == ["b.txt", *others]


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("*.txt", ["b.txt"]),
        ("**/*.txt", ["a/2.txt", "b.txt", "other_files/y.txt", "page_files/logo.png"][:3]),
        ("a/[0-9]*", ["a/10.html", "a/2.txt"]),
        ("*.zip", ["d.zip!2.txt", "d.zip!1.txt"]),
        ("d.zip!1.txt", ["d.zip!1.txt"]),
    ],
)
def test_patterns_and_members(pattern: str, found: list[str], folder: Path) -> None:
    assert paths([f"{folder}/{pattern}"], folder) == found


def test_a_file_with_a_star_in_its_name_is_that_file(folder: Path) -> None:
    (folder / "[1].txt").write_text("संघ", encoding="utf-8")
    assert paths([folder / "[1].txt"], folder) == ["[1].txt"]


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("none.txt", "no such file"),
        ("*.rtf", "no file fits the pattern"),
        ("d.zip!3.txt", "no such file in the archive"),
        ("none.zip!3.txt", "no such file"),
    ],
)
def test_what_is_not_there_is_a_source_with_a_problem(name: str, problem: str, folder: Path) -> None:
    [source] = walk([f"{folder}/{name}"])
    assert source.problem == problem
    with pytest.raises(InputError, match=f"{name.replace('*', '.')}: {problem}$"):
        acquire(source)
    assert examine(source).quality is Quality.REFUSED


def test_links_and_pipes(folder: Path) -> None:
    (folder / "a" / "up").symlink_to(folder)
    (folder / "broken.txt").symlink_to(folder / "none")
    os.mkfifo(folder / "pipe.txt")
    found = {source.path.removeprefix(f"{folder}/"): source.problem for source in walk([folder])}
    assert [*found] == [*ALL[:5], "broken.txt", *ALL[5:9], "pipe.txt", ALL[9]]
    assert (found["broken.txt"], found["pipe.txt"]) == ("no such file", "not a regular file")


def test_a_very_deep_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(300):
        os.mkdir("d")
        os.chdir("d")
    os.chdir(tmp_path)
    (tmp_path / "z.txt").write_text("संघ", encoding="utf-8")
    assert paths([tmp_path], tmp_path) == ["z.txt"]


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(REPORT.encode())))
    [source] = walk(["-"])
    assert (source.path, acquire(source).text) == ("-", REPORT)


def test_standard_input_has_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(REPORT.encode())))
    limits = Limits(file_bytes=100)
    [source] = walk(["-"], limits)
    assert "more than the limit of 100" in str(examine(source, limits).reason)


def test_sources_and_documents_go_to_other_processes(folder: Path) -> None:
    for source in walk([folder]):
        assert pickle.loads(pickle.dumps(source)) == source
    document = acquire(folder / "b.txt")
    assert pickle.loads(pickle.dumps(document)) == document


def test_the_checksum_is_that_of_the_bytes(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbf" + "संघ".encode()
    (tmp_path / "a.txt").write_bytes(data)
    document = acquire(tmp_path / "a.txt")
    assert (document.text, document.sha256) == ("संघ", hashlib.sha256(data).hexdigest())


BYTES = [
    (REPORT.encode(), REPORT, "good"),
    (REPORT.encode("utf-16"), REPORT, "good"),
    (REPORT.encode("utf-16-le"), REPORT, "good"),
    (REPORT.encode("utf-16-be"), REPORT, "good"),
    (f"{REPORT}\r\n\f{REPORT}".encode(), f"{REPORT}\r\n\f{REPORT}", "good"),
    (LEGACY.encode("cp1252"), LEGACY, "good"),
    ("mÙkj izns'k ds v/;{k us cSBd esa dgk".encode("cp1252"), "mÙkj izns'k ds v/;{k us cSBd esa dgk", "good"),
    ("ÕñÆ·¤ ×ð´ çß·¤æâ ãñ ¥æñÚU ·¤ãæ ç·¤ çß·¤æâ".encode("cp1252"), "ÕñÆ·¤ ×ð´ çß·¤æâ ãñ ¥æñÚU ·¤ãæ ç·¤ çß·¤æâ", "good"),
    (b"Hkkjr \x90 ds v/;{k us cSBd esa dgk fd \xd9kj", "Hkkjr \x90 ds v/;{k us cSBd esa dgk fd Ùkj", "good"),
    (REPORT.encode()[:-2], REPORT[:-1] + "\ufffd", "repaired"),
    (REPORT.encode().replace("र".encode(), b"\xe0\xa4", 1), None, "repaired"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "text", "quality"), BYTES)
def test_character_sets(data: bytes, text: str | None, quality: str) -> None:
    document = acquire(Source("a.txt", data=data))
    assert document.quality.value == quality
    assert document.text == text or text is None


REFUSED = [
    (b"", "the file is empty"),
    (b" \n\t ", "white space"),
    ("\ufeff \n".encode(), "white space"),
    (picture(), "a picture (PNG), not a text"),
    (b"\xff\xd8\xff\xe0" + bytes(30), "a picture (JPEG), not a text"),
    (b"{\\rtf1 x}", "an RTF file"),
    (b"\x1f\x8b\x08" + bytes(30), "a gzip file"),
    (zipped({"META-INF/manifest.xml": "x"}), "an OpenDocument file"),
    (b"The committee met on Friday.", "no Hindi in it: of 23 letters 0 are Devanagari"),
    ("বৈঠক সভা সমিতি আলোচনা".encode(), "no Hindi"),
    (bytes(range(256)) * 20, "a.txt"),
]


@pytest.mark.parametrize(("data", "reason"), REFUSED)
def test_refusals(data: bytes, reason: str) -> None:
    with pytest.raises(InputError, match=r"^a\.txt: ") as error:
        acquire(Source("a.txt", data=data))
    assert reason in str(error.value)


def test_limits_say_what_is_wrong_with_them() -> None:
    with pytest.raises(InputError, match="limit pages must be 1 or more, not 0"):
        Limits(pages=0)


def test_a_missing_package_is_asked_for_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(module: str) -> object:
        raise ImportError(name=module)

    monkeypatch.setattr(needs_module.importlib, "import_module", gone)
    for data in (b"%PDF-1.7", zipped({"[Content_Types].xml": "", "word/x": ""}), "<html><p>संघ".encode()):
        with pytest.raises(ModelMissingError, match=r"pip install 'sabhaparse\[files\]'"):
            examine(Source("a", data=data))


DAYS = [
    ("%Y/%m/%d", "archive/2018/06/11/a.txt", "2018-06-11"),
    ("%Y/%m/*_%d.txt", "archive/2018/6/note_1.txt", "2018-06-01"),
    ("%d%m%Y", "release11062018.txt", "2018-06-11"),
    ("%d-%m-%y", "a/11-06-18.txt", "2018-06-11"),
    ("%d-%m-%y", "a/11-06-98.txt", "1998-06-11"),
    ("%Y-%m-%d", "a.zip!2018-06-11/x.docx", "2018-06-11"),
    ("%Y-%m-%d", "C:\\a\\2018-06-11.txt", "2018-06-11"),
    ("%Y-%m-%d", "2018-06-31.txt", None),  # no such day
    ("%Y-%m-%d", "12018-06-11.txt", None),
    ("%Y-%m-%d", "2018-06-11/2019-06-11.txt", None),  # which?
    ("%Y-%m-%d", "2018-06-11/2018-06-11.txt", "2018-06-11"),
    ("%Y-%m-%d", "a.txt", None),
]


@pytest.mark.parametrize(("pattern", "path", "day"), DAYS)
def test_days_in_names(pattern: str, path: str, day: str | None) -> None:
    found = pickle.loads(pickle.dumps(published_from(pattern)))(path)
    assert (found.isoformat() if found else None) == day


@pytest.mark.parametrize("pattern", ["", "%Y", "%Y-%m", "%Y-%m-%d-%H", "%Y-%y-%m-%d", "%Y-%m-%d/%d", "words"])
def test_patterns_that_say_no_day_are_refused(pattern: str) -> None:
    with pytest.raises(InputError, match="published from"):
        published_from(pattern)


def test_days_in_a_table(tmp_path: Path) -> None:
    table = tmp_path / "days.csv"
    table.write_text("\ufeffpath,published,note\nb/a.txt,2018-06-11,x\na.txt,2019-01-02,\nc.txt,,\n", encoding="utf-8")
    days = published_from(table)
    found = [days(path) for path in ("x/b/a.txt", "x/c/a.txt", "z.zip!b/a.txt", "c.txt", "aa.txt")]
    assert [day and day.isoformat() for day in found] == ["2018-06-11", "2019-01-02", "2018-06-11", None, None]


TABLES = [
    ("path,day\na,2018-06-11\n", "days.csv:1: the columns must be path and published"),
    ("path,published\na,11.06.2018\n", "days.csv:2: '11.06.2018' is no day"),
    ("path,published\na,2018-06-11\na,2018-06-12\n", "days.csv:3: a has two days"),
    ("", "days.csv:1: the columns"),
    (None, "days.csv: cannot be read: No such file"),
]


@pytest.mark.parametrize(("text", "message"), TABLES)
def test_tables_that_are_refused(text: str | None, message: str, tmp_path: Path) -> None:
    if text is not None:
        (tmp_path / "days.csv").write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as error:
        published_from(tmp_path / "days.csv")
    assert message in str(error.value)
