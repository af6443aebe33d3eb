"""Tables of rows `group, text, what is wanted …, why missed`, as test parameters; a reason makes a strict xfail."""

from pathlib import Path

import pytest


def read_rows(path: Path) -> list:
    """Everything between the group and the reason of each row, marked where the row is a known miss."""
    cells = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]
    return [pytest.param(*asked, marks=[pytest.mark.xfail(reason=why)] if why else []) for _, *asked, why in cells]
