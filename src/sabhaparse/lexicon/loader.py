"""Reading the word lists: TSV files of five columns, checked line by line.

Columns: `form`, `variants` (separated by |), `type`, `value`, `note`; the file's name is the list's name.
An error names the file and the line.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Set
from difflib import get_close_matches
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import regex

from sabhaparse.errors import LexiconError
from sabhaparse.lexicon.entry import Entry

_OPENS_EMPTY = regex.compile(r"\n\s")
HEADER = ("form", "variants", "type", "value", "note")
SPECIAL = frozenset(
    {
        "vocabulary_nouns",
        "vocabulary_compounds",
        "loans",
        "verbs",
        "verb_forms_irregular",
        "verb_endings",
        "second_names",
    }
)
"""Files with columns of their own, read by `Words`."""
List = tuple[str, list[str]]
"""The name of a list, and its lines; one is cut when a word of it is looked up."""


def bundled() -> Traversable:
    """The folder of the lists that come with the package."""
    return files("sabhaparse.lexicon").joinpath("data")


def name_of(path: Traversable | Path) -> str:
    """The name of a list: that of its file."""
    return path.name.removesuffix(".tsv")


@lru_cache(maxsize=1)
def bundled_lists() -> tuple[List, ...]:
    """The bundled lists with the usual columns. What the tests have checked is not checked again."""
    paths = sorted((p for p in bundled().iterdir() if p.name.endswith(".tsv")), key=lambda p: p.name)
    return tuple((name_of(p), checked_lines(p)) for p in paths if name_of(p) not in SPECIAL)


def check_names(paths: Iterable[Path], known: Set[str]) -> None:
    """Every file has the name of a list; what another one holds would never be looked at.

    Raises:
        LexiconError: a file has not; the message names the file, and the list that is most like it.
    """
    for path in paths:
        name = name_of(path)
        if name not in known:
            near = get_close_matches(name.lower(), sorted(known), n=1)
            hint = f"is {near[0]}.tsv meant?" if near else f"there are: {', '.join(sorted(known))}"
            raise LexiconError(f"{path}: there is no list {name!r}; {hint}")


def _lines(path: Traversable | Path, header: tuple[str, ...]) -> list[str]:
    """The lines of a list, of which the first is the header."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise LexiconError(f"{path.name}:1: not UTF-8 ({error.reason} at byte {error.start})") from error
    except OSError as error:
        raise LexiconError(f"{path.name}: cannot be read: {error.strerror or error}") from error
    lines = text.replace("\r\n", "\n").split("\n")
    if tuple(lines[0].rstrip().split("\t")) != header:
        raise LexiconError(f"{path.name}:1: the header must be {' '.join(header)} (tab-separated), not {lines[0]!r}")
    return lines


def read_rows(path: Traversable | Path, header: tuple[str, ...] = HEADER) -> Iterator[tuple[int, list[str]]]:
    """Rows of a TSV list with their line numbers, header checked and taken off.

    Raises:
        LexiconError: bad encoding, wrong header, wrong number of columns, an empty first column, a form not in NFC.
    """
    lines = _lines(path, header)
    for number, line in enumerate(lines[1:], 2):
        if not line:
            continue
        cells = line.split("\t")
        if len(cells) > len(header):
            raise LexiconError(f"{path.name}:{number}: {len(cells)} columns where at most {len(header)} are allowed")
        cells += [""] * (len(header) - len(cells))
        if not cells[0].strip():
            raise LexiconError(f"{path.name}:{number}: the column {header[0]!r} is empty")
        if not unicodedata.is_normalized("NFC", line):
            raise LexiconError(f"{path.name}:{number}: not in Unicode NFC: {cells[0]!r}")
        yield number, cells


def checked_lines(path: Traversable | Path, header: tuple[str, ...] = HEADER) -> list[str]:
    """The lines of a TSV list that are rows, of a list that is known to be sound."""
    return [*filter(None, _lines(path, header)[1:])]


def read_lines(path: Traversable | Path, header: tuple[str, ...] = HEADER) -> list[str]:
    """The lines of a TSV list that are rows, checked as `read_rows` checks them, but not cut.

    Raises:
        LexiconError: as `read_rows`.
    """
    lines = checked_lines(path, header)
    if not _is_sound(lines, len(header)):
        for _ in read_rows(path, header):
            pass
    return lines


def _is_sound(lines: list[str], columns: int) -> bool:
    """Nothing is wrong with these rows; the letters with a nukta are looked at one by one, which is slow."""
    if max([line.count("\t") for line in lines], default=0) >= columns:
        return False
    dotted = [line for line in lines if "\u093c" in line]
    text = "\n".join([line for line in lines if "\u093c" not in line] if dotted else lines)
    normal = unicodedata.is_normalized("NFC", text) and all(unicodedata.is_normalized("NFC", line) for line in dotted)
    return normal and _OPENS_EMPTY.search("\n" + "\n".join(lines)) is None


def entry_of(name: str, line: str) -> Entry:
    """The entry that a line of the list `name` says."""
    form, _, kind, value, note = (line + "\t" * (len(HEADER) - 1 - line.count("\t"))).split("\t")
    return Entry(name, form, kind, value, note)


def read_list(path: Traversable | Path) -> Iterator[tuple[str, Entry]]:
    """(spelling, entry) of each form and variant of one list."""
    name = name_of(path)
    for _, (form, variants, kind, value, note) in read_rows(path):
        entry = Entry(name, form, kind, value, note)
        yield form, entry
        for variant in variants.split("|"):
            if variant:
                yield variant, entry
