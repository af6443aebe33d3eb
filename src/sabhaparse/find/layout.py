"""Layout: which lines are headlines, where the dateline is, and what is page chrome (rules, bylines, initials).

>>> from sabhaparse.find.demo import view
>>> seen = view("समिति की बैठक में कई निर्णय\\nजयपुर, 16 जून। समिति की बैठक मंगलवार को हुई।")
>>> layout = find_layout(seen)
>>> layout.headlines, layout.dateline is not None and seen.text(layout.dateline.first, layout.dateline.last)
((0,), 'जयपुर')

Lists: places, months.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice
from operator import attrgetter

import regex

from sabhaparse.divide import Sentence
from sabhaparse.find.datelines import behind_dateline, dateline_town
from sabhaparse.find.mentions import Range
from sabhaparse.find.repeated import repeated
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set
from sabhaparse.frozen import frozen
from sabhaparse.late import late
from sabhaparse.span import Span

_START = attrgetter("start")
_RULE = regex.compile(r"[\s—–\-_=*.#~]+")
_BYLINE = regex.compile(r"[^\s।,]{1,25}(?:\s[^\s।,]{1,20})?(?:\s*/\s*[^\s।,/]{1,25}){1,6}(?:\s[\d:-]+)?")
_LETTERHEAD_OPENS = ("प्रेस", "समाचार", "मीडिया", "प्रकाशनार्थ", "सादर", "सेवा", "संपादक", "श्रीमान", "दिनांक")
_LETTERHEAD = late(
    r"(?:सादर\s+)?(?:(?:प्रेस|समाचार|मीडिया)\s*(?:विज्ञप्ति|नोट|रिलीज|वक्तव्य)|समाचार|प्रकाशनार्थ|सेवा\s+में|संपादक\s+महोदय|श्रीमान\s+संपादक\s+महोदय|दिनांक\s*:?-?\s*[\d./\s\p{L}\p{M}-]{4,30})\s*[,:।-]*"
)
_STRONG = "।॥?!"
_STRONG_END = regex.compile(r"[।॥?!]\s*$")
_EMPTY_LINE = regex.compile(r"\n[ \t\u00a0]*\n")
LONGEST_BLOCK = 12
"""Sentences that a title and what stands right below it may have together."""
MOST_ABOVE_DATELINE = 16
MOST_ABOVE = 6
"""Lines above the body: with a dateline below them, and without."""
_RULES = frozenset("—–-_=*.#~")
_ORNAMENTS = "—–-_=*.#~/|।॥: "
_ORNAMENT = frozenset(_ORNAMENTS)
LONGEST_CHROME = 400
"""Characters of the longest byline."""
LONGEST_HEADLINE = 260
MOST_TITLES, MOST_SENTENCES = 3, 3
"""Lines of a title that holds whole sentences, and sentences of each."""
BOX_HEAD = 2
"""Words and marks of the longest head of a box."""
LONGEST_SUBHEAD = 110


@frozen
class Layout:
    """Sentence indices of headlines and chrome, the tokens of the dateline town."""

    headlines: tuple[int, ...]
    chrome: frozenset[int]
    dateline: Range | None
    body: int
    """Index of the first sentence of the body."""
    subheads: frozenset[int] = frozenset()
    """Short lines of the body without an end mark, in front of another line."""
    copies: frozenset[int] = frozenset()
    """Sentences of the body that stand there for the second time, with those around them."""
    opening: int = -1
    """The token behind the colon or dash of a dateline that stands in the sentence it opens; -1 for none."""


def find_layout(view: View) -> Layout:
    """Read the layout from the lines and their beginnings."""
    chrome = _chrome(view)
    lines: dict[int, list[int]] = {}
    for sentence in view.sentences:
        if sentence.index not in chrome:
            lines.setdefault(sentence.paragraph, []).append(sentence.index)
    order = list(lines.values())
    headlines = _up_to_blank_line(view, _above_body(view, order), order) or _title_of_sentences(view, order)
    if headlines and len(order) == len({view.sentences[i].paragraph for i in headlines}):
        headlines = []
    body = headlines[-1] + 1 if headlines else 0
    subheads = _subheads(view, order, body)
    copies = repeated(view, view.sentences[body:])
    for index in range(body, min(body + 3, len(view.sentences))):
        town = dateline_town(view, index)
        if town is not None:
            opening = behind_dateline(view, town.last, view.sentences[index].last)
            return Layout(tuple(headlines), chrome, town, body, subheads, copies, opening)
    return Layout(tuple(headlines), chrome, None, body, subheads, copies)


def _above_body(view: View, order: list[list[int]]) -> list[int]:
    """The lines above the body: all down to the dateline, where one stands below no more than them; else a few."""
    above: list[list[int]] = []
    for line in order[:MOST_ABOVE_DATELINE]:
        if dateline_town(view, line[0]):
            return [index for title in above for index in title]
        if not _is_headline(view, line):
            break
        above.append(line)
    return [index for title in above[: min(MOST_ABOVE, len(order) - 1)] for index in title]


def _up_to_blank_line(view: View, headlines: list[int], order: list[list[int]]) -> list[int]:
    """A title, and lines below it of any length, none closed by a danda, down to the first of several empty lines."""
    empty = [match.start() for match in islice(_EMPTY_LINE.finditer(view.doc.text), 2)] if headlines else []
    if len(empty) < 2 or _STRONG_END.search(view.doc.text[: empty[0]]):
        return headlines
    block = [i for line in order for i in line if view.sentences[i].span.start < empty[0]]
    below = [i for i in block if i > headlines[-1]]
    if not below or len(block) > LONGEST_BLOCK or any(dateline_town(view, i) for i in below):
        return headlines
    return headlines + below


def _title_of_sentences(view: View, order: list[list[int]]) -> list[int]:
    """संघ ने अपनी बैठक की। इससे काम को गति मिली\n\nसंघ की बैठक …: sentences above an empty line, the last without its mark.

    The two lines below it have theirs: who leaves the mark out everywhere has no title here.
    """
    empty = _EMPTY_LINE.search(view.doc.text)
    if empty is None:
        return []
    title = [line for line in order[: MOST_TITLES + 1] if view.sentences[line[0]].span.start < empty.start()]
    below = order[len(title) : len(title) + 2]
    if not 0 < len(title) <= MOST_TITLES or len(below) < 2 or any(dateline_town(view, line[0]) for line in title):
        return []
    first, last = view.sentences[title[0][0]].first, view.sentences[title[-1][-1]].last
    if any(view.covered(name, first, last) for name in ("weekdays", "months")) or view.words("अध्यक्षता", first, last):
        return []  # बैठक शनिवार को हुई। अध्यक्षता उमा सेन ने की: the report itself
    open_ended = all(len(line) <= MOST_SENTENCES and not _closed(view, line) for line in title)
    return [i for line in title for i in line] if open_ended and all(_closed(view, line) for line in below) else []


def _closed(view: View, line: list[int]) -> bool:
    """The line ends in a mark that ends sentences."""
    return view.doc.text[view.sentences[line[-1]].span.end - 1] in _STRONG


def _subheads(view: View, order: list[list[int]], body: int) -> frozenset[int]:
    alone = [line[0] for line in order[:-1] if len(line) == 1 and line[0] > body]
    return frozenset([index for index in alone if _is_subhead(view, view.sentences[index])])


def _is_subhead(view: View, sentence: Sentence) -> bool:
    """A short line that opens with a word and ends in none of the marks of a sentence."""
    span = sentence.span
    short = span.end - span.start <= LONGEST_SUBHEAD and view.doc.text[span.end - 1] not in "।॥?!.:-–;,"
    return short and view.is_word(sentence.first)


def _chrome(view: View) -> frozenset[int]:
    """Rules, bylines and letterheads: what may be one is told by how it begins, and by its bars."""
    text = view.doc.text
    spans = [sentence.span for sentence in view.sentences]
    opened = [
        k for k, s in enumerate(spans) if text[s.start] in _ORNAMENT or text.startswith(_LETTERHEAD_OPENS, s.start)
    ]
    chrome = [k for k in {*opened, *_barred(text, spans)} if _is_chrome(spans[k].of(text))]
    return frozenset([*chrome, *_boxes(view)])


def _boxes(view: View) -> Iterator[int]:
    """वर्जन, on a line of its own, and the paragraph below it: what somebody told the paper beside the report."""
    for i in view.any_of(word_set("box_heads"), 0, len(view.keys)):
        head = view.sentence_of(i)
        below = head.index + 1
        if i != head.first or head.last - head.first > BOX_HEAD or head.index < BEFORE_BOXES:
            continue
        if below < len(view.sentences) and view.sentences[below].paragraph != head.paragraph:
            box = view.sentences[below].paragraph
            yield head.index
            while below < len(view.sentences) and view.sentences[below].paragraph == box:
                yield below
                below += 1


BEFORE_BOXES = 2
"""Sentences of the report that stand in front of the first box."""


def _barred(text: str, spans: list[Span]) -> Iterator[int]:
    """The sentences that hold a bar, as bylines do."""
    at = text.find("/")
    while at >= 0:
        k = bisect_right(spans, at, key=_START) - 1
        if k >= 0 and at < spans[k].end:
            yield k
        at = text.find("/", at + 1)


def _is_chrome(text: str) -> bool:
    if text[0] in _RULES and _RULE.fullmatch(text):
        return True
    if len(text) > LONGEST_CHROME:
        return False
    if text[0] in _ORNAMENT:
        text = text.strip(_ORNAMENTS)  # // प्रेस नोट //
    if "/" in text and "।" not in text and "," not in text and _BYLINE.fullmatch(text):
        return True
    return text.startswith(_LETTERHEAD_OPENS) and _LETTERHEAD.fullmatch(text) is not None


def _is_headline(view: View, line: list[int]) -> bool:
    first, last = view.sentences[line[0]], view.sentences[line[-1]]
    if last.span.end - first.span.start > LONGEST_HEADLINE or len(line) > 3:
        return False
    return not any(_closed(view, [i]) for i in line)
