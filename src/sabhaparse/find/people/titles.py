"""Titles around a name: श्री, डॉ॰, महंत in front, जी, साहब behind; which of them are sure and which may be names.

>>> from sabhaparse.find.demo import view
>>> seen = view("श्री डॉ॰ अमर नाथ जी")
>>> [(p.kind, p.strong) for p in prefixes(seen, seen.sentences[0], strengths(seen), 0)[0]]
[('honorific', True), ('title', True)]

Lists: name_prefixes, name_suffixes, given_names, surnames, posts.
"""

from __future__ import annotations

from typing import NamedTuple

from sabhaparse.divide import Sentence
from sabhaparse.find.mentions import Range
from sabhaparse.find.people.levels import strengths
from sabhaparse.find.people.strength import NOUN, STRONG, UNKNOWN, WEAK, Strength
from sabhaparse.find.view import CASES, CONJUNCTIONS, GENITIVE, View
from sabhaparse.find.words import word_set
from sabhaparse.lexicon import Hit
from sabhaparse.lexicon.letters import acronym, acronym_length

__all__ = [
    "Prefix",
    "behind_credentials",
    "between_names",
    "nickname_length",
    "opens_name",
    "posted_behind",
    "prefixes",
    "strengths",
    "suffix_hit",
    "suffix_length",
]


class Prefix(NamedTuple):
    """A title in front of a name; a `strong` one makes a name of whatever follows."""

    kind: str
    tokens: Range
    strong: bool


def prefixes(view: View, sentence: Sentence, levels: list[Strength], i: int) -> tuple[list[Prefix], int]:
    """The titles that begin at token `i`, and where the name behind them begins."""
    out: list[Prefix] = []
    while i < sentence.last and "name_prefixes" in view.cover[i]:
        hit = view.begins(i, "name_prefixes")
        if (
            hit is None
            or hit.inflected
            or (out and view.keys[i] in view.keys[out[-1].tokens.first : out[-1].tokens.last])
        ):
            break
        post = view.cover[i].get("posts")
        if post is not None and (post.back or (post.hit.entry.type == "university" and _held(view, i, sentence.first))):
            break  # सह आचार्य | डॉ॰ उमा सेन
        after = i + hit.length
        if after >= sentence.last or not (view.is_word(after) or _bracketed_title(view, after)):
            break
        if hit.entry.form == "आयुष्मान" and levels[after] <= NOUN:
            break  # a scheme
        if hit.entry.type == "title" and "given_names" in view.cover[i] and _middle(view, after):
            break
        strong = _is_strong(view, i, hit) or view.is_mark(after, "(") or _ranked(view, sentence, i, after)
        if not strong and not _weak_prefix_holds(view, sentence, levels, i, hit):
            break
        out.append(Prefix(hit.entry.type, Range(i, after), strong))
        i = after + _bracketed_title(view, after)
    return out, i


def _held(view: View, i: int, first: int) -> bool:
    """विश्वविद्यालय के | प्रोफेसर अमित सेन: a title that is a post, where the body stands in front of it."""
    if i - 2 < first or view.keys[i - 1] not in GENITIVE:
        return False
    return "body_nouns" in view.cover[i - 2] or acronym(view.keys[i - 2]) or _town_of_body(view, i - 2, first)


def _town_of_body(view: View, i: int, first: int) -> bool:
    """आईआईटी | मद्रास: a town behind the letters of a body."""
    return "places" in view.cover[i] and i > first and acronym_length(view.keys[i - 1]) > 1


def _bracketed_title(view: View, i: int) -> int:
    """डॉ॰ (श्रीमती) उमा सेन, मेजर (रिटा॰) अमर नाथ: tokens of a second title in brackets, brackets included; 0 for none."""
    if i + 2 >= len(view.tokens) or not view.is_mark(i, "("):
        return 0
    hit = view.begins(i + 1, "name_prefixes")
    end = i + 1 + (hit.length if hit is not None else view.keys[i + 1] in word_set("retired"))
    closed = end > i + 1 and end + 1 < len(view.tokens) and view.is_mark(end, ")") and view.is_word(end + 1)
    return end + 1 - i if closed else 0


def _middle(view: View, i: int) -> bool:
    """बाबू | लाल खराड़ी, चौधरी | राम सिंह: a middle name behind makes a given name of the title."""
    given = view.tags[i].hit("given_names")
    return given is not None and given.entry.value == "middle"


def _is_strong(view: View, i: int, hit: Hit) -> bool:
    """श्री, डॉ॰, महंत …: nothing but a title; not a word, a post, a given name or a surname as well."""
    if hit.entry.form == "कुमारी" and i and view.tags[i - 1].hit("given_names"):
        return False  # राज कुमारी, दिलीप कु॰ यादव
    if view.tokens[i].text.endswith("॰"):
        return view.tokens[i].text.count("॰") == 1
    if "common word" in hit.entry.note or hit.entry.type == "name_part":
        return hit.entry.type == "name_part"
    named = view.tags[i].hit("given_names") or view.tags[i].hit("surnames")
    return hit.entry.type == "honorific" or not named or "posts" in view.cover[i]


def _weak_prefix_holds(view: View, sentence: Sentence, levels: list[Strength], i: int, hit: Hit) -> bool:
    """सरदार, चौधरी, शहीद, भाई …: a title where a name of two words follows, or another title does."""
    after = i + hit.length
    if hit.entry.type not in ("title", "late", "honorific") or "posts" in view.cover[i]:
        return False
    following = view.begins(after, "name_prefixes")
    if following is not None and _is_strong(view, after, following):
        return True
    if after + 1 < sentence.last and view.keys[after + 1] == "जी" and view.tags[after].hit("given_names"):
        return True  # पंडित रामदयाल जी शर्मा
    if after + 1 >= sentence.last or levels[after + 1] < UNKNOWN:
        return False
    posted = i > sentence.first and view.ends(i - 1, "posts") is not None  # रक्षा मंत्री जनरल फान वान जियांग
    return levels[after] >= WEAK or (levels[after] is UNKNOWN and (posted or _middle(view, after + 1)))


def _ranked(view: View, sentence: Sentence, i: int, after: int) -> bool:
    """कर्नल | नेगी | ने: a rank in front of a surname alone, with a case or a list mark behind it; not कर्नल | सिंह."""
    if after + 1 >= sentence.last or view.keys[i] not in word_set("army_ranks"):
        return False
    tag, closing = view.tags[after], after + 1
    closed = view.keys[closing] in CASES or view.keys[closing] in CONJUNCTIONS or view.is_mark(closing, ",")
    return closed and tag.hit("surnames") is not None and tag.hit("given_names") is None


def suffix_hit(view: View, i: int) -> Hit | None:
    """जी, जी महाराज, साहब …: an honorific behind a name that is no name word itself (not बंधु, साहिब)."""
    hit = view.tags[i].lists.get("name_suffixes")
    if hit is None or hit.inflected or hit.entry.type != "suffix":
        return None
    listed = view.tags[i].hit("given_names") or view.tags[i].hit("surnames")
    named = listed is not None and not view.function[i]
    return None if named else hit


def suffix_length(view: View, sentence: Sentence, i: int) -> int:
    """How many tokens the honorific behind a name has, 0 where there is none."""
    if i >= sentence.last or "name_suffixes" not in view.tags[i].lists:
        return 0
    hit = suffix_hit(view, i)
    return hit.length if hit is not None else 0


def behind_credentials(view: View, sentence: Sentence, i: int) -> int:
    """अजय पंत एडवोकेट | की, सुनील दास, आईएएस | ने: where what follows letters of a service or a degree begins."""
    end = i
    while end + 1 < sentence.last:
        at = end + view.is_mark(end, ",")
        hit = view.tags[at].lists.get("name_suffixes")
        named = hit is not None and hit.entry.type == "credential" and "posts" not in view.tags[at].lists
        if not named and view.keys[at] not in word_set("advocates"):
            break
        end = at + (hit.length if hit is not None and named else 1)
    closed = end >= sentence.last or view.keys[end] in CASES or view.is_mark(end, ",()")
    return end if closed or view.keys[end] in CONJUNCTIONS else i


def nickname_length(view: View, sentence: Sentence, i: int) -> int:
    """लौटन राम "पथिक" ने: how many tokens a nickname of one or two words in quotation marks takes, marks included."""
    if i + 2 >= sentence.last or not view.is_mark(i, QUOTES):
        return 3 if _in_brackets(view, sentence, i) else 0
    for end in range(i + 2, min(i + 4, sentence.last)):
        if view.is_mark(end, QUOTES):
            return end + 1 - i
        if not view.is_word(end) or view.function[end]:
            return 0
    return 0


def _in_brackets(view: View, sentence: Sentence, i: int) -> bool:
    """अजय (गुड्डू) गुर्जर: a word that is no post and no place, in brackets between a name and a surname."""
    if i + 3 >= sentence.last or not view.is_mark(i, "(") or not view.is_mark(i + 2, ")"):
        return False
    if not view.is_word(i + 1) or view.function[i + 1] or not NO_NICKNAMES.isdisjoint(view.cover[i + 1]):
        return False
    if (view.tags[i + 1].known or view.tags[i + 1].verb is not None) and "given_names" not in view.tags[i + 1].lists:
        return False  # मुकेश (मृतक) यादव
    surname = view.tags[i + 3].hit("surnames")
    return surname is not None and surname.entry.type != "word" and "posts" not in view.cover[i + 3]


NO_NICKNAMES = frozenset({"posts", "places", "body_nouns", "organisations", "abbreviations", "post_modifiers"})
QUOTES = "\"'“”‘’"


def opens_name(view: View, i: int) -> bool:
    """श्री, डॉ॰ …: an honorific begins a new name."""
    if "name_prefixes" not in view.cover[i]:
        return False
    hit = view.begins(i, "name_prefixes")
    return hit is not None and not hit.inflected and hit.entry.type != "name_part" and _is_strong(view, i, hit)


def portfolio_follows(view: View, sentence: Sentence, levels: list[Strength], i: int) -> bool:
    """माननीय | वन एवं पर्यावरण मंत्री, माननीय | जल संसाधन मंत्री: a portfolio of several words and a post, no name."""
    end, several = i, False
    while end < sentence.last and (levels[end] is not STRONG or end > i):
        if "posts" in view.cover[end] and several:
            return True
        hit = view.begins(end, "post_modifiers")
        joins = end > i and (view.keys[end] in CONJUNCTIONS or view.is_mark(end, ","))
        if hit is None and not joins:
            break
        several = several or joins or (hit is not None and hit.length > 1 and hit.entry.type == "portfolio")
        end += 1 if hit is None else hit.length
    return False


def posted_behind(view: View, sentence: Sentence, i: int) -> bool:
    """डॉ॰ किर्ज़ांग | चुकी, निदेशक, …: a verb behind an unknown first name, in front of a comma and a post of a list."""
    post = i + 2
    if post + 1 >= sentence.last or not view.is_mark(i + 1, ",") or view.tags[i - 1].known or view.tags[i - 1].hits:
        return False
    held = view.begins(post, "posts")
    return held is not None and view.is_mark(post + held.length, ",")


def between_names(view: View, levels: list[Strength], i: int) -> bool:
    """श्री राजीव स्वरूप नेगी: a middle name that is a word of grammar as well, between two certain names."""
    given = view.tags[i].hit("given_names")
    return given is not None and given.entry.value == "middle" and levels[i - 1] is STRONG and levels[i + 1] is STRONG
