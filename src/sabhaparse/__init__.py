"""sabhaparse: minutes from Hindi press releases and news reports of meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from sabhaparse.pipeline import Parser as Parser

_WHERE = {"Parser": "sabhaparse.pipeline", "Minutes": "sabhaparse.record"}


def __getattr__(name: str) -> Any:
    if name in _WHERE:
        from importlib import import_module

        return getattr(import_module(_WHERE[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
