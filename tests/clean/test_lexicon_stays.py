"""No step fires on a word of the lexicon: every form and spelling of every list stays as it is.

Left out: the spellings that lack a visarga or an anusvara, or have श before ट, ठ, ण, which the lists name because
people write them.
"""

from importlib.resources.abc import Traversable

import pytest

from sabhaparse.clean import clean
from sabhaparse.clean.syllables import retroflex_sha
from sabhaparse.clean.words import lacking_anusvara, slips, sure
from sabhaparse.lexicon.loader import bundled

LISTS = sorted((p for p in bundled().iterdir() if p.name.endswith(".tsv")), key=lambda p: p.name)


def forms(path: Traversable) -> set[str]:
    header, *lines = path.read_text(encoding="utf-8").splitlines()
    cells = [line.split("\t") for line in lines if line]
    found = {row[0] for row in cells}
    if "variants" in header:
        found.update(v for row in cells if len(row) > 1 for v in row[1].split("|"))
    slipped = {*lacking_anusvara(), *slips(), *sure()}
    return {f for f in found if f and not f.endswith(":") and f not in slipped and not retroflex_sha(f)}


@pytest.mark.parametrize("path", LISTS, ids=lambda p: p.name.removesuffix(".tsv"))
def test_every_form_stays(path: Traversable) -> None:
    changed = {form: clean(form).text for form in forms(path) if clean(form).text != form}
    assert changed == {}
