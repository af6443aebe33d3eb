"""The default engine: each word looked up once in the lexicon, no model, no context.

Lexicons: all. Multi-word entries do not run over a sentence end.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field
from functools import partial
from itertools import compress, count

from sabhaparse.divide import Document, Kind
from sabhaparse.enrich.tags import Tag, Tagged
from sabhaparse.lexicon import Lexicon
from sabhaparse.lexicon.endings import candidates

_MARK = Tag(upos="PUNCT", known=True)
_NUMBER = Tag(upos="NUM", known=True)
REMEMBERED = 100_000
"""Words, pairs of these, and phrases of which something is kept."""
NOTHING, UNASKED = 0, -1
"""What stands for the length of the longest entry that two words open: there is none, or it was not asked for yet."""
HYPHENS = frozenset({"", "-", "–", "-–"})
"""What is stepped over between the words of an entry."""
HYPHENED = ""
"""Stands in front of a phrase with hyphens where it is remembered: it may be cut short by the end of its sentence."""


@dataclass(frozen=True, slots=True)
class LexiconTagger:
    """Tags tokens from word lists.

    It remembers of each word its tag where it stands alone, and, if there are any, its dictionary forms and the second
    words of the entries that it opens; with each word that was met behind one of these the length of the longest entry;
    of a phrase the tag of its first word.
    """

    lexicon: Lexicon
    _alone: dict[str, Tag] = field(default_factory=dict, init=False, repr=False, compare=False)
    _seconds: dict[str, Set[str]] = field(default_factory=dict, init=False, repr=False, compare=False)
    _forms: dict[str, tuple[str, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)
    _reaches: dict[str, dict[str, int]] = field(default_factory=dict, init=False, repr=False, compare=False)
    _pairs: Iterator[int] = field(default_factory=partial(count, 1), init=False, repr=False, compare=False)
    _phrases: dict[tuple[str, ...], Tag] = field(default_factory=dict, init=False, repr=False, compare=False)

    def tag(self, doc: Document) -> Tagged:
        """Tag all tokens of `doc`."""
        keys, reaches = doc.keys, self._reaches
        try:
            tags = [*map(self._alone.__getitem__, keys)]
        except KeyError:
            self._learn(doc)
            tags = [*map(self._alone.__getitem__, keys)]
        ends, last = iter([sentence.last for sentence in doc.sentences]), 0
        openers = compress(range(len(keys) - 1), map(reaches.__contains__, keys))
        opened = [(i, reach) for i in openers if (reach := reaches[keys[i]].get(keys[i + 1], UNASKED))]
        for i, reach in opened:  # few are left
            if reach == UNASKED and not (reach := self._reach(keys[i], keys[i + 1])):
                continue
            while i >= last:
                last = next(ends)
            if keys[i + 1] in HYPHENS:
                third = keys[i + 2] if i + 2 < last else ""
                reach = NOTHING if third in HYPHENS else self._reach(keys[i], third)
            if reach and i + 1 < last:
                tags[i] = self._in_place(tags[i], keys, i, reach, last)
        return Tagged(doc, tuple(tags), plain=True)

    def tag_many(self, docs: Sequence[Document]) -> list[Tagged]:
        """Tag all tokens of several documents."""
        return [self.tag(doc) for doc in docs]

    def _learn(self, doc: Document) -> None:
        """Look up the words of a document that were not seen before."""
        if len(self._alone) > REMEMBERED:
            for memory in (self._alone, self._seconds, self._reaches, self._forms):
                memory.clear()
        unseen = set(doc.keys).difference(self._alone)
        if unseen:
            for key, kind in {token.key: token.kind for token in doc.tokens if token.key in unseen}.items():
                self._look_up(key, kind)

    def _look_up(self, key: str, kind: Kind) -> None:
        lists, words = self.lexicon, self.lexicon.words
        if kind is Kind.MARK:
            self._alone[key] = _MARK
        elif kind is Kind.NUMBER:
            self._alone[key] = _NUMBER
        else:
            hits, known = lists.at((key,), 0), words.known(key)
            hits = hits if hits or known else lists.joined_name(key) or lists.joined_post(key)
            self._alone[key] = Tag(hits, words.verb(key), known)
            if seconds := lists.seconds(key):
                self._seconds[key] = seconds
                self._reaches[key] = {}
            if forms := candidates(key):
                self._forms[key] = forms

    def _opens(self, key: str, second: str) -> bool:
        """The second word of an entry that `key` opens is this word, or a form that it may be inflected from."""
        opened = self._seconds[key]
        return second in opened or not opened.isdisjoint(self._forms.get(second, ()))

    def _reach(self, key: str, second: str) -> int:
        """Tokens of the longest entry that two words may open; `NOTHING` where they open none."""
        reach = self._reaches[key].get(second)
        if reach is None:
            opens = second in HYPHENS or self._opens(key, second)
            reach = self.lexicon.reach(key, second) if opens else NOTHING
            if not next(self._pairs) % REMEMBERED:
                for reaches in [*self._reaches.values()]:
                    reaches.clear()
            self._reaches[key][second] = reach
        return reach

    def _in_place(self, alone: Tag, keys: list[str], i: int, reach: int, last: int) -> Tag:
        """The tag of a word that opens an entry of up to `reach` words, in a sentence that ends before `last`."""
        end = i + reach
        phrase = tuple(keys[i : end if end < last else last])
        tag = self._phrases.get(phrase)
        if tag is None and not HYPHENS.isdisjoint(phrase):
            phrase = (HYPHENED, *keys[i : min(i + 2 * reach - 1, last)])  # one hyphen between any two words
            tag = self._phrases.get(phrase)
        if tag is None:
            hits = self.lexicon.at(keys, i, last)
            figures = "NUM" if alone is _NUMBER else ""
            tag = alone if hits == alone.hits else Tag(hits, alone.verb, alone.known, figures)
            if len(self._phrases) > REMEMBERED:
                self._phrases.clear()
            self._phrases[phrase] = tag
        return tag
