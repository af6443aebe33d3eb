"""`Parser`: holds the lexicon and the tagger, and calls the stages in order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from sabhaparse.clean import CleanText, clean
from sabhaparse.collector import at_rest
from sabhaparse.divide import divide
from sabhaparse.enrich import LexiconTagger, StanzaTagger, Tagged, Tagger
from sabhaparse.errors import InputError
from sabhaparse.find.found import find
from sabhaparse.lexicon import Lexicon
from sabhaparse.link.link import link

if TYPE_CHECKING:
    from sabhaparse.record import Minutes

ENGINES = ("rules", "stanza")
Result = TypeVar("Result")


class Parser:
    """Reads reports with one lexicon and one engine. Safe to reuse; holds no state between reports.

    Args:
        engine: `rules` (word lists and grammar), `stanza` (those, and stanza's neural models), or a tagger of your own.
        lexicon: a folder with word lists of your own (`*.tsv`, same columns as the bundled ones), added to the bundled.

    Raises:
        InputError: an engine that does not exist.
        LexiconError: a list in `lexicon` is malformed.
        ModelMissingError: engine `stanza`, and the package or its models are not installed.
    """

    def __init__(self, engine: str | Tagger = "rules", lexicon: str | Path | None = None) -> None:
        if isinstance(engine, str) and engine not in ENGINES:
            raise InputError(f"no engine {engine!r}; there are: {', '.join(ENGINES)}")
        with at_rest():
            self.lexicon = Lexicon.load(lexicon)
        self.tagger: Tagger = _tagger(engine, self.lexicon) if isinstance(engine, str) else engine

    def parse(self, text: str, published: dt.date | None = None, font: str | None = None) -> Minutes:
        """Read one report.

        Args:
            text: the raw text, as it is.
            published: the day of publication; completes dates without a year and weekdays, and nothing else.
            font: name of the legacy font that the whole text is typed in, where it is known.

        Raises:
            InputError: `text` is not a string, or `published` not a date.
        """
        with at_rest():
            cleaned, day = self._clean(text, published, font)
            return _minutes(cleaned, self.tagger.tag(divide(cleaned.text)), day)

    def parse_batch(self, items: Iterable[tuple[Any, ...]]) -> list[Minutes | Exception]:
        """Read several reports together, which makes a neural engine faster; the results are those of one by one.

        Args:
            items: for each report the arguments of `parse`.

        Returns:
            For each report its minutes, or the error that `parse` raises.

        Raises:
            ModelMissingError: the models of the engine cannot be loaded.
        """
        with at_rest():
            cleaned = [_attempt(self._clean, *item) for item in items]
            texts = [one[0].text for one in cleaned if not isinstance(one, Exception)]
            tagged = iter(self.tagger.tag_many([divide(text) for text in texts]))
            return [
                one if isinstance(one, Exception) else _attempt(_minutes, one[0], next(tagged), one[1])
                for one in cleaned
            ]

    def _clean(
        self, text: str, published: dt.date | None = None, font: str | None = None
    ) -> tuple[CleanText, dt.date | None]:
        check_text(text)
        return clean(text, self.lexicon, font), check_day(published, "published")


def _attempt(step: Callable[..., Result], *arguments: Any) -> Result | Exception:
    """What a step gives, or its error: one report must not take the others with it."""
    try:
        return step(*arguments)
    except Exception as error:
        return error


def _tagger(engine: str, lexicon: Lexicon) -> Tagger:
    return StanzaTagger(lexicon) if engine == "stanza" else LexiconTagger(lexicon)


def _minutes(cleaned: CleanText, tagged: Tagged, published: dt.date | None) -> Minutes:
    from sabhaparse.record import assemble  # pydantic, which takes as long as the word lists, with the first record

    return assemble(cleaned, link(find(tagged), published))


def check_text(text: object) -> None:
    """Refuse what is not a text.

    Raises:
        InputError: not a `str`, or one with lone surrogates, which no encoding can hold.
    """
    if not isinstance(text, str):
        raise InputError(f"the text must be a str, not {type(text).__name__}")
    try:
        text.encode("utf-16")  # quicker than UTF-8, and as strict
    except UnicodeEncodeError as error:
        raise InputError(
            f"the text holds a lone surrogate at offset {error.start}; decode the file with its own encoding"
        ) from error


def check_day(day: object, name: str) -> dt.date | None:
    """The calendar day given by the caller, or None; a `datetime` gives its day.

    Raises:
        InputError: neither a date nor None; `name` says which argument.
    """
    if day is None or (isinstance(day, dt.date) and not isinstance(day, dt.datetime)):
        return day
    if isinstance(day, dt.datetime):
        return day.date()
    raise InputError(f"{name} must be a datetime.date, not {type(day).__name__}")
