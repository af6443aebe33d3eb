"""sabhaparse: minutes from Hindi press releases and news reports of meetings.

>>> import sabhaparse
>>> minutes = sabhaparse.parse("हरदोई, 4 मई 2023। व्यापार संघ की मासिक बैठक अध्यक्ष उमा देवी की अध्यक्षता में हुई।")
>>> minutes.kind.value, minutes.people[0].name.value, str(minutes.people[0].roles[0].value)
('मासिक बैठक', 'उमा देवी', 'chair')
>>> minutes.kind.evidence[0].quote
'मासिक बैठक'

The names below are the whole public interface. Each is loaded when it is first used, so that the import costs nothing.
"""

from __future__ import annotations

import datetime as dt
import sys
from functools import lru_cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from sabhaparse import errors

if TYPE_CHECKING:
    from sabhaparse.batch import Failure, parse_many, parse_path
    from sabhaparse.clean import clean
    from sabhaparse.pipeline import Parser
    from sabhaparse.record import Evidence, Grounded, Minutes
    from sabhaparse.values import When

__version__ = "0.1.0"

__all__ = [
    "Failure",
    "Minutes",
    "Parser",
    "__version__",
    "clean",
    "errors",
    "find_dates",
    "parse",
    "parse_many",
    "parse_path",
    "sentences",
]

_WHERE = {
    "Failure": "sabhaparse.batch",
    "Minutes": "sabhaparse.record",
    "Parser": "sabhaparse.pipeline",
    "clean": "sabhaparse.clean",
    "parse_many": "sabhaparse.batch",
    "parse_path": "sabhaparse.batch",
}


@lru_cache(maxsize=1)
def _parser() -> Parser:
    from sabhaparse.pipeline import Parser

    return Parser()


def parse(text: str, published: dt.date | None = None) -> Minutes:
    """The minutes of one report, read with the bundled word lists; `Parser` takes lists of your own.

    Args:
        text: the raw text of the report, as it is.
        published: the day of publication, where it is known; completes dates without a year, and weekdays.

    Raises:
        InputError: `text` is not a string that can be encoded, or `published` not a date.
    """
    return _parser().parse(text, published)


def sentences(text: str) -> tuple[Evidence, ...]:
    """The sentences of a text, as slices of the text as given; nothing but white space is left out between them.

    >>> [s.quote for s in sentences("मा० मंत्री जी आए।  बैठक हुई।")]
    ['मा० मंत्री जी आए।', 'बैठक हुई।']

    Raises:
        InputError: `text` is not a string that can be encoded.
    """
    from sabhaparse.record.slices import raw_sentences

    return raw_sentences(_checked(text))


def find_dates(text: str, reference: dt.date | None = None) -> list[Grounded[When]]:
    """Every date in a text, in order, each with its evidence; `str(date.value)` is EDTF.

    >>> for date in find_dates("बैठक 4 मई को हुई, अगली 10 जून तक होगी।", reference=dt.date(2023, 5, 5)):
    ...     print(date.value, date.basis, date.evidence[0].quote)
    2023-05-04 inferred 4 मई
    2023-06-10 inferred 10 जून

    Args:
        text: the raw text.
        reference: the day that आज means; without it years stay open (XXXX) and आज, कल, weekdays are left out.

    Raises:
        InputError: `text` is not a string that can be encoded, or `reference` not a date.
    """
    from sabhaparse.pipeline import check_day
    from sabhaparse.record.slices import raw_dates

    return raw_dates(_checked(text), _parser().tagger, check_day(reference, "reference"))


def _checked(text: str) -> str:
    from sabhaparse.pipeline import check_text

    check_text(text)
    return text


class _Package(ModuleType):
    """This package as a module on which the function `clean` is not replaced by the subpackage of the same name."""

    def __setattr__(self, name: str, value: Any) -> None:
        if name in _WHERE and isinstance(value, ModuleType):
            return
        super().__setattr__(name, value)


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_WHERE[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


sys.modules[__name__].__class__ = _Package
