"""Other meetings told in a report: `rows/asides.tsv` marks their kind; a text without marks tells of none.

What an aside says stays out of the record of the meeting that the report is about.
"""

import pytest
from marked import minutes_of, quoted, read, unmark

ROWS = read("asides.tsv")

TWO = (
    "सीतापुर, 4 मार्च 2024। जिला सहकारी संघ की मासिक बैठक सोमवार को विकास भवन में अध्यक्ष श्री रामनरेश शुक्ला की अध्यक्षता में हुई। "
    "बैठक में निर्णय लिया गया कि गोदाम की मरम्मत 31 मार्च तक होगी।\n"
    "इसके बाद महिला मोर्चा की त्रैमासिक बैठक गांधी भवन में अध्यक्ष श्रीमती उमा सेन की अध्यक्षता में हुई। "
    "इस बैठक में निर्णय लिया गया कि मेला 15 मई को लगेगा।"
)


@pytest.mark.parametrize("group, text", ROWS)
def test_other_meetings(group: str, text: str) -> None:
    plain, wanted = unmark(text)
    got = [quoted(kind) for kind in minutes_of(plain).other_meetings]
    assert [plain[span.start : span.end] for span in got] == [plain[mark.start : mark.end] for mark in wanted]


def test_an_aside_stays_out_of_the_record() -> None:
    minutes = minutes_of(TWO)
    assert [kind.value for kind in minutes.other_meetings] == ["त्रैमासिक बैठक"]
    assert (minutes.kind.value, minutes.venue.value) == ("मासिक बैठक", "विकास भवन")
    assert [p.name.value for p in minutes.people] == ["रामनरेश शुक्ला"]
    assert [p.name.value for p in minutes.mentioned] == ["उमा सेन"]
    assert [str(d.when.value) for d in minutes.deadlines] == ["2024-03-31"]
    assert len(minutes.resolutions) == 1
