"""lexicon: the shared word knowledge. Words are data (`data/*.tsv`); here is only the reading of them."""

from sabhaparse.lexicon.entry import Entry, Hit, fold
from sabhaparse.lexicon.lexicon import Lexicon
from sabhaparse.lexicon.words import Verb, Words

__all__ = ["Entry", "Hit", "Lexicon", "Verb", "Words", "fold"]
