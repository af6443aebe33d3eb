"""Reported speech: who says, and what is said.

A person with ने (or a pronoun, or a post) and a verb of saying; the content stands behind कि, behind a colon or in
quotation marks, or is the rest of the sentence.

>>> from sabhaparse.find.demo import speech
>>> speech("श्री सुनील दास ने कहा कि काम समय पर होगा। उन्होंने बताया कि बजट मिल गया है।")
[('सुनील दास', 'काम समय पर होगा'), ('उन्होंने', 'बजट मिल गया है')]

Lists: reporting_verbs.
"""

from __future__ import annotations

from dataclasses import dataclass

from sabhaparse.divide import Sentence
from sabhaparse.find.layout import Layout
from sabhaparse.find.mentions import Group, Range
from sabhaparse.find.view import View

SAID = frozenset({"कहा", "बताया", "बोले", "बोलीं", "बोला", "कहते", "कहना", "बताते", "कहे", "पूछा", "चेताया", "समझाया", "दोहराया"})
PRONOUNS = frozenset({"उन्होंने", "उन्होने", "इन्होंने", "इन्होने", "वे", "उनका", "उनके"})


@dataclass(frozen=True, slots=True)
class SpeechMention:
    """An act of speech: the group that speaks (or the token of a pronoun), the content, the verb's token."""

    sentence: int
    speaker: Group | None
    pronoun: int | None
    content: Range | None
    verb: int
    rule: str


def find_speech(view: View, layout: Layout, groups: list[Group]) -> list[SpeechMention]:
    """Acts of speech, in order."""
    by_sentence: dict[int, list[Group]] = {}
    for group in groups:
        by_sentence.setdefault(group.sentence, []).append(group)
    out = []
    for sentence in view.sentences[layout.body :]:
        if sentence.index not in layout.chrome:
            found = _in_sentence(view, sentence, by_sentence.get(sentence.index, []))
            if found is not None:
                out.append(found)
    return out


def _in_sentence(view: View, sentence: Sentence, groups: list[Group]) -> SpeechMention | None:
    verb = _verb(view, sentence)
    if verb is None:
        return None
    at, rule = verb
    speaker = _speaker(view, groups, at)
    pronoun = None
    if speaker is None:
        pronoun = next((i for i in range(sentence.first, min(at, sentence.last)) if view.keys[i] in PRONOUNS), None)
    content = _content(view, sentence, at)
    if speaker is None and pronoun is None and rule != "said":
        return None
    return SpeechMention(sentence.index, speaker, pronoun, content, at, rule)


def _verb(view: View, sentence: Sentence) -> tuple[int, str] | None:
    """The token of the first verb of saying that governs something, and the type of the reporting expression."""
    for i in range(sentence.first, sentence.last):
        if view.keys[i] in SAID:
            return i, "said"
        hit = view.begins(i, "reporting_verbs")
        if hit is not None and hit.length > 1:
            return i + hit.length - 1, f"reporting_{hit.entry.type}"
    return None


def _speaker(view: View, groups: list[Group], at: int) -> Group | None:
    """The nearest group in front of the verb that carries ने or द्वारा; one behind it in an inverted sentence."""
    before = [g for g in groups if g.case in ("ने", "द्वारा") and g.whole.last <= at]
    if before:
        return before[-1]
    bare = [g for g in groups if g.case == "" and g.whole.last <= at and view.keys[at] in ("बोले", "बोलीं", "बोला")]
    if bare:
        return bare[-1]
    behind = [g for g in groups if g.case in ("ने", "द्वारा") and g.whole.first > at]
    return behind[0] if behind and view.keys[at] != "कहा" else None


def _content(view: View, sentence: Sentence, at: int) -> Range | None:
    last = sentence.last
    while last > sentence.first and view.is_mark(last - 1, "।॥?!.|"):
        last -= 1
    for i in range(at, min(at + 8, last)):
        if view.keys[i] == "कि":
            return Range(i + 1, last) if i + 1 < last else None
    marks = ":,-–“\"'‘" if view.keys[at] in SAID else ":“\"‘"
    for i in range(at + 1, min(at + 4, last)):
        if view.is_mark(i, marks) and i + 1 < last:
            return Range(i + 1, last)
    if at + 1 < last and view.keys[at] in SAID:
        rest = Range(at + 1, last)
        return rest if len(rest) >= 3 else _quoted(view, sentence, at)
    return _quoted(view, sentence, at)


def _quoted(view: View, sentence: Sentence, at: int) -> Range | None:
    """Text in quotation marks in front of the verb."""
    opening = next((i for i in range(sentence.first, at) if view.is_mark(i, "“\"‘")), None)
    if opening is None:
        return None
    closing = next((i for i in range(opening + 1, at + 1) if view.is_mark(i, "”\"’")), None)
    return Range(opening + 1, closing) if closing is not None and closing > opening + 1 else None
