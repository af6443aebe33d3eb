"""Every word list, walked: columns, Unicode form, no row twice, every form clean."""

from collections import Counter
from importlib.resources.abc import Traversable

import pytest

from sabhaparse.lexicon import Lexicon, fold
from sabhaparse.lexicon.loader import HEADER, SPECIAL, bundled, read_lines, read_list, read_rows

ALL = sorted((p for p in bundled().iterdir() if p.name.endswith(".tsv")), key=lambda p: p.name)
LISTS = [p for p in ALL if p.name.removesuffix(".tsv") not in SPECIAL]


def name(path: Traversable) -> str:
    return path.name.removesuffix(".tsv")


def rows(path: Traversable) -> list[list[str]]:
    header = tuple(path.read_text(encoding="utf-8").split("\n", 1)[0].split("\t"))
    return [cells for _, cells in read_rows(path, header)]


@pytest.mark.parametrize("path", ALL, ids=name)
def test_the_file_is_plain(path: Traversable) -> None:
    text = path.read_bytes().decode("utf-8")
    assert text.endswith("\n")
    assert "\r" not in text
    assert "\n\n" not in text
    width = text.split("\n", 1)[0].count("\t")
    assert [line for line in text.splitlines() if line.count("\t") != width] == []


@pytest.mark.parametrize("path", ALL, ids=name)
def test_cells_have_no_stray_space(path: Traversable) -> None:
    assert [cell for cells in rows(path) for cell in cells if cell != " ".join(cell.split())] == []


@pytest.mark.parametrize("path", LISTS, ids=name)
def test_the_columns_are_the_five(path: Traversable) -> None:
    assert path.read_text(encoding="utf-8").split("\n", 1)[0].split("\t") == list(HEADER)


@pytest.mark.parametrize("path", LISTS, ids=name)
def test_no_row_stands_twice(path: Traversable) -> None:
    count = Counter((form, kind, value) for form, _, kind, value, _ in rows(path))
    assert [row for row, n in count.items() if n > 1] == []


@pytest.mark.parametrize("path", LISTS, ids=name)
def test_variants_differ_from_their_form_and_each_other(path: Traversable) -> None:
    for form, variants, *_ in rows(path):
        spellings = [form, *(variants.split("|") if variants else ())]
        assert all(spellings), form
        assert len(set(spellings)) == len(spellings), form


@pytest.mark.parametrize("path", LISTS, ids=name)
def test_every_spelling_is_found_again(path: Traversable) -> None:
    lexicon = Lexicon([(path.name.removesuffix(".tsv"), read_lines(path))])
    for spelling, entry in read_list(path):
        keys = [fold(word) for word in spelling.replace("-", " ").replace("–", " ").replace("/", " ").split()]
        assert any(hit.length >= len(keys) for hit in lexicon.at(keys, 0)), (spelling, entry)
