"""National days and feasts (गांधी जयंती, 15 अगस्त's स्वतंत्रता दिवस), and days of the Vikram, Shaka and Hijri calendars.

A fixed day has its date as data. A moving feast or a lunar day is recognised and kept as written: no conversion is
sure. Both count only where they tell a time (पर, को, तक, से पहले …), not inside the name of a ceremony.

Lists: observances, months, date_words. Example: `गांधी जयंती पर`.
"""

from __future__ import annotations

from sabhaparse.find.dates.mention import Precision
from sabhaparse.find.dates.partial import alone
from sabhaparse.find.dates.rule import Found
from sabhaparse.find.dates.stream import Stream
from sabhaparse.find.words import word_set
from sabhaparse.values import When

TELLS_TIME = frozenset({"को", "तक", "पर"})
BEFORE_AFTER = frozenset({"पहले", "पूर्व", "बाद", "पश्चात", "उपरांत", "दिन", "अवसर", "मौके", "उपलक्ष्य", "उपलक्ष"})
LUNAR = frozenset({"vikram", "paksha", "tithi"})


def _tells_time(stream: Stream, end: int) -> bool:
    key = stream.key(end)
    if key in TELLS_TIME or key == "पूर्व" or (key == "की" and stream.key(end + 1) in word_set("holidays")):
        return True
    if key == "से" and stream.key(end + 1) not in word_set("attached"):
        return True
    return key == "के" and stream.key(end + 1) in BEFORE_AFTER


def observance(stream: Stream, i: int) -> Found | None:
    """गणतंत्र दिवस पर, दीपावली तक."""
    hit = stream.observances[i]
    end = i + hit.length
    if stream.key(end) in ("पर्व", "त्योहार", "त्यौहार"):
        end += 1
    if not (_tells_time(stream, end) or alone(stream, i, end)):
        return None
    if hit.entry.type != "fixed":
        return Found(end, rule="moving_feast", precision=Precision.OTHER)
    month, day = hit.entry.value.split("-")
    return Found(end, When.day(None, int(month), int(day)), rule="observance")


def lunar_day(stream: Stream, i: int) -> Found | None:
    """मार्गशीर्ष शुक्ल एकादशी, विक्रम संवत् 2081; श्रावण कृष्ण 5; 10 मुहर्रम 1445 हिजरी."""
    j, kinds = i, set()
    while j < stream.line(i) and j - i < 8:
        hit = stream.months.get(j)
        if hit and hit.entry.type in LUNAR | {"hijri"}:
            kinds.add(hit.entry.type)
            j += hit.length
        elif kinds and (
            (stream.digits(j) is not None and stream.digits(j) in range(1, 31) and len(kinds) > 1)
            or (stream.keys[j] == "," and stream.type(j + 1) == "era")
        ):
            j += 1
        else:
            break
    end = era_end(stream, j) if j > i else None
    if len(kinds) < 2 and end is None:
        return None
    return Found(end or j, rule="lunar_day", precision=Precision.OTHER)


def era_end(stream: Stream, i: int) -> int | None:
    """The index behind विक्रम संवत् 2081 or 1445 हिजरी at `i`."""
    hit = stream.words.get(i)
    if hit and hit.entry.type == "era":
        j = i + hit.length
        return j + 1 if stream.digits(j) is not None else j
    if stream.digits(i) is not None and stream.type(i + 1) == "era":
        return i + 1 + stream.words[i + 1].length
    return None


def era_year(stream: Stream, i: int) -> Found | None:
    """विक्रम संवत् 2081, शक संवत 1947."""
    end = era_end(stream, i)
    return Found(end, rule="era_year", precision=Precision.OTHER) if end and end > i + 1 else None
