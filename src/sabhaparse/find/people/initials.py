"""Letters for names: which letters in front of a surname, inside a name or behind it are initials, and which a post.

>>> from sabhaparse.find.demo import names
>>> names("सचिव के पी गौड़, प्राचार्य डॉ आर एन खोबरा एवं एडमिरल दिनेश के त्रिपाठी ने संबोधित किया।")
['के पी गौड़', 'आर एन खोबरा', 'दिनेश के त्रिपाठी']

Lists: letter_names, given_names, surnames, posts, name_prefixes.
"""

from __future__ import annotations

from sabhaparse.find.people.strength import INITIALS, NAMES, STRONG, UNKNOWN, WEAK, Strength, is_initials, set_free
from sabhaparse.find.view import AGENTIVE, CASES, CONJUNCTIONS, View
from sabhaparse.lexicon.letters import SIGN, acronym_length

LETTERS_OF_POSTS = 3
"""Letters with signs of the shortest post that may stand in front of a name."""


def initials(view: View, levels: list[Strength]) -> list[int]:
    """The letters, one by one, that are initials of the name in front of them, around them or behind them."""
    out: list[int] = []
    for i in view.tagged.places["letter_names"]:
        surname = i + 1 < len(levels) and view.tags[i + 1].hit("surnames") is not None
        sure = surname and levels[i + 1] is STRONG
        several = i > 0 and "letter_names" in view.cover[i - 1]
        if sure or (several and (_with_given_name(view, levels, i) or _before_unlisted(view, levels, i))):
            out.extend(_spaced_initials(view, i) or _lone_initial(view, levels, i))
        elif several:
            out.extend(initials_behind(view, levels, i))
        elif surname:
            out.extend(_lone_initial(view, levels, i))
    return out


def letters_of_post(view: View, i: int) -> bool:
    """बी॰पी॰एम॰ | हेमलता ठाकुर: three letters in front of a given name and a surname; not ए॰पी॰जे॰ अब्दुल कलाम."""
    letters = view.tokens[i].text
    if i + 2 >= len(view.tags) or letters.count(SIGN) < LETTERS_OF_POSTS or not is_initials(letters):
        return False
    if i > 0 and (view.ends(i - 1, "posts") or view.ends(i - 1, "name_prefixes")):
        return False  # मुख्य वन संरक्षक श्री के॰सी॰ए॰ अरुण प्रसाद
    given, surname = view.tags[i + 1].hit("given_names"), view.tags[i + 2].hit("surnames")
    return (
        given is not None
        and surname is not None
        and given.entry.value != "middle"
        and "surnames" not in view.tags[i + 1].lists
        and "honoured" not in view.cover[i]
    )


def initials_not_post(view: View, i: int) -> bool:
    """मुख्य संयोजक | एस॰पी॰ | सेमवाल, एस॰पी॰ | सिंह चंदेल: letters that are a post as well, in front of a surname.

    Another post stands in front of them, or the surname is a middle name too, with which no name begins.
    """
    if i + 1 >= len(view.tags) or "posts" not in view.cover[i] or not is_initials(view.tokens[i].text):
        return False
    surname = view.tags[i + 1].hit("surnames")
    if surname is not None and surname.entry.form == "सिंह":
        return True
    strange = not (view.tags[i + 1].known or view.tags[i + 1].hits)
    return (surname is not None or strange) and i > 0 and view.ends(i - 1, "posts") is not None


def stands_for_names(view: View, i: int) -> bool:
    """बी॰एस॰, बीएस: the letters of somebody's names, with signs or in one word in front of a surname."""
    return is_initials(view.tokens[i].text) or joined_initials(view, i)


def joined_initials(view: View, i: int) -> bool:
    """केनरा बैंक के | डीके | सिंह: two letters in one word that no list knows, in front of a surname."""
    key = view.keys[i]
    if view.tags[i].lists or acronym_length(key) != INITIALS or i + 1 >= len(view.tags):
        return False
    return not NAMES.isdisjoint(view.tags[i + 1].lists) and "posts" not in view.cover[i]


def _with_given_name(view: View, levels: list[Strength], i: int) -> bool:
    """राज्यपाल सी | वी | आनंद बोस: the last of several letters in front of a given name and a surname."""
    if i + 2 >= len(levels) or levels[i + 1] < WEAK:
        return False
    return view.tags[i + 1].hit("given_names") is not None and view.tags[i + 2].hit("surnames") is not None


def _before_unlisted(view: View, levels: list[Strength], i: int) -> bool:
    """अध्यक्ष आर | पी | भतपहरी ने: the last of several letters behind a post, title or list mark, and a strange word."""
    if i + 1 >= len(levels) or levels[i + 1] is not UNKNOWN or "letter_names" in view.cover[i + 1]:
        return False
    first = i
    while first > 0 and "letter_names" in view.cover[first - 1]:
        first -= 1
    return _set_free(view, first - 1) and _ends_name(view, i + 2)


def _set_free(view: View, i: int) -> bool:
    return set_free(view, i) or (i >= 0 and view.ends(i, "name_prefixes") is not None)


def _ends_name(view: View, i: int) -> bool:
    """A case marker, a conjunction, a mark, a word of presence or the end of the text stands at token `i`."""
    if i >= len(view.keys) or not view.is_word(i) or "presence_words" in view.cover[i]:
        return True
    return view.keys[i] in CASES or view.keys[i] in CONJUNCTIONS


def _spaced_initials(view: View, last: int) -> range:
    """सचिव | के पी गौड़, संघ के | के पी गौड़: letters one by one in front of a surname; none where one is alone."""
    first = last
    while first > 0 and "letter_names" in view.cover[first - 1]:
        first -= 1
    opens = first == 0 or _set_free(view, first - 1) or view.keys[first - 1] in ("में", "ने")
    if not opens and view.keys[first] in ("के", "जी"):
        first += 1
    return range(first, last + 1) if last > first else range(0)


def _lone_initial(view: View, levels: list[Strength], i: int) -> range:
    """एडमिरल दिनेश | के | त्रिपाठी ने: between a given name and the surname, behind a title or a post."""
    if view.keys[i] != "के" or i < 2 or levels[i - 1] is not STRONG or view.tags[i - 1].hit("surnames") is not None:
        return range(0)
    honoured = view.ends(i - 2, "name_prefixes") is not None
    called = honoured or view.ends(i - 2, "posts")
    closes = _ends_name(view, i + 2)
    if levels[i + 1] is not STRONG or view.tags[i + 1].known or "given_names" in view.tags[i + 1].lists:
        alone = i + 2 < len(view.keys) and (view.is_mark(i + 2, ",") or view.keys[i + 2] in AGENTIVE)
        closes = closes and honoured and alone  # डॉक्टर संजीव | के | ठाकुर, …
    return range(i, i + 1 if called and closes else i)


def initials_behind(view: View, levels: list[Strength], i: int) -> range:
    """कलेक्टर संदीप | जी आर | की: two letters behind a given name, which a case, a mark or the end closes."""
    first, last = i - 1, i + 1
    if first < 1 or i >= len(view.keys) or any("letter_names" not in view.cover[k] for k in (first, i)):
        return range(0)
    closes = last >= len(view.keys) or view.keys[last] in CASES or not view.is_word(last)
    name = levels[first - 1] is STRONG and "given_names" in view.tags[first - 1].lists
    plain = view.keys[i] not in CASES and "letter_names" not in view.cover[first - 1]
    return range(first, last if closes and name and plain else first)
