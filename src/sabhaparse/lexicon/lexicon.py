"""`Lexicon`: all word lists in one index, asked once for each distinct word of a text.

>>> lexicon = Lexicon.load()
>>> [hit.entry.value for hit in lexicon.at(["जून"], 0) if hit.entry.list == "months"]
['06']
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from sabhaparse.errors import LexiconError
from sabhaparse.lexicon.endings import candidates
from sabhaparse.lexicon.entry import Entry, Hit
from sabhaparse.lexicon.index import Index, index_of, spellings, words_of
from sabhaparse.lexicon.loader import SPECIAL, List, bundled_lists, check_names, entry_of, name_of, read_lines
from sabhaparse.lexicon.prepared import prepared
from sabhaparse.lexicon.words import Words

RANKS = ("उप", "सह", "महा")
"""Written in one with a post: उपकोषाधिकारी."""
OFFICER = "ाधिकारी"
"""With which the posts of officers end, whatever their office is called."""


class _Pattern(NamedTuple):
    rest: tuple[str, ...]
    entry: Entry
    inflected: bool


class _First(NamedTuple):
    """What begins with one word: the hits of that word alone, and longer entries by their second word."""

    alone: tuple[Hit, ...]
    longer: dict[str, list[_Pattern]]


_NOTHING = _First((), {})


class Lexicon:
    """Word lists indexed by the first word of each entry. Immutable after loading; safe to share.

    Attributes:
        words: general vocabulary and verb forms.
    """

    __slots__ = ("_cache", "_index", "_lines", "_names", "words")

    def __init__(self, lists: Sequence[List], words: Words | None = None, index: Index | None = None) -> None:
        self.words = words or Words.empty()
        self._cache: dict[str, _First] = {}
        self._names = [name for name, lines in lists for _ in lines]
        self._lines = [line for _, lines in lists for line in lines]
        self._index = index or index_of(self._lines)

    @classmethod
    def load(cls, folder: str | Path | None = None) -> Lexicon:
        """The bundled lists, plus the lists of `folder` where one is given (same file names add to the same list).

        Raises:
            LexiconError: `folder` is not a folder, a file in it has the name of no list, or a list in it is malformed
                (`file:line` is named).
        """
        if folder is None:
            return _bundled()
        path = Path(folder)
        if not path.is_dir():
            raise LexiconError(f"{path}: not a folder of word lists")
        own = sorted(path.glob("*.tsv"))
        if not own:
            raise LexiconError(f"{path}: holds no word lists (*.tsv)")
        check_names(own, {name for name, _ in bundled_lists()} | SPECIAL)
        lists = [file for file in own if name_of(file) not in SPECIAL]
        words = Words.load(path) if len(lists) < len(own) else _bundled().words
        return cls([*((name_of(file), read_lines(file)) for file in lists), *bundled_lists()], words)

    def _patterns(self, key: str) -> list[_Pattern]:
        """The entries that begin with the word `key`, longest first; of those that say the same the first."""
        places = self._index.places(key)
        if not places:
            return []
        found: dict[tuple[tuple[str, ...], str, str], _Pattern] = {}
        for i in places:
            name, line = self._names[i], self._lines[i]
            entry = entry_of(name, line)
            for first, *rest in map(words_of, spellings(line)):
                if first == key:
                    pattern = _Pattern(tuple(rest), entry, False)
                    found.setdefault((pattern.rest, name, entry.type), pattern)
        return sorted(found.values(), key=lambda p: -len(p.rest))

    def _first(self, key: str) -> _First:
        """What begins with the word `key` or with a form that it may be inflected from; worked out once a word."""
        found = self._cache.get(key)
        if found is None:
            patterns = self._patterns(key)
            for lemma in candidates(key):
                patterns += [p._replace(inflected=True) for p in self._patterns(lemma)]
            found = self._split(patterns) if patterns else _NOTHING
            if len(self._cache) > 200_000:
                self._cache.clear()
            self._cache[key] = found
        return found

    @staticmethod
    def _split(patterns: list[_Pattern]) -> _First:
        alone: dict[str, Hit] = {}
        longer: dict[str, list[_Pattern]] = {}
        for pattern in patterns:
            name = pattern.entry.list
            if pattern.rest:
                longer.setdefault(pattern.rest[0], []).append(pattern)
            elif name not in alone or (alone[name].inflected and not pattern.inflected):
                alone[name] = Hit(pattern.entry, 1, pattern.inflected)
        return _First(tuple(alone.values()), longer)

    def joined_name(self, key: str) -> tuple[Hit, ...]:
        """The given name that opens a word in no list, with a second name behind it: श्यामप्रसाद, अजयकुमार."""
        given = self.words.first_name(key)
        return tuple(hit for hit in self._first(given).alone if _sure_name(hit)) if given else ()

    def joined_post(self, key: str) -> tuple[Hit, ...]:
        """The post that a word in no list ends in, behind a rank or an office: उपकोषाधिकारी, सहसमन्वयक."""
        rank = next((rank for rank in RANKS if key.startswith(rank)), "")
        hits = self._first(key[len(rank) :]).alone if rank else ()
        if not hits and key.endswith(OFFICER):
            hits = self._first("अधिकारी").alone
        return tuple([hit for hit in hits if hit.entry.list == "posts" and not hit.inflected])

    def keys(self) -> Iterator[str]:
        """The words of all entries and of the vocabulary, and forms of verbs with long endings; some several times."""
        return chain(self._index.first, self._index.parts, self.words.keys())

    def begins(self, key: str) -> bool:
        """True for the first word of an entry, as it stands."""
        return key in self._index.first

    def holds(self, key: str) -> bool:
        """True for a word that stands anywhere in an entry, also as a later part of a name of several words."""
        return self._first(key) is not _NOTHING or key in self._index.parts

    def seconds(self, key: str) -> Set[str]:
        """The second words of the entries of several words that begin with `key`, in some form."""
        return self._first(key).longer.keys()

    def reach(self, key: str, second: str) -> int:
        """Tokens of the longest entry that begins with these two words; any number where the second is a hyphen."""
        if second in "-–":
            return 1_000
        longer = self._first(key).longer
        patterns = (p for form in (second, *candidates(second)) for p in longer.get(form, ()))
        return max((len(p.rest) + 1 for p in patterns), default=1)

    def at(self, keys: Sequence[str], i: int, last: int | None = None) -> tuple[Hit, ...]:
        """All entries that begin at `keys[i]` and end before `keys[last]`: the longest of each list.

        Hyphens between words are stepped over.
        """
        alone, longer = self._first(keys[i])
        last = len(keys) if last is None else last
        if not longer or i + 1 >= last:
            return alone
        second = keys[i + 2] if keys[i + 1] in "-–" and i + 2 < last else keys[i + 1]
        patterns = longer.get(second, ())
        for lemma in candidates(second):
            if lemma in longer:
                patterns = [*patterns, *longer[lemma]]
        if not patterns:
            return alone
        hits = {hit.entry.list: hit for hit in alone}
        for pattern in patterns:
            length, bent = self._match(keys, i, last, pattern.rest)
            bent = bent or pattern.inflected
            seen = hits.get(pattern.entry.list)
            if length and (seen is None or (length, not bent) > (seen.length, not seen.inflected)):
                hits[pattern.entry.list] = Hit(pattern.entry, length, bent)
        return tuple(hits.values())

    @staticmethod
    def _match(keys: Sequence[str], i: int, last: int, rest: tuple[str, ...]) -> tuple[int, bool]:
        j, bent = i + 1, False
        for part in rest:
            if j < last and keys[j] in "-–":
                j += 1
            if j >= last:
                return 0, False
            if keys[j] != part:
                if part not in candidates(keys[j]):
                    return 0, False
                bent = True
            j += 1
        return j - i, bent


def _sure_name(hit: Hit) -> bool:
    """A given name as it stands, no element that opens many words (राजप्रसाद)."""
    return hit.entry.list == "given_names" and not hit.inflected and hit.entry.value != "middle"


@lru_cache(maxsize=1)
def _bundled() -> Lexicon:
    ready = prepared()
    return Lexicon(bundled_lists(), Words.load(lemmas=ready.lemmas), ready.entries)
