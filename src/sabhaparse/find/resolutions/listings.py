"""Lists of resolutions: which line announces one, and which lines are its items.

>>> from sabhaparse.find.demo import view
>>> seen = view("बैठक में पांच फैसले लिए गए।\\n1. हर गांव से दस किसान पहुंचेंगे।")
>>> [announces(seen, one, list_follows(seen, one)) for one in seen.sentences], is_item(seen, seen.sentences[1])
(['decision', ''], True)

Lists: numbers.
"""

from __future__ import annotations

from unicodedata import category

from sabhaparse.divide import MARK, NUMBER, WORD, Sentence
from sabhaparse.find.resolutions.frames import opens
from sabhaparse.find.view import View


def is_item(view: View, sentence: Sentence) -> bool:
    """A numbered or bulleted line."""
    token = view.tokens[sentence.first]
    if view.keys[sentence.first + 1 : sentence.first + 2] == ["चरण"] and "numbers" in view.cover[sentence.first]:
        return True  # प्रथम चरण में 16 नवंबर से …
    if token.kind is WORD and len(token.text) == 1:
        return sentence.first + 1 < sentence.last and view.is_mark(sentence.first + 1, ").")
    if token.kind is MARK and (token.text[0] in "-–—•*·●▪(" or category(token.text[0]) == "So"):
        return True  # a dash, a dot, an emoji
    return token.kind is NUMBER and sentence.first + 1 < sentence.last and view.is_mark(sentence.first + 1, ".)-=")


def bare_number(view: View, sentence: Sentence) -> bool:
    """3 24 अप्रैल को …, 4 गेहूं की खरीद …: an item of a list whose number has lost its stop."""
    number = view.tokens[sentence.first].kind is NUMBER and len(view.keys[sentence.first]) <= 2
    return number and sentence.first + 1 < sentence.last and not view.doc.touching(sentence.first + 1)


def list_follows(view: View, sentence: Sentence) -> bool:
    """महापंचायत में पांच फैसले लिए गए।, with a numbered line behind it."""
    after = sentence.index + 1
    if after == len(view.sentences) or not is_item(view, view.sentences[after]) or is_item(view, sentence):
        return False
    return bool(view.covered("numbers", sentence.first, sentence.last))


def announces(view: View, sentence: Sentence, heading: bool) -> str:
    """निम्न निर्णय लिए गए:, ये मांगें रखी गईं - …, a sub-head that says so: the mode of what follows."""
    keys = view.keys[sentence.first : sentence.last]
    if keys[-1] == "कि":
        frame = opens(keys[:-1])
        return str(frame.kind) if frame is not None else ""
    ends = view.tokens[sentence.last - 1].text[0] in ":-–—👇" or (
        len(keys) <= 8 and keys[-1].startswith(("निर्णय", "मांगें", "प्रस्ताव"))
    )
    listed = ends or heading or bool(view.starting("निम्न", sentence.first, sentence.last))
    if not listed:
        return ""
    asked = _last(keys, ("मांग",))
    decided = _last(keys, ("निर्णय", "प्रस्ताव", "फैसल", "सहमति", "मुहर", "मोहर", "तय"))
    return "" if asked == decided else "demand" if asked > decided else "decision"


def _last(keys: list[str], beginnings: tuple[str, ...]) -> int:
    """The place of the last word that begins so; -1 for none."""
    return max((i for i, key in enumerate(keys) if key.startswith(beginnings)), default=-1)
