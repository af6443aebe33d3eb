"""The parts of an office: the post with all its words, the body whose post it is, what it is for."""

import pytest

from sabhaparse import parse

OFFICES = [
    ("जिला भाजपा अध्यक्ष श्री मोहन लाल", ("जिला भाजपा अध्यक्ष", None, None)),
    ("औषधि नियंत्रण आयुक्त श्रीमती उमा सेन", ("औषधि नियंत्रण आयुक्त", None, None)),
    ("केंद्रीय जल शक्ति मंत्री श्री सी.आर. पाठक", ("केंद्रीय जल शक्ति मंत्री", None, None)),
    ("नगर निगम की पूर्व महापौर श्रीमती लीला सेन", ("पूर्व महापौर", "नगर निगम", None)),
    ("भारत सरकार में सचिव श्री रमेश गुप्ता", ("सचिव", "भारत सरकार", None)),
    ("राष्ट्रीय लोकदल से विधायक श्री राम सिंह", ("विधायक", "राष्ट्रीय लोकदल", None)),
    ("प्रमुख शासन सचिव वित्त श्री वैभव सेन", ("प्रमुख शासन सचिव", None, "वित्त")),
    ("विशिष्ट सचिव, मुख्यमंत्री श्री अमर नायक", ("विशिष्ट सचिव", None, "मुख्यमंत्री")),
    ("डॉ॰ उमा सेन, निदेशक, शोध केंद्र", ("निदेशक", None, "शोध केंद्र")),
]


@pytest.mark.parametrize(("text", "parts"), OFFICES)
def test_parts_of_an_office(text: str, parts: tuple[str, str | None, str | None]) -> None:
    minutes = parse(f"समिति की बैठक 4 मई 2023 को हुई। बैठक में {text}, और श्री सुनील दास उपस्थित रहे।")
    held = minutes.people[0].offices[0].value
    assert (held.title, held.body, held.jurisdiction) == parts


def test_a_post_told_anew_as_new_is_the_same() -> None:
    text = "संघ की बैठक हुई। उमा सेन जिला सचिव चुनी गईं। नवनिर्वाचित सचिव उमा सेन ने कहा कि काम होगा।"
    posts = [office.value.title for person in parse(text).people for office in person.offices]
    assert posts == ["जिला सचिव"]


def test_a_task_is_no_post() -> None:
    minutes = parse("संघ की बैठक हुई। मसौदा बनाने का जिम्मा अमर नाथ वर्मा को सौंपा गया।")
    assert [[role.value for role in person.roles] for person in minutes.people] == [["other"]]


def test_those_who_are_revered_and_quoted_took_no_part() -> None:
    minutes = parse("सेवा दल की बैठक हुई। महासचिव राम सैनी ने कहा कि महात्मा गांधी ने कहा था कि सेवा धर्म है।")
    assert [person.name.value for person in minutes.people if person.name] == ["राम सैनी"]
