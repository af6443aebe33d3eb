"""Sessions: marked phases of a meeting (प्रथम सत्र, उद्घाटन सत्र, दूसरे दिन), not school years or parliaments.

>>> from sabhaparse.find.demo import view
>>> seen = view("प्रथम सत्र में परिचय हुआ।\\nरबी विपणन सत्र की तैयारी है।\\nसमापन सत्र में धन्यवाद हुआ।")
>>> [(seen.text(s.label.first, s.label.last), s.ordinal) for s in find_sessions(seen)]
[('प्रथम सत्र', 1), ('समापन सत्र', None)]

Lists: session_words, numbers.
"""

from __future__ import annotations

from sabhaparse.divide import Sentence
from sabhaparse.find.dates.tense import outlook
from sabhaparse.find.mentions import Range
from sabhaparse.find.session_labels import (
    AFTER,
    BEHIND,
    PHASES,
    followed,
    from_ordinal,
    numbered,
    opens_phase,
    ordinal,
    qualified,
    round_of_meeting,
    session_of_day,
    with_day,
)
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View, within
from sabhaparse.find.words import word_set
from sabhaparse.frozen import frozen

HEADS = PHASES | {"सत्र", "सत्रों", "सेशन", "नशिस्त"}
THIS = frozenset({"इस", "उक्त", "यह"})
OPENINGS = frozenset({"उद्घाटन", "शुभारंभ", "आगाज"})
CLOSINGS = frozenset({"समापन"})
ENDS = OPENINGS | CLOSINGS
SITTINGS = frozenset({"बैठक", "मीटिंग", "वार्ता", "बातचीत"})
"""Of one sitting; that it closed is no phase of it, where nothing is said of its opening."""
LEAD = 2
"""Paragraphs at the top that say what the report is about, not what came in turn."""


@frozen
class SessionMention:
    """A session's label, its ordinal where it has one, the sentence in which it begins."""

    sentence: int
    label: Range
    ordinal: int | None
    rule: str


def find_sessions(view: View, kind: Range | None = None) -> list[SessionMention]:
    """Session labels in order; a label that comes again is the same session.

    Args:
        view: the document.
        kind: the kind of meeting as written, where one is reported: it is no phase of itself, its parts are.
    """
    out: list[SessionMention] = []
    whole = " ".join(view.keys[kind.first : kind.last]) if kind is not None else ""
    seen: set[str] = {whole}
    ends = _opening_and_closing(view)
    parts = _parts(view, kind)
    labels = _labels(view)
    told_there = {*ends, *[view.sentence_of(i).index for i in labels]}
    for sentence in view.sentences if parts else [view.sentences[index] for index in sorted(told_there)]:
        if (
            "चरण" in view.keys[sentence.first : sentence.first + 2]
            and outlook(view.tagged, sentence.first, sentence.last) > 0
        ):
            continue  # प्रथम चरण में … धरना दिया जाएगा
        named = *_part_of_kind(view, sentence, parts), *_in_sentence(view, sentence, labels)
        for mention in (*ends.get(sentence.index, ()), *named):
            key = " ".join(view.keys[mention.label.first : mention.label.last])
            if key not in seen:
                seen.add(key)
                out.append(mention)
    return out


def _parts(view: View, kind: Range | None) -> list[list[str]]:
    """शपथ ग्रहण समारोह एवं साधारण सभा: the two meetings of one name."""
    if kind is None:
        return []
    at = next((i for i in range(kind.first + 1, kind.last - 1) if view.keys[i] in CONJUNCTIONS), None)
    if at is None or "meeting_kinds" not in view.cover[at - 1]:
        return []
    return [view.keys[kind.first : at], view.keys[at + 1 : kind.last]]


def _part_of_kind(view: View, sentence: Sentence, parts: list[list[str]]) -> list[SessionMention]:
    """साधारण सभा में निर्णय हुआ …: a part of the meeting at the head of a sentence."""
    i = sentence.first
    for part in parts:
        end = i + len(part)
        if end < sentence.last and view.keys[i:end] == part and view.keys[end] in BEHIND:
            return [SessionMention(sentence.index, Range(i, end), None, "part_of_kind")]
    return []


def _opening_and_closing(view: View) -> dict[int, tuple[SessionMention]]:
    """कार्यशाला का उद्घाटन … कार्यशाला का समापन …: phases where one heads a paragraph, or the second of two does."""
    out: dict[int, tuple[SessionMention]] = {}
    told: dict[bool, int] = {}
    heads: set[int] = set()
    for sentence in view.homes(view.any_of(ENDS, 0, len(view.keys))):
        head = not sentence.index or view.sentences[sentence.index - 1].paragraph != sentence.paragraph
        i = sentence.first + (view.keys[sentence.first] in THIS)
        hit = view.begins(i, "meeting_kinds") if i < sentence.last else None
        end = i + hit.length + 1 if hit is not None else sentence.last
        if end >= sentence.last or view.keys[end - 1] != "का" or view.keys[end] not in ENDS:
            continue
        closing = view.keys[end] in CLOSINGS
        if closing and not head:
            continue
        if told.setdefault(closing, sentence.index) == sentence.index:
            out[sentence.index] = (SessionMention(sentence.index, Range(end, end + 1), None, "opening_and_closing"),)
            if head and sentence.paragraph > LEAD and view.keys[end - 2] not in SITTINGS:
                heads.add(sentence.index)
    both = len(told) == 2 and told[False] < told[True]
    return out if both else {index: phase for index, phase in out.items() if index in heads}


def _labels(view: View) -> list[int]:
    """The tokens at which a label may have its head or tell its day, in order."""
    whole = (0, len(view.keys))
    days = [i for i in view.places("session_words", *whole) if view.tags[i].lists["session_words"].entry.type == "day"]
    return sorted({*days, *view.any_of(HEADS, *whole)})


def _in_sentence(view: View, sentence: Sentence, labels: list[int]) -> list[SessionMention]:
    out = []
    for i in within(labels, sentence.first, sentence.last):
        entry = view.covers(i, "session_words")
        if entry is None or entry.type not in ("head", "day"):
            continue
        if entry.type == "day":
            hit = view.begins(i, "session_words")
            if hit is None or _names_session(view, sentence, i + hit.length):
                continue  # दूसरे दिन सुबह | ऑनलाइन सत्र हुआ
            if opens_phase(view, sentence, i) and not session_of_day(view, i + hit.length):
                label = Range(i, i + hit.length)
                out.append(SessionMention(sentence.index, label, ordinal(view, label), "session_day"))
        elif view.keys[i] not in HEADS:
            continue
        elif (start := qualified(view, sentence, i)) < i and not _of_parliament(view, start):
            end = numbered(view, sentence, i + 1)
            phase = view.keys[i] not in PHASES or opens_phase(view, sentence, start)
            phase = phase and (view.keys[i] != "दौर" or round_of_meeting(view, start, i))
            first = start == sentence.first or view.keys[start - 1] in AFTER
            counted = first and view.keys[i] == "सत्र" and ordinal(view, Range(start, i)) is not None
            if not phase or not (counted or followed(view, sentence, end)):
                continue
            label = Range(with_day(view, sentence, from_ordinal(view, start, i)), end)
            out.append(SessionMention(sentence.index, label, ordinal(view, label), "session_label"))
    return out


def _of_parliament(view: View, start: int) -> bool:
    """विधानसभा के | अगले सत्र में: a session of the house that makes laws."""
    if start < 2 or view.keys[start - 1] not in GENITIVE or view.keys[start - 2] not in word_set("parliaments"):
        return False
    return start < 3 or view.keys[start - 3] not in word_set("played_parliaments")


def _names_session(view: View, sentence: Sentence, i: int) -> bool:
    """A qualified session stands within a few words behind the day, and was held."""
    heads = view.words("सत्र", i, min(i + SESSION_NEAR, sentence.last))
    if not heads or view.keys[heads[0] - 1] == "के":
        return False  # दूसरे दिन | सुबह के सत्र में
    return qualified(view, sentence, heads[0]) < heads[0] and followed(view, sentence, heads[0] + 1)


SESSION_NEAR = 4
"""Words behind a day among which its session stands."""
