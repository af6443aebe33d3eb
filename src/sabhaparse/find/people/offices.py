"""Offices: a designation read right before a name, behind it, or standing alone.

A designation is read from its post head leftwards (level, rank, wing, body + के …) and, up to the name,
rightwards (department or place behind the post). What may stand in it is decided token by token.

>>> from sabhaparse.find.demo import offices
>>> offices("नगर निगम की पूर्व महापौर श्रीमती सुधा रानी तथा जिला महामंत्री एवं प्रवक्ता राजेश गुप्ता आए।")
[('सुधा रानी', ['नगर निगम की पूर्व महापौर']), ('राजेश गुप्ता', ['जिला महामंत्री', 'प्रवक्ता'])]

Lists: posts, post_modifiers, body_nouns, organisations, places, place_nouns, abbreviations, designation_stops.
"""

from __future__ import annotations

from sabhaparse.divide import Kind, Sentence
from sabhaparse.find.mentions import OfficeMention, Range
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View

FARTHEST = 26
BODY = ("body_nouns", "organisations", "places", "abbreviations", "place_nouns")
DIRECT = (*BODY, "post_modifiers")
PLURAL = ("ों", "ओं", "ो", "गण", "गणों")
"""How a post in the plural ends; the oblique plural is often typed without its anusvara."""
SPLITTERS = CONJUNCTIONS | {"सह", "एवम्"}


def is_post(view: View, i: int) -> bool:
    """Token `i` is covered by an entry of the list of posts."""
    return "posts" in view.cover[i]


def is_body(view: View, i: int) -> bool:
    """Token `i` is a word of an organisation, a place, or an abbreviation."""
    cover = view.cover[i]
    return any(name in cover for name in BODY) or (view.tokens[i].kind is Kind.LATIN and view.tokens[i].text.isupper())


def is_direct(view: View, i: int) -> bool:
    """Token `i` may stand right before a post head: a modifier, a body, a place."""
    cover = view.cover[i]
    return any(name in cover for name in DIRECT) or view.tokens[i].kind is Kind.LATIN


def is_nominal(view: View, i: int) -> bool:
    """Token `i` may stand inside the name of a body: a noun, an adjective, an unknown word."""
    if not view.is_word(i) or view.function[i] or "designation_stops" in view.cover[i]:
        return False
    return view.tags[i].verb is None or is_direct(view, i)


def region_start(view: View, sentence: Sentence, end: int, taken: frozenset[int]) -> int:
    """How far left of `end` a designation can reach: to a name, a postposition other than का/के/की, a verb, a mark."""
    i = end
    depth = 0
    while i > sentence.first and end - i < FARTHEST:
        j = i - 1
        if j in taken:
            break
        if view.is_mark(j, ")"):
            depth += 1
        elif view.is_mark(j, "("):
            if not depth:
                break
            depth -= 1
        elif depth:
            pass
        elif view.keys[j] in GENITIVE or view.keys[j] in SPLITTERS or view.is_mark(j, "-–—/"):
            if j - 1 in taken and view.keys[j] in SPLITTERS:
                break
        elif view.is_mark(j, ","):
            if j - 1 in taken or j - 1 < sentence.first or not is_nominal(view, j - 1):
                break
        elif is_post(view, j) or is_direct(view, j):
            if view.function[j] and not is_post(view, j) and "post_modifiers" not in view.cover[j]:
                break
        elif not is_nominal(view, j):
            break
        i = j
    return i


def heads(view: View, first: int, last: int) -> list[Range]:
    """Post heads in tokens `first:last`, longest entries, in order; nothing inside brackets."""
    out: list[Range] = []
    i, depth = first, 0
    while i < last:
        if view.is_mark(i, "("):
            depth += 1
        elif view.is_mark(i, ")"):
            depth = max(0, depth - 1)
        hit = view.begins(i, "posts")
        if hit is not None and not depth and i + hit.length <= last:
            out.append(Range(i, i + hit.length))
            i += hit.length
        else:
            i += 1
    return out


def designation_start(view: View, first: int, head: Range) -> tuple[int, Range | None]:
    """Where the designation that ends in `head` begins, not before `first`; and the body named in front of its के."""
    i, body = head.first, None
    seen_body = joined = False
    while i > first:
        j = i - 1
        if view.keys[j] in GENITIVE:
            start = body_start(view, first, j)
            if start == j or body is not None:
                break
            body, i = Range(start, j), start
            break
        if is_post(view, j) and not _leads(view, j, head) and (not _modifies(view, j) or _is_level(view, i)):
            break
        if "designation_stops" in view.cover[j] and not is_body(view, j):
            break
        if view.keys[j] == "सह" and j > first and is_post(view, j - 1):
            break
        if is_direct(view, j):
            seen_body = seen_body or is_body(view, j)
        elif view.is_mark(j, "-–—/") and j > first and is_direct(view, j - 1):
            pass
        elif (view.keys[j] in CONJUNCTIONS or (joined and view.is_mark(j, ","))) and _carries_on(view, first, j, head, seen_body):
            joined = True
        elif is_nominal(view, j) and (seen_body or joined or (head.first - j <= 3 and not _is_level(view, i) and _generic(view, head))):
            pass
        else:
            break
        i = j
    while i < head.first and (view.keys[i] in CONJUNCTIONS or view.is_mark(i, "-–—/,")):
        i += 1
    return i, body


def _carries_on(view: View, first: int, j: int, head: Range, seen_body: bool) -> bool:
    """The conjunction or comma at `j` joins two subjects of one post (आवासन एवं शहरी विकास मंत्री)."""
    if j <= first or is_post(view, j - 1):
        return False
    return is_direct(view, j - 1) or (is_nominal(view, j - 1) and (seen_body or _generic(view, head)))


def _leads(view: View, i: int, head: Range) -> bool:
    """वैज्ञानिक सलाहकार, प्रधान प्रतिनिधि: a post right in front of a head that takes one."""
    return i == head.first - 1 and len(head) == 1 and view.keys[head.first] in TAKES_POST and view.keys[i] != "सदस्य"


BARE = frozenset({"अधिकारी", "पदाधिकारी", "कर्मचारी", "कार्यकर्ता", "अफसर", "कर्मी"})
"""Heads that are a post only with something in front: not `सभी पदाधिकारी`, `संगठनों के पदाधिकारी`."""
TAKES_POST = frozenset({"सलाहकार", "प्रतिनिधि", "सहायक"})


def _generic(view: View, head: Range) -> bool:
    """अधिकारी, निदेशक, विशेषज्ञ …: a head that takes any subject in front of it (औषधि नियंत्रण आयुक्त)."""
    return view.keys[head.last - 1] in GENERIC


GENERIC = frozenset(
    {"अधिकारी", "आयुक्त", "निदेशक", "विशेषज्ञ", "अभियंता", "समन्वयक", "प्रबंधक", "निरीक्षक", "अधीक्षक", "नियंत्रक", "सचिव", "प्रभारी", "प्रमुख", "संयोजक", "मंत्री", "संचालक", "पर्यवेक्षक", "वैज्ञानिक"}
)


def _modifies(view: View, i: int) -> bool:
    """A post word that stands in front of another as its modifier (प्रभारी सचिव, प्रधान सचिव, उप प्रमुख)."""
    return "post_modifiers" in view.cover[i]


def _is_level(view: View, i: int) -> bool:
    """प्रदेश, जिला …: a level opens a new post behind another (नवनियुक्त प्रभारी | प्रदेश मंत्री)."""
    entry = view.covers(i, "post_modifiers")
    return entry is not None and entry.type == "level"


def body_start(view: View, first: int, end: int) -> int:
    """Where the body that ends before `end` (its के) begins; `end` itself where there is no body."""
    if end <= first:
        return end
    last = end - 1
    if view.is_mark(last, ")"):
        while last > first and not view.is_mark(last, "("):
            last -= 1
        last -= 1
    if last < first or not (is_body(view, last) or is_nominal(view, last)) or _no_body(view, last):
        return end
    i = last
    while i > first:
        j = i - 1
        if view.keys[j] in GENITIVE:
            if not (j > first and is_body(view, j - 1)):
                break
        elif view.keys[j] in CONJUNCTIONS or view.is_mark(j, ",-–—/"):
            if j == first or not is_nominal(view, j - 1) or is_post(view, j - 1):
                break
        elif view.is_mark(j, ")("):
            break
        elif "organisations" in view.cover[j] or _names_body(view, j):
            pass
        elif not is_nominal(view, j) or (is_post(view, j) and not _modifies(view, j) and not is_body(view, j)):
            break
        i = j
    while i < last and (view.keys[i] in CONJUNCTIONS or view.is_mark(i, "-–—/,")):
        i += 1
    return i


def _names_body(view: View, i: int) -> bool:
    """निर्वाचन आयोग, स्वागत समिति: a noun of action right in front of a body noun belongs to its name."""
    stop = view.covers(i, "designation_stops")
    return stop is not None and stop.type == "action" and "body_nouns" in view.cover[i + 1]


def _no_body(view: View, i: int) -> bool:
    """बैठक के अध्यक्ष, सत्र के अध्यक्ष: a meeting is not a body."""
    return any(name in view.cover[i] for name in ("meeting_kinds", "session_words")) and "body_nouns" not in view.cover[i]


def read_before(view: View, sentence: Sentence, name_start: int, taken: frozenset[int]) -> tuple[OfficeMention, ...]:
    """The designations that end right before a name; the last one may carry a jurisdiction behind its post."""
    return read_region(view, region_start(view, sentence, name_start, taken), name_start, "office_before_name")


def read_region(view: View, first: int, last: int, rule: str) -> tuple[OfficeMention, ...]:
    """All designations in tokens `first:last`, which hold nothing but designations at their right end."""
    found = heads(view, first, last)
    out: list[OfficeMention] = []
    limit = last
    for head in reversed(found):
        gap = Range(head.last, limit)
        tail = _tail(view, gap) if len(gap) else head.last
        if tail is None:
            break
        if _of_meeting(view, first, head):
            break
        start, body = designation_start(view, first, head)
        if start == head.first and len(head) == 1 and view.keys[head.first] in BARE:
            break
        jurisdiction = Range(head.last, tail) if tail > head.last else None
        plural = view.keys[head.last - 1].endswith(PLURAL)
        out.append(OfficeMention(Range(start, tail), head, body, jurisdiction, plural, rule))
        limit = start
        if limit > first and (view.keys[limit - 1] in SPLITTERS or view.is_mark(limit - 1, ",")):
            limit -= 1
    return tuple(reversed(out))


def _of_meeting(view: View, first: int, head: Range) -> bool:
    """सत्र के अध्यक्ष, कार्यक्रम के संचालक: a part in the meeting, no office."""
    i = head.first - 1
    return i - 1 >= first and view.keys[i] in GENITIVE and _no_body(view, i - 1)


def _tail(view: View, gap: Range) -> int | None:
    """End of the jurisdiction in the gap between a post and the next thing; None where the gap cannot be one."""
    depth = 0
    for i in range(gap.first, gap.last):
        if view.is_mark(i, "("):
            depth += 1
        elif view.is_mark(i, ")"):
            depth -= 1
        elif not depth and not (
            is_nominal(view, i) or is_direct(view, i) or view.keys[i] in CONJUNCTIONS or view.is_mark(i, ",-–—/") or view.tokens[i].kind is Kind.NUMBER
        ):
            return None
    end = gap.last
    while end > gap.first and (view.keys[end - 1] in CONJUNCTIONS or view.is_mark(end - 1, ",-–—/:")):
        end -= 1
    return end
