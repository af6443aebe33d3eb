"""Who holds a post that stands alone: मंत्री ने कहा, behind `मंत्री अनूप गुप्ता`.

>>> from sabhaparse.link.demo import persons
>>> persons("मंत्री अनूप गुप्ता ने बैठक ली। मंत्री ने कहा कि काम होगा।")
[('अनूप गुप्ता', 2)]

Lists: posts; word set ranks.
"""

from __future__ import annotations

from collections.abc import Iterable

from sabhaparse.find.mentions import OfficeMention, Range
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set
from sabhaparse.link.clues import Clues
from sabhaparse.link.entity import Entity


class Holders:
    """The persons of a document by the posts that they hold."""

    def __init__(self, view: View) -> None:
        self.view = view
        self._clues: Clues[Entity] = Clues()
        self._posts: dict[int, dict[tuple[str, str, str], OfficeMention]] = {}
        """Of each person one of the offices for each post in other words."""

    def know(self, entity: Entity, offices: Iterable[OfficeMention]) -> None:
        """Remember that a person holds these posts."""
        posts, put = self._posts.setdefault(entity.index, {}), self._clues.put
        for office in [form for one in offices for form in (one, *self._in_letters(one))]:
            words = self.view.keys[office.whole.first : office.whole.last]
            title = self.view.keys[office.title.first : office.title.last]
            form = self._form(office.title)
            post = (" ".join(words), " ".join(title), form)
            if post in posts:
                continue
            posts[post] = office
            for word in {words[0], words[-1], "".join(words)}:
                put("post", word, entity.index, entity)
            if form:
                put("form", form, entity.index, entity)
            put("head", title[-1], entity.index, entity)

    def _in_letters(self, office: OfficeMention) -> list[OfficeMention]:
        """अतिरिक्त उपायुक्त | (एडीसी) |: the same post in letters, in brackets behind it."""
        where = office.jurisdiction
        if where is None or len(where) < 3 or not self.view.is_mark(where.first, "("):
            return []
        inside = Range(where.first + 1, where.last - 1)
        post = self.view.begins(inside.first, "posts")
        whole = post is not None and post.length == len(inside) and self.view.is_mark(inside.last, ")")
        return [OfficeMention(inside, inside, rule=office.rule)] if whole else []

    def of(self, office: OfficeMention) -> Entity | None:
        """The one named person who holds the post that stands here alone; an exact post beats a fuller one.

        A minister of state is called मंत्री where no other minister is named.
        """
        words = self.view.keys[office.whole.first : office.whole.last]
        best: list[Entity] = []
        top = 0
        form = self._form(office.title)
        clues = [("post", word) for word in (words[0], words[-1], "".join(words))]
        for entity in self._clues.get(*clues, ("form", form)):
            held_posts = self._posts[entity.index].values()
            fit = max([self._fit(words, held) or self._same_post(office, held) for held in held_posts], default=0)
            if fit > top:
                best, top = [entity], fit
            elif fit and fit == top:
                best.append(entity)
        if best:
            return best[0] if len(best) == 1 or top >= 3 else None
        if words[-1] != "मंत्री" or not set(words[:-1]) <= word_set("of_the_union"):
            return None
        return self.by_head(office) or self._of_the_same(office)

    def by_head(self, office: OfficeMention) -> Entity | None:
        """जलदाय मंत्री ने …: the named person who alone holds a post with this last word."""
        word = self.view.keys[office.whole.last - 1]
        holders = [e for e in self._clues.get(("head", word)) if e.names]
        return holders[0] if len(holders) == 1 else None

    def _of_the_same(self, office: OfficeMention) -> Entity | None:
        """केंद्रीय मंत्री behind केंद्रीय राज्य मंत्री … and a foreign गृह मंत्री …: the one post that begins as this one does."""
        first, last = (self.view.keys[i] for i in (office.whole.first, office.whole.last - 1))
        heads = [e for e in self._clues.get(("head", last)) if e.names]
        begun = [e for e in heads if any(self.view.keys[o.title.first] == first for o in self._posts[e.index].values())]
        return begun[0] if len(begun) == 1 and len(office.whole) > 1 else None

    def _same_post(self, office: OfficeMention, held: OfficeMention) -> int:
        """डीएम and जिलाधिकारी: two names of one post, nothing else in either; जेई, पेयजल विभाग के कनीय अभियंता."""
        form = self._form(office.title)
        if len(office.whole) != len(office.title) or not form or form != self._form(held.title):
            return 0
        if len(held.whole) == len(held.title):
            return 3
        title = range(office.title.first, office.title.last), range(held.title.first, held.title.last)
        same = [self.view.keys[i] for i in title[0]] == [self.view.keys[i] for i in title[1]]
        return 0 if same or held.body is None else 2

    def _form(self, title: Range) -> str:
        """The entry of the word lists that a title is, nothing where it is none or more than one."""
        hit = self.view.begins(title.first, "posts")
        return hit.entry.form if hit is not None and hit.length == len(title) else ""

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
