"""The default engine: each word looked up once in the lexicon, no model, no context.

Lexicons: all. Multi-word entries do not run over a sentence end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from sabhaparse.divide import Document, Kind, Token
from sabhaparse.enrich.tags import Tag, Tagged
from sabhaparse.lexicon import Lexicon

_MARK = Tag(upos="PUNCT", known=True)
_NUMBER = Tag(upos="NUM", known=True)
REMEMBERED = 100_000
"""Words of which the tags are kept."""


class _Word(NamedTuple):
    """A word: its tag where it stands alone, and whether entries of several words begin with it."""

    tag: Tag
    opens: bool


@dataclass(frozen=True, slots=True)
class LexiconTagger:
    """Tags tokens from word lists."""

    lexicon: Lexicon
    _words: dict[str, _Word] = field(default_factory=dict, init=False, repr=False, compare=False)

    def tag(self, doc: Document) -> Tagged:
        """Tag all tokens of `doc`."""
        if len(self._words) > REMEMBERED:
            self._words.clear()
        keys, seen = doc.keys, self._words.get
        words = [seen(key) or self._learn(token) for key, token in zip(keys, doc.tokens, strict=True)]
        tags = [word.tag for word in words]
        ends = iter(doc.sentences)
        last = 0
        for i in [i for i, word in enumerate(words) if word.opens]:
            while i >= last:
                last = next(ends).last
            tags[i] = self._in_place(tags[i], keys, i, last)
        return Tagged(doc, tuple(tags))

    def tag_many(self, docs: Sequence[Document]) -> list[Tagged]:
        """Tag all tokens of several documents."""
        return [self.tag(doc) for doc in docs]

    def _learn(self, token: Token) -> _Word:
        """Look up a word that was not seen before."""
        key = token.key
        if token.kind is Kind.MARK:
            word = _Word(_MARK, False)
        elif token.kind is Kind.NUMBER:
            word = _Word(_NUMBER, False)
        else:
            lists, words = self.lexicon, self.lexicon.words
            word = _Word(Tag(lists.at((key,), 0), words.verb(key), words.known(key)), lists.opens(key))
        self._words[key] = word
        return word

    def _in_place(self, alone: Tag, keys: list[str], i: int, last: int) -> Tag:
        """The tag of a word that may open an entry of several words, in a sentence that ends before `last`."""
        hits = self.lexicon.at(keys, i, last)
        return alone if hits is alone.hits else Tag(hits, alone.verb, alone.known)
