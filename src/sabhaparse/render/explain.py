"""How a report was read, sentence by sentence: what was taken and by which rule, what was repaired, what was not read.

>>> from sabhaparse import clean, parse, sentences
>>> text = "व्यापार संघ की मासिक बैठक हुई। मौसम साफ रहा।"
>>> print(explain(parse(text), clean(text), sentences(text)), end="")  # doctest: +ELLIPSIS
  1 [0:30] व्यापार संघ की मासिक बैठक हुई।
      organiser   व्यापार संघ  ← ...
      kind        मासिक बैठक  ← ...
  2 [31:44] मौसम साफ रहा।
      not read
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from sabhaparse.clean import Change, CleanText
from sabhaparse.record.evidence import Evidence
from sabhaparse.record.models import Minutes
from sabhaparse.render.facts import Mark, facts
from sabhaparse.render.safe import shown


def explain(minutes: Minutes, cleaned: CleanText, sentences: Sequence[Evidence]) -> str:
    """The account of one report.

    Args:
        minutes: the record.
        cleaned: the cleaned text with its log.
        sentences: the sentences of the raw text.
    """
    starts = [s.start for s in sentences]
    blocks: list[list[str]] = [[] for _ in sentences]

    def put(at: int, text: str) -> None:
        if blocks:
            blocks[max(0, bisect_right(starts, at) - 1)].append(f"      {shown(text)}\n")

    for mark in facts(minutes):
        put(mark.start, _taken(mark, cleaned.raw))
    for change in cleaned.log:
        put(change.raw.start, _changed("repaired" if change.words else "tidied", change))
    for change in cleaned.proposals:
        put(change.raw.start, _changed("unsure", change) + ", left as it is")
    for sentence in minutes.unread:
        put(sentence.start, "not read")
    return "".join(_block(number, s, lines) for number, (s, lines) in enumerate(zip(sentences, blocks, strict=True), 1))


def _block(number: int, sentence: Evidence, lines: list[str]) -> str:
    return f"{number:3} [{sentence.start}:{sentence.end}] {shown(' '.join(sentence.quote.split()))}\n" + "".join(lines)


def _taken(mark: Mark, raw: str) -> str:
    quote = " ".join(raw[mark.start : mark.end].split())
    said = "" if quote == mark.value else f"  “{quote}”"
    inferred = " (inferred)" if mark.inferred else ""
    owner = f"{mark.owner} " if mark.owner else ""
    return f"{mark.field:<11} {owner}{mark.value}{inferred}{said}  ← {mark.rule}"


def _changed(label: str, change: Change) -> str:
    note = f" ({change.note})" if change.note else ""
    return f"{label:<11} {_visible(change.before)} → {_visible(change.after)}  ← {change.step}{note}"


def _visible(text: str) -> str:
    return "".join(_shown(text)) or "∅"


def _shown(text: str) -> Iterator[str]:
    for char in text:
        yield char if char.isprintable() and char != " " else "␣" if char == " " else f"\\u{ord(char):04x}"
