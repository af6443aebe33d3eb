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
from dataclasses import dataclass, field
from functools import lru_cache

import regex

from sabhaparse.find.mentions import NameMention, OfficeMention, PersonMention
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set
from sabhaparse.link.clues import Clues


@dataclass(slots=True)
class Entity:
    """A person under construction; frozen into the record at the end. `index` counts in order of first mention."""

    index: int
    names: list[NameMention] = field(default_factory=list)
    keys: tuple[str, ...] = ()
    offices: list[OfficeMention] = field(default_factory=list)
    mentions: list[PersonMention] = field(default_factory=list)
    posts: dict[tuple[str, str, str], OfficeMention] = field(default_factory=dict)
    """One of the offices for each post in other words."""
    places: list[int] = field(default_factory=list)
    """Where the mentions begin, in order."""

    @property
    def name(self) -> NameMention | None:
        """The fullest name, the first of equals."""
        if len(self.names) < 2:
            return self.names[0] if self.names else None
        return max(self.names, key=lambda n: (len(n.name), -n.name.first))


class People:
    """The persons of a document and the way from a mention to its person."""

    def __init__(self, view: View, mentions: Iterable[PersonMention], chairs: Iterable[PersonMention] = ()) -> None:
        self.view = view
        self.chairs = tuple(chairs)
        self.entities: list[Entity] = []
        self._of: dict[int, Entity] = {}
        self._clues: Clues[Entity] = Clues()
        ordered = list(mentions)
        named = [(m, self._keys(m)) for m in ordered if m.name is not None]
        for mention, keys in named:
            if len(keys) > 1:
                self._add(mention, self._same(keys), keys)
        for mention, keys in named:
            if len(keys) == 1:
                self._add(mention, self._part(mention, keys[0]), keys)
        for mention in ordered:
            if mention.name is None:
                self._add(mention, self._holder(mention))
        self.entities.sort(key=lambda e: e.places[0])
        for index, entity in enumerate(self.entities):
            entity.index = index
            entity.mentions.sort(key=lambda m: m.whole.first)

    def of(self, mention: PersonMention) -> Entity | None:
        """The person of a mention."""
        return self._of.get(mention.whole.first)

    def _keys(self, mention: PersonMention) -> tuple[str, ...]:
        assert mention.name is not None
        keys = self.view.keys[mention.name.name.first : mention.name.name.last]
        return tuple([key.replace("॰", "").replace(".", "") for key in keys])

    def _add(self, mention: PersonMention, entity: Entity | None, keys: tuple[str, ...] = ()) -> None:
        if entity is None:
            entity = Entity(len(self.entities))
            self.entities.append(entity)
        entity.mentions.append(mention)
        if mention.name is not None:
            entity.names.append(mention.name)
            if len(keys) > len(entity.keys):
                entity.keys = keys
                self._know_name(entity)
            if mention.name.nickname is not None:
                nickname = mention.name.nickname
                for word in self.view.keys[nickname.first + 1 : nickname.last - 1]:
                    self._clues.put("nickname", word, entity.index, entity)
        entity.offices.extend(mention.offices)
        for office in mention.offices:
            self._know_post(entity, office)
        insort(entity.places, mention.whole.first)
        self._of[mention.whole.first] = entity

    def _know_name(self, entity: Entity) -> None:
        keys, bones = entity.keys, skeletons(entity.keys)
        self._clues.put("joined", "".join(keys), entity.index, entity)
        self._clues.put("bones", " ".join(bones), entity.index, entity)
        for key in keys[1:-1]:
            self._clues.put("middle", key, entity.index, entity)
        for k in {0, len(keys) - 1}:
            self._clues.put("name", keys[k], entity.index, entity)
            self._clues.put("bone", bones[k], entity.index, entity)

    def _know_post(self, entity: Entity, office: OfficeMention) -> None:
        words = self.view.keys[office.whole.first : office.whole.last]
        title = self.view.keys[office.title.first : office.title.last]
        alone = len(words) == len(title) and self.view.covers(office.title.first, "posts")
        form = alone.form if alone else ""
        post = (" ".join(words), " ".join(title), form)
        if post in entity.posts:
            return
        entity.posts[post] = office
        for word in {words[0], words[-1], "".join(words)}:
            self._clues.put("post", word, entity.index, entity)
        if form:
            self._clues.put("form", form, entity.index, entity)
        self._clues.put("head", title[-1], entity.index, entity)

    def _same(self, keys: tuple[str, ...]) -> Entity | None:
        """The person with these name words, or with a longer or shorter form of them."""
        joined = "".join(keys)
        for entity in self._clues.get(("joined", joined)):
            if "".join(entity.keys) == joined:
                return entity
        bones = skeletons(keys)
        slips = [e for e in self._clues.get(("bones", " ".join(bones))) if skeletons(e.keys) == bones]
        if len(slips) == 1 and len("".join(bones)) >= 4:
            return slips[0]
        likely = self._clues.get(("name", keys[0]), ("name", keys[-1]))
        fits = [e for e in likely if _shortened(e.keys, keys) or _shortened(keys, e.keys)]
        return fits[0] if len(fits) == 1 else None

    def _part(self, mention: PersonMention, key: str) -> Entity | None:
        """The one person whose first or last name word this is; the nearest before it where several fit."""
        fits = [e for e in self._clues.get(("name", key)) if key in (e.keys[-1], e.keys[0])]
        fits = fits or self._clues.get(("nickname", key))
        bone = skeleton(key)
        if not fits and len(bone) >= 3:
            likely = self._clues.get(("bone", bone))
            fits = [e for e in likely if bone in (skeleton(e.keys[-1]), skeleton(e.keys[0]))]
        at = mention.whole.first
        told = [e for e in fits if e.places[0] < at]
        if not told:
            middle = [e for e in self._clues.get(("middle", key)) if e.places[0] < at]
            if len(middle) == 1:
                return middle[0]  # श्री सिंह is विजय सिंह चौधरी, if no other Singh was told of yet
        if len(fits) <= 1:
            return fits[0] if fits else None
        titled = [e for e in fits if self._shares_office(e, mention)]
        if len(titled) == 1:
            return titled[0]
        return max(told, key=lambda e: e.places[bisect_left(e.places, at) - 1], default=None)

    def _shares_office(self, entity: Entity, mention: PersonMention) -> bool:
        wanted = {self._title(o) for o in mention.offices}
        return bool(wanted & {self._title(o) for o in entity.posts.values()})

    def _title(self, office: OfficeMention) -> str:
        return self.view.keys[office.title.last - 1]

    def _holder(self, mention: PersonMention) -> Entity | None:
        """The one named person who holds the post that stands here alone; an exact post beats a fuller one."""
        office = mention.offices[-1]
        words = self.view.keys[office.whole.first : office.whole.last]
        best: list[Entity] = []
        top = 0
        post = self.view.covers(office.title.first, "posts")
        clues = {("post", words[0]), ("post", words[-1]), ("post", "".join(words))}
        if post is not None:
            clues.add(("form", post.form))
        for entity in self._clues.get(*clues):
            held_posts = entity.posts.values()
            fit = max((self._fit(words, held) or self._same_post(office, held) for held in held_posts), default=0)
            if fit > top:
                best, top = [entity], fit
            elif fit and fit == top:
                best.append(entity)
        return best[0] if len(best) == 1 or top >= 3 else self._chair_by_head(words)

    def _chair_by_head(self, words: list[str]) -> Entity | None:
        """जलदाय मंत्री ने …: the chair, where no other named person holds a post with this last word."""
        holders = [e for e in self._clues.get(("head", words[-1])) if e.names]
        chaired = len(holders) == 1 and any(self.of(chair) is holders[0] for chair in self.chairs)
        return holders[0] if chaired else None

    def _same_post(self, office: OfficeMention, held: OfficeMention) -> int:
        """डीएम and जिलाधिकारी: two names of one post, nothing else in either."""
        if len(office.whole) != len(office.title) or len(held.whole) != len(held.title):
            return 0
        one, other = self.view.covers(office.title.first, "posts"), self.view.covers(held.title.first, "posts")
        return 3 if one is not None and other is not None and one.form == other.form else 0

    def _fit(self, words: list[str], held: OfficeMention) -> int:
        """How well a post held fits a post alone: 4 the same words, 3 the same title, 2 a fuller form, 0 not."""
        have = self.view.keys[held.whole.first : held.whole.last]
        title = self.view.keys[held.title.first : held.title.last]
        if have == words or "".join(have) == "".join(words):
            return 4
        extra = (
            have[: -len(words)]
            if have[-len(words) :] == words
            else words[: -len(have)]
            if words[-len(have) :] == have
            else None
        )
        if extra is None:
            extra = words[: -len(title)] if words[-len(title) :] == title and have[: len(words)] == words else None
            if extra is None:
                if any(word in word_set("ranks") and word not in words for word in have):
                    return 0
                return 2 if have[: len(words)] == words or (have[-1] == words[-1] and set(words) <= set(have)) else 0
        if any(word in word_set("ranks") for word in extra):
            return 0
        return 3


_SIGNS = regex.compile(r"[\u093a-\u094f\u0900-\u0903]")


@lru_cache(maxsize=16384)
def skeleton(key: str) -> str:
    """The consonants of a word: what a slip in a vowel sign leaves alone (देवनानी, देवननी)."""
    return _SIGNS.sub("", key).replace("ष", "श")


def skeletons(keys: tuple[str, ...]) -> tuple[str, ...]:
    """The consonants of each word."""
    return tuple([skeleton(key) for key in keys])


def _shortened(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """`short` is `long` without a middle or last word (रमेश वर्मा for रमेश चंद्र वर्मा)."""
    if len(short) < 2 or len(short) >= len(long):
        return False
    return (
        (long[0] == short[0] and long[-1] == short[-1]) or long[: len(short)] == short or long[-len(short) :] == short
    )
