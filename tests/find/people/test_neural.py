"""What the marks of an engine add, move and let go.

Rows: a text, in which `{…}` is what the engine marks as a person, and the names that are found.
"""

from dataclasses import replace

import pytest
import regex

from sabhaparse.enrich import Tag
from sabhaparse.find.demo import view
from sabhaparse.find.people import find_people
from sabhaparse.find.people.names import find_names
from sabhaparse.find.view import View

ADDED = [
    ("व्यापार मंत्री {तोरक मिलेवो} तक बात पहुंची", "तोरक मिलेवो"),
    ("{व्यापार मंत्री तोरक मिलेवो} पर चर्चा हुई", "तोरक मिलेवो"),
    ("बैठक में अध्यक्ष श्री {गाय बारमेन} ने भेंट की", "गाय बारमेन"),
    ("बैठक में {धोरक दोमरा}, उमा सेन उपस्थित रहे", "धोरक दोमरा|उमा सेन"),
]
MOVED = [
    ("डॉ॰ {उमा लिखी} को कहा", "उमा लिखी"),
    ("अवलोकन के बाद मुद्रालेख {सुधीर खन्ना} ने कहा", "सुधीर खन्ना"),
    ("मंत्री श्री {मोहन वर्मा} केसंगोपन में बैठक हुई", "मोहन वर्मा"),
]
LET_GO = [
    ("कला और उद्योग विकास को नई गति मिलेगी", ""),
    ("निरंतर प्रगति ने सबको चकित किया", ""),
    ("बैठक में उप सचिव कला, साहित्य एवं संस्कृति आए", ""),
    ("सचिव कौशल विकास और उद्यमिता विभाग आए", ""),
    ("चेयरमैन डमकोर ने कहा", ""),
    ("बैठक में {उमा सेन}, {अमर नाथ}, टमकोर आए", "उमा सेन|अमर नाथ"),
]
LEFT = [
    ("बैठक {हनुमानपुरी योजना} पर हुई", ""),
    ("बैठक {जवाहर नेमा} भवन में हुई", ""),
    ("{अमोर बेनिल} ने सर्वेक्षण कराया", ""),
    ("जिले में {सड़क निर्माण} को गति मिली", ""),
    ("अध्यक्ष {मध्य प्रदेश} ने कहा", ""),
    ("सचिव {वित्त} ने कहा", ""),
    ("बैठक में उमा सेन, {दोहर स्पिनोर} के निदेशक आए", "उमा सेन"),
    ("बैठक में {श्री अमर नाथ} और {उमा सेन} आए", "अमर नाथ|उमा सेन"),
    ("श्रीमती {कमला देवी} मीणा ने कहा", "कमला देवी मीणा"),
    ("मनोहर {लाल} वर्मा ने कहा", "मनोहर लाल वर्मा"),
    ("बैठक में अमोर {कुमार वर्मा} ने कहा", "अमोर कुमार वर्मा"),
    ("जिलाध्यक्ष सुरेश {डमकोर} आए, जिलाध्यक्ष डमकोर ने कहा", "सुरेश डमकोर|डमकोर"),
    ("जिला कलक्टर संदेश नायक की अध्यक्षता में", "संदेश नायक"),
    ("सभापति ( डॉ॰ ) सुकेतक {रंजन वर्मा} ने कहा", "सुकेतक रंजन वर्मा"),
    ("अमर नाथ ने कहा", "अमर नाथ"),
    ("श्री लोक बन्धु ने कहा", "लोक बन्धु"),
    ("अध्यक्ष विकास सागर ने कहा", "विकास सागर"),
]


def marked(row: str) -> View:
    """The view of a row, its marks as BIOES tags."""
    seen = view(regex.sub("[{}]", "", row))
    persons = [len(regex.sub(r"[\s{}]", "", part)) for part in regex.split("[{}]", row)]
    bounds = [(sum(persons[:k]), sum(persons[: k + 1])) for k in range(1, len(persons), 2)]
    at, tags = 0, list[Tag]()
    for token, tag in zip(seen.tokens, seen.tags, strict=True):
        first, last = next(
            ((a <= at < b and at == a, at + len(token.text) == b) for a, b in bounds if a <= at < b), (None, None)
        )
        place = (
            "O"
            if first is None
            else {(True, True): "S", (True, False): "B", (False, False): "I"}.get((first, last), "E")
        )
        tags.append(replace(tag, entity=place if place == "O" else f"{place}-PER"))
        at += len(token.text)
    seen.tags = tuple(tags)
    return seen


def names(seen: View) -> str:
    return "|".join(seen.text(name.name.first, name.name.last) for name in find_names(seen))


@pytest.mark.parametrize(("row", "found"), [*ADDED, *MOVED, *LET_GO, *LEFT])
def test_names_by_lists_and_marks(row: str, found: str) -> None:
    assert names(marked(row)) == found


@pytest.mark.parametrize(("row", "found"), [*ADDED, *MOVED])
def test_the_lists_alone_find_something_else(row: str, found: str) -> None:
    assert names(view(regex.sub("[{}]", "", row))) != found


@pytest.mark.parametrize(("row", "found"), ADDED)
def test_an_added_name_says_so(row: str, found: str) -> None:
    assert "stanza.ner" in [name.rule for name in find_names(marked(row))]


@pytest.mark.parametrize(("row", "found"), MOVED)
def test_a_moved_name_keeps_its_rule(row: str, found: str) -> None:
    (name,) = find_names(marked(row))
    assert name.rule.endswith("+stanza.ner")


def test_a_word_cut_off_behind_a_post_keeps_the_post() -> None:
    seen = marked("थानाध्यक्ष अमोरपुर {सुधीर खन्ना} ने कहा")
    (person,) = find_people(seen)
    assert person.name is not None
    assert seen.text(person.name.name.first, person.name.name.last) == "सुधीर खन्ना"
    assert [seen.text(office.title.first, office.title.last) for office in person.offices] == ["थानाध्यक्ष"]


def test_honorifics_of_an_added_name_are_kept() -> None:
    seen = marked("सचिव {श्री डॉ॰ गाय बारमेन जी} ने कहा")
    (name,) = find_names(seen)
    assert [seen.text(part.first, part.last) for part in name.honorifics] == ["श्री", "डॉ॰", "जी"]
    assert seen.text(name.whole.first, name.whole.last) == "श्री डॉ॰ गाय बारमेन जी"
