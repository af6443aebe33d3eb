"""Lines broken at a fixed width, as in mails and typed or scanned pages: the lines of a paragraph are one again.

Where lines are broken at a width, the first word of the next would not have fitted into a line that ends in no end
mark; lines of a list, of headlines and of verse end anywhere. A run of lines without a long one among them is looked
at, or all lines of the text where none is long. Lines whose ends differ by more than a word, as on a scanned page,
count where enough of the breaks stand at words that end no line (ने, का, में) or in the midst of names. A line that
begins with a number, a bullet or a dateline stays where it is.

>>> from sabhaparse.clean.edits import apply
>>> lines = ["किसान सभा की मासिक बैठक रविवार को पंचायत", "भवन में अध्यक्ष रमेश पाठक की अध्यक्षता में", "हुई, जिसमें सब आए।"]
>>> text = chr(10).join(lines)
>>> apply(text, join_wrapped(text, Vocabulary()))[0] == " ".join(lines)
True

Lists: places.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from sabhaparse.clean.edits import Edit
from sabhaparse.clean.glued import CASES
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.late import late

WIDEST = 120
"""Characters of the widest line that may have been broken."""
FEWEST = 3
"""Lines of a run that is looked at."""
NARROWEST = 30
"""Characters of the narrowest width at which lines are broken."""
_NEARLY = 0.8
"""Share of the width that a line of a scanned page takes at least, the first word of the next counted in."""
_MOST, _SOME = 0.9, 0.25
"""Share of open lines that are full where all are broken at a width; of full ones that end as no line does."""
TORN = 2
"""Lines that end as no line does, of which the others have the width."""
_ENDS = "।॥?!|.:"
_CLOSERS = "\"'”’) "
_ITEM = late(r"[-–—•*●▪◦]|\(?[0-9०-९]{1,3}[.)\-:]|\([क-हa-z]\)|[क-ह][.)]\s")
_DATELINE = late(r"(?P<town>\w+(?:[ -]\w+){0,2}?)\s*(?:[।:(–—]|-\s|,?\s*[0-9०-९])")


class _Break(NamedTuple):
    """Where one line ends and the next begins."""

    end: int
    start: int
    length: int
    """Characters of the line."""
    reach: int
    """Characters it would have with the first word of the next, and a space."""
    torn: bool
    """A word stands there that ends no line, or begins none."""


def join_wrapped(text: str, vocabulary: Vocabulary) -> list[Edit]:
    """Line breaks inside of paragraphs: रविवार को पंचायत / भवन में -> रविवार को पंचायत भवन में."""
    edits = []
    for run in _runs(text):
        breaks = [b for b in _open_breaks(text, run) if b.length >= NARROWEST / 2]
        width = _width(breaks)
        edits += [
            Edit(b.end, b.start, " ", "join_wrapped")
            for b in breaks
            if width and b.reach > _NEARLY * width and not _dateline(text, b.start, vocabulary)
        ]
    return edits


def _dateline(text: str, start: int, vocabulary: Vocabulary) -> bool:
    """जयपुर, 16 जून।, नई दिल्ली: a town that a dateline's mark or a number closes."""
    found = _DATELINE.match(text, start)
    return found is not None and vocabulary.place(found["town"])


def _runs(text: str) -> Iterator[list[tuple[int, int]]]:
    """Start and end of each line of the runs that are looked at, without the spaces around it."""
    run: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        bare = line.strip()
        if bare:
            if len(bare) <= WIDEST:
                first = start + line.index(bare[0])
                run.append((first, first + len(bare)))
            else:
                if len(run) >= FEWEST:
                    yield run
                run = []
        start += len(line) + 1
    if len(run) >= FEWEST:
        yield run


def _open_breaks(text: str, run: Sequence[tuple[int, int]]) -> Iterator[_Break]:
    """The breaks behind lines that end in no end mark, with no more empty lines than stand behind every line."""
    gap = min(text.count("\n", end, below) for (_, end), (below, _) in pairwise(run))
    for (start, end), (below, below_end) in pairwise(run):
        line = text[start:end].rstrip(_CLOSERS)
        if not line or line[-1] in _ENDS or text.count("\n", end, below) > gap or _ITEM.match(text, below):
            continue
        words = text[below:below_end].split(None, 1)
        last = line[line.rfind(" ") + 1 :]
        torn = last in CASES or words[0] in CASES or _listing(line, text[below:below_end])
        yield _Break(end, below, end - start, end - start + 1 + len(words[0]), torn)


def _listing(line: str, below: str) -> bool:
    """सभा में राजीव सारस्वत, सभासद हरिओम / कुशवाह, मीना देवी, यतेंद्र: a list of several goes on in the next line."""
    label = below[:40]
    return line.count(",") > 1 and ":" not in line + label and " -" not in label and "," in below[:-1]


def _width(breaks: Sequence[_Break]) -> int:
    """The width at which the lines are broken, 0 where they are not.

    All open lines are full; or, beside lists and headlines, some are that end as no line does.
    """
    torn = [b for b in breaks if b.torn]
    if len(torn) >= TORN:
        width = max(b.length for b in torn)
        full = sum(b.reach > _NEARLY * width for b in breaks)
        if width >= NARROWEST and full >= FEWEST and len(torn) >= _SOME * full:
            return width
    width = max((b.length for b in breaks), default=0)
    full = sum(b.reach > width for b in breaks)
    certain = full >= _MOST * len(breaks) and (full >= FEWEST or (torn and full >= FEWEST - 1))
    return width if certain and width >= NARROWEST else 0
