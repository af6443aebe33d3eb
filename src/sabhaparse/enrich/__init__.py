"""enrich: tags on tokens, by the engine asked for."""

from sabhaparse.enrich.lexicon_tagger import LexiconTagger
from sabhaparse.enrich.tags import Tag, Tagged, Tagger

__all__ = ["LexiconTagger", "Tag", "Tagged", "Tagger"]
