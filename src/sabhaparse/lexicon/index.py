"""Which lines of the word lists hold a spelling that begins with a word: worked out for all lines in one go.

>>> index = index_of(["उपनिरीक्षक\\tएस॰आई॰|SI\\tpolice", "जिला अध्यक्ष", "जिलाधिकारी"])
>>> index.first
{'उपनिरीक्षक': [0], 'एसआई': [0], 'si': [0], 'एसआइ': [0], 'जिला': [1], 'जिलाधिकारी': [2]}
>>> index.later
frozenset({'अध्यक्ष'})
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, repeat
from typing import NamedTuple

import regex

from sabhaparse.lexicon.entry import fold, fold_all

_SPLIT = regex.compile(r"[ \-–/]+")
_BEHIND_FIRST = regex.compile(r"[ \-–/].*")


class Index(NamedTuple):
    """Where words stand in lines.

    Attributes:
        first: the folded first word of each spelling -> the places of the lines that have it.
        later: the folded words behind the first of a spelling of several words.
    """

    first: dict[str, list[int]]
    later: frozenset[str]


def spellings(line: str) -> list[str]:
    """The form and the variants of a line, and what newspapers make of its initialisms: एस॰आई॰ is एसआइ, too.

    >>> spellings("उपनिरीक्षक\\tएस॰आई॰|SI\\tpolice")
    ['उपनिरीक्षक', 'एस॰आई॰', 'SI', 'एसआइ']
    """
    return [*filter(None, _spelled(line).split("|"))]


def _spelled(line: str) -> str:
    """The spellings of a line with bars between them."""
    form, _, behind = line.partition("\t")
    variants = behind.partition("\t")[0]
    forms = f"{form}|{variants}" if variants else form
    return f"{forms}|{_short(forms)}" if "ई॰" in forms else forms


def _short(forms: str) -> str:
    each = forms.split("|")
    short = (form.replace("॰", "").replace("ई", "इ") for form in each if "ई॰" in form and form.count("॰") > 1)
    return "|".join(form for form in short if form not in each)


def words_of(form: str) -> list[str]:
    """The folded words of a form."""
    return [*map(fold, _SPLIT.split(form))]


def index_of(lines: Sequence[str]) -> Index:
    """The index of some lines; a place is that of a line among them, and the places of a word are in order."""
    spelled = [*map(_spelled, lines)]
    rows = chain.from_iterable(repeat(i, forms.count("|") + 1) for i, forms in enumerate(spelled))
    text = "\n".join(spelled).replace("|", "\n")
    first: dict[str, list[int]] = {}
    for key, row in zip(fold_all(_BEHIND_FIRST.sub("", text).split("\n")), rows, strict=False):
        if key in first:
            first[key].append(row)
        else:
            first[key] = [row]
    first.pop("", None)
    later = " ".join(_BEHIND_FIRST.findall(text)).replace("-", " ").replace("–", " ").replace("/", " ")
    return Index(first, frozenset(fold_all([*set(later.split())])))
