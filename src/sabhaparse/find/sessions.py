"""Sessions: marked phases of a meeting (प्रथम सत्र, उद्घाटन सत्र, दूसरे दिन), not school years or parliaments.

>>> from sabhaparse.find.demo import view
>>> seen = view("प्रथम सत्र में परिचय हुआ।\\nरबी विपणन सत्र की तैयारी है।\\nसमापन सत्र में धन्यवाद हुआ।")
>>> [(seen.text(s.label.first, s.label.last), s.ordinal) for s in find_sessions(seen)]
[('प्रथम सत्र', 1), ('समापन सत्र', None)]

Lists: session_words, numbers.
"""

from __future__ import annotations

from sabhaparse.divide import Kind, Sentence
from sabhaparse.find.dates.tense import outlook
from sabhaparse.find.mentions import Range
from sabhaparse.find.view import CONJUNCTIONS, View, within
from sabhaparse.find.words import word_set
from sabhaparse.frozen import frozen

BEHIND = frozenset({"में", "का", "की", "के", "को", "पर", "से", "दौरान", "मे"})
BEGINS = frozenset({"हुआ", "शुरू", "प्रारंभ", "आरंभ", "चला", "रहा", "सुबह", "शाम", "दोपहर", "प्रातः", "सायं", "आयोजित"})
"""Words behind a label that say when or that it was held."""
PHASES = frozenset({"चरण", "पाली", "दौर"})
"""Heads that are phases of anything: of a meeting only at the head of a sentence or behind one."""
HEADS = PHASES | {"सत्र", "सत्रों", "सेशन"}
THIS = frozenset({"इस", "उक्त", "यह"})
OPENINGS = frozenset({"उद्घाटन", "शुभारंभ", "आगाज"})
CLOSINGS = frozenset({"समापन"})
ENDS = OPENINGS | CLOSINGS
SITTINGS = frozenset({"बैठक", "मीटिंग", "वार्ता", "बातचीत"})
"""Of one sitting; that it closed is no phase of it, where nothing is said of its opening."""
LEAD = 2
"""Paragraphs at the top that say what the report is about, not what came in turn."""
ADJECTIVE = ("ात्मक", "िक", "ीय", "पूर्ण", "कालीन")


@frozen
class SessionMention:
    """A session's label, its ordinal where it has one, the sentence in which it begins."""

    sentence: int
    label: Range
    ordinal: int | None
    rule: str


def find_sessions(view: View, kind: Range | None = None) -> list[SessionMention]:
    """Session labels in order; a label that comes again is the same session.

    Args:
        view: the document.
        kind: the kind of meeting as written, where one is reported: it is no phase of itself, its parts are.
    """
    out: list[SessionMention] = []
    whole = " ".join(view.keys[kind.first : kind.last]) if kind is not None else ""
    seen: set[str] = {whole}
    ends = _opening_and_closing(view)
    parts = _parts(view, kind)
    labels = _labels(view)
    told_there = {*ends, *[view.sentence_of(i).index for i in labels]}
    for sentence in view.sentences if parts else [view.sentences[index] for index in sorted(told_there)]:
        if (
            "चरण" in view.keys[sentence.first : sentence.first + 2]
            and outlook(view.tagged, sentence.first, sentence.last) > 0
        ):
            continue  # प्रथम चरण में … धरना दिया जाएगा
        named = *_part_of_kind(view, sentence, parts), *_in_sentence(view, sentence, labels)
        for mention in (*ends.get(sentence.index, ()), *named):
            key = " ".join(view.keys[mention.label.first : mention.label.last])
            if key not in seen:
                seen.add(key)
                out.append(mention)
    return out


def _parts(view: View, kind: Range | None) -> list[list[str]]:
    """शपथ ग्रहण समारोह एवं साधारण सभा: the two meetings of one name."""
    if kind is None:
        return []
    at = next((i for i in range(kind.first + 1, kind.last - 1) if view.keys[i] in CONJUNCTIONS), None)
    if at is None or "meeting_kinds" not in view.cover[at - 1]:
        return []
    return [view.keys[kind.first : at], view.keys[at + 1 : kind.last]]


def _part_of_kind(view: View, sentence: Sentence, parts: list[list[str]]) -> list[SessionMention]:
    """साधारण सभा में निर्णय हुआ …: a part of the meeting at the head of a sentence."""
    i = sentence.first
    for part in parts:
        end = i + len(part)
        if end < sentence.last and view.keys[i:end] == part and view.keys[end] in BEHIND:
            return [SessionMention(sentence.index, Range(i, end), None, "part_of_kind")]
    return []


def _opening_and_closing(view: View) -> dict[int, tuple[SessionMention]]:
    """कार्यशाला का उद्घाटन … कार्यशाला का समापन …: phases where one heads a paragraph, or the second of two does."""
    out: dict[int, tuple[SessionMention]] = {}
    told: dict[bool, int] = {}
    heads: set[int] = set()
    for sentence in view.homes(view.any_of(ENDS, 0, len(view.keys))):
        head = not sentence.index or view.sentences[sentence.index - 1].paragraph != sentence.paragraph
        i = sentence.first + (view.keys[sentence.first] in THIS)
        hit = view.begins(i, "meeting_kinds") if i < sentence.last else None
        end = i + hit.length + 1 if hit is not None else sentence.last
        if end >= sentence.last or view.keys[end - 1] != "का" or view.keys[end] not in ENDS:
            continue
        closing = view.keys[end] in CLOSINGS
        if closing and not head:
            continue
        if told.setdefault(closing, sentence.index) == sentence.index:
            out[sentence.index] = (SessionMention(sentence.index, Range(end, end + 1), None, "opening_and_closing"),)
            if head and sentence.paragraph > LEAD and view.keys[end - 2] not in SITTINGS:
                heads.add(sentence.index)
    both = len(told) == 2 and told[False] < told[True]
    return out if both else {index: phase for index, phase in out.items() if index in heads}


def _labels(view: View) -> list[int]:
    """The tokens at which a label may have its head or tell its day, in order."""
    whole = (0, len(view.keys))
    days = [i for i in view.places("session_words", *whole) if view.tags[i].lists["session_words"].entry.type == "day"]
    return sorted({*days, *view.any_of(HEADS, *whole)})


def _in_sentence(view: View, sentence: Sentence, labels: list[int]) -> list[SessionMention]:
    out = []
    for i in within(labels, sentence.first, sentence.last):
        entry = view.covers(i, "session_words")
        if entry is None or entry.type not in ("head", "day"):
            continue
        if entry.type == "day":
            hit = view.begins(i, "session_words")
            if hit is not None and _opens_phase(view, sentence, i) and not _session_of_day(view, i + hit.length):
                label = Range(i, i + hit.length)
                out.append(SessionMention(sentence.index, label, _ordinal(view, label), "session_day"))
        elif view.keys[i] not in HEADS:
            continue
        elif (start := _qualified(view, sentence, i)) < i:
            end = _numbered(view, sentence, i + 1)
            phase = view.keys[i] not in PHASES or _opens_phase(view, sentence, start)
            phase = phase and (view.keys[i] != "दौर" or _round_of_meeting(view, start, i))
            numbered = start == sentence.first and view.keys[i] == "सत्र" and _ordinal(view, Range(start, i)) is not None
            if not phase or not (numbered or _followed(view, sentence, end)):
                continue
            label = Range(_with_day(view, sentence, _from_ordinal(view, start, i)), end)
            out.append(SessionMention(sentence.index, label, _ordinal(view, label), "session_label"))
    return out


def _round_of_meeting(view: View, start: int, i: int) -> bool:
    """पहले दौर में; not दूसरे दौर की वार्ता, वार्ता के पहले दौर में."""
    return view.keys[i + 1 : i + 2] in (["में"], ["मे"]) and view.keys[start - 1] != "के"


def _session_of_day(view: View, i: int) -> bool:
    """दूसरे दिन | के पहले सत्र में: the day goes with its session."""
    return (
        view.keys[i : i + 1] == ["के"]
        and view.keys[i + 2 : i + 3] == ["सत्र"]
        and _ordinal(view, Range(i + 1, i + 2)) is not None
    )


def _with_day(view: View, sentence: Sentence, i: int) -> int:
    """Where दूसरे दिन के begins in front of a session at `i`; `i` itself where it does not stand there."""
    if i - 2 <= sentence.first or view.keys[i - 1] != "के":
        return i
    day = view.covers(i - 2, "session_words")
    return view.start(i - 2, "session_words") if day is not None and day.type == "day" else i


def _opens_phase(view: View, sentence: Sentence, i: int) -> bool:
    """At the head of its sentence (behind a mark or conjunction), or behind कार्यशाला के, बैठक के, प्रथम चरण में … तथा."""
    if i == sentence.first or view.keys[i - 1] in ("बाद", "हुए"):
        return True
    if view.keys[i - 1] in ("के", "का"):
        if (kind := view.covers(i - 2, "meeting_kinds")) is not None:
            return kind.type == "meeting" or view.keys[i - 2] not in word_set("protests")  # हड़ताल के | पहले दिन
        return i - 2 >= sentence.first and not view.tags[i - 2].known
    if view.keys[i - 1] in CONJUNCTIONS and view.any_of(PHASES, sentence.first, i - 1):
        return view.tags[i - 2].verb is not None
    return not view.is_word(i - 1) and (i - sentence.first <= 2 or view.keys[i + 1] == "पाली")


def _followed(view: View, sentence: Sentence, i: int) -> bool:
    if i < sentence.last and view.keys[i] == "आयोजित":
        behind = range(i + 1, min(i + 4, sentence.last))  # आयोजित किया जाएगा: another meeting, to come
        return not any((verb := view.tags[k].verb) is not None and verb.tag == "fut" for k in behind)
    return i >= sentence.last or view.keys[i] in BEHIND or view.keys[i] in BEGINS or view.is_mark(i, ",:-–")


def _numbered(view: View, sentence: Sentence, i: int) -> int:
    """तकनीकी सत्र-2: where the label ends with its number, `i` itself where it has none."""
    here = i + 1 < sentence.last and view.is_mark(i, "-–") and view.tokens[i + 1].kind is Kind.NUMBER
    return i + 2 if here and len(view.keys[i + 1]) <= 2 else i


def _qualified(view: View, sentence: Sentence, i: int) -> int:
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
            and _ordinal(view, Range(start - 2, start - 1)) is not None
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


def _from_ordinal(view: View, start: int, head: int) -> int:
    """भोजनोपरांत तृतीय सत्र is the तृतीय सत्र; तीसरे और चौथे सत्र stays what it is."""
    if view.any_of(CONJUNCTIONS, start, head):
        return start
    for i in range(head - 1, start, -1):
        entry = view.covers(i, "numbers")
        if entry is not None and entry.type == "ordinal":
            return i
    return start


def _ordinal(view: View, label: Range) -> int | None:
    for i in range(label.first, label.last):
        entry = view.covers(i, "numbers")
        if entry is not None and entry.type == "ordinal" and entry.value.isdigit():
            return int(entry.value)
    return None
