"""The source text of reports, read again from their files, for exports that show it.

>>> from pathlib import Path
>>> from tempfile import TemporaryDirectory
>>> from sabhaparse.batch import parse_path
>>> from sabhaparse.render.documents import documents
>>> with TemporaryDirectory() as folder:
...     path = Path(folder) / "a.txt"
...     _ = path.write_text("संघ की मासिक बैठक हुई।", encoding="utf-8")
...     [report.metadata["raw"] for report in with_raw(documents([parse_path(path)]), print)]
['संघ की मासिक बैठक हुई।']
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from sabhaparse.acquire import Document as Text
from sabhaparse.acquire import Limits, examine
from sabhaparse.render.documents import Document

_LARGE = Limits(file_bytes=1_000_000_000, pages=100_000, characters=100_000_000)
"""More than the limit of a run, so that what was read then is not refused now."""


def with_raw(reports: Iterable[Document], lost: Callable[[str], None]) -> Iterator[Document]:
    """The reports with `raw` in their metadata.

    Args:
        reports: reports with the path and the SHA-256 of their files.
        lost: told about each report whose file is gone or has changed, and once how many say no file;
            they are left out.

    Raises:
        ModelMissingError: the package for a kind of file is not installed.
    """
    text: Text | None = None
    nameless = 0
    for report in reports:
        path = report.said("path")
        if path is None:
            nameless += 1
            continue
        if text is None or text.path != path:
            text = examine(path, _LARGE)
        if text.sha256 != report.said("sha256"):
            lost(f"{path}: {'has changed since it was read' if text.sha256 else text.reason}")
            continue
        start = int(report.metadata.get("offset") or 0)
        raw = text.text[start : start + report.minutes.raw_length]
        yield report._replace(metadata={**report.metadata, "raw": raw})
    if nameless:
        which = "a record names no file" if nameless == 1 else f"{nameless} records name no file"
        lost(f"{which} to read the source text from; html needs the output of `sabhaparse batch`")
