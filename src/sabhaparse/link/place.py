"""Where the meeting was: the venue, and the town told from that of the dateline.

The venue is the one nearest the report of the meeting; the town stands in it, before it, or in the dateline.
"""

from __future__ import annotations

from sabhaparse.find.form import venue_field
from sabhaparse.find.found import Findings
from sabhaparse.find.mentions import Range, of_sentence
from sabhaparse.find.towns import is_quarter, is_town, town_behind, town_in
from sabhaparse.find.venues import find_venues, for_a_protest, held_there
from sabhaparse.find.words import word_set
from sabhaparse.link.facts import Fact
from sabhaparse.link.letterhead import WITH_ADDRESS, letterhead, office_town
from sabhaparse.link.persons_facts import text_fact
from sabhaparse.link.villages import IN, of_its_block, village_of

VENUE_REACH = 8
"""How many sentences behind the one that reports the meeting are asked for its venue."""
NEAR_VENUE = IN | {"के", "स्थित", "की"}
DAYS = frozenset({"weekdays", "months"})
OPENING = 3
"""Sentences of the body among which it says where an official went."""
TOURED = frozenset({"town", "district", "division"})
DISTRICT = frozenset({"जिला", "जिले", "शहर", "जनपद"})


def find_place_and_venue(found: Findings) -> tuple[Fact[str] | None, Fact[str] | None]:
    """(town, venue): the venue nearest the report of the meeting; the town in or before it, else the dateline's."""
    view, layout, meeting = found.view, found.layout, found.meeting
    start = max(layout.body, meeting.sentence) if meeting is not None else layout.body
    told = meeting.kind.last if meeting is not None else len(view.keys)
    venue: Range | None = None
    for index in (*range(start, min(start + VENUE_REACH, len(view.sentences))), *range(layout.body, start)):
        if index in layout.chrome or index in layout.headlines:
            continue
        venues = find_venues(view, view.sentences[index])
        if (
            venues
            and venues[0].first not in found.asides
            and not _the_meeting_itself(found, venues[0])
            and not resolved_on(found, venues[0].first, told if index == start else 0)
            and (index == start or not for_a_protest(view, venues[0]))
        ):
            venue = venues[0]
            break
    rule = "venue_phrase"
    if venue is None and meeting is not None and (field := venue_field(view)) is not None:
        venue, rule = field, "venue_in_form"
    place = _town(found, venue)
    if place is None and venue is not None and rule == "venue_in_form":
        town = town_in(view, Range(venue.first, view.sentence_of(venue.first).last))
        place = (town, "town_in_form") if town is not None else None
    return (
        text_fact(view, place[0], place[1]) if place is not None else None,
        text_fact(view, venue, rule) if venue is not None else None,
    )


def _the_meeting_itself(found: Findings, venue: Range) -> bool:
    """ग्राम विकास चौपाल में समस्याएं सुनीं: what is held there is called so as well."""
    keys = found.view.keys
    return found.meeting is not None and keys[venue.last - 1] == keys[found.meeting.kind.last - 1]


def resolved_on(found: Findings, token: int, behind: int = 0) -> bool:
    """जिला मुख्यालय पर धरना देने का निर्णय लिया गया: what stands in a resolution is of that, not of the meeting.

    Only resolutions that begin at token `behind` or later are asked.
    """
    near = of_sentence(found.resolutions, found.view.sentence_of(token).index)
    return any(behind <= mention.clause.first <= token < mention.clause.last for mention in near)


def _town(found: Findings, venue: Range | None) -> tuple[Range, str] | None:
    """The town: in the venue, before it, of the meeting's sentence, of the dateline; asked in this order."""
    view, layout = found.view, found.layout
    if venue is not None:
        sentence = view.sentence_of(venue.first)
        behind = town_behind(view, venue)
        if behind is not None and (layout.dateline is None or not _quarter_of_dateline(found, behind.first)):
            return behind, "town_behind_venue"
        inside = town_in(view, venue)
        if inside is not None and (layout.dateline is None or _elsewhere(found, inside, venue)):
            return inside, "town_of_venue"
        for i in view.places("places", sentence.first, venue.first):
            after = i + is_town(view, i, sure=venue.first - i > 4)
            if after > i and (_quarter_of_dateline(found, i) or of_its_block(view, sentence, after)):
                continue
            if (
                after > i
                and "venue_nouns" not in view.cover[i]
                and i != _dateline_token(found)
                and after < sentence.last
                and (view.keys[_behind_bracket(found, after)] in NEAR_VENUE or after == venue.first)
            ):
                return Range(i, after), "town_before_venue"
    village = village_of(found, venue)
    if village is not None:
        return village, "village_of_meeting"
    if layout.dateline is not None:
        return _away(found, venue) or _toured(found) or (layout.dateline, "dateline_town")
    if found.meeting is not None:
        for index in (found.meeting.sentence, layout.body, *layout.headlines):
            sentence = view.sentences[index]
            behind_ke = [i + 1 for i in view.words("के", sentence.first - 1, sentence.last - 1)]
            for i in sorted({*view.places("places", sentence.first, sentence.last), *behind_ke}):
                after = i + is_town(view, i)
                if after > i and _met_there(found, sentence.index, i, after):
                    return Range(i, after), "town_of_meeting"
                if _town_of_state(found, i, sentence.last):
                    return Range(i, i + 1), "town_behind_state"
        line = letterhead(found, WITH_ADDRESS)
        town = town_in(view, line) if line is not None else None
        if town is not None and line is not None and town.last == line.last:
            return town, "town_of_letterhead"
        office = office_town(found)
        if office is not None:
            return office, "town_of_office"
        for index in layout.headlines:
            first = view.sentences[index].first
            after = first + is_town(view, first)
            if after > first and after < view.sentences[index].last and view.keys[after] in IN:
                return Range(first, after), "town_of_headline"
    return None


def _behind_bracket(found: Findings, i: int) -> int:
    """शाहबाद (बारां) | स्थित: the token behind the district in brackets at token `i`; `i` where there is none."""
    view = found.view
    closed = i + 3 < len(view.keys) and view.is_mark(i, "(") and view.is_mark(i + 2, ")")
    return i + 3 if closed else i


def _away(found: Findings, venue: Range | None) -> tuple[Range, str] | None:
    """The dateline is that of the office which issues: the district where an official met in a local office, or
    the one that the meeting is said to have been held in."""
    view, layout = found.view, found.layout
    if found.meeting is None or layout.dateline is None:
        return None
    local = venue is not None and any(view.keys[i] in word_set("local_venues") for i in range(venue.first, venue.last))
    home = view.keys[layout.dateline.first : layout.dateline.last]
    near = [found.meeting.sentence, *((layout.body,) if local else ())]
    for index in near if venue is None else [found.view.sentence_of(venue.first).index, *near]:
        sentence = view.sentences[index]
        for i in view.places("places", sentence.first, sentence.last - 1):
            sure = view.keys[i + 1] not in DISTRICT and not _follows_day(found, i)
            after = i + is_town(view, i, sure=sure)
            if after == i or view.keys[i:after] == home or not _district(found, Range(i, after)):
                continue
            if local:
                return Range(i, after), "town_of_officials"
            if _met_there(found, index, i, after) or _behind_day(found, i, after):
                return Range(i, after), "town_of_meeting"
    return None


def _follows_day(found: Findings, i: int) -> bool:
    """शनिवार को | पाली में: a word that is a town and another thing, right behind the day."""
    view = found.view
    return i > 1 and view.keys[i - 1] == "को" and not DAYS.isdisjoint(view.cover[i - 2])


def _behind_day(found: Findings, town: int, after: int) -> bool:
    """… ने गुरुवार को बीकानेर के अस्पताल का निरीक्षण किया तथा बैठक ली: the town right behind the day."""
    view = found.view
    if (
        town < 2
        or after >= len(view.keys)
        or view.keys[after] not in NEAR_VENUE
        or view.keys[town - 1] not in ("को", "आज")
    ):
        return False
    return view.keys[town - 1] == "आज" or not DAYS.isdisjoint(view.cover[town - 2])


def _toured(found: Findings) -> tuple[Range, str] | None:
    """उदयपुर संभाग के | दौरे के दौरान, श्रीगंगानगर | दौरे पर: the district that an official went to see."""
    view = found.view
    opening = view.sentences[found.layout.body : found.layout.body + OPENING]
    if not opening:
        return None
    for i in view.any_of(word_set("tours"), opening[0].first + 1, opening[-1].last):
        end = i - (view.keys[i - 1] == "के")
        end -= "post_modifiers" in view.cover[end - 1]
        place = view.covers(end - 1, "places")
        if place is not None and place.type in TOURED and (first := view.start(end - 1, "places")) >= opening[0].first:
            return Range(first, end), "town_of_tour"
    return None


def _elsewhere(found: Findings, town: Range, venue: Range) -> bool:
    """The town in a venue is no quarter of the dateline's: a district, in one, or what its name opens or ends with."""
    view = found.view
    apart = town.first == venue.first or (view.is_mark(town.first - 1, ",") and town.last == venue.last)
    set_off = apart and not _quarter_of_dateline(found, town.first)
    return set_off or _district(found, town) or _of_a_town(found, venue)


def _of_a_town(found: Findings, venue: Range) -> bool:
    """पाली के सुमेरपुर नगरपालिका सभागार में: the district in front says that the town is no quarter."""
    view, i = found.view, venue.first - 1
    return i > 0 and view.keys[i] == "के" and is_town(view, i - 1) == 1


def _quarter_of_dateline(found: Findings, town: int) -> bool:
    """रोहिणी under the dateline नई दिल्ली, तिलक नगर under any: the place lies in the city of the dateline."""
    line, entry = found.layout.dateline, found.view.covers(town, "places")
    if line is None or entry is None:
        return False
    inside = bool(entry.value) and entry.value in found.view.text(line.first, line.last)
    return inside or (town != line.first and is_quarter(found.view, town))


def _town_of_state(found: Findings, i: int, last: int) -> bool:
    """गुजरात के केवडिया में आयोजित, कैमरून के याउंडे में: a word in no list, behind a state or land, before में आयोजित."""
    view = found.view
    if i < 2 or i + 2 >= last or view.keys[i - 1] != "के" or view.tags[i].hits or view.tags[i].known:
        return False
    state = view.covers(i - 2, "places")
    return (
        state is not None
        and state.type in ("state", "country")
        and view.keys[i + 1] == "में"
        and held_there(view, view.sentence_of(i), i + 1)
    )


def _met_there(found: Findings, index: int, town: int, after: int) -> bool:
    """… जयपुर में, झांसी जनपद में बैठक हुई: not behind `बैठक में`, not `कानपुर में हुई दुर्घटना`."""
    view, sentence = found.view, found.view.sentences[index]
    after += after < sentence.last and found.layout.dateline is None and view.keys[after] in DISTRICT
    if after >= sentence.last or view.keys[after] not in IN:
        return False
    inside = any(
        view.begins(k, "meeting_kinds") is not None and k + 1 < town and view.keys[k + 1] == "में"
        for k in range(sentence.first, town)
    )
    return not inside and held_there(view, sentence, after)


def _district(found: Findings, town: Range) -> bool:
    return (entry := found.view.covers(town.first, "places")) is not None and entry.type == "district"


def _dateline_token(found: Findings) -> int:
    return found.layout.dateline.first if found.layout.dateline is not None else -1
