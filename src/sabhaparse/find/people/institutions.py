"""Names that are no persons: inside institutions, roads, schemes, governments.

>>> from sabhaparse.find.demo import names
>>> names("सभा राजीव गांधी भवन में हुई, बाल गोपाल योजना पर श्री अमर नाथ ने कहा।")
['अमर नाथ']

Lists: venue_nouns, body_nouns, place_nouns, meeting_kinds, scheme_nouns, observances, organisations.
"""

from __future__ import annotations

from sabhaparse.find.people.run import AGENT, Run
from sabhaparse.find.people.strength import STRONG
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View
from sabhaparse.find.words import word_set

HOLDERS = frozenset({"venue_nouns", "body_nouns", "place_nouns", "meeting_kinds", "scheme_nouns", "observances"})
FIRM_HOLDERS = frozenset({"venue_nouns", "body_nouns", "scheme_nouns", "observances"})
"""What may hold a name behind an honorific or a post: not a meeting (श्री … कार्यक्रम के मुख्य अतिथि थे)."""
NAMELESS = frozenset({"बैठक", "मीटिंग"})
"""Meetings that are not called after persons."""
BODIES = frozenset({"body_nouns", "organisations"})
NAMED_IN_FULL = ("organisations", "meeting_kinds")
"""Lists with entries that are names as a whole: स्नेह मिलन."""
REACH = 5
"""How many words behind a name may lead to the noun that holds it (पूनम सिंह राजकीय उच्च विद्यालय)."""


def _holds(view: View, i: int, holders: frozenset[str]) -> bool:
    """A noun of one of the lists begins at token `i`; not ऑनलाइन, a venue without a place."""
    cover = view.cover[i]
    if holders.isdisjoint(cover):
        return False
    return any(not c.back and c.hit.entry.type != "virtual" for name, c in cover.items() if name in holders)


def _names_body(view: View, i: int) -> bool:
    """The last word names a body: भारत सरकार, कौशल विकास निगम."""
    return not BODIES.isdisjoint(view.cover[i]) or view.keys[i] == "सरकार"


def _names_thing(view: View, i: int) -> bool:
    """The last word names a road, a river, a hall, a scheme: जवाहर रोड, लोकनायक सेतु."""
    place = view.covers(i, "place_nouns")
    if place is not None and place.type in ("road", "water"):
        return True
    return "scheme_nouns" in view.cover[i] or "venue_nouns" in view.cover[i]


def _plain_words(run: Run) -> bool:
    """दीप दान, सरस्वती वंदना: nothing but ordinary words, and no post, case marker or जी to make a name of them."""
    tags = run.view.tags[run.first : run.last]
    if run.strong or not all(tag.known for tag in tags):
        return False
    beside = 0 <= run.start - run.previous <= 2
    if beside and run.last - run.first == 1:
        return False  # …, रुखसार, पूनम, गीता तथा बबलू उपस्थित थीं
    vouched = run.named and (run.next in AGENT or run.suffix or beside or (run.dashed and _in_team(run)))
    return not run.post_before and not vouched


def _in_team(run: Run) -> bool:
    """सचिव - प्रतीक जैन | at the end of a line, or in a list of posts and dashes; not संपादक - ज्ञान दर्पण, ने कहा."""
    view, sentence = run.view, run.sentence
    surname = view.tags[run.last - 1].hit("surnames")
    if surname is None or surname.entry.type == "post":
        return False
    if not any(map(view.is_word, range(run.last, sentence.last))):
        return True
    dashes = [i for i in view.marks("-–—:", sentence.first + 1, sentence.last) if view.ends(i - 1, "posts") is not None]
    return len(dashes) > 1


def _joined_department(run: Run) -> bool:
    """कौशल विकास और उद्यमिता मंत्रालय: ordinary words, joined to others that a body noun closes."""
    view, i, end = run.view, run.last, run.sentence.last
    if i >= end or view.keys[i] not in CONJUNCTIONS:
        return False
    for k in range(i + 1, min(i + 1 + REACH, end)):
        if k > i + 1 and view.begins(k, "body_nouns"):
            return True
        if not view.is_word(k) or view.is_function(k) or view.verb[k]:
            return False
    return False


def _opens_post(run: Run, i: int) -> bool:
    """श्रीमती प्रियंका गोस्वामी राज्य मिशन निदेशक आजीविका, …: the noun belongs to the post of a full name in a list."""
    view, end = run.view, run.sentence.last
    if not (run.honorific and run.named):
        return False
    post = next((k for k in range(i + 1, min(i + REACH, end)) if view.begins(k, "posts")), end)
    for k in range(i, end):
        if k > post and (view.is_mark(k, ",") or view.keys[k] in CONJUNCTIONS):
            return True
        if not view.is_word(k) or view.is_function(k) or "given_names" in view.tags[k].lists:
            return False
    return False


def in_institution(run: Run) -> bool:
    """राजीव गांधी भवन, बाल गोपाल योजना, भारत सरकार: the name belongs to what follows, or holds it."""
    view, end = run.view, run.sentence.last
    i = run.last
    if run.start > run.sentence.first and view.keys[run.start - 1] in word_set("of_deities"):
        return True
    feast = view.cover[run.first].get("observances")
    if feast is not None and feast.hit.length > i - run.first - 1 and GENITIVE.isdisjoint(view.keys[i : i + 2]):
        return True  # श्री कृष्ण जन्माष्टमी पर
    if not run.honorific:
        held = view.cover[run.first].get("scheme_nouns")
        if held is not None and held.back:
            return True
        beside = run.start - run.previous == 1 and (i - run.first == 1 or run.strong)  # …, सोनू, | सागर आदि
        if _plain_words(run) or (run.next not in AGENT and not beside and _names_thing(view, i - 1)):
            return True
        if view.covered("scheme_nouns", run.first + 1, i):
            return True
        town = view.begins(run.first, "places")
        if town is not None and town.length == i - run.first > 1:
            return True  # अध्यक्ष जिला सेवा प्राधिकरण | सवाई माधोपुर
        initials = "letter_names" in view.cover[run.first]  # सचिव एन के मंडल
        if _names_body(view, i - 1) and STRONG not in run.levels[:-1] and not initials:
            return True
        if (run.plain and _joined_department(run)) or _body_of_another(run):
            return True
        if any(name in view.cover[i - 1] and view.cover[i - 1][name].hit.length > 1 for name in NAMED_IN_FULL):
            return True
    if run.suffix and _to_temple(view, i + run.suffix, end):
        return True
    if i >= end:
        return False
    within = view.cover[i].get("body_nouns")
    if within is not None and 0 < within.back < i - run.first and "posts" not in view.cover[i]:
        return True  # श्री आपेश्वर महादेव सेवा | ट्रस्ट, श्री रामकिशन पी | जी कॉलेज
    if not _is_content(view, i):
        return False
    if run.honorific and run.next in word_set("governments"):
        return False
    holders = HOLDERS if not (run.honorific or run.post_before) else FIRM_HOLDERS
    joins = not (run.honorific or run.post_before)
    for k in range(i, min(i + REACH, end)):
        if joins and k > i and view.keys[k] in CONJUNCTIONS:
            continue  # ललित नारायण मिश्र | सांस्कृतिक एवं कल्याण समिति
        if not _is_content(view, k):
            return False
        if k == i and view.keys[k] in NAMELESS and run.strong > 1:
            return False  # मोहन वर्मा | बैठक से अनुपस्थित रहे
        if view.keys[k] == "मंच" and k + 1 < end and view.keys[k + 1] == "पर":
            return False
        if _holds(view, k, holders) and not view.begins(k, "posts"):
            return not _opens_post(run, k)
        if view.keys[k] in word_set("anybody"):
            continue  # राजीव गांधी | किसान न्याय योजना
        if view.verb[k] or view.covers(k, "posts") or view.begins(k, "attendance_nouns"):
            return False
    return False


def _body_of_another(run: Run) -> bool:
    """गणेश मंडल के | अशोक सैनी: whose body it is, where a whole name stands behind its genitive."""
    view, i = run.view, run.last
    if run.next not in GENITIVE or i + 2 >= run.sentence.last or not _names_body(view, i - 1):
        return False
    return "given_names" in view.tags[i + 1].lists and "surnames" in view.tags[i + 2].lists


def _to_temple(view: View, i: int, last: int) -> bool:
    """श्री संभवनाथ जी | जैन श्वेताम्बर मंदिर: a house of worship a few words behind जी."""
    for k in range(i, min(i + TEMPLE_NEAR, last)):
        if not _is_content(view, k) or "posts" in view.cover[k]:
            return False
        house = view.covers(k, "venue_nouns")
        if house is not None and house.type == "religious":
            return True
    return False


TEMPLE_NEAR = 3


def _is_content(view: View, i: int) -> bool:
    """A word, and none of grammar."""
    return view.is_word(i) and not view.function[i]
