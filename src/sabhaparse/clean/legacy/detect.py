"""Which stretches of a text are Kruti Dev: per line, per token, and verified by decoding.

A line is cut into tokens and each gets its score (`evidence`); the cheapest division into legacy and other runs
is found with a two-state Viterbi search; and a run stands only if its letters have the shares of Kruti Dev and
its decoding holds the function words of Hindi. A run too short to be judged alone goes with the document.

>>> text = "Press Note dated 11 June\\nfnukad 11 twu dks cSBd vk;ksftr dh xbZA"
>>> [text[run.start:run.end] for run in krutidev_runs(text)]
['fnukad 11 twu dks cSBd vk;ksftr dh xbZA']
"""

from __future__ import annotations

from typing import NamedTuple

from sabhaparse.clean.legacy.decode import DEFAULT_QUOTES, Quotes
from sabhaparse.clean.legacy.evidence import Token, function_words, score, tokens
from sabhaparse.late import late

LINE = late(r"[^\n\r\u2028\u2029]+")
SWITCH = 4.0
"""Cost of going from one script to the other, in the unit of the scores."""
FEWEST, FEWEST_LETTERS = 3, 10
VOWELS, KEYS_K, DEPENDENT, FUNCTION_WORDS = 0.31, 0.03, 0.20, 0.08
"""Most vowels per letter, fewest k per letter, most impossible beginnings and fewest function words per token."""
NAMED = 5.0
"""What a font name adds to the score of each token."""
ESTABLISHED = 8
"""Tokens that must be legacy for certain before a run too short to be judged may follow them."""
_LETTER = late(r"[A-Za-z\u00A1-\u00FF]")
_DEPENDENT = late(r"[ahkqwsSzZW`~+](?!$)|\w+?(?:hq|sw|kh)")


class Run(NamedTuple):
    """A legacy stretch `text[start:end]` and its tokens."""

    start: int
    end: int
    tokens: tuple[Token, ...]


def krutidev_runs(text: str, named: bool = False, quotes: Quotes = DEFAULT_QUOTES) -> list[Run]:
    """The Kruti Dev stretches of a text, in order.

    Args:
        text: characters as typed (`typed.as_typed`).
        named: the font is known to be Kruti Dev, so that only clear English is left out.
        quotes: the values of the curly quotes.
    """
    found = [run for line in LINE.finditer(text) for run in line_runs(text, line.start(), line.end(), named)]
    if named:
        return found
    sure = [run for run in found if looks_krutidev(run.tokens, quotes)]
    if sum(len(run.tokens) for run in sure) < ESTABLISHED:
        return sure
    certain = {run.start for run in sure}
    return [run for run in found if run.start in certain or _follows(run)]


def line_runs(text: str, start: int, end: int, named: bool = False) -> list[Run]:
    """The runs of one line that score as Kruti Dev, not yet verified."""
    parts = tokens(text, start, end)
    legacy = divide([_evidence(token, named) for token in parts])
    runs: list[Run] = []
    at = 0
    while at < len(parts):
        if not legacy[at]:
            at += 1
            continue
        stop = at
        while stop < len(parts) and legacy[stop]:
            stop += 1
        runs.extend(_trimmed(parts[at:stop], at == 0, named))
        at = stop
    return runs


def _evidence(token: Token, named: bool) -> float:
    if token.fixed:
        return -50.0
    return score(token.text) + (NAMED if named and token.latin else 0.1 if named else 0.0)


def _trimmed(parts: list[Token], leading: bool, named: bool) -> list[Run]:
    """One run; numbers and marks before its first word belong to it only at the beginning of a line."""
    first = next((i for i, token in enumerate(parts) if token.latin), 0 if named else len(parts))
    kept = parts[first:] if not leading else parts if first < len(parts) else []
    return [Run(kept[0].start, kept[-1].end, tuple(kept))] if kept else []


def divide(scores: list[float]) -> list[bool]:
    """The cheapest labelling (true: legacy) of tokens with these scores; ties go to "not legacy".

    >>> divide([-5, -5, 3, -1, 4, 6])
    [False, False, True, True, True, True]
    """
    other = legacy = 0.0
    back: list[tuple[bool, bool]] = []
    for value in scores:
        from_legacy, from_other = legacy - SWITCH > other, other - SWITCH > legacy
        back.append((from_legacy, not from_other))
        other, legacy = max(other, legacy - SWITCH) - value / 2, max(legacy, other - SWITCH) + value / 2
    label = legacy > other
    labels = []
    for to_other, to_legacy in reversed(back):
        labels.append(label)
        label = to_legacy if label else to_other
    return labels[::-1]


def looks_krutidev(parts: tuple[Token, ...], quotes: Quotes = DEFAULT_QUOTES) -> bool:
    """The four tests: few vowels, many k, few impossible beginnings, and Hindi function words after decoding."""
    words = [token.text for token in parts if token.latin]
    letters = [c for word in words for c in _LETTER.findall(word)]
    if len(words) < FEWEST or len(letters) < FEWEST_LETTERS:
        return False
    if sum(c in "aeiouAEIOU" for c in letters) > VOWELS * len(letters):
        return False
    if sum(c in "kK" for c in letters) < KEYS_K * len(letters):
        return False
    if sum(bool(_DEPENDENT.match(word)) for word in words) > DEPENDENT * len(words):
        return False
    hits, _, faults = function_words(words, "krutidev", quotes)
    return hits > 0 and hits >= FUNCTION_WORDS * len(words) and faults <= len(words) / 4


def _follows(run: Run) -> bool:
    """A run too short to be judged alone is legacy in a legacy document when its own tokens say so."""
    latin = [token for token in run.tokens if token.latin]
    return bool(latin) and sum(score(token.text) for token in latin) >= 3.0
