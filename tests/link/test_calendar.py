"""Completion of dates, the day of the meeting, the days on which limits end."""

import datetime as dt

import pytest

from sabhaparse import Parser
from sabhaparse.clean import clean
from sabhaparse.divide import divide
from sabhaparse.enrich import LexiconTagger, Tagged
from sabhaparse.find.dates import find_dates
from sabhaparse.lexicon import Lexicon
from sabhaparse.link.calendar import Calendar, calendar_of, dated, dateline, meeting_date
from sabhaparse.values import Basis, When

TAGGER = LexiconTagger(Lexicon.load())


def tag(text: str) -> Tagged:
    return TAGGER.tag(divide(clean(text).text))


def day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


YEARS = [
    # published, date, tense, completed
    ("2018-06-12", "XXXX-07-10", 1, "2018-07-10"),
    ("2018-06-12", "XXXX-06-11", -1, "2018-06-11"),
    ("2018-06-12", "XXXX-06-11", 0, "2018-06-11"),
    ("2018-12-20", "XXXX-01-10", 1, "2019-01-10"),
    ("2018-12-20", "XXXX-01-10", 0, "2019-01-10"),
    ("2018-12-20", "XXXX-01-10", -1, "2018-01-10"),
    ("2019-01-05", "XXXX-12-28", -1, "2018-12-28"),
    ("2019-01-05", "XXXX-12-28", 0, "2018-12-28"),
    ("2019-01-05", "XXXX-12-28", 1, "2019-12-28"),
    ("2018-06-12", "XXXX-06-05", 1, "2018-06-05"),
    ("2018-12-20", "XXXX-12-20/XXXX-01-10", 1, "2018-12-20/2019-01-10"),
    ("2019-06-12", "XXXX-02-29", 0, "2020-02-29"),
    ("2018-06-12", "XXXX-07", 1, "2018-07"),
    (None, "XXXX-07-10", 1, "XXXX-07-10"),
]


@pytest.mark.parametrize("published, date, tense, wanted", YEARS)
def test_the_year_comes_from_the_publication_day_and_the_tense(
    published: str | None, date: str, tense: int, wanted: str
) -> None:
    value, basis = Calendar(day(published)).complete(When.parse(date), tense)
    assert str(value) == wanted
    assert basis is (Basis.INFERRED if published else Basis.STATED)


MEETINGS = [
    # published, text, value, rule
    ("2018-06-26", "मंत्री ने आगामी 4 जुलाई को प्रस्तावित यात्रा को लेकर शुक्रवार को बैठक ली।", "2018-06-22", "told_finitely"),
    ("2018-06-12", "जयपुर, 12 जून। जिला परिषद की बैठक मंगलवार को सभागार में हुई।", "2018-06-12", "told_finitely"),
    ("2018-06-12", "जिला परिषद की बैठक सोमवार को सभागार में हुई।", "2018-06-11", "told_finitely"),
    ("2018-06-12", "जिला परिषद की बैठक कल सभागार में हुई।", "2018-06-11", "told_finitely"),
    ("2018-06-12", "जिला परिषद की बैठक आज सभागार में आयोजित की गई।", "2018-06-12", "told_finitely"),
    ("2018-06-12", "जिला परिषद की बैठक 11 जून को सभागार में हुई।", "2018-06-11", "told_finitely"),
    (None, "आज दिनांक 11.06.18 को प्रखंड कमेटी की बैठक सम्पन्न हुई।", "2018-06-11", "told_today"),
    (None, "प्रखंड कमेटी का वर्ग 16 एवं 17 जून 2018 को सम्पन्न हुआ।", "2018-06-16/2018-06-17", "told_finitely"),
    (None, "अलवर 17 जून 2018, समिति का वर्ग 16 एवं 17 जून को सम्पन्न हुआ।", "2018-06-16/2018-06-17", "told_finitely"),
    ("2018-06-12", "जयपुर, 12 जून। समिति की बैठक में बजट पारित हुआ।", "2018-06-12", "dateline"),
    ("2018-06-13", "5 जून।\nसमिति की बैठक सोमवार को हुई।", "2018-06-04", "told_finitely"),
    ("2018-06-12", "समिति की बैठक में बजट पारित हुआ।", None, None),
    ("2018-06-12", "सरकार ने 1 जनवरी 2016 से देय राशि रोक रखी है।", None, None),
    ("2018-06-12", "प्रस्ताव 5 मार्च 2016 को पारित किया गया था।", None, None),
    ("2018-06-12", "समिति की बैठक में कहा गया कि आज भी मांग लंबित है।", None, None),
    (
        "2018-06-12",
        "मंत्री द्वारा सोमवार को ली गई बैठक के निर्देशों पर सचिव ने मंगलवार को बैठक लेकर निर्देश दिए।",
        "2018-06-12",
        "told_finitely",
    ),
    ("2018-06-12", "समिति की बैठक हुई। समिति की अगली बैठक 22 जुलाई 2018 को प्रस्तावित है।", None, None),
    ("2018-06-12", "राजदूत 18-19 जून 2018 को दो दिन के भारत दौरे पर हैं। समिति की बैठक में बजट पारित हुआ।", None, None),
    ("2018-06-12", "मंत्री ने 6-10 जून 2018 तक शहर के दौरे पर आए दल के साथ बैठक की।", None, None),
    ("2018-06-12", "महासंघ की रविवार को आयोजित बैठक में मेला लगाने का निर्णय लिया गया।", "2018-06-10", "told_in_the_past"),
    ("2018-06-12", "रविवार को महासंघ की बैठक में 7 जुलाई को मेला लगाने का निर्णय लिया गया।", "2018-06-10", "told_in_the_past"),
    ("2018-06-12", "8 जून 2018 को आयोजित बैठक में मेला लगाने का निर्णय लिया गया।", "2018-06-08", "told_in_the_past"),
    ("2018-06-12", "समिति ने बैठक की। रविवार को बैठक में शामिल होने का निर्णय लिया गया।", None, None),
    ("2018-06-12", "रविवार को संघ की बैठक में पेंशन बहाल करने की मांग की गई।", "2018-06-10", "told_in_the_past"),
    (
        "2018-06-12",
        "मेरठ, 11 जून : बैठक हुई। सचिव ने बताया कि 19 मई को हुई वार्ता में जिन मांगों पर सहमति बनी थी उनका आदेश नहीं आया।",
        "2018-06-11",
        "dateline",
    ),
    (
        None,
        "समाहरणालय, गुमला\nप्रेस विज्ञप्ति संख्या-218 दिनांक-05.08.2025\nसभागार में आज बैठक हुई।",
        "2025-08-05",
        "told_finitely",
    ),
    (
        "2018-06-12",
        "18 से 25 जून तक शिविर लगाने के संबंध में सोमवार को सभागार में बैठक हुई।",
        "2018-06-11",
        "told_finitely",
    ),
    ("2025-02-10", "बरेली, 9 फरवरी 2025!\nबरेली महानगर की बैठक छात्र भवन में संपन्न हुई।", "2025-02-09", "dateline"),
    (None, "जयपुर, 16 जून। बैठक शनिवार को हुई। काम 31 मार्च 2019 तक और 2018-19 का बजट।", "2018-06-16", "told_finitely"),
    (None, "जयपुर, 16 जून। बैठक शनिवार को हुई। बजट 2026-27 में काम होगा।", "XXXX-06-16", "dateline"),
    (None, "जयपुर, 16 जून। बैठक शुक्रवार को हुई। योजना 2018 की है।", "XXXX-06-16", "dateline"),
    ("2018-06-12", "समिति 18-19 जून 2018 को नगर में सम्मेलन का आयोजन कर रही है।", "2018-06-18/2018-06-19", "announced"),
    (
        "2023-06-20",
        "दतिया, 20 जून। समीक्षा बैठक सभागार में आयोजित की गई। उन्होंने गत 5 से 25 मई तक चलाए गए अभियान की सराहना की।",
        "2023-06-20",
        "dateline",
    ),
    (
        "2022-11-08",
        "बालोद। समिति की बैठक आगामी 12 नवंबर को आहूत की गई है। यह बैठक सभाकक्ष में होगी।",
        "2022-11-12",
        "called_for",
    ),
    ("2024-02-20", "रायपुर। संस्था की बैठक 25 फरवरी को भवन में आयोजित की गई है।", "2024-02-25", "set_for"),
    ("2024-02-20", "समिति ने पूर्व में आयोजित कार्यकारिणी की बैठक दिनांक 9 जनवरी में यह तय किया।", None, None),
]


@pytest.mark.parametrize("published, text, wanted, rule", MEETINGS)
def test_the_day_of_the_meeting(published: str | None, text: str, wanted: str | None, rule: str | None) -> None:
    tagged = tag(text)
    dates = find_dates(tagged)
    found = meeting_date(tagged, dates, calendar_of(tagged, dates, day(published)))
    assert (str(found.value), found.rule) == (wanted, rule) if found else wanted is None


def test_the_spans_of_the_meeting_day_are_its_words() -> None:
    tagged = tag("जिला परिषद की बैठक सोमवार को सभागार में हुई।")
    dates = find_dates(tagged)
    found = meeting_date(tagged, dates, calendar_of(tagged, dates, dt.date(2018, 6, 12)))
    assert found is not None
    assert [span.of(tagged.doc.text) for span in found.spans] == ["सोमवार"]
    assert found.basis is Basis.INFERRED


DATELINES = [
    ("जयपुर, 16 जून। बैठक हुई।", "16 जून"),
    ("बैठक में बजट पारित\nजयपुर, 16 जून। बैठक हुई।", "16 जून"),
    ("सागर,27जुलाई2018।\nबैठक हुई।", "27जुलाई2018"),
    ("अलवर 17 जून 2018, समिति का वर्ग हुआ।", "17 जून 2018"),
    ("5 जून।\nबैठक हुई।", "5 जून"),
    ("नई दिल्ली (16 जून) : बैठक हुई।", "16 जून"),
    ("समिति की बैठक में कहा गया कि 16 जून को सभा होगी।", None),
    ("बैठक 16 जून को हुई।", None),
]


@pytest.mark.parametrize("text, wanted", DATELINES)
def test_dateline(text: str, wanted: str | None) -> None:
    tagged = tag(text)
    found = dateline(tagged, find_dates(tagged))
    assert (found.span.of(tagged.doc.text) if found else None) == wanted


def test_the_order_of_mention_gives_the_year_when_nothing_else_does() -> None:
    tagged = tag("दिनांक 11 दिसंबर 2018 को सभा हुई। आवेदन 10 जनवरी तक लिए जाएंगे।")
    dates = find_dates(tagged)
    calendar = calendar_of(tagged, dates, None)
    assert [str(calendar.resolve(m)[0]) for m in dates] == ["2018-12-11", "2019-01-10"]


def test_nothing_is_made_up_without_a_reference() -> None:
    tagged = tag("सोमवार को सभा हुई, 10 जुलाई तक काम होगा।")
    assert [(str(value), basis) for _, value, basis in dated(tagged, find_dates(tagged), None)] == [
        ("XXXX-07-10", Basis.STATED)
    ]


def test_a_reference_resolves_all() -> None:
    tagged = tag("सोमवार को सभा हुई, 10 जुलाई तक काम होगा।")
    got = dated(tagged, find_dates(tagged), dt.date(2018, 6, 12))
    assert [(str(value), basis.value) for _, value, basis in got] == [
        ("2018-06-11", "inferred"),
        ("2018-07-10", "inferred"),
    ]


def test_the_day_of_an_announced_meeting_is_no_limit() -> None:
    report = Parser().parse(
        "संघ की बैठक 25 मई 2026 को सुबह 11 बजे टाउन हॉल में होगी। सदस्य 23 मई तक अपने नाम भेजें।",
        published=dt.date(2026, 5, 20),
    )
    assert str(report.date and report.date.value) == "2026-05-25"
    assert [str(limit.when.value) for limit in report.deadlines] == ["2026-05-23"]
