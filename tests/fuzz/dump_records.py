"""The records of many texts, one a line, so that two builds of the package can be compared byte for byte.

    python tests/fuzz/dump_records.py OUT.jsonl FILE…        (.jsonl, .jsonl.gz: field `text` of each line)
    python tests/fuzz/dump_records.py OUT.jsonl --mutated 2000 FILE…

With `--mutated`, that many texts cut, mixed and spoiled, the same ones in every run. Where a text is refused, the line
is the error. Which build was used is printed.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections.abc import Iterator
from pathlib import Path

import sabhaparse.find.view as engine
from sabhaparse import Parser
from sabhaparse.acquire import read_file

RUBBISH = [*"।॰.,:;-–()/0९1७ \n\t\u200d\u0000़्ािंःAz", "श्री ", " ने ", "बैठक", "11.06.2018", "\ufffd", "𑀓", "१०:३०", "\r\n"]


def texts(files: list[str]) -> Iterator[str]:
    """All texts of some files."""
    for file in map(Path, files):
        if ".jsonl" in file.suffixes:
            with (gzip.open if file.suffix == ".gz" else open)(file, "rt", encoding="utf-8") as lines:
                yield from (json.loads(line)["text"] for line in lines)
        else:
            yield read_file(file)


def mutated(given: list[str], number: int) -> Iterator[str]:
    """Texts with pieces of them left out, doubled, swapped with those of others, and rubbish put in."""
    chance = random.Random(1)
    for _ in range(number):
        text, other = chance.choice(given)[:6000], chance.choice(given)
        for _ in range(chance.randint(1, 30)):
            i = chance.randrange(len(text) + 1)
            j, k = i + chance.randrange(40), chance.randrange(len(other) + 1)
            old, new = text[i:j], other[k : k + 60]
            put = chance.choice(["", old * 2, new, chance.choice(RUBBISH), old.replace(" ", "")])
            text = text[:i] + put + text[j if chance.random() < 0.5 else i :]
        yield text


def main() -> None:
    options = argparse.ArgumentParser(description="Records of many texts, one a line.")
    options.add_argument("out")
    options.add_argument("files", nargs="+")
    options.add_argument("--mutated", type=int, default=0)
    given = options.parse_args()
    found = [*texts(given.files)]
    parser = Parser()
    with open(given.out, "w", encoding="utf-8") as out:
        for text in mutated(found, given.mutated) if given.mutated else found:
            try:
                line = parser.parse(text).model_dump_json()
            except Exception as error:
                line = f"{type(error).__name__}: {error}"
            out.write(line + "\n")
    print(engine.__file__)


if __name__ == "__main__":
    main()
