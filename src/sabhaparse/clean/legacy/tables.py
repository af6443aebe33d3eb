"""The tables of the legacy encodings: which key draws which part of a letter.

Lists: `data/krutidev.tsv`, `walkman.tsv` (the rows in which it differs from Kruti Dev), `chanakya.tsv`,
`gandhi.tsv`, `shusha.tsv`, `aps.tsv`. Columns: `key` (as typed; control characters as `\\x90`), `kind`, `output`,
`write` (yes where the encoder uses the key), `note`. Kinds:

========  ==========================================================================================
cons      complete letter or conjunct, perhaps with a vowel sign (रु)
half      letter without its stem: the stem key completes it
stemless  half letter that has no stem to come
stem      the vertical stroke: completes a half letter, is ा elsewhere
rakar     ्र below the letter before it; `below` is any other letter hung there
matra     vowel sign, perhaps with ं; `prei` is ि typed before its letters, perhaps with ं and reph
reph      र् typed after its syllable, perhaps with signs
tail      stroke that turns one letter into another (pairs of letters); a single letter where it stands alone
========  ==========================================================================================

`vowel`, `sign` (ं ँ ः), `nukta`, `virama`, `mark` (digit or punctuation) and `filler` (prints nothing).

>>> load("krutidev").keys["d"]
Key(kind='cons', letters=('क',), signs='')
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from sabhaparse.errors import LexiconError
from sabhaparse.late import late
from sabhaparse.lexicon.loader import read_rows

HEADER = ("key", "kind", "output", "write", "note")
KINDS = frozenset(
    {"cons", "half", "stemless", "stem", "rakar", "below", "matra", "prei", "reph", "tail"}
    | {"vowel", "sign", "nukta", "virama", "mark", "filler"}
)
ENCODINGS = ("krutidev", "walkman", "chanakya", "gandhi", "shusha", "aps")
BASES = {"walkman": "krutidev"}
VIRAMA = "\u094d"
_ESCAPE = late(r"\\x([0-9a-f]{2})")
_VOWEL_SIGNS = "\u093e\u093f\u0940\u0941\u0942\u0943\u0944\u0945\u0946\u0947\u0948\u0949\u094a\u094b\u094c"


class Key(NamedTuple):
    """What one key draws: consonants in order, and the signs that come with them."""

    kind: str
    letters: tuple[str, ...]
    signs: str


@dataclass(frozen=True, slots=True)
class Table:
    """One encoding: its keys, how long the longest is, and which keys the encoder writes."""

    name: str
    keys: dict[str, Key]
    longest: int
    written: dict[tuple[str, str], str]
    """(kind, output) -> key."""


def data_file(name: str) -> list[list[str]]:
    """The rows of a two-or-more-column list of this package, without its header (checked to exist)."""
    path = files("sabhaparse.clean.legacy").joinpath("data", name)
    header = tuple(path.read_text(encoding="utf-8").split("\n", 1)[0].split("\t"))
    return [row for _, row in read_rows(path, header)]


@lru_cache(maxsize=len(ENCODINGS))
def load(encoding: str) -> Table:
    """The table of one of `ENCODINGS`.

    Raises:
        LexiconError: an unknown kind, or a key listed twice.
    """
    base = load(BASES[encoding]) if encoding in BASES else None
    keys: dict[str, Key] = {}
    written: dict[tuple[str, str], str] = {}
    path = files("sabhaparse.clean.legacy").joinpath("data", f"{encoding}.tsv")
    for line, (shown, kind, output, write, _note) in read_rows(path, HEADER):
        key = _ESCAPE.sub(lambda m: chr(int(m[1], 16)), shown)
        if kind not in KINDS:
            raise LexiconError(f"{path.name}:{line}: unknown kind {kind!r}")
        if key in keys:
            raise LexiconError(f"{path.name}:{line}: the key {shown!r} is listed twice")
        keys[key] = _key(kind, output)
        if write:
            written.setdefault((kind, output), key)
    if base is not None:
        keys = base.keys | keys
    return Table(encoding, keys, max(map(len, keys)), written)


def _key(kind: str, output: str) -> Key:
    if kind in ("cons", "half", "stemless"):
        cut = next((i for i, c in enumerate(output) if c in _VOWEL_SIGNS), len(output))
        return Key(kind, tuple(part for part in output[:cut].split(VIRAMA) if part), output[cut:])
    if kind in ("rakar", "below"):
        return Key(kind, tuple(output.strip(VIRAMA).split(VIRAMA)), "")
    if kind == "tail":
        return Key(kind, tuple(output.split("|")), "")
    return Key(kind, (), output)
