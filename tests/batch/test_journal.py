"""The journal: cut off at any byte, spoilt at any byte, full disk; what was whole stays, what was not is not there."""

import random
import resource
from pathlib import Path

import pytest

from sabhaparse.batch.journal import Journal
from sabhaparse.batch.results import Done
from sabhaparse.errors import InputError

SETTINGS = {"inputs": ["पुरालेख"], "engine": "rules"}
DONE = [Done(1, 0, False, bytes(range(n, n + 40))) for n in range(6)]
KEYS = [bytes([n]) * 16 for n in range(6)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.bin"


def filled(path: Path) -> list[int]:
    with Journal(path, SETTINGS) as journal:
        return [journal.append(key, done) for key, done in zip(KEYS, DONE, strict=True)]


def test_what_is_written_is_read_again(path: Path) -> None:
    places = filled(path)
    with Journal(path, SETTINGS) as journal:
        assert journal.places == dict(zip(KEYS, places, strict=True))
        assert [journal.read(place) for place in places] == DONE


def test_cut_off_at_any_byte(path: Path) -> None:
    places = filled(path)
    data, ends = path.read_bytes(), [*places[1:], path.stat().st_size]
    for length in range(places[0], len(data) + 1):
        path.write_bytes(data[:length])
        whole = sum(end <= length for end in ends)
        with Journal(path, SETTINGS) as journal:
            assert list(journal.places) == KEYS[:whole]
            for key, done in zip(KEYS[whole:], DONE[whole:], strict=True):
                journal.append(key, done)
        assert path.read_bytes() == data


def test_spoilt_at_any_byte(path: Path) -> None:
    places = filled(path)
    data, chance = path.read_bytes(), random.Random(7)
    for spot in range(places[0], len(data)):
        spoilt = bytearray(data)
        spoilt[spot] ^= chance.randint(1, 255)
        path.write_bytes(spoilt + bytes(chance.randint(0, 30)))
        before = sum(place <= spot for place in places) - 1
        with Journal(path, SETTINGS) as journal:
            assert list(journal.places) == KEYS[:before]


def test_the_last_of_a_file_counts_and_what_is_to_be_tried_again_does_not(path: Path) -> None:
    with Journal(path, SETTINGS) as journal:
        journal.append(KEYS[0], DONE[0])
        journal.append(KEYS[1], DONE[1])
        again = journal.append(KEYS[0], DONE[2])
        journal.append(KEYS[1], DONE[1]._replace(again=True))
    with Journal(path, SETTINGS) as journal:
        assert journal.places == {KEYS[0]: again}


def test_the_journal_of_another_run(path: Path) -> None:
    filled(path)
    with pytest.raises(InputError, match=r"another run \(engine differ\)"):
        Journal(path, {**SETTINGS, "engine": "stanza"})
    with Journal(path, {**SETTINGS, "engine": "stanza"}, restart=True) as journal:
        assert journal.places == {}
    path.write_bytes(b"\xff\n\n")
    with pytest.raises(InputError, match="is no journal"):
        Journal(path, SETTINGS)
    with pytest.raises(InputError, match="cannot be written"):
        Journal(path / "x", SETTINGS)


def test_a_full_disk(path: Path) -> None:
    places = filled(path)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with Journal(path, SETTINGS) as journal:
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 20, hard))
        try:
            with pytest.raises(InputError, match=r"journal\.bin: cannot be written: File too large"):
                journal.append(b"x" * 16, DONE[0])
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert journal.read(places[-1]) == DONE[-1]
    with Journal(path, SETTINGS) as journal:
        assert list(journal.places) == KEYS


def test_a_place_that_is_none(path: Path) -> None:
    (first, *_) = filled(path)
    data = bytearray(path.read_bytes())
    with Journal(path, SETTINGS) as journal:
        data[first + 30] ^= 1
        path.write_bytes(data)
        with pytest.raises(InputError, match="--restart"):
            journal.read(first)
