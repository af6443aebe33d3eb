"""The scene of the meeting: headline, place, venue, clock time."""

from __future__ import annotations

from sabhaparse.find.found import Findings
from sabhaparse.find.mentions import Range, of_sentence
from sabhaparse.find.organiser import body_held, body_will_hold, cabinet, organised_by
from sabhaparse.find.venues import find_venues, held_there, is_town, town_in
from sabhaparse.find.words import word_set
from sabhaparse.link.calendar import MeetingDate
from sabhaparse.link.facts import Fact
from sabhaparse.link.persons_facts import span, text_fact
from sabhaparse.span import Span
from sabhaparse.values import Basis, Role

VENUE_REACH = 8
REACH = 4
"""How many sentences behind the one that reports the meeting are asked for its venue."""


def find_headline(found: Findings) -> Fact[str] | None:
    """The first headline line."""
    if not found.layout.headlines:
        return None
    first = found.view.sentences[found.layout.headlines[0]]
    line = [
        found.view.sentences[i] for i in found.layout.headlines if found.view.sentences[i].paragraph == first.paragraph
    ]
    where = Span(first.span.start, line[-1].span.end)
    return Fact(where.of(found.view.doc.text), (where,), "headline_line")


def find_organiser(found: Findings) -> Fact[str] | None:
    """The organiser named with the meeting, in one of the first sentences, or the body whose अध्यक्ष presides."""
    view, layout = found.view, found.layout
    if found.meeting is not None and found.meeting.organiser is not None:
        return text_fact(view, found.meeting.organiser, found.meeting.organiser_rule)
    for sentence in view.sentences[layout.body : layout.body + REACH]:
        if sentence.index in layout.chrome or sentence.first in found.asides:
            continue
        if found.meeting is None:
            whose, rule = cabinet(view, sentence), "cabinet"
        else:
            whose, rule = next(
                ((body, r.__name__) for r in NEARBY if (body := r(view, sentence, 0)) is not None), (None, "")
            )
        if whose is not None:
            return text_fact(view, whose, rule)
    return _body_of_chair(found) if found.meeting is not None else None


NEARBY = (organised_by, body_held, body_will_hold)


def _body_of_chair(found: Findings) -> Fact[str] | None:
    """… आयोग के अध्यक्ष श्री … ने समीक्षा बैठक ली: the meeting is the body's."""
    view = found.view
    for role in found.roles:
        if role.role is not Role.CHAIR:
            continue
        for office in role.person.offices:
            if office.body is not None and view.keys[office.title.last - 1] == "अध्यक्ष":
                fact = text_fact(view, office.body, "body_of_chair")
                return Fact(fact.value, fact.spans, fact.rule, Basis.INFERRED)
    return None


def find_place_and_venue(found: Findings) -> tuple[Fact[str] | None, Fact[str] | None]:
    """(town, venue): the venue nearest the report of the meeting; the town in or before it, else the dateline's."""
    view, layout = found.view, found.layout
    start = max(layout.body, found.meeting.sentence) if found.meeting is not None else layout.body
    order = [start, *range(max(start, layout.body), min(start + VENUE_REACH, len(view.sentences)))]
    order += list(range(layout.body, start))
    venue: Range | None = None
    for index in order:
        if index >= len(view.sentences) or index in layout.chrome or index in layout.headlines:
            continue
        venues = find_venues(view, view.sentences[index])
        if (
            venues
            and venues[0].first not in found.asides
            and (index == start or not resolved_on(found, venues[0].first))
        ):
            venue = venues[0]
            break
    place = _town(found, venue)
    return (
        text_fact(view, place[0], place[1]) if place is not None else None,
        text_fact(view, venue, "venue_phrase") if venue is not None else None,
    )


def resolved_on(found: Findings, token: int) -> bool:
    """जिला मुख्यालय पर धरना देने का निर्णय लिया गया: what stands in a resolution is of that, not of the meeting."""
    near = of_sentence(found.resolutions, found.view.sentence_of(token).index)
    return any(mention.clause.first <= token < mention.clause.last for mention in near)


def _town(found: Findings, venue: Range | None) -> tuple[Range, str] | None:
    """The town: in the venue, before it, of the meeting's sentence, of the dateline; asked in this order."""
    view, layout = found.view, found.layout
    if venue is not None:
        sentence = next(s for s in view.sentences if s.first <= venue.first < s.last)
        inside = town_in(view, venue)
        if inside is not None and (layout.dateline is None or _district(found, inside) or _of_a_town(found, venue)):
            return inside, "town_of_venue"
        for i in view.places("places", sentence.first, venue.first):
            after = i + is_town(view, i, sure=venue.first - i > 4)
            if after > i and _quarter_of_dateline(found, i):
                continue
            if (
                after > i
                and "venue_nouns" not in view.cover[i]
                and i != _dateline_token(found)
                and after < sentence.last
                and (view.keys[after] in NEAR_VENUE or after == venue.first)
            ):
                return Range(i, after), "town_before_venue"
    if layout.dateline is not None:
        return _away(found, venue) or (layout.dateline, "dateline_town")
    if found.meeting is not None:
        for index in (found.meeting.sentence, layout.body, *layout.headlines):
            sentence = view.sentences[index]
            for i in range(sentence.first, sentence.last):
                after = i + is_town(view, i)
                if after > i and _met_there(found, sentence.index, i, after):
                    return Range(i, after), "town_of_meeting"
                if _town_of_state(found, i, sentence.last):
                    return Range(i, i + 1), "town_behind_state"
        for index in layout.headlines:
            first = view.sentences[index].first
            after = first + is_town(view, first)
            if after > first and after < view.sentences[index].last and view.keys[after] in ("में", "मे"):
                return Range(first, after), "town_of_headline"
    return None


def _away(found: Findings, venue: Range | None) -> tuple[Range, str] | None:
    """The dateline is that of the office which issues: the district where an official met in a local office, or
    the one that the meeting is said to have been held in."""
    view, layout = found.view, found.layout
    if found.meeting is None or layout.dateline is None:
        return None
    local = venue is not None and any(view.keys[i] in word_set("local_venues") for i in range(venue.first, venue.last))
    home = view.keys[layout.dateline.first : layout.dateline.last]
    near = [found.meeting.sentence, *((layout.body,) if local else ())]
    for index in near if venue is None else [_sentence_of(found, venue.first), *near]:
        sentence = view.sentences[index]
        for i in range(sentence.first, sentence.last - 1):
            after = i + is_town(view, i, sure=view.keys[i + 1] not in DISTRICT)
            if after == i or view.keys[i:after] == home or not _district(found, Range(i, after)):
                continue
            if local:
                return Range(i, after), "town_of_officials"
            if _met_there(found, index, i, after):
                return Range(i, after), "town_of_meeting"
    return None


DISTRICT = frozenset({"जिला", "जिले", "शहर", "जनपद"})


def _of_a_town(found: Findings, venue: Range) -> bool:
    """पाली के सुमेरपुर नगरपालिका सभागार में: the district in front says that the town is no quarter."""
    view, i = found.view, venue.first - 1
    return i > 0 and view.keys[i] == "के" and is_town(view, i - 1) == 1


def _quarter_of_dateline(found: Findings, town: int) -> bool:
    """रोहिणी under the dateline नई दिल्ली: the place lies in the city of the dateline."""
    line, entry = found.layout.dateline, found.view.covers(town, "places")
    return (
        line is not None
        and entry is not None
        and bool(entry.value)
        and entry.value in found.view.text(line.first, line.last)
    )


def _town_of_state(found: Findings, i: int, last: int) -> bool:
    """गुजरात के केवडिया में आयोजित: a word that is in no list, behind a state and before में आयोजित."""
    view = found.view
    if i < 2 or i + 2 >= last or view.keys[i - 1] != "के" or view.tags[i].hits or view.tags[i].known:
        return False
    state = view.covers(i - 2, "places")
    return (
        state is not None
        and state.type == "state"
        and view.keys[i + 1] == "में"
        and held_there(view, view.sentences[_sentence_of(found, i)], i + 1)
    )


def _sentence_of(found: Findings, token: int) -> int:
    return next(s.index for s in found.view.sentences if s.first <= token < s.last)


def _met_there(found: Findings, index: int, town: int, after: int) -> bool:
    """… जयपुर में बैठक हुई: not behind `बैठक में`, not `कानपुर में हुई दुर्घटना`."""
    view, sentence = found.view, found.view.sentences[index]
    if after >= sentence.last or view.keys[after] not in ("में", "मे"):
        return False
    inside = any(
        view.begins(k, "meeting_kinds") is not None and k + 1 < town and view.keys[k + 1] == "में"
        for k in range(sentence.first, town)
    )
    return not inside and held_there(view, sentence, after)


NEAR_VENUE = frozenset({"में", "मे", "के", "स्थित", "की"})


def _district(found: Findings, town: Range) -> bool:
    entry = found.view.covers(town.first, "places")
    return entry is not None and entry.type == "district"


def _dateline_token(found: Findings) -> int:
    return found.layout.dateline.first if found.layout.dateline is not None else -1


def find_time(found: Findings, held: MeetingDate | None) -> Fact[str] | None:
    """A clock time in the sentence of the meeting or of its date."""
    if found.meeting is None:
        return None
    view = found.view
    sentence = view.sentences[found.meeting.sentence]
    for mention in found.times:
        if mention.time is not None and sentence.span.contains(mention.span):
            return Fact(str(mention.time), (mention.span,), mention.rule)
    return None


__all__ = ["find_headline", "find_organiser", "find_place_and_venue", "find_time", "span"]
