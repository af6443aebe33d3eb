"""Names of persons: an honorific and what follows, or a run of name words that the grammar around it confirms.

The parts: `strength` (how name-like a token is), `titles`, `runs` (how far a name reaches), `name_rules` (whether it is
one), `institutions` (whether it belongs to something else).

>>> from sabhaparse.find.demo import names
>>> names("जिलाध्यक्ष रमेश चंद्र वर्मा एवं श्रीमती कमला देवी ने राजीव गांधी भवन में बैठक की।")
['रमेश चंद्र वर्मा', 'कमला देवी']

Lists: through its parts.
"""

from __future__ import annotations

from dataclasses import replace

from sabhaparse.divide import Sentence
from sabhaparse.find.mentions import NameMention, Range
from sabhaparse.find.people.beside import from_village, in_place, place_of_post
from sabhaparse.find.people.initials import initials_not_post, stands_for_names
from sabhaparse.find.people.institutions import in_institution
from sabhaparse.find.people.levels import judge
from sabhaparse.find.people.name_rules import first_rule, may_stand_alone
from sabhaparse.find.people.neural import settle_names
from sabhaparse.find.people.proper import close_ends
from sabhaparse.find.people.run import BEFORE_NAMES, Run
from sabhaparse.find.people.runs import SEVERAL, ends_at_once, first_of_several, run_end
from sabhaparse.find.people.short_names import find_short_names
from sabhaparse.find.people.strength import NOUN, STRONG, UNKNOWN, WEAK, Strength, is_initials
from sabhaparse.find.people.titles import Prefix, nickname_length, portfolio_follows, prefixes, suffix_length
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set
from sabhaparse.lexicon.letters import acronym_length

MUHAMMAD = frozenset({"मो॰", "मो", "मु॰"})
"""Short for a first name: what stands behind is a name, whatever else it may be (मो॰ रईस, मो कलाम)."""
VECTORS = frozenset({"कर", "दे", "ले", "रख", "बना", "भर", "करा"})
"""Bare verb stems that close a participle (जमा कर), never a name."""


def find_names(view: View) -> list[NameMention]:
    """All names of the document, in order; names inside institutions, roads and schemes are left out."""
    levels, openings = judge(view)
    out: list[NameMention] = []
    previous, i, last = -9, 0, 0
    for opening in sorted({*openings, *view.tagged.places["name_prefixes"]}):
        if opening < i:
            continue
        if opening >= last:
            sentence = view.sentence_of(opening)
            last = sentence.last
        name, i = _at(view, sentence, levels, opening, previous)
        if name is not None:
            out.append(name)
            previous = name.whole.last
    short = find_short_names(view, levels, out)
    names = sorted([*out, *short], key=lambda name: name.whole.first) if short else out
    return close_ends(view, levels, settle_names(view, levels, names))


def _at(
    view: View, sentence: Sentence, levels: list[Strength], i: int, previous: int
) -> tuple[NameMention | None, int]:
    """The name that begins at token `i`, titles included, and the token at which to go on."""
    titled = "name_prefixes" in view.cover[i]
    titles, first, honorific = _titles(view, sentence, levels, i) if titled else ([], i, False)
    at_once = not titled and ends_at_once(view, sentence, levels, i + 1)
    reach = last = i + 1 if at_once else run_end(view, sentence, levels, first, honorific)
    if last == i + 1 and not titles and levels[i] is not STRONG and not may_stand_alone(view, sentence, i, previous):
        return None, last
    if reach - first >= SEVERAL:
        last = first_of_several(view, levels, first, reach)
    if honorific:
        refused = _names_post(view, first, last)
    else:
        refused = last - first >= 2 and _refused(view, sentence, levels, first, last)
    if refused or (titled and portfolio_follows(view, sentence, levels, first)):
        return None, i + 1
    while not honorific and last > first and _verbal_end(view, levels, last - 1):
        last -= 1
    if last - first > 1 and (in_place(view, sentence, last) or from_village(view, sentence, first, last)):
        reach = last = last - 1
    if last == first:
        return None, max(first, i + 1) if titles else i + 1
    suffix = suffix_length(view, sentence, last)
    nickname = nickname_length(view, sentence, last + suffix)
    called = Range(last + suffix, last + suffix + nickname) if nickname else None
    suffix += nickname
    run = Run(view, sentence, i, first, last, tuple(levels[first:last]), honorific, suffix, previous)
    if last < reach and in_institution(replace(run, last=reach, levels=tuple(levels[first:reach]))):
        return None, reach
    rule = first_rule(run)
    if rule is None or in_institution(run):
        return None, last
    mention = _mention(run, titles, rule.__name__, called)
    if called is not None and suffix == nickname and last + suffix < sentence.last and _is_surname(view, last + suffix):
        mention = _with_surname(mention, last + suffix + 1)
    return mention, mention.whole.last


def _with_surname(mention: NameMention, end: int) -> NameMention:
    """राजीव 'दादा' | मलिक: the name with the surname behind the nickname, which ends in front of token `end`."""
    name, whole = Range(mention.name.first, end), Range(mention.whole.first, end)
    honorifics = tuple(m for m in mention.honorifics if m.first < name.first)
    return replace(mention, name=name, whole=whole, honorifics=honorifics)


def _is_surname(view: View, i: int) -> bool:
    surname = view.tags[i].hit("surnames")
    return surname is not None and surname.entry.type != "word" and not view.function[i]


def _titles(view: View, sentence: Sentence, levels: list[Strength], i: int) -> tuple[list[Prefix], int, bool]:
    """The titles that begin at token `i`, where the name behind them begins, and whether one is sure."""
    titles, first = prefixes(view, sentence, levels, i)
    while titles and titles[-1].kind == "name_part" and levels[titles[-1].tokens.first] is STRONG:
        first = titles.pop().tokens.first  # अब्दुल करीम
    honorific = any(
        title.strong and (title.kind != "name_part" or view.keys[title.tokens.first] in MUHAMMAD) for title in titles
    )
    return titles, first, honorific


def _names_post(view: View, first: int, last: int) -> bool:
    """माननीय मंत्री श्री …, श्रीमान जिलाधिकारी महोदय, मा॰ मंत्री जी: a post stands behind the honorific, and no initials."""
    if first == last or "posts" not in view.cover[first] or is_initials(view.tokens[first].text):
        return False
    if acronym_length(view.keys[first]) >= 2:
        return False
    return last - first > 1 or _title_follows(view, last) or view.keys[first - 1] in word_set("respectful")


def _refused(view: View, sentence: Sentence, levels: list[Strength], first: int, last: int) -> bool:
    """Several words without an honorific of which the first is something else in front of a name."""
    if _post_or_department(view, sentence, first, last) and not (last - first == 2 and _named_like_post(view, first)):
        return True
    return (
        _before_initials(view, first)
        or (last - first >= 3 and place_of_post(view, first))
        or _ends_phrase(view, sentence, levels, first, last)
    )


def _verbal_end(view: View, levels: list[Strength], i: int) -> bool:
    """रूप दिया गया, जमा कर: a verb form that is a rare name as well does not close a name."""
    if view.keys[i] in VECTORS:
        return True
    return levels[i] is WEAK and view.tags[i].verb is not None and "surnames" not in view.cover[i]


def _post_or_department(view: View, sentence: Sentence, i: int, last: int) -> bool:
    """A post in front of a name, or a department behind a post (अधीक्षण अभियंता विद्युत भैराराम …)."""
    if "posts" in view.cover[i] and not initials_not_post(view, i):
        return True
    if last - i > 2 and "attendance_nouns" in view.cover[i]:
        return True
    entry = view.covers(i, "post_modifiers")
    return last - i > 2 and entry is not None and i > sentence.first and view.ends(i - 1, "posts") is not None


def _dotted_letter(view: View, start: int) -> bool:
    """मंत्री जी. किशन रेड्डी: a letter with a full stop behind a post opens the name."""
    letter, stop = start - 2, start - 1
    if letter < 1 or not view.is_mark(stop, ".") or "letter_names" not in view.cover[letter]:
        return False
    glued = view.doc.touching(stop)
    return glued and (view.ends(letter - 1, "posts") is not None or view.is_mark(letter - 1, ",;("))


def _before_initials(view: View, first: int) -> bool:
    """सचिव उपनिवेशन | टी॰ रविकान्त: initials open a name; a word in front that is no listed name stays outside."""
    listed = view.tags[first].hit("given_names") or view.tags[first].hit("surnames")
    return listed is None and not stands_for_names(view, first) and stands_for_names(view, first + 1)


def _named_like_post(view: View, first: int) -> bool:
    """प्रखंड अध्यक्ष गुरु हेम्ब्रम, …, वकील सिंह: a given name that is a post as well, between a post or comma and a surname."""
    given, surname = view.tags[first].hit("given_names"), view.tags[first + 1].hit("surnames")
    between = first > 0 and (view.ends(first - 1, "posts") is not None or view.is_mark(first - 1, ","))
    certain = surname is not None and (surname.entry.form == "सिंह" or not view.tags[first + 1].known)
    return between and given is not None and certain


def _ends_phrase(view: View, sentence: Sentence, levels: list[Strength], first: int, last: int) -> bool:
    """वर्ग गीत | उमा सेन ने गाया: a word that is a rare name as well, behind a plain word and in front of a given name."""
    if levels[first] is not WEAK or not view.tags[first].known:
        return False
    before = first - 1
    if "attendance_nouns" in view.cover[first] and "posts" not in view.cover[first]:
        loose = before < sentence.first or view.function[before] or not view.is_word(before)
        return loose and levels[first + 1] >= UNKNOWN  # किसान | मांगेराम ने
    if before < sentence.first or last - first < 3 or view.keys[before] in word_set("parts_in_meetings"):
        return False  # अध्यक्षता | विजय कुमार वर्मा ने की
    plain = view.is_word(before) and view.tags[before].known and levels[before] <= NOUN
    free = view.function[before] or view.tags[before].verb is not None
    given = view.tags[first + 1].hit("given_names")
    opens = given is not None and (given.entry.value != "middle" or view.tags[first].hit("given_names") is None)
    return plain and not free and opens and BEFORE_NAMES.isdisjoint(view.cover[before])


def _title_follows(view: View, i: int) -> bool:
    """माननीय मंत्री श्री …: the word behind the honorific was a post."""
    return i < len(view.tokens) and view.begins(i, "name_prefixes") is not None


def _mention(run: Run, titles: list[Prefix], rule: str, nickname: Range | None) -> NameMention:
    marks = [title.tokens for title in titles if title.kind != "name_part"]
    behind = nickname.first if nickname is not None else run.last + run.suffix
    if behind > run.last:
        marks.append(Range(run.last, behind))
    kinds = [title.kind for title in titles]
    start = titles[kinds.index("name_part")].tokens.first if "name_part" in kinds else run.first
    opening = run.start
    if start == opening and _dotted_letter(run.view, start):
        start = opening = start - 2
    name, whole = Range(start, run.last), Range(opening, run.last + run.suffix)
    return NameMention(name, whole, tuple(marks), "late" in kinds, "great" in kinds, rule, nickname)
