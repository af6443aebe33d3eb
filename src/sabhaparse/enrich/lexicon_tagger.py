"""The default engine: each word looked up once in the lexicon, no model, no context.

Lexicons: all. Multi-word entries do not run over a sentence end.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from typing import NamedTuple

from sabhaparse.divide import Document, Kind, Token
from sabhaparse.enrich.tags import Tag, Tagged
from sabhaparse.lexicon import Lexicon
from sabhaparse.lexicon.endings import candidates

_MARK = Tag(upos="PUNCT", known=True)
_NUMBER = Tag(upos="NUM", known=True)
REMEMBERED = 100_000
"""Words, and phrases, of which the tags are kept."""
LONGEST = 12
HYPHENS = frozenset({"", "-", "–", "-–"})
"""What is stepped over between the words of an entry."""


class _Word(NamedTuple):
    """A word: its tag where it stands alone, the second words of entries that it opens, its own dictionary forms."""

    tag: Tag
    seconds: Set[str]
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LexiconTagger:
    """Tags tokens from word lists."""

    lexicon: Lexicon
    _words: dict[str, _Word] = field(default_factory=dict, init=False, repr=False, compare=False)
    _reaches: dict[tuple[str, str], int] = field(default_factory=dict, init=False, repr=False, compare=False)
    _phrases: dict[tuple[str, ...], Tag] = field(default_factory=dict, init=False, repr=False, compare=False)

    def tag(self, doc: Document) -> Tagged:
        """Tag all tokens of `doc`."""
        for memory in (self._words, self._reaches, self._phrases):
            if len(memory) > REMEMBERED:
                memory.clear()
        keys, seen = doc.keys, self._words.get
        words = [seen(key) or self._learn(token) for key, token in zip(keys, doc.tokens, strict=True)]
        tags = [word.tag for word in words]
        for sentence in doc.sentences:
            last = sentence.last
            for i in range(sentence.first, last - 1):
                tag, seconds, _ = words[i]
                if seconds:
                    forms = words[i + 1].forms
                    if i + 2 < last and forms[0] in "-–":
                        forms = words[i + 2].forms
                    if not seconds.isdisjoint(forms):
                        tags[i] = self._in_place(tag, keys, i, last)
        return Tagged(doc, tuple(tags))

    def tag_many(self, docs: Sequence[Document]) -> list[Tagged]:
        """Tag all tokens of several documents."""
        return [self.tag(doc) for doc in docs]

    def _learn(self, token: Token) -> _Word:
        """Look up a word that was not seen before."""
        key = token.key
        if token.kind is Kind.MARK:
            word = _Word(_MARK, frozenset(), (key,))
        elif token.kind is Kind.NUMBER:
            word = _Word(_NUMBER, frozenset(), (key,))
        else:
            lists, words = self.lexicon, self.lexicon.words
            tag = Tag(lists.at((key,), 0), words.verb(key), words.known(key))
            word = _Word(tag, lists.seconds(key), (key, *candidates(key)))
        self._words[key] = word
        return word

    def _in_place(self, alone: Tag, keys: list[str], i: int, last: int) -> Tag:
        """The tag of a word that may open an entry of several words, in a sentence that ends before `last`."""
        pair = (keys[i], keys[i + 1])
        reach = self._reaches.get(pair)
        if reach is None:
            reach = self._reaches[pair] = self.lexicon.reach(*pair)
        phrase = tuple(keys[i : min(i + reach, last)])
        tag = self._phrases.get(phrase)
        if tag is None:
            hits = self.lexicon.at(keys, i, last)
            tag = alone if hits == alone.hits else Tag(hits, alone.verb, alone.known)
            if reach < LONGEST and HYPHENS.isdisjoint(phrase):
                self._phrases[phrase] = tag
        return tag
