"""Short cuts for doctests of this package: text in, plain strings out."""

from __future__ import annotations

from sabhaparse.clean import clean
from sabhaparse.divide import divide
from sabhaparse.enrich import LexiconTagger
from sabhaparse.find.view import View
from sabhaparse.lexicon import Lexicon


def view(text: str) -> View:
    """The view of a raw text under the bundled lexicon."""
    return View(LexiconTagger(Lexicon.load()).tag(divide(clean(text).text)))


def names(text: str) -> list[str]:
    """The bare names found."""
    from sabhaparse.find.people.names import find_names

    seen = view(text)
    return [seen.text(n.name.first, n.name.last) for n in find_names(seen)]


def offices(text: str) -> list[tuple[str, list[str]]]:
    """(name, designations) of the persons found."""
    from sabhaparse.find.people import find_people

    seen = view(text)
    return [
        (
            seen.text(p.name.name.first, p.name.name.last) if p.name else "",
            [seen.text(o.whole.first, o.whole.last) for o in p.offices],
        )
        for p in find_people(seen)
    ]


def roles(text: str) -> list[tuple[str, str]]:
    """(name, role) for each role found."""
    from sabhaparse.find.clauses import Clauses
    from sabhaparse.find.people import find_groups, find_people
    from sabhaparse.find.roles import find_roles

    seen = view(text)
    found, _ = find_roles(seen, find_groups(seen, find_people(seen)), Clauses(seen))
    return [
        (seen.text(r.person.name.name.first, r.person.name.name.last) if r.person.name else "", str(r.role))
        for r in found
    ]


def resolutions(text: str) -> list[tuple[str, str]]:
    """(clause, kind) of each resolution found."""
    from sabhaparse.find.clauses import Clauses
    from sabhaparse.find.layout import find_layout
    from sabhaparse.find.resolutions import find_resolutions

    seen = view(text)
    return [
        (seen.text(r.clause.first, r.clause.last), str(r.kind))
        for r in find_resolutions(seen, find_layout(seen), Clauses(seen))
    ]


def speech(text: str) -> list[tuple[str, str]]:
    """(speaker or pronoun, content) of each act of speech."""
    from sabhaparse.find.layout import find_layout
    from sabhaparse.find.people import find_groups, find_people
    from sabhaparse.find.speech import find_speech

    seen = view(text)
    out = []
    for act in find_speech(seen, find_layout(seen), find_groups(seen, find_people(seen))):
        name = act.speaker.members[-1].name if act.speaker else None
        who = (
            seen.text(name.name.first, name.name.last)
            if name
            else seen.keys[act.pronoun]
            if act.pronoun is not None
            else ""
        )
        out.append((who, seen.text(act.content.first, act.content.last) if act.content else ""))
    return out
