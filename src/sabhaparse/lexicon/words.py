"""General vocabulary and verb forms: is this an ordinary word, and if a verb, which form of it?

Lists: vocabulary_nouns, vocabulary_compounds, loans, verbs, verb_forms_irregular, verb_endings.

>>> words = Words.load()
>>> words.verb("करेंगे")
Verb(stem='कर', tag='fut')
>>> words.known("योजनाओं"), words.known("मारौड़िया")
(True, False)
"""

from __future__ import annotations

from typing import NamedTuple

from sabhaparse.lexicon.endings import candidates
from sabhaparse.lexicon.entry import fold
from sabhaparse.lexicon.loader import bundled, read_lines, read_rows

LEMMA = ("lemma", "upos", "paradigm", "band")
STEM = ("stem", "infinitive", "transitivity", "class", "band")
IRREGULAR = ("form", "stem", "tag")
ENDING = ("ending", "tag", "note")


class Verb(NamedTuple):
    """A verb form: its stem and tag (perf, pres, past, fut, subj, imp, oblig, inf, part)."""

    stem: str
    tag: str


class Words:
    """Vocabulary with a cache of verdicts, one look-up for each distinct word."""

    __slots__ = ("_endings", "_irregular", "_lemmas", "_longest", "_stems", "_verbs")

    def __init__(
        self,
        lemmas: dict[str, tuple[str, int]],
        stems: dict[str, str],
        irregular: dict[str, Verb],
        endings: tuple[tuple[str, str], ...],
    ) -> None:
        self._lemmas = lemmas
        self._stems = stems
        self._irregular = irregular
        self._endings = dict(reversed(endings))  # of two tags for one ending the first counts
        self._longest = max(map(len, self._endings), default=0)
        self._verbs: dict[str, Verb | None] = {}

    @classmethod
    def empty(cls) -> Words:
        """No vocabulary at all."""
        return cls({}, {}, {}, ())

    @classmethod
    def load(cls) -> Words:
        """The bundled vocabulary."""
        data = bundled()
        lemmas: dict[str, tuple[str, int]] = {}
        for name in ("vocabulary_nouns", "vocabulary_compounds", "loans"):
            for line in read_lines(data.joinpath(f"{name}.tsv"), LEMMA):
                lemma, upos, _paradigm, band = (line + "\t" * (3 - line.count("\t"))).split("\t")
                lemmas.setdefault(fold(lemma), (upos, int(band or 3)))
        stems = {fold(row[0]): row[3] for _, row in read_rows(data.joinpath("verbs.tsv"), STEM)}
        irregular = {
            fold(form): Verb(stem, tag)
            for _, (form, stem, tag) in read_rows(data.joinpath("verb_forms_irregular.tsv"), IRREGULAR)
        }
        rows = [(fold(e), tag) for _, (e, tag, _note) in read_rows(data.joinpath("verb_endings.tsv"), ENDING)]
        return cls(lemmas, stems, irregular, tuple(sorted(dict.fromkeys(rows), key=lambda r: -len(r[0]))))

    def lemma(self, key: str) -> tuple[str, int] | None:
        """(upos, band) of the vocabulary entry that this folded key is a form of."""
        found = self._lemmas.get(key)
        if found is None:
            for candidate in candidates(key):
                found = self._lemmas.get(candidate)
                if found is not None:
                    break
        return found

    def listed(self, key: str) -> bool:
        """True for a vocabulary entry as it stands, without taking an ending off."""
        return key in self._lemmas

    def verb(self, key: str) -> Verb | None:
        """The verb form that this folded key is, if it is one."""
        if key in self._verbs:
            return self._verbs[key]
        found = self._irregular.get(key)
        if found is None:
            for length in range(min(self._longest, len(key) - 1), 0, -1):
                tag = self._endings.get(key[-length:])
                if tag is not None and key[:-length] in self._stems:
                    found = Verb(key[:-length], tag)
                    break
        if len(self._verbs) > 200_000:
            self._verbs.clear()
        self._verbs[key] = found
        return found

    def known(self, key: str) -> bool:
        """True for an ordinary word in any of its forms."""
        return self.lemma(key) is not None or key in self._stems or self.verb(key) is not None
