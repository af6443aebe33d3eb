"""Designations: what may stand in one, and where one begins when it is read leftwards from its post.

>>> from sabhaparse.find.demo import view
>>> seen = view("बैठक का शुभारंभ नगर निगम की पूर्व महापौर")
>>> start, body = designation_start(seen, 0, heads(seen, 0, 8)[-1])
>>> seen.text(start, 8), seen.text(body.first, body.last)
('नगर निगम की पूर्व महापौर', 'नगर निगम')

Lists: posts, post_modifiers, body_nouns, organisations, places, place_nouns, abbreviations, designation_stops.
"""

from __future__ import annotations

from sabhaparse.divide import LATIN, NUMBER
from sabhaparse.find.mentions import Range
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View
from sabhaparse.find.words import word_set
from sabhaparse.lexicon.letters import acronym

BODY = frozenset({"body_nouns", "organisations", "places", "abbreviations", "place_nouns"})
DIRECT = BODY | {"post_modifiers"}
PLURAL = ("ों", "ओं", "ो", "गण", "गणों")
"""How a post in the plural ends; the oblique plural is often typed without its anusvara."""
BRACKETS = {"(": 1, ")": -1}
SPLITTERS = CONJUNCTIONS | {"सह", "एवम्"}


def is_post(view: View, i: int) -> bool:
    """Token `i` is covered by an entry of the list of posts."""
    return "posts" in view.cover[i]


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


def heads(view: View, first: int, last: int) -> list[Range]:
    """Post heads in tokens `first:last`, longest entries, in order; nothing inside brackets."""
    out: list[Range] = []
    posts = view.places("posts", first, last)
    if posts and not view.starting("(", first, last):
        return _heads_at(view, posts, last)
    depth = behind = 0
    brackets = (*view.starting("(", first, last), *view.starting(")", first, last))
    for i in sorted({*posts, *view.places("scheme_nouns", first, last), *brackets}) if posts else ():
        if i < behind:
            continue
        depth = max(0, depth + BRACKETS.get(view.mark(i), 0))
        hit, scheme = view.begins(i, "posts"), view.begins(i, "scheme_nouns")
        if scheme is not None and (hit is None or scheme.length > hit.length):
            behind = i + scheme.length
        elif hit is not None and not depth and i + hit.length <= last:
            behind = i + hit.length
            out.append(Range(i, behind))
    return out


def _heads_at(view: View, posts: list[int], last: int) -> list[Range]:
    """The post heads among those that begin at `posts` and end before `last`."""
    out: list[Range] = []
    behind = 0
    for i in posts:
        hit = view.begins(i, "posts") if i >= behind else None
        if hit is not None and i + hit.length <= last:
            behind = i + hit.length
            out.append(Range(i, behind))
    return out


def designation_start(view: View, first: int, head: Range) -> tuple[int, Range | None]:
    """Where the designation that ends in `head` begins, not before `first`; and the body named in front of its के."""
    i, body = head.first, None
    seen_body = joined = False
    while i > first:
        j = i - 1
        if view.keys[j] in GENITIVE:
            start = body_start(view, first, j)
            if start == j or body is not None or (view.keys[j] == "की" and not _holds(view, j - 1)):
                break
            body, i = Range(start, j), start
            break
        if is_post(view, j) and not _leads(view, j, head) and (not _modifies(view, j) or _is_level(view, i)):
            break
        if view.keys[j] in word_set("respectful") and j > first and view.keys[j - 1] in GENITIVE:
            i = j
            continue
        if "designation_stops" in view.cover[j] and not (is_body(view, j) or _in_portfolio(view, j)):
            break
        if view.keys[j] == "सह" and j > first and (is_post(view, j - 1) or view.is_mark(j - 1, "-–")):
            break
        if is_direct(view, j):
            seen_body = seen_body or is_body(view, j)
        elif view.is_mark(j, "-–—/") and j > first and (is_direct(view, j - 1) or _constituency(view, j - 1, head)):
            pass
        elif (view.keys[j] in CONJUNCTIONS or (joined and view.is_mark(j, ","))) and _carries_on(
            view, first, j, head, seen_body
        ):
            joined = True
        elif (
            is_nominal(view, j)
            and (
                seen_body
                or joined
                or (head.first - j <= 3 and not _opens_level(view, i, head) and _generic(view, head))
            )
        ) or _constituency(view, j, head):
            pass
        else:
            break
        i = j
    while i < head.first and (view.keys[i] in CONJUNCTIONS or view.is_mark(i, "-–—/,")):
        i += 1
    return i, body


def _holds(view: View, i: int) -> bool:
    """मोर्चा की जिलाध्यक्ष, एसपीएमजी की निदेशक: a body; not जारी की | केंद्रीय मंत्री."""
    return is_body(view, i) or acronym(view.keys[i])


def _in_portfolio(view: View, i: int) -> bool:
    """युवा कार्यक्रम एवं खेल: a word of action inside the name of a portfolio."""
    return "post_modifiers" in view.cover[i] and view.cover[i]["post_modifiers"].hit.length > 1


def _opens_level(view: View, i: int, head: Range) -> bool:
    """A level that opens the post; the विभाग of विभाग मंत्री takes its name from in front."""
    return _is_level(view, i) and not (i == head.first and "body_nouns" in view.cover[i])


def _constituency(view: View, i: int, head: Range) -> bool:
    """राजगढ-लक्ष्मणगढ विधायक: a name that is in no list in front of a post that a constituency elects."""
    elected = view.keys[head.last - 1] in word_set("elected_posts")
    return elected and head.first - i <= 3 and view.is_word(i) and not view.tags[i].hits and not view.tags[i].known


def _carries_on(view: View, first: int, j: int, head: Range, seen_body: bool) -> bool:
    """The conjunction or comma at `j` joins two subjects of one post (आवासन एवं शहरी विकास मंत्री)."""
    subject = j > first and not is_post(view, j - 1)
    return subject and (is_direct(view, j - 1) or (is_nominal(view, j - 1) and (seen_body or _generic(view, head))))


def _leads(view: View, i: int, head: Range) -> bool:
    """वैज्ञानिक सलाहकार, प्रधान प्रतिनिधि: a post right in front of a head that takes one."""
    return i == head.first - 1 and len(head) == 1 and view.keys[head.first] in TAKES_POST and view.keys[i] != "सदस्य"


BARE = frozenset({"अधिकारी", "पदाधिकारी", "कर्मचारी", "कार्यकर्ता", "अफसर", "कर्मी"})
"""Heads that are a post only with something in front: not `सभी पदाधिकारी`, `संगठनों के पदाधिकारी`."""
TAKES_POST = frozenset({"सलाहकार", "प्रतिनिधि", "सहायक"})


def _generic(view: View, head: Range) -> bool:
    """अधिकारी, निदेशक, विशेषज्ञ …: a head that takes any subject in front of it (औषधि नियंत्रण आयुक्त)."""
    return view.keys[head.last - 1] in word_set("generic_posts")


def _modifies(view: View, i: int) -> bool:
    """A post word that stands in front of another as its modifier (प्रभारी सचिव, प्रधान सचिव, उप प्रमुख)."""
    return "post_modifiers" in view.cover[i]


def _is_level(view: View, i: int) -> bool:
    """प्रदेश, जिला …: a level opens a new post behind another (नवनियुक्त प्रभारी | प्रदेश मंत्री)."""
    return (entry := view.covers(i, "post_modifiers")) is not None and entry.type == "level"


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
            inside = j > first and (is_body(view, j - 1) or view.is_mark(j - 1, ")") or _bare_body(view, i, last, j))
            if not inside:
                break
        elif view.keys[j] in CONJUNCTIONS or view.is_mark(j, ",-–—/"):
            if j == first or not is_nominal(view, j - 1) or is_post(view, j - 1):
                break
        elif view.is_mark(j, ")"):
            opening = next((k for k in range(j, max(first, j - 8) - 1, -1) if view.is_mark(k, "(")), None)
            if opening is None or view.keys[i] not in GENITIVE:
                break
            j = opening
        elif view.is_mark(j, "("):
            break
        elif (
            "organisations" in view.cover[j]
            or _names_body(view, j)
            or (is_post(view, j) and view.begins(i, "body_nouns"))
        ):
            pass
        elif not is_nominal(view, j) or (is_post(view, j) and not _modifies(view, j) and not is_body(view, j)):
            break
        i = j
    while i < last and (view.keys[i] in CONJUNCTIONS or view.is_mark(i, "-–—/,")):
        i += 1
    return i


def _bare_body(view: View, i: int, last: int, j: int) -> bool:
    """उपभोक्ता मामलों के विभाग: a body noun that says nothing by itself takes what stands in front of its के."""
    return i == last and view.keys[i] in word_set("bare_bodies") and is_nominal(view, j - 1)


def _names_body(view: View, i: int) -> bool:
    """निर्वाचन आयोग, स्वागत समिति: a noun of action right in front of a body noun belongs to its name."""
    stop = view.covers(i, "designation_stops")
    body = view.begins(i + 1, "body_nouns")
    return stop is not None and stop.type == "action" and body is not None and body.length == 1


def no_body(view: View, i: int) -> bool:
    """बैठक के अध्यक्ष, सत्र के अध्यक्ष: a meeting or a phase of one is not a body."""
    cover = view.cover[i]
    phased = cover.get("session_words")
    phase = phased is not None and phased.hit.entry.type == "head" and "places" not in cover
    return ("meeting_kinds" in cover or phase) and "body_nouns" not in cover
