"""The nukta (़) typed one place too late, or one letter too late.

>>> from sabhaparse.clean.edits import apply
>>> [apply(w, order_nukta(w))[0] for w in ("पीडि़त", "हजा़रों", "है़", "जु़ड़े", "जाएगा़")]
['पीड़ित', 'हज़ारों', 'है', 'जुड़े', 'जाएगा']
>>> apply("छोडऩे", late_nukta("छोडऩे"))[0]
'छोड़ने'
"""

from __future__ import annotations

from sabhaparse.clean.alphabet import CONSONANT, LETTER, MATRA, NUKTA, NUKTA_BASES
from sabhaparse.clean.edits import Edit
from sabhaparse.late import late

_LATE = late(f"(?P<base>{CONSONANT})(?P<own>{NUKTA}?)(?P<signs>(?:{MATRA}|[ँंः])++){NUKTA}+")
_LETTER = late(LETTER)
# a nukta of its own on the next letter: the first one is a slip of the same key
_NEXT_HAS_ONE = late(f"[डढ]{NUKTA}")
# future गा, गे, गी: their ग never has one
_FUTURE = late(f"(?<=[ेएूऊोओंँ])ग[ाेी]{NUKTA}(?!{LETTER})")
# ड or ढ, then a letter that never takes a nukta but has one (ऩ and ऱ are one character in NFC)
_ON_NEXT = late(f"(?P<base>[डढ])(?P<next>[ऩऱ]|(?![{NUKTA_BASES}]){CONSONANT}{NUKTA})")
_PLAIN = {"ऩ": "न", "ऱ": "र"}
_DOLLAR = late(rf"(?<=(?P<before>{LETTER}))\$(?=(?P<after>{LETTER}))")


def order_nukta(text: str) -> list[Edit]:
    """A nukta after the vowel sign goes to its letter, or is dropped where the letter takes none."""
    edits = []
    for match in _LATE.finditer(text):
        base, signs = match["base"], match["signs"]
        first = text[match.start() - 1 : match.start()]
        takes = (
            base in NUKTA_BASES
            and not match["own"]
            and not (base in "डढ" and not _LETTER.match(first))
            and not _NEXT_HAS_ONE.match(text, match.end())
            and not _FUTURE.match(text, match.start())
        )
        nukta = match["own"] or (NUKTA if takes else "")
        edits.append(Edit(match.start(), match.end(), base + nukta + signs, "order_nukta"))
    return edits


def late_nukta(text: str) -> list[Edit]:
    """डऩ, ढऩ: Hindi has no ऩ, the nukta belongs to the letter before."""
    return [
        Edit(m.start(), m.end(), m["base"] + NUKTA + _PLAIN.get(m["next"], m["next"][0]), "late_nukta")
        for m in _ON_NEXT.finditer(text)
    ]


def dollar_nukta(text: str) -> list[Edit]:
    """$ between two letters is a nukta that was never decoded: स$ख्त -> सख़्त, बाज$ार -> बाज़ार."""
    edits = []
    for match in _DOLLAR.finditer(text):
        before, after, at = match["before"], match["after"], match.start()
        if before in NUKTA_BASES:
            edits.append(Edit(at, at + 1, NUKTA, "dollar_nukta"))
        elif after in NUKTA_BASES:
            edits.append(Edit(at, at + 2, after + NUKTA, "dollar_nukta"))
        else:
            edits.append(Edit(at, at + 1, "", "dollar_nukta"))
    return edits
