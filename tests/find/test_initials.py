"""Letter chains before names, row by row (`rows/initials.tsv`): initials belong to the name (जे०पी०एस० राठौर), a
designation does not (एस०डी०एम० राजेश कुमार), and an organisation makes no name at all (आई०टी० विभाग).

`name`: the names that must be found, as the raw text has them, joined by ` || `; `none`: no name may be found.
A reason in the last column marks a known miss.
"""

from pathlib import Path

import pytest

from sabhaparse.clean import clean
from sabhaparse.divide import divide
from sabhaparse.enrich import LexiconTagger
from sabhaparse.find.people import find_groups, find_people
from sabhaparse.find.view import View
from sabhaparse.lexicon import Lexicon

ROWS = Path(__file__).parent / "rows" / "initials.tsv"
TAGGER = LexiconTagger(Lexicon.load())


def rows() -> list:
    cells = [line.split("\t") for line in ROWS.read_text(encoding="utf-8").splitlines()[1:]]
    marks = {why: [pytest.mark.xfail(reason=why)] if why else [] for *_, why in cells}
    return [pytest.param(text, kind, want, marks=marks[why]) for text, kind, want, why in cells]


def names(text: str) -> list[str]:
    """Names of people, as the raw text has them."""
    document = clean(text)
    view = View(TAGGER.tag(divide(document.text)))
    members = [member for group in find_groups(view, find_people(view)) for member in group.members if member.name]
    spans = [document.to_raw(view.doc.slice(m.name.name.first, m.name.name.last)) for m in members]
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize("text, kind, want", rows())
def test_row(text: str, kind: str, want: str) -> None:
    assert names(text) == (want.split(" || ") if kind == "name" else [])


def test_there_are_enough_rows() -> None:
    assert len(rows()) >= 40
