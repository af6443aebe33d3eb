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

from collections.abc import Container, Iterator
from dataclasses import replace

from sabhaparse.divide import Sentence
from sabhaparse.find.dates.tense import PAST_AUXILIARIES
from sabhaparse.find.events import presided
from sabhaparse.find.kind_names import MORE, joined_end, kind_start, named_start
from sabhaparse.find.layout import Layout
from sabhaparse.find.meeting_held import Candidate, Named, still_to_come
from sabhaparse.find.meeting_in_passing import of_a_chronicle, on_the_side, prepared_for
from sabhaparse.find.meeting_later import goes_on_about, late, review, tells_who_came, they_met
from sabhaparse.find.meeting_signs import ENOUGH, may_outweigh, weigh, weigh_against
from sabhaparse.find.mentions import Range
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View, once_a_sentence
from sabhaparse.find.words import word_set
from sabhaparse.frozen import frozen
from sabhaparse.lexicon import Hit

TWICE = 2
"""Sentences that must go on about a meeting which none introduces."""
NAMED = 0
"""What a fuller name for the same meeting must weigh."""
OWNED_NEAR = 4
"""Words behind का among which the kind of the meeting stands that a body has."""
MOST = 20
"""Kinds of meetings in one sentence; what stands behind them in it is no report."""
POINTERS = frozenset({"इस", "उक्त"})
FARTHEST = 40
"""Sentences of a report among which its meeting is looked for."""


@frozen
class MeetingMention:
    """The kind as written, the organiser if it is named in front of it, the sentence that says so."""

    sentence: int
    kind: Range
    organiser: Range | None
    organiser_rule: str


def find_meeting(view: View, layout: Layout) -> MeetingMention | None:
    """The meeting that the report is about: the candidate for which most speaks, or None where too little does."""
    if written_answer(view) or (headline_calls_off(view, layout) and not _held_after_all(view, layout)):
        return None
    lesser: list[Candidate] = []
    top, best = ENOUGH - 1, None
    for named in kinds_named(view, layout, FARTHEST):
        if best is not None and not may_outweigh(layout, named, top):
            continue
        seen = Candidate(view, layout, named)
        weight = weigh_against(seen, top)
        if weight > top:
            top, best = weight, seen
        lesser.append(seen)
    if best is not None:
        return _mention(view, best.named)
    current = [seen for seen in lesser if not (of_a_chronicle(seen) or on_the_side(seen) or prepared_for(seen))]
    told = [seen for seen in current if goes_on_about(seen) or late(seen)]
    attended = any(tells_who_came(seen) for seen in current)
    if len({seen.sentence.index for seen in told}) < (1 if attended or they_met(view, layout) else TWICE):
        if (held := review(view, layout)) is not None:
            return MeetingMention(held[0], Range(held[1], held[1] + 1), None, "")
        event = presided(view, layout)
        return _mention(view, event) if event is not None else None
    return _mention(view, max(told, key=weigh).named)


def headline_calls_off(view: View, layout: Layout) -> bool:
    """कोरम के अभाव में समिति की बैठक स्थगित: the headline ends in what became of the meeting."""
    for index in layout.headlines:
        sentence = view.sentences[index]
        for i in view.any_of(word_set("called_off"), sentence.first + 1, sentence.last):
            end = next(iter(view.marks(",;", i, sentence.last)), sentence.last)  # बैठक टली, | अब 27 को होगी
            ended = not any(view.is_word(k) and view.keys[k] not in AUXILIARIES for k in range(i + 1, end))
            kind = view.ends(i - 1, "meeting_kinds")
            if ended and kind is not None and kind[0].entry.type == "meeting":
                return True
    return False


def _held_after_all(view: View, layout: Layout) -> bool:
    """हंगामे के चलते बैठक स्थगित\n… बैठक अध्यक्ष अमर नाथ की अध्यक्षता में हुई।: adjourned; the body says who presided."""
    for i in view.words("अध्यक्षता", 0, len(view.keys)):
        sentence = view.sentence_of(i)
        last = view.keys[sentence.first : sentence.last][-LAST_WORDS:]
        held = not word_set("held").isdisjoint(last) and PAST_AUXILIARIES.isdisjoint(last)
        held = held and not view.any_of(word_set("another_meeting"), sentence.first, i)  # पिछली बैठक
        if held and sentence.index >= layout.body and view.places("meeting_kinds", sentence.first, sentence.last):
            return True
    return False


LAST_WORDS = 4
"""Words at the end of a sentence among which its verb stands."""
AUXILIARIES = frozenset({"हुई", "हो", "गई", "गयी", "कर", "दी", "की", "करनी", "पड़ी"})
"""What may stand behind स्थगित at the end of a headline."""


def _mention(view: View, named: Named) -> MeetingMention:
    sentence = named.sentence
    kind = Range(named_start(view, sentence.first, named.kind), joined_end(view, sentence.last, named.kind.last))
    return MeetingMention(sentence.index, kind, *named.owner(view))


def written_answer(view: View) -> bool:
    """… ने लोकसभा में एक लिखित उत्तर में यह जानकारी दी: an answer to a question in parliament, whatever it tells of."""
    keys = view.keys
    written = view.words("लिखित", 0, len(keys) - 2)
    if any(keys[i + 1] in ("उत्तर", "जवाब") and keys[i + 2] in ("में", "के") for i in written):
        return True
    told = view.words("सूचित", 2, len(keys) - 1)
    return any(keys[i - 1] == "को" and keys[i - 2] in word_set("houses") and keys[i + 1] == "किया" for i in told)


def named_in_full(view: View, layout: Layout, best: MeetingMention, asides: Container[int]) -> MeetingMention:
    """The bare बैठक of the body takes the fuller name that another sentence has for it: ली समीक्षा बैठक.

    Args:
        view: the document.
        layout: its layout.
        best: the meeting of the report.
        asides: the tokens that tell of another meeting.
    """
    if len(best.kind) > 1:
        return best
    head = view.keys[best.kind.last - 1]
    for named in kinds_named(view, layout, FARTHEST):
        kind = named.kind
        if len(kind) < 2 or named.inflected or view.keys[kind.last - 1] != head or kind.first in asides:
            continue
        if kind.last < len(view.keys) and "posts" in view.cover[kind.last]:
            continue  # जिला कार्यसमिति बैठक | संयोजक: somebody's post
        earlier = not word_set("another_meeting").isdisjoint(view.keys[kind.first : kind.last])
        candidate = Candidate(view, layout, named)
        if earlier or still_to_come(candidate) < 0 or not _same_body(view, best.organiser, named.owner(view)[0]):
            continue
        if _pointed_at(view, kind) or weigh(candidate) >= NAMED:
            return replace(best, kind=kind)
    return best


def _pointed_at(view: View, kind: Range) -> bool:
    """इस उच्चस्तरीय बैठक में …: whatever else is said of it, it is the meeting of the report."""
    return kind.first > 0 and view.keys[kind.first - 1] in POINTERS


def _same_body(view: View, one: Range | None, other: Range | None) -> bool:
    """No body is named with the other, or the same one."""
    if other is None or one is None:
        return other is None
    return view.keys[one.first : one.last] == view.keys[other.first : other.last]


def kinds_named(view: View, layout: Layout, last: int) -> Iterator[Named]:
    """Every kind of meeting that is named in the first `last` sentences."""
    for sentence in view.holding("meeting_kinds"):
        if sentence.index < last and sentence.index not in layout.chrome:
            yield from _named_in(view, sentence)


@once_a_sentence
def _named_in(view: View, sentence: Sentence) -> list[Named]:
    """The kinds of meeting that are named in a sentence."""
    out = []
    for i in view.places("meeting_kinds", sentence.first, sentence.last)[:MOST]:
        hit = view.begins(i, "meeting_kinds")
        if hit is None or hit.entry.type != "meeting" or _part_of_more(view, i, hit) or _goes_on(view, i + hit.length):
            continue
        either = view.keys[i + hit.length - 1] in word_set("bodies_or_meetings")
        if either and (_owns(view, sentence, i + hit.length) or _houses(view, sentence, i + hit.length)):
            continue
        head = next((k + 1 for k in range(i + hit.length - 2, i, -1) if view.keys[k] in GENITIVE), i)
        kind = Range(kind_start(view, sentence.first, head), i + hit.length)
        out.append(Named(sentence, kind, hit.inflected))
    return out


def _owns(view: View, sentence: Sentence, i: int) -> bool:
    """समन्वय महासभा छत्तीसगढ़ | की बैठक: what has a meeting of its own is a body."""
    while i < sentence.last and "places" in view.cover[i]:
        i += 1
    if i >= sentence.last or view.keys[i] not in GENITIVE:
        return False
    near = view.places("meeting_kinds", i + 1, min(i + OWNED_NEAR, sentence.last))
    return any(hit.entry.type == "meeting" for k in near if (hit := view.begins(k, "meeting_kinds")) is not None)


def _houses(view: View, sentence: Sentence, i: int) -> bool:
    """महासभा | कार्यालय में, पंचायत | भवन में: what has a house of its own is a body."""
    entry = view.begins(i, "venue_nouns") if i < sentence.last else None
    body = view.keys[i - 1] != "सभा"  # वार्षिक सभा | क्लब हाउस में हुई
    return body and entry is not None and entry.entry.type in ("office", "building")


def _goes_on(view: View, i: int) -> bool:
    """शपथ ग्रहण समारोह | एवं साधारण सभा: the second of two joined kinds takes in the first."""
    joined = i + 1 < len(view.keys) and view.keys[i] in CONJUNCTIONS
    second = view.begins(i + 1, "meeting_kinds") if joined else None
    return second is not None and second.entry.type == "meeting"


def _part_of_more(view: View, i: int, hit: Hit) -> bool:
    """ग्राम पंचायत, सभा अध्यक्ष: the word belongs to a longer name of a place, a body or a post."""
    cover = view.cover[i]
    return any(cover[name].hit.length > hit.length for name in MORE.intersection(cover))
