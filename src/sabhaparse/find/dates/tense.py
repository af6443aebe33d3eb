"""Whether a clause looks back or ahead, read off the first verb group behind a place in the sentence.

`outlook` answers +1 (करेंगे, किया जाए, करना है, करने के निर्देश, होने वाली), -1 (हुई, किया गया है, था) or 0.

Lists: date_prospects; verb forms through the tags. Example: `10 जुलाई तक पुनर्गठन कर लिया जाएगा।` looks ahead.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from sabhaparse.divide import WORD
from sabhaparse.enrich import Tagged
from sabhaparse.find.view import GENITIVE
from sabhaparse.find.words import word_set

CLAUSE = 120
"""Tokens behind a place in which the verb of its clause is looked for."""
WITHIN_GROUP = frozenset({"नहीं", "न", "भी", "ही", "तो", "मत", "ना", "जा"})
PAST_AUXILIARIES = frozenset({"था", "थे", "थी", "थीं"})
PROGRESSIVE = frozenset({"रहा", "रहे", "रही", "रहीं"})
PRESENT_AUXILIARIES = frozenset({"है", "हैं", "हूं", "हो"})
COMING = frozenset({"वाला", "वाले", "वाली", "हेतु"})
SETTLED = frozenset({"प्रस्तावित", "निर्धारित", "तय", "नियत"})
"""Behind an infinitive, or in front of है: what is settled for a day to come."""
AHEAD = frozenset({"fut", "oblig"})
ASKING = frozenset({"subj", "imp"})
FINITE_PAST = frozenset({"perf", "past"})
PARTICIPLES = FINITE_PAST | {"part"}
AUXILIARIES = PRESENT_AUXILIARIES | PAST_AUXILIARIES


def is_verb(tagged: Tagged, i: int) -> bool:
    """True when token `i` can be a verb form here (not the postposition की, not लिए of के लिए)."""
    tag = tagged.tags[i]
    if tag.verb is None:
        return False
    tokens = tagged.doc.tokens
    key = tokens[i].key
    if key in word_set("false_verbs"):
        return False
    if key == "की":
        return (
            i + 1 >= len(tokens)
            or tokens[i + 1].text in "।,.|;!"
            or (tagged.tags[i + 1].verb is not None and tokens[i + 1].key not in word_set("false_verbs"))
        )
    if tag.verb.tag == "perf" and key.endswith("ा") and i + 1 < len(tokens) and tokens[i + 1].key == "कर":
        return False  # 30 जून तक करा कर भेजें: a stem that is spelt like a perfect, with कर written apart
    if key in ("लिए", "लिये"):
        return i > 0 and tokens[i - 1].key not in ("के", "इस", "उस", "किस", "जिस")
    return True


def _prospect(tagged: Tagged, i: int, end: int) -> bool:
    """A word for an order, a plan, a wish at `i` or just behind it."""
    for k in range(i, min(i + 4, end)):
        hit = tagged.tags[k].hit("date_prospects")
        if hit:
            return True
    return False


def _group_outlook(tagged: Tagged, first: int, last: int, end: int) -> int | None:
    """The verdict of one verb group `first:last`; None when it decides nothing (a participle, करने के लिए)."""
    tokens = tagged.doc.tokens
    places = [k for k in range(first, last) if tagged.tags[k].verb is not None]
    verbs = [verb for k in places if (verb := tagged.tags[k].verb)]
    last_key, last_tag = tokens[places[-1]].key, verbs[-1].tag
    if not AHEAD.isdisjoint([verb.tag for verb in verbs]):
        return 1
    if last_key in PAST_AUXILIARIES:
        return -1
    if "सक" in [verb.stem for verb in verbs]:
        return -1 if last_tag in FINITE_PAST and last_key not in PRESENT_AUXILIARIES else 1
    if last_key in PRESENT_AUXILIARIES and not PROGRESSIVE.isdisjoint([tokens[k].key for k in places]):
        return 1 if _about_to(tagged, places) else 0
    if len(verbs) == 1 and (last_key == "हो" or (last_key in PRESENT_AUXILIARIES and tokens[first - 1].key in SETTLED)):
        return 1
    if last_key in PRESENT_AUXILIARIES and len(verbs) > 1:
        if verbs[0].stem == "रख" and len(verbs) > 2 and _event_in_front(tagged, first):
            return 1  # शपथ ग्रहण समारोह 12 जनवरी को रायपुर में रखा गया है
        return _before_present(verbs[-2].tag)
    if last_tag in ASKING:
        return -1 if _came(tagged, last, end) else 1
    if last_tag == "inf":
        return _infinitive(tagged, last, end)
    if last_tag in FINITE_PAST:
        if last < end and tokens[last].key.startswith("वाल"):
            return None  # ठेली वालों को
        return 1 if wished(tagged, last - 1) else -1
    return 0 if last_tag == "pres" else None


def _event_in_front(tagged: Tagged, i: int) -> bool:
    """समारोह 12 जनवरी को रायपुर में | रखा गया है: an event stands in front, and nothing that was laid somewhere."""
    front = range(max(0, i - EVENT_NEAR), i)
    event = any(tagged.tags[k].hit("meeting_kinds") or tagged.doc.keys[k] in word_set("put_on") for k in front)
    return event and word_set("laid_before").isdisjoint(tagged.doc.keys[front.start : i])


EVENT_NEAR = 12
"""Words in front of रखा गया है among which the event stands."""


def _came(tagged: Tagged, i: int, end: int) -> bool:
    """दौरे पर आए | दल: in front of a noun the participle, not the wish (… कि वे आगे आए)."""
    if tagged.doc.tokens[i - 1].key not in ("आए", "आये") or i >= end or tagged.doc.tokens[i].kind is not WORD:
        return False
    return tagged.tags[i].verb is None and tagged.tags[i].hit("function_words") is None


def _about_to(tagged: Tagged, places: list[int]) -> bool:
    """लागू होने जा रहा है, शुरू करने जा रही है: an infinitive in front of जा रहा."""
    keys = [tagged.doc.tokens[k].key for k in range(places[0], places[-1])]
    at = keys.index("जा") if "जा" in keys else 0
    verb = tagged.tags[places[0] + at - 1].verb
    return at > 0 and verb is not None and verb.tag == "inf"


def wished(tagged: Tagged, i: int) -> bool:
    """… ने कहा कि निगम इसे दस दिन में ठीक करवाए: without ने behind कि, what looks like a perfect is none."""
    tokens, verb = tagged.doc.tokens, tagged.tags[i].verb
    if verb is None or verb.tag != "perf" or not tokens[i].key.endswith(("े", "ए")):
        return False
    for k in range(i - 1, max(-1, i - CLAUSE), -1):
        if tokens[k].key in ("कि", "बोले", "बोलीं"):
            return verb.transitive or _asked_for(tagged, k)
        if tokens[k].key == "ने" or tokens[k].text in "।|?!":
            return False
    return False


def _asked_for(tagged: Tagged, i: int) -> bool:
    """बहनों से आह्वान किया | कि 8 मार्च को अधिक संख्या में पहुंचे: somebody was asked to do what stands behind."""
    near, asking = tagged.doc.keys[max(0, i - ASKED_NEAR) : i], word_set("asked_to")
    return any(one in asking and other.startswith(("कि", "की", "दि", "दी")) for one, other in pairwise(near))


ASKED_NEAR = 4
"""Words in front of कि among which it says that somebody was asked."""


def _before_present(tag: str) -> int:
    """किया है looks back, करना है ahead, करता है neither."""
    if tag == "inf":
        return 1
    return -1 if tag in FINITE_PAST else 0


def _infinitive(tagged: Tagged, i: int, end: int) -> int | None:
    """An infinitive looks ahead before a word of order or plan, before वाला, को कहा, and at the end."""
    tokens = tagged.doc.tokens
    if i >= end or tokens[i].text in "।|.!,":
        return 1
    key = tokens[i].key
    if key in SETTLED:
        return 1  # 22 मार्च को आयोजित की जाना प्रस्तावित है
    if key in COMING and key != "हेतु":
        return 1 if tokens[i - 1].key in ("होने", "आने", "जाने", "चलने") else None
    if key == "हेतु" and any(tokens[k].key == "अधिकृत" for k in range(i + 1, min(i + AUTHORISED, end))):
        return 1  # जमा करने हेतु कोषाध्यक्ष को अधिकृत किया गया
    if key == "पर" and any(tokens[k].key in word_set("agreed_on") for k in range(i + 1, min(i + 4, end))):
        return 1  # 20 रुपये करने पर मुहर लगाई
    if key in GENITIVE or key == "हेतु":
        if not _prospect(tagged, i + 1, end):
            told = [token.key for token in tokens[i + 1 : min(i + 3, end)]]
            return 1 if told[:1] in (["लिए"], ["लिये"]) and told[1:] == ["कहा"] else None
        return -1 if any(tokens[k].key in PAST_AUXILIARIES for k in range(i + 1, min(i + 6, end))) else 1
    if key == "को" and i + 1 < end:
        verb = tagged.tags[i + 1].verb
        return 1 if (verb and verb.stem == "कह") or _prospect(tagged, i + 1, end) else None
    return None


AUTHORISED = 10


def _attributive(tagged: Tagged, first: int, last: int, end: int) -> bool:
    """True for a perfect participle that describes the noun behind it (ली गई बैठक), not the end of a clause."""
    if (
        last >= end
        or tagged.doc.tokens[last].kind is not WORD
        or tagged.doc.tokens[last].key in word_set("clause_openers")
    ):
        return False
    return all(
        verb.tag in PARTICIPLES and tagged.doc.tokens[k].key not in AUXILIARIES
        for k in range(first, last)
        if (verb := tagged.tags[k].verb)
    )


def groups(tagged: Tagged, i: int, end: int) -> Iterator[tuple[int, int, int]]:
    """The verdict of each deciding verb group in tokens `i:end`, and its tokens."""
    tokens = tagged.doc.tokens
    verbs, k = tagged.verbs, i
    for at in range(bisect_left(verbs, i), bisect_left(verbs, end)):
        if verbs[at] < k or not is_verb(tagged, verbs[at]):
            continue
        k = verbs[at]
        last = k + 1
        while last < end and (
            is_verb(tagged, last) or (tokens[last].key in WITHIN_GROUP and last + 1 < end and is_verb(tagged, last + 1))
        ):
            last += 1
        verdict = _group_outlook(tagged, k, last, end)
        if verdict is not None:
            yield verdict, k, last
        k = last


def outlook(tagged: Tagged, i: int, end: int, finite: bool = False) -> int:
    """What the first deciding verb group in tokens `i:end` says: -1 back, +1 ahead, 0 nothing.

    With `finite` a participle that describes a noun (किए गए कार्य) decides nothing.
    """
    end = min(end, i + CLAUSE)
    for verdict, first, last in groups(tagged, i, end):
        described = finite and verdict < 0 and _attributive(tagged, first, last, end)
        if not (described or (verdict > 0 and _of_another_day(tagged, i, first, last, end))):
            return verdict
    return 0


def _of_another_day(tagged: Tagged, i: int, first: int, last: int, end: int) -> bool:
    """रविवार को | 20 मार्च को होने वाले मेले के लिए बैठक हुई: the participle goes with the day right in front of it."""
    tokens = tagged.doc.tokens
    if last >= end or tokens[last].key not in COMING:
        return False
    return any(tokens[k].key == "को" and tagged.tags[k - 1].hit("months") is not None for k in range(i + 1, first))


def reports(tagged: Tagged, i: int, end: int) -> bool:
    """True when the first deciding verb group looks back and is the verb of the clause, not a participle."""
    end = min(end, i + CLAUSE)
    for verdict, first, last in groups(tagged, i, end):
        return verdict < 0 and not _attributive(tagged, first, last, end)
    return False
