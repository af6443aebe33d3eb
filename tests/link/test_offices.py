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
