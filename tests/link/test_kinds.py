"""What a clause is that could order, ask or appeal hangs on the meeting, too: a union asks, who reviews orders."""

import pytest

from sabhaparse import parse

UNION = "ज्ञानपुर। शिक्षक संघ की बैठक रविवार को हुई। अध्यक्षता जिलाध्यक्ष तेज बहादुर ने की। "
COUNCIL = "ज्ञानपुर। नगर परिषद की बैठक रविवार को हुई। अध्यक्षता सभापति तेज बहादुर ने की। "
REVIEW = "ज्ञानपुर। जिलाधिकारी तेज बहादुर ने रविवार को समीक्षा बैठक ली। "
ROWS = [
    (UNION, "मंत्री रेणु जैन ने कहा कि पुरानी पेंशन बहाल की जाए।", "demand"),
    (UNION, "मंत्री रेणु जैन ने कहा कि जिला प्रशासन दोषियों पर कार्रवाई करे।", "demand"),
    (UNION, "मंत्री रेणु जैन ने कहा कि सभी सदस्य समय पर शुल्क जमा करें।", "directive"),
    (UNION, "मंत्री रेणु जैन ने कहा कि शिक्षकों को समय पर आना चाहिए।", "appeal"),
    (COUNCIL, "मंत्री रेणु जैन ने कहा कि सड़क की मरम्मत की जाए।", "directive"),
    (UNION, "बैठक में निम्न प्रस्ताव पारित हुये -\n1. पुरानी पेंशन बहाल की जाय।", "demand"),
    (UNION, "बैठक में निम्न प्रस्ताव पारित हुये -\n1. सदस्यता अभियान चलाया जाए।", "decision"),
    (UNION, "बैठक में ये निर्णय हुए : नए भवन का प्रस्ताव तैयार किया जाए।", "decision"),
    (UNION, "बैठक में निम्न निर्णय लिए गए -\n1. हर माह बैठक बुलाई जाय।", "decision"),
    (COUNCIL, "बैठक में निम्न प्रस्ताव पारित हुये -\n1. सड़क की मरम्मत की जाय।", "decision"),
    (COUNCIL, "सभापति ने कहा कि सड़क समय पर बननी चाहिए।", "appeal"),
    (REVIEW, "उन्होंने कहा कि सड़क समय पर बननी चाहिए।", "directive"),
    (REVIEW, "विधायक रेणु जैन ने कहा कि सड़क समय पर बननी चाहिए।", "appeal"),
]


@pytest.mark.parametrize("lead, text, kind", ROWS)
def test_the_kind_hangs_on_the_meeting(lead: str, text: str, kind: str) -> None:
    (resolution,) = parse(lead + text).resolutions
    assert resolution.kind.value == kind
