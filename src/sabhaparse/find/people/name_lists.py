"""Whether a run of name-like words is a name because of the list it stands in; rules of `name_rules`.

>>> from sabhaparse.find.demo import names
>>> names("बैठक में देवेंद्र, महेंद्र, मटरू तथा नरेंद्र उपस्थित थे।")
['देवेंद्र', 'महेंद्र', 'मटरू', 'नरेंद्र']

Lists: posts, presence_words.
"""

from __future__ import annotations

from sabhaparse.find.people.parts import taken_in
from sabhaparse.find.people.run import AGENT, LIST_ENDS, Run, behind_bracket
from sabhaparse.find.people.strength import NOUN, STRONG, UNKNOWN, WEAK, strength
from sabhaparse.find.view import CONJUNCTIONS, View
from sabhaparse.find.words import word_set

FAR_POST = 5
"""Tokens behind को among which the post begins that is given."""


def next_in_list(run: Run) -> bool | None:
    """… राकेश पांडेय, सौरभ मारौड़िया, …: two words or more, the name before ends at the mark in front."""
    if len(run.levels) < 2 or NOUN in run.levels[:-1] or run.bracketed:
        return None
    if run.levels[-1] <= NOUN and (run.levels[0] is not STRONG or len(run.levels) > 2):
        return None
    given = run.next in AGENT and run.start > run.sentence.first and run.view.is_mark(run.start - 1, ",")
    return True if (run.listed or given) and _behind_name(run) else None  # …, विक्रम दोंगो | को रखा गया


def _behind_name(run: Run) -> bool:
    """The name before ends at the list mark in front, or its post in brackets does: दिनेश साहू (मंत्री), | संतोष बिलैया."""
    ended = behind_bracket(run.view, run.sentence.first, run.start - 2) + 1
    return 0 <= run.start - run.previous <= 2 or 0 <= ended - run.previous <= 1


def opens_list(run: Run) -> bool | None:
    """कमेटी में | लखीकांत महतो, शबनम परवीन, …: an unknown word and a name word, in front of a list of certain names.

    Where only two are joined (गंगलदत्त जोशी एवं इकराम हुसैन), the surname is a certain one.
    """
    view, i = run.view, run.last + 1
    two = run.next in CONJUNCTIONS and run.levels[-1] is STRONG
    if len(run.levels) != 2 or not (two or run.next == ",") or min(run.levels) <= NOUN or i + 1 >= run.sentence.last:
        return None
    named = "surnames" in view.cover[run.last - 1] or view.tags[run.first].hit("given_names") is not None
    opens = run.start == run.sentence.first or view.function[run.start - 1] or _post_just_given(run)
    if not named or not opens or (two and not view.covered("presence_words", i, run.sentence.last)):
        return None
    while (title := view.begins(i, "name_prefixes")) is not None and i + title.length + 1 < run.sentence.last:
        i += title.length
    certain = STRONG in (strength(view, i), strength(view, i + 1)) and view.tags[i].hit("given_names") is not None
    goes_on = strength(view, i + 1) >= (STRONG if two else UNKNOWN) or (_list_mark(view, i + 1, i) and not two)
    if certain and goes_on:
        return True
    return True if run.levels[0] is STRONG and _items_to_presence(view, run.last, run.sentence.last)[0] >= 3 else None


def run_together(run: Run) -> bool | None:
    """… संतोष कुशवाहा | छेदालाल निषाद …: two words or more right behind a name, in a list that forgot its commas."""
    if len(run.levels) < 2 or run.levels[0] < WEAK or min(run.levels) <= NOUN:
        return None
    return True if run.start == run.previous and run.strong else None


def given_a_post(run: Run) -> bool | None:
    """धर्मवीर को वरिष्ठ उपप्रधान, दीपक शामदो को सचिव बनाया गया: name words before को and a post that is given."""
    if run.next != "को":
        return None
    cover = run.view.cover[run.first : run.last]
    words = [level for level, lists in zip(run.levels, cover, strict=True) if "letter_names" not in lists]
    named = run.levels == (STRONG,) or (len(run.levels) > 1 and run.likely and min(words, default=NOUN) > NOUN)
    view, i = run.view, run.last + run.suffix + 1
    named = named or (run.levels == (WEAK,) and _list_mark(view, run.start - 1, run.sentence.first))
    if not named or run.post_before:
        return None
    return True if _gives_post(view, i - 1, run.sentence.last) else None


def takes_a_post(run: Run) -> bool | None:
    """जिसमें | सुदेश सचिव, सर्वजीत उपप्रधान व … निर्वाचित हुए: a listed first name and its post, in a list that is elected."""
    view, i, last = run.view, run.last + run.suffix, run.sentence.last
    if len(run.levels) != 1 or run.bracketed or view.tags[run.first].hit("given_names") is None or run.post_before:
        return None
    post = view.begins(i, "posts") if i < last else None
    if post is None or not _list_mark(view, run.start - 1, run.sentence.first):
        return None
    end = i + post.length
    given = word_set("given_behind")
    ends = end < last and (view.is_mark(end, ",;") or view.keys[end] in CONJUNCTIONS or view.keys[end] in given)
    return True if ends and view.any_of(given, end, last) else None


def _list_mark(view: View, i: int, first: int) -> bool:
    return i > first and (view.is_mark(i, ",;") or view.keys[i] in CONJUNCTIONS or view.keys[i] in OPEN_LISTS)


OPEN_LISTS = frozenset({"जिसमें", "जिनमें", "इसमें", "इनमें"})


def single_in_list(run: Run) -> bool | None:
    """… में देवेंद्र, महेंद्र, मटरू तथा नरेंद्र उपस्थित थे: a list of short names that a presence word closes."""
    if len(run.levels) != 1 or run.levels[0] < UNKNOWN or run.bracketed:
        return None
    if run.start == run.previous and "posts" in run.view.cover[run.first]:
        return None  # हरिनाम यादव | प्रधान, …
    beside = run.listed and _behind_name(run)
    if beside and run.levels[0] is not WEAK:
        return True
    if run.strong and run.listed and _post_just_given(run):
        return True
    given = run.view.tags[run.first].hit("given_names") is not None
    if given and run.strong and run.start > run.sentence.first and run.view.keys[run.start - 1] in DOERS:
        return True  # भाग लेने वाली | रितिका व अंशुल को
    if given and run.next in AGENT and run.start - run.previous == 1 and run.view.keys[run.start - 1] in CONJUNCTIONS:
        return True  # किरन वर्मा और | शोभा को
    if _from_town(run):
        return True
    if run.levels[0] is WEAK and "posts" in run.view.cover[run.first] and not run.listed:
        return None  # नगर | मंत्री, उमा सेन एवं …
    items, certain = _items_to_presence(run.view, run.last, run.sentence.last)
    if beside and given and (items or _name_behind(run)):
        return True
    if beside and items:
        return None
    return True if items >= 3 and (certain + run.strong) * 2 >= items else None


def _name_behind(run: Run) -> bool:
    """सोमा देवी, | बलदेव, | रीना कुमारी: a full name stands behind the mark, too."""
    view, i = run.view, run.last + 1
    if (run.next != "," and run.next not in CONJUNCTIONS) or i + 1 >= run.sentence.last:
        return False
    given = view.tags[i].hit("given_names") is not None and strength(view, i) is STRONG
    return given and strength(view, i + 1) >= UNKNOWN


def _from_town(run: Run) -> bool:
    """…, पूंडरी से सर्वेश, छात्रसभा से अनुराग, …: a listed first name behind the से of a town or body, before a mark or ने."""
    view, i = run.view, run.start - 1
    if i <= run.sentence.first or view.keys[i] != "से" or SENDERS.isdisjoint(view.cover[i - 1]):
        return False
    named = view.tags[run.first].hit("given_names") is not None
    return named and (run.next == "," or run.next in CONJUNCTIONS or run.next in AGENT)


def _post_just_given(run: Run) -> bool:
    """… को संयोजक, | धर्मबीर, सूबे सिंह और … को सदस्य बनाया गया: behind a post given, another given behind."""
    view, i = run.view, run.start - 2
    if i <= run.sentence.first or view.ends(i, "posts") is None or not view.words("को", run.sentence.first, i):
        return False
    return bool(view.words("को", run.last, run.sentence.last))


def _items_to_presence(view: View, i: int, last: int) -> tuple[int, int]:
    """How many items a list has from one that ends at token `i` to its presence word or to the post that all are given,
    and how many more are certain.

    (0, 0) where nothing closes it, or where something else than names and posts stands in it.
    """
    if not (view.any_of(CLOSING, i, last) or view.covered("presence_words", i, last)):
        return 0, 0
    certain, items = 0, 1
    while i < last and items < LONGEST_LIST:
        if view.keys[i] in LIST_ENDS or "presence_words" in view.cover[i] or _gives_post(view, i, last):
            return items, certain
        if view.keys[i] == "भी":
            i += 1
            continue
        if view.is_mark(i, "("):
            i = next((k + 1 for k in view.starting(")", i, min(i + LONGEST_BRACKET, last))), last)
            continue  # रमेश (पूर्व चेयरमैन), …
        if not (view.is_mark(i, ",") or view.keys[i] in CONJUNCTIONS):
            return 0, 0
        i += 1
        while i < last and not POST_OR_LEVEL.isdisjoint(view.cover[i]):
            i += 1
        start = i
        while i < last and i - start < 4 and (level := strength(view, i)) >= UNKNOWN:
            certain += i == start and (level is STRONG or view.tags[i].hit("given_names") is not None)
            i += 1
        if i == start:
            return 0, 0
        items += 1
    return 0, 0


SENDERS = frozenset({"places", "body_nouns", "organisations"})
LONGEST_LIST = 60
POST_OR_LEVEL = frozenset({"posts", "post_modifiers"})
LONGEST_BRACKET = 8
"""Tokens of the longest bracket behind a name of a list."""
DOERS = frozenset({"वाले", "वाली", "वाला"})
"""In front of those who did something: अधिक अंक लाने वाले | अभिनव खरे, …"""
CLOSING = LIST_ENDS | {"को"}


def _gives_post(view: View, i: int, last: int) -> bool:
    """… | को | कमेटी सदस्य चुना गया: a post and a word of appointing behind को."""
    if view.keys[i] != "को":
        return False
    if not view.places("posts", i, min(i + FAR_POST, last)):
        return False
    return bool(view.any_of(word_set("appointing"), i, last)) or taken_in(view, i, last)
