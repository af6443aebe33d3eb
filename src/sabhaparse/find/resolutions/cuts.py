"""Cutting sentences into clauses for resolutions: small rules, each of which says of a document where a clause begins.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.clauses import Clauses
>>> seen = view("उन्होंने कहा कि नाले साफ करें और पंप तैयार रखें ताकि पानी न भरे।")
>>> [seen.keys[i] for i in starts(seen, Clauses(seen))]
['कि', 'और', 'ताकि']
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from sabhaparse.divide import MARK
from sabhaparse.enrich.tags import FUTURE
from sabhaparse.find.clauses import Clauses
from sabhaparse.find.resolutions.decided import AMONG, ANNOUNCED_NEAR, GONE, decided_in_front
from sabhaparse.find.resolutions.frames import LONGEST, match
from sabhaparse.find.speech import SAID, speech_begins
from sabhaparse.find.view import NOWHERE, View
from sabhaparse.find.words import word_set
from sabhaparse.values import ResolutionKind

SKIPPED = frozenset(
    {"ताकि", "जिससे", "क्योंकि", "चूंकि", "यदि", "अगर", "जब", "जैसे", "जहां", "जिसने", "जिन्होंने", "जो", "तभी", "तो"}
)
"""Words that open a subordinate clause which is never a resolution by itself."""
RELATIVE = frozenset({"जिसमें", "जिनमें", "जिसके", "जिसकी", "जिसका", "जिनके", "जिनकी", "जिनका", "जिनसे", "जिस", "जिन"})
"""Words that open a subordinate clause which may be one."""
SUBORDINATORS = SKIPPED | RELATIVE
OBJECTS = frozenset({"जिसे", "जिन्हें"})
"""Words that go on with the clause in front of them."""

Rule = Callable[[View, Clauses], Iterable[int]]
"""The tokens of a document of which a rule says that a clause begins there, or that none does."""


def _everywhere(view: View, words: frozenset[str]) -> list[int]:
    """The tokens of the document with one of these keys; the first has none in front, and opens a sentence anyway."""
    return view.any_of(words, 1, len(view.keys))


def _behind(view: View, words: frozenset[str]) -> list[int]:
    """The tokens of the document behind one of these keys."""
    return [i + 1 for i in view.any_of(words, 0, len(view.keys) - 1)]


def that(view: View, _: Clauses) -> Iterable[int]:
    """कि opens what is said."""
    return view.where.get("कि", NOWHERE)


def but_that(view: View, _: Clauses) -> list[int]:
    """जो कि, जब कि and ताकि कि open nothing."""
    return [i for i in view.where.get("कि", NOWHERE) if view.keys[i - 1] in ("जो", "जब", "ताकि")]


def object_relative(view: View, _: Clauses) -> list[int]:
    """… योजना बनाई गई जिसे … पूरा करने का लक्ष्य है: जिसे goes on with the clause."""
    return _everywhere(view, OBJECTS)


def joined(_: View, clauses: Clauses) -> Iterable[int]:
    """A conjunction, comma or semicolon behind a finite verb."""
    return clauses.borders


def subordinate(view: View, clauses: Clauses) -> list[int]:
    """A subordinating word behind a finite verb or a comma."""
    return [i for i in _everywhere(view, SUBORDINATORS) if _closes(view, clauses, i - 1)]


def behind_verb(view: View, clauses: Clauses) -> list[int]:
    """इस… behind a finite verb; a dash or colon behind what announces decisions: बैठक में ये निर्णय हुए | - …."""
    inside = (1, len(view.keys))
    this = [i for i in view.starting("इस", *inside) if view.keys[i] != "इसी" and clauses.finite(i - 1)]
    this = [i for i in this if view.keys[i - 1] != "कर"]  # विश्लेषण कर इसे कम करने के निर्देश
    marks = view.marks(DASHES, *inside)
    marks = [i for i in marks if view.tags[i - 1].verb is not None or view.keys[i - 1].startswith(ANNOUNCED)]
    return [*this, *[i for i in marks if _announced_near(view, i)]]


def _announced_near(view: View, i: int) -> bool:
    """बैठक में ये निर्णय हुए | - 16 दिसंबर को विजय दिवस मनाया जाएगा; not at the end of the text."""
    if i + 1 == len(view.keys):
        return False
    near = view.keys[max(view.sentence_of(i).first, i - ANNOUNCED_NEAR) : i]
    return any(key.startswith(ANNOUNCED) for key in near)


ANNOUNCED = ("निर्णय", "प्रस्ताव", "फैसल", "मांगें", "रूपरेखा", "रणनीति")
DASHES = "-–—:"


def turned(view: View, clauses: Clauses) -> list[int]:
    """… की मांग रखी | वहीं …, … निपटाया जाए | अन्यथा …, … समस्या है | उसे दूर किया जाए: a turn behind a finite verb."""
    return [i for i in _everywhere(view, TURNS) if view.keys[i - 1] != "हुए" and clauses.finite(i - 1)]


TURNS = frozenset(
    {"वहीं", "जबकि", "उनमें", "इनमें", "अन्यथा", "वरना", "इन्हें", "उन्हें", "उसे", "उनकी", "उनका", "उनके", "उसकी", "उसके", "उसका"}
)
"""Words that open a clause of its own behind a finite verb, with no mark between."""


def among_decided(view: View, clauses: Clauses) -> list[int]:
    """जो बातें तय हुईं | उनमें किराया दोगुना होगा; …: what was decided stands behind."""
    return [i for i in _everywhere(view, AMONG) if clauses.finite(i - 1) and decided_in_front(view, i)]


def did_not(view: View, _: Clauses) -> list[int]:
    """यदि … वार्ता नहीं की | तो … घेराव किया जाएगा: behind नहीं, की is a verb."""
    keys = view.keys
    return [i for i in view.where.get("तो", NOWHERE) if i > 1 and keys[i - 1] == "की" and keys[i - 2] in ("नहीं", "न")]


def otherwise(view: View, clauses: Clauses) -> list[int]:
    """… भाव घोषित करे | नहीं तो किसान चक्का जाम करेंगे: what is wanted stands in front of नहीं तो."""
    places = [i - 1 for i in view.where.get("तो", NOWHERE) if i > 1 and view.keys[i - 1] == "नहीं"]
    return [i for i in places if _closes(view, clauses, i - 1)]


def inside_otherwise(view: View, clauses: Clauses) -> list[int]:
    """The तो of such a नहीं तो opens no clause of its own."""
    return [i + 1 for i in otherwise(view, clauses)]


def _closes(view: View, clauses: Clauses, i: int) -> bool:
    return clauses.finite(i) or view.is_mark(i, ",")


def so_long(view: View, _: Clauses) -> list[int]:
    """जब तक पेंशन बहाल नहीं होती | तब तक धरना जारी रहेगा."""
    return [i for i in view.where.get("तब", NOWHERE) if view.keys[i + 1 : i + 2] == ["तक"]]


def run_on(view: View, _: Clauses) -> list[int]:
    """A new clause right behind a future or a state: … जाएगी | कार्यकर्ताओं की …, समाज आगे नहीं बढ़ सकता | हर परिवार …."""
    last, keys = len(view.keys) - 1, view.keys
    behind = [i + 1 for i in view.tagged.places[FUTURE] if i < last and keys[i + 1] not in PARTICLES]
    going_on = word_set("goes_on")
    behind += [i for i in _behind(view, STATES) if keys[i] not in going_on]
    return [i for i in behind if view.tokens[i].kind is not MARK and view.tags[i].verb is None]


MAY = frozenset({"सकता", "सकती", "सकते"})
STATES = MAY | {"है", "हैं"}
PARTICLES = frozenset({"तो", "भी", "ही", "ना", "न"})
AUXILIARIES = frozenset({"है", "हैं", "था", "गया", "जाता", "हुए"})


def carried_out(view: View, _: Clauses) -> list[int]:
    """… नहीं लेने का निर्णय लिया गया | नियम तोड़ने वाले पर दण्ड लगेगा: a new clause right behind a decision in the passive."""
    keys, tags = view.keys, view.tags
    behind = [i for i in _behind(view, GONE) if keys[i] not in AUXILIARY and keys[i] not in word_set("goes_on")]
    behind = [i for i in behind if tags[i].verb is None and view.tokens[i].kind is not MARK]
    decided = [i for i in behind if not DECIDED.isdisjoint(keys[max(0, i - DECIDED_NEAR) : i])]
    return [i for i in decided if _decides(keys[max(0, i - LONGEST) : i])]


def _decides(keys: Sequence[str]) -> bool:
    frame = match(keys)
    return frame is not None and frame.kind in (ResolutionKind.DECISION, ResolutionKind.APPOINTMENT)


DECIDED = frozenset({"निर्णय", "फैसला", "प्रस्ताव", "को"})
DECIDED_NEAR = 6
"""Words in front of गया among which it says what was decided, or to whom a post was given: no participle."""


def said_without_that(view: View, _: Clauses) -> list[int]:
    """… ने कहा 2019 के लिए …: speech without कि."""
    keys = view.keys
    behind = [i for i in _behind(view, SAID) if keys[i] not in AUXILIARIES and not view.mark(i)]
    return [i for i in behind if keys[i] != "के" or i + 1 == len(keys) or keys[i + 1] not in BEHIND_KE]  # कहने के बाद


def said_with_dash(view: View, _: Clauses) -> list[int]:
    """… बोले- एक सप्ताह में चालू करा देंगे, … ने कहा: …: speech behind a dash or a colon."""
    return [i + 2 for i in view.any_of(SAID, 0, len(view.keys) - 2) if speech_begins(view, i + 2)]


def acted_in_front(view: View, _: Clauses) -> list[int]:
    """… की मांग की | व्यापारियों ने: the object in front, the subject behind its verb."""
    keys, whole = view.keys, (0, len(view.keys) - 2)
    asked = [*view.any_of(word_set("acts_of_asking"), *whole), *view.any_of(ASSURED, *whole)]
    behind = [i + 2 for i in asked if keys[i + 1] in DONE]
    return [i for i in behind if view.is_word(i) and keys[i] not in AUXILIARY]


BEHIND_KE = frozenset({"बाद", "लिए", "अनुसार", "दौरान", "साथ", "पश्चात", "मुताबिक"})
ASSURED = frozenset({"भरोसा", "आश्वासन"})
DONE = frozenset({"दिए", "दिया", "की", "किया", "दिलाया"})
AUXILIARY = frozenset({"गए", "गया", "गई", "है", "हैं", "थे", "था", "थी", "जाए", "जाएं", "कि", "जा", "भी"})


def acting_while(view: View, _: Clauses) -> list[int]:
    """… करने के निर्देश देते हुए | कहा: an order inside a participle; … आवश्यक बताते हुए | सहयोग का आह्वान किया."""
    keys = view.keys
    behind = [i + 1 for i in view.where.get("हुए", NOWHERE) if i > 1]
    ordered = [i for i in behind if keys[i - 2] in ("देते", "करते") and keys[i - 3] in word_set("acts_of_asking")]
    return [*ordered, *[i for i in behind if keys[i - 2] in SAID]]


BEGIN: tuple[Rule, ...] = (
    that,
    joined,
    subordinate,
    behind_verb,
    among_decided,
    turned,
    did_not,
    otherwise,
    so_long,
    run_on,
    carried_out,
    said_without_that,
    said_with_dash,
    acted_in_front,
    acting_while,
)
GO_ON: tuple[Rule, ...] = (but_that, object_relative, inside_otherwise)
"""Where no clause begins, whatever the others say."""


def starts(view: View, clauses: Clauses) -> list[int]:
    """The tokens of a document, but for those that open a sentence, at which a new clause begins, in order."""
    begin = {i for rule in BEGIN for i in rule(view, clauses)}
    begin.difference_update(*[rule(view, clauses) for rule in GO_ON], [sentence.first for sentence in view.sentences])
    begin.discard(len(view.keys))
    return sorted(begin)
