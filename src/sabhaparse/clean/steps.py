"""The steps of `clean` in order, each with its trigger: what a chunk of text must hold for the step to have work.

The trigger is looser than the step, never tighter (tests/clean/test_gate.py).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

import regex

from sabhaparse.clean import chains, danda, signs, visarga
from sabhaparse.clean.alphabet import CONSONANT, LETTER, MATRA, NUKTA, SIGN, VIRAMA
from sabhaparse.clean.characters import unicode_form
from sabhaparse.clean.edits import Edit, Step
from sabhaparse.clean.invisible import drop_invisible, drop_joiners, line_ends, odd_spaces
from sabhaparse.clean.legacy import decode_legacy
from sabhaparse.clean.legacy.tables import data_file
from sabhaparse.clean.nukta import dollar_nukta, late_nukta, order_nukta
from sabhaparse.clean.spacing import danda_spacing, join_sign
from sabhaparse.clean.speller import Speller
from sabhaparse.clean.syllables import (
    collapse_signs,
    join_reph_i,
    join_vowel_letters,
    join_vowel_signs,
    order_rakar,
    order_signs,
    place_short_i,
    retroflex_sha,
)
from sabhaparse.clean.vocabulary import Vocabulary


class Rule(NamedTuple):
    """A step, its name in the log, and the test that the suspect chunks (one a line) must pass."""

    name: str
    find: Step
    trigger: Callable[[str], object]


_PLAIN_RULES: tuple[tuple[Step, str], ...] = (
    (line_ends, "[\r\x0b\x0c\x85\u2028\u2029]"),
    (odd_spaces, "[\x1c-\x1f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"),
    (drop_invisible, "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe]"),
    (drop_joiners, "[\u200c\u200d]"),
    (unicode_form, f"[\u0951-\u0954\u0958-\u095f]|[नरळ]{NUKTA}|{VIRAMA}{NUKTA}"),
    (join_sign, f"(?m)^{SIGN}"),
    (order_signs, f"[ँं]{MATRA}"),
    (collapse_signs, f"(?P<s>{SIGN})(?P=s)|ँं|ंँ"),
    (join_vowel_signs, f"{MATRA}{{2}}"),
    (join_vowel_letters, f"[अआएउ]{MATRA}"),
    (join_reph_i, "र्इ"),
    (order_rakar, f"{MATRA}{VIRAMA}"),
    (place_short_i, f"(?:(?m:^)|[^\u0915-\u0939{NUKTA}])ि"),
    (retroflex_sha, "श्[टठण]"),
    (dollar_nukta, rf"{LETTER}\$"),
    (signs.sign_for_zero, f"{LETTER}[०0°º˚oOŒå]"),
)
_AFTER_NUKTA: tuple[tuple[Step, str], ...] = (
    (order_nukta, f"(?:{MATRA}|[ँंः]){NUKTA}"),
    (late_nukta, f"[डढ](?:[ऩऱ]|{CONSONANT}{NUKTA})"),
    (visarga.colon_visarga, f"{LETTER}:"),
    (visarga.digit_visarga, "(?:^|[0-9०-९])ः"),
    (danda.double_danda, r"।।|\|\||(?m:^)।"),
    (danda_spacing, r"(?m:^)[।॥]|[।॥]."),
)
_WITH_WORDS: tuple[tuple[Callable[[str, Vocabulary], list[Edit]], str], ...] = (
    (signs.sign_for_nukta, f"[{NUKTA}ऱऩ]"),
    (chains.join_split_zero, "(?m:^)[०0](?m:$)"),
    (signs.sign_for_dot, rf"{LETTER}\."),
    (chains.join_chain, "॰"),
    (chains.complete_chain, f"॰{LETTER}"),
    (chains.part_chain, f"॰{LETTER}"),
    (visarga.heading_visarga, f"{LETTER}ः"),
    (danda.danda_mark, rf"{LETTER}[|Il]|(?m:^)[|Il]"),
)

_SILENT = frozenset(
    ["line_ends", "odd_spaces", "drop_invisible", "drop_joiners", "unicode_form", "danda_spacing", "sign_for_zero", "sign_for_dot", "sign_for_nukta", "join_split_zero", "join_chain", "complete_chain", "part_chain"]
)
"""Steps whose changes no reader would see as a change of words."""


def _rule(step: Step, name: str, trigger: str) -> Rule:
    return Rule(name, step, regex.compile(trigger).search)


def silent(step: str) -> bool:
    """True for steps that change no word: Unicode form, invisible characters, spacing, the abbreviation sign."""
    return step in _SILENT


@lru_cache(maxsize=1)
def legacy_words() -> frozenset[str]:
    """The signature words of the legacy fonts; a text without any of them is not typed in one."""
    return frozenset(row[1] for row in data_file("signatures.tsv"))


def rules(vocabulary: Vocabulary, speller: Speller) -> tuple[Rule, ...]:
    """All steps in order, those that need a vocabulary bound to this one."""

    def bound(find: Callable[[str, Vocabulary], Sequence[Edit]], trigger: str) -> Rule:
        return _rule(lambda text: find(text, vocabulary), find.__name__, trigger)

    plain = [_rule(step, step.__name__, trigger) for step, trigger in _PLAIN_RULES]
    after = [_rule(step, step.__name__, trigger) for step, trigger in _AFTER_NUKTA]
    words = [bound(step, trigger) for step, trigger in _WITH_WORDS]
    spelling = (
        Rule("restore_in", speller.restore_in, regex.compile("(?m:^)मे(?m:$)").search),
        Rule("repair_words", speller.repair_words, speller.odd),
    )
    legacy = Rule("decode_legacy", decode_legacy, lambda seen: not legacy_words().isdisjoint(seen.split()))
    return (legacy, *plain, words[0], *after, *words[1:], *spelling)
