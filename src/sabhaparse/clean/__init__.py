"""clean: raw text in, text that can be read by rules out, with a log and the way back to the raw text.

>>> clean("भाजपा उ०प्र० की बैठक").text
'भाजपा उ॰प्र॰ की बैठक'
"""

from functools import lru_cache

from sabhaparse.clean.cleaner import Cleaner
from sabhaparse.clean.edits import Edit
from sabhaparse.clean.text import Change, CleanText
from sabhaparse.lexicon import Lexicon


@lru_cache(maxsize=8)
def _cleaner(lexicon: Lexicon | None) -> Cleaner:
    return Cleaner(lexicon)


def clean(text: str, lexicon: Lexicon | None = None, font: str | None = None) -> CleanText:
    """Clean `text`; nothing is changed without an entry in the log.

    Args:
        text: the raw text.
        lexicon: the word lists that guard the repairs; the bundled ones by default.
        font: name of the legacy font that the text is typed in, where it is known.
    """
    return _cleaner(lexicon).clean(text, font)


__all__ = ["Change", "CleanText", "Cleaner", "Edit", "clean"]
