"""What a full stop stands behind: a finite verb, an abbreviation, the name of a letter, a word that opens a sentence.

Only texts that were not cleaned need this much: `clean` writes the sign ॰ for the stop of an abbreviation.

>>> is_finite("करेंगे"), is_short("डॉ"), is_letter("के"), is_short("बैठक")
(True, True, True, False)

Lists: lexicon/abbreviations, lexicon/name_prefixes, lexicon/letter_names, the verbs, the vocabulary.
"""

from __future__ import annotations

from functools import lru_cache

from sabhaparse.lexicon import Lexicon, fold
from sabhaparse.lexicon.letters import letter_names
from sabhaparse.lexicon.loader import bundled, read_list

SIGN = "\u0970"
FINITE = frozenset({"perf", "pres", "past", "fut", "subj", "imp"})
OPENERS = frozenset(
    "उन्होंने इन्होंने उनका उनके उनकी इनका इनके इनकी उनसे इस इसका इसके इसकी इसमें इससे इसे इसलिए अब वे वह यह ये वहीं यहां वहां".split()  # noqa: SIM905
)
"""Words that begin a sentence of their own behind an abbreviation (… बी.एड. उन्होंने …)."""
CONJUNCTIONS = frozenset("और तथा एवं व या पर लेकिन मगर किंतु परंतु तो कि".split())  # noqa: SIM905
LATIN = frozenset("dr mr mrs ms smt shri prof er adv ltd pvt inc no nos vs govt dept st jr sr rs vol".split())  # noqa: SIM905


@lru_cache(maxsize=1)
def _listed() -> dict[str, str]:
    """Abbreviations of one piece without their sign -> type."""
    out: dict[str, str] = {}
    for name in ("abbreviations", "name_prefixes"):
        for form, entry in read_list(bundled().joinpath(f"{name}.tsv")):
            if form.endswith(SIGN) and SIGN not in form[:-1]:
                out.setdefault(form[:-1], "honorific" if name == "name_prefixes" else entry.type)
    return out


def is_finite(word: str) -> bool:
    """True for a verb form that can end a sentence."""
    verb = Lexicon.load().words.verb(fold(word)) if word else None
    return verb is not None and verb.tag in FINITE


def is_letter(word: str) -> bool:
    """True for the Hindi name of a Latin letter, or a single Latin letter."""
    return word in letter_names() or (len(word) == 1 and word.isascii() and word.isalpha())


def is_short(word: str) -> bool:
    """True for an abbreviation that is no word by itself, or a single letter."""
    if word.isascii():
        return word.lower() in LATIN or (len(word) == 1 and word.isalpha())
    return len(word) == 1 or (word in _listed() and Lexicon.load().words.lemma(fold(word)) is None)


def is_title(word: str) -> bool:
    """True for an abbreviation that stands before a name: डॉ, श्री, मो."""
    return _listed().get(word) == "honorific"
