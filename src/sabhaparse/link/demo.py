"""Short cuts for doctests of this package."""

from __future__ import annotations

from sabhaparse.clean import clean
from sabhaparse.divide import divide
from sabhaparse.enrich import LexiconTagger
from sabhaparse.find.demo import view
from sabhaparse.find.found import Findings, find
from sabhaparse.find.people import find_people
from sabhaparse.lexicon import Lexicon


def persons(text: str) -> list[tuple[str, int]]:
    """(name, number of mentions) of each person."""
    from sabhaparse.link.persons import People

    seen = view(text)
    out = []
    for entity in People(seen, find_people(seen)).entities:
        name = entity.name
        out.append((seen.text(name.name.first, name.name.last) if name else "", len(entity.mentions)))
    return out


def found(text: str) -> Findings:
    """What the finders say of a cleaned text."""
    document = clean(text)
    return find(LexiconTagger(Lexicon.load()).tag(divide(document.text)))
