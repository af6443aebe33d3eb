"""Parts of designations: what a token may be in one, and where the posts are.

>>> from sabhaparse.find.demo import view
>>> seen = view("नगर निगम की पूर्व महापौर और जिला अध्यक्ष")
>>> [seen.text(head.first, head.last) for head in heads(seen, 0, 8)]
['महापौर', 'जिला अध्यक्ष']

Lists: posts, post_modifiers, scheme_nouns, body_nouns, organisations, places, place_nouns, abbreviations,
designation_stops, numbers.
"""

from __future__ import annotations

from sabhaparse.divide import LATIN, NUMBER
from sabhaparse.find.mentions import Range
from sabhaparse.find.people.strength import OF_SEVERAL
from sabhaparse.find.view import CONJUNCTIONS, View
from sabhaparse.find.words import word_set

BODY = frozenset({"body_nouns", "organisations", "places", "abbreviations", "place_nouns"})
DIRECT = BODY | {"post_modifiers"}
OF_TOWN = frozenset({"posts", "post_modifiers"})
PLURAL = ("ों", "ओं", "ो", "ाओ", "गण", "गणों", "द्वय", "त्रय")
"""How a post in the plural ends; the oblique plural is often typed without its anusvara."""
BRACKETS = {"(": 1, ")": -1}
HOLDERS_FOLLOW = ":-–—"
"""Behind a post: उपाध्यक्ष - श्री सुनील दास एवं श्रीमती उमा सेन, मंत्री - श्री अमर नाथ."""
SPLITTERS = CONJUNCTIONS | {"सह", "एवम्"}


def is_post(view: View, i: int) -> bool:
    """Token `i` is covered by an entry of the list of posts, and not in the name of an office: प्रधानमंत्री कार्यालय."""
    return "posts" in view.cover[i] and not _names_seat(view, i)


def _names_seat(view: View, i: int) -> bool:
    """प्रधानमंत्री | कार्यालय: the post at token `i` only says whose office it is."""
    held = view.cover[i]["posts"]
    behind = i - held.back + held.hit.length
    return behind < len(view.keys) and view.keys[behind] in word_set("seats_of_posts")


def is_body(view: View, i: int) -> bool:
    """Token `i` is a word of an organisation, a place, or an abbreviation."""
    cover = view.cover[i]
    return not BODY.isdisjoint(cover) or (view.tokens[i].kind is LATIN and view.tokens[i].text.isupper())


def is_direct(view: View, i: int) -> bool:
    """Token `i` may stand right before a post head: a modifier, a body, a place."""
    cover = view.cover[i]
    return not DIRECT.isdisjoint(cover) or view.tokens[i].kind is LATIN


def is_nominal(view: View, i: int) -> bool:
    """Token `i` may stand inside the name of a body: a noun, an adjective, an unknown word."""
    if not view.is_word(i) or view.function[i] or "designation_stops" in view.cover[i]:
        return False
    return view.tags[i].verb is None or is_direct(view, i)


def is_plain(view: View, i: int) -> bool:
    """Token `i` is a word, and neither one of grammar nor a verb."""
    return view.is_word(i) and not view.function[i] and view.tags[i].verb is None


def joins(view: View, i: int) -> bool:
    """A comma, a semicolon or a conjunction."""
    return view.keys[i] in CONJUNCTIONS or view.is_mark(i, ",;")


def counts(view: View, i: int) -> bool:
    """सभी, 46, नौ, दर्जनों: token `i` says that those behind it are many."""
    many = view.keys[i] in word_set("quantifiers_of_all") or view.tokens[i].kind is NUMBER
    return many or "numbers" in view.cover[i]


def heads(view: View, first: int, last: int) -> list[Range]:
    """Post heads in tokens `first:last`, longest entries, in order; nothing inside brackets."""
    posts = view.places("posts", first, last)
    if not posts or not view.starting("(", first, last):
        return _heads_at(view, posts, last)
    posts = [i for i in posts if not _elsewhere(view, i)]
    if not posts:
        return []
    out: list[Range] = []
    depth = behind = 0
    brackets = (*view.starting("(", first, last), *view.starting(")", first, last))
    for i in sorted({*posts, *view.places("scheme_nouns", first, last), *brackets}):
        if i < behind:
            continue
        depth = max(0, depth + BRACKETS.get(view.mark(i), 0))
        hit, scheme = view.begins(i, "posts"), view.begins(i, "scheme_nouns")
        if scheme is not None and (hit is None or scheme.length > hit.length):
            behind = i + scheme.length
        elif hit is not None and not depth and i + hit.length <= last:
            behind = i + hit.length + _of_several(view, i + hit.length, last)
            out.append(Range(i, behind))
    return out


def _of_several(view: View, i: int, last: int) -> bool:
    """उपाध्यक्ष | द्वय, विधानसभा अध्यक्ष | गण: the word behind the post says that several hold it."""
    return i < last and view.keys[i] in OF_SEVERAL


def _elsewhere(view: View, i: int) -> bool:
    """प्रधान अतिथि: a word that is a post elsewhere, inside a longer phrase that is none; or the town of a post."""
    lists = view.cover[i]
    stop = lists.get("designation_stops")
    longer = stop is not None and stop.hit.length > lists["posts"].hit.length
    return longer or town_of_post(view, i) or _names_seat(view, i)


def town_of_post(view: View, i: int) -> bool:
    """अनुमंडल पदाधिकारी | सदर, सदर | विधानसभा अध्यक्ष: the chief town, right behind the post that is of it, or in front."""
    if view.keys[i] != "सदर":
        return False
    behind = i + 1 < len(view.keys) and not OF_TOWN.isdisjoint(view.cover[i + 1])
    return behind or (i > 0 and view.ends(i - 1, "posts") is not None)


def _heads_at(view: View, posts: list[int], last: int) -> list[Range]:
    """The post heads among those that begin at `posts` and end before `last`."""
    out: list[Range] = []
    behind = 0
    for i in posts:
        hit = view.begins(i, "posts") if i >= behind else None
        if hit is not None and view.keys[i] == "सह" and _joins_posts(view, i):
            i, hit = i + 2, view.tags[i + 2].hit("posts")
        if hit is not None and i + hit.length <= last and not _elsewhere(view, i):
            behind = i + hit.length + _of_several(view, i + hit.length, last)
            out.append(Range(i, behind))
    return out


def _joins_posts(view: View, i: int) -> bool:
    """सचिव-| सह |-कोषाध्यक्ष: one who is both; not दीपक वर्मा, सह-संयोजक."""
    between = i > 1 and view.is_mark(i - 1, "-–") and view.is_mark(i + 1, "-–")
    return between and view.ends(i - 2, "posts") is not None


def modifies(view: View, i: int) -> bool:
    """A post word that stands in front of another as its modifier (प्रभारी सचिव, प्रधान सचिव, उप प्रमुख)."""
    return "post_modifiers" in view.cover[i]


def taken_in(view: View, first: int, last: int) -> bool:
    """… को सदस्य लिया गया: a post right in front of लिया."""
    return any(view.ends(k - 1, "posts") is not None for k in view.any_of(TAKEN, first + 1, last))


TAKEN = frozenset({"लिया", "लिए"})
OFFICIALS = frozenset({"administration", "police", "health", "engineering", "municipality"})
"""Types of the posts of those who serve the state in a district."""
