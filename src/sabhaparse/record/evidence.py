"""`Evidence` and `Grounded[T]`: no value without the exact characters that say it.

>>> Evidence(start=0, end=4, quote="बैठक").quote
'बैठक'
"""

from __future__ import annotations

from typing import Annotated, Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, PlainValidator, WithJsonSchema

from sabhaparse.values import Basis, When

T = TypeVar("T")


class Frozen(BaseModel):
    """Base of all record models: immutable, no unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_enum_values=False)


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
