"""The minutes as one Popolo JSON file: an object of seven lists, persons to speeches.

>>> from tempfile import TemporaryDirectory
>>> from sabhaparse.pipeline import Parser
>>> with TemporaryDirectory() as out:
...     write_popolo([("a1", {}, Parser().parse("व्यापार संघ की मासिक बैठक हुई।"))], Path(out) / "minutes.json")
...     json.loads((Path(out) / "minutes.json").read_text(encoding="utf-8"))["organizations"]
1
[{'id': 'a1.b1', 'name': 'व्यापार संघ'}]
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from sabhaparse.render.documents import Document, Given
from sabhaparse.render.popolo_things import bare, things
from sabhaparse.render.safe import folder, plain, whole

COLLECTIONS = ("persons", "organizations", "memberships", "posts", "events", "motions", "speeches")


def write_popolo(documents: Iterable[Given], out: Path) -> int:
    """Write reports into one JSON file, an object of seven lists; returns how many reports there were.

    The lists are gathered in files without a name beside `out`, so that memory stays small.

    Raises:
        InputError: the file cannot be written.
    """
    count = 0
    with ExitStack() as stack:
        part = stack.enter_context(whole(folder(out.parent) / out.name))
        lists = {name: stack.enter_context(TemporaryFile(dir=out.parent)) for name in COLLECTIONS}
        for given in documents:
            count += 1
            for name, thing in things(Document(*given)):
                lists[name].write(b",\n" if lists[name].tell() else b"\n")
                lists[name].write(plain(json.dumps(bare(thing), ensure_ascii=False)).encode())
        with part.open("xb") as stream:
            _join(stream, lists)
    return count


def _join(stream: IO[bytes], lists: Mapping[str, IO[bytes]]) -> None:
    for number, (name, items) in enumerate(lists.items()):
        stream.write(f"{',' if number else '{'}\n{json.dumps(name)}: [".encode())
        items.seek(0)
        shutil.copyfileobj(items, stream)
        stream.write(b"\n]")
    stream.write(b"\n}\n")
