"""Two words glued into one that is no word: a case marker, a conjunction or a finite verb, and what stands beside it.

Web pages lose the space where bold type begins or ends (सत्रमें, मेंसुनिश्चित, है जिसकी as हैजिसकी), and that between two
lines of a headline (कियाप्रधानमंत्री). A word is parted only where it is none that we know, and its parts are common ones
in dictionary form; two nouns stay together, since Hindi writes many of them as one (जलशक्ति).

Lists: all, through the vocabulary.

>>> from sabhaparse.clean.edits import apply
>>> text = "उद्घाटन सत्रमें सचिव मेंसुनिश्चित केनाल आरबीएसके कियाप्रधानमंत्री जलशक्ति"
>>> apply(text, part_fused(text, Vocabulary()))[0]
'उद्घाटन सत्र में सचिव में सुनिश्चित केनाल आरबीएसके किया प्रधानमंत्री जलशक्ति'
"""

from __future__ import annotations

from collections.abc import Callable

import regex

from sabhaparse.clean.alphabet import LETTER, WORD
from sabhaparse.clean.edits import Edit
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.clean.words import place_endings
from sabhaparse.lexicon.letters import acronym

_SHORTEST = 4
"""Characters of the shortest word that another is parted from."""
_BEHIND = regex.compile(
    f"(?P<stem>{LETTER}{{{_SHORTEST},}}?)"
    "(?:में|के|की|को|ने|का|से|पर|और|एवं|तथा|तक|हैं|है|यह|इस|सभी|केंद्रीय|केन्द्रीय|राष्ट्रीय|प्रोफेसर)$"
)
_IN_FRONT = regex.compile(
    "(?:में|हैं|है|ने|कि|और|एवं|तथा|को|की|के|का|पर|यह|इस|तक|से|लिए|साथ|सहित|द्वारा|उन्होंने|उनके|उनकी|इसके|दौरान|तहत|अंतर्गत|हेतु)"
    f"(?P<rest>[\u0904-\u0939]{LETTER}{{{_SHORTEST - 1},}}+)$"
)
_SURELY_IN_FRONT = regex.compile(
    "(?:में|इसमें|उसमें|जिसमें|इनमें|उनमें|जिनमें|इन्होंने|उन्होंने|जिन्होंने|इसकी|इसका|जिसके|जिसकी|जिसका|उनका"
    "|केंद्रीय|केन्द्रीय|गया|गई|गए|कहा|हुए|हुई|है|हैं)"
    f"(?P<rest>[\u0904-\u0939]{LETTER}{{{_SHORTEST},}}+)$"
)
"""Words with which hardly another begins, so that an inflected form may stand behind."""
_IN_FRONT_OF_SHORT = regex.compile(
    f"ने(?P<verb>[\u0904-\u0939]{LETTER}{{2}})$|(?:ने|को|की|के|का|से|में)(?P<vowel>(?!आई$)[\u0905-\u0914]{LETTER}+)$"
    f"|(?:में|हैं|है|हुए|हुई|गया|गई|गए|किया|दिया)(?P<word>[\u0904-\u0939]{LETTER}{{2,3}})$"
)
"""A verb of three letters, a word that begins with a vowel, which hardly stands behind another inside a word, or any
short word behind one with which hardly another begins."""
_FINITE = regex.compile(f"{LETTER}{{2,}}?(?:या|यी|ये|ए|गा|गी|गे|एं|एँ|हिए)(?=[\u0915-\u0939])")
_LONGEST = 400
"""Characters of the longest word that is parted here; longer ones are lines without spaces."""
_AND = "और"
"""No word but names that the lists have holds it behind its first letter: both vowels in one word are of two."""
_PAIR = regex.compile(
    "(?P<first>में|हैं|है|ने|कि|की|के|को|तक|और|इसके|उनके|सहित|दौरान|लिए)(?:यह|और|इस|आज|अब|एक|सभी|साथ|तहत|लिए|बारे|बीच|भी|कई|श्री|डॉ)"
)
_NAMES_BEGIN = ("को", "के", "की", "से")
_WORDS_BEGIN = ("का", "पर", "इस")
"""With these so many words begin that what is behind must be a common one."""
_SHORT = 5
"""Characters of a word that must be a common one behind these, with which many names begin."""
_LONG = 6
"""Characters of a word that is hardly the end of another."""
_COMMON, _FAIRLY_COMMON, _RARE = 2, 3, 4


def part_fused(text: str, vocabulary: Vocabulary) -> list[Edit]:
    """A case marker, conjunction or finite verb glued to a word: सत्रमें -> सत्र में, कियाप्रधानमंत्री -> किया प्रधानमंत्री."""
    edits = []
    for match in WORD.finditer(text):
        places = [match.start() + place for place in _borders(match.group(), vocabulary)]
        edits += [Edit(at, at, " ", "part_fused") for at in places]
    return edits


def fused_trigger(vocabulary: Vocabulary) -> Callable[[str], object]:
    """A word of a chunk is two of them."""
    return lambda seen: any(_border(word, vocabulary) for word in WORD.findall(seen))


def _borders(word: str, vocabulary: Vocabulary) -> list[int]:
    """Where its words begin but for the first: के | बारे | में."""
    found: list[int] = []
    todo = [(0, word)] if len(word) <= _LONGEST else []
    while todo:
        start, part = todo.pop()
        if at := _border(part, vocabulary):
            found.append(start + at)
            todo += [(start, part[:at]), (start + at, part[at:])]
    return sorted(found)


def _border(word: str, vocabulary: Vocabulary) -> int:
    """Where the second of two words begins, 0 where `word` is one that we know or no two of them."""
    if len(word) < _SHORTEST or vocabulary.known(word):
        return 0
    inside = word.find(_AND, 1)
    if inside > 0 and (word.endswith(_AND) or vocabulary.known(word[inside + len(_AND) :])):
        return inside  # मैक्रों | और, पाटिल | और सिक्किम
    pair = _PAIR.fullmatch(word)
    if pair is not None:
        return pair.end("first")
    if len(word) < _SHORTEST + 2:
        return _behind_short(word, vocabulary)
    for rule in (_behind_sure, _before_case, _behind_case, _behind_verb):
        if at := rule(word, vocabulary):
            return at
    return 0


def _before_case(word: str, vocabulary: Vocabulary) -> int:
    """सत्र | में; not आरबीएस | के, where the last letter is one of an initialism, nor तुला | ने, which may be a verb."""
    found = _BEHIND.fullmatch(word)
    if found is None or acronym(word) or not (vocabulary.known(found["stem"]) or _border(found["stem"], vocabulary)):
        return 0
    return 0 if word.endswith("ाने") and not vocabulary.exact_name(found["stem"]) else found.end("stem")


def _behind_sure(word: str, vocabulary: Vocabulary) -> int:
    """इसमें | अधिकारियों, केंद्रीय | पत्तन; not गया | प्रसाद."""
    found = _SURELY_IN_FRONT.fullmatch(word)
    if found is None or not vocabulary.known(found["rest"]) or vocabulary.exact_name(found["rest"]):
        return 0
    common = vocabulary.band(found["rest"], _FAIRLY_COMMON) <= _FAIRLY_COMMON
    listed = vocabulary.place(found["rest"]) or (word.startswith("में") and len(found["rest"]) > _SHORT)
    return found.start("rest") if common or listed else 0


def _behind_case(word: str, vocabulary: Vocabulary) -> int:
    """में | सुनिश्चित; not को | दरिया, a village."""
    found = _IN_FRONT.fullmatch(word)
    if found is None:
        return _behind_short(word, vocabulary)
    if found["rest"].startswith("वाल"):
        return 0  # होनेवाला ends in what makes a noun of a verb
    if not vocabulary.exact(found["rest"]):
        return 0
    name_like = word.startswith(_NAMES_BEGIN) and len(found["rest"]) <= _SHORT
    most = _COMMON if name_like or word.startswith(_WORDS_BEGIN) else _FAIRLY_COMMON
    most += len(found["rest"]) > _LONG
    if vocabulary.band(found["rest"], most) > most and not vocabulary.country_or_state(found["rest"]):
        return _behind_short(word, vocabulary)
    return found.start("rest")


def _behind_short(word: str, vocabulary: Vocabulary) -> int:
    """ने | कहा, के | उप; not के | आर, which are initials."""
    found = _IN_FRONT_OF_SHORT.fullmatch(word)
    if found is None or acronym(word):
        return 0
    if found["verb"]:
        return found.start("verb") if vocabulary.finite(found["verb"]) else 0
    if short := found["word"]:
        common = vocabulary.exact(short) and vocabulary.band(short, _FAIRLY_COMMON) <= _FAIRLY_COMMON
        stays = short in place_endings() or vocabulary.exact_name(short) or acronym(word)
        return found.start("word") if common and not stays else 0
    rest = found["vowel"]
    common = not acronym(rest) and vocabulary.exact(rest) and vocabulary.band(rest, _FAIRLY_COMMON) <= _FAIRLY_COMMON
    return found.start("vowel") if common else 0


def _behind_verb(word: str, vocabulary: Vocabulary) -> int:
    """किया | प्रधानमंत्री, किया | भारत; not दिया | कुमारी, a name."""
    found = _FINITE.match(word)
    if found is None:
        return 0
    verb, rest = found.group(), word[found.end() :]
    if (vocabulary.exact_name(rest) and vocabulary.exact_name(verb)) or rest in place_endings():
        return 0
    most = _RARE if len(rest) >= _LONG else _COMMON
    common = len(rest) > _SHORTEST and vocabulary.exact(rest) and vocabulary.band(rest, most) <= most
    return found.end() if (common or vocabulary.country_or_state(rest)) and vocabulary.finite(verb) else 0
