"""Datelines: the town at the head of a report, and where the text behind it begins.

>>> from sabhaparse.find.demo import view
>>> seen = view("दरौली (सीवान), 12 जून। समिति की बैठक मंगलवार को हुई।")
>>> dateline_town(seen, 0)
Range(first=0, last=1)

Lists: places, months.
"""

from __future__ import annotations

from sabhaparse.divide import Kind
from sabhaparse.find.mentions import Range
from sabhaparse.find.people.parts import is_plain
from sabhaparse.find.towns import is_town
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set

LONGEST_AGENCY = 7
"""Words and marks of the agency that a dateline may open with."""
LONGEST_DATELINE = 10
"""Tokens behind the town among which the mark that closes a dateline stands."""


def dateline_town(view: View, index: int) -> Range | None:
    """The town at the head of a sentence, closed by a date, a comma, a colon, a dash, a danda or a bracket."""
    sentence = view.sentences[index]
    i = sentence.first
    while i < sentence.last and view.is_mark(i, "(“\"'*-–—"):
        i += 1
    first, i = i, _behind_agency(view, i, sentence.last)
    hit = view.begins(i, "places") if i < sentence.last else None
    if hit is None or hit.inflected:
        rules = (_unknown_town, _behind_paper, _behind_date, _behind_news)
        return next((town for rule in rules if (town := rule(view, i, sentence.last)) is not None), None)
    end = i + is_town(view, i, sure=False)
    alone = i == first and hit.entry.type in TOWNS  # जबलपुर, on a line of its own
    if end > i and end == sentence.last and (i > first or alone):
        return Range(i, end)  # भास्कर न्यूज | सीकर, on a line of its own
    end += end > i and end < sentence.last - 1 and view.keys[end] in TOWNSHIP  # पीपाड़ शहर। विद्यालय में आज …
    if end == i or end >= sentence.last or _joined(view, end, sentence.last):
        return None
    nxt = view.tokens[end]
    if view.is_mark(end, ",") and end + 1 < sentence.last and view.begins(end + 1, "months"):
        return _behind_feed(view, end + 1, sentence.last) or Range(i, end)
    if nxt.kind is Kind.NUMBER or view.begins(end, "months"):
        return Range(i, end)
    if (nxt.kind is Kind.MARK and nxt.text[0] in ",:।-–—(/|.!") or nxt.text == "@":
        return Range(i, end)
    return None


def behind_dateline(view: View, i: int, last: int) -> int:
    """पटना : | देश में …, रांची (ब्यूरो) - | किसानों ने …, मीनापुर, जून 1 -- | मानिकपुर में …: where the text itself begins."""
    for k in range(i, min(i + LONGEST_DATELINE, last - 1)):
        if view.is_mark(k, ":") or (view.is_mark(k, "-–—") and not (view.doc.touching(k) and view.doc.touching(k + 1))):
            return next(n for n in range(k + 1, last) if view.is_word(n) or n == last - 1)
        if view.function[k] or view.tags[k].verb is not None:
            break
    return -1


TOWNS = frozenset({"town", "district"})


def _behind_feed(view: View, month: int, last: int) -> Range | None:
    """समस्तीपुर, मई 18 -- | विद्यापतिनगर। …: the town behind the dateline of a feed, which is that of its office."""
    dash = next(iter(view.marks("-–—", month, min(month + DATE_NEAR, last))), last)
    first = next((k for k in range(dash, min(dash + DATE_NEAR, last)) if view.is_word(k)), last)
    end = first + (is_town(view, first, sure=False) if first < last else 0)
    if first < end < last and view.keys[end] == "में":
        return Range(first, end)  # मीनापुर, जून 1 -- | मानिकपुर में …
    end = first
    while end < last and view.is_word(end) and end - first < LONGEST_PAPER:
        if view.function[end] or view.tags[end].verb is not None or not NO_TOWN.isdisjoint(view.cover[end]):
            return None
        end += 1
    closed = end > first and end < last and view.is_mark(end, "।.(,")
    agency = end + 1 < last and view.keys[end + 1] in word_set("agencies")
    return Range(first, end) if closed and (view.is_mark(end, "(") or agency or end == last - 1) else None


def _behind_agency(view: View, i: int, last: int) -> int:
    """संवाद सूत्र, जागरण, बाराबंकी: भास्कर न्यूज | सीकर: the words and marks of who filed the report, in front of the town."""
    end = i
    while end < min(last, i + LONGEST_AGENCY) and (view.keys[end] in word_set("papers") or view.is_mark(end, ",|.:-–")):
        end += 1
    return end if end > i and not view.is_word(end - 1) else i


def _behind_paper(view: View, i: int, last: int) -> Range | None:
    """नया समय, | मथुरा।, नया समय, | मथुरा: …: what may be a paper's name, a comma, a town, a mark that closes."""
    town = next(iter(view.starting(",", i + 2, min(i + LONGEST_PAPER + 1, last))), last) + 1
    if any(not is_plain(view, k) or not NO_PAPER.isdisjoint(view.cover[k]) for k in range(i, min(town, last) - 1)):
        return None
    end = town + (is_town(view, town, sure=False) if town < last else 0)
    if town == end or end >= last:
        return None
    closed = view.is_mark(end, ":") or (view.is_mark(end, "-–—") and not _joined(view, end, last))
    return Range(town, end) if closed or (end == last - 1 and view.is_mark(end, "।.")) else None


def _behind_date(view: View, i: int, last: int) -> Range | None:
    """(जीएनएस)11 सितम्बर, | जबलपुर।: the day in front of the town."""
    for k in range(i, min(i + DATE_NEAR, last - 3)):
        if view.tokens[k].kind is Kind.NUMBER and view.begins(k + 1, "months") is not None:
            comma = k + 2 + (view.tokens[k + 2].kind is Kind.NUMBER)
            town = comma + 1
            end = town + (is_town(view, town, sure=False) if town < last and view.is_mark(comma, ",") else 0)
            closed = end == last or view.is_mark(end, "।.:-–—")
            return Range(town, end) if town < end and closed else None
    return None


DATE_NEAR = 5
"""Tokens at the head of a report among which its day stands."""


def _behind_news(view: View, i: int, last: int) -> Range | None:
    """सत्य न्यूज | खैरागढ़. …: the name of a paper that ends in a word for one, a town and a mark right behind it."""
    for k in range(i + 1, min(i + LONGEST_PAPER, last - 1)):
        if view.keys[k] in word_set("papers"):
            end = k + 1 + is_town(view, k + 1, sure=False)
            closed = end > k + 1 and (end == last or view.is_mark(end, "।.:-–—,"))
            return Range(k + 1, end) if closed else None
    return None


NO_PAPER = frozenset(
    {"posts", "organisations", "body_nouns", "venue_nouns", "meeting_kinds", "name_prefixes", "places"}
)
NO_TOWN = NO_PAPER - {"places"}
LONGEST_PAPER = 3
"""Words of the longest name of a paper, or of a town that no list has."""


OF_THE_TOWN = frozenset({"कस्बे", "नगर", "शहर", "ग्राम", "गांव"})
"""What a report begins with behind its town: बिनोता। | कस्बे के विद्यालय में …"""
TOWNSHIP = frozenset({"शहर", "सिटी", "कस्बा"})


def _joined(view: View, i: int, last: int) -> bool:
    """दिल्ली-जयपुर राजमार्ग, यूएस-इंडिया फोरम: a hyphen without a space joins the name to another."""
    if not view.is_mark(i, "-–—") or i + 1 >= last or "places" not in view.cover[i + 1]:
        return False
    return view.doc.touching(i) and view.doc.touching(i + 1)


def _unknown_town(view: View, i: int, last: int) -> Range | None:
    """दरौली (सीवान), खेड़ली, 12 जून: a word that is in no list, closed by a mark and a place, a date or an agency."""
    alone = i + 2 == last and view.is_mark(i + 1, "।") and not OF_THE_TOWN.isdisjoint(view.keys[last : last + 1])
    if (i + 2 >= last and not alone) or not view.is_word(i) or view.tags[i].known or view.function[i]:
        return None
    lists = {hit.entry.list for hit in view.tags[i].hits}
    if lists & {"posts", "organisations", "name_prefixes", "body_nouns", "meeting_kinds", "months", "weekdays"}:
        return None
    if alone:
        return Range(i, i + 1)
    if view.keys[i + 1] in TOWNSHIP and view.is_mark(i + 2, ",।:-–—."):
        return Range(i, i + 2)
    if not view.is_mark(i + 1, "(,/।:-–—.") or _joined(view, i + 1, last):
        return None
    closes = i + 2
    dated = (
        view.tokens[closes].kind is Kind.NUMBER
        or view.keys[closes] in word_set("agencies")
        or view.begins(closes, "months") is not None
    )
    return Range(i, i + 1) if dated or view.begins(closes, "places") is not None else None
