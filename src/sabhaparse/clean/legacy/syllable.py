"""Builds syllables out of glyphs in the order in which they were typed, and writes them in Unicode order.

A legacy font draws a syllable piece by piece: ि before its letters, reph after them, vowel signs in any order. So
the pieces are put in the slots of one syllable (letters, vowel sign, reph, ं ँ, ः) until the next base begins.
`faults` counts what no Hindi word contains: a sign without a letter, a half letter at the end, two vowel signs.

>>> build([Key("prei", (), "ि"), Key("half", ("स",), ""), Key("half", ("थ",), ""), Key("stem", (), "ा")])
('स्थि', 0)
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from sabhaparse.clean.legacy.tables import VIRAMA, Key

NUKTA = "\u093c"
_TAKES_NUKTA = frozenset("कखगजडढफ")
_TAKES_RARE_NUKTA = frozenset("यरनळ")
# two signs that are drawn as one: (there, added) -> together
_SIGNS = {
    ("ा", "े"): "ो", ("े", "ा"): "ो", ("ा", "ै"): "ौ", ("ै", "ा"): "ौ", ("ा", "ॅ"): "ॉ", ("ॅ", "ा"): "ॉ",
    ("ा", "ो"): "ो", ("े", "ो"): "ो", ("ो", "े"): "ो", ("ो", "ा"): "ो", ("ौ", "ै"): "ौ", ("ौ", "ा"): "ौ",
    ("ॉ", "ॅ"): "ॉ", ("ॉ", "ा"): "ॉ", ("ा", "ौ"): "ौ", ("ा", "ॉ"): "ॉ",
}  # fmt: skip
_VOWELS = {
    ("अ", "ा"): "आ", ("अ", "ो"): "ओ", ("अ", "ौ"): "औ", ("अ", "ॉ"): "ऑ", ("अ", "ॅ"): "ॲ", ("आ", "ा"): "आ",
    ("आ", "े"): "ओ", ("आ", "ै"): "औ", ("आ", "ॅ"): "ऑ", ("आ", "ो"): "ओ", ("आ", "ौ"): "औ",
    ("ए", "े"): "ऐ", ("ए", "ै"): "ऐ", ("ए", "ॅ"): "ऍ",
    ("ओ", "े"): "ओ", ("औ", "ै"): "औ", ("ऐ", "े"): "ऐ", ("ऑ", "ॅ"): "ऑ",
}  # fmt: skip


class Syllables:
    """Takes keys one by one; `text` and `faults` are complete after `finish`."""

    __slots__ = (
        "base", "done", "explicit", "faults", "letters", "nasal", "open", "prei", "reph", "stem", "tail", "vowel",
    )  # fmt: skip

    def __init__(self) -> None:
        self.done: list[str] = []
        self.faults = 0
        self._begin()

    def _begin(self) -> None:
        self.letters: list[str] = []
        self.base = self.vowel = self.nasal = self.tail = ""
        # open: the last letter has its virama; explicit: the virama was typed; stem: a stem is still to come
        self.open = self.explicit = self.stem = self.prei = self.reph = False

    def add(self, key: Key) -> None:
        """One more key of the word (never a mark)."""
        getattr(self, "_" + key.kind)(key)

    def finish(self) -> str:
        """The word; the builder can take another one."""
        self._flush(end=True)
        word = unicodedata.normalize("NFC", "".join(self.done))
        self.done = []
        return word

    def _flush(self, end: bool = False) -> None:
        letters, base = self.letters, self.base
        if not (letters or base or self.vowel or self.nasal or self.tail or self.prei or self.reph):
            return
        if not letters and not base:
            self.faults += 1
        if self.open and not self.explicit:
            self.faults += 1
        if self.prei and (self.vowel or base):
            self.faults += 1
        if base:
            text = base + (VIRAMA.join(["", *letters]) if letters else "")
            text += self.vowel + self.nasal + self.tail + ("र" + VIRAMA if self.reph else "")
            self.faults += bool(self.vowel or self.reph or letters)
        else:
            text = ("र" + VIRAMA if self.reph else "") + VIRAMA.join(letters) + (VIRAMA if self.open else "")
            text += ("ि" if self.prei else "") + self.vowel + self.nasal + self.tail
        self.done.append(text)
        self._begin()

    def _room(self) -> None:
        """Begin a new syllable unless the one at hand still waits for a letter."""
        if not self.open and (self.letters or self.base or not (self.prei or self.reph)):
            self._flush()

    def _cons(self, key: Key) -> None:
        self._room()
        self.letters.extend(key.letters)
        self.open = self.explicit = self.stem = False
        if key.signs:
            self._vowel_sign(key.signs)

    def _half(self, key: Key) -> None:
        self._room()
        self.letters.extend(key.letters)
        self.open, self.explicit, self.stem = True, False, True

    def _stemless(self, key: Key) -> None:
        self._half(key)
        self.stem = False

    def _stem(self, key: Key) -> None:
        if self.open or self.stem:
            self.faults += self.open and not self.stem
            self.open = self.explicit = self.stem = False
        elif not (self.prei and self.letters):
            self._vowel_sign("ा")

    def _rakar(self, key: Key) -> None:
        self._below(key)

    def _below(self, key: Key) -> None:
        if not self.letters:
            self.faults += 1
            self.open = True
        stem = self.open and self.stem
        self.letters.extend(key.letters)
        self.open = self.explicit = False
        self.stem = stem

    def _matra(self, key: Key) -> None:
        self._vowel_sign(key.signs[0])
        self.nasal = self.nasal or key.signs[1:]

    def _vowel_sign(self, sign: str) -> None:
        if self.open:
            self.faults += 1
            self.open = self.explicit = self.stem = False
        if self.base and not self.vowel and (self.base, sign) in _VOWELS:
            self.base = _VOWELS[self.base, sign]
        elif self.vowel == sign or (self.vowel, sign) in _SIGNS:
            self.vowel = _SIGNS.get((self.vowel, sign), sign)
        else:
            self.faults += bool(self.vowel)
            self.vowel += sign

    def _prei(self, key: Key) -> None:
        carried = self.letters if self.open and not self.explicit else []
        if carried:
            self._begin()
            self.letters, self.open, self.stem = carried, True, True
        else:
            self._flush()
        self.prei = True
        self.reph = "र" in key.signs
        self.nasal = "ं" if "ं" in key.signs else ""

    def _reph(self, key: Key) -> None:
        if key.signs[0] in "ीै":
            self._vowel_sign(key.signs[0])
        if self.base in ("इ", "ई"):
            self.base = "ई"
        else:
            self.reph = True
        if key.signs.endswith("ं"):
            self.nasal = "ं"

    def _vowel(self, key: Key) -> None:
        self._flush()
        self.base = key.signs

    def _sign(self, key: Key) -> None:
        if key.signs == "ः":
            self.tail = "ः"
        else:
            self.faults += self.nasal not in ("", key.signs)
            self.nasal = key.signs

    def _nukta(self, key: Key) -> None:
        last = self.letters[-1] if self.letters else ""
        if self.vowel == "ॉ":  # डॉ with a low dot is an abbreviation
            self.tail = "॰"
        elif last in _TAKES_NUKTA or (last in _TAKES_RARE_NUKTA and not self.vowel):
            self.letters[-1] += NUKTA
        elif not last.endswith(NUKTA):
            self.faults += 1

    def _virama(self, key: Key) -> None:
        if self.letters:
            self.open = self.explicit = True
        else:
            self.faults += 1

    def _tail(self, key: Key) -> None:
        last = self.base or (self.letters[-1] if self.letters else "")
        swapped = next((pair[1] for pair in key.letters if pair[0] == last and len(pair) == 2), "")
        if not swapped:
            alone = tuple(letter for letter in key.letters if len(letter) == 1)
            if alone:
                self._cons(Key("cons", alone, ""))
        elif self.base:
            self.base = swapped
        else:
            self.letters[-1] = swapped

    def _filler(self, key: Key) -> None:
        """Prints nothing."""


def build(keys: Iterable[Key]) -> tuple[str, int]:
    """(word, faults) of the keys of one word."""
    builder = Syllables()
    for key in keys:
        builder.add(key)
    word = builder.finish()
    return word, builder.faults
