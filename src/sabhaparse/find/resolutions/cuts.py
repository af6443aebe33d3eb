"""Cutting a sentence into clauses for resolutions: small rules that look at one token, asked in order.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.clauses import Clauses
>>> seen = view("उन्होंने कहा कि नाले साफ करें और पंप तैयार रखें ताकि पानी न भरे।")
>>> [seen.keys[i] for i in starts(seen, Clauses(seen), seen.sentences[0])]
['कि', 'और', 'ताकि']
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set

from sabhaparse.divide import Sentence
from sabhaparse.find.clauses import Clauses
from sabhaparse.find.speech import SAID, speech_begins
from sabhaparse.find.view import View, within
from sabhaparse.find.words import word_set
from sabhaparse.frozen import frozen

SKIPPED = frozenset(
    {"ताकि", "जिससे", "क्योंकि", "चूंकि", "यदि", "अगर", "जब", "जैसे", "जहां", "जिसने", "जिन्होंने", "जो", "तभी", "तो"}
)
"""Words that open a subordinate clause which is never a resolution by itself."""
RELATIVE = frozenset({"जिसमें", "जिनमें", "जिसके", "जिसकी", "जिसका", "जिनके", "जिनकी", "जिनका", "जिनसे", "जिस", "जिन"})
"""Words that open a subordinate clause which may be one."""
OBJECTS = frozenset({"जिसे", "जिन्हें"})
"""Words that go on with the clause in front of them."""


@frozen
class At:
    """A token where a clause may begin."""

    view: View
    clauses: Clauses
    i: int
    key: str
    """The folded word here."""
    before: str
    """The folded word in front."""

    @property
    def verb_before(self) -> str:
        """The tag of the verb in front, if it is one."""
        verb = self.view.tags[self.i - 1].verb
        return verb.tag if verb is not None else ""


Rule = Callable[[At], bool | None]


def that(at: At) -> bool | None:
    """कि opens what is said; जो कि and जब कि do not."""
    if at.key != "कि":
        return None
    return at.before not in ("जो", "जब", "ताकि")


def object_relative(at: At) -> bool | None:
    """… योजना बनाई गई जिसे … पूरा करने का लक्ष्य है: जिसे goes on with the clause."""
    return False if at.key in OBJECTS else None


def joined(at: At) -> bool | None:
    """A conjunction, comma or semicolon behind a finite verb."""
    return True if at.i in at.clauses.borders else None


def subordinate(at: At) -> bool | None:
    """A subordinating word behind a finite verb or a comma; इस… behind a finite verb."""
    if at.key in SKIPPED or at.key in RELATIVE:
        return True if at.clauses.finite(at.i - 1) or at.view.is_mark(at.i - 1, ",") else None
    return True if at.key.startswith("इस") and at.key != "इसी" and at.clauses.finite(at.i - 1) else None


def turned(at: At) -> bool | None:
    """… की मांग रखी | वहीं …, … निपटाया जाए | अन्यथा …, … समस्या है | उसे दूर किया जाए: a turn behind a finite verb."""
    return True if at.before != "हुए" and at.clauses.finite(at.i - 1) else None


TURNS = frozenset({"वहीं", "जबकि", "अन्यथा", "वरना", "इन्हें", "उन्हें", "उसे", "उनकी", "उनका", "उनके", "उसकी", "उसका"})
"""Words that open a clause of its own behind a finite verb, with no mark between."""


def otherwise(at: At) -> bool | None:
    """… भाव घोषित करे | नहीं तो किसान चक्का जाम करेंगे: what is wanted stands in front of नहीं तो."""
    keys, i = at.view.keys, at.i
    if at.key == "नहीं" and keys[i + 1 : i + 2] == ["तो"]:
        return True if _closes(at, i - 1) else None
    return False if at.key == "तो" and at.before == "नहीं" and _closes(at, i - 2) else None


def _closes(at: At, i: int) -> bool:
    return i >= 0 and (at.clauses.finite(i) or at.view.is_mark(i, ","))


def so_long(at: At) -> bool | None:
    """जब तक पेंशन बहाल नहीं होती | तब तक धरना जारी रहेगा."""
    return True if at.key == "तब" and at.view.keys[at.i + 1 : at.i + 2] == ["तक"] else None


def run_on(at: At) -> bool | None:
    """A new clause right behind a future or a state: … जाएगी | कार्यकर्ताओं की …, समाज आगे नहीं बढ़ सकता | हर परिवार …."""
    future = at.verb_before == "fut"
    if not (future or at.before in STATES) or not at.view.is_word(at.i) or at.view.tags[at.i].verb is not None:
        return None
    return None if at.key in (PARTICLES if future else word_set("goes_on")) else True


PARTICLES = ("तो", "भी", "ही", "ना", "न")
STATES = frozenset({"है", "हैं", "सकता", "सकती", "सकते"})


def said_without_that(at: At) -> bool | None:
    """… ने कहा 2019 के लिए …: speech without कि."""
    if at.before not in SAID or at.view.mark(at.i):
        return None
    if at.key == "के" and at.i + 1 < len(at.view.keys) and at.view.keys[at.i + 1] in BEHIND_KE:
        return None  # कहने के बाद
    return None if at.key in ("है", "हैं", "था", "गया", "जाता", "हुए") else True


def said_with_dash(at: At) -> bool | None:
    """… बोले- एक सप्ताह में चालू करा देंगे, … ने कहा: …: speech behind a dash or a colon."""
    return True if speech_begins(at.view, at.i) else None


def announced_with_dash(at: At) -> bool | None:
    """बैठक में ये निर्णय हुए | - 16 दिसंबर को विजय दिवस मनाया जाएगा: a dash or colon behind what announces decisions."""
    view, i = at.view, at.i
    if view.tags[i - 1].verb is None:
        return None
    near = view.keys[max(view.sentence_of(i).first, i - ANNOUNCED_NEAR) : i]
    return True if any(key.startswith(ANNOUNCED) for key in near) else None


ANNOUNCED = ("निर्णय", "प्रस्ताव", "फैसल", "मांगें")
ANNOUNCED_NEAR = 5
DASHES = "-–—:"


def acted_in_front(at: At) -> bool | None:
    """… की मांग की | व्यापारियों ने: the object in front, the subject behind its verb."""
    keys, i = at.view.keys, at.i
    if at.before not in DONE or i < 2:
        return None
    if keys[i - 2] not in word_set("acts_of_asking") and keys[i - 2] not in ("भरोसा", "आश्वासन"):
        return None
    return True if at.view.is_word(i) and keys[i] not in AUXILIARY else None


BEHIND_KE = frozenset({"बाद", "लिए", "अनुसार", "दौरान", "साथ", "पश्चात", "मुताबिक"})
DONE = frozenset({"दिए", "दिया", "की", "किया", "दिलाया"})
AUXILIARY = frozenset({"गए", "गया", "गई", "है", "हैं", "थे", "था", "थी", "जाए", "जाएं", "कि", "जा", "भी"})


def acting_while(at: At) -> bool | None:
    """… करने के निर्देश देते हुए | कहा: an order inside a participle; … आवश्यक बताते हुए | सहयोग का आह्वान किया."""
    keys, i = at.view.keys, at.i
    if i < 3 or keys[i - 1] != "हुए":
        return None
    ordered = keys[i - 2] in ("देते", "करते") and keys[i - 3] in word_set("acts_of_asking")
    return True if ordered or keys[i - 2] in SAID else None


Where = Callable[[View, Set[int]], Iterable[int]]
"""The tokens of a document at which a rule has something to say; it is given the borders of clauses."""


def _at(*keys: str) -> Where:
    words = frozenset(keys)
    return lambda view, _: view.any_of(words, 0, len(view.keys))


def _behind(*keys: str) -> Where:
    words = frozenset(keys)
    return lambda view, _: [i + 1 for i in view.any_of(words, 0, len(view.keys))]


def _behind_dash(view: View, _: Set[int]) -> list[int]:
    return [i + 2 for i in view.any_of(SAID, 0, len(view.keys) - 1) if speech_begins(view, i + 2)]


def _dashes(view: View, _: Set[int]) -> list[int]:
    return [i for mark in DASHES for i in view.starting(mark, 1, len(view.keys) - 1)]


def _subordinators(view: View, _: Set[int]) -> list[int]:
    return [*view.any_of(SUBORDINATORS, 0, len(view.keys)), *view.starting("इस", 0, len(view.keys))]


def _behind_end(view: View, _: Set[int]) -> list[int]:
    future = [i + 1 for i in view.tagged.verbs if (verb := view.tags[i].verb) is not None and verb.tag == "fut"]
    return future + [i + 1 for i in view.any_of(STATES, 0, len(view.keys))]


def _borders(_: View, borders: Set[int]) -> Set[int]:
    return borders


SUBORDINATORS = SKIPPED | RELATIVE
RULES: tuple[tuple[Rule, Where], ...] = (
    (that, _at("कि")),
    (object_relative, _at(*OBJECTS)),
    (otherwise, _at("नहीं", "तो")),
    (so_long, _at("तब")),
    (joined, _borders),
    (subordinate, _subordinators),
    (turned, _at(*TURNS)),
    (run_on, _behind_end),
    (said_without_that, _behind(*SAID)),
    (said_with_dash, _behind_dash),
    (announced_with_dash, _dashes),
    (acted_in_front, _behind(*DONE)),
    (acting_while, _behind("हुए")),
)
"""In order, each with the tokens at which alone it may answer."""


def _asked(view: View, borders: Set[int]) -> dict[int, list[Rule]]:
    """The tokens of a document at which some rule may answer, in order, and the rules to ask there."""
    out: dict[int, list[Rule]] = {}
    for rule, where in RULES:
        for i in where(view, borders):
            out.setdefault(i, []).append(rule)
    return out


def _openings(view: View, clauses: Clauses) -> list[int]:
    """The tokens of a document, but for those that open a sentence, at which a new clause begins, in order."""
    keys, firsts = view.keys, {sentence.first for sentence in view.sentences}
    asked = sorted(_asked(view, clauses.borders).items())
    inside = ((i, rules) for i, rules in asked if i < len(keys) and i not in firsts)
    return [i for i, rules in inside if _opens(At(view, clauses, i, keys[i], keys[i - 1]), rules)]


def starts(view: View, clauses: Clauses, sentence: Sentence) -> list[int]:
    """Token indices at which a new clause begins inside a sentence."""
    return within(clauses.openings(_openings), sentence.first + 1, sentence.last)


def _opens(at: At, rules: Iterable[Rule]) -> bool:
    """The verdict of the first rule that has one."""
    for rule in rules:
        verdict = rule(at)
        if verdict is not None:
            return verdict
    return False
