"""Without a meeting only what the report is about counts as resolved: the lead, not what was approved in the past."""

import pytest

from sabhaparse import parse

LEAD = "मंत्रिमंडल ने नई सिंचाई योजना को मंजूरी दी।"
TALK = "सिंचाई योजना से किसानों की आय बढ़ी है। खेतों में पानी पहुंचा है। गांवों में खुशहाली आई है।"
ROWS = [
    (LEAD, [LEAD[:-1].removeprefix("मंत्रिमंडल ने ")]),
    (f"{LEAD} {TALK}", [LEAD[:-1].removeprefix("मंत्रिमंडल ने ")]),
    (f"{TALK} अब तक 29 परियोजनाओं को मंजूरी दी गई है।", []),
    (f"{TALK} इसके लिए जिलों में समितियों का गठन किया गया।", []),
    (f"सिंचाई विभाग की बैठक सोमवार को हुई। {TALK} बैठक में 29 परियोजनाओं को मंजूरी दी गई।", ["29 परियोजनाओं को मंजूरी दी गई"]),
]


@pytest.mark.parametrize("text, resolved", ROWS)
def test_decisions_without_a_meeting_stand_in_the_lead(text: str, resolved: list[str]) -> None:
    minutes = parse(text)
    assert [r.text.value for r in minutes.resolutions] == resolved
