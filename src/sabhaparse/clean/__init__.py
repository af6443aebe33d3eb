"""clean: raw text in, text that can be read by rules out, with a log and the way back to the raw text.

>>> clean("भाजपा उ०प्र० की बैठक").text
'भाजपा उ॰प्र॰ की बैठक'
"""

from sabhaparse.clean.characters import unicode_form
from sabhaparse.clean.edits import Edit, Step
from sabhaparse.clean.signs import abbreviation_sign
from sabhaparse.clean.text import Change, CleanText, run

STEPS: tuple[Step, ...] = (unicode_form, abbreviation_sign)
SILENT = frozenset({"unicode_form", "abbreviation_sign"})


def clean(text: str) -> CleanText:
    """Clean `text`; nothing is changed without an entry in the log."""
    return run(text, STEPS, SILENT)


__all__ = ["Change", "CleanText", "Edit", "clean"]
