"""What the bundled word lists come to, written down when the package is built, and read in a fifth of the time.

The file holds what `index_of` and `vocabulary` make of the lists, under a seal that says of which lists and by which
code. Where it is missing, damaged or of others it is left alone and all is worked out from the lists, which stay the
only truth.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from sabhaparse.lexicon.index import Index, index_of
from sabhaparse.lexicon.loader import bundled, bundled_lists
from sabhaparse.lexicon.words import Lemmas, vocabulary

FILE = "prepared.txt"
_BLOCK, _LINE = "\n\n", "\n"


class Prepared(NamedTuple):
    """The index of the bundled lists, and their general vocabulary."""

    entries: Index
    lemmas: Lemmas


def made() -> Prepared:
    """What the lists come to, worked out from them."""
    return Prepared(index_of([line for _, lines in bundled_lists() for line in lines]), vocabulary(None))


def prepared(path: Path | None = None) -> Prepared:
    """What the lists come to, from the file (the one that comes with the package) if it is of these lists."""
    file = path or bundled().joinpath(FILE)
    try:
        blocks = file.read_text(encoding="utf-8").split(_BLOCK)
    except (OSError, UnicodeDecodeError):
        return made()
    return (_read(blocks[1:]) if blocks[0] == _seal() else None) or made()


def _seal() -> str:
    """A sum over all lists and the code that reads them."""
    lists, code = bundled(), files("sabhaparse.lexicon")
    paths = [p for folder in (lists, code) for p in folder.iterdir() if p.name.endswith((".tsv", ".py"))]
    total = 0
    for path in sorted(paths, key=lambda p: p.name):
        total = crc32(path.read_bytes(), crc32(path.name.encode(), total))
    return f"{total:08x}"


def _read(blocks: list[str]) -> Prepared | None:
    """The contents of the blocks behind the seal, None where they do not fit together."""
    if len(blocks) != 6:
        return None
    first, places, parts, lemmas, said, which = (block.split(_LINE) for block in blocks)
    if len(first) != len(places) or len(lemmas) != len(which[0]) or which[1:] != ["."]:
        return None
    says = [(upos, int(band)) for upos, _, band in (one.partition(" ") for one in said)]
    meant = dict(zip(map(chr, range(ord("a"), ord("a") + len(says))), says, strict=True))
    index = Index(dict(zip(first, places, strict=True)), frozenset(parts))
    return Prepared(index, dict(zip(lemmas, map(meant.__getitem__, which[0]), strict=True)))


def write(path: str | Path) -> None:
    """Write the file; `hatch_build.py` calls this."""
    Path(path).write_text(_text(made()), encoding="utf-8", newline="\n")


def _text(ready: Prepared) -> str:
    """The text of the file."""
    says = sorted({*ready.lemmas.values()})
    letters = {said: chr(ord("a") + i) for i, said in enumerate(says)}
    blocks = (
        [_seal()],
        [*ready.entries.first],
        [" ".join(map(str, ready.entries.places(key))) for key in ready.entries.first],
        sorted(ready.entries.parts),
        [*ready.lemmas],
        [f"{upos} {band}" for upos, band in says],
        ["".join(letters[said] for said in ready.lemmas.values()), "."],
    )
    return _BLOCK.join(map(_LINE.join, blocks))
