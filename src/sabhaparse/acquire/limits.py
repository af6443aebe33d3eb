"""`Limits`: how much of one file is taken in before it is refused, so that one hostile file cannot stop a run.

>>> limits = Limits(pages=2)
>>> limits.pages, limits.depth
(2, 3)
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from sabhaparse.errors import InputError


@dataclass(frozen=True, slots=True)
class Limits:
    """What is refused as too much; every limit is the largest that is still read.

    Attributes:
        file_bytes: size of a file, or of a member of an archive when unpacked; bytes.
        unpacked_bytes: size of all parts of a docx together, or of a zip archive inside another; bytes when unpacked.
        ratio: unpacked size over packed size, for members that unpack to more than 1,000,000 bytes.
        members: files in one zip archive, or parts in one docx.
        depth: zip archives inside one another; 1 reads no archive inside an archive.
        pages: pages of one PDF.
        characters: code points of the text that comes out of one file.
    """

    file_bytes: int = 100_000_000
    unpacked_bytes: int = 200_000_000
    ratio: float = 200.0
    members: int = 100_000
    depth: int = 3
    pages: int = 2_000
    characters: int = 20_000_000

    def __post_init__(self) -> None:
        """Refuse a limit that would refuse everything.

        Raises:
            InputError: a limit of less than 1.
        """
        for field in fields(self):
            if getattr(self, field.name) < 1:
                raise InputError(f"limit {field.name} must be 1 or more, not {getattr(self, field.name)}")


DEFAULT = Limits()
"""The limits where none are given."""
