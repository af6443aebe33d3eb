"""What the log says of edits: spaces that a step puts between words are told with the words on both sides.

>>> from sabhaparse.clean.edits import Edit
>>> text = "मंत्रीश्री अनिल और केंद्रसरकारनेकहा"
>>> spaces = [Edit(at, at, " ", "part") for at in (6, 25, 30, 32)]
>>> [(entry.replacement, entry.note) for entry in entries(text, spaces)]
[('मंत्री श्री', ''), ('केंद्र सरकार ने कहा', '3 spaces')]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from sabhaparse.clean.alphabet import LETTER
from sabhaparse.clean.edits import Edit
from sabhaparse.late import late

_BEFORE = late(rf"(?r){LETTER}{{1,40}}|\S{{1,12}}")
_BEHIND = late(rf"{LETTER}{{1,40}}|\S{{1,12}}")
_WHITE = late(r"\s")


def entries(text: str, edits: Sequence[Edit]) -> Sequence[Edit]:
    """The edits of one step, those of one run of letters that only put spaces in told as one."""
    if " " not in [edit.replacement for edit in edits]:
        return edits
    return [*_told(text, edits)]


def _parts(edit: Edit) -> bool:
    return edit.replacement == " " and edit.start == edit.end


def _told(text: str, edits: Sequence[Edit]) -> Iterator[Edit]:
    spaces: list[Edit] = []
    for edit in edits:
        if spaces and not (_parts(edit) and _WHITE.search(text, spaces[-1].start, edit.start) is None):
            yield _entry(text, spaces)
            spaces = []
        if _parts(edit):
            spaces.append(edit)
        else:
            yield edit
    if spaces:
        yield _entry(text, spaces)


def _entry(text: str, spaces: Sequence[Edit]) -> Edit:
    """One edit that stands for some spaces, from the word before the first to the word behind the last."""
    places = [space.start for space in spaces]
    before, behind = _BEFORE.match(text, 0, places[0]), _BEHIND.match(text, places[-1])
    start = before.start() if before is not None else places[0]
    end = behind.end() if behind is not None else places[-1]
    after = " ".join([text[a:b] for a, b in pairwise([start, *places, end])])
    return Edit(start, end, after, spaces[0].step, f"{len(spaces)} spaces" if len(spaces) > 1 else spaces[0].note)
