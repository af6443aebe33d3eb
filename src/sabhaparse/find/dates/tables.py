"""The tokens of a document as the date rules see them: which of them are months, weekdays, numbers, date words.

One pass over the tags fills sparse tables; the rules then only look into tables, so that a sentence without a
trigger costs nothing.

Lists: months, weekdays, numbers, observances, date_words, date_lookalikes. Example: `पाँच जून दो हजार उन्नीस`
holds number, month, number.
"""

from __future__ import annotations

from sabhaparse.divide import Kind, Token
from sabhaparse.enrich import Tagged
from sabhaparse.lexicon import Hit

STARTERS = frozenset(
    {
        "deictic",
        "direction",
        "unit",
        "edge",
        "weekend",
        "nth",
        "yearcue",
        "fiscal",
        "academic",
        "era",
        "short_month",
        "short_weekday",
    }
)


class Tables:
    """Tokens with their date tables. `keys[i]` is the folded form; the tables map a token index to the hit there."""

    __slots__ = (
        "begins",
        "blocked",
        "clock",
        "cues",
        "ends",
        "keys",
        "lines",
        "months",
        "n",
        "numbers",
        "numeric",
        "observances",
        "tagged",
        "text",
        "tokens",
        "triggers",
        "weekdays",
        "words",
    )

    def __init__(self, tagged: Tagged) -> None:
        self.tagged = tagged
        self.text = tagged.doc.text
        self.tokens: tuple[Token, ...] = tagged.doc.tokens
        self.n = len(self.tokens)
        self.keys = [t.key for t in self.tokens]
        self.months: dict[int, Hit] = {}
        self.weekdays: dict[int, Hit] = {}
        self.numbers: dict[int, Hit] = {}
        self.observances: dict[int, Hit] = {}
        self.words: dict[int, Hit] = {}
        self.cues: dict[int, Hit] = {}
        self.blocked: set[int] = set()
        self.triggers: list[int] = []
        self.numeric: set[int] = set()
        self._fill()
        self.begins, self.ends, self.lines = self._limits()

    def _fill(self) -> None:
        tables = {
            "months": self.months,
            "weekdays": self.weekdays,
            "numbers": self.numbers,
            "observances": self.observances,
            "date_words": self.words,
            "date_lookalikes": self.cues,
        }
        for i, tag in enumerate(self.tagged.tags):
            if not tag.hits:
                if self.tokens[i].kind is Kind.NUMBER:
                    self.triggers.append(i)
                    self.numeric.add(i)
                continue
            trigger = False
            for hit in tag.hits:
                entry = hit.entry
                table = tables.get(entry.list)
                if table is None or (hit.inflected and entry.list != "observances"):
                    continue
                table[i] = hit
                if entry.list == "date_words":
                    trigger |= entry.type in STARTERS
                elif entry.list == "date_lookalikes":
                    if entry.type == "phrase":
                        self.blocked.update(range(i, i + hit.length))
                else:
                    trigger = True
            if trigger:
                self.triggers.append(i)

    def _limits(self) -> tuple[list[int], list[int], list[int]]:
        """For each token: where its sentence begins and ends, and where its line ends, as token indices."""
        begins: list[int] = []
        ends: list[int] = []
        lines: list[int] = []
        sentences = self.tagged.doc.sentences
        for k, sentence in enumerate(sentences):
            begins += [sentence.first] * (sentence.last - sentence.first)
            ends += [sentence.last] * (sentence.last - sentence.first)
            if k + 1 == len(sentences) or sentences[k + 1].paragraph != sentence.paragraph:
                lines += [sentence.last] * (sentence.last - len(lines))
        return begins, ends, lines

    def key(self, i: int) -> str:
        """The folded form of token `i`, or "" beyond the document."""
        return self.keys[i] if 0 <= i < self.n else ""

    def line(self, i: int) -> int:
        """The index behind the last token of the line of token `i`."""
        return self.lines[i] if i < self.n else self.n

    def type(self, i: int) -> str:
        """The type of the date word that begins at `i`, or ""."""
        hit = self.words.get(i)
        return hit.entry.type if hit else ""

    def touching(self, i: int) -> bool:
        """True when nothing stands between tokens `i - 1` and `i`."""
        return 0 < i < self.n and self.tokens[i - 1].end == self.tokens[i].start

    def skip(self, i: int, marks: frozenset[str]) -> int:
        """The index behind one optional token of `marks`."""
        return i + 1 if self.key(i) in marks else i
