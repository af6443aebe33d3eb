"""Repairs of one word, guarded by the lexicon: a rule answers the repaired word, or None.

No rule is asked about a known word or name in any of its forms, nor about one with a case glued to it; none answers
a word that is not known; where two different repairs are possible none is made.

Lists: clean/data/anusvara (closed: words that lack only their anusvara), clean/data/keep (never repaired),
clean/data/sure (no word of any kind, made good), clean/data/slips (proposed only).

>>> vocabulary = Vocabulary()
>>> drop_stray_letter("महत्वहपूर्ण", vocabulary), restore_sha("प्रदर्षन", vocabulary)
('महत्वपूर्ण', 'प्रदर्शन')
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from importlib.resources import files
from itertools import combinations

import regex

from sabhaparse.clean.alphabet import CONSONANT, LETTER, MATRA, NUKTA, NUKTA_BASES, VIRAMA
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.late import late
from sabhaparse.lexicon.loader import read_list

WordRule = Callable[[str, Vocabulary], str | None]

COMMON, FREQUENT, KNOWN = 2, 3, 5
"""Bands of the vocabulary up to which a word may be the result of a repair."""
_AFTER_CONJUNCT = regex.compile(
    f"(?<=(?P<joined>{VIRAMA}{CONSONANT}))(?:(?P<letter>[ंँ])(?={LETTER})|(?P<letter>{LETTER})(?={LETTER}{{2}}))"
)
_SHA = regex.compile(f"[शष](?!{NUKTA})")
_NO_NUKTA = regex.compile(f"(?<!^|{VIRAMA}|[ंणड])([डढ])(?!{NUKTA}|{VIRAMA})")
_NUKTA_ON_NEXT = regex.compile(f"([डढ])([{NUKTA_BASES}]){NUKTA}")
_MATRA = late(MATRA)
_BARE_END = late(f"{CONSONANT}{NUKTA}?$")
_GAP = regex.compile(f"(?<={CONSONANT}{NUKTA}?)(?={CONSONANT})")
_SWAP = {"श": "ष", "ष": "श"}


def listed(name: str) -> dict[str, str]:
    """Form -> value of a small list of this package."""
    return {form: entry.value for form, entry in read_list(files("sabhaparse.clean").joinpath("data", f"{name}.tsv"))}


@lru_cache(maxsize=1)
def kept() -> frozenset[str]:
    """The closed list of words that stay as they are."""
    return frozenset(listed("keep"))


@lru_cache(maxsize=1)
def of_posts() -> frozenset[str]:
    """The closed list of what makes one word with a post in front of it: सांसद|निधि, मंत्री|पद."""
    return frozenset(listed("of_posts"))


@lru_cache(maxsize=1)
def place_endings() -> frozenset[str]:
    """The closed list of what names of towns and villages end in, which may begin like a verb: गया|घाट, दिया|नगर."""
    return frozenset(listed("place_endings"))


@lru_cache(maxsize=1)
def lacking_anusvara() -> dict[str, str]:
    """The closed list of words that lack only their anusvara, and what they are with it."""
    return listed("anusvara")


@lru_cache(maxsize=1)
def slips() -> dict[str, str]:
    """Common slips and what was likely meant."""
    return listed("slips")


@lru_cache(maxsize=1)
def sure() -> dict[str, str]:
    """Slips that are no word of any kind, with what was meant."""
    return listed("sure")


def _only(found: set[str]) -> str | None:
    return found.pop() if len(found) == 1 else None


def restore_anusvara(word: str, vocabulary: Vocabulary) -> str | None:
    """नही -> नहीं, उन्होने -> उन्होंने: a closed list."""
    return lacking_anusvara().get(word)


def restore_word(word: str, vocabulary: Vocabulary) -> str | None:
    """एंव -> एवं, द्बारा -> द्वारा, नें -> ने: a closed list."""
    return sure().get(word)


def restore_au(word: str, vocabulary: Vocabulary) -> str | None:
    """चै for चौ, the mark of one converter: चैहान -> चौहान."""
    repaired = word.replace("चै", "चौ")
    return repaired if repaired != word and vocabulary.known(repaired) else None


def restore_joint(word: str, vocabulary: Vocabulary) -> str | None:
    """The long vowel where अध्यक्ष is joined to a word: प्रदेशध्यक्ष -> प्रदेशाध्यक्ष."""
    front, post, behind = word.partition("ध्यक्ष")
    repaired = f"{front}ाध्यक्ष{behind}"
    return repaired if post and _BARE_END.search(front) and vocabulary.known(repaired) else None


def restore_sha(word: str, vocabulary: Vocabulary) -> str | None:
    """श and ष taken for each other: प्रदर्षन -> प्रदर्शन; names only where they begin with ष (षुक्ल)."""
    places = [m.start() for m in _SHA.finditer(word)][:3]
    found = set()
    for size in range(1, len(places) + 1):
        for chosen in combinations(places, size):
            repaired = "".join(_SWAP[c] if i in chosen else c for i, c in enumerate(word))
            name = word[0] == "ष" and repaired[0] == "श" and vocabulary.known(repaired)
            if name or vocabulary.band(repaired) <= KNOWN:
                found.add(repaired)
    return _only(found)


@lru_cache(maxsize=1024)
def _without_strays(word: str, vocabulary: Vocabulary) -> tuple[tuple[str, str, str], ...]:
    return tuple(_strays(word, vocabulary))


def _strays(word: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str, str]]:
    for match in _AFTER_CONJUNCT.finditer(word):
        repaired = word[: match.start()] + word[match.end() :]
        if len(repaired) >= 5 and vocabulary.band(repaired) <= FREQUENT:
            yield match["joined"], match["letter"], repaired


def drop_stray_anusvara(word: str, vocabulary: Vocabulary) -> str | None:
    """An anusvara too many behind a conjunct: रचनात्मंक -> रचनात्मक."""
    return _only({repaired for _, letter, repaired in _without_strays(word, vocabulary) if letter in "ंँ"})


def drop_stray_letter(word: str, vocabulary: Vocabulary) -> str | None:
    """A consonant too many behind a conjunct: one that doubles it (द्ववारा), or any in a long word (महत्वहपूर्ण)."""
    found = set()
    for joined, letter, repaired in _without_strays(word, vocabulary):
        if letter == joined[-1] or (
            not _MATRA.match(letter) and len(repaired) >= 7 and vocabulary.band(repaired, COMMON) <= COMMON
        ):
            found.add(repaired)
    return _only(found)


def restore_nukta(word: str, vocabulary: Vocabulary) -> str | None:
    """ड for ड़, ढ for ढ़ inside a word: करोड -> करोड़; or with the nukta on the next letter: सडक़ -> सड़क."""
    repaired = _NUKTA_ON_NEXT.sub(rf"\1{NUKTA}\2", word)
    if repaired == word:
        repaired = _NO_NUKTA.sub(rf"\1{NUKTA}", word)
    return repaired if repaired != word and vocabulary.band(repaired, COMMON) <= COMMON else None


def propose_matra(word: str, vocabulary: Vocabulary) -> str | None:
    """A vowel sign too many behind a conjunct (सर्वसम्मिति), or one ा too few (स्वगत -> स्वागत)."""
    found = {repaired for _, letter, repaired in _without_strays(word, vocabulary) if _MATRA.match(letter)}
    for gap in _GAP.finditer(word):
        repaired = word[: gap.start()] + "ा" + word[gap.start() :]
        if len(repaired) >= 5 and vocabulary.band(repaired, COMMON) <= COMMON:
            found.add(repaired)
    return _only(found)


def propose_slip(word: str, vocabulary: Vocabulary) -> str | None:
    """Common slips of the hand, some of which are words of their own: स्वगत -> स्वागत."""
    return slips().get(word)


def propose_oblique(word: str, vocabulary: Vocabulary) -> str | None:
    """The oblique plural without its anusvara: जिलो (में) -> जिलों."""
    return word + "ं" if word.endswith("ो") and vocabulary.band(word + "ं") <= FREQUENT else None


def propose_name(word: str, vocabulary: Vocabulary) -> str | None:
    """श and ष taken for each other inside a name, which may be spelled so on purpose: संतोश -> संतोष."""
    places = [m.start() for m in _SHA.finditer(word)]
    swapped = {word[:i] + _SWAP[word[i]] + word[i + 1 :] for i in places}
    return _only({name for name in swapped if vocabulary.name(name)})


CERTAIN: tuple[WordRule, ...] = (
    restore_anusvara,
    restore_au,
    restore_joint,
    restore_sha,
    drop_stray_anusvara,
    drop_stray_letter,
    restore_nukta,
)
"""Rules whose answer is applied, in order; the first answer counts."""
UNCERTAIN: tuple[WordRule, ...] = (propose_slip, propose_name, propose_matra)
"""Rules whose answer is only proposed."""
