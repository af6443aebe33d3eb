"""की and कि taken for each other, where only one of them can stand.

Behind a verb of saying or deciding की is nobody's (कहा की); in front of अध्यक्षता में, ओर से कि opens nothing.

>>> [e.replacement for e in restore_ki("तय किया गया की शुल्क घटेगा। संघ कि ओर से राम ने कहा की शुल्क कम है।")]
['कि', 'की', 'कि']
"""

from __future__ import annotations

from sabhaparse.clean.alphabet import LETTER
from sabhaparse.clean.edits import Edit
from sabhaparse.clean.windows import places
from sabhaparse.late import late

_SAID = "कहा|बताया|पूछा|सुझाया|चेताया|समझाया|दोहराया"
_TAKEN = "लिया|किया|दिया|पाया|कहा|बताया"
_ASKED = "निर्देश|आदेश|आग्रह|अनुरोध|आह्वान|आश्वासन|सुझाव|चेतावनी|जानकारी|निर्णय|फैसला|अपील|मांग|घोषणा"
_GAVE = "दिए|दिये|दिया|दी|किया|की|रखी"
_TELL = "बताया|कहा|समझाया|सूचित किया|सुनिश्चित किया|अवगत कराया|अवगत करवाया|ध्यान रखा|देखा"
_HEED = "सुनिश्चित करें|सुनिश्चित करे|सुनिश्चित कराएं|सुनिश्चित हो|ध्यान रखें|ध्यान रहे|ध्यान दें"
_LAST = frozenset([*_SAID.split("|"), *_GAVE.split("|"), "गया", "हुआ", "है", "था", "जाए", "कराया", "करवाया"])
_LAST |= {heed.split(" ")[1] for heed in _HEED.split("|")}
"""The last words in front of की for which the pattern is asked."""
_THAT = late(
    f"(?<!{LETTER})(?:{_SAID}|(?:{_TAKEN}) गया|(?:तय|निर्णय|फैसला|निश्चय|निश्चित) हुआ|(?:तय|निश्चय|विमर्श|विचार) किया"
    f"|(?:{_ASKED}) (?:{_GAVE})|(?:कहना|मानना) (?:है|था)|(?:{_TELL}) जाए|{_HEED}|अवगत (?:कराया|करवाया))"
    f" (?P<ki>की)(?= {LETTER})"
)
_OF = late(f"(?<={LETTER}) (?P<ki>कि)(?= (?:अध्यक्षता|मौजूदगी|उपस्थिति) में| (?:ओर|तरफ) से| बैठक (?:आयोजित|सम्पन्न|संपन्न|हुई))")
_SPEAKS = frozenset(
    {"कहा", "बताया", "बोले", "कहते", "है", "हैं", "था", "थे", "थी", "गया", "गई", "गए", "हुआ", "हुई", "हुए", "की", "दी", "दिए"}
) | {"दिया", "किया", "रहे", "रही", "रहा", "जाए", "चाहिए", "हो", "हों", "यह", "ये", "जो", "जब", "क्यों"}
"""Words behind which कि may open a clause of its own: बताया कि बैठक हुई."""


LONGEST = 30
"""Characters of the longest words in front of की that the pattern looks at."""


def restore_ki(text: str) -> list[Edit]:
    """कहा की -> कहा कि, संघ कि ओर से -> संघ की ओर से."""
    edits = []
    for at in places(text, " की "):
        if _word_before(text, at) in _LAST:
            match = _THAT.search(text, max(0, at - LONGEST), at + 5)
            if match is not None and match.start("ki") == at + 1:
                edits.append(Edit(at + 1, at + 3, "कि", "restore_ki"))
    for at in places(text, " कि "):
        if _word_before(text, at) not in _SPEAKS and _OF.match(text, at):
            edits.append(Edit(at + 1, at + 3, "की", "restore_ki"))
    return sorted(edits)


def _word_before(text: str, at: int) -> str:
    return text[text.rfind(" ", max(0, at - LONGEST), at) + 1 : at]
