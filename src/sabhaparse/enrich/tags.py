"""`Tag`: what an engine knows of a token; both engines fill the same fields. `Tagged`: a document with its tags."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from sabhaparse.divide import Document
from sabhaparse.lexicon import Hit, Verb


class Tag(NamedTuple):
    """Knowledge of one token.

    `hits` are the lexicon entries that begin here, `lists` the names of their lists, `within` the lists of entries
    that cover this token. The rest is filled by engines that know it: `upos`, `lemma`, `head` (index of the governing
    token in the sentence, -1 for the root and where unknown), `relation` (Universal Dependencies), `entity` (BIOES and
    type, `B-PER`; `O` where the engine sees none, "" where it does not look).
    """

    hits: tuple[Hit, ...] = ()
    verb: Verb | None = None
    known: bool = False
    upos: str = ""
    lemma: str = ""
    head: int = -1
    relation: str = ""
    entity: str = ""

    def hit(self, name: str) -> Hit | None:
        """The hit of the list `name` that begins here."""
        for hit in self.hits:
            if hit.entry.list == name:
                return hit
        return None


@dataclass(frozen=True, slots=True)
class Tagged:
    """A divided document and one tag for each of its tokens."""

    doc: Document
    tags: tuple[Tag, ...]


class Tagger(Protocol):
    """An engine: tags for every token of a document, in order; the same whether it comes alone or with others."""

    def tag(self, doc: Document) -> Tagged:
        """Tag all tokens of `doc`."""
        ...

    def tag_many(self, docs: Sequence[Document]) -> list[Tagged]:
        """Tag several documents at once, in order."""
        ...
