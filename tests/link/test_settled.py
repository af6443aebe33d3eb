"""What the sentence itself or the one behind calls decided: … ज्ञापन देंगे। यह निर्णय … बैठक में लिया गया।"""

import pytest

from sabhaparse import parse

LEAD = "नगर कर्मचारी संघ की बैठक रविवार को हुई। अध्यक्ष अमर सोनी ने विचार रखे। "


@pytest.mark.parametrize(
    ("behind", "kind"),
    [
        ("यह निर्णय रविवार को हुई बैठक में लिया गया।", "decision"),
        ("उक्त फैसला सर्वसम्मति से लिया गया है।", "decision"),
        ("यह जानकारी बैठक में दी गई।", "commitment"),
        ("यह निर्णय संघ के लिए अहम है।", "commitment"),
    ],
)
def test_settled_behind(behind: str, kind: str) -> None:
    (resolution,) = parse(f"{LEAD}सभी कर्मचारी 9 जुलाई को ज्ञापन देंगे। {behind}").resolutions
    assert resolution.kind.value == kind


def test_what_was_decided_is_nobodys() -> None:
    promise = "जिलाध्यक्ष अमर सोनी ने कहा कि वे आएंगे। संघ की ओर से 9 जुलाई को ज्ञापन दिया जाएगा।"
    resolutions = parse(f"{LEAD}{promise} यह निर्णय बैठक में लिया गया।").resolutions
    assert [(r.kind.value, r.by) for r in resolutions if "ज्ञापन" in r.text.value] == [("decision", None)]


@pytest.mark.parametrize(
    ("front", "kind"),
    [
        ("जयंती धूमधाम से मनाने का निर्णय लिया गया", "decision"),
        ("जयंती धूमधाम से मनाने पर चर्चा हुई", "commitment"),
    ],
)
def test_settled_in_front(front: str, kind: str) -> None:
    resolutions = parse(f"{LEAD}\n{front} उक्त तिथि को किसी ग्राम में दूसरा कोई आयोजन नहीं किया जाएगा।").resolutions
    assert [r.kind.value for r in resolutions if "दूसरा" in r.text.value] == [kind]


def test_a_limit_in_an_item_that_was_decided_needs_no_verb() -> None:
    minutes = parse(
        "समाज की बैठक 10 मार्च 2026 को हुई। निम्न निर्णय लिए गए- 1. 21 जून को योग शिविर 2. 10 जुलाई तक सदस्यता अभियान "
        "3. 1 अप्रैल से शुल्क 50 रुपये।"
    )
    assert [d.when.quote for d in minutes.deadlines] == ["21 जून को", "10 जुलाई तक", "1 अप्रैल से"]
