"""Who made each resolution, row by row (`rows/agents.tsv`): names joined by ` | ` in order, `-` for nobody.

A reason in the last column marks a known miss.
"""

import datetime as dt
from pathlib import Path

import pytest

from row_table import read_rows
from sabhaparse import parse

LEAD = "ज्ञानपुर। नागरिक समिति की मासिक बैठक रविवार को हुई। अध्यक्षता तेज बहादुर ने की। सचिव रेणु जैन ने कहा कि भवन का काम जारी है। "
"""Opens every row, so that there is a meeting, a chair and a speaker before."""
AGENTS = read_rows(Path(__file__).parent / "rows" / "agents.tsv")


@pytest.mark.parametrize("text, agents", AGENTS)
def test_agents(text: str, agents: str) -> None:
    minutes = parse(LEAD + text)
    people = [minutes.person(resolution.by) for resolution in minutes.resolutions]
    found = ["-" if person is None or person.name is None else person.name.value for person in people]
    assert " | ".join(found) == agents


def test_who_only_reported_orders_nothing_where_an_official_presides() -> None:
    minutes = parse(
        "जिलाधिकारी मोहन राज की अध्यक्षता में बैठक हुई। कृषि पदाधिकारी उमेश दास ने बताया कि खाद आ गई है। "
        "अंचल अधिकारियों को भूमि विवाद निपटाने के निर्देश दिए गए।"
    )
    person = minutes.person(minutes.resolutions[0].by)
    assert person is not None
    assert person.name is not None
    assert person.name.value == "मोहन राज"


def test_who_will_preside_has_promised_nothing_yet() -> None:
    minutes = parse(
        "परिषद की बैठक 20 मार्च 2026 को अध्यक्ष श्री मोहन राज की अध्यक्षता में आयोजित की जाएगी। "
        "बैठक में नई योजना पर विचार किया जाएगा।",
        published=dt.date(2026, 3, 12),
    )
    assert [resolution.by for resolution in minutes.resolutions] == [None, None]


def test_whoever_takes_an_office_appoints_nobody() -> None:
    assert [r.by for r in parse(LEAD + "सुनील दास ने अध्यक्ष का पदभार ग्रहण किया।").resolutions] == [None]


def test_after_a_decision_the_meeting_goes_on_not_who_read_before() -> None:
    minutes = parse(LEAD + "सचिव रेणु जैन ने प्रतिवेदन पढ़ा, आय-व्यय का अनुमोदन किया गया। अगला मेला मार्च में लगाया जाएगा।")
    assert [resolution.by for resolution in minutes.resolutions] == [None, None]


def test_there_are_enough_rows() -> None:
    assert len(AGENTS) >= 12
