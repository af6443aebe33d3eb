"""Which lines of the word lists hold a spelling that begins with a word: worked out for all lines in one go.

>>> index = index_of(["उपनिरीक्षक\\tएस॰आई॰|SI\\tpolice", "जिला अध्यक्ष", "जिलाधिकारी"])
>>> index.first
{'उपनिरीक्षक': [0], 'जिला': [1], 'जिलाधिकारी': [2], 'एसआई': [0], 'si': [0], 'एसआइ': [0]}
>>> sorted(index.parts)
['अध्यक्ष', 'जिला']
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import regex

from sabhaparse.lexicon.entry import fold, fold_all

_SPLIT = regex.compile(r"[ \-–/]+")
_BEHIND_FIRST = regex.compile(r" .*")


class Index(NamedTuple):
    """Where words stand in lines.

    Attributes:
        first: the folded first word of each spelling -> the places of the lines that have it, in no order, or
            their figures with spaces between.
        parts: the folded words of all spellings of several words.
    """

    first: dict[str, list[int]] | dict[str, str]
    parts: frozenset[str]

    def places(self, key: str) -> list[int]:
        """The places of the lines that have a spelling with this first word, in order."""
        found = self.first.get(key)
        if found is None:
            return []
        return sorted({*map(int, found.split())} if isinstance(found, str) else {*found})


def spellings(line: str) -> list[str]:
    """The form and the variants of a line, and what newspapers make of its initialisms: एस॰आई॰ is एसआइ, too.

    >>> spellings("उपनिरीक्षक\\tएस॰आई॰|SI\\tpolice")
    ['उपनिरीक्षक', 'एस॰आई॰', 'SI', 'एसआइ']
    """
    form, *behind = line.split("\t", 2)
    return [*filter(None, [form, *_further(form, behind[0] if behind else "")])]


def _further(form: str, variants: str) -> list[str]:
    """What a line spells besides its form."""
    each = variants.split("|") if variants else []
    if "ई॰" in form or "ई॰" in variants:
        long = [one for one in (form, *each) if "ई॰" in one and one.count("॰") > 1]
        short = [one.replace("॰", "").replace("ई", "इ") for one in long]
        each += [one for one in short if one != form and one not in each]
    return each


def words_of(form: str) -> list[str]:
    """The folded words of a form."""
    return [*map(fold, _SPLIT.split(form))]


def index_of(lines: Sequence[str]) -> Index:
    """The index of some lines; a place is that of a line among them."""
    cut = [line.split("\t", 2) for line in lines]
    forms, rows = [cells[0] for cells in cut], [*range(len(cut))]
    for row, cells in enumerate(cut):
        if (len(cells) > 1 and cells[1]) or "ई॰" in cells[0]:
            further = _further(cells[0], cells[1] if len(cells) > 1 else "")
            forms += further
            rows += [row] * len(further)
    text = "\n".join(forms).replace("-", " ").replace("–", " ").replace("/", " ")
    first: dict[str, list[int]] = {}
    for key, row in zip(fold_all(_BEHIND_FIRST.sub("", text).split("\n")), rows, strict=False):
        if key in first:
            first[key].append(row)
        else:
            first[key] = [row]
    first.pop("", None)
    parts = {*" ".join([form for form in text.split("\n") if " " in form]).split()}
    return Index(first, frozenset(fold_all([*parts])))
