"""Where a venue ends: what belongs to it behind its noun, a name, a bracket, a number, an address.

>>> from sabhaparse.find.demo import view
>>> seen = view("होटल सत्य अशोका में बैठक हुई।")
>>> named_behind(seen, seen.sentences[0], 1)
3

Lists: venue_nouns, places, place_nouns.
"""

from __future__ import annotations

from sabhaparse.divide import Kind, Sentence
from sabhaparse.find.view import GENITIVE, View
from sabhaparse.find.words import word_set

AT = frozenset({"में", "पर", "मे"})


def venue_end(view: View, sentence: Sentence, end: int) -> int:
    """Take what belongs to the venue behind its noun: further venue nouns, a bracket, an address after a comma."""
    while end < sentence.last:
        if "venue_nouns" in view.cover[end]:
            end += 1
        elif view.is_mark(end, "("):
            close = next((k for k in range(end, min(end + 8, sentence.last)) if view.is_mark(k, ")")), None)
            if close is None:
                break
            end = close + 1
        elif view.is_mark(end, ",") and _address(view, sentence, end + 1) > end + 1:
            end = _address(view, sentence, end + 1)
        elif view.keys[end] in word_set("number_words") and _number_at(view, sentence, end + 1):
            end = _number_at(view, sentence, end + 1)
        elif view.keys[end] in GENITIVE and end + 1 < sentence.last and view.begins(end + 1, "venue_nouns"):
            end += 2
        else:
            break
    return end


def _number_at(view: View, sentence: Sentence, i: int) -> int:
    """The index behind a number at token `i` (a dash in front of it allowed), 0 where there is none."""
    if i < sentence.last and view.is_mark(i, "-–:"):
        i += 1
    return i + 1 if i < sentence.last and view.tokens[i].kind is Kind.NUMBER else 0


def _address(view: View, sentence: Sentence, i: int) -> int:
    end = i + (i < sentence.last and view.tokens[i].kind is Kind.NUMBER)  # प्रदेश कार्यालय, 7 विधानसभा मार्ग
    while end < sentence.last and end - i < 5 and view.is_word(end) and not view.function[end]:
        if view.verb[end] and "given_names" not in view.cover[end]:
            break  # देई रोड is named after no verb
        end += 1
    held = any("places" in view.cover[k] or "place_nouns" in view.cover[k] for k in range(i, end))
    held = held or (end == i + 1 and trailing(view, i))
    return end if held and end < sentence.last and (view.keys[end] in AT or view.is_mark(end, ",(")) else i


def named_behind(view: View, sentence: Sentence, end: int) -> int:
    """होटल सत्य अशोका में, गुरुद्वारा सिंह सभा में: the name stands behind the noun."""
    i = end
    while i < sentence.last and i - end < 4 and view.is_word(i) and not view.function[i] and view.keys[i] not in AT:
        i += 1
    return i if i < sentence.last and view.keys[i] in AT else end


def trailing(view: View, i: int) -> bool:
    """राजकीय विद्यालय गुलमंडी में: a place or an unknown word behind the venue noun is its place."""
    return "places" in view.cover[i] or (view.is_word(i) and not view.tags[i].known and not view.tags[i].hits)


def trailing_end(view: View, sentence: Sentence, end: int) -> int:
    """पीपा धर्मशाला | शास्त्री नगर भीलवाड़ा में, पेंशनर भवन | सिविल लाइन में: where the address behind the noun ends."""
    i = end
    while (
        i < sentence.last
        and i - end < LONGEST_ADDRESS
        and view.is_word(i)
        and not view.function[i]
        and not view.verb[i]
    ):
        i += 1
    if i == end or i >= sentence.last or view.keys[i] not in AT:
        return end
    placed = any("places" in view.cover[k] or view.keys[k] in word_set("localities") for k in range(end, i))
    return i if (i == end + 1 and trailing(view, end)) or (i - end > 1 and placed and not _meets(view, end, i)) else end


def _meets(view: View, first: int, last: int) -> bool:
    """Tokens that name the meeting itself, its people or its time."""
    return any(not NO_ADDRESS.isdisjoint(view.cover[k]) and "places" not in view.cover[k] for k in range(first, last))


NO_ADDRESS = frozenset({"meeting_kinds", "posts", "weekdays", "months", "attendance_nouns", "date_words"})
LONGEST_ADDRESS = 4
"""Tokens of the longest address behind a venue noun."""
