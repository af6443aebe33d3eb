"""Runs: how far a name reaches, token by token.

>>> from sabhaparse.find.demo import view
>>> seen = view("अंकित सिंह चंदेल ने कहा")
>>> run_end(seen, seen.sentences[0], strengths(seen), 0, False)
3

Lists: given_names, surnames, posts, letter_names, designation_stops, attendance_nouns.
"""

from __future__ import annotations

from sabhaparse.divide import MARK, Sentence
from sabhaparse.find.people.initials import initials_behind
from sabhaparse.find.people.levels import goes_with_next, strengths
from sabhaparse.find.people.run import LIST_ENDS, names_no_person
from sabhaparse.find.people.strength import NAMES, NO, NOUN, STRONG, UNKNOWN, WEAK, Strength, is_initials
from sabhaparse.find.people.titles import between_names, opens_name, posted_behind, suffix_hit
from sabhaparse.find.view import AGENTIVE, CASES, CONJUNCTIONS, View
from sabhaparse.find.words import word_set
from sabhaparse.lexicon.letters import acronym_length

__all__ = ["ends_at_once", "first_of_several", "run_end", "strengths"]

TITLES = frozenset({"name_suffixes", "name_prefixes"})
LONGEST = 6
"""Tokens of the longest name, or of the longest part of one between two marks."""
SEVERAL = 4
"""Words of the shortest two names that stand one behind the other."""
MARKS = 4
"""Full stops and hyphens in one name."""


def run_end(
    view: View, sentence: Sentence, levels: list[Strength], first: int, honorific: bool, marks: int = MARKS
) -> int:
    """The token behind the name that begins at `first`; `first` itself where none does.

    A letter with a full stop inside (भास्कर ए. सावंत) does not end it.
    """
    i = first + (first < sentence.last and levels[first] >= UNKNOWN)
    while i < sentence.last and i - first < LONGEST:
        refused = not honorific and i > first and _goes_on_nowhere(view, sentence, levels, i)
        if refused or not _extends(view, sentence, levels, first, i, honorific):
            if i == first or view.keys[i] != "जी" or not _respect_inside(view, sentence, i):
                break
            i += 2
            continue
        title = i > first and not TITLES.isdisjoint(view.cover[i]) and _title_at(view, sentence, i)
        if title and not initials_behind(view, levels, i + 1):
            break
        i += 1
    if i == first or i >= sentence.last:
        return i
    if marks and view.tokens[i].kind is MARK and _mark_inside(view, sentence, levels, i):
        return run_end(view, sentence, levels, i + 1, honorific, marks - 1)
    return i + 1 if "letter_names" in view.cover[i] and _last_initial(view, sentence, i) else i


def _goes_on_nowhere(view: View, sentence: Sentence, levels: list[Strength], i: int) -> bool:
    """Token `i` cannot go on with a name without honorific: no name word, nor a noun in front of a sure name or ने."""
    level = levels[i]
    if (level is not NO and level is not NOUN) or "letter_names" in view.cover[i]:
        return False
    if level is NO or i + 1 >= sentence.last:
        return True
    acts = view.keys[i + 1] in AGENTIVE or view.keys[i + 1 : i + 3] in PRESIDED
    return levels[i + 1] is not STRONG and not acts


def _title_at(view: View, sentence: Sentence, i: int) -> bool:
    """श्री अमर नाथ | डॉ॰ उमा सेन: a title opens the next name; not अल्ताफ काजी की, a surname that closes this one."""
    title = suffix_hit(view, i) is not None or opens_name(view, i)
    closed = _closes(view, sentence, i + 1) or (i + 1 < sentence.last and view.is_mark(i + 1, "'\"‘“("))
    return title and ("surnames" not in view.tags[i].lists or not closed)


def first_of_several(view: View, levels: list[Strength], first: int, last: int) -> int:
    """संतोष कुशवाहा | छेदालाल निषाद | बाबूराम प्रजापति मौजूद रहे: where the first name of a list without commas ends.

    Behind a surname, where a given name follows and words enough for two names are there; else `last`.
    """
    if last - first < SEVERAL:
        return last
    for k in range(first + 2, last - 1):
        given = view.tags[k].hit("given_names")
        if given is None or given.entry.value == "middle" or view.tags[k].hit("surnames") is not None:
            continue
        if view.tags[k - 1].hit("surnames") is not None and levels[k - 1] >= WEAK:
            return k
    return last


def ends_at_once(view: View, sentence: Sentence, levels: list[Strength], i: int) -> bool:
    """Nothing at token `i` goes on with a name of one word in front of it, that has no honorific."""
    if i >= sentence.last:
        return True
    if view.tokens[i].kind is MARK:
        return view.tokens[i].text[0] not in ".-"
    return view.keys[i] != "जी" and _goes_on_nowhere(view, sentence, levels, i)


def _respect_inside(view: View, sentence: Sentence, i: int) -> bool:
    """ओमप्रकाश जी दुबे की अध्यक्षता: जी between a given name and a surname that closes the name; डॉ॰ लवनीश जी कृष्णा."""
    hit = view.begins(i, "name_suffixes") if i + 1 < sentence.last else None
    if hit is None or hit.length > 1:
        return False
    front, behind = view.tags[i - 1], view.tags[i + 1]
    if not front.hits and not front.known and view.begins(i - 2, "name_prefixes") and behind.hit("given_names"):
        return _closes(view, sentence, i + 2)
    if front.hit("given_names") is None:
        return False
    surname = behind.hit("surnames") is not None and "posts" not in view.cover[i + 1]
    return surname and (not behind.known or _closes(view, sentence, i + 2))


def _mark_inside(view: View, sentence: Sentence, levels: list[Strength], i: int) -> bool:
    """भास्कर ए. | सावंत, ओकोंजो-| इवेला: the full stop of a letter or a hyphen, and the name goes on."""
    if not view.is_mark(i, ".-") or i + 1 >= sentence.last or levels[i + 1] < UNKNOWN or not view.doc.touching(i):
        return False
    return "letter_names" in view.cover[i - 1] if view.is_mark(i, ".") else view.doc.touching(i + 1)


def _last_initial(view: View, sentence: Sentence, i: int) -> bool:
    """नित्या के., रमेश टी॰: a letter name with its sign closes a southern name."""
    return view.tokens[i].text.endswith("॰") or (
        i + 1 < sentence.last and view.is_mark(i + 1, ".") and view.doc.touching(i + 1)
    )


def _extends(view: View, sentence: Sentence, levels: list[Strength], first: int, i: int, honorific: bool) -> bool:
    """Token `i` goes on with the name that began at `first`."""
    level = levels[i]
    if i > first and goes_with_next(view.keys, i):
        return False
    if "letter_names" in view.cover[i] and _letter_apart(view, sentence, first, i, honorific):
        return True
    if level is NO and not honorific:
        return False
    if honorific and _arabic(view, sentence, levels, first, i):
        return True
    if honorific and i == first and _letters_of_name(view, i):
        return True
    if i > first and names_no_person(view, i) and (closed_name(view, levels, i - 1) or _surname_at(view, first, i - 1)):
        return False
    last = i + 1 >= sentence.last
    if level >= UNKNOWN:
        if i > first and level is WEAK and "posts" in view.cover[i] and not _given_between(view, first, i):
            plain = view.keys[i] in word_set("generic_posts") and _surname_at(view, first, i - 1)
            plain = plain and (last or view.keys[i + 1] not in CASES)  # भवान सिंह अधिकारी ने
            called = i - first == 1 and "given_names" in view.tags[first].lists  # मनोज मुखिया
            closed = plain or (closed_name(view, levels, i - 1) and not called)
            return not (_opens_post(view, i) or closed or (not last and levels[i + 1] >= UNKNOWN))
        return True
    if (
        honorific
        and i == first + 1
        and (_surname_of_words(view, sentence, i) or between_names(view, levels, i) or posted_behind(view, sentence, i))
    ):
        return True
    if "designation_stops" in view.cover[i]:
        return False
    if honorific and "letter_names" in view.cover[i] and not view.function[i]:
        return True
    if level is NOUN or (honorific and "attendance_nouns" in view.cover[i] and "posts" not in view.cover[i]):
        closed = i - first >= 2 or (i - first == 1 and levels[first] is STRONG)
        if honorific and (
            not closed or (_closes(view, sentence, i + 1) and (i - first == 1 or "places" in view.cover[i]))
        ):
            return True
        confirmed = i - first == 1 and first > 0 and _post_and_place(view, first - 1)
        if last:
            return False
        if confirmed and (view.keys[i + 1] in AGENTIVE or view.keys[i + 1 : i + 3] in PRESIDED):
            return True
        return i > first and levels[i + 1] is STRONG and not is_initials(view.tokens[i + 1].text)
    return False


PRESIDED = (["की", "अध्यक्षता"], ["की", "सदारत"], ["के", "सभापतित्व"])


def _post_and_place(view: View, i: int) -> bool:
    """ब्लॉक प्रधान | पूंडरी | रणधीर बरसाना: a post ends at token `i`, or in front of the place there."""
    if view.ends(i, "posts") is not None:
        return True
    before = view.start(i, "places") - 1 if "places" in view.cover[i] else -1
    return before >= 0 and view.ends(before, "posts") is not None


def _letter_apart(view: View, sentence: Sentence, first: int, i: int, honorific: bool) -> bool:
    """श्री के एल विश्वकर्मा, सचिव एल के वर्मा: one of several letters in front of a name, even if it spells के or जी."""
    if not (honorific if i == first else "letter_names" in view.cover[i - 1]):
        return False
    end = i + 1
    while end < sentence.last and "letter_names" in view.cover[end]:
        end += 1
    return end - first > 1 and end < sentence.last and not NAMES.isdisjoint(view.cover[end])


def _arabic(view: View, sentence: Sentence, levels: list[Strength], first: int, i: int) -> bool:
    """महामहिम अब्दुल्ला बिन आदेल फखरो, डॉ॰ प्रतिमा: a small word inside a name, a given name that is a noun of acts."""
    if i == first:
        stop = "designation_stops" in view.cover[i] and view.keys[i] not in LIST_ENDS
        return stop and view.tags[i].hit("given_names") is not None
    return view.keys[i] in word_set("arabic_particles") and i + 1 < sentence.last and levels[i + 1] >= UNKNOWN


def _letters_of_name(view: View, i: int) -> bool:
    """श्री एसपी शर्मा: letters in front of a surname, behind an honorific, are initials and no post."""
    follows = i + 1 < len(view.tags) and view.tags[i + 1].hit("surnames") is not None
    return follows and acronym_length(view.keys[i]) >= 2


def _surname_at(view: View, first: int, i: int) -> bool:
    return i > first and view.tags[i].hit("surnames") is not None


def _surname_of_words(view: View, sentence: Sentence, i: int) -> bool:
    """श्री बृजेंद्र स्वरूप, …: a surname that is a word of grammar as well, where the name must end."""
    listed = view.tags[i].hit("surnames") is not None and "posts" not in view.cover[i]
    return listed and view.keys[i] not in CASES and _closes(view, sentence, i + 1)


def _closes(view: View, sentence: Sentence, i: int) -> bool:
    """A case marker, a comma or a conjunction stands at token `i`: the name ends in front of it."""
    return i < sentence.last and (view.keys[i] in CASES or view.keys[i] in CONJUNCTIONS or view.is_mark(i, ",।"))


def closed_name(view: View, levels: list[Strength], i: int) -> bool:
    """Token `i` is a surname that closes a name, not a middle element like सिंह or कुमार."""
    given = view.tags[i].hit("given_names")
    middle = given is not None and given.entry.value == "middle"
    return levels[i] is STRONG and view.tags[i].hit("surnames") is not None and not middle


def _given_between(view: View, first: int, i: int) -> bool:
    """अली | इमाम | खाँ: a post that is a given name as well, between a given name and a surname."""
    words = view.tags[first : i + 2]
    given = i - first == 1 and all(word.hit("given_names") is not None for word in words[:2])
    return given and len(words) == 3 and words[2].hit("surnames") is not None and "posts" not in view.cover[i + 1]


def _opens_post(view: View, i: int) -> bool:
    """A surname that is a post as well opens a post when the post entry is longer than one word (प्रधान सचिव)."""
    hit = view.begins(i, "posts")
    return hit is not None and hit.length > 1
