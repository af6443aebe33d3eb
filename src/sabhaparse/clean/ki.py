"""की and कि taken for each other, where only one of them can stand.

Behind a verb of saying or deciding की is nobody's (कहा की); in front of अध्यक्षता में, ओर से कि opens nothing.

>>> [e.replacement for e in restore_ki("तय किया गया की शुल्क घटेगा। संघ कि ओर से राम ने कहा की शुल्क कम है।")]
['कि', 'की', 'कि']
"""

from __future__ import annotations

import regex

from sabhaparse.clean.alphabet import LETTER
from sabhaparse.clean.edits import Edit

_SAID = "कहा|बताया|पूछा|सुझाया|चेताया|समझाया|दोहराया"
_TAKEN = "लिया|किया|दिया|पाया|कहा|बताया"
_ASKED = "निर्देश|आदेश|आग्रह|अनुरोध|आह्वान|आश्वासन|सुझाव|चेतावनी|जानकारी|निर्णय|फैसला|अपील|मांग|घोषणा"
_GAVE = "दिए|दिये|दिया|दी|किया|की|रखी"
_THAT = regex.compile(
    f"(?<!{LETTER})(?:{_SAID}|(?:{_TAKEN}) गया|(?:तय|निर्णय|फैसला|निश्चय|निश्चित) हुआ|(?:तय|निश्चय) किया"
    f"|(?:{_ASKED}) (?:{_GAVE})|(?:कहना|मानना) (?:है|था)) (?P<ki>की)(?= {LETTER})"
)
_OF = regex.compile(
    f"(?<!{LETTER})(?P<before>{LETTER}++) (?P<ki>कि)"
    "(?= (?:अध्यक्षता|मौजूदगी|उपस्थिति) में| (?:ओर|तरफ) से| बैठक (?:आयोजित|सम्पन्न|संपन्न|हुई))"
)
_SPEAKS = frozenset(
    {"कहा", "बताया", "बोले", "कहते", "है", "हैं", "था", "थे", "थी", "गया", "गई", "गए", "हुआ", "हुई", "हुए", "की", "दी", "दिए"}
) | {"दिया", "किया", "रहे", "रही", "रहा", "जाए", "चाहिए", "हो", "हों", "यह", "ये", "जो", "जब", "क्यों"}
"""Words behind which कि may open a clause of its own: बताया कि बैठक हुई."""


def restore_ki(text: str) -> list[Edit]:
    """कहा की -> कहा कि, संघ कि ओर से -> संघ की ओर से."""
    edits = [Edit(*match.span("ki"), "कि", "restore_ki") for match in _THAT.finditer(text)]
    edits += [Edit(*m.span("ki"), "की", "restore_ki") for m in _OF.finditer(text) if m["before"] not in _SPEAKS]
    return sorted(edits)
