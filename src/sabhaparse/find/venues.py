"""Venue and place: the hall, office or premises where the meeting was held, and its town.

>>> from sabhaparse.find.demo import view
>>> seen = view("बैठक मंगलवार को अजमेर स्थित पुराना टाउन हॉल सभागार में हुई।")
>>> [seen.text(v.first, v.last) for v in find_venues(seen, seen.sentences[0])]
['पुराना टाउन हॉल सभागार']

Lists: venue_nouns, places, place_nouns, body_nouns, organisations.
"""

from __future__ import annotations

from sabhaparse.divide import Kind, Sentence
from sabhaparse.find.mentions import Range
from sabhaparse.find.people.parts import is_body
from sabhaparse.find.towns import is_town
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View, once_a_sentence
from sabhaparse.find.words import word_set

AT = frozenset({"में", "पर", "मे"})
LOCATED = frozenset({"स्थित", "अवस्थित"})
BLOCKED = ("meeting_kinds", "months", "weekdays", "session_words", "attendance_nouns", "posts", "observances")


@once_a_sentence
def find_venues(view: View, sentence: Sentence) -> list[Range]:
    """Noun phrases of the sentence that end in a venue noun and stand before में or पर."""
    out = []
    behind = sentence.first
    for i in view.places("venue_nouns", sentence.first, sentence.last):
        found = view.cover[i]["venue_nouns"]
        if i < behind or found.back or found.hit.entry.type == "virtual":
            continue
        if view.keys[i + found.hit.length - 1].endswith("ों"):
            continue  # विद्यालयों में: a meeting is held in one
        end = _venue_end(view, sentence, i + found.hit.length)
        if found.hit.entry.type in ("hotel", "religious") and end < sentence.last and view.keys[end] not in AT:
            end = _named_behind(view, sentence, end)
        if end + 1 < sentence.last and view.keys[end] not in AT:
            if view.keys[end + 1] in AT and _trailing(view, end):
                end += 1
            elif view.keys[end + 1] in word_set("localities") and view.keys[end + 2 : end + 3] in (["में"], ["पर"]):
                end += 2  # पेंशनर भवन | सिविल लाइन में
        if end < sentence.last and view.keys[end] in AT:
            start = _behind_owner(view, _venue_start(view, sentence, i), end)
            owned = start > sentence.first and view.keys[start - 1] in GENITIVE
            if view.keys[start] in LOCATED:
                start += 1  # शहर में स्थित | तुवन मंदिर प्रांगण
            if start >= end or _seat(view, start, end) or _of_something_to_be(view, end):
                continue
            if (
                _strong(view, i, end)
                or view.keys[end + 1 : end + 2] == ["आयोजित"]
                or ((end - start > 1 or owned) and held_there(view, sentence, end))
            ):
                out.append(Range(_without_town(view, start, end), end))
        behind = max(end, i + 1)
    return out


def _strong(view: View, first: int, last: int) -> bool:
    """नगर निगम | प्रेक्षागृह: a noun among them that is a venue wherever it stands."""
    nouns = (view.cover[i].get("venue_nouns") for i in range(first, last))
    return any(noun is not None and noun.hit.entry.value == "strong" for noun in nouns)


def held_there(view: View, sentence: Sentence, at: int) -> bool:
    """Behind में, before another clause: the meeting itself, that it was held, or that two sides met."""
    for i in range(at + 1, min(at + 30, sentence.last)):
        if view.keys[i] in word_set("held") or view.begins(i, "meeting_kinds") is not None:
            return True
        if view.keys[i] == "की" and view.keys[i - 1] in word_set("came_together"):
            return True
        if view.keys[i] in ("कि", "ने", "जिसमें") or view.is_mark(i, "।"):
            return False
    return False


def _named_behind(view: View, sentence: Sentence, end: int) -> int:
    """होटल सत्य अशोका में, गुरुद्वारा सिंह सभा में: the name stands behind the noun."""
    i = end
    while i < sentence.last and i - end < 4 and view.is_word(i) and not view.function[i] and view.keys[i] not in AT:
        i += 1
    return i if i < sentence.last and view.keys[i] in AT else end


def _trailing(view: View, i: int) -> bool:
    """राजकीय विद्यालय गुलमंडी में: a place or an unknown word behind the venue noun is its place."""
    return "places" in view.cover[i] or (view.is_word(i) and not view.tags[i].known and not view.tags[i].hits)


def _without_town(view: View, start: int, end: int) -> int:
    """नई दिल्ली स्थित भारत मंडपम: the town in front of स्थित is the place, not the venue."""
    length = is_town(view, start)
    entry = view.covers(start, "places")
    behind = start + length
    if not length or entry is None or behind + 1 >= end:
        return start
    city = entry.type == "district" or "also town" in entry.note or entry.form.startswith("नई ")
    return behind + 1 if (city and view.keys[behind] in LOCATED) or view.keys[behind] in GENITIVE else start


def _venue_end(view: View, sentence: Sentence, end: int) -> int:
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
        elif view.keys[end] in ("क्रमांक", "संख्या", "नंबर", "नं॰") and _number_at(view, sentence, end + 1):
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
    end = i
    while end < sentence.last and end - i < 5 and view.is_word(end) and not view.function[end] and not view.verb[end]:
        end += 1
    held = any("places" in view.cover[k] or "place_nouns" in view.cover[k] for k in range(i, end))
    held = held or (end == i + 1 and _trailing(view, i))
    return end if held and end < sentence.last and (view.keys[end] in AT or view.is_mark(end, ",")) else i


def _venue_start(view: View, sentence: Sentence, i: int) -> int:
    while i > sentence.first:
        j = i - 1
        cover = view.cover[j]
        if view.keys[j] in LOCATED:
            if j == sentence.first:
                break
            i = j
            continue
        if _hyphen(view, sentence, j) or (view.keys[j] == "अपने" and view.keys[j - 1] in LOCATED):
            i = j
            continue
        if _office_of(view, sentence, j, i):
            i = view.start(j, "posts")
            continue
        if view.keys[j] in GENITIVE:
            if j > sentence.first and (
                "venue_nouns" in view.cover[j - 1] or (j - 1 > sentence.first and _named(view, j - 1))
            ):
                i = j
                continue
            if j > sentence.first and view.keys[j - 1] in ("समीप", "पास", "निकट", "सामने"):
                i = j
                continue
            if view.keys[j] == "के" and (school := _school_of(view, sentence, j)) < j:
                i = school
                continue
            break
        if "organisations" in cover:
            i = view.start(j, "organisations")
            continue
        if (
            view.is_mark(j, ",")
            and j > sentence.first
            and i < len(view.keys)
            and any(n in view.cover[j - 1] for n in ("venue_nouns", "body_nouns"))
        ):
            i = j
            continue
        if "attendance_nouns" in cover and "venue_nouns" in view.cover[i] and "posts" not in cover:
            i = j
            continue
        if view.keys[j] == "जयंती" and j > sentence.first and view.keys[j - 1] in word_set("jubilees"):
            i = j - 1
            continue
        if view.keys[j] == "एक" and j > sentence.first and view.keys[j - 1] in LOCATED:
            i = j  # गांधी पार्क स्थित एक होटल
            continue
        if view.keys[j].endswith("नुसार"):
            break  # … के निर्देशानुसार | राजीव भवन में
        if not view.is_word(j) or any(name in cover for name in BLOCKED) or "designation_stops" in cover:
            break
        if view.function[j] and "venue_nouns" not in cover and not is_body(view, j):
            if view.keys[j] in ("समीप", "पास", "निकट", "सामने"):
                i = j
                continue
            break
        if view.verb[j] and not is_body(view, j):
            break
        if view.tokens[j].kind is Kind.NUMBER or view.keys[j] in CONJUNCTIONS:
            break
        i = j
    return i


def _school_of(view: View, sentence: Sentence, i: int) -> int:
    """मदरसा नूरुल उलूम | के सेहन: where the house begins whose name stands in front of के; `i` where none does."""
    for k in range(i - 2, max(sentence.first, i - 4) - 1, -1):
        if "venue_nouns" in view.cover[k]:
            return k
        if not view.is_word(k + 1) or view.function[k + 1] or view.tags[k + 1].known:
            return i
    return i


def _behind_owner(view: View, start: int, end: int) -> int:
    """महासंघ की | जिला कार्यालय परिसर में बैठक हुई: the की in front of a masculine noun is of the meeting."""
    masculine = word_set("masculine_venues")
    for i in view.words("की", start, end):
        nouns = [k for k in range(i + 1, end) if "venue_nouns" in view.cover[k]]
        if nouns and all(view.keys[k] in masculine or "body_nouns" in view.cover[k] for k in nouns):
            return i + 1
    return start


def _of_something_to_be(view: View, at: int) -> bool:
    """पटना के बापू सभागार में | होने वाली रैली: where something else will be."""
    behind = view.keys[at + 1 : at + 3]
    return len(behind) > 1 and behind[0] == "होने" and behind[1].startswith("वाल")


def _seat(view: View, start: int, end: int) -> bool:
    """जिला मुख्यालय, मंडल मुख्यालय पर: a town by its rank, no premises."""
    return view.keys[end - 1] == "मुख्यालय" and all(
        view.keys[i] in word_set("ranks_of_places") for i in range(start, end - 1)
    )


def _hyphen(view: View, sentence: Sentence, i: int) -> bool:
    """A hyphen between two words of a name; not the dash of a dateline."""
    return view.is_mark(i, "-–") and i > sentence.first and view.is_word(i - 1) and len(view.tokens[i].text) == 1


def _office_of(view: View, sentence: Sentence, post: int, noun: int) -> bool:
    """आयुक्त सभागार, जिलाधिकारी कार्यालय: a post in the singular right in front of the venue noun names it."""
    listed = "posts" in view.cover[post] and "venue_nouns" in view.cover[noun] and "venue_nouns" not in view.cover[post]
    return listed and view.start(post, "posts") >= sentence.first and not view.keys[post].endswith(("ों", "गण"))


def _named(view: View, i: int) -> bool:
    return any(name in view.cover[i] for name in ("body_nouns", "organisations", "places", "place_nouns"))
