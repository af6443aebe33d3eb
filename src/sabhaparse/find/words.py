"""Word sets of the finders, held as data (`data/words.toml`): each with a name and what it says.

>>> sorted(word_set("general"))
['आम', 'साधारण']
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from sabhaparse.lexicon import fold


@cache
def _file() -> dict[str, frozenset[str]]:
    data = tomllib.loads(files("sabhaparse.find").joinpath("data/words.toml").read_text(encoding="utf-8"))
    return {name: frozenset(map(fold, entry["words"])) for name, entry in data.items()}


@cache
def word_set(name: str) -> frozenset[str]:
    """The folded words of one set.

    Raises:
        KeyError: no set has this name.
    """
    return _file()[name]


@cache
def first_words(phrases: frozenset[str]) -> frozenset[str]:
    """The first word of each phrase."""
    return frozenset([phrase.partition(" ")[0] for phrase in phrases])


@cache
def beginnings(words: frozenset[str]) -> tuple[str, ...]:
    """The words of a set as `str.startswith` wants them."""
    return tuple(words)
