"""Roles that उन्होंने is given, through the whole parse: whom the pronoun means, and where it means nobody here."""

import pytest

from sabhaparse import parse

HELD = "किसान सभा की बैठक सोमवार को हुई। "


@pytest.mark.parametrize(
    "told, roles",
    [
        ("मुख्य अतिथि श्री सुनील दास थे। उन्होंने कहा कि काम अच्छा है।", ["chief_guest", "speaker"]),
        ("मंत्री श्री सुनील दास ने जल बचाने पर बल दिया। उन्होंने कार्यशाला की अध्यक्षता की।", ["chair", "speaker"]),
        ("सचिव सुनील दास ने लेखा रखा। उन्होंने दीप जलाकर शिविर का शुभारंभ भी किया।", ["inaugurator", "speaker"]),
        ("आरंभ सचिव सुनील दास के स्वागत भाषण से हुआ। उन्होंने बताया कि काम अच्छा है।", ["speaker"]),
        ("सत्र का समापन श्री सुनील दास ने धन्यवाद ज्ञापन के साथ किया। उन्होंने सभी के प्रति आभार व्यक्त किया।", ["thanked_by"]),
    ],
)
def test_whom_it_means(told: str, roles: list[str]) -> None:
    minutes = parse(HELD + told)
    assert [(p.name.value, [str(r.value) for r in p.roles]) for p in minutes.people if p.name] == [("सुनील दास", roles)]


@pytest.mark.parametrize(
    "told, roles",
    [
        ("मुख्य अतिथि श्री सुनील दास थे। उमा सेन ने स्वागत किया। मुख्य अतिथि ने कहा कि काम अच्छा है।", ["chief_guest", "speaker"]),
        ("मुख्य वक्ता प्रो. सुनील दास रहे। उमा सेन ने स्वागत किया। मुख्य वक्ता ने जल बचाने का आह्वान किया।", ["speaker"]),
        ("मुख्यातिथि के रूप में सुनील दास ने शिरकत की। शुभारंभ मुख्यातिथि ने ध्वज फहराकर किया।", ["inaugurator", "chief_guest"]),
        ("मुख्य अतिथि सुनील दास और अमर नाथ थे। मुख्य अतिथि ने कहा कि काम अच्छा है।", ["chief_guest"]),
    ],
)
def test_whom_a_title_means(told: str, roles: list[str]) -> None:
    minutes = parse(HELD + told)
    given = {p.name.value: [str(r.value) for r in p.roles] for p in minutes.people if p.name}
    assert given["सुनील दास"] == roles


def test_its_evidence_is_the_pronoun() -> None:
    minutes = parse(HELD + "मुख्य अतिथि श्री सुनील दास थे। उन्होंने कहा कि काम अच्छा है।")
    speaker = minutes.people[0].roles[-1]
    assert (str(speaker.value), [evidence.quote for evidence in speaker.evidence]) == ("speaker", ["उन्होंने"])


@pytest.mark.parametrize(
    "told",
    [
        "अध्यक्ष उमा सेन ने कहा कि श्री सुनील दास महान थे, उन्होंने पहले सम्मेलन की अध्यक्षता की।",
        "इस दौरान ऊर्जा मंत्री सुनील दास भी उपस्थित रहे। उन्होंने कहा कि काम अच्छा है।",
    ],
)
def test_whom_it_may_not_mean(told: str) -> None:
    minutes = parse(HELD + told)
    given = {str(r.value) for p in minutes.people if p.name and p.name.value == "सुनील दास" for r in p.roles}
    assert given <= {"attendee"}


def test_the_surname_behind_a_title_is_that_of_its_holder() -> None:
    minutes = parse(
        HELD + "मुख्य अतिथि विधायक सुनील साहू थे। कोषाध्यक्ष अमर साहू ने लेखा रखा। मुख्य अतिथि श्री साहू ने कहा कि काम अच्छा है।"
    )
    names = {person.id: person.name.value for person in minutes.people if person.name}
    assert [names.get(s.speaker or "") for s in minutes.statements] == ["सुनील साहू"]
