"""From persons under construction to facts: names, offices, roles."""

from __future__ import annotations

from operator import attrgetter

from sabhaparse.find.found import Findings
from sabhaparse.find.mentions import NameMention, OfficeMention, PersonMention, Range
from sabhaparse.find.roles import RoleMention
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View
from sabhaparse.find.words import word_set
from sabhaparse.link.entity import Entity
from sabhaparse.link.facts import Fact, NamedFact, PersonFact
from sabhaparse.link.persons import People
from sabhaparse.link.standing import Standing
from sabhaparse.span import Span
from sabhaparse.values import Office, Role

ORDER = {role: place for place, role in enumerate(Role)}
"""Roles in the order in which they are told."""


_FIRST = attrgetter("first")
MET = frozenset({"attended_with", "met"})
"""What says of the chair as well that he was there."""
GUESTS = frozenset({Role.CHIEF_GUEST, Role.SPECIAL_GUEST})


def span(view: View, tokens: Range) -> Span:
    """The clean span of a token range."""
    return view.doc.slice(tokens.first, tokens.last)


def text_fact(view: View, tokens: Range, rule: str) -> Fact[str]:
    """A fact whose value is its own clean text."""
    doc = view.doc
    where = doc.slice(tokens.first, tokens.last)
    return Fact(doc.text[where.start : where.end], (where,), rule)


def as_called(name: NameMention) -> Range:
    """The name and the nickname behind it: गोकुल प्रसाद 'निर्झर'."""
    return name.name if name.nickname is None else Range(name.name.first, name.nickname.last)


class Roster:
    """Sorts the persons of a report into those who took part, were honoured, or were only mentioned."""

    def __init__(self, view: View, people: People, found: Findings) -> None:
        self.view = view
        self.people = people
        self.roles: dict[int, list[RoleMention]] = {}
        for role in found.roles:
            entity = people.of(role.person)
            if entity is not None:
                self.roles.setdefault(entity.index, []).append(role)
        self._standing = Standing(view, people, found, self.roles)
        self.ids: dict[int, str] = {}

    def people_facts(self) -> tuple[tuple[PersonFact, ...], tuple[NamedFact, ...], tuple[NamedFact, ...]]:
        """(took part, honoured, mentioned), in order of first mention."""
        took: list[PersonFact] = []
        honoured: list[NamedFact] = []
        mentioned: list[NamedFact] = []
        for entity in self.people.entities:
            standing = self._standing.of(entity)
            if standing == "took_part":
                self.ids[entity.index] = f"p{len(took) + 1}"
                took.append(self._person(entity, self.ids[entity.index]))
            elif entity.name is not None:
                fact = NamedFact(text_fact(self.view, entity.name.name, entity.name.rule), self._mentions(entity))
                (honoured if standing == "honoured" else mentioned).append(fact)
        return tuple(took), tuple(honoured), tuple(mentioned)

    def id(self, entity: Entity | None) -> str | None:
        """The id of a person who took part."""
        return self.ids.get(entity.index) if entity is not None else None

    def _mentions(self, entity: Entity) -> tuple[Span, ...]:
        return tuple([span(self.view, as_called(m.name) if m.name is not None else m.whole) for m in entity.mentions])

    def _person(self, entity: Entity, person_id: str) -> PersonFact:
        name = entity.name
        honorifics = {self.view.text(h.first, h.last): h for n in entity.names for h in reversed(n.honorifics)}
        return PersonFact(
            person_id,
            text_fact(self.view, name.name, name.rule) if name is not None else None,
            tuple([text_fact(self.view, h, "honorific") for h in sorted(honorifics.values(), key=_FIRST)]),
            self._offices(entity),
            self._roles(entity),
            self._mentions(entity),
        )

    def _offices(self, entity: Entity) -> tuple[Fact[Office], ...]:
        """Offices; one that only repeats a part of a fuller one adds its evidence to it."""
        if len(entity.offices) < 2:
            return (self._office(entity.offices),) if entity.offices else ()
        kept: list[tuple[list[str], list[OfficeMention]]] = []
        posts = [(self._words(office), office) for office in entity.offices]
        for words, office in sorted(posts, key=lambda pair: (-len(pair[0]), pair[1].whole.first)):
            fuller = next(
                (same for longer, same in kept if _within(words, longer) or self._same_post(office, same)), None
            )
            if fuller is None:
                kept.append((words, [office]))
            else:
                fuller.append(office)
        kept.sort(key=lambda pair: pair[1][0].whole.first)
        return tuple([self._office(offices) for _, offices in kept])

    def _words(self, office: OfficeMention) -> list[str]:
        """What tells one office from another: not और, nor माननीय, nor नवनिर्वाचित."""
        keys = self.view.keys[office.whole.first : office.whole.last]
        return [key for key in keys if key not in JOINERS and key not in word_set("tell_nothing_of_posts")]

    def _same_post(self, office: OfficeMention, fuller: list[OfficeMention]) -> bool:
        """एसीएस beside सार्वजनिक निर्माण विभाग के अतिरिक्त मुख्य सचिव: the bare post, in another form of the same entry."""
        if len(self._words(office)) > len(office.title):
            return False
        posts = {self.view.covers(o.title.first, "posts") for o in (office, fuller[0])}
        return len({post.form for post in posts if post is not None}) == 1 and None not in posts

    def _office(self, offices: list[OfficeMention]) -> Fact[Office]:
        """One office with all the places that say it; the fullest gives the value."""
        view, office = self.view, offices[0]
        value = Office(
            view.text(_post_start(view, office), office.title.last),
            view.text(office.body.first, office.body.last) if office.body else None,
            view.text(office.jurisdiction.first, office.jurisdiction.last) if office.jurisdiction else None,
        )
        spans = {(o.whole.first, o.whole.last): span(view, o.whole) for o in offices}
        return Fact(value, tuple(spans.values()), office.rule)

    def _roles(self, entity: Entity) -> tuple[Fact[Role], ...]:
        best: dict[Role, RoleMention] = {}
        for role in self.roles.get(entity.index, []):
            best.setdefault(role.role, role)
        there = best.get(Role.ATTENDEE)
        if there is not None and (best.keys() & GUESTS or (Role.CHAIR in best and there.rule in MET)):
            del best[Role.ATTENDEE]  # that a guest came is said already
        if len(best) > 1:
            best.pop(Role.OTHER, None)
        if not best:
            where = self._mentions(entity)[:1]
            return (Fact(Role.OTHER, where, "no_role_stated"),)
        told = sorted(best.values(), key=lambda r: ORDER[r.role])
        return tuple([Fact(r.role, (self._role_span(r.person),), r.rule) for r in told])

    def _role_span(self, person: PersonMention) -> Span:
        return span(self.view, person.name.name if person.name is not None else person.whole)


def _post_start(view: View, office: OfficeMention) -> int:
    """Where the post begins: जिला भाजपा | अध्यक्ष with all its words, but for the body and its के in front."""
    start = office.whole.first
    if office.body is not None:
        start = office.body.last + (view.keys[office.body.last] in LINKS)
    split = start > office.title.first or view.marks(",:–—", start, office.title.first)
    return office.title.first if split else start


LINKS = GENITIVE | {"में", "से"}
"""What links a body with its post: मंडल के अध्यक्ष, भारत सरकार में सचिव, लोकदल से विधायक."""
JOINERS = CONJUNCTIONS | {","}
"""Left out where offices are compared: कृषि व ग्रामीण विकास मंत्री is कृषि और ग्रामीण विकास मंत्री."""


def _within(words: list[str], longer: list[str]) -> bool:
    """`words` are a run of `longer`, at its end or its beginning."""
    return longer[-len(words) :] == words or longer[: len(words)] == words or set(words) <= set(longer)
