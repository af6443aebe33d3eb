"""The tokens of a document as the date rules see them: which of them are months, weekdays, numbers, date words.

One pass over the tags fills sparse tables; the rules then only look into tables, so that a sentence without a
trigger costs nothing.

Lists: months, weekdays, numbers, observances, date_words, date_lookalikes. Example: `पाँच जून दो हजार उन्नीस`
holds number, month, number.
"""

from __future__ import annotations

from sabhaparse.divide import NUMBER, Sentence, Token
from sabhaparse.enrich import Tagged
from sabhaparse.lexicon import Hit

JOINING = frozenset({"-", "–", "से", "या", "to"})
"""What stands between the two numbers of a range."""
STARTERS = frozenset(
    {
        "deictic",
        "direction",
        "unit",
        "edge",
        "period_end",
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
    """Tokens with their date tables. `keys[i]` is the folded form; the tables map a token index to the hit there.

    `homes[i]` is the sentence of a token, `lines` says of each line where it ends.
    """

    __slots__ = (
        "blocked",
        "clock",
        "cues",
        "homes",
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
        self.keys = tagged.doc.keys
        self.months = self._table("months")
        self.weekdays = self._table("weekdays")
        self.numbers = self._table("numbers")
        self.observances = self._table("observances", inflected=True)
        self.words = self._table("date_words")
        self.cues = self._table("date_lookalikes")
        self.numeric = {i for i in tagged.numbers if not tagged.tags[i].hits}
        self.blocked = {
            k for i, hit in self.cues.items() if hit.entry.type == "phrase" for k in range(i, i + hit.length)
        }
        self.triggers = self._triggers()
        self.homes: list[Sentence] = []
        for sentence in tagged.doc.sentences:
            self.homes += [sentence] * (sentence.last - sentence.first)
        self.lines = {sentence.paragraph: sentence.last for sentence in tagged.doc.sentences}

    def _table(self, name: str, inflected: bool = False) -> dict[int, Hit]:
        """The tokens at which an entry of one list begins, with the hit there."""
        tags = self.tagged.tags
        places = self.tagged.places[name]
        return {i: hit for i in places if not (hit := tags[i].lists[name]).inflected or inflected}

    def _triggers(self) -> list[int]:
        """The tokens at which a date may begin, in order."""
        starters = [i for i, hit in self.words.items() if hit.entry.type in STARTERS and self._opens(i, hit)]
        return sorted({*self.numeric, *self.months, *self.weekdays, *self.numbers, *self.observances, *starters})

    def _opens(self, i: int, word: Hit) -> bool:
        """Behind a direction (आगामी, इस) something of time has to stand."""
        return word.entry.type != "direction" or self.tells(i + word.length)

    def key(self, i: int) -> str:
        """The folded form of token `i`, or "" beyond the document."""
        return self.keys[i] if 0 <= i < self.n else ""

    def line(self, i: int) -> int:
        """The index behind the last token of the line of token `i`."""
        return self.lines[self.homes[i].paragraph] if i < self.n else self.n

    def type(self, i: int) -> str:
        """The type of the date word that begins at `i`, or ""."""
        hit = self.words.get(i)
        return hit.entry.type if hit else ""

    def is_number(self, i: int) -> bool:
        """True for a number in figures."""
        return i < self.n and self.tokens[i].kind is NUMBER

    def tells(self, i: int) -> bool:
        """True where a number, month, weekday or date word stands: all that is told of time begins with one."""
        if i in self.words or i in self.numbers or i in self.months or i in self.weekdays:
            return True
        return self.is_number(i)

    def counts_on(self, i: int) -> bool:
        """Behind the number at `i` stands a date word or what it goes on with: it may count units."""
        hit = self.numbers.get(i)
        behind = i + hit.length if hit is not None else i + 1
        if behind in self.words or self.key(behind) in JOINING:
            return True
        return hit is not None and (behind in self.numbers or self.is_number(behind))  # दो सौ दिन; not 20 लाख

    def touching(self, i: int) -> bool:
        """True when nothing stands between tokens `i - 1` and `i`."""
        return 0 < i < self.n and self.tagged.doc.touching(i)

    def skip(self, i: int, marks: frozenset[str]) -> int:
        """The index behind one optional token of `marks`."""
        return i + 1 if self.key(i) in marks else i
