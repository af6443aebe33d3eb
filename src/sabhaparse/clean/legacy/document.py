"""A document to edits: which encoding each stretch is in, and what each of its words is in Unicode.

The order: the font's name, if there is one; else the signature words of the encodings, of which a text that is
Devanagari or English has none; then the stretches (`detect`), their curly quotes, and one edit a word.

>>> decode_legacy("dk;ZdrkZvksa dh cSBd esa iwoZ fo/kk;d us fopkj j[ks")[0].replacement
'कार्यकर्ताओं'
>>> decode_legacy("कार्यकर्ताओं की बैठक"), decode_legacy("Minutes of the meeting")
([], [])

Lists: signatures, and those of `detect` and `decode`.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import regex

from sabhaparse.clean.edits import Edit
from sabhaparse.clean.legacy.decode import DEFAULT_QUOTES, Quotes, decode
from sabhaparse.clean.legacy.detect import LINE, Run, krutidev_runs
from sabhaparse.clean.legacy.evidence import Token, function_words, tokens
from sabhaparse.clean.legacy.fonts import encoding_of
from sabhaparse.clean.legacy.tables import data_file
from sabhaparse.clean.legacy.typed import as_typed
from sabhaparse.late import late

_RETROFLEX = {q: regex.compile(f"[{q}](?:[VB]|\\.k)") for q in ("‘’", "“”")}
_PALATAL = {q: regex.compile(f"[{q}][pou]") for q in ("‘’", "“”")}


def decode_legacy(text: str, font: str | None = None) -> list[Edit]:
    """Edits that turn the legacy words of `text` into Unicode; one edit a word, in the coordinates of `text`.

    Args:
        text: any text; Devanagari, English, numbers and addresses are not touched.
        font: name of a font or encoding, if known. A Unicode font gives no edits; an unknown name counts as none.

    Returns:
        Edits of a step named after the encoding (`decode_krutidev` …), sorted; none when nothing is legacy.
    """
    encoding = encoding_of(font) if font else None
    if encoding == "unicode":
        return []
    candidates = {encoding} if encoding else _signatures(text)
    if not candidates:
        return []
    typed = as_typed(text)
    if encoding in ("krutidev", "walkman"):
        return _krutidev(text, typed, encoding, named=True)
    if encoding:
        return list(_edits(text, _named_tokens(typed), encoding, DEFAULT_QUOTES))
    edits = [e for other in sorted(candidates - {"krutidev", "walkman"}) for e in _other(text, typed, other)]
    if not edits and candidates & {"krutidev", "walkman"}:
        edits = _krutidev(text, typed, "walkman" if "walkman" in candidates else "krutidev")
    return edits


def _signatures(text: str) -> set[str]:
    """The encodings of which signature words stand in the text: the cheap test that most texts stop at."""
    table = _signature_words()
    found = table.keys() & text.split()
    counts: dict[str, int] = {}
    for word in found:
        for name in table[word]:
            counts[name] = counts.get(name, 0) + 1
    return {name for name, count in counts.items() if count >= (1 if name in ("krutidev", "walkman") else 2)}


@lru_cache(maxsize=1)
def _signature_words() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for encoding, word, _note in data_file("signatures.tsv"):
        found[word] = (*found.get(word, ()), encoding)
    return found


def _krutidev(text: str, typed: str, encoding: str, named: bool = False) -> list[Edit]:
    quotes = quote_letters(typed)
    runs = krutidev_runs(typed, named, quotes)
    return list(_edits(text, (token for run in runs for token in run.tokens), encoding, quotes))


def _other(text: str, typed: str, encoding: str) -> list[Edit]:
    """Lines in an encoding without scores: judged by the share of Hindi function words in their decoding."""
    runs = []
    for line in LINE.finditer(typed):
        parts = tuple(t for t in tokens(typed, line.start(), line.end()) if not t.fixed)
        words = [t.text for t in parts if t.latin]
        hits, different, faults = function_words(words, encoding)
        if different >= 3 and hits >= 0.15 * len(words) and faults <= len(words) / 5:
            runs.append(Run(line.start(), line.end(), parts))
    return list(_edits(text, (token for run in runs for token in run.tokens), encoding, DEFAULT_QUOTES))


def _named_tokens(typed: str) -> list[Token]:
    return [token for token in tokens(typed, 0, len(typed)) if not token.fixed]


def quote_letters(text: str) -> Quotes:
    """What ‘’ and “” stand for: ष where ट ठ ण follow more often than च व न (ष्ट but श्च), else श; by default श, ष."""
    values = []
    for pair, default in (("‘’", "श"), ("“”", "ष")):
        retroflex, palatal = len(_RETROFLEX[pair].findall(text)), len(_PALATAL[pair].findall(text))
        values.append(default if retroflex == palatal else "ष" if retroflex > palatal else "श")
    return Quotes(*values)


def _edits(text: str, parts: Iterable[Token], encoding: str, quotes: Quotes) -> Iterable[Edit]:
    step = f"decode_{encoding}"
    for token in parts:
        if not token.latin and _plain_number(token.text):
            continue
        kept = _initialisms(token.text) if encoding in ("krutidev", "walkman") else ()
        for piece in decode(token.text, encoding, quotes).pieces:
            if any(first <= piece.start and piece.end <= last for first, last in kept):
                continue
            start, end = token.start + piece.start, token.start + piece.end
            if text[start:end] != piece.text:
                yield Edit(start, end, piece.text, step)


_INITIALISM = late(r"(?<=^|[&@\-¼(/])[A-Z]{2,6}+(?=$|[&@\-½)\]/\d])|(?<=[A-Za-z]&)[IVX]+(?=$|[½\]])")


def _initialisms(token: str) -> list[tuple[int, int]]:
    """Latin capitals that are a whole part of the token (;kstuk&III)."""
    return [match.span() for match in _INITIALISM.finditer(token)]


_NUMBER = late(r"[\d.,:;()/–—\u0966-\u096f]++%?[.,;)]*")


def _plain_number(token: str) -> bool:
    """Numbers with ordinary punctuation were not typed in the font's own keys."""
    return bool(_NUMBER.fullmatch(token))
