"""Many texts: order, failures, several processes."""

import datetime as dt
from collections.abc import Iterator

import pytest

from sabhaparse import Failure, Minutes, clean, parse_many
from sabhaparse.clean import CleanText
from sabhaparse.errors import InputError, LexiconError

TEXTS = [f"संघ की मासिक बैठक {day} मई 2023 को हुई।" for day in range(1, 12)]


def days(results: Iterator[Minutes | Failure]) -> list[str]:
    return [r.error if isinstance(r, Failure) else str(r.date.value) if r.date else "" for r in results]


EXPECTED = [f"2023-05-{day:02}" for day in range(1, 12)]


@pytest.mark.parametrize("workers", [1, 2])
def test_the_order_is_kept_and_failures_stand_in_their_place(workers: int) -> None:
    items = [*TEXTS[:5], "\ud800", *TEXTS[5:]]
    assert days(parse_many(items, workers=workers)) == [*EXPECTED[:5], "InputError", *EXPECTED[5:]]


def test_days_of_publication() -> None:
    items = [("संघ की बैठक कल हुई।", dt.date(2023, 5, 3)), ("संघ की बैठक कल हुई।", None)]
    assert days(parse_many(items)) == ["2023-05-02", ""]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_failure_says_what_and_where(workers: int) -> None:
    _, failure = parse_many([TEXTS[0], 7], workers=workers)  # type: ignore[list-item]
    assert failure == Failure(1, "InputError", "the text must be a str, not int")


def test_a_fault_in_a_rule_does_not_take_the_others_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def faulty(text: str, *more: object) -> CleanText:
        if text == "x":
            raise ZeroDivisionError("a fault")
        return clean(text)

    monkeypatch.setattr("sabhaparse.pipeline.clean", faulty)
    assert days(parse_many([TEXTS[0], "x", TEXTS[1]])) == [EXPECTED[0], "ZeroDivisionError", EXPECTED[1]]


def test_items_are_taken_as_they_are_needed() -> None:
    taken = []

    def items() -> Iterator[str]:
        for text in TEXTS * 10:
            taken.append(text)
            yield text

    results = parse_many(items(), workers=2)
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert len(taken) < 20


def test_arguments_are_checked_before_any_work() -> None:
    with pytest.raises(InputError, match="workers must be 1 or more"):
        parse_many([], workers=0)
    with pytest.raises(InputError, match="no engine"):
        parse_many([], engine="magic")
    with pytest.raises(LexiconError):
        parse_many([], lexicon="no such folder")
