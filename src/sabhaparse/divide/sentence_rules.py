"""The rules that say whether a sentence ends at a mark, asked in order; the first answer counts.

A rule answers True (a sentence ends here), False (it does not) or None (not my case). It sees the mark in a window of
the line, so that a long line costs no more than many short ones.

>>> ends(Place("सभा हुई. सब आए", 0, 7, 8, 8)), ends(Place("डॉ. मेहता आए", 0, 2, 3, 3))
(True, False)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import regex

from sabhaparse.divide.short_forms import CONJUNCTIONS, OPENERS, is_finite, is_letter, is_short, is_title
from sabhaparse.late import late

_HEAD = regex.compile(r"\s*+[(\[]?(?:[0-9०-९]{1,3}|[ivxIVX]{1,4}|[A-Za-z]|[क-हअ-औ])\s?")
_LABEL = late(
    r"\s*+(?:(?:मद|विषय|प्रस्ताव|बिन्दु|बिंदु|एजेंडा|एजेण्डा|संकल्प)|[\p{L}\p{M}]++\s(?:(?:सं|क्र|क्रं|नं)[.॰०]|संख्या|क्रमांक|नंबर))"
    r"\s?+[0-9०-९]{1,3}\s?"
)
_LAST_WORD = late(r"(?<before>[.॰]?)(?P<word>[\p{L}\p{M}\u200c\u200d]++|[0-9०-९]++)\s*$")
_NEXT_WORD = regex.compile(r"\s*+(?P<word>[\p{L}\p{M}\u200c\u200d]++|[0-9०-९]++)?(?P<behind>[.॰]?)")
_VERSE_NUMBER = late(r"\s?[0-9०-९]{1,4}\s?(?:॥|।।|\|\|)")
NUMERALS = frozenset({"दो", "लाख"})
"""Words that are numbers as well as verbs."""
_DANDAS = frozenset("।॥")
_DOUBLE = frozenset(["॥", "।।", "||"])
LONGEST_LABEL = 32
"""How many characters from the head of a sentence the label of an item may take."""
WINDOW = 48
"""How many characters before and behind a mark a rule may see; longer words do not end in a full stop of their own."""


class Place(NamedTuple):
    """A possible end of the sentence that began at `since`: mark `line[start:stop]`, closing quotes up to `end`."""

    line: str
    since: int
    start: int
    stop: int
    end: int

    @property
    def mark(self) -> str:
        """The end mark without closing quotes and brackets."""
        return self.line[self.start : self.stop]

    @property
    def before(self) -> str:
        """The last word before the mark, or nothing where no word stands there."""
        found = self._last
        return found["word"] if found else ""

    @property
    def chained(self) -> bool:
        """An abbreviation sign stands right before the last word: the प्र of उ.प्र."""
        found = self._last
        return bool(found and found["before"] and len(found["word"]) <= (2 if found["word"].isascii() else 6))

    @property
    def after(self) -> str:
        """What stands behind the mark."""
        return self.line[self.end : self.end + WINDOW]

    @property
    def following(self) -> tuple[str, bool]:
        """The next word, and whether it has an abbreviation sign."""
        found = _NEXT_WORD.match(self.line, self.end, self.end + WINDOW)
        word, behind = found.groups("") if found else ("", "")
        return word, bool(behind)

    @property
    def _last(self) -> regex.Match[str] | None:
        return _LAST_WORD.search(self.line, max(self.since, self.start - WINDOW), self.start)


Rule = Callable[[Place], bool | None]


def danda(place: Place) -> bool | None:
    """। ends a sentence."""
    return True if place.mark == "।" else None


def verse_number(place: Place) -> bool | None:
    """… ॥ 1 ॥: the number of a verse belongs to it."""
    return False if place.mark in _DOUBLE and _VERSE_NUMBER.match(place.after) else None


def double_danda(place: Place) -> bool | None:
    """॥ ends a sentence, and so does a danda behind the stop of an abbreviation."""
    return None if _DANDAS.isdisjoint(place.mark) else True


def quoted_then_said(place: Place) -> bool | None:
    """ "कब तक?", उन्होंने पूछा: the sentence goes on behind the comma."""
    return False if place.mark[0] in "?!" and place.after.startswith(",") else None


def bracketed(place: Place) -> bool | None:
    """(?) and (न्याय चाहिए!) inside a sentence."""
    if place.mark[0] not in "?!" or ")" not in place.line[place.stop : place.end]:
        return None
    return place.line[place.since : place.since + 2].lstrip().startswith("(")


def question(place: Place) -> bool | None:
    """? and ! end a sentence."""
    return True if place.mark[0] in "?!" else None


def pipe(place: Place) -> bool | None:
    """| is a danda behind a finite verb, or glued to the last word before a space."""
    if place.mark[0] != "|":
        return None
    glued = place.line[place.start - 1] not in " \t" and "\u0900" <= place.line[place.start - 1] <= "\u0963"
    return is_finite(place.before) or (glued and not place.after[:1].strip())


def ellipsis(place: Place) -> bool | None:
    """… and ... end a sentence behind a finite verb, unless a conjunction goes on with it."""
    if place.mark in (".", "॰"):
        return None
    return is_finite(place.before) and place.following[0] not in CONJUNCTIONS


def item_label(place: Place) -> bool | None:
    """1. क. (i) a. मद सं॰ 3. at the head of a sentence number an item."""
    if place.start - place.since > LONGEST_LABEL:
        return None
    where = place.line, place.since, place.start
    head = _HEAD.match(*where)
    if head is None or head.end() != place.start:
        head = _LABEL.match(*where)
    return False if head is not None and head.end() == place.start else None


def glued(place: Place) -> bool | None:
    """A stop with no space behind it stands inside a word, number or address, unless the last word is a finite verb."""
    if not place.after[:1].strip():
        return None
    follows, signed = place.following
    fresh = (len(follows) > 2 or follows in OPENERS) and not signed and "\u0904" <= place.after[0] <= "\u0939"
    fresh = fresh or (place.after[0].isdecimal() and place.before not in NUMERALS)  # लगाया जाएगा.15वें आयोग से
    return fresh and not place.chained and not is_letter(place.before) and is_finite(place.before)


def number_goes_on(place: Place) -> bool | None:
    """11. 06. 2018 and 10. 30 बजे are one number each."""
    follows = place.following[0]
    return False if place.before.isdecimal() and len(place.before) <= 2 and follows.isdecimal() else None


def sign(place: Place) -> bool | None:
    """॰ is the sign of an abbreviation, which may be the last word all the same."""
    return said_before(place) if place.mark == "॰" else None


def abbreviation(place: Place) -> bool | None:
    """डॉ. मेहता, बी. आर. चौहान, 500 रु. रखा."""
    word, (follows, signed) = place.before, place.following
    letters = is_letter(word) and (place.chained or (signed and is_letter(follows)))
    if word == "जी" and not letters and follows and follows not in OPENERS and _post_before(place):
        return False  # केंद्रीय मंत्री जी. किशन रेड्डी; not … मौजूद थे शर्मा जी. सभा में …
    if not letters and (word == "जी" or (not place.chained and is_finite(word))):
        return None
    if not (letters or place.chained or is_short(word) or is_letter(word)):
        return None
    return said_before(place) or not place.after.strip()


def said_before(place: Place) -> bool:
    """उनकी शिक्षा है बी.एड. उन्होंने …: the verb stands before the abbreviation, and a new sentence opens behind it."""
    if place.following[0] not in OPENERS or (is_title(place.before) and not place.chained):
        return False
    words = place.line[max(place.since, place.start - WINDOW) : place.start].split()[-6:-1]
    verbs = [k for k, word in enumerate(words) if is_finite(word)]
    return bool(verbs) and CONJUNCTIONS.isdisjoint(words[verbs[-1] :])


def _post_before(place: Place) -> bool:
    """A post that people are named behind stands right in front of the last word, and no finite verb in front of it."""
    words = place.line[max(place.since, place.start - WINDOW) : place.start].split()[:-1]
    return bool(words) and words[-1].endswith(_POSTS) and not any(map(is_finite, words))


_POSTS = ("मंत्री", "राष्ट्रपति", "राज्यपाल", "न्यायमूर्ति", "जस्टिस", "निदेशक", "आयुक्त", "राजदूत")


def full_stop(place: Place) -> bool | None:
    """A full stop behind a word, a number or a closing mark ends a sentence."""
    word = place.before
    if word:
        return len(word) > 1 or not word.isascii() or word.isdecimal()
    return place.line[place.start - 1] in ")]”\"’'%-/"


RULES: tuple[Rule, ...] = (
    danda,
    sign,
    verse_number,
    double_danda,
    quoted_then_said,
    bracketed,
    question,
    pipe,
    ellipsis,
    item_label,
    glued,
    number_goes_on,
    abbreviation,
    full_stop,
)


def ends(place: Place) -> bool:
    """The verdict of the first rule that has one."""
    for rule in RULES:
        verdict = rule(place)
        if verdict is not None:
            return verdict
    return False
