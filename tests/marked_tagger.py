"""A tagger for tests: the word lists, and parts of speech and arcs written by hand, in place of a neural engine.

`उमा लिखी` with `proper=("लिखी",)` is tagged PROPN at लिखी; an arc is `dependent relation head`, the root `word root`; a
word that stands there several times is counted from 1: `कहा/2`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sabhaparse.divide import Document, Sentence
from sabhaparse.enrich import LexiconTagger, Tag, Tagged
from sabhaparse.lexicon import Lexicon


@dataclass(frozen=True)
class MarkedTagger:
    """Tags of the word lists, with `proper` nouns everywhere and `arcs` in the last sentence."""

    proper: tuple[str, ...] = ()
    arcs: str = ""

    def tag(self, doc: Document) -> Tagged:
        tags = list(LexiconTagger(Lexicon.load()).tag(doc).tags)
        for i, token in enumerate(doc.tokens):
            if token.text in self.proper:
                tags[i] = tags[i]._replace(upos="PROPN")
        if self.arcs:
            hang(doc, doc.sentences[-1], tags, filter(None, self.arcs.split("; ")))
        return Tagged(doc, tuple(tags))

    def tag_many(self, docs: Sequence[Document]) -> list[Tagged]:
        return [self.tag(doc) for doc in docs]


def hang(doc: Document, sentence: Sentence, tags: list[Tag], arcs: Iterable[str]) -> None:
    """Enter arcs; every word without one is the root's, as `dep`."""
    words = [token.text for token in doc.tokens[sentence.first : sentence.last]]

    def place(name: str) -> int:
        word, _, number = name.partition("/")
        return [i for i, other in enumerate(words) if other == word][int(number or 1) - 1]

    rows = [arc.split() for arc in arcs]
    (root,) = (place(word) for word, relation, *_ in rows if relation == "root")
    hung = {place(word): (relation, place(head[0]) if head else -1) for word, relation, *head in rows}
    for i in range(len(words)):
        relation, head = hung.get(i, ("dep", root))
        tags[sentence.first + i] = tags[sentence.first + i]._replace(relation=relation, head=head)
