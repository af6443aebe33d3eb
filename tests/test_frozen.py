"""Records are equal and hashed by their fields, and those that users see can be pickled, in Python and compiled.

A native class of mypyc with a comparison of its own would be compared by identity; one that is frozen at run time, or
has a constructor of its own, cannot be pickled.
"""

import importlib
import pickle
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import is_dataclass
from types import FunctionType

import pytest

import sabhaparse
from sabhaparse.clean import clean
from sabhaparse.find.mentions import Range
from sabhaparse.raw_span import RawSpan
from sabhaparse.span import Span


def records() -> Iterator[type]:
    for found in pkgutil.walk_packages(sabhaparse.__path__, "sabhaparse."):
        if not found.name.endswith("__main__"):
            for value in vars(importlib.import_module(found.name)).values():
                if isinstance(value, type) and is_dataclass(value) and value.__module__ == found.name:
                    yield value


@pytest.mark.parametrize("record", [*records()], ids=lambda record: record.__qualname__)
def test_equal_by_fields(record: type) -> None:
    if record.__dataclass_params__.eq:  # type: ignore[attr-defined]
        assert isinstance(vars(record)["__eq__"], FunctionType)


@pytest.mark.parametrize("made", [lambda: Span(1, 2), lambda: RawSpan(1, 2), lambda: Range(1, 2)])
def test_hashed_by_fields(made: Callable[[], object]) -> None:
    assert len({made(), made()}) == 1


def test_between_processes() -> None:
    one = clean("डॉ0 चैहान")
    other = pickle.loads(pickle.dumps(one))
    assert (other.text, other.log) == (one.text, one.log)
