"""Lines of a form at the head of minutes: बैठक दिनांक : 14.04.2023, समय : 11 बजे, स्थान - पंचायत भवन.

>>> from sabhaparse.find.demo import view
>>> seen = view("बैठक का कार्यवृत्त\\nस्थान : पंचायत भवन बड़ौदिया\\nकोरम पूर्ण होने पर बैठक शुरू हुई।")
>>> venue = venue_field(seen)
>>> seen.text(venue.first, venue.last)
'पंचायत भवन बड़ौदिया'

Lists: venue_nouns, meeting_kinds.
"""

from __future__ import annotations

from sabhaparse.find.mentions import Range
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set

HEAD = 20
"""Sentences among which the lines of a form stand."""
LONGEST = 16
"""Tokens of the longest line."""
PLACES = frozenset({"स्थान", "स्थल"})
DAYS = frozenset({"दिनांक", "दिनाँक", "तिथि", "तारीख", "दि॰"})


def venue_field(view: View) -> Range | None:
    """What stands behind स्थान : in a line or a part of one, where it names a venue."""
    head = view.sentences[:HEAD]
    for i in view.any_of(PLACES, 0, head[-1].last if head else 0):
        last = view.sentence_of(i).last
        begin = next((k for k in range(i + 1, min(i + 4, last)) if not view.is_mark(k, ":-–—")), last)
        if begin == i + 1 or not (i == view.sentence_of(i).first or _is_field(view, i, last) or _of_meeting(view, i)):
            continue
        ends = (k for k in range(begin + 1, last) if view.is_mark(k, ",।(|") or _set_off(view, k))
        end = next(ends, last)
        if end > begin and view.places("venue_nouns", begin, end):
            return Range(begin, end)
    return None


def _of_meeting(view: View, i: int) -> bool:
    """बैठक का | स्थान :, बैठक | स्थल:"""
    i -= 1 + (i > 1 and view.keys[i - 1] in ("का", "की"))
    return i >= 0 and "meeting_kinds" in view.cover[i]


def _set_off(view: View, i: int) -> bool:
    """A gap as between two columns stands in front of token `i`."""
    return i > 0 and view.doc.starts[i] - view.doc.end(i - 1) >= GAP


GAP = 3


def time_field(view: View, time: int) -> bool:
    """समय : प्रातः 11 बजे: the time at token `time` stands in a line at the head."""
    i = time - 1
    while i > 0 and view.is_mark(i, ":-–—"):
        i -= 1
    return i < time - 1 and view.keys[i] == "समय" and view.sentence_of(time).index < HEAD


def day_field(view: View, date: int) -> bool:
    """बैठक दिनांक 14.04.2023, बैठक की तिथि : 14.04.2023: the date at token `date` is that of the meeting of its line."""
    i = date - 1 - view.is_mark(date - 1, ":-–—")
    i -= view.is_mark(i, ":-–—")
    if i < 1 or view.keys[i] not in DAYS:
        return False
    if _beside_fields(view, date, i):
        return True
    i -= 1 + (view.keys[i - 1] in ("की", "का"))
    first = view.sentence_of(date).first
    kind = i >= first and view.covers(i, "meeting_kinds") is not None
    if kind and (view.words("कि", first, i) or view.any_of(word_set("organised"), first, i)):
        return False  # उन्होंने बताया कि पूर्व में आयोजित समिति की बैठक दिनांक 9 जनवरी में …
    return kind and word_set("another_meeting").isdisjoint(view.keys[max(first, i - 3) : i])


def _beside_fields(view: View, date: int, label: int) -> bool:
    """दिनांक : 18 नवम्बर | समय : 11 बजे | स्थान : …, in one line or line by line: all three tell of the meeting."""
    sentence = view.sentence_of(date)
    if sentence.index >= HEAD or (label > sentence.first and view.is_word(label - 1)):
        return False
    near = view.sentences[max(0, sentence.index - 1) : sentence.index + 3]
    beside = [line for line in near if line.last - line.first <= LONGEST or line is sentence]
    return any(_is_field(view, i, line.last) for line in beside for i in view.any_of(BESIDE, line.first, line.last))


def _is_field(view: View, i: int, last: int) -> bool:
    """Token `i` opens its line, stands behind a bar, or has a colon behind it."""
    opens = i == view.sentence_of(i).first or view.is_mark(i - 1, "|;,") or _set_off(view, i)
    return opens and i + 1 < last and (view.is_mark(i + 1, ":-–—") or view.is_mark(i - 1, "|"))


BESIDE = PLACES | {"समय", "जगह"}
