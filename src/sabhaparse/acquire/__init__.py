"""acquire: files and streams to raw text."""

from sabhaparse.acquire.document import Document, FontRun, Quality
from sabhaparse.acquire.limits import Limits
from sabhaparse.acquire.published import PublishedFrom, published_from
from sabhaparse.acquire.read import acquire, examine
from sabhaparse.acquire.source import Source
from sabhaparse.acquire.split import split
from sabhaparse.acquire.text import decode, read_bytes, read_file, read_stream
from sabhaparse.acquire.walk import source_of, walk

__all__ = [
    "Document",
    "FontRun",
    "Limits",
    "PublishedFrom",
    "Quality",
    "Source",
    "acquire",
    "decode",
    "examine",
    "published_from",
    "read_bytes",
    "read_file",
    "read_stream",
    "source_of",
    "split",
    "walk",
]
