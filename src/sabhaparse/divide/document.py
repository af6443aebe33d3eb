"""`Document`: clean text divided into sentences of tokens."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import field

from sabhaparse.divide.sentences import split
from sabhaparse.divide.tokens import Token, tokenize
from sabhaparse.frozen import frozen
from sabhaparse.span import Span


@frozen
class Sentence:
    """A sentence: its span, and its tokens as `tokens[first:last]` of the document; `paragraph` counts lines."""

    index: int
    span: Span
    first: int
    last: int
    paragraph: int


@frozen
class Document:
    """The divided text. `tokens` is one flat list, `starts` says where each begins; a sentence points into them."""

    text: str
    tokens: tuple[Token, ...]
    starts: tuple[int, ...]
    sentences: tuple[Sentence, ...]
    keys: list[str] = field(init=False, repr=False, compare=False)
    """Folded forms of all tokens."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "keys", [token.key for token in self.tokens])

    def end(self, i: int) -> int:
        """Where token `i` ends."""
        return self.starts[i] + len(self.tokens[i].text)

    def touching(self, i: int) -> bool:
        """Nothing stands between tokens `i - 1` and `i`."""
        return self.end(i - 1) == self.starts[i]

    def token_range(self, span: Span) -> tuple[int, int]:
        """Indices `first, last` (half-open) of the tokens that lie in `span`."""
        return bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)

    def slice(self, first: int, last: int) -> Span:
        """The span of tokens `first:last`."""
        return Span(self.starts[first], self.starts[last - 1] + len(self.tokens[last - 1].text))

    def quote(self, first: int, last: int) -> str:
        """The clean text of tokens `first:last`."""
        return self.text[self.starts[first] : self.starts[last - 1] + len(self.tokens[last - 1].text)]


def divide(text: str) -> Document:
    """Divide clean text into sentences and tokens."""
    tokens: list[Token] = []
    starts: list[int] = []
    sentences = []
    paragraph, seen = -1, 0
    for index, span in enumerate(split(text)):
        paragraph += paragraph < 0 or text.find("\n", seen, span.start) >= 0
        seen = span.end
        first = len(tokens)
        own, places = tokenize(text[span.start : span.end], span.start)
        tokens += own
        starts += places
        sentences.append(Sentence(index, span, first, len(tokens), paragraph))
    return Document(text, tuple(tokens), tuple(starts), tuple(sentences))
