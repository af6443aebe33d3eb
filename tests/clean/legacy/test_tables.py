"""The data files: readable, unambiguous, and agreeing with each other."""

import pytest

from sabhaparse.clean.legacy.decode import decode
from sabhaparse.clean.legacy.tables import ENCODINGS, data_file, load


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_table_loads(encoding: str) -> None:
    table = load(encoding)
    assert len(table.keys) > 60
    assert all(key.letters for key in table.keys.values() if key.kind in ("cons", "half", "stemless", "tail"))


@pytest.mark.parametrize("encoding, form, meaning", data_file("signatures.tsv"))
def test_signature_words_decode_to_their_note(encoding: str, form: str, meaning: str) -> None:
    decoded = decode(form, encoding)
    assert decoded.text == meaning
    assert decoded.faults == 0


@pytest.mark.parametrize("name", ["hindi.tsv", "english.tsv", "visarga.tsv", "pairs.tsv", "signatures.tsv"])
def test_no_row_twice(name: str) -> None:
    keys = [tuple(row[:2]) if name == "signatures.tsv" else row[0] for row in data_file(name)]
    if name == "visarga.tsv":
        keys = [tuple(row[:2]) for row in data_file(name)]
    assert len(keys) == len(set(keys))
