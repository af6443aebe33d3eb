"""Words glued together where a web page set a part of the line in bold: a title behind a post, a case behind a name.

A case is parted only from a listed name behind श्री and the like, a title only from a post or a conjunction, any word
only from a surname that is no word itself, behind a name, and only where the whole is no word or name that we know
(राजश्री, आचार्यश्री, जानकी, माने stay). A number glued to a word stays too: it is a token of its own all the same.

Lists: posts, name_prefixes, given_names, surnames, abbreviations.

>>> from sabhaparse.clean.edits import apply
>>> vocabulary = Vocabulary()
>>> text = "केंद्रीय मंत्रीश्री अनिल वर्माने औरसचिव ने कहा"
>>> for step in (part_honorific, part_opener, part_case):
...     text = apply(text, step(text, vocabulary))[0]
>>> text
'केंद्रीय मंत्री श्री अनिल वर्मा ने और सचिव ने कहा'
>>> text = "मंत्री जितेंद्र सिंहइस अवसर पर"
>>> apply(text, part_surname(text, vocabulary))[0]
'मंत्री जितेंद्र सिंह इस अवसर पर'
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import regex

from sabhaparse.clean.alphabet import LETTER, WORD
from sabhaparse.clean.edits import Edit
from sabhaparse.clean.signs import START
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.clean.windows import around, split_chunks, whole_chunks
from sabhaparse.clean.words import of_posts
from sabhaparse.late import late
from sabhaparse.lexicon.letters import acronym_length

_WORD_END = f"(?!{LETTER})"
_HONORIFIC = "(?:श्रीमती|सुश्री|श्री)"
_BEHIND = late(f"{START}(?P<stem>{LETTER}{{2,}}?){_HONORIFIC}(?:{_WORD_END}(?= {LETTER})|(?P<rest>{LETTER}{{3,}}+))")
_BEFORE_NAME = late(f"(?<!{LETTER}){_HONORIFIC} ")
# what is joined to a name, the longest first; the short ones end names as well (जानकी, फडके) and want a longer stem
_CASE = regex.compile(f"(?P<stem>{LETTER}{{3,}}?)(?:(?:ने|को|और|एवं|तथा|द्वारा)|(?<={LETTER}{{4}})(?:का|के|की|से))$")
_LAST_CASE = regex.compile(f"(?:ने|को|और|एवं|तथा|द्वारा|का|के|की|से){_WORD_END}")
_STEP = late(f"(?P<word>{LETTER}++)(?P<rest>(?:[.॰] ?+(?={LETTER})| (?={LETTER}))?)")
_CONJUNCTIONS = frozenset({"और", "एवं", "तथा"})
_GENITIVE = frozenset({"का", "के", "की"})
CASES = frozenset({"ने", "को", "का", "के", "की", "से", "में", "पर", "और", "एवं", "तथा", "व", "द्वारा", "जी"})
_OPENER = regex.compile(f"{START}(?P<opener>और|एवं|तथा|{_HONORIFIC})(?P<rest>[\u0904-\u0939]{LETTER}{{2,}}+)")
_MOST_WORDS = 6
_SHORTEST = 4
"""Characters of the shortest surname that a word is parted from."""
_LONGEST = 20
"""Characters beyond which there is no surname; a run without spaces is not asked at each of its letters."""
_AND_OTHERS = "आदि"
"""What is parted from a surname of any length: no name ends so."""
_LION = "सिंह"
"""The one surname that is a word as well and so common that what is glued to it is parted."""
_ENDINGS = frozenset({"वाल", "वाला", "वाले", "वार"})
"""Words that end surnames: बादलीवाल."""
_NAME_BEFORE = late(f"(?r)(?<!{LETTER})(?P<name>{LETTER}{{3,}}) ")
_HEADS = "(?:मंत्री|राष्ट्रपति|अध्यक्ष|सचिव|निदेशक|आयुक्त|राज्यपाल|राजदूत|कुलपति|सांसद|विधायक|प्रवक्ता|सरपंच|प्राचार्य|संयोजक|महापौर)"
_BEHIND_POST = late(
    f"{START}(?P<stem>{LETTER}*?{_HEADS})(?:(?P<rest>[\u0904-\u0939]{LETTER}{{2,}}+)(?: (?P<next>{LETTER}{{3,}}))?"
    f"|(?P<letter>[\u0904-\u0939]{LETTER}*)(?=[॰.]))"
)
_DERIVED = ("मंडल", "मण्डल", "परिषद")
"""Beginnings of what makes one word with a post, inflected or derived: मंत्रीमंडलीय."""
POST_TRIGGER = f"{_HEADS}(?:[\u0904-\u0939]{LETTER}{{2}}|[\u0904-\u0939]{LETTER}*[॰.])"
OPENER_TRIGGER = f"(?m:^|(?<!{LETTER}))(?:और|एवं|तथा|{_HONORIFIC}){LETTER}{{3}}"
HONORIFIC_TRIGGER = f"{LETTER}(?<!(?<!{LETTER})सु){_HONORIFIC}(?:{_WORD_END}|{LETTER}{{3}})"


def part_honorific(text: str, vocabulary: Vocabulary) -> list[Edit]:
    """A title glued to the post or conjunction before it: मंत्रीश्री राम, मंत्रीश्रीराम -> मंत्री श्री राम."""
    edits = []
    for match in (m for window in around(text, "श्री", 40, 40) for m in _BEHIND.finditer(text, *window)):
        stem, rest = match["stem"], match["rest"]
        case = 2 if stem[:2] in _GENITIVE and vocabulary.plain_post(stem[2:]) else 0  # विभाग केसचिवश्री
        parts = case or stem in _CONJUNCTIONS or vocabulary.plain_post(stem) or _verb(stem, vocabulary)
        if not parts or vocabulary.known(match.group()) or (rest and not vocabulary.exact_name(rest)):
            continue
        ends = [match.start() + case] if case else []
        ends += (match.end("stem"), match.start("rest")) if rest else (match.end("stem"),)
        edits += [Edit(at, at, " ", "part_honorific") for at in ends]
    return edits


def part_post(text: str, vocabulary: Vocabulary) -> list[Edit]:
    """A name, its initials or the next line glued to a post: मंत्रीरक्षा खडसे -> मंत्री रक्षा खडसे, अध्यक्षपी॰टी॰ उषा."""
    edits = []
    for match in _BEHIND_POST.finditer(text):
        rest = match["rest"] or match["letter"]
        if (
            rest in of_posts()
            or rest.startswith(_DERIVED)
            or not vocabulary.plain_post(match["stem"])
            or vocabulary.known(match["stem"] + rest)
        ):
            continue
        if match["letter"]:
            parts = acronym_length(rest) == 1 or vocabulary.exact(f"{rest}॰")
        else:
            surname = match["next"] is not None and vocabulary.plain_surname(match["next"])
            parts = surname or vocabulary.exact_name(rest) or vocabulary.exact(rest)
        if parts:
            at = match.end("stem")
            edits.append(Edit(at, at, " ", "part_post"))
    return edits


def _verb(stem: str, vocabulary: Vocabulary) -> bool:
    """करेंगेश्री, कियाश्री, डालाश्री: a line that ends in a verb was set against the next; not पूजाश्री."""
    return stem.endswith(("ा", "ी", "े", "ए")) and vocabulary.finite(stem) and not vocabulary.exact_name(stem)


def part_opener(text: str, vocabulary: Vocabulary) -> list[Edit]:
    """A conjunction glued to the word behind it, a title to a name: औरऊर्जा -> और ऊर्जा, श्रीश्रीपाद -> श्री श्रीपाद."""
    edits = []
    for match in _OPENER.finditer(text):
        stands = vocabulary.exact if match["opener"] in _CONJUNCTIONS else vocabulary.exact_name
        if stands(match["rest"]) and not vocabulary.known(match.group()):
            edits.append(Edit(match.start("rest"), match.start("rest"), " ", "part_opener"))
    return edits


def part_case(text: str, vocabulary: Vocabulary) -> list[Edit]:
    """A case or conjunction glued to a name behind a title: श्री अनिल वर्माने -> श्री अनिल वर्मा ने."""
    found = set()
    for honorific in _BEFORE_NAME.finditer(text):
        at = honorific.end()
        for _ in range(_MOST_WORDS):
            match = _STEP.match(text, at)
            if match is None or (match["word"] in CASES and match["rest"] in ("", " ")):
                break
            place = _glued_case(match["word"], vocabulary)
            if place:
                found.add(match.start() + place)
                break
            if not match["rest"]:
                break
            at = match.end()
    return [Edit(at, at, " ", "part_case") for at in sorted(found)]


def case_trigger(vocabulary: Vocabulary) -> Callable[[str], object]:
    """A word of a chunk is a name with a case glued to it."""
    return lambda seen: (
        _LAST_CASE.search(seen) is not None and any(_glued_case(word, vocabulary) for word in WORD.findall(seen))
    )


def _glued_case(word: str, vocabulary: Vocabulary) -> int:
    """Where the case begins, 0 if `word` is a word or name as it stands, or none we know without the case."""
    match = _CASE.match(word)
    if match is None or vocabulary.known(word) or not vocabulary.exact_name(match["stem"]):
        return 0
    return match.end("stem")


def part_surname(text: str, vocabulary: Vocabulary, chunks: Iterable[str] | None = None) -> list[Edit]:
    """A word glued to a surname behind a given name: जितेंद्र सिंहइस अवसर पर -> जितेंद्र सिंह इस अवसर पर.

    Args:
        text: the text.
        vocabulary: what the lexicon knows.
        chunks: those of its chunks that hold such a word, where they are known.
    """
    edits = []
    for chunk in set(split_chunks(text)) if chunks is None else chunks:
        word = WORD.match(chunk)
        place = _glued_surname(word.group(), vocabulary) if word is not None else 0
        for at in whole_chunks(text, chunk) if place else ():
            name = _NAME_BEFORE.match(text, 0, at)
            if name is not None and vocabulary.exact_name(name["name"]):
                # two lines of a headline, where a space would make one name of them: सिंह | क्षेत्रीय केंद्र खुलेगा
                named = word is not None and vocabulary.surname(word.group()[place:])
                between = "\n" if named and _in_headline(text, at) else " "
                edits.append(Edit(at + place, at + place, between, "part_surname"))
    return sorted(edits)


def _in_headline(text: str, at: int) -> bool:
    """No danda closes or parts the line."""
    end = text.find("\n", at)
    return "।" not in text[text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(text)]


def surname_trigger(vocabulary: Vocabulary) -> Callable[[str], object]:
    """A word of a chunk is a surname with a word glued to it."""
    return lambda seen: any(_glued_surname(word, vocabulary) for word in WORD.findall(seen))


def _glued_surname(word: str, vocabulary: Vocabulary) -> int:
    """Where the word behind the surname begins, 0 if `word` is a word or name as it stands, or no such two."""
    if len(word) < _SHORTEST + 2 or vocabulary.known(word):
        return 0
    if word.endswith(_AND_OTHERS) and vocabulary.plain_surname(word[: -len(_AND_OTHERS)]):
        return len(word) - len(_AND_OTHERS)  # ओझाआदि उपस्थित रहे
    for at in range(_SHORTEST, min(len(word) - 1, _LONGEST + 1)):
        rest = word[at:]
        if not "\u0904" <= rest[0] <= "\u0939" or not (word[:at] == _LION or vocabulary.plain_surname(word[:at])):
            continue
        if rest in CASES or (rest not in _ENDINGS and vocabulary.exact(rest) and _no_surname(rest, vocabulary)):
            return at
    return 0


def _no_surname(word: str, vocabulary: Vocabulary) -> bool:
    """इस, क्षेत्रीय, भारत; not देव, चौहान: what may be a surname is one, unless it is a common word of some length."""
    if not vocabulary.surname(word):
        return True
    return len(word) >= _SHORTEST and (vocabulary.country_or_state(word) or vocabulary.band(word, 1) == 1)
