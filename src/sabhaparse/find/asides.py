"""Asides: stretches of a report that tell of another meeting than the one it is about.

The record is that of one meeting, so nothing of an aside goes into it but the people, as mentioned.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.layout import find_layout
>>> from sabhaparse.find.meeting import find_meeting
>>> seen = view("किसान सभा की मासिक बैठक रविवार को हुई। पिछली बैठक में चंदा तय हुआ था। अंत में आभार जताया गया।")
>>> layout = find_layout(seen)
>>> [(a.first, a.last, a.rule) for a in find_asides(seen, layout, find_meeting(seen, layout))]
[(1, 2, 'recalled')]

Lists: meeting_kinds, kind_modifiers, venue_nouns, body_nouns, organisations, through the candidates.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from sabhaparse.divide import Sentence
from sabhaparse.find.aside_ranges import Aside
from sabhaparse.find.dates.tense import FINITE_PAST, PAST_AUXILIARIES, PRESENT_AUXILIARIES, PROGRESSIVE
from sabhaparse.find.layout import Layout
from sabhaparse.find.meeting import MeetingMention, kinds_named
from sabhaparse.find.meeting_held import SAID, Candidate, said_to_be_held, still_to_come
from sabhaparse.find.meeting_in_passing import prepared_for
from sabhaparse.find.meeting_signs import OPENING, begins, is_vague, part_of_compound
from sabhaparse.find.mentions import Range
from sabhaparse.find.venues import find_venues
from sabhaparse.find.view import GENITIVE, View
from sabhaparse.find.words import word_set

MARKED = 3
"""Words in front of a kind among which the mark of another meeting is looked for."""


class Other(NamedTuple):
    """A meeting in a sentence, beside the meeting of the report."""

    main: MeetingMention
    seen: Candidate

    @property
    def front(self) -> list[str]:
        """The folded words right in front of the kind, and those of the kind."""
        kind = self.seen.kind
        return self.seen.view.keys[max(self.seen.sentence.first, kind.first - MARKED) : kind.last]

    @property
    def held(self) -> bool:
        """It is said to have been held or led, in words that mean this meeting and nothing that is to come."""
        said = said_to_be_held(self.seen) == SAID and _looks_back(self.seen.view, self.seen.sentence)
        return said and not any(sign(self.seen) for sign in DOUBTS)


GIVEN = frozenset({"गए", "गई", "गये", "गयी"})
PARTNERS = frozenset({"posts", "attendance_nouns", "body_nouns", "organisations", "given_names", "surnames"})
DOUBTS = (is_vague, part_of_compound, still_to_come, prepared_for)


def recalled(o: Other) -> bool:
    """पिछली बैठक में … तय हुआ था; गौरतलब है कि … बैठक हुई थी; इससे पहले 3 मई को बैठक हुई थी."""
    view, sentence = o.seen.view, o.seen.sentence
    if not _pluperfect(view, sentence) or _of_its_results(o):
        return False
    given = "जो" in o.seen.behind[:3]  # 9 जनवरी को हुई बैठक के दौरान | जो प्रारूप दिया गया था
    return given or not word_set("earlier_meeting").isdisjoint(o.front) or begins(view, sentence, _of_the_past())


@cache
def _of_the_past() -> frozenset[str]:
    return word_set("background") | word_set("before_this")


def called_another(o: Other) -> bool:
    """एक अन्य बैठक में …; … की एक और बैठक हुई."""
    view, i = o.seen.view, o.seen.kind.first
    named = view.keys[i - 2 : i] in (["एक", "अन्य"], ["एक", "और"]) or view.keys[i - 1] in word_set("separate")
    return named and not is_vague(o.seen) and (o.held or "में" in o.seen.behind[:1])


def told_besides(o: Other) -> bool:
    """इसके बाद … व्यापारियों के साथ बैठक की; उधर … संघ की बैठक हुई: an opener, and something that is its own.

    Not तत्पश्चात सचिव ने पिछली बैठक की कार्यवाही की पुष्टि कराई, which this meeting does.
    """
    opens = begins(o.seen.view, o.seen.sentence, word_set("besides"))
    behind = o.seen.behind[:3]
    papers = not GENITIVE.isdisjoint(behind[:1]) and not word_set("papers_of_meetings").isdisjoint(behind)
    return opens and not papers and o.held and any(own(o) for own in OWN)


def held_too(o: Other) -> bool:
    """… महिला मोर्चा की बैठक भी हुई."""
    return "भी" in o.seen.behind[:1] and o.held and own_body(o)


def own_body(o: Other) -> bool:
    """Another body's meeting."""
    view, body, main = o.seen.view, o.seen.named.owner(o.seen.view)[0], o.main.organiser
    if body is None or main is None:
        return False
    return view.keys[body.first : body.last] != view.keys[main.first : main.last] and not _shared(view, body, main)


def own_partner(o: Other) -> bool:
    """… प्रतिनिधियों के साथ बैठक की: with others than those of the meeting told so far; not दीप प्रज्वलन के साथ."""
    view, i = o.seen.view, o.seen.kind.first
    if i < 3 or view.keys[i - 2 : i] != ["के", "साथ"]:
        return False
    return view.keys[i - 3].endswith("ों") or not PARTNERS.isdisjoint(view.cover[i - 3])


def own_venue(o: Other) -> bool:
    """In another place."""
    view = o.seen.view
    there = {view.text(v.first, v.last) for v in find_venues(view, o.seen.sentence)}
    here = {view.text(v.first, v.last) for v in find_venues(view, view.sentences[o.main.sentence])}
    return bool(there and here) and there.isdisjoint(here)


def own_kind(o: Other) -> bool:
    """Of another kind: a qualifier that the meeting of the report has not."""
    view, body, main_body = o.seen.view, o.seen.named.owner(o.seen.view)[0], o.main.organiser
    if body is not None and main_body is not None and _shared(view, body, main_body):
        return False
    main = view.keys[o.main.kind.first : o.main.kind.last]
    return (
        len(o.seen.kind) > 1 and len(main) > 1 and not set(view.keys[o.seen.kind.first : o.seen.kind.last]) <= set(main)
    )


OWN: tuple[Callable[[Other], bool], ...] = (own_body, own_partner, own_venue, own_kind)
RULES: tuple[Callable[[Other], bool], ...] = (recalled, called_another, told_besides, held_too)


def find_asides(view: View, layout: Layout, main: MeetingMention | None) -> list[Aside]:
    """The asides of a report, in order; none where it reports no meeting."""
    if main is None:
        return []
    out: list[Aside] = []
    skipped = layout.chrome | set(layout.headlines) | {main.sentence}
    for named in kinds_named(view, layout, len(view.sentences)):
        index = named.sentence.index
        if index in skipped or (out and index < out[-1].last):
            continue
        other = Other(main, Candidate(view, layout, named))
        rule = next((rule.__name__ for rule in RULES if rule(other)), None)
        if rule is not None:
            out.append(Aside(index, _end(other, rule), named.kind, rule))
    return out


def _end(o: Other, rule: str) -> int:
    """The sentence behind the aside."""
    end = o.seen.sentence.index + 1
    for sentence in o.seen.view.sentences[end:]:
        if not (_still_recalled(o, sentence) if rule == recalled.__name__ else _still_told(o, sentence)):
            break
        end = sentence.index + 1
    return end


def _still_recalled(o: Other, sentence: Sentence) -> bool:
    """उस बैठक में …, and as long as था goes on."""
    return _pluperfect(o.seen.view, sentence) or begins(o.seen.view, sentence, word_set("back_then"))


def _still_told(o: Other, sentence: Sentence) -> bool:
    """To the end of its paragraph, or on to the next that takes it up, until the report is back at its own meeting."""
    same = sentence.paragraph == o.seen.sentence.paragraph or _goes_on(o, sentence)
    return same and not _returns(o, sentence)


def _goes_on(o: Other, sentence: Sentence) -> bool:
    """The next paragraph, where the aside has one of its own, goes on about it: इस बैठक में …, उन्होंने …"""
    view, opening = o.seen.view, o.seen.sentence
    own = opening.index == 0 or view.sentences[opening.index - 1].paragraph != opening.paragraph
    return own and not _tells_who_was_there(view, sentence) and begins(view, sentence, word_set("of_this_meeting"))


def _tells_who_was_there(view: View, sentence: Sentence) -> bool:
    """A paragraph of its own, … आदि मौजूद रहे: who was at the meeting of the report."""
    last = _last_word(view, sentence)
    present = view.covered("presence_words", max(sentence.first, last - 2), last + 1)
    return bool(present) or "आदि" in view.keys[max(sentence.first, last - 2) : last]


def _returns(o: Other, sentence: Sentence) -> bool:
    """Back at the meeting of the report: its full name, or a word for it that does not fit the other."""
    view = o.seen.view
    main, other = (view.keys[k.first : k.last] for k in (o.main.kind, o.seen.kind))
    keys = view.keys[sentence.first : sentence.last]
    if len(main) > 1 and main != other and any(keys[i : i + len(main)] == main for i in range(len(keys))):
        return True
    return main[-1] != other[-1] and main[-1] in keys[:OPENING]


def _shared(view: View, one: Range, two: Range) -> bool:
    """One name is a part of the other."""
    a, b = set(view.keys[one.first : one.last]), set(view.keys[two.first : two.last])
    return a <= b or b <= a


def _of_its_results(o: Other) -> bool:
    """पिछली बैठक में दिए गए निर्देशों के अनुसार: what it decided stands in a phrase, another thing is told."""
    return o.seen.behind[:1] in (["में"], ["के"]) and not GIVEN.isdisjoint(o.seen.behind[:4])


def _last_word(view: View, sentence: Sentence) -> int:
    last = sentence.last - 1
    while last > sentence.first and not view.is_word(last):
        last -= 1
    return last


def _looks_back(view: View, sentence: Sentence) -> bool:
    """It ends in a verb of the past: हुई, की गई है; not की जाएं, हो रही हैं."""
    last = _last_word(view, sentence)
    if view.keys[last] in PRESENT_AUXILIARIES:
        last -= 1
    verb = view.tags[last].verb
    return verb is not None and verb.tag in FINITE_PAST and view.keys[last] not in PROGRESSIVE


def _pluperfect(view: View, sentence: Sentence) -> bool:
    """It ends in था, थे behind another verb: हुई थी, लिया गया था."""
    last = _last_word(view, sentence)
    return view.keys[last] in PAST_AUXILIARIES and last > sentence.first and view.tags[last - 1].verb is not None
