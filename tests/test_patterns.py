"""Every pattern of the source, as it is used, over hostile repetition: none looks at one place again and again.

What a pattern does inside cannot be counted, so this one test has a clock: `CEILING` seconds for what takes some
milliseconds, and minutes where a pattern takes time with the square of the text. Work outside of the patterns is
counted in `test_work.py`.
"""

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
import regex

import sabhaparse
from sabhaparse.late import Late

LENGTH, CEILING = 30_000, 2.0
UNITS = (
    " ",
    "\n",
    "क",
    "ा",
    "्",
    "a",
    "0",
    "(",
    ",",
    ".",
    "-",
    '"',
    "।",
    "\u200d",
    "क ",
    "a ",
    "1.",
    "a.b",
    "<",
    "/",
    "&#",
    "f",
)
TAILS = ("", "!\n")
ALL_OVER = regex.compile(r"\.(?:search|finditer|findall|sub|split)\b")
BOUNDED = {
    "sabhaparse.divide.sentence_rules._LAST_WORD": "looks at WINDOW characters",
    "sabhaparse.clean.danda._LAST_WORD": "looks at 60 characters",
    "sabhaparse.acquire.charset._DECLARED": "looks at the first 4096 bytes",
}


def modules() -> Iterator[str]:
    yield from (found.name for found in pkgutil.walk_packages(sabhaparse.__path__, "sabhaparse."))


def source_of(module: ModuleType) -> str:
    """The source of a module; that of a compiled one stands beside it."""
    file = Path(str(module.__file__))
    return file.with_name(f"{file.name.partition('.')[0]}.py").read_text(encoding="utf-8")


def patterns() -> Iterator[tuple[str, regex.Pattern | Late, bool]]:
    """Name, pattern, and whether it is looked for all over a text (else at one place)."""
    for name in modules():
        if name.endswith("__main__"):
            continue
        module = importlib.import_module(name)
        source = source_of(module)
        for variable, value in vars(module).items():
            made = regex.search(rf"\b{variable}(?:: [^=\n]+)? = (?:regex\.compile|late)\b", source)
            if isinstance(value, regex.Pattern | Late) and made is not None:
                used = regex.findall(rf"\b{variable}\.\w+", source)
                yield f"{name}.{variable}", value, not used or any(ALL_OVER.search(use) for use in used)


FOUND = {name: (pattern, everywhere) for name, pattern, everywhere in patterns()}


def test_the_patterns_are_found() -> None:
    assert len(FOUND) > 200
    assert sum(isinstance(pattern, Late) for pattern, _ in FOUND.values()) > 100
    assert BOUNDED.keys() <= FOUND.keys()


@pytest.mark.parametrize("name", [name for name in FOUND if name not in BOUNDED])
def test_no_pattern_runs_away(name: str) -> None:
    pattern, everywhere = FOUND[name]
    for unit in UNITS:
        text = unit * (LENGTH // len(unit))
        for tail in TAILS:
            given = (text + tail).encode() if isinstance(pattern.pattern, bytes) else text + tail
            pattern.match(given, timeout=CEILING)
            pattern.fullmatch(given, timeout=CEILING)
            for _ in pattern.finditer(given, timeout=CEILING) if everywhere else ():
                pass
