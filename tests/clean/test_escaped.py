"""UTF-8 that was read as something else, and entities of HTML, are text again."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sabhaparse import clean, parse
from sabhaparse.clean.edits import apply
from sabhaparse.clean.escaped import undo_mojibake, unescape_entities

TEXT = "जिला परिषद की “मासिक” बैठक सोमवार को अध्यक्ष डॉ. रमेश पाठक की अध्यक्षता में हुई। ठेके पर चर्चा हुई – 5 जुलाई तक।"


def windows(byte: int) -> str:
    """The character that a browser shows for a byte."""
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


WRONGLY_READ = {
    "latin-1": TEXT.encode().decode("latin-1"),
    "cp1252": "".join(map(windows, TEXT.encode())),
    "cp1252, spaces plain": "".join(map(windows, TEXT.encode())).replace("\xa0", " "),
    "entities": "".join(f"&#{ord(char)};" if char > "\x7f" else char for char in TEXT),
    "named": html.escape(TEXT).replace("“", "&ldquo;").replace("”", "&rdquo;").replace("–", "&ndash;"),
}


@pytest.mark.parametrize("name", sorted(WRONGLY_READ))
def test_text_is_what_it_was(name: str) -> None:
    assert clean(WRONGLY_READ[name]).text == clean(TEXT).text


@pytest.mark.parametrize("name", sorted(WRONGLY_READ))
def test_names_are_quoted_as_they_stand(name: str) -> None:
    raw = WRONGLY_READ[name]
    (person,) = parse(raw).people
    assert person.name is not None
    assert person.name.value == "रमेश पाठक"
    for evidence in person.name.evidence:
        assert raw[evidence.start : evidence.end] == evidence.quote


@pytest.mark.parametrize(
    "text", ["Voilà ¤ und ¥ 100", "à la carte", "A&B Co; R&D", "AT&T &foo; &#xD800;", "café à Paris"]
)
def test_other_text_stays(text: str) -> None:
    assert undo_mojibake(text) == []
    assert unescape_entities(text) == []


@given(st.text("à¤¥œ\x8d\xa0Ââ€“ &#;amp 2348x", max_size=60))
def test_any_text_can_be_looked_at(text: str) -> None:
    apply(text, undo_mojibake(text))
    apply(text, unescape_entities(text))
    assert clean(text).raw == text
