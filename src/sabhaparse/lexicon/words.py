"""General vocabulary and verb forms: is this an ordinary word, and if a verb, which form of it?

Lists: vocabulary_nouns, vocabulary_compounds, loans, verbs, verb_forms_irregular, verb_endings, second_names.

>>> words = Words.load()
>>> words.verb("करेंगे")
Verb(stem='कर', tag='fut', transitive=True)
>>> words.known("योजनाओं"), words.known("मारौड़िया")
(True, False)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.resources.abc import Traversable
from itertools import chain
from pathlib import Path

from sabhaparse.errors import LexiconError
from sabhaparse.frozen import frozen
from sabhaparse.lexicon.endings import LONGEST, candidates
from sabhaparse.lexicon.entry import fold, fold_all
from sabhaparse.lexicon.loader import bundled, read_lines, read_rows

NOUNS = ("vocabulary_nouns", "vocabulary_compounds", "loans")
LEMMA = ("lemma", "upos", "paradigm", "band")
STEM = ("stem", "infinitive", "transitivity", "class", "band")
IRREGULAR = ("form", "stem", "tag")
ENDING = ("ending", "tag", "note")
SECOND = ("name", "note")
Lemmas = dict[str, tuple[str, int]]
"""The folded key of each word -> its upos and band."""
SHORTEST_NAME = 3
"""Characters of the shortest given name with which a second name makes one word."""


def _all(folder: Path | None, name: str) -> list[Traversable | Path]:
    """The file of this name in `folder`, if it is there, and the bundled one."""
    own = folder / f"{name}.tsv" if folder is not None else None
    return [*([own] if own is not None and own.is_file() else []), bundled().joinpath(f"{name}.tsv")]


def _rows(folder: Path | None, name: str, header: tuple[str, ...]) -> Iterator[list[str]]:
    return (row for path in _all(folder, name) for _, row in read_rows(path, header))


def vocabulary(folder: Path | None) -> Lemmas:
    """The general vocabulary, the lists in `folder` in front of the bundled ones.

    Raises:
        LexiconError: a list in `folder` is malformed.
    """
    lemmas: Lemmas = {}
    for path in (path for name in NOUNS for path in _all(folder, name)):
        for key, said in _lemmas(path):
            lemmas.setdefault(key, said)
    return lemmas


def _lemmas(path: Traversable | Path) -> Iterator[tuple[str, tuple[str, int]]]:
    """The keys of a list of vocabulary, each with its upos and band."""
    cut = [line.partition("\t") for line in read_lines(path, LEMMA)]
    said: dict[str, tuple[str, int]] = {}  # many lines say the same
    for lemma, _, columns in cut:
        if columns not in said:
            upos, _paradigm, band = (columns + "\t" * (2 - columns.count("\t"))).split("\t")
            if not (band or "3").isdecimal():
                raise LexiconError(f"{path.name}: the band of {lemma!r} must be a number, not {band!r}")
            said[columns] = upos, int(band or 3)
    keys = fold_all([lemma for lemma, _, _ in cut])
    return zip(keys, [said[columns] for _, _, columns in cut], strict=True)


@frozen
class Verb:
    """A verb form: its stem and tag (perf, pres, past, fut, subj, imp, oblig, inf, part)."""

    stem: str
    tag: str
    transitive: bool = False
    """Takes an object, so that its perfect has ने."""


def _lengths(endings: Iterable[str]) -> dict[str, list[int]]:
    """How long the endings are that close with a character, longest first."""
    out: dict[str, set[int]] = {}
    for ending in filter(None, endings):
        out.setdefault(ending[-1], set()).add(len(ending))
    return {last: sorted(lengths, reverse=True) for last, lengths in out.items()}


class Words:
    """Vocabulary with a cache of verdicts, one look-up for each distinct word."""

    __slots__ = ("_endings", "_irregular", "_lemmas", "_lengths", "_second_names", "_slips", "_stems", "_verbs")

    def __init__(
        self,
        lemmas: Lemmas,
        stems: dict[str, str],  # stem -> "t", "i"
        irregular: dict[str, Verb],
        endings: tuple[tuple[str, str], ...],
        second_names: tuple[str, ...],
    ) -> None:
        self._lemmas = lemmas
        self._stems = stems
        self._slips = {stem.replace("ं", ""): stem for stem in stems if "ं" in stem}
        self._irregular = irregular
        self._endings = dict(reversed(endings))  # of two tags for one ending the first counts
        self._lengths = _lengths(self._endings)
        self._second_names = second_names
        self._verbs: dict[str, Verb | None] = {}

    @classmethod
    def empty(cls) -> Words:
        """No vocabulary at all."""
        return cls({}, {}, {}, (), ())

    @classmethod
    def load(cls, folder: Path | None = None, lemmas: Lemmas | None = None) -> Words:
        """The bundled vocabulary, and in front of it what files of the same names in `folder` add.

        Args:
            folder: with lists of your own.
            lemmas: the general vocabulary, where it is known already.

        Raises:
            LexiconError: a file in `folder` is malformed (`file:line` is named).
        """
        stems, irregular = dict[str, str](), dict[str, Verb]()
        for row in _rows(folder, "verbs", STEM):
            stems.setdefault(fold(row[0]), row[2])
        for form, stem, tag in _rows(folder, "verb_forms_irregular", IRREGULAR):
            irregular.setdefault(fold(form), Verb(stem, tag, stems.get(fold(stem)) == "t"))
        rows = [(fold(ending), tag) for ending, tag, _note in _rows(folder, "verb_endings", ENDING)]
        endings = tuple(sorted(dict.fromkeys(rows), key=lambda r: -len(r[0])))
        second = {fold(name) for name, _note in _rows(folder, "second_names", SECOND)}
        known = vocabulary(folder) if lemmas is None else lemmas
        return cls(known, stems, irregular, endings, tuple(sorted(second, key=lambda name: (-len(name), name))))

    def endings(self) -> Iterator[str]:
        """The endings of verbs."""
        return iter(self._endings)

    def keys(self) -> Iterator[str]:
        """Vocabulary, irregular forms, the stems of verbs, and their forms with endings longer than those of nouns."""
        long = [ending for ending in self._endings if len(ending) > LONGEST and " " not in ending]
        stems = [*self._stems, *self._slips]
        return chain(self._lemmas, self._irregular, stems, (stem + ending for stem in stems for ending in long))

    def lemma(self, key: str) -> tuple[str, int] | None:
        """(upos, band) of the vocabulary entry that this folded key is a form of; बड़ी is one of बड़ा."""
        found = self._lemmas.get(key)
        if found is None:
            for candidate in candidates(key):
                found = self._lemmas.get(candidate)
                if found is not None:
                    return found
            if key.endswith("ी"):
                found = self._lemmas.get(key[:-1] + "ा")
                return found if found is not None and found[0] == "ADJ" else None
        return found

    def first_name(self, key: str) -> str:
        """The word in front of the second name that `key` ends in, nothing where it ends in none.

        >>> words = Words.load()
        >>> words.first_name("श्यामप्रसाद"), words.first_name("प्रसाद")
        ('श्याम', '')
        """
        if not key.endswith(self._second_names):
            return ""
        stem = key[: -len(next(name for name in self._second_names if key.endswith(name)))]
        return stem if len(stem) >= SHORTEST_NAME else ""

    def listed(self, key: str) -> bool:
        """True for a vocabulary entry as it stands, without taking an ending off."""
        return key in self._lemmas

    def verb(self, key: str) -> Verb | None:
        """The verb form that this folded key is, if it is one."""
        if key in self._verbs:
            return self._verbs[key]
        found = self._irregular.get(key) or self._formed(key)
        if len(self._verbs) > 200_000:
            self._verbs.clear()
        self._verbs[key] = found
        return found

    def _formed(self, key: str) -> Verb | None:
        """A stem and an ending; सौपेंगे, सौपना without the anusvara of the stem, where they are nothing else."""
        slip = None
        for length in self._lengths.get(key[-1:], ()):
            stem, tag = key[:-length], self._endings.get(key[-length:])
            if tag is None:
                continue
            if stem in self._stems:
                return Verb(stem, tag, self._stems[stem] == "t")
            if stem in self._slips and tag in ("fut", "inf"):
                slip = slip or Verb(self._slips[stem], tag)
        return slip if slip is not None and self.lemma(key) is None else None

    def known(self, key: str) -> bool:
        """True for an ordinary word in any of its forms."""
        return self.lemma(key) is not None or key in self._stems or self.verb(key) is not None
