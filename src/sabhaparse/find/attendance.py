"""Attendance without names: the group as written, and its number where one is stated.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.layout import find_layout
>>> from sabhaparse.find.clauses import Clauses
>>> seen = view("इस दौरान करीब 250 कार्यकर्ता उपस्थित रहे।")
>>> found = find_attendance(seen, find_layout(seen), Clauses(seen), [])
>>> [(seen.text(a.group.first, a.group.last), a.count) for a in found]
[('करीब 250 कार्यकर्ता', 250)]

Lists: attendance_nouns, posts, numbers; word sets people_or_kind, eagerly.
"""

from __future__ import annotations

from sabhaparse.divide import Kind, Sentence
from sabhaparse.find.clauses import NEGATIONS, Clauses, present_at
from sabhaparse.find.layout import Layout
from sabhaparse.find.mentions import Group, Range
from sabhaparse.find.people.parts import PLURAL, counts, is_nominal
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View, within
from sabhaparse.find.words import word_set
from sabhaparse.frozen import frozen

ALSO = frozenset({"भी", "ने", "आदि", "सहित", "की", "के", "का"})
ONE = frozenset({"अध्यक्ष", "अध्यक्षा", "सभापति"})
"""Posts of one person, though groups are called so as well."""
NO_COUNT = frozenset({"सूत्री", "सदस्यीय", "दिवसीय", "वर्षीय"})
"""Behind a number that counts something else: 20 सूत्री सदस्य."""


@frozen
class AttendanceMention:
    """A nameless group that attended."""

    group: Range
    count: int | None
    rule: str


def find_attendance(view: View, layout: Layout, clauses: Clauses, groups: list[Group]) -> list[AttendanceMention]:
    """Groups in sentences that say who was there."""
    taken = {i for g in groups for m in g.members for i in range(m.whole.first, m.whole.last)}
    out = []
    came = [i for i in view.any_of(word_set("came"), 1, len(view.keys)) if "attendance_nouns" in view.cover[i - 1]]
    for sentence in view.homes(sorted({*view.covered("presence_words", 0, len(view.keys)), *came})):
        at = _presence(view, sentence) or _came(view, sentence, came)
        if at is None or sentence.index < layout.body or sentence.index in layout.chrome:
            continue
        behind, all_came = -1, False
        for i in sorted({i for name in HEADS for i in view.places(name, sentence.first, at)}):
            hit = view.begins(i, "attendance_nouns") or view.begins(i, "posts")
            if hit is None or i in taken or i < behind:
                continue
            last = i + hit.length
            if not _closes(view, last, at, taken) or _as_what(view, last) or _of_others(view, last, at):
                continue
            if _only_describes(view, i, last, at) or (last in taken and view.keys[last - 1] in ONE):
                continue  # कार्यक्रम के अध्यक्ष | अमर नाथ
            group = Range(_start(view, sentence, i, taken), last)
            joined = group.first - behind == 1 and (view.is_mark(behind, ",") or view.keys[behind] in CONJUNCTIONS)
            several = _several(view, group)
            if hit.entry.list == "attendance_nouns" or several or (joined and all_came):  # सभी बीडीओ, सीओ
                out.append(AttendanceMention(group, _count(view, group), "attendance_group"))
                behind, all_came = last, several or (joined and all_came)
    return out


HEADS = ("attendance_nouns", "posts")


def _only_describes(view: View, i: int, last: int, at: int) -> bool:
    """प्रमुख | बदलाव शामिल हैं, आवास योजना (ग्रामीण), वैज्ञानिक संचार: an adjective that is a word for people as well."""
    if (i and view.is_mark(i - 1, "(")) or view.keys[i : i + 2] == ["जन", "भागीदारी"]:
        return True
    return view.keys[i] in word_set("people_or_kind") and last < at and is_nominal(view, last)


def _several(view: View, group: Range) -> bool:
    """सभी बीडीओ, 46 सरपंचों: a post of many, by what counts them or by its ending."""
    counted = any(counts(view, i) for i in range(group.first, group.last - 1))
    return counted or view.keys[group.last - 1].endswith(PLURAL)


def _presence(view: View, sentence: Sentence) -> int | None:
    for i in view.covered("presence_words", sentence.first, sentence.last):
        word = present_at(view, i)
        if word is not None:
            if _made_of(view, sentence, i):
                return None
            negated = word == "not_there" or any(k in NEGATIONS for k in view.keys[i : min(i + 4, sentence.last)])
            return None if negated else i
    return None


def _made_of(view: View, sentence: Sentence, i: int) -> bool:
    """क्षेत्र, जिसमें एक करोड़ किसान | शामिल | हैं: what something is made of, not who came."""
    made = view.keys[i : i + 2] in (["शामिल", "है"], ["शामिल", "हैं"])
    return made and bool(view.any_of(IN_WHICH, sentence.first, i))


IN_WHICH = frozenset({"जिसमें", "जिनमें"})


def _came(view: View, sentence: Sentence, came: list[int]) -> int | None:
    """63 अभिभावक आये।, दर्जनों लोग थे।: the verb behind a group that is counted, at the end of its sentence."""
    for i in within(came, sentence.first + 2, sentence.last):
        ends = i + 1 >= sentence.last or view.is_mark(i + 1, "।.|")
        if ends and any(counts(view, k) for k in range(max(sentence.first, i - COUNTED_NEAR), i - 1)):
            return i
    return None


COUNTED_NEAR = 5
"""Tokens in front of आये among which the number of those who came stands."""


def _closes(view: View, i: int, at: int, taken: set[int]) -> bool:
    """Between the group and the presence word stand only linking words, commas, persons and other groups."""
    return all(
        k in taken
        or view.keys[k] in ALSO
        or view.keys[k] in word_set("eagerly")
        or view.tokens[k].kind is Kind.NUMBER
        or view.keys[k] in CONJUNCTIONS
        or view.is_mark(k, ",()")
        or (view.is_mark(k, "-") and view.keys[k - 1] == "बढ़")
        or is_nominal(view, k)
        or view.keys[k] in word_set("quantifiers")
        for k in range(i, at)
    )


def _as_what(view: View, i: int) -> bool:
    """मुख्य अतिथि के रूप में …, बतौर मुख्य अतिथि उपस्थित रहे: what somebody was there as, not who."""
    part = view.keys[i - 1].startswith("अतिथि") and view.keys[i - 2] in ("मुख्य", "विशिष्ट", "विशेष")
    return part or view.keys[i : i + 2] in (["के", "रूप"], ["के", "रुप"])


def _of_others(view: View, i: int, at: int) -> bool:
    """सदस्य | देशों के प्रतिनिधि, युवा | परिषद, सदस्यों | की कुल संख्या: those in front of token `i` only say of what others are.

    Not किसान | बैठक में शामिल हुए.
    """
    if i >= at or ("meeting_kinds" in view.cover[i] and view.keys[i + 1] in WHERE):
        return False
    if view.keys[i] == "की" and "संख्या" in view.keys[i + 1 : i + 3]:
        return True
    return not COMPOUND.isdisjoint(view.cover[i]) or view.keys[i] in ("देश", "देशों", "स्तर")


WHERE = frozenset({"में", "पर"})
COMPOUND = frozenset({"attendance_nouns", "body_nouns", "meeting_kinds"})
"""Lists of nouns that make one word with that in front of them."""


def _start(view: View, sentence: Sentence, i: int, taken: set[int]) -> int:
    while i > sentence.first and i - 1 not in taken:
        j = i - 1
        linked = view.keys[j] in GENITIVE and j > sentence.first and is_nominal(view, j - 1)
        if (
            view.keys[j] in word_set("quantifiers")
            or view.tokens[j].kind is Kind.NUMBER
            or linked
            or (view.keys[j] in CONJUNCTIONS and "places" in view.cover[j])
            or _hyphen(view, j)
            or ("numbers" in view.cover[j] and "numbers" in view.cover[i])  # दो | दर्जन पत्रकार
            or (is_nominal(view, j) and view.tags[j].verb is None)
        ):
            if view.keys[j] == "में" and not (j > sentence.first and view.keys[j - 1] == "संख्या"):
                break
            i = j
        else:
            break
    while view.keys[i] in ("से", "में", "अधिक") or view.keys[i] in GENITIVE:
        i += 1
    return i


def _hyphen(view: View, i: int) -> bool:
    """शिक्षक | -अभिभावकों: the mark that makes two words for people one."""
    joined = view.is_mark(i, "-") and view.doc.touching(i) and view.doc.touching(i + 1)
    return joined and "attendance_nouns" in view.cover[i - 1] and "attendance_nouns" in view.cover[i + 1]


def _count(view: View, group: Range) -> int | None:
    """The number in the words of a group: 250, नौ, चार सौ, पांच हजार."""
    value: float | None = None
    for i in range(group.first, group.last):
        token, entry = view.tokens[i], view.covers(i, "numbers")
        digits = token.key.replace(",", "")
        if token.kind is Kind.NUMBER and digits.isdecimal() and view.keys[i + 1] not in NO_COUNT:
            value = float(digits)
        elif entry is not None and entry.type == "cardinal" and entry.value.isdigit() and value is None:
            value = float(entry.value)
        elif entry is not None and entry.type == "scale" and entry.value.isdigit():
            value = (value or 1) * int(entry.value)
    return int(value) if value is not None and value < 10_000_000 else None
