"""Who speaks, orders or decides by the arcs of the sentence.

Rows: a sentence, its arcs (`dependent relation head`, see `marked_tagger`), and who is found by the rules
alone and with the arcs. Every row is the last sentence of a report of a meeting.
"""

import pytest

from marked_tagger import MarkedTagger
from sabhaparse import Minutes, Parser

LEAD = (
    "ज्ञानपुर। नागरिक समिति की मासिक बैठक रविवार को हुई। "
    "बैठक में महामंत्री उमा सेन, कोषाध्यक्ष अमर दास तथा सचिव कमल गुप्ता उपस्थित रहे। "
)
SPEAKERS = [
    (
        "उमा सेन कहते हैं कि सफाई से रोग घटते हैं।",
        "कहते root; सेन nsubj कहते; घटते ccomp कहते; रोग nsubj घटते",
        "-",
        "उमा सेन",
    ),
    (
        "उमा सेन ने, अमर दास द्वारा दिए सुझाव पर, कहा कि धन कम है।",
        "कहा root; सेन nsubj कहा; दास obl दिए; दिए acl सुझाव; सुझाव obl कहा; है ccomp कहा",
        "अमर दास",
        "उमा सेन",
    ),
    (
        "उमा सेन ने, अमर दास द्वारा लाई सूची देखी और कहा कि धन कम है।",
        "देखी root; सेन nsubj देखी; दास obl:agent लाई; लाई acl सूची; सूची obj देखी; कहा conj देखी; है ccomp कहा",
        "अमर दास",
        "उमा सेन",
    ),
]
SPEAKERS_LEFT = [
    ("उमा सेन कहते हैं कि सफाई से रोग घटते हैं।", "कहते root; सेन obl कहते; रोग nsubj कहते", "-"),
    ("उमा सेन को कहते हैं कि सफाई रखें।", "कहते root; सेन nsubj कहते", "-"),
    ("उमा सेन से कहते हैं कि सफाई रखें।", "कहते root; सेन nsubj कहते", "-"),
    ("अमर दास ने कहा कि उमा सेन काम करेंगी।", "करेंगी root; सेन nsubj कहा; कहा parataxis करेंगी", "अमर दास"),
    ("आयोग कहता है और सब कहते हैं कि धन कम है।", "कहते root; आयोग nsubj कहते", "-"),
    ("उन्होंने उमा सेन के सामने कहा कि धन कम है।", "कहा root; सेन nsubj कहा", "-"),
    ("उमा सेन ने, अमर दास द्वारा दिए सुझाव पर, कहा कि धन कम है।", "", "अमर दास"),
    ("उमा सेन ने, अमर दास द्वारा दिए सुझाव पर, कहा कि धन कम है।", "कहा root; सुझाव nsubj कहा", "अमर दास"),
]
AGENTS = [
    (
        "उमा सेन ने निर्णय लिया कि कार्यालय का रंग रोगन होगा।",
        "लिया root; सेन nsubj लिया; निर्णय compound लिया; होगा acl निर्णय",
        "-",
        "उमा सेन",
    ),
    (
        "उमा सेन ने, अमर दास द्वारा रखे प्रस्ताव पर, सड़क की मरम्मत करने के निर्देश दिए।",
        "दिए root; सेन nsubj दिए; दास obl रखे; रखे acl प्रस्ताव; प्रस्ताव obl दिए; निर्देश obj दिए; करने nmod निर्देश",
        "अमर दास",
        "उमा सेन",
    ),
    (
        "अमर दास द्वारा उमा सेन ने जो सूची बनाई उस पर सड़क की मरम्मत करने के निर्देश दिए गए।",
        "दिए root; दास obl:agent दिए; सेन nsubj बनाई; बनाई acl:relcl उस; निर्देश nsubj:pass दिए; करने nmod निर्देश",
        "उमा सेन",
        "अमर दास",
    ),
]
AGENTS_LEFT = [
    ("निर्णय लिया गया कि कार्यालय का रंग रोगन होगा।", "लिया root; निर्णय nsubj:pass लिया; होगा ccomp लिया", "-"),
    (
        "उमा सेन ने बताया कि निर्णय लिया गया कि कार्यालय का रंग रोगन होगा।",
        "बताया root; सेन nsubj बताया; लिया ccomp बताया; निर्णय nsubj:pass लिया; होगा ccomp लिया",
        "-",
    ),
    (
        "समिति ने निर्णय लिया कि उमा सेन कार्यालय का रंग रोगन कराएंगी।",
        "लिया root; समिति nsubj लिया; निर्णय compound लिया; कराएंगी acl निर्णय; सेन nsubj कराएंगी",
        "-",
    ),
]


def read(text: str, arcs: str | None) -> Minutes:
    return (Parser() if arcs is None else Parser(engine=MarkedTagger(arcs=arcs))).parse(LEAD + text)


def name(minutes: Minutes, person: str | None) -> str:
    found = minutes.person(person) if person else None
    return found.name.value if found is not None and found.name is not None else "-"


def speaker(minutes: Minutes) -> tuple[str, str]:
    statement = minutes.statements[-1]
    return name(minutes, statement.speaker), statement.text.rule


def agent(minutes: Minutes) -> tuple[str, str]:
    resolution = minutes.resolutions[-1]
    return name(minutes, resolution.by), resolution.text.rule


@pytest.mark.parametrize(("text", "arcs", "rules", "found"), SPEAKERS)
def test_the_subject_speaks(text: str, arcs: str, rules: str, found: str) -> None:
    assert speaker(read(text, None))[0] == rules
    who, rule = speaker(minutes := read(text, arcs))
    assert who == found
    assert rule.endswith("+stanza.subject")
    roles = [role.rule for person in minutes.people for role in person.roles if role.value == "speaker"]
    assert rule in roles


@pytest.mark.parametrize(("text", "arcs", "found"), SPEAKERS_LEFT)
def test_who_speaks_stays(text: str, arcs: str, found: str) -> None:
    assert speaker(read(text, arcs)) == speaker(read(text, None))
    assert speaker(read(text, arcs))[0] == found


@pytest.mark.parametrize(("text", "arcs", "rules", "found"), AGENTS)
def test_the_subject_decides(text: str, arcs: str, rules: str, found: str) -> None:
    assert agent(read(text, None))[0] == rules
    who, rule = agent(read(text, arcs))
    assert who == found
    assert rule.endswith("+stanza.subject")


@pytest.mark.parametrize(("text", "arcs", "found"), AGENTS_LEFT)
def test_who_decides_stays(text: str, arcs: str, found: str) -> None:
    assert agent(read(text, arcs)) == agent(read(text, None))
    assert agent(read(text, arcs))[0] == found


def test_the_rules_need_no_arcs(raw: str, minutes: Minutes) -> None:
    assert Parser(engine=MarkedTagger()).parse(raw) == minutes
