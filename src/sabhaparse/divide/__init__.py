"""divide: clean text into sentences and tokens."""

from sabhaparse.divide.document import Document, Sentence, divide
from sabhaparse.divide.tokens import Kind, Token, tokenize

__all__ = ["Document", "Kind", "Sentence", "Token", "divide", "tokenize"]
