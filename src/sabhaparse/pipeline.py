"""`Parser`: holds the lexicon and the tagger, and calls the stages in order."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from sabhaparse.clean import clean
from sabhaparse.divide import divide
from sabhaparse.enrich import LexiconTagger, Tagger
from sabhaparse.errors import InputError
from sabhaparse.find.found import find
from sabhaparse.lexicon import Lexicon
from sabhaparse.link.link import link
from sabhaparse.record import Minutes, assemble

ENGINES = ("rules",)


class Parser:
    """Reads reports with one lexicon and one engine. Safe to reuse; holds no state between reports.

    Args:
        engine: `rules` (word lists and grammar).
        lexicon: a folder with word lists of your own (`*.tsv`, same columns as the bundled ones), added to the bundled.

    Raises:
        InputError: an engine that does not exist.
        LexiconError: a list in `lexicon` is malformed.
    """

    def __init__(self, engine: str = "rules", lexicon: str | Path | None = None) -> None:
        if engine not in ENGINES:
            raise InputError(f"no engine {engine!r}; there is: {', '.join(ENGINES)}")
        self.lexicon = Lexicon.load(lexicon)
        self.tagger: Tagger = LexiconTagger(self.lexicon)

    def parse(self, text: str, published: dt.date | None = None) -> Minutes:
        """Read one report.

        Args:
            text: the raw text, as it is.
            published: the day of publication; completes dates without a year and weekdays, and nothing else.

        Raises:
            InputError: `text` is not a string, or `published` not a date.
        """
        check_text(text)
        published = check_day(published, "published")
        cleaned = clean(text, self.lexicon)
        tagged = self.tagger.tag(divide(cleaned.text))
        return assemble(cleaned, link(find(tagged), published))


def check_text(text: object) -> None:
    """Refuse what is not a text.

    Raises:
        InputError: not a `str`, or one with lone surrogates, which no encoding can hold.
    """
    if not isinstance(text, str):
        raise InputError(f"the text must be a str, not {type(text).__name__}")
    try:
        text.encode("utf-8")
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
