"""Whether what is told behind a date looks ahead, so that the date may be a limit. List: date_prospects.

Example: `31 मार्च तक अंतिम मौका दिया गया है` looks back in form and ahead in what it says.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from sabhaparse.find.dates.mention import DateMention, Unit
from sabhaparse.find.dates.stream import Stream
from sabhaparse.find.dates.tense import outlook
from sabhaparse.find.deadline_rule import BEFORE, asked_for, next_called, threatened
from sabhaparse.find.view import GENITIVE, within
from sabhaparse.find.words import word_set


def view_of(stream: Stream, date: DateMention, i: int) -> int:
    """The outlook of the clause behind `i`; a nominal reporting period (तक का हिसाब) looks back."""
    if stream.key(i) in GENITIVE and stream.key(i + 1) not in BEFORE and not is_done(stream, i):
        return -1
    if stream.key(i) == "को" and date.relative is not None:
        return date.tense
    told = i == date.last and date.relative is None and date.rule != "days_listed"
    seen = date.tense if told else outlook(stream.tagged, i, stream.homes[date.last - 1].last)
    home = stream.homes[date.last - 1]
    called = seen <= 0 and stream.key(i) == "को" and next_called(stream.keys[home.first : home.last][:LONGEST_CALL])
    return 1 if called or (seen <= 0 and decided_on(stream, i)) else seen


def is_done(stream: Stream, i: int) -> bool:
    """वसूली 31 अक्टूबर तक | की जाएगी: the verb, not तक की रिपोर्ट."""
    verb = stream.tagged.tags[i + 1].verb if stream.key(i) == "की" and i + 1 < stream.n else None
    return verb is not None and verb.stem == "जा" and (verb.tag in ("fut", "subj") or stream.key(i + 1) == "जानी")


def decided_on(stream: Stream, i: int) -> bool:
    """15 जुलाई को | मुख्यमंत्री आवास घेराव का फैसला लिया: what was decided or announced is still to be."""
    behind = stream.keys[i : min(i + DECIDED_NEAR, stream.homes[i - 1].last)]
    called = word_set("called_for")
    if called.isdisjoint(behind):
        return False
    at = next((k for k, key in enumerate(behind) if key in called and k > 1 and behind[k - 1] in GENITIVE), 0)
    return at > 0 and any(behind[at - 2] in word_set(name) for name in _TO_COME)


LONGEST_CALL = 30
"""Tokens of a sentence that says when the next meeting was called."""
_TO_COME = ("protests", "acts_to_be", "ends_of_protests")
DECIDED_NEAR = 20


def forecast(stream: Stream, date: DateMention) -> bool:
    """अनुमान है कि 2028 तक …, जुलाई तक मौसम गर्म रहेगा, अगले दो दशकों तक …: an estimate, a vision sets no limit."""
    relative = date.relative
    if relative is not None and (
        relative.unit is Unit.DECADE or (relative.unit is Unit.YEAR and relative.amount >= VISION)
    ):
        return True
    if _of_weather(stream, date):
        return True
    tags, first = stream.tagged.tags, max(stream.homes[date.first].first, date.first - FORECAST_NEAR)
    told = within(stream.tagged.places["date_prospects"], first, date.first)
    return any(tags[k].lists["date_prospects"].entry.type == "forecast" for k in told)


def _of_weather(stream: Stream, date: DateMention) -> bool:
    """जुलाई तक मौसम गर्म रहेगा; not 30 जून तक मौसम विभाग को रिपोर्ट भेजी जाए."""
    beside = [k for k in (date.first - 1, date.last + 1) if 0 <= k < stream.n and stream.keys[k] in word_set("weather")]
    last = stream.homes[date.last - 1].last
    closing = next(iter(reversed(within(stream.tagged.verbs, date.last, last))), -1)
    verb = stream.tagged.tags[closing].verb if closing >= 0 else None
    future = verb is not None and verb.tag == "fut" and not verb.transitive and verb.stem != "जा"
    return future and any(stream.keys[k + 1] not in word_set("seats_of_weather") for k in beside)


VISION = 20
"""Years from which on a stretch of time tells of the far future."""
FORECAST_NEAR = 40
"""Tokens in front of a date among which it is said to be an estimate."""


def granted(stream: Stream, date: DateMention) -> bool:
    """31 मार्च तक अंतिम मौका दिया गया है: a time that was given runs on."""
    behind = stream.keys[date.last + 1 : min(date.last + 1 + GRANTED_NEAR, stream.homes[date.last - 1].last)]
    prolonged = behind[:1] in (["बढ़ा"], ["बढ़ाया"], ["बढ़ाई"], ["बढ़ाने"])  # अभियान 31 दिसंबर तक बढ़ा दिया गया है
    return prolonged or any(
        one in word_set("granted_time") and other.startswith(("दि", "दी", "दे")) for one, other in pairwise(behind)
    )


def act_named(stream: Stream, i: int) -> bool:
    """25 जून से | अनिश्चितकालीन हड़ताल।, 13 को | मशाल जुलूस।: nothing but what is to be done ends the sentence."""
    last = stream.homes[i - 1].last
    last -= last > i and stream.key(last - 1)[:1] in ("।", ".", "")
    short = i < last <= i + ACT and stream.key(last - 1) in word_set("protests")
    return short and not within(stream.tagged.verbs, i, last)


ACT = 4
"""Words of the longest name of what is to be done on a day."""


def targeted(stream: Stream, i: int) -> bool:
    """31 मार्च तक | वसूली का लक्ष्य निर्धारित किया गया: a target that was set is still to be met."""
    near = stream.keys[i : min(i + DECIDED_NEAR, stream.homes[i - 1].last)]
    return any(one == "लक्ष्य" and other in word_set("targets_set") for one, other in pairwise(near))


GRANTED_NEAR = 6
"""Tokens behind a limit among which the time stands that was granted."""


def time_granted(stream: Stream, i: int) -> bool:
    """31 अगस्त तक की | मोहलत, 20 मार्च तक का | अल्टीमेटम दिया."""
    return stream.key(i) in word_set("granted_time") or stream.key(i + 1) in word_set("granted_time")


def lifted(stream: Stream, date: DateMention, view: int) -> int:
    """The outlook of a clause; one that looks back looks ahead where it threatens or grants."""
    given = threatened(stream, date.last) or granted(stream, date) or asked_for(stream, date.last + 1)
    given = given or targeted(stream, date.last)
    return 1 if view <= 0 and given else view


def ahead(date: DateMention) -> DateMention:
    """A date that the verb behind it put into the past, and the phrase puts ahead."""
    relative = date.relative
    if relative is not None and relative.unit is Unit.WEEKDAY and relative.amount < 0:
        relative = replace(relative, amount=1)
    return replace(date, tense=1, relative=relative)
