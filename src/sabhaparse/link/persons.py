"""One person for all mentions: full name, name with जी, श्री and surname, post alone.

Two mentions are the same person when their names are the same words, or when one is a part of the other (the first or
the last word) and fits only one person. Two persons of one surname stay two.

>>> from sabhaparse.link.demo import persons
>>> persons("मंत्री अनूप गुप्ता ने बैठक ली। अनूप जी ने कहा कि काम होगा। श्री गुप्ता ने धन्यवाद दिया।")
[('अनूप गुप्ता', 3)]
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import replace

from sabhaparse.find.mentions import NameMention, OfficeMention, PersonMention
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set
from sabhaparse.link.clues import Clues
from sabhaparse.link.entity import Entity
from sabhaparse.link.holders import Holders
from sabhaparse.link.initials import are_initials, stand_for
from sabhaparse.link.likeness import shortened, skeleton, skeletons

GENDERS = {"श्री": "m", "श्रीमान": "m", "श्रीमती": "f", "सुश्री": "f", "कुमारी": "f", "कु॰": "f"}


MIDDLE = {"कु॰": "कुमार", "प्र॰": "प्रसाद", "चं॰": "चंद्र", "च॰": "चंद्र", "सिं॰": "सिंह", "ना॰": "नारायण"}
"""Short forms of second names: उमेश कु॰ निराला."""


class People:
    """The persons of a document and the way from a mention to its person."""

    def __init__(
        self,
        view: View,
        mentions: Iterable[PersonMention],
        chairs: Iterable[PersonMention] = (),
        guests: Iterable[PersonMention] = (),
    ) -> None:
        self.view = view
        self.chairs = tuple(chairs)
        self._guests = frozenset([guest.whole.first for guest in guests])
        self.entities: list[Entity] = []
        self._of: dict[int, Entity] = {}
        self._clues: Clues[Entity] = Clues()
        self._forms: list[tuple[Entity, tuple[str, ...]]] = []
        ordered = list(mentions)
        named = [(m, self._keys(m)) for m in ordered if m.name is not None]
        self._add_names([pair for pair in named if len(pair[1]) > 1])
        self._add_parts([(m, keys[0]) for m, keys in named if len(keys) == 1])
        self._add_posts([m for m in ordered if m.name is None])
        self.entities.sort(key=lambda e: e.places[0])
        for index, entity in enumerate(self.entities):
            entity.index = index
            entity.mentions.sort(key=lambda m: m.whole.first)

    def of(self, mention: PersonMention) -> Entity | None:
        """The person of a mention."""
        return self._of.get(mention.whole.first)

    def mean(self, pronoun: PersonMention, entity: Entity) -> None:
        """From here on the person of `pronoun` is `entity`."""
        self._of[pronoun.whole.first] = entity

    def _keys(self, mention: PersonMention) -> tuple[str, ...]:
        assert mention.name is not None
        keys = self.view.keys[mention.name.name.first : mention.name.name.last]
        whole = [keys[0], *[MIDDLE.get(key, key) for key in keys[1:]]]
        return tuple([key.replace("॰", "").replace(".", "") for key in whole])

    def _add(self, mention: PersonMention, entity: Entity | None) -> Entity:
        """One more mention of a person, or the first of a new one."""
        if entity is None:
            entity = Entity(len(self.entities))
            self.entities.append(entity)
        entity.mentions.append(mention)
        if mention.name is not None:
            entity.names.append(mention.name)
        entity.offices.extend(mention.offices)
        insort(entity.places, mention.whole.first)
        self._of[mention.whole.first] = entity
        return entity

    def _add_names(self, mentions: list[tuple[PersonMention, tuple[str, ...]]]) -> None:
        """Whoever is called by several words."""
        for mention, keys in mentions:
            bones = skeletons(keys)
            entity = self._add(mention, self._same(keys, bones) or self._by_initials(keys, mention.sentence))
            if len(keys) > len(entity.keys):
                entity.keys = keys
                self._forms.append((entity, keys))
                self._clues.put("bones", "".join(bones), entity.index, entity)
                self._clues.put("name", keys[0], entity.index, entity)
                self._clues.put("name", keys[-1], entity.index, entity)
                self._clues.put("joined", "".join(keys[:2]), entity.index, entity)
                if are_initials("".join(keys[:-1])):
                    self._clues.put("initials", keys[-1], entity.index, entity)

    def _add_parts(self, mentions: list[tuple[PersonMention, str]]) -> None:
        """Whoever is called by a single word, once the longer names are known."""
        if not mentions:
            return
        for entity, keys in self._forms:
            self._know_parts(entity, keys)
        for entity in self.entities:
            for name in entity.names:
                self._know_nickname(entity, name)
        for mention, key in mentions:
            entity = self._add(mention, self._part(mention, key))
            if not entity.keys:
                entity.keys = (key,)
                self._clues.put("name", key, entity.index, entity)
                self._know_parts(entity, entity.keys)
            self._know_nickname(entity, entity.names[-1])

    def _know_parts(self, entity: Entity, keys: tuple[str, ...]) -> None:
        for key in keys[1:-1]:
            self._clues.put("middle", key, entity.index, entity)
        for key in (keys[0], keys[-1]):
            self._clues.put("bone", skeleton(key), entity.index, entity)

    def _know_nickname(self, entity: Entity, name: NameMention) -> None:
        if name.nickname is not None:
            for word in self.view.keys[name.nickname.first + 1 : name.nickname.last - 1]:
                self._clues.put("nickname", word, entity.index, entity)

    def _add_posts(self, mentions: list[PersonMention]) -> None:
        """Whoever is called by a post alone, once all names are known."""
        if not mentions:
            return
        holders = Holders(self.view)
        for entity in self.entities:
            holders.know(entity, entity.offices)
        for mention in mentions:
            office = mention.offices[-1]
            named = holders.of(office) or self._presiding(holders.by_head(office))
            if named is None and (named := self._surnamed(mention)) is not None:
                self._add(replace(mention, offices=()), named)
                continue
            entity = self._add(mention, named)
            holders.know(entity, mention.offices)

    def _surnamed(self, mention: PersonMention) -> Entity | None:
        """डॉ॰ नंदकिशोर पुरोहित … | पुरोहित ने: a post alone that is the surname of the one person told of before."""
        key, tag = self.view.keys[mention.whole.first], self.view.tags[mention.whole.first]
        post = tag.hit("posts")
        if len(mention.whole) > 1 or tag.hit("surnames") is None or post is None or post.entry.type != "religious":
            return None  # शिक्षक, मुखिया, प्रधान: anybody
        fits = [e for e in self._clues.get(("name", key)) if e.keys[-1] == key and e.places[0] < mention.whole.first]
        return fits[0] if len(fits) == 1 else None

    def _same(self, keys: tuple[str, ...], bones: tuple[str, ...]) -> Entity | None:
        """The person with these name words, or with a longer or shorter form of them."""
        joined = "".join(keys)
        alike = self._clues.get(("bones", "".join(bones)))
        for entity in alike:
            if "".join(entity.keys) == joined:
                return entity
        # a slip in a vowel, a space too many: लादू लाल, लादुलाल
        slips = alike if len(alike) == 1 else [e for e in alike if skeletons(e.keys) == bones]
        if len(slips) == 1 and len("".join(bones)) >= 4:
            return slips[0]
        likely = self._clues.get(("name", keys[0]), ("name", keys[-1]), ("name", joined))
        fits = [e for e in likely if e.keys[0] == joined or shortened(e.keys, keys) or shortened(keys, e.keys)]
        return fits[0] if len(fits) == 1 else None

    def _by_initials(self, keys: tuple[str, ...], sentence: int) -> Entity | None:
        """The person of the same surname and another sentence, one of the two told by letters (जे॰पी॰ नड्डा)."""
        front, surname = "".join(keys[:-1]), keys[-1]
        if are_initials(front):
            fits = [e for e in self._clues.get(("name", surname)) if stand_for(front, e.keys[:-1])]
        else:
            short = self._clues.get(("initials", surname))
            fits = [e for e in short if stand_for("".join(e.keys[:-1]), keys[:-1])]
        apart = len(fits) == 1 and all(mention.sentence != sentence for mention in fits[0].mentions)
        return fits[0] if apart else None

    def _part(self, mention: PersonMention, key: str) -> Entity | None:
        """The one person whose first or last name word this is; the nearest before it where several fit."""
        fits = [e for e in self._clues.get(("name", key)) if key in (e.keys[-1], e.keys[0])]
        fits = fits or [e for e in self._clues.get(("joined", key)) if key == "".join(e.keys[:2])]  # ओमप्रकाश
        fits = fits or self._clues.get(("nickname", key))
        bone = skeleton(key)
        if not fits and len(bone) >= 3:
            likely = self._clues.get(("bone", bone))
            fits = [e for e in likely if bone in (skeleton(e.keys[-1]), skeleton(e.keys[0]))]
        fits = self._of_gender(fits, mention)
        at = mention.whole.first
        told = [e for e in fits if e.places[0] < at]
        if not told:
            middle = [e for e in self._clues.get(("middle", key)) if e.places[0] < at]
            if len(middle) == 1:
                return middle[0]  # श्री सिंह is विजय सिंह चौधरी, if no other Singh was told of yet
        if len(fits) <= 1:
            return fits[0] if fits else None
        titled = [e for e in fits if self._shares_office(e, mention)]
        if at in self._guests and not titled:
            titled = [e for e in fits if not self._guests.isdisjoint(e.places)]  # मुख्य अतिथि श्री साहू
        if not titled and mention.name is not None and (called := self._called(mention.name)):
            titled = [e for e in told if any(not called.isdisjoint(self._called(name)) for name in e.names)]
        if len(titled) == 1:
            return titled[0]
        return max(told, key=lambda e: e.places[bisect_left(e.places, at) - 1], default=None)

    def _of_gender(self, fits: list[Entity], mention: PersonMention) -> list[Entity]:
        """श्री टुडू is Ramjivan and not Sonali Tudu: those not told to be of the other gender, if any."""
        said = self._gender(mention.name) if len(fits) > 1 and mention.name is not None else ""
        other = {"m": "f", "f": "m"}.get(said, "")
        left = [e for e in fits if other not in {self._gender(name) for name in e.names}] if other else fits
        return left or fits

    def _gender(self, name: NameMention) -> str:
        """`m` or `f`, where a title or else a given name says so."""
        for title in name.honorifics:
            if said := GENDERS.get(self.view.keys[title.first]):
                return said
        given = self.view.tags[name.name.first].hit("given_names")
        return given.entry.type if given is not None and given.entry.type in ("m", "f") else ""

    def _called(self, name: NameMention) -> frozenset[str]:
        """What a person is called beside श्री: डॉ॰ सिंह is one who was called so."""
        spans = (self.view.keys[title.first : title.last] for title in name.honorifics)
        return frozenset([key for keys in spans for key in keys]) - word_set("respectful_titles")

    def _shares_office(self, entity: Entity, mention: PersonMention) -> bool:
        wanted = {self._title(o) for o in mention.offices}
        return bool(wanted & {self._title(o) for o in entity.offices})

    def _title(self, office: OfficeMention) -> str:
        return self.view.keys[office.title.last - 1]

    def _presiding(self, entity: Entity | None) -> Entity | None:
        """The person, if it is the chair."""
        return entity if entity is not None and any(self.of(chair) is entity for chair in self.chairs) else None
