"""Makes real files for the tests: PDFs with a Devanagari font, docx files, zip archives, sound and hostile."""

from __future__ import annotations

import io
import zipfile
from functools import lru_cache
from pathlib import Path

import pytest

REPORT = (
    "जिला अध्यक्ष रमेश वर्मा ने प्रदेश कार्यालय में कहा कि 10 जुलाई तक हरिद्वार और निकट के क्षेत्रों में सदस्यता अभियान पूरा किया "
    "जाएगा। राष्ट्रीय एवं महत्त्वपूर्ण विषयों पर विद्यार्थियों की संगोष्ठी करने का निर्णय लिया गया।"
)
LEGACY = "ftyk v/;{k us cSBd esa dgk fd lHkh dk;ZdrkZ lnL;rk vfHk;ku esa lg;ksx djsa vkSj le; ls igq¡psaA"
_FONTS = ("NotoSansDevanagari-Regular.ttf", "NotoSerifDevanagari-Regular.ttf", "Lohit-Devanagari.ttf", "lohit_hi.ttf")
_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


@lru_cache(maxsize=1)
def devanagari_font() -> str:
    """A Devanagari font of the system; without one the test is skipped."""
    found = next((path for name in _FONTS if (path := _path(name))), None)
    if found is None:
        pytest.skip("no Devanagari font found (on Debian: apt install fonts-noto-core)")
    return found


def _path(name: str) -> str | None:
    return next((str(path) for folder in _FOLDERS for path in Path(folder).expanduser().rglob(name)), None)


def pdf(
    *pages: str | bytes, shaping: bool = False, password: str | None = None, font: str | None = None, **about: str
) -> bytes:
    """A PDF with a page for each text; bytes are a picture over the whole page; without shaping, as typed.

    The font has Devanagari only; `font` is another font file, or `helvetica`.
    """
    fpdf = pytest.importorskip("fpdf")
    made = fpdf.FPDF()
    if font != "helvetica":
        made.add_font("hindi", fname=font or devanagari_font())
    made.set_text_shaping(shaping) if shaping else None
    for page in pages:
        made.add_page()
        made.set_font("helvetica" if font == "helvetica" else "hindi", size=12)
        if isinstance(page, bytes):
            made.image(io.BytesIO(page), x=0, y=0, w=made.epw)
            made.rect(0, 0, 5, 5)
        for line in "" if isinstance(page, bytes) else page.split("\n"):
            made.multi_cell(0, 7, line or " ", new_x="LMARGIN", new_y="NEXT")
    if "title" in about:
        made.set_title(about["title"])
    if password:
        made.set_encryption(owner_password="owner", user_password=password)
    data = bytes(made.output())
    for used in made.fonts.values():
        if hasattr(used, "ttfont"):
            used.ttfont.close()
    return data


def latin_font(name: str, folder: Path) -> str:
    """A font with Latin letters under another name; without one on the system the test is skipped."""
    fonts = pytest.importorskip("fontTools.ttLib")
    found = [f for f in ("NotoSans-Regular.ttf", "DejaVuSans.ttf", "LiberationSans-Regular.ttf") if _path(f)]
    if not found:
        pytest.skip("no font with Latin letters found (on Debian: apt install fonts-noto-core)")
    with fonts.TTFont(_path(found[0])) as font:
        # a family has a second name of its own (typographic, WWS), which a reader prefers
        font["name"].names = [record for record in font["name"].names if record.nameID not in (16, 17, 21, 22)]
        for record in font["name"].names:
            if record.nameID in (1, 4, 6):
                record.string = name.replace(" ", "") if record.nameID == 6 else name
        font.save(folder / "renamed.ttf")
    return str(folder / "renamed.ttf")


def picture(width: int = 60, height: int = 80) -> bytes:
    """A PNG."""
    image = pytest.importorskip("PIL.Image")
    stream = io.BytesIO()
    image.new("L", (width, height), 200).save(stream, "PNG")
    return stream.getvalue()


def zipped(files: dict[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as made:
        for name, data in files.items():
            made.writestr(name, data)
    return stream.getvalue()


def repacked(data: bytes, **parts: str | bytes) -> bytes:
    """A zip archive with some members replaced; `/` and `.` in names are given as `__` and `_dot_`."""
    new = {name.replace("__", "/").replace("_dot_", "."): part for name, part in parts.items()}
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        members: dict[str, bytes | str] = {name: old.read(name) for name in old.namelist()}
    return zipped(members | new)


def saved(document: object) -> bytes:
    """The bytes of a document of python-docx."""
    stream = io.BytesIO()
    document.save(stream)  # type: ignore[attr-defined]
    return stream.getvalue()
