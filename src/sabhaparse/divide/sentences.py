"""Sentences: where one ends, by small rules asked in order at every possible end mark.

A rule looks at the mark in its surroundings and answers True (a sentence ends here), False (it does not) or
None (not my case); the first answer counts. A line break always ends a sentence.

>>> [s.of("श्री वर्मा आए। बैठक हुई।") for s in split("श्री वर्मा आए। बैठक हुई।")]
['श्री वर्मा आए।', 'बैठक हुई।']
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import regex

from sabhaparse.span import Span

_MARK = regex.compile(r"[।॥?!.|]+[”\"’'»)\]]*")
_LINE = regex.compile(r"[^\n\r\f\u2028\u2029]+")


class Place(NamedTuple):
    """A possible sentence end: the line, and the end mark at `line[start:end]`."""

    line: str
    start: int
    end: int

    @property
    def mark(self) -> str:
        """The end mark without closing quotes and brackets."""
        return self.line[self.start]

    @property
    def before(self) -> str:
        """What stands before the mark on this line."""
        return self.line[: self.start]

    @property
    def after(self) -> str:
        """What stands behind the mark on this line."""
        return self.line[self.end :]


Rule = Callable[[Place], bool | None]


def danda(place: Place) -> bool | None:
    """। and ॥ always end a sentence."""
    return True if place.mark in "।॥" else None


def quoted_then_said(place: Place) -> bool | None:
    """"…!" उन्होंने कहा stays apart; "क्यों?" और goes on only where a comma follows."""
    return False if place.mark in "?!" and place.after.startswith(",") else None


def question(place: Place) -> bool | None:
    """? and ! end a sentence."""
    return True if place.mark in "?!" else None


def pipe(place: Place) -> bool | None:
    """| is a danda after a Devanagari letter at the end of a word."""
    if place.mark != "|":
        return None
    return bool(regex.search(r"[\u0900-\u0963]\s*$", place.before)) and (not place.after or place.after[0].isspace())


def inner_stop(place: Place) -> bool | None:
    """A full stop with no space behind it stands inside a word, number or address."""
    return False if place.after and not place.after[0].isspace() else None


_INITIAL = regex.compile(r"(?:^|[\s(,.])(?:[\u0904-\u0939][\u093c-\u094c\u0901-\u0903\u094d]*){1,2}$")
_NUMBER = regex.compile(r"(?:^|\s)[(]?[0-9०-९]{1,2}$")


def initial(place: Place) -> bool | None:
    """A single letter name before the stop: बी. आर. चौहान, डॉ. शर्मा, श्रीमती नित्या के."""
    if not _INITIAL.search(place.before):
        return None
    word = place.before.split()[-1] if place.before.split() else ""
    return None if word in _ENDS else False


_ENDS = frozenset({"है", "हैं", "था", "थे", "थी", "हो", "की", "दी", "ली", "गई", "गए", "गया", "हुई", "हुए", "हुआ", "रहे", "रही", "करें", "लें", "दें", "जी", "गयी", "गये"})


def item_number(place: Place) -> bool | None:
    """1. at the head of a line numbers an item."""
    return False if _NUMBER.search(place.before) and not place.before.strip(" (0123456789०१२३४५६७८९") else None


def full_stop(place: Place) -> bool | None:
    """A full stop after a Devanagari word and before a space or the end ends a sentence."""
    return bool(regex.search(r"[\u0900-\u0963\u0966-\u096f0-9)\]”\"’]$", place.before)) if place.mark == "." else None


RULES: tuple[Rule, ...] = (danda, quoted_then_said, question, pipe, inner_stop, item_number, initial, full_stop)


def ends(place: Place) -> bool:
    """The verdict of the first rule that has one."""
    for rule in RULES:
        verdict = rule(place)
        if verdict is not None:
            return verdict
    return False


def split(text: str) -> list[Span]:
    """Sentence spans of `text`, in order, without the white space around them."""
    out = []
    for line_match in _LINE.finditer(text):
        line, base, start = line_match.group(), line_match.start(), 0
        for match in _MARK.finditer(line):
            if ends(Place(line, match.start(), match.end())):
                _add(out, text, base + start, base + match.end())
                start = match.end()
        _add(out, text, base + start, base + len(line))
    return out


def _add(out: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        out.append(Span(start, end))
