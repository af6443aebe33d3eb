"""Day, time and chairs of sessions, through the whole parse: what once was wrong."""

import datetime as dt

import pytest

from sabhaparse import parse

HELD = "किसान सभा की बैठक {} हुई।"


@pytest.mark.parametrize(
    "said, time",
    [("2 बजे", None), ("दोपहर 2 बजे", "14:00"), ("8 बजे रात्रि", "20:00"), ("प्रातः 11 बजे", "11:00")],
)
def test_time(said: str, time: str | None) -> None:
    found = parse(HELD.format(said)).time
    assert (found.value if found else None) == time


@pytest.mark.parametrize("published", [dt.date(2024, 4, 20), dt.date(2099, 1, 1)])
def test_a_dateline_with_its_year_outweighs_the_publication_day(published: dt.date) -> None:
    minutes = parse("सीतापुर, 12 मार्च 2024। किसान सभा की बैठक मंगलवार को हुई।", published=published)
    assert minutes.date is not None
    assert str(minutes.date.value) == "2024-03-12"


@pytest.mark.parametrize(
    "text",
    [
        "दिवंगत शिक्षक की स्मृति में शोक सभा हुई। शिक्षक का निधन 19 फरवरी 2022 को हुआ था।",
        "किसान सभा की बैठक हुई। संस्थापक का 5 मई 1921 को जन्म हुआ था।",
        "किसान सभा की बैठक हुई, जिसमें 15 जून 2023 को होने वाले मेले पर चर्चा हुई।",
    ],
)
def test_days_of_something_else(text: str) -> None:
    assert parse(text).date is None


def test_each_session_of_a_sentence_has_its_own_chair() -> None:
    minutes = parse("सम्मेलन रविवार को हुआ। प्रथम सत्र की अध्यक्षता उमा सेन ने तथा द्वितीय सत्र की अध्यक्षता अमर दास ने की।")
    names = {person.id: person.name.value for person in minutes.people if person.name}
    assert [names.get(session.chair or "") for session in minutes.sessions] == ["उमा सेन", "अमर दास"]


def test_a_jurisdiction_begins_behind_its_comma() -> None:
    minutes = parse(HELD.format("सोमवार को") + " बैठक में शासन सचिव, पशुपालन विभाग श्री रवि जैन उपस्थित रहे।")
    assert [office.value.jurisdiction for person in minutes.people for office in person.offices] == ["पशुपालन विभाग"]


@pytest.mark.parametrize(
    "venue, place",
    [("कुचामन उपखंड कार्यालय", "कुचामन"), ("पंत कृषि भवन", "जयपुर"), ("मानसरोवर सामुदायिक भवन", "जयपुर")],
)
def test_the_town_that_a_venue_opens_with_outweighs_the_dateline(venue: str, place: str) -> None:
    minutes = parse(f"जयपुर, 16 जून। प्रभारी सचिव ने सोमवार को {venue} में अधिकारियों की बैठक ली।")
    assert minutes.place is not None
    assert (minutes.place.value, minutes.venue.value if minutes.venue else None) == (place, venue)


def test_a_quarter_is_in_the_town_of_the_dateline() -> None:
    minutes = parse("बिलासपुर। समिति की बैठक शनिवार को तिलक नगर स्थित सेवा भवन में हुई।")
    assert minutes.place is not None
    assert minutes.place.value == "बिलासपुर"


@pytest.mark.parametrize(
    "said, welcomed",
    [
        ("अतिथियों को साफा पहनाकर सम्मानित किया गया।", {"अमर दास", "उमा सेन"}),
        ("मुख्य अतिथि का माला पहनाकर स्वागत किया गया।", {"अमर दास"}),
        ("अतिथियों का स्वागत किया जाएगा।", set()),
        ("सदस्यों का स्वागत किया गया।", set()),
    ],
)
def test_guests_received_all_at_once(said: str, welcomed: set[str]) -> None:
    minutes = parse(HELD.format("सोमवार को") + f" मुख्य अतिथि अमर दास और विशिष्ट अतिथि उमा सेन रहे। {said}")
    found = {p.name.value for p in minutes.people if p.name and "welcomed" in [role.value for role in p.roles]}
    assert found == welcomed


@pytest.mark.parametrize("number, welcomed", [("दोनों", 2), ("तीनों", 0)])
def test_holders_of_a_post_received_all_at_once(number: str, welcomed: int) -> None:
    named = " बैठक में पर्यवेक्षक अमर दास और प्रदेश पर्यवेक्षक उमा सेन आए।"
    minutes = parse(HELD.format("सोमवार को") + named + f" {number} पर्यवेक्षकों का साफा पहनाकर स्वागत किया गया।")
    assert sum("welcomed" in [role.value for role in person.roles] for person in minutes.people) == welcomed


@pytest.mark.parametrize(
    "said, day",
    [
        ("सोमवार को 21 मार्च को होने वाले धरने के संदर्भ में संघ ने बैठक की।", "2023-03-13"),
        ("रविवार को आगामी 20 मार्च को आयोजित होने वाले मेले की तैयारी को लेकर समिति की बैठक संपन्न हुई।", "2023-03-12"),
    ],
)
def test_the_day_of_the_meeting_stands_in_front_of_another(said: str, day: str) -> None:
    minutes = parse(f"गाजीपुर। विकास भवन में {said}", published=dt.date(2023, 3, 14))
    assert minutes.date is not None
    assert str(minutes.date.value) == day


@pytest.mark.parametrize(
    "text, honoured", [("श्री अरविंद घोष की पुस्तक पर चर्चा हुई।", ["अरविंद घोष"]), ("श्री अरविंद कुमार की पुस्तक पर चर्चा हुई।", [])]
)
def test_only_the_whole_name_of_the_revered_is_one_of_them(text: str, honoured: list[str]) -> None:
    minutes = parse("परिषद की बैठक सोमवार को हुई। " + text)
    assert [named.name.value for named in minutes.honoured] == honoured
