"""What says that a kind of meeting is only touched on: small rules, each with what it weighs against the candidate.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.layout import find_layout
>>> from sabhaparse.find.meeting_held import Named
>>> from sabhaparse.find.mentions import Range
>>> seen = view("मंत्री ने शिखर सम्मेलन के मौके पर राजदूत से भेंट की।")
>>> on_the_side(Candidate(seen, find_layout(seen), Named(seen.sentences[0], Range(2, 4), False)))
-8

Lists: none; word sets another_meeting, to_hold, means, on_the_way, on_the_side, calls, addressed, merely, preparations,
many, gave, recalled.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from sabhaparse.divide import NUMBER
from sabhaparse.find.dates.tense import PAST_AUXILIARIES
from sabhaparse.find.meeting_held import Candidate, held_in_front, to_be_held
from sabhaparse.find.people.parts import is_plain
from sabhaparse.find.view import CONJUNCTIONS
from sabhaparse.find.words import beginnings, word_set

ADDRESSED_NEAR = 6
"""Words behind a kind among which it says that it was addressed."""
AS_A_RULE = frozenset({"करता", "करती", "करते", "होता", "होती", "होते"})
DENIED_NEAR = 4
OVER_NEAR = 12
"""Words behind a kind among which it says हुई थी."""


def another_meeting(c: Candidate) -> int:
    """पिछली बैठक, हाल ही में हुई बैठक, … बैठक के बाद, … बैठक आयोजित कराने पर सहमति."""
    start = max(c.sentence.first, c.kind.first - 3)
    named = enumerate(c.view.keys[start : c.kind.last], start)
    front = [key for i, key in named if i >= c.kind.first or not _is_hall(c, i)]
    behind = c.behind[:2]
    after = behind in (["के", "बाद"], ["के", "पश्चात"], ["के", "निर्देशों"])
    wished = not word_set("to_hold").isdisjoint(behind) or to_be_held(c) or _asked_to(c)
    return (0 if word_set("another_meeting").isdisjoint(front) else -6) - (5 if after or wished else 0)


def _is_hall(c: Candidate, i: int) -> bool:
    """पुस्तकालय | हाल | में हुई बैठक: a house, behind a noun; not हाल ही में हुई बैठक."""
    before, view = i - 1, c.view
    if view.keys[i] != "हाल" or before < c.sentence.first:
        return False
    return is_plain(view, before)


def _asked_to(c: Candidate) -> bool:
    """… को 8वीं परामर्श बैठक (आईजीसी) में आमंत्रित किया है: to come, somewhere else."""
    near = c.behind[:ASKED_NEAR]
    return any(pair == ("में", "आमंत्रित") for pair in pairwise(near))


ASKED_NEAR = 6


def only_passing(c: Candidate) -> int:
    """बैठक में …, बैठक के …: goes on about a meeting that was told before."""
    passing = c.behind[:1] in (["में"], ["के"]) and len(c.kind) == 1 and not _of_those_who_met(c)
    return -3 if passing and not c.owned and not held_in_front(c) else 0


def _of_those_who_met(c: Candidate) -> bool:
    """दोनों जिलों के अधिकारियों की बैठक में …: not told before, where it says who met."""
    view, i = c.view, c.kind.first - 1
    if i <= c.sentence.first or view.keys[i] != "की":
        return False
    return "attendance_nouns" in view.cover[i - 1] or (0 <= c.depth < 2 and _acts_there(c, i - 1))


def _acts_there(c: Candidate, i: int) -> bool:
    """कलेक्टर सोनिया मीना ने समय सीमा | की बैठक में … निर्देश दिए: what meeting, and who acted."""
    view = c.view
    return is_plain(view, i) and view.keys[i - 1] != "ने" and bool(view.words("ने", c.sentence.first, i))


def only_a_means(c: Candidate) -> int:
    """वीडियो कॉन्फ्रेंसिंग के जरिए, वीसी के माध्यम से: how they met, where the text names the meeting as well."""
    return -3 if c.behind[:1] == ["के"] and c.behind[1:2] and c.behind[1] in word_set("means") else 0


def on_the_way(c: Candidate) -> int:
    """… बैठक में शामिल होकर लौट रहे, … बैठक से लौटते समय: what is told happened on the way from it or to it."""
    return -6 if " ".join(c.behind[:3]).startswith(beginnings(word_set("on_the_way"))) else 0


def on_the_side(c: Candidate) -> int:
    """शिखर सम्मेलन के मौके पर … से भेंट की: where those met whom the report is about."""
    behind = c.behind[_year_behind(c) :]
    aside = " ".join(behind[:3]).startswith(beginnings(word_set("on_the_side")))
    return -8 if aside and not word_set("calls").isdisjoint(behind) else 0


def _year_behind(c: Candidate) -> int:
    """समिट 2026, समिट,2026: how many tokens behind the kind say its year."""
    comma = c.behind[:1] == [","]
    return comma + 1 if c.behind[comma : comma + 1] and c.behind[comma].isdigit() else 0


def as_topic(c: Candidate) -> int:
    """पीटीएम को प्रभावी बनाने पर जोर, सम्मेलन को सफल बनाने के लिए: what is to be made of it.

    Not बैठक को लेकर …, बैठक को संबोधित करते हुए.
    """
    if c.behind[:1] != ["को"] or c.behind[1:2] == ["लेकर"]:
        return 0
    return -6 if word_set("addressed").isdisjoint(c.behind[1:ADDRESSED_NEAR]) else 0


def disclaimed(c: Candidate) -> int:
    """यह केवल एक समीक्षा बैठक बनकर नहीं रही: more than what it is called."""
    front = c.view.keys[max(c.sentence.first, c.kind.first - 3) : c.kind.first]
    return -6 if "नहीं" in c.behind[:DENIED_NEAR] and not word_set("merely").isdisjoint(front) else 0


def prepared_for(c: Candidate) -> int:
    """सम्मेलन की तैयारी की समीक्षा की गई: what was done was for a meeting that is to come."""
    return -6 if c.behind[:1] in (["की"], ["के"]) and c.behind[1:2] and c.behind[1] in word_set("preparations") else 0


def several_times(c: Candidate) -> int:
    """ग्राम सभा की बैठक में तीन बार प्रस्ताव पारित कर भेजा गया: no single meeting."""
    near, view = c.behind[:4], c.view
    if "बार" not in near[1:]:
        return 0
    count = c.kind.last + near.index("बार", 1) - 1
    number = view.tokens[count].kind is NUMBER or "numbers" in view.cover[count]
    counted = number or view.keys[count] in word_set("many")
    return -8 if counted and view.keys[count] not in ("पहली", "दूसरी", "तीसरी") else 0  # बुधवार को | बार सभागार में


def told_by_others(c: Candidate) -> int:
    """पत्र में कहा गया है कि … बैठक 4 सितंबर को हुई थी; … ने तहरीर में बताया कि 14 जून को हुई आमसभा में …: told as past.

    … ने बताया कि आरोपी ने युवाओं की बैठक लेकर कहा था; … ने कहा कि 13 फरवरी 2025 को दोनों के बीच हुई बैठक के दौरान
    बनी योजना …: a year is said of a meeting long ago. Far down, … का कहना है कि 16 मार्च को बैठक बुलाई गई है.
    """
    behind = c.view.words("कि", c.sentence.first, c.kind.first)
    if not behind:
        return 0
    near = range(c.kind.last + 1, min(c.kind.last + OVER_NEAR, c.sentence.last))
    over = any(c.view.keys[i] in PAST_AUXILIARIES and _perfect(c, i - 1) for i in near)
    dated = c.view.keys[c.kind.first - 2 : c.kind.first] in (["को", "हुई"], ["को", "हुए"])
    recalled = c.behind[:2] == ["के", "दौरान"] and held_in_front(c) and _year_between(c, behind[-1])
    called = c.depth >= FAR_DOWN and c.behind[:2] in CALLED
    return -8 if over or dated or recalled or called else 0


FAR_DOWN = 3
"""Sentences of the body behind which a meeting that somebody says was called is no news of the report."""
CALLED = (["बुलाई", "गई"], ["बुलाई", "है"], ["रखी", "गई"])


def _year_between(c: Candidate, first: int) -> bool:
    """कि | 13 फरवरी 2025 को …: a year behind its month, between the token and the kind."""
    view = c.view
    months = view.covered("months", first, c.kind.first - 1)
    return any(view.tokens[i + 1].kind is NUMBER and len(view.keys[i + 1]) == len("2025") for i in months)


def _perfect(c: Candidate, i: int) -> bool:
    verb = c.view.tags[i].verb
    return verb is not None and verb.tag == "perf"


def held_as_a_rule(c: Candidate) -> int:
    """सरकार समय-समय पर बैठकें आयोजित करती है: no single meeting."""
    verb = any(one in AS_A_RULE and other in ("है", "हैं") for one, other in pairwise(c.behind[:OVER_NEAR]))
    often = c.behind[:1] == ["में"] and "नियमित" in c.behind[1:OVER_NEAR]  # कार्यबल की बैठकों में इसकी नियमित समीक्षा करके
    return -8 if (verb or often) and (c.inflected or c.view.keys[c.kind.last - 1].endswith("ें")) else 0


def as_example(c: Candidate) -> int:
    """… ने कई आयोजनों में भाग लिया है, जैसे कि महासागर संगोष्ठी, गोवा सम्मेलन: one of several that are named as examples."""
    if c.behind[:1] and c.behind[0][:1] not in LIST_MARKS and c.behind[0] not in CONJUNCTIONS:
        return 0  # समस्याएं, जैसे पानी, सभा की बैठक | में रखीं
    front = c.view.words("जैसे", c.sentence.first + 1, c.kind.first)
    return -8 if any(c.view.keys[i + 1] != "ही" and c.view.is_mark(i - 1, ",-–—(") for i in front) else 0


LIST_MARKS = frozenset(",;।./")


def spoken_of(c: Candidate) -> int:
    """उन्होंने दिल्ली के शिखर सम्मेलन का | उल्लेख किया, पिछले अधिवेशन को याद किया: what a speaker came to."""
    case = c.behind[:1] in (["का"], ["को"], ["की"], ["के"])
    return -8 if case and c.behind[1:2] and c.behind[1] in word_set("recalled") else 0


def of_a_chronicle(c: Candidate) -> int:
    """12 मई: समिति की बैठक में मुद्दा उठा।: a line of a chronicle begins with its day and a colon."""
    first, view = c.sentence.first, c.view
    dated = "months" in view.cover[first + 1] if first + 2 < c.sentence.last else False
    return -8 if dated and view.tokens[first].kind is NUMBER and view.is_mark(first + 2, ":") else 0


def its_place(c: Candidate) -> int:
    """गांव की चौपाल में | पंचायत हुई: where the meeting was, which the sentence names behind it."""
    place = len(c.kind) == 1 and c.behind[:1] == ["में"] and "venue_nouns" in c.view.cover[c.kind.last - 1]
    return -6 if place and c.view.places("meeting_kinds", c.kind.last, c.sentence.last) else 0


def given_as_a_talk(c: Candidate) -> int:
    """सत्र में … ने व्याख्यान | दिया: what a speaker did in the meeting."""
    return -8 if c.behind[:1] and c.behind[0] in word_set("gave") else 0


IN_PASSING: tuple[Callable[[Candidate], int], ...] = (
    another_meeting,
    only_a_means,
    on_the_way,
    on_the_side,
    as_topic,
    disclaimed,
    prepared_for,
    several_times,
    told_by_others,
    held_as_a_rule,
    as_example,
    spoken_of,
    of_a_chronicle,
    its_place,
    given_as_a_talk,
)
