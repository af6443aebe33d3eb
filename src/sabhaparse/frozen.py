"""`frozen`: small records that the stages hand on, which no code may change, made in half the time.

`dataclass(frozen=True)` takes Python 3.11 twice to four times the time of a plain one for each instance, and a report
makes some hundreds. That nobody sets a field is checked by the type checker, as if the class were frozen; mypyc, which
has `COMPILED` for true, sees the plain dataclass that it is, of which it makes a native class.

>>> @frozen
... class Pair:
...     one: int
...     other: int = 0
>>> Pair(1), Pair(1, 2) == Pair(1, 2), len({Pair(1), Pair(1, 0)})
(Pair(one=1, other=0), True, 1)
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

__all__ = ["frozen"]

Record = TypeVar("Record")
COMPILED = False

if not COMPILED:

    @dataclass_transform(frozen_default=True, field_specifiers=(field,))
    def frozen(made: type[Record]) -> type[Record]:
        """A dataclass with slots, equal and hashed by its fields; to the type checker a frozen one."""
        return dataclass(slots=True, unsafe_hash=True)(made)

else:
    from dataclasses import dataclass as frozen  # type: ignore[assignment, unused-ignore]
