"""Every abbreviation of the list, however its sign is typed and spaced, is found again on its token after `clean`,
`divide` and the tagger: canonical form, expansion and type.

What is left out, and why: `BRACKETS` (over several tokens), `AFTER_VERB`, and `WORDS` (spelt without any sign their
letters are words). One syllable with a full stop may be the end of a sentence: there only a share is asked for.
"""

import pytest

from sabhaparse.clean import clean
from sabhaparse.divide import divide
from sabhaparse.enrich import LexiconTagger
from sabhaparse.lexicon import Entry, Lexicon
from sabhaparse.lexicon.loader import bundled, read_rows

TAGGER = LexiconTagger(Lexicon.load())
ROWS = [cells for _, cells in read_rows(bundled().joinpath("abbreviations.tsv"))]
SIGN = "॰"
BRACKETS = frozenset({"डॉ॰ (श्रीमती)"})
WORDS = frozenset("सी॰ओ॰ आई॰जी॰ ए॰ई॰ ई॰ई॰ ई॰ओ॰ पी॰जी॰आई॰ बी॰ए॰ पी॰पी॰ पी॰ए॰ पी॰पी॰पी॰ ए॰आई॰".split())  # noqa: SIM905
AFTER_VERB = frozenset({"था॰", "ली॰", "मि॰ली॰"})
"""Pieces that are verbs which end a sentence: a zero behind them is none of theirs."""


def entries(text: str) -> list[Entry]:
    """The abbreviations found on the tokens of a raw text."""
    tagged = TAGGER.tag(divide(clean(text).text))
    return [hit.entry for tag in tagged.tags if (hit := tag.hit("abbreviations"))]


def sentence(spelling: str, kind: str) -> str:
    before = "12 " if kind in ("unit", "time") else "बैठक में "
    return before + spelling + (" राजेश आए" if kind == "honorific" else " विभाग के लोग आए")


def lost(spelling: str) -> list[str]:
    """The forms of the rows that `spelling` (a function of the form) hides; rows without the sign are left out."""
    return [row[0] for row in CHAINS if row[0] not in found_forms(sentence(spelling_of(spelling, row[0]), row[2]))]


def found_forms(text: str) -> set[str]:
    return {entry.form for entry in entries(text)}


def spelling_of(how: str, form: str) -> str:
    sign = how.removeprefix("spaced ")
    spelled = form.replace(SIGN, SIGN + " ").replace("  ", " ").strip() if how.startswith("spaced ") else form
    if sign == "last one lost":
        return spelled.removesuffix(SIGN)
    if sign == "mixed":
        return spelled.replace(SIGN, ".", 1).replace(SIGN, "०")
    return spelled.replace(SIGN, "" if sign == "none" else sign)


CHAINS = [row for row in ROWS if SIGN in row[0] and row[0] not in BRACKETS]
LONG = [row for row in CHAINS if row[0].count(SIGN) > 1 and " " not in row[0]]
LETTERS = [row for row in LONG if row[2] == "initialism"]


def test_the_list_is_long_enough() -> None:
    assert len(ROWS) >= 425
    assert len(LONG) >= 300
    assert len(LETTERS) >= 250


@pytest.mark.parametrize("sign", [SIGN, "०", "0", "o", "°"])
def test_sign(sign: str) -> None:
    assert set(lost(sign)) <= (AFTER_VERB if sign != SIGN else set())


@pytest.mark.parametrize("how", [".", "last one lost", "mixed", "spaced ॰", "spaced ०", "spaced 0", "spaced ."])
def test_chain(how: str) -> None:
    gone = {row[0] for row in LONG if row[0] not in found_forms(sentence(spelling_of(how, row[0]), row[2]))}
    assert gone <= (AFTER_VERB if how.startswith("spaced") else set())


def test_letters_with_nothing_but_spaces() -> None:
    gone = {row[0] for row in LETTERS if row[0] not in found_forms(sentence(row[0].replace(SIGN, " ").strip(), row[2]))}
    assert gone <= WORDS


def test_letters_joined_and_in_latin() -> None:
    gone = []
    for form, variants, kind, *_ in LETTERS:
        for spelling in variants.split("|") if variants else ():
            dotted = ".".join(spelling) + "." if spelling.isascii() and spelling.isupper() else spelling
            gone += [(form, s) for s in (spelling, dotted) if form not in found_forms(sentence(s, kind))]
    assert gone == []


def test_listed_spellings() -> None:
    gone = []
    for form, variants, kind, *_ in ROWS:
        spellings = [s for s in variants.split("|") if s and s != "₹"]  # a mark, no word
        gone += [(form, s) for s in spellings if form not in found_forms(sentence(s, kind))]
    assert gone == []


def test_a_full_stop_behind_one_syllable_is_left_where_the_syllable_is_a_word() -> None:
    alone = [row for row in CHAINS if row[0].count(SIGN) == 1 and " " not in row[0]]
    gone = [row[0] for row in alone if row[0] not in found_forms(sentence(row[0].replace(SIGN, "."), row[2]))]
    assert len(gone) <= 0.3 * len(alone), gone
    assert not {"डॉ॰", "प्रो॰", "पं॰", "स्व॰", "एड॰", "कि॰", "रु॰", "नं॰"} & set(gone)


@pytest.mark.parametrize(
    "spelling", ["आई॰टी॰", "आई०टी०", "आई0टी0", "आई. टी.", "आई टी", "आईटी", "IT", "I.T.", "आई० टी०", "आई॰टी"]
)
def test_one_token_three_facts(spelling: str) -> None:
    (entry,) = entries(f"पार्टी के {spelling} विभाग की बैठक हुई।")
    assert (entry.form, entry.value, entry.type) == ("आई॰टी॰", "सूचना प्रौद्योगिकी", "initialism")


@pytest.mark.parametrize(
    "text, forms",
    [
        ("एस०डी०एम०ों को बुलाया", {"एस॰डी॰एम॰"}),
        ("डॉ०राम आए", {"डॉ॰"}),
        ("डॉ.पी.सी. माथुर आए", {"डॉ॰"}),
        ("उ०प्र० के मा० मंत्री", {"उ॰प्र॰", "मा॰"}),
        ("वार्ड सं० 5 में", {"सं॰"}),
        ("बी.जे.पी. के नेता", {"बी॰जे॰पी॰"}),
    ],
)
def test_in_running_text(text: str, forms: set[str]) -> None:
    assert forms <= found_forms(text)


@pytest.mark.parametrize("text", ["माता जी आई थी", "राम के पी ए", "शर्मा जी के घर", "वह आई. सब गए।"])
def test_words_are_no_abbreviations(text: str) -> None:
    assert not {e.form for e in entries(text)} & {"आई॰जी॰", "पी॰ए॰", "के॰जी॰", "जी॰के॰"}
