"""Lines that have lost their spaces: what is parted, what the log and the record say of it, how often it is right."""

from pathlib import Path

import regex

from sabhaparse import parse
from sabhaparse.clean import clean
from sabhaparse.clean.segmenting import Segmenter
from sabhaparse.clean.spaces import part_words
from sabhaparse.clean.vocabulary import Vocabulary
from sabhaparse.clean.wordcosts import GRAPHEME
from sabhaparse.span import Span

CORPORA = Path(__file__).parents[2] / "corpora"
VOCABULARY = Vocabulary()
SEGMENTER = Segmenter(VOCABULARY)
STRETCH = regex.compile(r"[\u0900-\u0963\u0971-\u097f]+(?: [\u0900-\u0963\u0971-\u097f]+)+")
GLUED = (
    "विभाग की बैठक\n\n"
    "कार्यशालाकाशुभारंभकरतेहुए,राज्यसरकारकेकृषिविभागकेसंयुक्तसचिवश्रीहरीशभारद्वाजनेसिंचाईपरज़ोरदिया।"
    "उन्होंनेकहाकिसभीविद्यालयोंमेंसुधारहोगा।\n"
    "बैठककीअध्यक्षतानिदेशकडॉ.वी.मरुदवेलननेकी।\n"
)


def test_log_has_one_entry_a_line() -> None:
    result = clean(GLUED)
    entries = [change for change in result.log if change.step == "part_words"]
    assert [entry.note for entry in entries] == ["26 spaces", "6 spaces"]
    assert all(result.raw[entry.raw.start : entry.raw.end] == entry.before for entry in entries)
    assert all(entry.after.replace(" ", "") == entry.before and entry.words for entry in entries)


def test_every_word_quotes_the_raw_text() -> None:
    result = clean(GLUED)
    at = result.text.index("मरुदवेलन")
    raw = result.to_raw(Span(at, at + len("मरुदवेलन")))
    assert result.raw[raw.start : raw.end] == "मरुदवेलन"


def test_names_are_found_and_their_evidence_is_raw() -> None:
    minutes = parse(GLUED)
    people = {person.name.value: person.name for person in minutes.people if person.name}
    assert "हरीश भारद्वाज" in people
    assert [e.quote for e in people["हरीश भारद्वाज"].evidence][:1] == ["हरीशभारद्वाज"]
    assert all(GLUED[e.start : e.end] == e.quote for name in people.values() for e in name.evidence)


def test_cuts_stand_between_graphemes() -> None:
    for run in ("क्षेत्रीयकेंद्रोंकीपहलीबैठक", "र्कंङ्गटाटााक्", "ािी", "क़ानूनकेज़रिए"):
        pieces = [piece.text for piece in SEGMENTER.part(run)]
        assert "".join(pieces) == run
        borders = {match.start() for match in GRAPHEME.finditer(run)} | {len(run)}
        assert all(sum(map(len, pieces[:i])) in borders for i in range(1, len(pieces) + 1))


def test_what_is_parted_needs_no_second_time() -> None:
    once = clean(GLUED).text
    assert part_words(once, VOCABULARY) == []


def test_time_grows_with_the_length_only() -> None:
    pieces = SEGMENTER.part("राज्यसरकारकेकृषिविभागकेसंयुक्तसचिव" * 300)
    assert len(pieces) == 8 * 300


def test_spaces_taken_out_of_reports_come_back() -> None:
    """Borders of words in `corpora/heldout`, from which no counts of words were taken."""
    right = wrong = missed = 0
    for path in sorted(CORPORA.glob("heldout/*.txt")):
        for match in STRETCH.finditer(clean(path.read_text(encoding="utf-8")).text):
            gold = borders(match.group().split())
            found = borders([piece.text for piece in SEGMENTER.part(match.group().replace(" ", ""))])
            right, wrong, missed = right + len(gold & found), wrong + len(found - gold), missed + len(gold - found)
    assert right > 5_000
    assert 2 * right / (2 * right + wrong + missed) >= 0.97


def borders(words: list[str]) -> set[int]:
    return {sum(map(len, words[:i])) for i in range(1, len(words))}
