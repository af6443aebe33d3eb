"""What a view works out once for a document: which entries cover each token, which words begin alike, flags of tokens.

>>> beginning("\\nसभा\\nसभागार\\nबैठक\\n", "सभा")
['सभा', 'सभागार']
>>> raised([False, False, False], [1])
[False, True, False]
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sabhaparse.enrich import Cover, Covering, Tag


def covering(tags: Sequence[Tag], phrases: Sequence[int]) -> tuple[list[Mapping[str, Covering]], dict[int, Cover]]:
    """For each token the longest entry of each list that covers it; the tokens in one that begins in front of them.

    Entries of several words begin at `phrases`.
    """
    cover, later = [tag.cover for tag in tags], {}
    number = len(cover)
    for i in phrases:
        for part in tags[i].behind:
            at = i + part.back
            if at >= number:
                continue
            held = cover[at]
            met, made = part.last
            if met is not held:
                made = part.over(held)
            if made is not None:
                cover[at] = later[at] = made
    return cover, later


def beginning(words: str, prefix: str) -> list[str]:
    """Those of some words that begin so; the words stand one to a line, between two ends of lines."""
    out, start = [], words.find(prefix)  # which is rarer than the end of a line
    while start >= 0:
        end = words.index("\n", start)
        if words[start - 1] == "\n":
            out.append(words[start:end])
        start = words.find(prefix, end)
    return out


def raised(flags: list[bool], places: Iterable[int]) -> list[bool]:
    """The flags of tokens, with those at some places up."""
    for i in places:
        flags[i] = True
    return flags
