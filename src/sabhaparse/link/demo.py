"""Short cuts for doctests of this package."""

from __future__ import annotations

from sabhaparse.find.demo import view
from sabhaparse.find.people import find_people


def persons(text: str) -> list[tuple[str, int]]:
    """(name, number of mentions) of each person."""
    from sabhaparse.link.persons import People

    seen = view(text)
    out = []
    for entity in People(seen, find_people(seen)).entities:
        name = entity.name
        out.append((seen.text(name.name.first, name.name.last) if name else "", len(entity.mentions)))
    return out
