"""acquire: files and streams to raw text."""

from sabhaparse.acquire.text import decode, read_bytes, read_file, read_stream

__all__ = ["decode", "read_bytes", "read_file", "read_stream"]
