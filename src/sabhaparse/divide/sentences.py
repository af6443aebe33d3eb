"""Sentences: cut at the marks where the rules of `sentence_rules` say that one ends, and at line breaks.

Items that run on in one line (1. … 2. …, (क) … (ख) …) are cut in front of their labels. A line without end marks is cut
every `LONGEST` characters at the latest, as rules look through the sentence around what they find.

>>> text = "श्री वर्मा आए। निर्णय हुए: 1. शुल्क बढ़ेगा 2. भवन बनेगा।"
>>> [s.of(text) for s in split(text)]
['श्री वर्मा आए।', 'निर्णय हुए:', '1. शुल्क बढ़ेगा', '2. भवन बनेगा।']
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import regex

from sabhaparse.clean.windows import places
from sabhaparse.divide.run_on import LONG, openings
from sabhaparse.divide.sentence_rules import Place, ends
from sabhaparse.divide.short_forms import is_finite
from sabhaparse.late import late
from sabhaparse.span import Span

LONGEST = 8_000
"""Characters of the longest sentence, some hundred names. Bounds the work: it grows with the length of the text, and
with the square of that of a sentence only."""
_LINE = late(r"[^\n\r\f\u2028\u2029]+")
_RARE_BREAKS = ("\r", "\f", "\u2028", "\u2029")
_MONTHS = "जनवरी|फरवरी|मार्च|अप्रैल|अप्रेल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर"
_MARK = regex.compile(
    r"[.)](?<=(?:^|(?<=\s))\(?(?P<number>[0-9०-९]{1,2}|(?<=\()[क-झअबसद](?=\)))(?P<close>[.)]))"
    rf"(?:(?=\s*+(?:[^\W\d]|(?<=\s)[0-9०-९]{{1,2}} (?:{_MONTHS})))"
    r"|(?<=\([क-झअबसद]\))(?=\s*+\d))"
    r"|(?P<mark>[।॥?!.|…]++|॰(?=\s))(?:[”\"’'»)\]]++|[ ][”\"](?=\s|$))?"
)
"""An item number is looked for from its closing mark back: every match begins with a mark, which is found quickly."""
_END = 3
"""The group of an end mark in it."""
_BULLETS = frozenset("•●▪◦")
_MARKS = ".)।॥?!|…॰" + "".join(sorted(_BULLETS))
_CLOSING = frozenset({"”", '"'})
_HEAD = late(r"(?r)\s*+(?::-|[:–—-])\s*+$")
_DECIDED = late(r"\b(?:निर्णय|फ़?ैसल[ाे]|प्रस्ताव|मांग(?!े)|मांगें|संकल्प)(?:ों)?(?![\w\p{M}])")
_NUMBERED = ("क्रमांक", "संख्या", "नंबर", "नं॰")
DECIDED_NEAR = 48
"""Characters in front of the mark that announces a list in which it says that the items were decided."""
_SERIES = ("कखगघङचछजझ", "अबसद")
_WORD = regex.compile(r"\w")
_QUOTES = late('["“”]')
_LAST_GAPS = (regex.compile(r"(?r)[,;]\s"), regex.compile(r"(?r)\s"), regex.compile(r"(?r)[^\w\p{M}\u200c\u200d]"))
_GAP = late(r"[^\w\p{M}\u200c\u200d]")


def split(text: str) -> list[Span]:
    """Sentence spans of `text`, in order, without the white space around them."""
    out: list[Span] = []
    marks, seen = _marks(text), 0
    for base, line in _lines(text):
        start, first = 0, seen
        seen = bisect_left(marks, base + len(line), first)
        for cut in _Line(line).cuts([at - base for at in marks[first:seen]]) if first < seen else ():
            _add(out, text, base + start, base + cut)
            start = cut
        _add(out, text, base + start, base + len(line))
    return out


def _marks(text: str) -> list[int]:
    """Where an end mark, or what may close the number of an item, stands in `text`, in order."""
    return sorted([at for mark in _MARKS if mark in text for at in places(text, mark)])


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Where each line begins, and the line; none is empty."""
    if any(mark in text for mark in _RARE_BREAKS):
        yield from ((found.start(), found.group()) for found in _LINE.finditer(text))
        return
    at = 0
    for line in text.split("\n"):
        if line:
            yield at, line
        at += len(line) + 1


class _Line:
    """A line, mark by mark: where the sentence began, its first word, the last item number, the quotes."""

    __slots__ = ("bulleted", "content", "counted", "decided", "item", "line", "listed", "quotes", "since")

    def __init__(self, line: str) -> None:
        self.line = line
        self.item = self.quotes = self.counted = 0
        self.listed = self.decided = self.bulleted = False
        self._begin(0)

    def _begin(self, since: int) -> None:
        self.since = since
        self.content = since + (self.line[since : since + 1] == " ")
        if not self.line[self.content : self.content + 1].isalpha():  # as nearly all are
            found = _WORD.search(self.line, since)
            self.content = found.start() if found else len(self.line)

    def cuts(self, marks: Sequence[int]) -> Iterator[int]:
        """Offsets at which a sentence ends; `marks` are all places at which one may."""
        seen = 0
        for start in marks:
            if start < seen:
                continue
            cut = seen = start + 1
            if self.line[start] in _BULLETS:
                cut = start if self._bullet(start) else 0
            elif not self._plain(start):
                match = _MARK.match(self.line, start)
                if match is None:
                    continue
                seen = match.end()
                mark = match[_END]
                cut = self._mark(start, start + len(mark), seen) if mark else self._label(match)
            elif start <= self.content:
                continue
            if cut > self.content:
                yield cut
                self._begin(cut)

    def _bullet(self, at: int) -> bool:
        """फैसले: | • डीजे बंद | • पौधरोपण: where what stands in front of the first says that all were decided."""
        if not self.bulleted:
            self.bulleted = _DECIDED.search(self.line, max(0, at - DECIDED_NEAR), at) is not None
        return self.bulleted and self.line[at - 1].isspace()

    def _plain(self, at: int) -> bool:
        """A danda before a space, or at the end of the line, and no quote behind it: as most marks are."""
        line = self.line
        behind = line[at + 1 : at + 3]
        return line[at] == "।" and (not behind or (behind[0] == " " and behind[1:] not in _CLOSING))

    def _label(self, match: regex.Match[str]) -> int:
        """In front of a number that goes on counting behind a finite verb, or that opens a list behind a colon or dash.

        In a list of what was decided no verb is needed: निम्न निर्णय लिए गए - 1. योग शिविर 2. पौधरोपण.

        A number that does not count is a word.
        """
        start, end, number = match.start("number"), match.end(), _number(match["number"])
        start -= self.line[start - 1 : start] == "("
        head = _HEAD.search(self.line, self.since, start) if number == 1 else None
        that = number == 1 and match["close"] == ")" and self.line[self.since : start].rstrip().endswith(" कि")
        if number == self.item + 1 or head is not None or not start:
            self.listed = head is not None or that or (self.listed and number > 1)
            self.decided = self.decided or that  # तय पाया कि | (क) पदयात्रा निकलेगी, | (ख) अंचल कार्यालय का घेराव
            self.item, before = number, head.start() if head else start
            if head:
                near = max(self.since, before - DECIDED_NEAR)
                numbered = self.line[near:before].endswith(_NUMBERED)
                self.decided = not numbered and _DECIDED.search(self.line, near, before) is not None
            parted = self.listed and (self.decided or (number > 1 and match["close"] == ")"))
            return start if parted or is_finite(Place(self.line, self.since, before, before, before).before) else 0
        return self._mark(end - 1, end, end) if match["close"] == "." else 0

    def _mark(self, start: int, stop: int, end: int) -> int:
        """Behind an end mark and what closes with it, if the rules say so."""
        if self.line[end - 1] == '"' and self.line[end : end + 1].isalpha() and not self._quoted(start):
            end -= 1
        if start <= self.content:
            return 0
        if stop == start + 1 and self.line[start] == "।":
            return end  # what the first rule says of most marks
        return end if ends(Place(self.line, self.since, start, stop, end)) else 0

    def _quoted(self, at: int) -> bool:
        """Whether a quotation is open at `at`: a quote right before the next word may close it or open the next one."""
        self.quotes += len(_QUOTES.findall(self.line, self.counted, at))
        self.counted = at
        return self.quotes % 2 == 1


def _number(label: str) -> int:
    """The number of an item: 2, (ख), (ब)."""
    return int(label) if label.isdigit() else max(series.find(label) for series in _SERIES) + 1


def _add(out: list[Span], text: str, start: int, end: int) -> None:
    if end - start > LONG:
        for opening in openings(text, start, end):
            _add_short(out, text, start, opening)
            start = opening
    _add_short(out, text, start, end)


def _add_short(out: list[Span], text: str, start: int, end: int) -> None:
    while end - start > LONGEST:
        cut = _cut(text, start, end)
        _add_stripped(out, text, start, cut)
        start = cut
    _add_stripped(out, text, start, end)


def _cut(text: str, start: int, end: int) -> int:
    """Where to cut what is too long: at the last comma in reach, else space, else mark, else behind the word."""
    latest = start + LONGEST
    found = next((m for gap in _LAST_GAPS if (m := gap.search(text, start + LONGEST // 2, latest))), None)
    found = found or _GAP.search(text, latest, end)
    return found.end() if found else end


def _add_stripped(out: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        out.append(Span(start, end))
