"""What a time limit is, and the small questions its rules ask of the words around it. Lists: date_words, date_clock."""

from __future__ import annotations

from collections.abc import Sequence

from sabhaparse.find.dates.leaning import not_yet
from sabhaparse.find.dates.mention import DateMention, Unit
from sabhaparse.find.dates.stream import Stream
from sabhaparse.find.view import within
from sabhaparse.find.words import word_set
from sabhaparse.frozen import frozen
from sabhaparse.span import Span
from sabhaparse.values import DeadlineKind

BEFORE = frozenset({"पहले", "पूर्व"})
AFTER = frozenset({"बाद", "पश्चात", "उपरांत"})
MEANING = frozenset({"अर्थात", "अर्थात्", "यानी", "यानि", "मतलब"})
"""Words after which the limit is said again, more exactly."""
PARTS = frozenset({"चरण", "सत्र", "दौर", "भाग", "पक्ष", "खंड", "मैच", "अध्यक्ष"})
INSIDE = frozenset({"भीतर", "अंदर"})
RATE = frozenset({"कम", "अधिकतम", "न्यूनतम", "औसतन", "बार", "से"})


@frozen
class DeadlineMention:
    """A time limit of the text.

    Attributes:
        span: the whole phrase (10 जुलाई तक), in clean coordinates.
        kind: by, within, on, from, window or recurring.
        date: the date in it, if any.
        duration: (how many, of what) for a term that runs from the meeting (सात दिन के भीतर).
        rule: the name of the rule that found it.
        certain: True when the clause looks ahead or the phrase itself says so; False when the text does not tell.
        core: the phrase without आगामी, to know it again.
        first, last: token range, half-open.
    """

    span: Span
    kind: DeadlineKind
    date: DateMention | None
    duration: tuple[float, Unit] | None
    rule: str
    certain: bool
    core: str = ""
    first: int = 0
    last: int = 0


LONGEST_BRACKET = 8
"""Tokens of the longest bracket behind a date that says what day it is."""


def deadline(
    stream: Stream,
    first: int,
    last: int,
    kind: DeadlineKind,
    rule: str,
    certain: bool,
    date: DateMention | None = None,
    duration: tuple[float, Unit] | None = None,
) -> DeadlineMention:
    """The limit told by tokens `first:last`, with आगामी before it taken in."""
    core = " ".join(_without_bracket(stream.keys[first:last]))
    if stream.type(first - 1) == "direction" and stream.words[first - 1].entry.value == "+1":
        first -= 1
    span = stream.tagged.doc.slice(first, last)
    return DeadlineMention(span, kind, date, duration, rule, certain, core, first, last)


def _without_bracket(keys: list[str]) -> list[str]:
    """25 मई (गंगा दशमी) से is told as 25 मई से in a headline."""
    if "(" not in keys or ")" not in keys:
        return keys
    return keys[: keys.index("(")] + keys[keys.index(")") + 1 :]


def past_bracket(stream: Stream, i: int) -> int:
    """5 जून (विश्व पर्यावरण दिवस) | तक: the index behind a bracket at `i`, or `i`."""
    if stream.key(i) != "(":
        return i
    return next((k + 1 for k in range(i + 1, min(i + LONGEST_BRACKET, stream.n)) if stream.keys[k] == ")"), i)


def past_clock(stream: Stream, i: int) -> int:
    """The index behind a clock time at `i` (10 जुलाई शाम 5 बजे तक, कल सुबह से), or `i`."""
    tags, j = stream.tagged.tags, i
    if not within(stream.tagged.places["date_clock"], i, i + PAST):
        return i
    seen = False
    if stream.key(j) in ("की", "के") and j + 1 < stream.n and tags[j + 1].hit("date_clock"):
        j += 1  # 15 मार्च की शाम 5 बजे तक
    while j < stream.n and j - i < PAST:
        hit = tags[j].hit("date_clock")
        if stream.count(j) is not None and stream.unit(j + 1) is not None:
            break  # 29 सितंबर को | एक दिन की हड़ताल
        if hit:
            seen = True
            j += hit.length
        elif (
            stream.digits(j) is not None
            or ":" in stream.keys[j]
            or "." in stream.keys[j]
            or stream.numbers.get(j)
            or (stream.key(j) == "को" and j == i)
        ):
            j += 1
        else:
            break
    return j if seen else i


PAST = 6
"""Tokens behind a date among which a clock time is read."""


def before_end(stream: Stream, j: int) -> int | None:
    """The index behind से पहले, से पूर्व, के पूर्व, के पहले at `j`; not के पहले दिन, के पहले चरण."""
    if stream.key(j) not in ("से", "के") or stream.key(j + 1) not in BEFORE:
        return None
    first = stream.key(j) == "के" and stream.key(j + 1) == "पहले"
    if first and (stream.type(j + 2) in ("unit", "edge") or stream.key(j + 2) in PARTS or stream.weekday(j + 2)):
        return None
    return j + 2


def after_end(stream: Stream, j: int) -> int | None:
    """The index behind के बाद, बाद at `j`."""
    j += stream.key(j) == "के"
    return j + 1 if stream.key(j) in AFTER else None


def asked_for(stream: Stream, i: int) -> bool:
    """सात दिन में | प्रतिवेदन मांगा, 30 जून तक | रिपोर्ट तलब की: what was asked for is still to come."""
    near = stream.keys[i : min(i + ASKED_NEAR, stream.homes[i - 1].last)]
    return any(key.startswith(("मांगा", "मांगी", "मांगे")) or key == "तलब" for key in near)


ASKED_NEAR = 5
"""Tokens behind a limit among which it is said that something was asked for by then."""


def threatened(stream: Stream, i: int) -> bool:
    """यदि 10 सितंबर तक | मांगें पूरी नहीं हुईं तो …: a condition that was not yet met, behind token `i`."""
    return not_yet(stream.keys[i : stream.homes[i - 1].last])


def inside_end(stream: Stream, j: int) -> int | None:
    """The index behind के भीतर, के अंदर, में at `j`; a rate (में 3 बार, में कम से कम) is none."""
    key = stream.key(j)
    if key in ("के", "की") and stream.key(j + 1) in INSIDE:
        return j + (4 if stream.key(j + 2) == "-" and stream.key(j + 3) in INSIDE else 2)
    if key in INSIDE:
        return j + 1
    if key == "में" and stream.key(j + 1) not in RATE and stream.count(j + 1) is None:
        return j + 1
    return None


def next_called(keys: Sequence[str]) -> bool:
    """अगली बैठक 28 मार्च को बुलाई गई है: words that say when the next meeting is to be."""
    return of_the_next(keys) and not word_set("called").isdisjoint(keys[-CALLED_NEAR:])


def of_the_next(keys: Sequence[str]) -> bool:
    """अगली बैठक 28 मार्च को होगी; not अगली बैठक में रखा जाएगा."""
    sittings = word_set("sittings_called")
    last = [k for k, key in enumerate(keys) if key in sittings and not NEXT_ONE.isdisjoint(keys[max(0, k - 3) : k])]
    return bool(last) and keys[last[0] + 1 : last[0] + 2] != ["में"]


NEXT_ONE = frozenset({"अगली", "आगामी", "अगला", "अगले"})
CALLED_NEAR = 4
"""Words at the end of a clause among which it is said that the next meeting was called."""
