"""divide: clean text into sentences and tokens."""

from sabhaparse.divide.document import Document, Sentence, divide
from sabhaparse.divide.tokens import LATIN, MARK, NUMBER, WORD, Kind, Token, tokenize

__all__ = ["LATIN", "MARK", "NUMBER", "WORD", "Document", "Kind", "Sentence", "Token", "divide", "tokenize"]
