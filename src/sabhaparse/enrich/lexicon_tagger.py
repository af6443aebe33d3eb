"""The default engine: each token looked up once in the lexicon, no model, no context.

Lexicons: all. Multi-word entries do not run over a sentence end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sabhaparse.divide import Document, Kind
from sabhaparse.enrich.tags import Tag, Tagged
from sabhaparse.lexicon import Lexicon

_MARK = Tag(upos="PUNCT", known=True)
_NUMBER = Tag(upos="NUM", known=True)


@dataclass(frozen=True, slots=True)
class LexiconTagger:
    """Tags tokens from word lists."""

    lexicon: Lexicon

    def tag(self, doc: Document) -> Tagged:
        """Tag all tokens of `doc`."""
        words = self.lexicon.words
        tags: list[Tag] = []
        for sentence in doc.sentences:
            keys = [token.key for token in doc.tokens[sentence.first : sentence.last]]
            for i, token in enumerate(doc.tokens[sentence.first : sentence.last]):
                if token.kind is Kind.MARK:
                    tags.append(_MARK)
                elif token.kind is Kind.NUMBER:
                    tags.append(_NUMBER)
                else:
                    key = keys[i]
                    tags.append(Tag(self.lexicon.at(keys, i), words.verb(key), words.known(key)))
        return Tagged(doc, tuple(tags))

    def tag_many(self, docs: Sequence[Document]) -> list[Tagged]:
        """Tag all tokens of several documents."""
        return [self.tag(doc) for doc in docs]
