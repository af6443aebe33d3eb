"""Reported speech: who says, and what is said.

A person with ने (or a pronoun, or a post) and a verb of saying; the content stands behind कि, behind a colon or in
quotation marks, or is the rest of the sentence.

>>> from sabhaparse.find.demo import speech
>>> speech("श्री सुनील दास ने कहा कि काम समय पर होगा। उन्होंने बताया कि बजट मिल गया है।")
[('सुनील दास', 'काम समय पर होगा'), ('उन्होंने', 'बजट मिल गया है')]

Lists: reporting_verbs.
"""

from __future__ import annotations

from collections.abc import Iterator

from sabhaparse.divide import Sentence
from sabhaparse.find.clauses import within_another_act
from sabhaparse.find.layout import Layout
from sabhaparse.find.mentions import Group, Range
from sabhaparse.find.view import AGENTIVE, CASES, CONJUNCTIONS, GENITIVE, View
from sabhaparse.find.words import word_set
from sabhaparse.frozen import frozen

# fmt: off
SAID = frozenset({"कहा", "बताया", "बोले", "बोलीं", "बोला", "कहते", "कहना", "बताते",
                  "कहे", "पूछा", "चेताया", "समझाया", "दोहराया", "फरमाया", "सुझाया"})
# fmt: on
OF_WOMEN = frozenset({"बताई", "बताईं", "बताए"})
"""In front of कि, where the verb goes with who speaks: सचिव उमा सेन बताई कि."""
TOLD = SAID | OF_WOMEN
PRONOUNS = frozenset({"उन्होंने", "उन्होने", "इन्होंने", "इन्होने", "वे", "उनका", "उनके"})
RELATIVE = frozenset({"जिस", "जिसे"})
HELD = frozenset({"था", "थी", "थे", "है", "हैं"})
WHILE = frozenset({"हुए", "हुये"})
NOBODY = frozenset({"गया", "जाता", "जा", "गई"})
"""Behind a verb of saying: रिपोर्ट में कहा गया, कहा जाता है: nobody speaks."""
BEFORE = frozenset({"यह", "ये", "उक्त", "यही"})
TO = frozenset({"से", "को"})
FEWEST = 3
"""Words of what is said in quotation marks; fewer are a name, or a word used for something."""
OPENING_QUOTES, CLOSING_QUOTES = '“"‘', '”"’'


@frozen
class SpeechMention:
    """An act of speech: the group that speaks (or the token of a pronoun), the content, the verb's token, to whom."""

    sentence: int
    speaker: Group | None
    pronoun: int | None
    content: Range | None
    verb: int
    rule: str
    addressee: Range | None = None


def find_speech(view: View, layout: Layout, groups: list[Group]) -> list[SpeechMention]:
    """Acts of speech, in order."""
    by_sentence: dict[int, list[Group]] = {}
    for group in groups:
        by_sentence.setdefault(group.sentence, []).append(group)
    told = _places(view)
    out: list[SpeechMention] = []
    for index in sorted({*by_sentence, *told}):
        if index < layout.body or index in layout.chrome:
            continue
        sentence, held = view.sentences[index], by_sentence.get(index, [])
        trailing = _named_last(view, sentence, held)
        if trailing is not None:
            out.append(trailing)
        elif index in told:
            out += _in_sentence(view, sentence, held, told[index])
    return out


def _places(view: View) -> dict[int, list[int]]:
    """Where verbs of saying stand, by sentence."""
    whole = (0, len(view.keys))
    out: dict[int, list[int]] = {}
    for i in sorted({*view.places("reporting_verbs", *whole), *view.any_of(TOLD, *whole), *_opinions(view)}):
        out.setdefault(view.sentence_of(i).index, []).append(i)
    return out


def _opinions(view: View) -> list[int]:
    """… का मानना | था कि …, … की मांग | है कि …: the tokens of words for an opinion that is told."""
    keys, sought = view.keys, view.any_of(word_set("opinions"), 1, len(view.keys) - 2)
    held = [
        i
        for i in sought
        if keys[i - 1] in GENITIVE and keys[i + 1] in HELD and (keys[i + 2] == "कि" or keys[i + 2][:1] in (",", ":"))
    ]
    return [i for i in held if view.sentence_of(i - 1) is view.sentence_of(i + 1)]


def _in_sentence(view: View, sentence: Sentence, groups: list[Group], places: list[int]) -> list[SpeechMention]:
    """The acts of a sentence: a second one needs a speaker of its own (… ने कहा कि …, और … ने बताया कि …)."""
    verbs = list(_verbs(view, places))
    out: list[SpeechMention] = []
    first = sentence.first
    for k, (at, rule) in enumerate(verbs):
        if view.keys[at] in WHILE and any(g.case == "ने" and g.whole.first > at for g in groups):
            continue  # सभा को संबोधित करते हुए | अमर नाथ ने कहा: he is the speaker of the verb behind
        passive = rule != "said" and not NOBODY.isdisjoint(view.keys[at : min(at + 2, sentence.last)])
        near = [g for g in groups if g.whole.first >= first and not (passive and g.case == "ने")]
        speaker = _speaker(view, near, at)  # अमर नाथ ने संचालन किया, खाद पर चर्चा की | गई
        if k and (speaker is None or speaker.whole.first < verbs[k - 1][0]):
            continue
        pronoun = None
        if speaker is None:
            pronoun = next(iter(view.any_of(PRONOUNS, first, at)), None)
        if speaker is None and (
            (at + 1 < sentence.last and view.keys[at + 1] in NOBODY) or (pronoun is None and rule != "said")
        ):
            continue
        content = _content(view, sentence, at, _next_speaker(view, sentence, groups, at))
        to = _addressee(view, speaker.after if speaker is not None else (pronoun or first), at)
        out.append(SpeechMention(sentence.index, speaker, pronoun, content, at, rule, to))
        first = at + 1
    return out


def speech_begins(view: View, i: int) -> bool:
    """… बोले- | एक सप्ताह में चालू करा देंगे, … ने कहा: | …: behind a verb of saying and its dash or colon."""
    return i >= 2 and view.is_mark(i - 1, "-–—:") and view.keys[i - 2] in SAID


def _next_speaker(view: View, sentence: Sentence, groups: list[Group], at: int) -> int:
    """Where the next speaker stands behind token `at`; the end of the sentence where none does."""
    for group in groups:
        if group.case in AGENTIVE and group.whole.first > at and _speaks(view, sentence, group):
            return group.whole.first
    return sentence.last


def _speaks(view: View, sentence: Sentence, group: Group) -> bool:
    """A verb of saying and कि stand right behind the group's ने."""
    near = view.keys[group.after : min(group.after + 8, sentence.last)]
    return "कि" in near and any(key in SAID for key in near)


def _verbs(view: View, places: list[int]) -> Iterator[tuple[int, str]]:
    """The tokens of verbs of saying, and the type of the reporting expression."""
    behind = 0
    for i in places:
        if i < behind or (view.keys[i] in GENITIVE and _told(view, i + 1)):
            continue  # उमा सेन का | कहना था कि …
        if _told(view, i):
            yield i, "said"
        elif (hit := view.begins(i, "reporting_verbs")) is not None and hit.length > 1:
            behind = i + hit.length
            yield behind - 1, f"reporting_{hit.entry.type}"


def _told(view: View, i: int) -> bool:
    """Token `i` is a verb of saying, or a noun for it between का and था."""
    key, last = view.keys[i], len(view.keys) - 1
    if key in OF_WOMEN:
        return i < last and view.keys[i + 1] == "कि"
    return key in SAID or (
        0 < i < last and key in word_set("opinions") and view.keys[i - 1] in GENITIVE and view.keys[i + 1] in HELD
    )


SPOKE = frozenset({"बोले", "बोलीं", "बोला"})


def _speaker(view: View, groups: list[Group], at: int) -> Group | None:
    """The nearest group in front of the verb that carries ने or द्वारा; one behind it in an inverted sentence."""
    if not groups:
        return None
    before = [g for g in groups if g.case in AGENTIVE and g.whole.last <= at and not within_another_act(view, g)]
    if before:
        return before[-1]
    if view.keys[at] == "कहना" or view.keys[at] in word_set("opinions"):
        return next((g for g in reversed(groups) if g.case in GENITIVE and g.after == at), None)
    bare = [g for g in groups if g.case == "" and g.whole.last <= at]
    if bare and (view.keys[at] in SPOKE or (bare[-1].after == at and view.keys[at + 1 : at + 2] == ["कि"])):
        return bare[-1]  # अमर नाथ बोले; सचिव उमा सेन | बताई कि
    behind = [g for g in groups if g.case in AGENTIVE and g.whole.first > at]
    return behind[0] if behind and view.keys[at] != "कहा" else None


def _named_last(view: View, sentence: Sentence, groups: list[Group]) -> SpeechMention | None:
    """…, यह बात सरपंच अमर नाथ ने कही।: the speech first, its speaker last."""
    for group in groups:
        if group.case != "ने" or group.after >= sentence.last or view.keys[group.after] not in word_set("tells"):
            continue
        for i in range(group.whole.first - 1, sentence.first + 1, -1):
            if view.keys[i] in word_set("matters") and view.keys[i - 1] in BEFORE:
                last = i - 1
                while last > sentence.first and not view.is_word(last - 1):
                    last -= 1
                opening = sentence.first + (0 if view.is_word(sentence.first) else 1)
                return SpeechMention(sentence.index, group, None, Range(opening, last), group.after, "said")
    return None


def _content(view: View, sentence: Sentence, at: int, limit: int) -> Range | None:
    relative = (i for i in view.any_of(RELATIVE, at + 1, limit) if view.is_mark(i - 1, ","))
    last = next((i for i in relative if view.keys[i] == "जिसे" or view.keys[i + 1 : i + 2] == ["पर"]), limit)
    while last > at + 1 and (view.is_mark(last - 1, "।॥?!.|,") or view.keys[last - 1] in CONJUNCTIONS):
        last -= 1
    for i in view.words("कि", at, min(at + 8, last)):
        return Range(i + 1, last) if i + 1 < last else None
    if view.keys[at + 1 : at + 2] == ["हुए"]:
        return _quoted(view, sentence, at)  # … को आवश्यक बताते | हुए आयोजकों की सराहना की
    marks = ":,-–“\"'‘" if view.keys[at] in SAID else ':“"‘'
    for i in range(at + 1, min(at + 4, last)):
        if view.is_mark(i, marks) and i + 1 < last:
            return Range(i + 1, last)
    if at + 1 < last and view.keys[at] in SAID:
        rest = Range(at + 1, last)
        return rest if len(rest) >= 3 else _quoted(view, sentence, at)
    return _quoted(view, sentence, at)


def _quoted(view: View, sentence: Sentence, at: int) -> Range | None:
    """Text in quotation marks in front of the verb; not ‘लखपति दीदी’ के …, a name."""
    behind = sentence.first
    for opening in view.marks(OPENING_QUOTES, sentence.first, at):
        closing = next(iter(view.marks(CLOSING_QUOTES, opening + 1, at + 1)), None)
        if closing is None:
            return None
        named = view.any_of(CASES, closing + 1, closing + 2)
        if opening >= behind and closing - opening > FEWEST and not named:
            return Range(opening + 1, closing)
        behind = closing + 1
    return None


def _addressee(view: View, first: int, at: int) -> Range | None:
    """… ने सभी अधिकारियों से कहा: the people in front of से or को, right before the verb."""
    for i in range(at - 1, max(first, at - 6), -1):
        if view.keys[i] not in TO or i - 1 < first:
            continue
        person = any(name in view.cover[i - 1] for name in ("attendance_nouns", "posts", "body_nouns"))
        start = i - 1
        while (
            start - 1 >= first
            and view.is_word(start - 1)
            and (view.keys[start - 1] in ("सभी", "समस्त") or not view.function[start - 1])
        ):
            if view.tags[start - 1].verb is not None:
                break
            start -= 1
        return Range(start, i) if person else None
    return None
