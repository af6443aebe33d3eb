"""The public names: what they are, that they load late, what they refuse."""

import datetime as dt
import inspect
import subprocess
import sys

import pytest

import sabhaparse
from sabhaparse.errors import InputError, LexiconError, SabhaparseError

NAMES = [
    "Failure", "Minutes", "Parser", "__version__", "clean", "errors", "find_dates", "parse", "parse_many",
    "parse_path", "sentences",
]  # fmt: skip
HEAVY = ("pydantic", "indicnlp", "click", "tqdm", "charset_normalizer", "stanza", "pandas")


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def test_names() -> None:
    assert sabhaparse.__all__ == NAMES
    assert set(NAMES) <= set(dir(sabhaparse))
    for name in NAMES:
        assert getattr(sabhaparse, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'parce'"):
        sabhaparse.parce  # noqa: B018


def test_import_loads_nothing_heavy() -> None:
    loaded = run("import sys, sabhaparse; print(*sys.modules)").split()
    assert not set(HEAVY) & set(loaded)
    assert "sabhaparse.lexicon" not in loaded


FIRST = [
    "import sabhaparse.pipeline",
    "import sabhaparse.clean",
    "from sabhaparse import clean",
    "import sabhaparse.batch",
]


@pytest.mark.parametrize("first", FIRST)
def test_clean_is_the_function_whatever_is_imported_first(first: str) -> None:
    code = f"{first}\nimport sabhaparse\nfrom sabhaparse.clean.edits import Edit\nprint(sabhaparse.clean('भाजपा').text)"
    assert run("import sys; sys.stdout.reconfigure(encoding='utf-8')\n" + code).strip() == "भाजपा"


def test_everything_public_is_documented() -> None:
    for name in NAMES:
        value = getattr(sabhaparse, name)
        if callable(value):
            assert inspect.getdoc(value), name


REPORT = "संघ की मासिक बैठक मंगलवार को हुई। अगली बैठक 10 जून को होगी।"


def test_parse_completes_from_the_day_of_publication() -> None:
    assert sabhaparse.parse(REPORT).date is None
    minutes = sabhaparse.parse(REPORT, published=dt.date(2023, 5, 3))
    assert minutes.date is not None
    assert str(minutes.date.value) == "2023-05-02"
    assert minutes == sabhaparse.parse(REPORT, dt.datetime(2023, 5, 3, 12, 30))


def test_find_dates() -> None:
    found = sabhaparse.find_dates("कल बैठक हुई, 4 मई 2023 को भी; अगली 10 जून तक।")
    assert [(str(d.value), d.basis.value) for d in found] == [("2023-05-04", "stated"), ("2023-06-10", "inferred")]
    found = sabhaparse.find_dates("कल बैठक हुई; अगली 10 जून तक।", reference=dt.date(2024, 1, 2))
    assert [str(d.value) for d in found] == ["2024-01-01", "2024-06-10"]
    assert [d.evidence[0].quote for d in found] == ["कल", "10 जून"]
    assert sabhaparse.find_dates("") == []


def test_find_dates_quotes_the_raw_text() -> None:
    text = "बैठक  4\u00a0मई\u200b 2023  को ।"
    (date,) = sabhaparse.find_dates(text)
    evidence = date.evidence[0]
    assert text[evidence.start : evidence.end] == evidence.quote == "4\u00a0मई\u200b 2023"


@pytest.mark.parametrize("call", [sabhaparse.parse, sabhaparse.find_dates, sabhaparse.sentences])
@pytest.mark.parametrize("text", [None, b"x", 3, "बैठक \ud800 हुई"])
def test_what_is_no_text_is_refused(call: object, text: object) -> None:
    assert callable(call)
    with pytest.raises(InputError):
        call(text)


@pytest.mark.parametrize("day", ["2018-06-11", 2018, 3.5])
def test_what_is_no_day_is_refused(day: object) -> None:
    with pytest.raises(InputError, match=r"must be a datetime\.date"):
        sabhaparse.parse("बैठक", published=day)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="reference"):
        sabhaparse.find_dates("बैठक", reference=day)  # type: ignore[arg-type]


def test_engines_and_lexicons_that_do_not_exist() -> None:
    with pytest.raises(InputError, match="no engine 'magic'"):
        sabhaparse.Parser(engine="magic")
    with pytest.raises(LexiconError, match="not a folder"):
        sabhaparse.Parser(lexicon="no such folder")
    assert issubclass(InputError, SabhaparseError)
