"""Lists of resolutions: which line announces one, and which lines are its items.

>>> from sabhaparse.find.demo import view
>>> seen = view("बैठक में पांच फैसले लिए गए।\\n1. हर गांव से दस किसान पहुंचेंगे।")
>>> listed = items(seen, seen.sentences)
>>> listed, [announces(seen, one, list_follows(seen, one, listed)) for one in seen.sentences]
({1}, ['decision', ''])

Lists: numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from itertools import pairwise
from unicodedata import category

from sabhaparse.divide import MARK, NUMBER, WORD, Sentence
from sabhaparse.find.clauses import NEGATIONS, Clauses
from sabhaparse.find.dates.tense import FINITE_PAST
from sabhaparse.find.mentions import Range
from sabhaparse.find.resolutions.decided import PROGRAMMES
from sabhaparse.find.resolutions.frames import opens
from sabhaparse.find.resolutions.of_clause import ResolutionMention
from sabhaparse.find.resolutions.trims import ROMAN, trim, zero_for_dot
from sabhaparse.find.resolutions.verdicts import UNDONE
from sabhaparse.find.view import BULLETS, GENITIVE, View
from sabhaparse.find.words import word_set
from sabhaparse.values import ResolutionKind


def items(view: View, sentences: Iterable[Sentence]) -> set[int]:
    """The indices of those sentences that are items of a list."""
    return {sentence.index for sentence in sentences if _is_item(view, sentence)}


def _is_item(view: View, sentence: Sentence) -> bool:
    """A numbered or bulleted line."""
    token = view.tokens[sentence.first]
    if "numbers" in view.cover[sentence.first] and view.keys[sentence.first + 1 : sentence.first + 2] == ["चरण"]:
        return True  # प्रथम चरण में 16 नवंबर से …
    if token.kind is WORD and len(token.text) == 1:
        return sentence.first + 1 < sentence.last and view.is_mark(sentence.first + 1, ").")
    if token.kind is NUMBER and _opens_with_day(view, sentence):
        return True
    if zero_for_dot(view, sentence.first):
        return True
    if token.text in ROMAN:
        return sentence.first + 1 < sentence.last and view.is_mark(sentence.first + 1, ").")
    if token.kind is MARK and (token.text[0] in BULLETS or token.text[0] == "(" or category(token.text[0]) == "So"):
        return True  # a dash, a dot, an emoji
    return token.kind is NUMBER and sentence.first + 1 < sentence.last and view.is_mark(sentence.first + 1, ".)-=")


def _opens_with_day(view: View, sentence: Sentence) -> bool:
    """25 जुलाई - धरना, 5 से 8 अगस्त - अभियान: a line of a programme."""
    near = min(sentence.first + DAYS, sentence.last - 1)
    month = next((i for i in range(sentence.first + 1, near) if "months" in view.cover[i]), 0)
    return month > 0 and view.is_mark(month + 1, "-–—:") and not view.doc.touching(month + 1)


DAYS = 5
"""Tokens of the longest span of days in front of the dash of a programme."""


def bare_number(view: View, sentence: Sentence) -> bool:
    """3 24 अप्रैल को …, 4 गेहूं की खरीद …: an item of a list whose number has lost its stop."""
    number = view.tokens[sentence.first].kind is NUMBER and len(view.keys[sentence.first]) <= 2
    return number and sentence.first + 1 < sentence.last and not view.doc.touching(sentence.first + 1)


def list_follows(view: View, sentence: Sentence, listed: Set[int]) -> bool:
    """महापंचायत में पांच फैसले लिए गए।, with a numbered line behind it; `listed` are the items of the document."""
    if sentence.index + 1 not in listed or sentence.index in listed:
        return False
    told = view.covered("numbers", sentence.first, sentence.last)
    return bool(told or view.any_of(FOLLOWING, sentence.first, sentence.last))


FOLLOWING = frozenset({"ये", "निम्न", "निम्नलिखित", "निम्नांकित", "कई", "अनेक", "विभिन्न", "कुछ"})
"""Words of a line that announces a list, where it ends like any sentence: बैठक में ये फैसले लिए गए।"""


def announces(view: View, sentence: Sentence, heading: bool) -> str:
    """निम्न निर्णय लिए गए:, ये मांगें रखी गईं - …, a sub-head that says so: the mode of what follows."""
    first, last = sentence.first, sentence.last
    end = view.keys[last - 1]
    if end == "कि":
        frame = opens(view.keys[first : last - 1])
        if frame is not None:
            return str(frame.kind)
        heading = True  # प्रस्ताव पास हुए कि, at the end of a line
    heading = heading or view.tokens[last - 1].text[0] in ":-–—👇"
    if not heading and not (last - first <= 8 and end.startswith(("निर्णय", "मांगें", "प्रस्ताव"))):
        return ""
    return _mode(view.keys[first:last])


def _mode(keys: list[str]) -> str:
    """What a line announces by its words: `decision`, `demand`, `directive`, `plan`, `commitment`, or nothing."""
    if any(one == "संकल्प" and other in ("लिए", "लिया") for one, other in pairwise(keys)):
        return "commitment"
    asked = len(keys) if _charter(keys) else _last(keys, ("मांग",))
    decided = _last(keys, ("निर्णय", "प्रस्ताव", "फैसल", "सहमति", "मुहर", "मोहर", "ठराव", "पारित", "संकल्प"))
    fixed = _last(keys, ("तय",))
    if asked == decided and _programme(keys) and (fixed < 1 or keys[fixed - 1].startswith(PROGRAMMES)):
        return "plan"
    decided = max(decided, fixed)
    if asked == decided and _orders(keys):
        return "directive"
    return "" if asked == decided else "demand" if asked > decided else "decision"


def run_in(view: View, sentence: Sentence) -> tuple[int, str]:
    """ये हैं मांगें : | वेतन मिले। फाइलों का निस्तारण।: where behind its heading a list begins that goes on from
    sentence to sentence, and its mode; (0, "") for none."""
    first, near = sentence.first, min(sentence.first + LONGEST_HEADING, sentence.last - 1)
    at = next((i for i in view.marks(":-–—", first + 2, near) if not view.doc.touching(i + 1)), 0)
    keys = view.keys[first:at] if at else []
    several = (
        any(key in FOLLOWING or key in word_set("chief") for key in keys[:-1]) and "ने" not in keys and "कि" not in keys
    )
    several = several and keys[-1] != "मांग"  # प्रमुख मांग: one
    mode = _mode(keys) if several else ""
    start = at + 1 + view.is_mark(at + 1, ":-–—") if at else 0
    return (start, mode) if mode and start < sentence.last - 1 else (0, "")


def ends_run(view: View, sentence: Sentence) -> bool:
    """इस मौके पर कई लोग मौजूद रहे, पौधे रोपे गए, उपस्थित रहे: …, a name: no item of the list that ran in before it."""
    first, last = sentence.first, sentence.last
    told = view.covered("presence_words", first, last) or view.marks(":", first, last)
    verbs = [verb for i in range(max(first, last - VERB_NEAR), last) if (verb := view.tags[i].verb) is not None]
    past = any(verb.tag in FINITE_PAST for verb in verbs) and not any(verb.tag in UNDONE for verb in verbs)
    named = last - first <= SHORTEST_ITEM and "given_names" in view.cover[first]
    return bool(told) or past or named


LEAST_CLOSED = 4
"""Tokens of the shortest item that ends in what became of it."""
SHORTEST_ITEM = 4
"""Tokens of a sentence that, beginning with a name, is but that."""
VERB_NEAR = 4
"""Tokens at the end of a sentence among which its verb stands."""
LONGEST_HEADING = 12
"""Tokens of the longest heading of a list that runs in behind it."""


def _charter(keys: list[str]) -> bool:
    """निम्न मांग-पत्र पारित हुआ; not मांगपत्र पर चर्चा के बाद निम्न निर्णय लिए गए."""
    ends = [i + 1 for i, key in enumerate(keys) if key == "मांगपत्र"]
    ends += [i + 2 for i, (one, other) in enumerate(pairwise(keys)) if one == "मांग" and other == "पत्र"]
    ends += [i + 3 for i, key in enumerate(keys) if key == "मांग" and keys[i + 1 : i + 3] == ["-", "पत्र"]]
    return any(keys[end : end + 1] and keys[end] in ("पारित", "तैयार", "सौंपा", "स्वीकृत") for end in ends)


def first_item(view: View, sentence: Sentence, listed: Set[int]) -> str:
    """तय हुआ कि | 1. शुल्क 200 रुपये होगा।, लिए गए निर्णय- | (क) …, with the other items behind: the mode of the list."""
    if sentence.index + 1 not in listed or sentence.index in listed:
        return ""
    inside = range(sentence.first + 1, sentence.last - 2)
    that = next((k for k in inside if view.keys[k] == "कि" or view.is_mark(k, "-–—:")), 0)
    number = that + 1 + view.is_mark(that + 1, "(") if that else 0
    if not that or view.keys[number] not in ("1", "क") or not view.is_mark(number + 1, ".)"):
        return ""
    if view.keys[that] != "कि":
        return announces(view, sentence, heading=True)
    frame = opens(view.keys[sentence.first : that])
    return str(frame.kind) if frame is not None else ""


def verbless(
    view: View, clauses: Clauses, sentence: Sentence, item: Range, mode: str, least: int = 3
) -> list[ResolutionMention]:
    """2. चित्रकूट में 28 हेक्टेयर भूमि का आवंटन।: an item of a list of decisions that names the act by a noun.

    It has `least` words: a list under a heading may say योग शिविर, the cell of a table says more.
    """
    clause = trim(view, item.first, item.last)
    then = view.words("तो", clause.first, clause.last)  # मांगें नहीं मानी गईं तो | 25 अप्रैल से हड़ताल।
    told = range(then[-1] if then else clause.first, clause.last)
    if len(clause) < least or any(clauses.finite(i) for i in told):
        return []
    asked = view.keys[clause.last - 1] == "मांग"  # परीक्षा की तिथि बढ़ाने की मांग
    kind = ResolutionKind.DEMAND if asked else ResolutionKind(mode)
    return [ResolutionMention(sentence.index, clause, kind, "listed", mode)]


def closed(view: View, clauses: Clauses, sentence: Sentence, item: Range) -> list[ResolutionMention]:
    """मद 2 - … खर्च करने का प्रस्ताव ध्वनिमत से पारित।, … बढ़ाने का निर्णय।: an item that ends in what became of it."""
    clause = trim(view, item.first, item.last)
    whole, end = (clause.first, clause.last), clause.last - 1
    if len(clause) < LEAST_CLOSED or any(
        clauses.finite(i) for i in range(max(clause.first, end - VERB_NEAR), clause.last)
    ):
        return []
    act = view.tags[end - 2].verb
    of_act = view.keys[end - 1] in GENITIVE and act is not None and act.tag == "inf"
    done = view.keys[end] in word_set("became_of_it") or (of_act and view.keys[end] in word_set("made_of_it"))
    undone = view.any_of(NEGATIONS, max(clause.first, end - VERB_NEAR), end)
    if not done or undone or len(view.marks(")", *whole)) > len(view.marks("(", *whole)):
        return []
    return [ResolutionMention(sentence.index, clause, ResolutionKind.DECISION, "closed", "decision")]


def _orders(keys: list[str]) -> bool:
    """निम्नांकित निर्देश दिए गए, निम्न आवश्यक दिशा-निर्देश जारी किए; not निम्न अधिकारियों को निर्देश दिए."""
    ordered = _last(keys, ("निर्देश", "निदेश"))
    given = keys[ordered + 1 : ordered + 2] if ordered > 0 else []
    if not given or not given[0].startswith(("दिए", "जारी")) or keys[-2:-1] == ["थे"]:
        return False
    qualified = next((key for key in reversed(keys[:ordered]) if key not in word_set("orders_called")), "")
    return qualified.startswith(("निम्न", "इस", "ये"))


def _programme(keys: list[str]) -> bool:
    """आंदोलन का निम्न कार्यक्रम घोषित किया गया :, निम्नानुसार आंदोलन की घोषणा की गई—."""
    told = any(key.startswith(("घोष", "ऐलान", "एलान", "तैयार", "निम्न", "इस")) for key in keys)
    return told and _last(keys, PROGRAMMES) >= 0


def _last(keys: list[str], beginnings: tuple[str, ...]) -> int:
    """The place of the last word that begins so; -1 for none."""
    return max((i for i, key in enumerate(keys) if key.startswith(beginnings)), default=-1)
