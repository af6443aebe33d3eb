"""One HTML page a report, in a folder, with every value marked in the source text.

>>> from tempfile import TemporaryDirectory
>>> from sabhaparse.pipeline import Parser
>>> raw = "व्यापार संघ की मासिक बैठक हुई।"
>>> with TemporaryDirectory() as out:
...     write_html([("a1", {"raw": raw}, Parser().parse(raw))], Path(out))
...     [path.name for path in Path(out).iterdir()]
1
['a1.html']
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sabhaparse.errors import InputError
from sabhaparse.render.documents import Document, Given
from sabhaparse.render.html import to_html
from sabhaparse.render.safe import file_name, folder, whole


def write_html(documents: Iterable[Given], out: Path) -> int:
    """Write a page for each report into the folder `out`, named by its id; returns how many reports there were.

    Raises:
        InputError: the metadata of a report holds no source text (`raw`), or a file cannot be written.
        GroundingError: the source text is not that of the minutes.
    """
    count = 0
    for given in documents:
        count += 1
        document = Document(*given)
        raw = document.metadata.get("raw")
        if not isinstance(raw, str):
            raise InputError(f"{document.said('path') or document.id}: a page needs the source text of the minutes")
        with whole(folder(out) / file_name(document.id, ".html")) as part:
            part.write_text(to_html(document.minutes, raw), encoding="utf-8", newline="\n")
    return count
