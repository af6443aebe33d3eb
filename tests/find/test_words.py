"""The word sets of `data/words.toml`: folded, without doubles, each used by a rule."""

import tomllib
from pathlib import Path

import pytest

import sabhaparse
from sabhaparse.find.words import word_set
from sabhaparse.lexicon import fold

SOURCE = Path(sabhaparse.__file__).parent
SETS = tomllib.loads((SOURCE / "find" / "data" / "words.toml").read_text(encoding="utf-8"))
USES = "\n".join(path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.py"))


@pytest.mark.parametrize("name", SETS)
def test_a_set_is_said_used_and_without_doubles(name: str) -> None:
    given = SETS[name]["words"]
    assert SETS[name]["says"].endswith(".")
    assert f'word_set("{name}")' in USES
    assert len(given) == len(set(given))
    assert word_set(name) == {fold(word) for word in given}


def test_order_is_that_of_the_names() -> None:
    assert list(SETS) == sorted(SETS)


def test_no_such_set() -> None:
    with pytest.raises(KeyError, match="nonesuch"):
        word_set("nonesuch")
