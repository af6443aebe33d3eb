"""Labels of sessions: where one begins and ends, and whether it marks a phase of the meeting.

>>> from sabhaparse.find.demo import view
>>> seen = view("भोजनोपरांत तृतीय सत्र में चर्चा हुई।")
>>> qualified(seen, seen.sentences[0], 2), ordinal(seen, Range(1, 2))
(0, 3)

Lists: session_words, numbers, meeting_kinds.
"""

from __future__ import annotations

from sabhaparse.divide import Kind, Sentence
from sabhaparse.find.mentions import Range
from sabhaparse.find.view import CONJUNCTIONS, View
from sabhaparse.find.words import word_set

BEHIND = frozenset({"में", "का", "की", "के", "को", "पर", "से", "दौरान", "मे", "मैं"})
"""Words behind a label that take it up."""
BEGINS = frozenset({"हुआ", "शुरू", "प्रारंभ", "आरंभ", "चला", "रहा", "सुबह", "शाम", "दोपहर", "प्रातः", "सायं", "आयोजित"})
"""Words behind a label that say when or that it was held."""
PHASES = frozenset({"चरण", "पाली", "दौर"})
"""Heads that are phases of anything: of a meeting only at the head of a sentence or behind one."""
AFTER = frozenset({"बाद", "हुए", "उपरांत", "पश्चात"})
"""In front of a label: भोजन के बाद | दूसरा सत्र, भोजन उपरांत | दूसरी पाली."""
ADJECTIVE = ("ात्मक", "िक", "ीय", "पूर्ण", "कालीन")
"""Ends of words that say of what kind a session is: संगठनात्मक, वैचारिक, शैक्षणिक."""


def round_of_meeting(view: View, start: int, i: int) -> bool:
    """पहले दौर में; not दूसरे दौर की वार्ता, वार्ता के पहले दौर में."""
    return view.keys[i + 1 : i + 2] in (["में"], ["मे"]) and view.keys[start - 1] != "के"


def session_of_day(view: View, i: int) -> bool:
    """दूसरे दिन | के पहले सत्र में: the day goes with its session."""
    return (
        view.keys[i : i + 1] == ["के"]
        and view.keys[i + 2 : i + 3] == ["सत्र"]
        and ordinal(view, Range(i + 1, i + 2)) is not None
    )


def with_day(view: View, sentence: Sentence, i: int) -> int:
    """Where दूसरे दिन के begins in front of a session at `i`; `i` itself where it does not stand there."""
    if i - 2 <= sentence.first or view.keys[i - 1] != "के":
        return i
    day = view.covers(i - 2, "session_words")
    return view.start(i - 2, "session_words") if day is not None and day.type == "day" else i


def opens_phase(view: View, sentence: Sentence, i: int) -> bool:
    """At the head of its sentence (behind a mark or conjunction), or behind कार्यशाला के, बैठक के, प्रथम चरण में … तथा."""
    if i == sentence.first or view.keys[i - 1] in AFTER:
        return True
    if view.keys[i - 1] in ("के", "का") and i - 2 >= sentence.first:
        label = view.covers(i, "session_words")
        if view.keys[i - 2].endswith(("ों", "ओं")) and (label is None or label.type != "day"):
            return False  # शिविरों के | प्रथम चरण में: a phase of something that is many; not बैठकों के पहले दिन
        if (kind := view.covers(i - 2, "meeting_kinds")) is not None:
            return kind.type == "meeting" or view.keys[i - 2] not in word_set("protests")  # हड़ताल के | पहले दिन
        return not view.tags[i - 2].known
    if view.keys[i - 1] in CONJUNCTIONS and view.any_of(PHASES, sentence.first, i - 1):
        return view.tags[i - 2].verb is not None
    return not view.is_word(i - 1) and (i - sentence.first <= 2 or view.keys[i + 1] == "पाली")


def followed(view: View, sentence: Sentence, i: int) -> bool:
    """प्रथम सत्र | में, समापन सत्र | शुरू हुआ: what stands at token `i` takes the label up; not what is to come."""
    if i < sentence.last and view.keys[i] == "आयोजित":
        behind = range(i + 1, min(i + 4, sentence.last))  # आयोजित किया जाएगा: another meeting, to come
        return not any((verb := view.tags[k].verb) is not None and verb.tag == "fut" for k in behind)
    return i >= sentence.last or view.keys[i] in BEHIND or view.keys[i] in BEGINS or view.is_mark(i, ",:-–")


def numbered(view: View, sentence: Sentence, i: int) -> int:
    """तकनीकी सत्र-2: where the label ends with its number, `i` itself where it has none."""
    here = i + 1 < sentence.last and view.is_mark(i, "-–") and view.tokens[i + 1].kind is Kind.NUMBER
    return i + 2 if here and len(view.keys[i + 1]) <= 2 else i


def qualified(view: View, sentence: Sentence, i: int) -> int:
    """Where the label begins whose head is token `i`: उद्घाटन सत्र, तीसरे और चौथे सत्र, भोजन के बाद के सत्र; `i` if bare."""
    start = i
    while start > sentence.first:
        if view.is_mark(start - 1, "-") and view.doc.touching(start - 1) and view.doc.touching(start):
            start -= 1  # उद्घाटन-सत्र
            continue
        entry = view.covers(start - 1, "session_words")
        number = view.covers(start - 1, "numbers")
        if entry is not None and entry.type == "qualifier":
            start = view.start(start - 1, "session_words")
        elif (
            view.keys[start - 1] in CONJUNCTIONS
            and start < i
            and ordinal(view, Range(start - 2, start - 1)) is not None
        ):
            start -= 2  # तीसरे और चौथे सत्र
        elif (number is not None and number.type == "ordinal") or (
            start == i
            and view.is_word(start - 1)
            and view.keys[start - 1].endswith(ADJECTIVE)
            and not view.function[start - 1]
        ):
            start -= 1
        elif view.keys[start - 1] in ("के",) and start - 2 >= sentence.first and view.keys[start - 2] == "बाद":
            start -= 2
            if start - 1 >= sentence.first and view.keys[start - 1] == "के":
                start -= 1
            if start - 1 >= sentence.first and view.tokens[start - 1].kind is Kind.WORD:
                start -= 1
            break
        else:
            break
    return start


def from_ordinal(view: View, start: int, head: int) -> int:
    """भोजनोपरांत तृतीय सत्र is the तृतीय सत्र; तीसरे और चौथे सत्र stays what it is."""
    if view.any_of(CONJUNCTIONS, start, head):
        return start
    for i in range(head - 1, start, -1):
        entry = view.covers(i, "numbers")
        if entry is not None and entry.type == "ordinal":
            return i
    return start


def ordinal(view: View, label: Range) -> int | None:
    """The number that a label has: 2 of दूसरा सत्र."""
    for i in range(label.first, label.last):
        entry = view.covers(i, "numbers")
        if entry is not None and entry.type == "ordinal" and entry.value.isdigit():
            return int(entry.value)
    return None
