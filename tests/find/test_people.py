"""Persons, row by row: `rows/people_names.tsv` and `rows/people_offices.tsv` hold what must be found, in order, and
`rows/people_refused.tsv` texts in which no name (`*`), or none with the given words, may be found.

People are written `name = post; post`, joined by ` || `, as the raw text has them; an official named only by post has
nothing in front of `=`. A reason in the last column marks a known miss.
"""

from pathlib import Path

import pytest

from row_table import read_rows
from sabhaparse.clean import clean
from sabhaparse.divide import divide
from sabhaparse.enrich import LexiconTagger
from sabhaparse.find.mentions import Range
from sabhaparse.find.people import find_groups, find_people
from sabhaparse.find.view import View
from sabhaparse.lexicon import Lexicon

ROWS = Path(__file__).parent / "rows"
TAGGER = LexiconTagger(Lexicon.load())
Person = tuple[str, list[str]]


FOUND = [*read_rows(ROWS / "people_names.tsv"), *read_rows(ROWS / "people_offices.tsv")]
REFUSED = read_rows(ROWS / "people_refused.tsv")


def wanted(cell: str) -> list[Person]:
    people = []
    for part in filter(None, cell.split(" || ")):
        name, _, posts = part.partition("=")
        people.append((name.strip(), [post.strip() for post in posts.split(";") if post.strip()]))
    return people


def found(text: str) -> list[Person]:
    document = clean(text)
    view = View(TAGGER.tag(divide(document.text)))

    def raw(tokens: Range) -> str:
        span = document.to_raw(view.doc.slice(tokens.first, tokens.last))
        return text[span.start : span.end]

    members = [member for group in find_groups(view, find_people(view)) for member in group.members]
    return [(raw(m.name.name) if m.name else "", [raw(office.whole) for office in m.offices]) for m in members]


@pytest.mark.parametrize("text, people", FOUND)
def test_people(text: str, people: str) -> None:
    assert found(text) == wanted(people)


@pytest.mark.parametrize("text, refused", REFUSED)
def test_no_name_is_found_where_there_is_none(text: str, refused: str) -> None:
    names = [name for name, _ in found(text) if name]
    assert [name for name in names if refused == "*" or set(refused.split()) & set(name.split())] == []


@pytest.mark.parametrize("text, people", [param.values for param in FOUND])
def test_rows_quote_their_text(text: str, people: str) -> None:
    assert [part for name, posts in wanted(people) for part in (name, *posts) if part not in text] == []


def test_a_long_list_of_names_is_read_in_linear_time() -> None:
    assert len(found("बैठक में " + "श्री राम लाल, " * 2000 + "उपस्थित रहे।")) == 2000


def test_a_post_behind_a_headline_that_ends_in_a_case_marker() -> None:
    text = "मंत्री ने दिल्ली में वार्ता की\n\nरक्षा मंत्री श्री राजन सिंह ने बैठक ली।"
    assert found(text)[-1] == ("राजन सिंह", ["रक्षा मंत्री"])
