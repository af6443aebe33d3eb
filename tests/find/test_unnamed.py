"""Officials named only by their post, in lists of those who came."""

import pytest

from sabhaparse import parse

HELD = "किसान सभा की बैठक सोमवार को हुई। "


@pytest.mark.parametrize(
    "told, posts",
    [
        ("बैठक में पुलिस अधीक्षक, सिविल सर्जन एवं कंपनी सचिव भी मौजूद रहे।", ["पुलिस अधीक्षक", "सिविल सर्जन", "कंपनी सचिव"]),
        ("बैठक में सचिव श्री सुनील दास, नगर पुलिस अधीक्षक आदि उपस्थित थे।", ["नगर पुलिस अधीक्षक"]),
        ("बैठक में सभी प्रखंड विकास पदाधिकारी, अंचलाधिकारी उपस्थित थे।", []),
        ("बैठक में पुलिस अधीक्षक उपस्थित नहीं थे।", []),
        ("बैठक में आठ राज्यों के राज्यपाल मौजूद रहे।", []),
        ("बैठक में हरियाणा, बिहार और केरल के वित्त मंत्री मौजूद रहे।", []),
        ("बैठक में जम्मू और कश्मीर के वित्त मंत्री मौजूद रहे।", ["जम्मू और कश्मीर के वित्त मंत्री"]),
        ("बैठक में महिला कार्यकर्ता और अधिकारी उपस्थित थे।", []),
        ("पुलिस अधीक्षक के प्रतिनिधि उपस्थित थे।", []),
    ],
)
def test_attended_without_a_name(told: str, posts: list[str]) -> None:
    minutes = parse(HELD + told)
    unnamed = [person for person in minutes.people if person.name is None]
    assert [person.offices[0].evidence[0].quote for person in unnamed] == posts
    assert {str(role.value) for person in unnamed for role in person.roles} <= {"attendee"}


@pytest.mark.parametrize(
    "told, posts",
    [
        ("जिला कलेक्टर एवं पुलिस अधीक्षक ने जानकारी दी।", [["जिला कलेक्टर"], ["पुलिस अधीक्षक"]]),
        ("सरपंच एवं सचिव ने जानकारी दी।", [["सरपंच"], ["सचिव"]]),
        ("महानिदेशक एवं सीईओ ने जानकारी दी।", [["महानिदेशक", "सीईओ"]]),
        ("जिलाधिकारी एवं जिला निर्वाचन अधिकारी ने जानकारी दी।", [["जिलाधिकारी", "जिला निर्वाचन अधिकारी"]]),
    ],
)
def test_two_posts_are_of_two_officials_where_nobody_holds_both(told: str, posts: list[list[str]]) -> None:
    minutes = parse(HELD + told)
    unnamed = [person for person in minutes.people if person.name is None]
    assert [[office.evidence[0].quote for office in person.offices] for person in unnamed] == posts
