"""Letter chains."""

import pytest

from sabhaparse.lexicon.letters import letter, letter_chain, letter_names


@pytest.mark.parametrize(
    "word, letters",
    [
        ("जे॰पी॰एस॰", "JPS"),
        ("आई॰टी॰", "IT"),
        ("उ॰प्र॰", None),
        ("एस॰आर॰", "SR"),
        ("एस॰आर", "SR"),
        ("एस॰डी॰एम॰ों", "SDM"),
        ("वी॰", "V"),
        ("डब्ल्यू॰एच॰ओ॰", "WHO"),
        ("एफ॰आई॰आर॰", "FIR"),
        ("यू॰पी॰", "UP"),
        ("डॉ॰", None),
        ("आई", None),
        ("IT", "IT"),
        ("I.T.", "IT"),
        ("Dr", None),
        ("बैठक", None),
        ("", None),
        ("॰", None),
        ("आई॰॰", None),
    ],
)
def test_chain(word: str, letters: str | None) -> None:
    assert letter_chain(word) == (tuple(letters) if letters else None)


def test_every_letter_has_a_name() -> None:
    assert set(letter_names().values()) == set("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    assert letter("एस") == "S"
    assert letter("राम") is None
