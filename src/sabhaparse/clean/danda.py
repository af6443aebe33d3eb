"""The danda (।) misread or mistyped as |, I or l, and the double danda.

>>> vocabulary = Vocabulary()
>>> [e.replacement for e in danda_mark("बैठक हुई| सब आए थे I", vocabulary)]
['।', '।']
>>> danda_mark("भाग I में होम | समाचार", vocabulary)
[]
"""

from __future__ import annotations

import regex

from sabhaparse.clean.alphabet import LETTER
from sabhaparse.clean.edits import Edit
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.late import late
from sabhaparse.lexicon.letters import letter_names

_MARK = late(
    rf"(?<={LETTER})(?P<space>\ ?)(?P<mark>[|Il])(?:(?=\s|$|[”’\"')]*(?:\s|$))|(?=[\u0904-\u0939]))", regex.MULTILINE
)
_LAST_WORD = late(f"{LETTER}++$")
_DOUBLE = late(
    r"(?<=[\u0900-\u0963\u0970-\u097f0-9०-९”’\"')] ?)(?:।[ ]?।++|\|\|)(?!\|)|^(?:।।++|\|\|)(?!\|)", regex.MULTILINE
)
# a verse number between double dandas
_NUMBER_AFTER = late(r"\s?[0-9०-९]{1,4}\s?(?:।।|\|\||॥)")
_NUMBER_BEFORE = late(r"(?:।।|\|\||॥)\s?[0-9०-९]{1,4}\s?$")


LONGEST = 30
"""Characters of the longest name of a town in front of a mark."""


def danda_mark(text: str, vocabulary: Vocabulary) -> list[Edit]:
    """|, I or l where a sentence ends: after a finite verb, or | glued to the last word of a line that has a few.

    And behind the town that opens a line: देहरादून l मुख्य सचिव ने ….
    """
    edits = []
    for match in _MARK.finditer(text):
        at = match.start()
        line = text[max(0, at - 60) : at].rpartition("\n")[2]
        last = _LAST_WORD.search(line)
        if last is None:
            continue
        ends_line = text[match.end() : match.end() + 1] in ("", "\n") and line.count(" ") >= 3
        bar = match["mark"] == "|" and not match["space"] and ends_line
        opens = text[at - len(line) - 1 : at - len(line)] in ("", "\n") and match["space"] and match["mark"] != "|"
        town = line if opens and len(line) < LONGEST else ""
        if (
            bar
            or (town and vocabulary.place(town))
            or (vocabulary.finite(last.group()) and last.group() not in letter_names())
        ):
            edits.append(Edit(at, match.end(), "।", "danda_mark"))
    return edits


def double_danda(text: str) -> list[Edit]:
    """।। and || are one danda in prose, ॥ in verse (with a verse number, or opening the line)."""
    edits = []
    for match in _DOUBLE.finditer(text):
        at = match.start()
        verse = (
            text[at - 1 : at] in ("", "\n")
            or _NUMBER_AFTER.match(text, match.end())
            or _NUMBER_BEFORE.search(text[max(0, at - 12) : at])
        )
        edits.append(Edit(at, match.end(), "॥" if verse else "।", "double_danda"))
    return edits
