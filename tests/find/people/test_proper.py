"""What proper nouns add to names.

Rows: a text, in which the words in `[…]` are tagged PROPN, and the names that are found.
"""

import pytest
import regex

from marked_tagger import MarkedTagger
from sabhaparse import Parser
from sabhaparse.clean import clean
from sabhaparse.divide import divide
from sabhaparse.find.people.names import find_names
from sabhaparse.find.view import View

LONGER = [
    ("डॉ॰ उमा [लिखी] को कहा", "उमा लिखी"),
    ("मंत्री श्री सुनील [लिखी] को चुना गया", "सुनील लिखी"),
    ("सभा में रमेश गोपाल [रसायन] को चुना गया", "रमेश गोपाल रसायन"),
    ("बैठक में [लिखी] सेन ने कहा", "लिखी सेन"),
    ("श्री अमर [उड़ती] [पतंग] ने कहा", "अमर उड़ती पतंग"),
]
LEFT = [
    ("डॉ॰ उमा लिखी को कहा", "उमा"),
    ("डॉ॰ उमा , [लिखी] ने कहा", "उमा"),
    ("डॉ॰ उमा ( [लिखी] ) ने कहा", "उमा"),
    ("डॉ॰ उमा [लिखी] है", "उमा"),
    ("डॉ॰ उमा [लिखी] , अमर नाथ आए", "उमा|अमर नाथ"),
    ("सभा में रमेश गोपाल [संयोजक] को चुना गया", "रमेश गोपाल"),
    ("सभा में रमेश गोपाल [बादलों] को चुना गया", "रमेश गोपाल"),
    ("महामंत्री अमर प्रकाश [निदेशक] को चुना गया", "अमर प्रकाश"),
    ("महामंत्री अमर प्रकाश [जयपुर] में बोले", "अमर प्रकाश"),
    ("श्री सुनील [ने] को कहा", "सुनील"),
    ("सुनील वर्मा [लिखी] ने कहा", "सुनील वर्मा"),
    ("अनूप जी [लिखी] ने कहा", "अनूप"),
    ("बैठक में [लिखी] सुनील वर्मा ने कहा", "सुनील वर्मा"),
    ("बैठक में [लिखी] श्री सेन ने कहा", "सेन"),
    ("महामंत्री अमर प्रकाश [लिखी] भवन में आए", "अमर प्रकाश"),
    ("श्री अमर [उड़ती] [लिखी] [सजाई] ने कहा", "अमर"),
    ("[कार्यक्रम] [लिखी] ने सबको चकित किया", ""),
]


def marked(row: str) -> View:
    """The view of a row, the words in brackets tagged as proper nouns."""
    words = tuple(regex.findall(r"\[(\w+)\]", row))
    cleaned = clean(regex.sub(r"[\[\]]", "", row)).text
    return View(MarkedTagger(words).tag(divide(cleaned)))


def names(seen: View) -> str:
    return "|".join(seen.text(name.name.first, name.name.last) for name in find_names(seen))


@pytest.mark.parametrize(("row", "found"), [*LONGER, *LEFT])
def test_names_by_lists_and_proper_nouns(row: str, found: str) -> None:
    assert names(marked(row)) == found


@pytest.mark.parametrize(("row", "found"), LONGER)
def test_a_longer_name_says_so(row: str, found: str) -> None:
    assert any(name.rule.endswith("+stanza.propn") for name in find_names(marked(row)))
    assert names(marked(regex.sub(r"[\[\]]", "", row))) != found


def with_entities(row: str, entities: str) -> View:
    seen = marked(row)
    pairs = zip(seen.tags, entities.split(), strict=True)
    seen.tags = tuple(tag._replace(entity=entity) for tag, entity in pairs)
    return seen


ENTITIES = [
    ("O B-PER E-PER O O", "उमा लिखी", "behind_honorific+stanza.ner"),
    ("O S-PER O O O", "उमा", "behind_honorific"),
    ("O O O O O", "उमा लिखी", "behind_honorific+stanza.propn"),
    ("O O S-LOC O O", "उमा", "behind_honorific"),
    ("O B-PER O O O", "उमा लिखी", "behind_honorific+stanza.propn"),
]


@pytest.mark.parametrize(("entities", "found", "rule"), ENTITIES)
def test_entities_come_before_proper_nouns(entities: str, found: str, rule: str) -> None:
    (name,) = find_names(seen := with_entities("डॉ॰ उमा [लिखी] को कहा", entities))
    assert (seen.text(name.name.first, name.name.last), name.rule) == (found, rule)


def test_the_record_holds_the_longer_name() -> None:
    text = "ज्ञानपुर। समिति की बैठक में अध्यक्ष डॉ॰ उमा लिखी को कहा कि काम होगा।"
    (person,) = Parser(engine=MarkedTagger(("लिखी",))).parse(text).people
    assert person.name is not None
    assert (person.name.value, person.name.rule) == ("उमा लिखी", "behind_honorific+stanza.propn")
    (person,) = Parser().parse(text).people
    assert person.name is not None
    assert person.name.value == "उमा"
