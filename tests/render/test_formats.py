"""All formats alike: the same bytes, reports read one by one, whole files or none, packages that are missing."""

import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from sabhaparse.errors import InputError, ModelMissingError
from sabhaparse.record import Minutes
from sabhaparse.render.documents import Document
from sabhaparse.render.formats import FORMATS, load, write
from sabhaparse.render.safe import file_name

PACKAGES = [name for name, form in FORMATS.items() if form.package]


def _out(folder: Path, name: str) -> Path:
    return folder / f"minutes{FORMATS[name].extension}"


def _ready(name: str, documents: list[Document]) -> list[Document]:
    """The reports that a format can hold."""
    if FORMATS[name].package:
        pytest.importorskip(FORMATS[name].package)
    return [d for d in documents if "raw" in d.metadata] if FORMATS[name].raw else documents


def _bytes(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.mark.parametrize("name", FORMATS)
def test_same_minutes_same_bytes(name: str, archive: list[Document], tmp_path: Path) -> None:
    documents = _ready(name, archive)
    for folder in "ab":
        assert write(name, iter(documents), _out(tmp_path / folder, name)) == len(documents)
    assert _bytes(tmp_path / "a") == _bytes(tmp_path / "b")
    assert write(name, iter(documents), _out(tmp_path / "b", name)) == len(documents), "writing over it"
    assert _bytes(tmp_path / "a") == _bytes(tmp_path / "b")


@pytest.mark.parametrize("name", FORMATS)
def test_plain_tuples_do(name: str, parsed: list[Document], tmp_path: Path) -> None:
    _ready(name, [])
    assert write(name, [tuple(parsed[0])], _out(tmp_path, name)) == 1


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in ("akoma", "html")])
def test_a_run_that_breaks_leaves_the_old_files(name: str, parsed: list[Document], tmp_path: Path) -> None:
    def broken() -> Iterator[Document]:
        yield parsed[1]
        raise InputError("line 2 is no record")

    write(name, _ready(name, parsed[:1]), _out(tmp_path, name))
    before = _bytes(tmp_path)
    with pytest.raises(InputError, match="line 2"):
        write(name, broken(), _out(tmp_path, name))
    assert _bytes(tmp_path) == before


@pytest.mark.parametrize("name", FORMATS)
def test_links_are_replaced_not_followed(name: str, parsed: list[Document], tmp_path: Path) -> None:
    outside, out = tmp_path / "outside", _out(tmp_path / "out", name)
    outside.write_text("mine", encoding="utf-8")
    write(name, _ready(name, parsed[:1]), out)
    for path in [p for p in (tmp_path / "out").rglob("*") if p.is_file()]:
        path.unlink()
        path.symlink_to(outside)
        path.with_name(f".{path.name}.part").symlink_to(outside)
    write(name, parsed[:1], out)
    assert outside.read_text(encoding="utf-8") == "mine"
    assert not any(p.is_symlink() for p in tmp_path.rglob("*"))


@pytest.mark.parametrize("name", FORMATS)
def test_an_output_that_cannot_be_made(name: str, parsed: list[Document], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(InputError, match="file"):
        write(name, _ready(name, parsed[:1]), _out(tmp_path / "file", name))


@pytest.mark.parametrize("name", FORMATS)
def test_memory_does_not_grow_with_the_reports(name: str, parsed: list[Document], tmp_path: Path) -> None:
    _ready(name, [])
    many = 60 if name in ("akoma", "html") else 400

    def peak(count: int) -> int:
        given = (parsed[n % 2]._replace(id=f"{n:08x}") for n in range(count))
        tracemalloc.start()
        try:
            write(name, given, _out(tmp_path, name))
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(5)
    if name != "parquet":  # whose row groups are filled first
        assert peak(many) < peak(many // 4) * 1.2 + 100_000


@pytest.mark.parametrize("name", PACKAGES)
def test_a_missing_package_is_named_with_its_command(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, FORMATS[name].package, None)
    with pytest.raises(ModelMissingError, match=rf"pip install 'sabhaparse\[{FORMATS[name].extra}\]'"):
        load(name)


def test_the_others_need_no_package() -> None:
    assert PACKAGES == ["parquet", "ics"]
    assert all(callable(load(name)) for name in FORMATS if name not in PACKAGES)


def test_a_page_needs_the_source_text(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"a\.txt: a page needs the source text"):
        write("html", [Document("a", {"path": "a.txt"}, Minutes(raw_length=0))], tmp_path)


@pytest.mark.parametrize(
    "name",
    [
        "../up",
        "/etc/passwd",
        "..",
        ".",
        "",
        "a\\b",
        "a\0b",
        "con",
        "c:x",
        "A",
        "क" * 400,
        ".hidden",
        "a/../b",
        "\ud800",
    ],
)
def test_file_names_are_harmless(name: str, tmp_path: Path) -> None:
    made = file_name(name, ".xml")
    assert not {"/", "\\", "\0", ":"} & set(made)
    assert not made.startswith((".", "-"))
    assert len(made.encode()) <= 255
    (tmp_path / made).write_text("", encoding="utf-8")
    assert (tmp_path / made).parent.resolve() == tmp_path.resolve()


def test_names_that_look_alike_differ() -> None:
    names = ["a/b", "a\\b", "a_b", "A_b", "a.b", "a b"]
    assert len({file_name(name, "").lower() for name in names}) == len(names)
