"""From words to the record: parts of speech and trees of the real stanza, with models trained in this run.

The names of the sentences are those of the training, in other pairs.
"""

from pathlib import Path

import pytest

from sabhaparse.enrich import StanzaTagger
from sabhaparse.lexicon import Lexicon
from sabhaparse.pipeline import Parser
from sabhaparse.record import Minutes

LEAD = (
    "ज्ञानपुर। नागरिक समिति की मासिक बैठक रविवार को हुई। बैठक में महामंत्री उमा सेन, सचिव कमल गुप्ता तथा मंत्री सीमा जोशी उपस्थित रहे। "
)
SPOKEN = [
    ("उमा सेन ने, कमल गुप्ता द्वारा दिए सुझाव पर, कहा कि काम होगा।", "कमल गुप्ता", "उमा सेन"),
    ("सीमा जोशी ने उमा सेन द्वारा तैयार सूची पढ़ी और कहा कि धन कम है।", "सीमा जोशी", "सीमा जोशी"),
    ("कमल गुप्ता कहते हैं कि काम होगा।", "-", "कमल गुप्ता"),
    ("सीमा जोशी ने कहा कि काम होगा।", "सीमा जोशी", "सीमा जोशी"),
]
DECIDED = [
    ("सीमा जोशी ने निर्णय लिया कि कार्यालय का रंग रोगन होगा।", "सीमा जोशी"),
    ("निर्णय लिया गया कि कार्यालय का रंग रोगन होगा।", "-"),
]


@pytest.fixture(scope="module")
def parser(models: Path) -> Parser:
    return Parser(engine=StanzaTagger(Lexicon.load(), dir=models, processors=["depparse"]))


def name(minutes: Minutes, person: str | None) -> str:
    found = minutes.person(person) if person else None
    return found.name.value if found is not None and found.name is not None else "-"


@pytest.mark.parametrize(("text", "rules", "found"), SPOKEN)
def test_the_subject_speaks(text: str, rules: str, found: str, parser: Parser) -> None:
    plain, minutes = Parser().parse(LEAD + text), parser.parse(LEAD + text)
    assert name(plain, plain.statements[-1].speaker) == rules
    assert name(minutes, minutes.statements[-1].speaker) == found
    assert minutes.statements[-1].text.rule.endswith("+stanza.subject") == (rules != found)


@pytest.mark.parametrize(("text", "found"), DECIDED)
def test_the_subject_decides(text: str, found: str, parser: Parser) -> None:
    plain, minutes = Parser().parse(LEAD + text), parser.parse(LEAD + text)
    assert plain.resolutions[-1].by is None
    assert name(minutes, minutes.resolutions[-1].by) == found
    assert minutes.resolutions[-1].text.rule.endswith("+stanza.subject") == (found != "-")


def test_proper_nouns_close_a_name(parser: Parser) -> None:
    text = "ज्ञानपुर। समिति की बैठक में अध्यक्ष कमल गुप्ता आए। डॉ॰ सीमा लिखी को सम्मानित किया गया। उन्होंने सूची लिखी।"
    names = [(person.name.value, person.name.rule) for person in parser.parse(text).people if person.name]
    assert ("सीमा लिखी", "behind_honorific+stanza.propn") in names
    assert "सीमा लिखी" not in [person.name.value for person in Parser().parse(text).people if person.name]
