"""Optional packages: imported where they are used, and asked for by name where they are missing.

>>> need("json").dumps("बैठक", ensure_ascii=False)
'"बैठक"'
"""

from __future__ import annotations

import importlib
from types import ModuleType

from sabhaparse.errors import ModelMissingError

INSTALL = "pip install 'sabhaparse[files]'"
"""The command that installs the readers of html, docx and pdf."""


def need(module: str) -> ModuleType:
    """Import an optional module.

    Args:
        module: dotted name.

    Raises:
        ModelMissingError: it is not installed; the message holds the command.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        missing = error.name or module
        raise ModelMissingError(f"{missing} is not installed, needed for this kind of file: {INSTALL}") from error
