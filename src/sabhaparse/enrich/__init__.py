"""enrich: tags on tokens, by the engine asked for."""

from sabhaparse.enrich.lexicon_tagger import LexiconTagger
from sabhaparse.enrich.stanza_tagger import StanzaTagger
from sabhaparse.enrich.tags import Cover, Covering, Tag, Tagged, Tagger

__all__ = ["Cover", "Covering", "LexiconTagger", "StanzaTagger", "Tag", "Tagged", "Tagger"]
