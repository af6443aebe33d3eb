"""What meeting it was (kind) and whose (organiser).

The kind is read as written (`समीक्षा बैठक`, `तीन दिवसीय कार्यशाला`) where the text reports that such a meeting was
held, opened, closed or conducted. A text that reports none has no kind.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.layout import find_layout
>>> seen = view("किसान सभा की मासिक बैठक रविवार को पंचायत भवन में सम्पन्न हुई।")
>>> meeting = find_meeting(seen, find_layout(seen))
>>> seen.text(meeting.kind.first, meeting.kind.last), seen.text(meeting.organiser.first, meeting.organiser.last)
('मासिक बैठक', 'किसान सभा')

Lists: meeting_kinds, kind_modifiers, body_nouns, organisations, places.
"""

from __future__ import annotations

from dataclasses import dataclass

from sabhaparse.divide import Kind
from sabhaparse.find.layout import Layout
from sabhaparse.find.mentions import Range
from sabhaparse.find.organiser import organiser
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View
from sabhaparse.lexicon import Hit

HELD = frozenset(
    {
        "हुई",
        "हुआ",
        "हुए",
        "संपन्न",
        "आयोजित",
        "आयोजन",
        "ली",
        "लेकर",
        "लेते",
        "बुलाई",
        "रखी",
        "समापन",
        "शुभारंभ",
        "उद्घाटन",
        "दौरान",
        "अध्यक्षता",
        "चली",
        "बैठक",
        "में",
    }
)
TALK = frozenset({"चर्चा", "विमर्श", "वार्ता", "बातचीत", "परामर्श", "मंथन", "परिचर्चा", "संवाद"})
"""Heads that are more often part of a meeting than a meeting."""
NEAR = 40


@dataclass(frozen=True, slots=True)
class MeetingMention:
    """The kind as written, the organiser if it is named in front of it, the sentence that says so."""

    sentence: int
    kind: Range
    organiser: Range | None
    organiser_rule: str


def find_meeting(view: View, layout: Layout) -> MeetingMention | None:
    """The meeting that the report is about, or None."""
    candidates = list(_candidates(view, layout))
    if not candidates:
        return None
    best = max(candidates, key=lambda c: (c[0], -c[1].kind.first))
    return best[1] if best[0] > 0 else None


def _candidates(view: View, layout: Layout) -> list[tuple[int, MeetingMention]]:
    out = []
    for sentence in view.sentences[:40]:
        if sentence.index in layout.chrome:
            continue
        for i in range(sentence.first, sentence.last):
            hit = view.begins(i, "meeting_kinds")
            if hit is None or hit.entry.type != "meeting" or _part_of_more(view, i, hit):
                continue
            head = next((k + 1 for k in range(i + hit.length - 2, i, -1) if view.keys[k] in GENITIVE), i)
            kind = Range(_kind_start(view, sentence.first, head), i + hit.length)
            whose = organiser(view, sentence, kind.first)
            score = _score(view, layout, sentence.index, kind, whose is not None)
            body, rule = whose if whose is not None else (None, "")
            out.append((score, MeetingMention(sentence.index, kind, body, rule)))
    return out


def _part_of_more(view: View, i: int, hit: Hit) -> bool:
    """ग्राम पंचायत, सभा अध्यक्ष: the word belongs to a longer name of a place, a body or a post."""
    return any(
        name in view.cover[i] and view.cover[i][name][0].length > hit.length
        for name in ("place_nouns", "body_nouns", "organisations", "posts")
    )


def _score(view: View, layout: Layout, index: int, kind: Range, owned: bool) -> int:
    sentence = view.sentences[index]
    after = view.keys[kind.last : min(sentence.last, kind.last + NEAR)]
    score = 0
    if any(word in HELD for word in after):
        score += 4
    if index in layout.headlines:
        score -= 1
    elif index <= layout.body + 2:
        score += 3
    if owned:
        score += 2
    if view.keys[kind.last - 1] in TALK:
        score -= 8
    score += min(2, len(kind) - 1)
    score -= _not_this_one(view, kind, sentence.last)
    if after and after[0] in ("में", "के") and not owned and len(kind) == 1:
        score -= 3
    return score


def _not_this_one(view: View, kind: Range, last: int) -> int:
    """Marks against a candidate: an earlier or later meeting, one still to come, a compound (सभा स्थल)."""
    against = 0
    front = view.keys[max(0, kind.first - 2) : kind.last]
    if any(word in OTHER for word in front):
        against += 6
    behind = kind.last
    if behind + 1 < last and view.keys[behind] == "के" and view.keys[behind + 1] in ("बाद", "पश्चात", "निर्देशों"):
        against += 5
    if behind < last and view.is_word(behind) and not view.function[behind] and view.tags[behind].verb is None:
        against += (
            0
            if view.keys[behind] in HELD or view.keys[behind] in CONJUNCTIONS or view.begins(behind, "meeting_kinds")
            else 3
        )
    verbs = [v.tag for i in range(behind, last) if (v := view.tags[i].verb) is not None and not view.function[i]]
    if "fut" in verbs and not set(verbs) & {"perf", "past", "pres"}:
        against += 6
    return against


OTHER = frozenset({"पिछली", "पिछले", "पिछला", "गत", "विगत", "अगली", "अगला", "आगामी", "पूर्ववर्ती"})


def _kind_start(view: View, first: int, i: int) -> int:
    """Take the modifiers in front of the kind: ordinals, frequency, level, purpose, duration."""
    while i > first:
        j = i - 1
        cover = view.cover[j]
        ordinal = view.keys[j] in ("वीं", "वां", "वें") and j > first and view.tokens[j - 1].kind is Kind.NUMBER
        if view.keys[j] in GENITIVE:
            break
        if ordinal:
            i = j - 1
        elif (modifier := view.covers(j, "kind_modifiers")) is not None and modifier.type == "quality":
            break
        elif "kind_modifiers" in cover or "meeting_kinds" in cover:
            i = cover["kind_modifiers"][1] if "kind_modifiers" in cover else j
        elif (
            (view.keys[j] in CONJUNCTIONS or view.is_mark(j, "-–"))
            and j > first
            and any(n in view.cover[j - 1] for n in ("kind_modifiers", "meeting_kinds"))
        ):
            i = j
        else:
            break
    return max(i, first)
