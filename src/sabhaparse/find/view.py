"""`View`: one pass over the tags that answers, for any token, what the finders keep asking.

Everything is worked out once per document: which list entries cover a token, whether it is a function word,
a verb, a noun, or may be part of a person's name (`Strength`).

Lists read: all, through the tags.

>>> from sabhaparse.divide import divide
>>> from sabhaparse.enrich import LexiconTagger
>>> from sabhaparse.lexicon import Lexicon
>>> view = View(LexiconTagger(Lexicon.load()).tag(divide("श्री राम कुमार वर्मा ने कहा")))
>>> view.covers(4, "function_words").form
'ने'
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any, TypeVar

from sabhaparse.divide import LATIN, MARK, WORD, Document, Sentence, Token
from sabhaparse.enrich import Tag, Tagged
from sabhaparse.enrich.tags import PHRASE
from sabhaparse.find.covers import beginning, covering, raised
from sabhaparse.lexicon import Entry, Hit

BULLETS = frozenset("-–—•*·●▪»›‣→")
"""Marks that open an item of a list."""
CASES = frozenset({"ने", "को", "का", "के", "की", "द्वारा", "से", "में", "पर", "तक"})
GENITIVE = frozenset({"का", "के", "की"})
AGENTIVE = frozenset({"ने", "द्वारा"})
CONJUNCTIONS = frozenset({"और", "एवं", "एवम्", "एवम", "तथा", "व", "व्", "औऱ", "&", "ओर"})

NOWHERE: list[int] = []
Answer = TypeVar("Answer")


def within(places: list[int], first: int, last: int) -> list[int]:
    """Those of sorted `places` that lie in `first:last`."""
    if not places or places[0] >= last or places[-1] < first:
        return NOWHERE
    return places[bisect_left(places, first) : bisect_left(places, last)]


def once_a_sentence(ask: Callable[[View, Sentence], Answer]) -> Callable[[View, Sentence], Answer]:
    """A question about a sentence that is answered once for each view, however often it is asked."""

    @wraps(ask)
    def answer(view: View, sentence: Sentence) -> Answer:
        told = view._told
        place = (ask, sentence.index)
        found: Answer = told.get(place, told)
        if found is told:  # as mostly, so that an exception would be dearer
            found = told[place] = ask(view, sentence)
        return found

    return answer


class View:
    """A tagged document with the answers that finders need.

    `cover` says of each token which entries cover it, `in_phrases` where one does that begins in front of the token.
    """

    __slots__ = (
        "_covered",
        "_firsts",
        "_listed",
        "_of_keys",
        "_starting",
        "_told",
        "_vocabulary",
        "_words",
        "cover",
        "doc",
        "function",
        "in_phrases",
        "keys",
        "sentences",
        "tagged",
        "tags",
        "tokens",
        "verb",
        "where",
    )

    def __init__(self, tagged: Tagged) -> None:
        self.doc: Document = tagged.doc
        self.tokens: tuple[Token, ...] = tagged.doc.tokens
        self.sentences: tuple[Sentence, ...] = tagged.doc.sentences
        self.tags: tuple[Tag, ...] = tagged.tags
        self.keys: list[str] = tagged.doc.keys
        self.tagged = tagged
        self.where = tagged.where
        """The tokens of each key, in order."""
        self._listed = tagged.places
        self._firsts = [sentence.first for sentence in self.sentences]
        self._vocabulary = frozenset(self.where)
        self._words = "\n".join(("", *self.where, ""))
        self.cover, self.in_phrases = covering(tagged.tags, self._listed[PHRASE])
        self._covered: dict[str, list[int]] = {}
        self._starting: dict[str, list[int]] = {}
        self._of_keys: dict[frozenset[str], list[int]] = {}
        self._told: dict[tuple[Any, int], Any] = {}
        number = len(self.keys)
        self.verb = raised([False] * number, tagged.verbs)
        """Per token: a verb form that is not at the same time a listed noun."""
        self.function = raised([tag.function for tag in tagged.tags], self.any_of(CASES, 0, number))
        """Per token: a closed-class word."""

    @property
    def plain(self) -> bool:
        """The tags say nothing but what the word lists do."""
        return self.tagged.plain and self.tags is self.tagged.tags

    def covers(self, i: int, name: str) -> Entry | None:
        """The entry of list `name` that covers token `i`."""
        found = self.cover[i].get(name)
        return found.hit.entry if found is not None else None

    def begins(self, i: int, name: str) -> Hit | None:
        """The hit of list `name` that begins at token `i` and is not inside a longer one."""
        found = self.cover[i].get(name)
        return found.hit if found is not None and not found.back else None

    def ends(self, i: int, name: str) -> tuple[Hit, int] | None:
        """The hit of list `name` whose last token is `i`, and where it begins."""
        found = self.cover[i].get(name)
        return (found.hit, i - found.back) if found is not None and found.hit.length == found.back + 1 else None

    def start(self, i: int, name: str) -> int:
        """Where the entry of list `name` that covers token `i` begins; `i` itself where none does."""
        found = self.cover[i].get(name)
        return i - found.back if found is not None else i

    def places(self, name: str, first: int, last: int) -> list[int]:
        """The tokens of `first:last` at which an entry of list `name` begins, in order."""
        places = self._listed[name]
        return within(places, first, last) if places else NOWHERE

    def holding(self, name: str) -> list[Sentence]:
        """The sentences in which an entry of list `name` begins, in order."""
        return self.homes(self._listed[name])

    def homes(self, places: Iterable[int]) -> list[Sentence]:
        """The sentences of some tokens, both in order."""
        firsts = self._firsts
        homes = dict.fromkeys([bisect_right(firsts, i) - 1 for i in places])
        return [self.sentences[home] for home in homes]

    def sentence_of(self, i: int) -> Sentence:
        """The sentence of token `i`."""
        return self.sentences[bisect_right(self._firsts, i) - 1]

    def words(self, key: str, first: int, last: int) -> list[int]:
        """The tokens of `first:last` with this key, in order."""
        places = self.where.get(key)
        return within(places, first, last) if places else NOWHERE

    def any_of(self, keys: frozenset[str], first: int, last: int) -> list[int]:
        """The tokens of `first:last` with one of these keys, in order."""
        places = self._of_keys.get(keys)
        if places is None:
            where = self.where
            places = self._of_keys[keys] = sorted([i for key in keys & self._vocabulary for i in where[key]])
        return within(places, first, last) if places else NOWHERE

    def starting(self, prefix: str, first: int, last: int) -> list[int]:
        """The tokens of `first:last` whose key begins so, in order."""
        places = self._starting.get(prefix)
        if places is None:
            where = self.where
            places = self._starting[prefix] = sorted([i for key in beginning(self._words, prefix) for i in where[key]])
        return within(places, first, last) if places else NOWHERE

    def marks(self, marks: str, first: int, last: int) -> list[int]:
        """The tokens of `first:last` that are one of the punctuation marks given, in order."""
        return sorted([i for mark in marks for i in self.starting(mark, first, last)])

    def covered(self, name: str, first: int, last: int) -> list[int]:
        """The tokens of `first:last` that an entry of list `name` covers, in order."""
        places = self._covered.get(name)
        if places is None:
            tags = self.tags
            spans = ((i, tags[i].lists[name].length) for i in self._listed[name])
            places = sorted({k for i, length in spans for k in range(i, min(i + length, len(tags)))})
            self._covered[name] = places
        return within(places, first, last) if places else NOWHERE

    def is_word(self, i: int) -> bool:
        """A word of letters (Devanagari or Latin)."""
        kind = self.tokens[i].kind
        return kind is WORD or kind is LATIN

    def mark(self, i: int) -> str:
        """The character of which a punctuation mark is made; nothing for a word or a number."""
        token = self.tokens[i]
        return token.text[0] if token.kind is MARK else ""

    def is_mark(self, i: int, marks: str) -> bool:
        """One of the punctuation marks given."""
        token = self.tokens[i]
        return token.kind is MARK and token.text[0] in marks

    def is_function(self, i: int) -> bool:
        """A postposition, conjunction, pronoun, particle or adverb (single words only)."""
        return self.function[i]

    def text(self, first: int, last: int) -> str:
        """Clean text of tokens `first:last`."""
        return self.doc.quote(first, last)
