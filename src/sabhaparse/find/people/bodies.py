"""Bodies: where the name of one begins when it is read leftwards from its last word.

>>> from sabhaparse.find.demo import view
>>> seen = view("बैठक में आवासन एवं शहरी विकास विभाग के सचिव")
>>> seen.text(body_start(seen, 0, 7), 7)
'आवासन एवं शहरी विकास विभाग'

Lists: body_nouns, organisations, designation_stops, meeting_kinds, session_words.
"""

from __future__ import annotations

from sabhaparse.divide import NUMBER
from sabhaparse.find.people.parts import is_body, is_nominal, is_post, modifies
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View
from sabhaparse.find.words import word_set
from sabhaparse.lexicon.letters import acronym


def body_start(view: View, first: int, end: int) -> int:
    """Where the body that ends before `end` (its के) begins; `end` itself where there is no body."""
    if end <= first:
        return end
    last = end - 1
    if view.is_mark(last, ")"):
        while last > first and not view.is_mark(last, "("):
            last -= 1
        last -= 1
    numbered = (
        view.tokens[last].kind is NUMBER
        and last > first
        and (is_body(view, last - 1) or view.keys[last - 1] in word_set("numbering"))
    )
    if last < first or not (numbered or is_body(view, last) or is_nominal(view, last)) or no_body(view, last):
        return end
    i = last
    while i > first:
        j = i - 1
        if view.keys[j] in GENITIVE:
            inside = is_body(view, j - 1) or view.is_mark(j - 1, ")") or _bare_body(view, i, last, j)
            if j == first or not (inside or acronym(view.keys[j - 1])):
                break
        elif view.is_mark(j, "-") and view.doc.touching(j) and j > first and view.is_word(j - 1):
            pass  # शिक्षक-अभिभावक संघ
        elif view.keys[j] in CONJUNCTIONS or view.is_mark(j, ",-–—/"):
            joined = j > first and is_nominal(view, j - 1) and not is_post(view, j - 1)
            joined = joined and "months" not in view.cover[j - 1]  # बरेली : 9 मार्च, | स्वास्थ्य समिति
            trades = view.keys[j] in CONJUNCTIONS and is_post(view, i) and j > first and _trade(view, j - 1, last)
            if not joined and not trades:
                break
        elif view.is_mark(j, ")"):
            opening = next((k for k in range(j, max(first, j - 8) - 1, -1) if view.is_mark(k, "(")), None)
            short = opening is not None and j - opening == 2 and is_body(view, j - 1) and opening > first
            registered = opening is not None and opening > first and _registered(view, opening, j)
            if opening is None or not (view.keys[i] in GENITIVE or short or registered):
                break
            j = opening
        elif view.is_mark(j, "("):
            break
        elif is_post(view, j) and (view.begins(i, "body_nouns") or _trade(view, j, last)):
            j = max(first, view.start(j, "posts"))  # आंगनवाड़ी कार्यकर्ता | एवं सहायिका यूनियन
        elif view.keys[j] in word_set("days_past") and view.keys[j - 1] in word_set("earlier_meeting"):
            break  # विगत दिवस | भाजपा नगर मंडल
        elif (
            "organisations" in view.cover[j]
            or _names_body(view, j)
            or _word_of_name(view, j)
            or (view.tokens[j].kind is NUMBER and view.keys[i].startswith("सूत्री"))
        ):
            pass
        elif not is_nominal(view, j) or (is_post(view, j) and not modifies(view, j) and not is_body(view, j)):
            break
        i = j
    while i < last and (view.keys[i] in CONJUNCTIONS or view.is_mark(i, "-–—/,")):
        i += 1
    return i


def _registered(view: View, opening: int, closing: int) -> bool:
    """एकता संघ (पं॰क्र॰ 6149) | जिला शाखा: the number under which a body is registered."""
    return view.tokens[closing - 1].kind is NUMBER and is_body(view, opening - 1)


def _trade(view: View, i: int, last: int) -> bool:
    """आशा | कार्यकर्ता संघ: a post in the singular in the name of a union of those who hold it."""
    near = view.keys[i + 1 : min(last + 1, i + UNION_NEAR)]
    return "attendance_nouns" in view.cover[i] and not word_set("unions").isdisjoint(near)


UNION_NEAR = 5
"""Words behind a trade among which the word for its union stands: कार्यकर्ता सहायिका एकता संघ जिला शाखा."""


def _bare_body(view: View, i: int, last: int, j: int) -> bool:
    """उपभोक्ता मामलों के विभाग: a body noun that says nothing by itself takes what stands in front of its के."""
    return i == last and view.keys[i] in word_set("bare_bodies") and is_nominal(view, j - 1)


def _names_body(view: View, i: int) -> bool:
    """निर्वाचन आयोग, स्वागत समिति: a noun of action right in front of a body noun belongs to its name."""
    stop = view.covers(i, "designation_stops")
    body = view.begins(i + 1, "body_nouns")
    return stop is not None and stop.type == "action" and body is not None and body.length == 1


def _word_of_name(view: View, i: int) -> bool:
    """साहित्य | चेतना | संघ: a word that is a given name as well, right in front of a body noun, behind another word."""
    given = "given_names" in view.cover[i] and view.tags[i].known and not view.function[i]
    return given and view.begins(i + 1, "body_nouns") is not None and i > 0 and is_nominal(view, i - 1)


def no_body(view: View, i: int) -> bool:
    """बैठक के अध्यक्ष, सत्र के अध्यक्ष: a meeting or a phase of one is not a body."""
    cover = view.cover[i]
    phased = cover.get("session_words")
    phase = phased is not None and phased.hit.entry.type == "head" and "places" not in cover
    return ("meeting_kinds" in cover or phase) and "body_nouns" not in cover
