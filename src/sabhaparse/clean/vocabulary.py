"""What the steps of `clean` ask the lexicon: is this a word, a name, an abbreviation?

The lexicon is loaded only when the first question comes; clean text asks few.

>>> vocabulary = Vocabulary()
>>> vocabulary.finite("करेंगे"), vocabulary.finite("बैठक")
(True, False)
"""

from __future__ import annotations

from sabhaparse.lexicon import Entry, Hit, Lexicon, fold

_FINITE_TAGS = frozenset({"perf", "pres", "past", "fut", "subj", "imp"})
_NAMES = frozenset({"given_names", "surnames", "name_prefixes"})
_PROPER = _NAMES | {"places", "organisations", "letter_names", "abbreviations"}
_SHORT = frozenset({"abbreviations", "name_prefixes"})
_NOT_WORDS = _SHORT | {"letter_names"}


class Vocabulary:
    """The lexicon as `clean` sees it."""

    def __init__(self, lexicon: Lexicon | None = None) -> None:
        self._lexicon = lexicon
        self._known: dict[str, bool] = {}

    @property
    def lexicon(self) -> Lexicon:
        """The lexicon given, or the bundled one, read when it is first asked for."""
        if self._lexicon is None:
            self._lexicon = Lexicon.load()
        return self._lexicon

    def _lists(self, word: str) -> frozenset[str]:
        """The word lists that `word` stands in, in any of its forms, as an entry of its own."""
        return frozenset(hit.entry.list for hit in self.lexicon.at([fold(word)], 0) if hit.length == 1)

    def _as_it_stands(self, key: str) -> tuple[Hit, ...]:
        """The entries of one word; none, without a look at its inflection, for one that no entry has in this form."""
        return self.lexicon.at([key], 0) if self.lexicon.begins(key) else ()

    def finite(self, word: str) -> bool:
        """True for a verb form that can end a sentence."""
        verb = self.lexicon.words.verb(fold(word))
        return verb is not None and verb.tag in _FINITE_TAGS

    def known(self, word: str) -> bool:
        """True for a word or name in any of its forms."""
        found = self._known.get(word)
        if found is None:
            if len(self._known) > 200_000:
                self._known.clear()
            key = fold(word)
            found = self.lexicon.words.known(key) or self.lexicon.holds(key)
            self._known[word] = found
        return found

    def band(self, word: str, most: int = 5) -> int:
        """How common the word is, no name: 1 the most common to 5; 9 where it is none we know, or none of up to `most`.

        Narrower than `known`: the vocative in -ो, which makes a word of nearly anything, does not count.
        """
        key, words = fold(word), self.lexicon.words
        lemma = None if word.endswith("ो") and not self._lists(word) else words.lemma(key)
        if lemma:
            return lemma[1]
        if words.verb(key):
            return 2
        return 3 if most >= 3 and self._lists(word) - _PROPER else 9

    def exact(self, word: str) -> bool:
        """True for a word in its dictionary form, or a form of a verb."""
        key, words = fold(word), self.lexicon.words
        lists = any(h.length == 1 and not h.inflected for h in self._as_it_stands(key))
        return lists or words.verb(key) is not None or words.listed(key)

    def name(self, word: str) -> bool:
        """True for a given name or surname."""
        return bool(self._lists(word) & _NAMES)

    def exact_name(self, word: str) -> bool:
        """True for a given name or surname with no ending."""
        hits = self._as_it_stands(fold(word))
        return any(h.entry.list in _NAMES and h.length == 1 and not h.inflected for h in hits)

    def place(self, words: str) -> bool:
        """True for the name of a town, district or state, of one word or several."""
        keys = [fold(word) for word in words.split()]
        return any(hit.entry.list == "places" and hit.length == len(keys) for hit in self.lexicon.at(keys, 0))

    def country_or_state(self, word: str) -> bool:
        """True for the name of a country or state."""
        hits = self._as_it_stands(fold(word))
        return any(hit.entry.type in ("country", "state") and not hit.inflected and hit.length == 1 for hit in hits)

    def surname(self, word: str) -> bool:
        """True for a surname."""
        return "surnames" in self._lists(word)

    def plain_surname(self, word: str) -> bool:
        """True for a surname with no ending that is no other word as well."""
        hits = self._as_it_stands(fold(word))
        return any(h.entry.list == "surnames" and h.entry.type != "word" and not h.inflected for h in hits)

    def plain_post(self, word: str) -> bool:
        """True for a post that is no title before names (आचार्य, संत) and no abbreviation (पीएम)."""
        lists = self._lists(word)
        return "posts" in lists and not lists & _SHORT

    def is_word(self, word: str) -> bool:
        """True for a word or name, leaving out abbreviations and the names of letters."""
        key = fold(word)
        return self.lexicon.words.known(key) or bool(self._lists(word) - _NOT_WORDS)

    def abbreviation(self, form: str) -> str | None:
        """The type of a listed abbreviation written with ॰ (डॉ॰, उ॰प्र॰), None if there is no such."""
        entry = self.short_form(form)
        return entry.type if entry else None

    def initialism(self, form: str) -> bool:
        """True for a listed initialism (आई॰टी॰, IT)."""
        return any(h.entry.list == "abbreviations" and h.length == 1 for h in self.lexicon.at([fold(form)], 0))

    def short_form(self, form: str) -> Entry | None:
        """The entry of a listed abbreviation."""
        for hit in self._as_it_stands(fold(form)):
            if hit.entry.list in _SHORT and not hit.inflected and hit.length == 1:
                return hit.entry
        return None
