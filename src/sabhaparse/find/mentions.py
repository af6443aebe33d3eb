"""What the finders hand on: mentions with their place in the clean text. Frozen, no links among them.

Token indices are half-open ranges into the document's flat token list.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import field
from operator import attrgetter
from typing import Protocol, TypeVar

from sabhaparse.frozen import frozen
from sabhaparse.span import Span


@frozen
class Range:
    """Tokens `first:last`."""

    first: int
    last: int

    def __init__(self, first: int, last: int) -> None:  # as a dataclass makes it; mypyc compiles what is written
        self.first, self.last = first, last  # type: ignore[misc, unused-ignore]

    def __contains__(self, i: int) -> bool:
        return self.first <= i < self.last

    def __len__(self) -> int:
        return self.last - self.first if self.last > self.first else 0


@frozen
class NameMention:
    """A person's name: the bare name, the honorifics around it, and which rule took it.

    `late` is True behind स्व॰ and the like, `great` behind an epithet of the revered (महात्मा, लोकनायक); `nickname` is
    what stands in quotation marks behind it (गोकुल प्रसाद 'निर्झर').
    """

    name: Range
    whole: Range
    honorifics: tuple[Range, ...] = ()
    late: bool = False
    great: bool = False
    rule: str = ""
    nickname: Range | None = None


@frozen
class OfficeMention:
    """A post as written: the whole designation, the post itself, its body and its jurisdiction."""

    whole: Range
    title: Range
    body: Range | None = None
    jurisdiction: Range | None = None
    plural: bool = False
    rule: str = ""


@frozen
class PersonMention:
    """A person in one place: by name, by post, or both. `whole` includes posts, brackets and honorifics."""

    sentence: int
    whole: Range
    name: NameMention | None
    offices: tuple[OfficeMention, ...] = ()


@frozen
class Group:
    """Coordinated persons with the case marker behind them (`ने`, `को`, `का`, `द्वारा`, "" where none)."""

    sentence: int
    whole: Range
    members: tuple[PersonMention, ...]
    case: str = ""
    after: int = 0
    """Index of the first token behind the case marker (or behind the group)."""


@frozen
class Found:
    """A typed text range: venue, place, organiser, kind, headline, session label …"""

    span: Span
    rule: str
    value: str = ""
    extra: dict[str, str] = field(default_factory=dict)


class _Told(Protocol):
    """What stands in one sentence."""

    @property
    def sentence(self) -> int: ...


Mention = TypeVar("Mention", bound=_Told)
_SENTENCE = attrgetter("sentence")


def of_sentence(mentions: Sequence[Mention], index: int) -> Sequence[Mention]:
    """Those of the mentions of a document, given in order, that stand in one sentence."""
    first = bisect_left(mentions, index, key=_SENTENCE)
    return mentions[first : bisect_right(mentions, index, first, key=_SENTENCE)]
