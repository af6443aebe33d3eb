"""`Evidence` and `Grounded[T]`: no value without the exact characters that say it.

>>> Evidence(start=0, end=4, quote="बैठक").quote
'बैठक'
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, PlainValidator, WithJsonSchema

from sabhaparse.values import Basis, When

T = TypeVar("T")


class Frozen(BaseModel):
    """Base of all record models: immutable, no unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_enum_values=False, defer_build=True)


Model = TypeVar("Model", bound=Frozen)
_new = object.__new__


class Open(Frozen):
    """A record under construction: its slots are set as those of any object, a tenth of what `BaseModel` takes."""

    if not TYPE_CHECKING:
        __setattr__ = object.__setattr__
        __delattr__ = object.__delattr__


def trusted(model: type[Model]) -> Callable[[dict[str, Any]], Model]:
    """What makes a record model of values that need no check, all fields given: what the parser made, not a user.

    It is `model_construct` without its look at each field. The tests check whole records against the models.
    """
    names = set(model.model_fields)

    def make(values: dict[str, Any]) -> Any:
        made: Any = _new(Open)
        made.__dict__ = values
        made.__pydantic_fields_set__ = names
        made.__pydantic_extra__ = None
        made.__pydantic_private__ = None
        made.__class__ = model  # it is open no longer
        return made

    return make


class Evidence(Frozen):
    """A slice of the raw text: `raw[start:end] == quote`; offsets are code points, half-open."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    quote: str


class Extent(Frozen):
    """A range of the raw text without its quote (a session may be long)."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)


class Grounded(Frozen, Generic[T]):
    """A value with its evidence, the rule that found it, and whether it is stated or inferred."""

    value: T
    evidence: tuple[Evidence, ...] = Field(min_length=1)
    rule: str
    basis: Basis = Basis.STATED

    @property
    def quote(self) -> str:
        """The raw text of the first evidence."""
        return self.evidence[0].quote

    def __repr_name__(self) -> str:
        return "Grounded"


def _read_when(value: Any) -> When:
    return value if isinstance(value, When) else When.parse(str(value))


Edtf = Annotated[
    When,
    PlainValidator(_read_when),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string", "description": "EDTF (ISO 8601-2) date or interval", "examples": ["2018-06-11"]}),
]
"""A `When` that is written as its EDTF string."""
