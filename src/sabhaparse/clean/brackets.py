"""Round brackets that a legacy font's table turned into ; and द्ध: a converter ran over marks that were no font text.

Where it happens the semicolon stands glued to the word behind it, and द्ध to a word that is none with it.

>>> vocabulary = Vocabulary()
>>> [(e.start, e.replacement) for e in restore_brackets("निगरानी समिति ;दिशाद्ध की बैठक", vocabulary)]
[(14, '('), (19, ')')]
>>> restore_brackets("सब आए; युद्ध रुका ;प्रसिद्ध लोग", vocabulary)
[]
"""

from __future__ import annotations

from sabhaparse.clean.alphabet import LETTER
from sabhaparse.clean.edits import Edit
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.late import late

_PAIR = late(rf"(?m)(?:^|(?<=[ \t]));(?={LETTER})(?P<inside>[^;।()\n]{{1,60}}?\S)(?P<end>द्ध)(?!{LETTER})")
_LAST_WORD = late(f"(?<!{LETTER}){LETTER}++$")
BRACKETS_TRIGGER = f"^;{LETTER}"


def restore_brackets(text: str, vocabulary: Vocabulary) -> list[Edit]:
    """;दिशाद्ध -> (दिशा): a pair of marks that the Kruti Dev table makes of brackets."""
    edits = []
    for match in _PAIR.finditer(text):
        last = _LAST_WORD.search(match["inside"])
        if last is not None and vocabulary.known(last.group() + "द्ध"):
            continue
        edits.append(Edit(match.start(), match.start() + 1, "(", "restore_brackets"))
        edits.append(Edit(match.start("end"), match.end("end"), ")", "restore_brackets"))
    return edits
