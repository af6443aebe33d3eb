"""The steps of `clean` in order, each with its trigger: what a chunk of text must hold for the step to have work.

The trigger is looser than the step, never tighter (tests/clean/test_gate.py).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial
from typing import NamedTuple

import regex

from sabhaparse.clean import (
    brackets,
    chains,
    danda,
    emphasis,
    escaped,
    fused,
    glued,
    invisible,
    ki,
    nukta,
    signs,
    spaces,
    spacing,
    spelled,
    syllables,
    visarga,
    zeros,
)
from sabhaparse.clean.alphabet import CONSONANT, LETTER, MATRA, NUKTA, SIGN, VIRAMA
from sabhaparse.clean.characters import unicode_form
from sabhaparse.clean.edits import Edit, Step
from sabhaparse.clean.legacy import decode_legacy
from sabhaparse.clean.legacy.tables import data_file
from sabhaparse.clean.speller import Speller
from sabhaparse.clean.vocabulary import Vocabulary

Trigger = Callable[[str], object]


class Rule(NamedTuple):
    """A step, its name, and the test that the suspect chunks (one a line) must pass for it to be run."""

    name: str
    find: Step
    trigger: Trigger
    hidden: bool = False
    """Its work may hide in a chunk of well-formed syllables."""
    inside: bool = False
    """It looks at nothing but the chunk that fires its trigger."""
    told: bool = False
    """It takes the chunks that fire its trigger as an argument of its own."""


class _Row(NamedTuple):
    find: Callable[..., Sequence[Edit]]
    trigger: str | Callable[[Vocabulary], Trigger]
    guarded: bool = False
    """Asks the vocabulary, its second argument."""
    silent: bool = False
    """Changes what no reader would call a word: form, invisible characters, spacing, the abbreviation sign."""
    hidden: bool = False
    inside: bool = False
    told: bool = False


def _itself(find: Callable[[str, Vocabulary], Sequence[Edit]], mark: str) -> Callable[[Vocabulary], Trigger]:
    """The trigger of a step that never looks beyond the chunk, and has work only beside `mark`: the step itself."""
    return lambda vocabulary: lambda seen: mark in seen and find(seen, vocabulary)


_GUARDED, _SILENT, _HIDDEN, _INSIDE = {"guarded": True}, {"silent": True}, {"hidden": True}, {"inside": True}
_TOLD = {"told": True}
_TABLE: tuple[_Row, ...] = (
    _Row(escaped.undo_mojibake, escaped.MOJIBAKE_TRIGGER),
    _Row(escaped.unescape_entities, escaped.ENTITY_TRIGGER, **_SILENT, **_HIDDEN),
    _Row(invisible.line_ends, "[\r\x0b\x0c\x85\u2028\u2029]", **_SILENT),
    _Row(invisible.odd_spaces, "[\x1c-\x1f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]", **_SILENT, **_INSIDE),
    _Row(invisible.drop_invisible, invisible.UNSEEN, **_SILENT, **_INSIDE),
    _Row(invisible.drop_joiners, "[\u200c\u200d]", **_SILENT, **_INSIDE),
    _Row(emphasis.drop_emphasis, r"\*", **_SILENT, **_HIDDEN),
    _Row(unicode_form, f"[\u0951-\u0954\u0958-\u095f]|[नरळ]{NUKTA}|{VIRAMA}{NUKTA}", **_SILENT, **_INSIDE),
    _Row(spacing.join_sign, f"(?m)^{SIGN}"),
    _Row(syllables.order_signs, f"[ँं]{MATRA}", **_INSIDE),
    _Row(syllables.collapse_signs, f"(?P<s>{SIGN})(?P=s)|ँं|ंँ", **_INSIDE),
    _Row(syllables.join_vowel_signs, f"{MATRA}{{2}}", **_INSIDE),
    _Row(syllables.join_vowel_letters, f"[अआएउ]{MATRA}", **_INSIDE),
    _Row(syllables.join_reph_i, "र्इ", **_INSIDE),
    _Row(syllables.order_rakar, f"{MATRA}{VIRAMA}", **_INSIDE),
    _Row(syllables.place_short_i, f"(?m:^)ि|[^\u0915-\u0939{NUKTA}]ि"),
    _Row(syllables.place_in, "¨"),
    _Row(syllables.retroflex_sha, "श्[टठण]", **_INSIDE),
    _Row(nukta.dollar_nukta, rf"{LETTER}\$"),
    _Row(spaces.part_words, lambda _: spaces.long_run, **_GUARDED, **_HIDDEN),
    _Row(brackets.restore_brackets, brackets.BRACKETS_TRIGGER, **_GUARDED, **_HIDDEN),
    _Row(zeros.restore_au_sign, "चै[॰.०0]"),
    _Row(zeros.sign_for_zero, f"{LETTER}[०0°º˚oOŒå]", **_GUARDED, **_SILENT, **_INSIDE),
    _Row(signs.sign_for_nukta, f"[{NUKTA}ऱऩ](?:[0-9०-९]|(?m:$))", **_GUARDED, **_SILENT),
    _Row(nukta.order_nukta, f"(?:{MATRA}|[ँंः]){NUKTA}"),
    _Row(nukta.late_nukta, f"[डढ](?:[ऩऱ]|{CONSONANT}{NUKTA})"),
    _Row(chains.join_split_zero, f"(?m:^)[०0](?:(?m:$)|{LETTER})", **_GUARDED, **_SILENT),
    _Row(signs.sign_for_dot, rf"{LETTER}\.", **_GUARDED, **_SILENT),
    _Row(chains.join_chain, chains.JOIN_TRIGGER, **_GUARDED, **_SILENT),
    _Row(chains.complete_chain, f"॰{LETTER}{{1,7}}+(?![॰.])", **_GUARDED, **_SILENT),
    _Row(chains.part_chain, _itself(chains.part_chain, "॰"), **_GUARDED, **_SILENT),
    _Row(chains.part_title, _itself(chains.part_title, "॰"), **_GUARDED, **_SILENT),
    _Row(spelled.join_letters, spelled.letters_trigger, **_GUARDED, **_SILENT, **_HIDDEN, **_TOLD),
    _Row(spelled.join_capitals, spelled.CAPITALS_TRIGGER, **_GUARDED, **_SILENT, **_HIDDEN),
    _Row(glued.part_honorific, glued.HONORIFIC_TRIGGER, **_GUARDED, **_HIDDEN),
    _Row(glued.part_post, glued.POST_TRIGGER, **_GUARDED, **_HIDDEN),
    _Row(glued.part_opener, glued.OPENER_TRIGGER, **_GUARDED, **_HIDDEN, **_INSIDE),
    _Row(glued.part_case, glued.case_trigger, **_GUARDED, **_HIDDEN),
    _Row(glued.part_surname, glued.surname_trigger, **_GUARDED, **_HIDDEN, **_TOLD),
    _Row(fused.part_fused, fused.fused_trigger, **_GUARDED, **_HIDDEN, **_INSIDE),
    _Row(visarga.colon_visarga, lambda _: visarga.colon_visarga),
    _Row(visarga.digit_visarga, "(?m:^)ः|[\\s0-9०-९]ः"),
    _Row(visarga.heading_visarga, f"{LETTER}ः(?=[0-9०-९]|(?m:$))", **_GUARDED),
    _Row(danda.danda_mark, rf"{LETTER}[|Il]|(?m:^)[|Il]", **_GUARDED),
    _Row(danda.double_danda, r"।।|\|\||(?m:^)।"),
    _Row(ki.restore_ki, "(?m:^)क[िी](?m:$)", **_HIDDEN),
    _Row(spacing.danda_spacing, r"(?m:^)।|\t।|।[\p{L}\p{N}]", **_SILENT),
)


@cache
def silent_steps() -> frozenset[str]:
    """Names of the steps that change no word."""
    return frozenset(["join_wrapped", *[row.find.__name__ for row in _TABLE if row.silent]])


@cache
def legacy_words() -> frozenset[str]:
    """The signature words of the legacy fonts; a text without any of them is not typed in one."""
    return frozenset(row[1] for row in data_file("signatures.tsv"))


def rules(vocabulary: Vocabulary, speller: Speller) -> tuple[Rule, ...]:
    """All steps in order: legacy fonts, syllables, abbreviations, punctuation, words."""
    table = [
        Rule(
            row.find.__name__,
            partial(row.find, vocabulary=vocabulary) if row.guarded else row.find,
            regex.compile(row.trigger).search if isinstance(row.trigger, str) else row.trigger(vocabulary),
            row.hidden,
            row.inside,
            row.told,
        )
        for row in _TABLE
    ]
    return (
        Rule("decode_legacy", decode_legacy, lambda seen: not legacy_words().isdisjoint(seen.split())),
        *table,
        Rule("restore_in", speller.restore_in, regex.compile(f"(?<!{LETTER})(?:मे|मैं)(?!{LETTER})").search),
        Rule("repair_words", speller.repair_words, speller.certain),
    )
