"""`Tag`: what an engine knows of a token; both engines fill the same fields. `Tagged`: a document with its tags."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol, TypeVar

from sabhaparse.divide import NUMBER, Document
from sabhaparse.frozen import frozen
from sabhaparse.lexicon import Hit, Verb

Answer = TypeVar("Answer")


@frozen
class Covering:
    """An entry that covers a token, and how many tokens further left it begins."""

    hit: Hit
    back: int = 0


class Cover(dict[str, Covering]):
    """The entries that cover a token inside a phrase, and room for a verdict as in its tag (`verdict`)."""

    __slots__ = ("verdict",)
    verdict: Any


class Behind:
    """An entry of list `name` as it covers a token behind its first, and what it made of the cover it met there last.

    That is mostly the same one: the tag of the same word.
    """

    __slots__ = ("back", "entry", "last", "name")

    def __init__(self, name: str, entry: Covering) -> None:
        self.name = name
        self.entry = entry
        self.back = entry.back
        self.last: tuple[Mapping[str, Covering], Cover | None] = (_NO_COVER, self._over(_NO_COVER))

    def over(self, held: Mapping[str, Covering]) -> Cover | None:
        """A token's cover with this entry in it; None where it holds a longer one of the list."""
        made = self._over(held)
        self.last = (held, made)  # both at once, for parsers in threads
        return made

    def _over(self, held: Mapping[str, Covering]) -> Cover | None:
        seen, entry = held.get(self.name), self.entry
        if seen is not None and seen.hit.length >= entry.hit.length + (not seen.back):
            return None
        made = Cover(held)
        made[self.name] = entry
        made.verdict = UNJUDGED
        return made


VERB, FUTURE, FIGURES, PHRASE, MIDDLE = "<verb>", "<future>", "<figures>", "<phrase>", "<middle>"
"""What a tag says beside its lists: a verb form, one of the future, a number, the first of several words of an entry, a
name that stands in the middle."""
SELDOM_SOUGHT = frozenset(
    {
        "abbreviations",
        "body_nouns",
        "designation_stops",
        "function_words",
        "honoured",
        "kind_modifiers",
        "name_suffixes",
        "place_nouns",
        "post_modifiers",
        "surnames",
    }
)
"""Lists of many entries whose places hardly a rule asks for: they are looked for when one does."""
PROPER = frozenset({"places", "organisations"})
"""Lists whose entries of several words may open with a function word: मध्य प्रदेश."""
UNJUDGED: Any = object()
"""The verdict of a tag of which nothing was worked out so far."""
_NO_HITS: Mapping[str, Hit] = {}
_NO_COVER: Mapping[str, Covering] = {}
"""Shared by the tags of all words that are in no list."""


@dataclass(frozen=True, slots=True)
class Tag:
    """Knowledge of one token. A tag that says nothing of the place is shared by all tokens of one word.

    `hits` are the lexicon entries that begin here. The rest is filled by engines that know it: `upos`, `lemma`, `head`
    (index of the governing token in the sentence, -1 for the root and where unknown), `relation` (Universal
    Dependencies), `entity` (BIOES and type, `B-PER`; `O` where the engine sees none, "" where it does not look).

    Worked out of the hits: `lists` (the hit of each list), `cover` (each as the entry that covers its own first token),
    `behind` (what covers the tokens behind it), `function` (a closed-class word of its own), `signs` (the names of its
    lists that are often sought, and what else it says). `verdict` is room for what a finder works out of the tag and
    nothing else, so that it is worked out once for each word.
    """

    hits: tuple[Hit, ...] = ()
    verb: Verb | None = None
    known: bool = False
    upos: str = ""
    lemma: str = ""
    head: int = -1
    relation: str = ""
    entity: str = ""
    lists: Mapping[str, Hit] = field(init=False, repr=False, compare=False)
    cover: Mapping[str, Covering] = field(init=False, repr=False, compare=False)
    behind: tuple[Behind, ...] = field(init=False, repr=False, compare=False)
    function: bool = field(init=False, repr=False, compare=False)
    signs: tuple[str, ...] = field(init=False, repr=False, compare=False)
    verdict: Any = field(default=UNJUDGED, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        put = object.__setattr__
        form: tuple[str, ...] = (FIGURES,) if self.upos == "NUM" else ()
        if self.verb is not None:
            form = (VERB, FUTURE, *form) if self.verb.tag == "fut" else (VERB, *form)
        if not self.hits:
            put(self, "signs", form)
            put(self, "lists", _NO_HITS)
            put(self, "cover", _NO_COVER)
            put(self, "behind", ())
            put(self, "function", False)
            return
        lists = {hit.entry.list: hit for hit in reversed(self.hits)}
        closed = lists.get("function_words")
        put(self, "lists", lists)
        put(self, "cover", {name: Covering(hit) for name, hit in lists.items()})
        longer = [(name, hit) for name, hit in lists.items() if hit.length > 1]
        put(
            self,
            "behind",
            tuple([Behind(name, Covering(hit, k)) for name, hit in longer for k in range(1, hit.length)]),
        )
        function = closed is not None and closed.length == 1 and not closed.inflected
        function = function and not any(name in PROPER for name, _ in longer)
        put(self, "function", function)
        given = lists.get("given_names")
        middle = given is not None and given.entry.value == "middle"
        said = ((PHRASE, longer), (MIDDLE, middle))
        sought = [name for name in lists if name not in SELDOM_SOUGHT]
        put(self, "signs", (*sought, *form, *[sign for sign, holds in said if holds]))

    def remember(self, verdict: Answer) -> Answer:
        """Keep what a finder worked out."""
        object.__setattr__(self, "verdict", verdict)
        return verdict

    def _replace(self, **changes: Any) -> Tag:
        """This tag with other values in some fields, as named tuples have it."""
        return replace(self, **changes)

    def hit(self, name: str) -> Hit | None:
        """The hit of the list `name` that begins here."""
        return self.lists.get(name)


class Places(dict[str, list[int]]):
    """The tokens at which an entry of each list begins; those of lists that are seldom sought when asked for."""

    def __init__(self, tags: Sequence[Tag], places: Mapping[str, list[int]]) -> None:
        super().__init__(places)
        self._tags = tags

    def __missing__(self, name: str) -> list[int]:
        sought = enumerate(self._tags) if name in SELDOM_SOUGHT else ()
        found = self[name] = [i for i, tag in sought if name in tag.lists]
        return found


@frozen
class Tagged:
    """A divided document and one tag for each of its tokens.

    Worked out of these: `places` (for each list and sign, the tokens at which an entry of it begins or that have it),
    `where` (the tokens of each key), `verbs` (those that may be a verb form), `numbers` (those in figures); in order.
    """

    doc: Document
    tags: tuple[Tag, ...]
    plain: bool = False
    """No tag says more than word lists do: there are no parts of speech, relations or entities to be asked for."""
    places: Places = field(init=False, repr=False, compare=False)
    where: dict[str, list[int]] = field(init=False, repr=False, compare=False)
    verbs: list[int] = field(init=False, repr=False, compare=False)
    numbers: list[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        places: defaultdict[str, list[int]] = defaultdict(list)
        where: dict[str, list[int]] = {}
        keys = self.doc.keys
        for i, key, tag in zip(range(len(keys)), keys, self.tags, strict=True):
            if tag.signs:
                for name in tag.signs:
                    places[name].append(i)
            if key in where:
                where[key].append(i)
            else:
                where[key] = [i]
        listed = Places(self.tags, places)
        put = object.__setattr__
        put(self, "places", listed)
        put(self, "where", where)
        put(self, "verbs", listed[VERB])
        put(self, "numbers", listed[FIGURES] if self.plain else _numbers(self.doc))


def _numbers(doc: Document) -> list[int]:
    """The tokens of a document that are numbers in figures, in order."""
    return [i for i, token in enumerate(doc.tokens) if token.kind is NUMBER]


class Tagger(Protocol):
    """An engine: tags for every token of a document, in order; the same whether it comes alone or with others."""

    def tag(self, doc: Document) -> Tagged:
        """Tag all tokens of `doc`."""
        ...

    def tag_many(self, docs: Sequence[Document]) -> list[Tagged]:
        """Tag several documents at once, in order."""
        ...
