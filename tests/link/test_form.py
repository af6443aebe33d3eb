"""Formal minutes: a form at the head, rosters, items of an agenda with what became of them."""

from textwrap import dedent

import pytest

from sabhaparse import parse

MINUTES = dedent("""\
    कार्यालय ग्राम पंचायत बड़ौदिया

    कार्यवाही विवरण

    ग्राम सभा बैठक दिनांक 14.04.2023, समय - प्रातः 11.00 बजे
    स्थान - पंचायत भवन बड़ौदिया
    अध्यक्षता - श्रीमती गीताबाई धाकड़, सरपंच

    उपस्थिति :-
    1. श्रीमती गीताबाई धाकड़ - सरपंच
    2. श्री भेरूलाल मालवीय - पंच, वार्ड क्र. 3
    3. श्री दिनेश परमार - सचिव

    अनुपस्थित :-
    1. श्री कारूलाल बंजारा - पंच

    कोरम पूर्ण होने पर बैठक प्रारंभ की गई। सर्वप्रथम सचिव द्वारा गत बैठक का कार्यवृत्त पढ़कर सुनाया गया।

    प्रस्ताव क्रमांक 1 : पेयजल व्यवस्था पर विचार।
    निर्णय : वार्ड 3 में दो नवीन हैंडपंप खनन कराने का निर्णय लिया गया।

    प्रस्ताव क्रमांक 2 : संपत्ति कर की वसूली।
    निर्णय : बकायादार 31.05.2023 तक कर जमा करें।
    """)


def test_what_the_form_says() -> None:
    minutes = parse(MINUTES)
    assert minutes.date is not None
    assert minutes.date.rule == "date_in_form"
    assert str(minutes.date.value) == "2023-04-14"
    assert minutes.time is not None
    assert str(minutes.time.value) == "11:00"
    assert minutes.venue is not None
    assert minutes.venue.value == "पंचायत भवन बड़ौदिया"


def test_who_was_there() -> None:
    minutes = parse(MINUTES)
    people = {p.name.value: [str(r.value) for r in p.roles] for p in minutes.people if p.name}
    assert people["गीताबाई धाकड़"] == ["chair", "attendee"]
    assert people["भेरूलाल मालवीय"] == ["attendee"]
    assert [m.name.value for m in minutes.mentioned] == ["कारूलाल बंजारा"]
    ward = minutes.people[1].offices[0].value
    assert (ward.title, ward.jurisdiction) == ("पंच", "वार्ड क्र॰ 3")


def test_items_are_decided_by_the_house() -> None:
    told = [(r.text.value, str(r.kind), r.by) for r in parse(MINUTES).resolutions]
    assert told == [
        ("वार्ड 3 में दो नवीन हैंडपंप खनन कराने का निर्णय लिया गया", "decision", None),
        ("बकायादार 31.05.2023 तक कर जमा करें", "decision", None),
    ]


def test_an_earlier_meeting_gives_no_day() -> None:
    minutes = parse("समिति की बैठक हुई।\nगत बैठक दिनांक 14.04.2023 की कार्यवाही की पुष्टि की गई।")
    assert minutes.date is None


def test_other_fields() -> None:
    minutes = parse(
        "राजस्थान शिक्षक संघ (प्रगतिशील)\nजिला कार्यकारिणी बैठक का कार्यवृत्त\n\n"
        "बैठक की तारीख: 8 सितम्बर 2024, रविवार\nबैठक स्थल: राजकीय विद्यालय, पुराना भवन, चूरू\n"
        "मुख्य अतिथि: बनवारी लाल शर्मा, प्रदेश महामंत्री\nसंचालन : सुमेर सिंह\n\nबैठक की शुरुआत वंदना से हुई।"
    )
    assert minutes.organiser is not None
    assert minutes.organiser.value == "राजस्थान शिक्षक संघ (प्रगतिशील)"
    assert minutes.date is not None
    assert str(minutes.date.value) == "2024-09-08"
    assert minutes.place is not None
    assert minutes.place.value == "चूरू"
    people = {p.name.value: [str(r.value) for r in p.roles] for p in minutes.people if p.name}
    assert people == {"बनवारी लाल शर्मा": ["chief_guest"], "सुमेर सिंह": ["moderator"]}


def test_a_table_of_those_present() -> None:
    minutes = parse(
        "जिला जल समिति की बैठक का कार्यवृत्त\nबैठक दिनांक : 12.06.2024\n\nउपस्थिति :\nक्र.\tनाम\tपदनाम\n"
        "1\tश्री गोपाल मिश्र\tअध्यक्ष\n2\tश्रीमती सरिता वर्मा\tसदस्य सचिव\n\nबैठक में निर्णय लिया गया कि नलकूप ठीक किए जाएंगे।"
    )
    people = [
        (p.name.value, p.offices[0].value.title, [str(r.value) for r in p.roles]) for p in minutes.people if p.name
    ]
    assert people == [("गोपाल मिश्र", "अध्यक्ष", ["attendee"]), ("सरिता वर्मा", "सदस्य सचिव", ["attendee"])]


def test_a_title_is_whole() -> None:
    minutes = parse(
        "समिति की बैठक सोमवार को हुई। बैठक में श्रीमती प्रियंका गोस्वामी स्टेट मिशन डायरेक्टर आजीविका और "
        "श्री हेमंत गैरा, आयुक्त, पीएचईडी उपस्थित थे।"
    )
    held = [(p.offices[0].value.title, p.offices[0].value.jurisdiction) for p in minutes.people]
    assert held == [("स्टेट मिशन डायरेक्टर", "आजीविका"), ("आयुक्त", "पीएचईडी")]


@pytest.mark.parametrize(
    "lines",
    [
        "दिनांक : 18 नवम्बर, 2023 (शनिवार)\nसमय : पूर्वाह्न 11:30 बजे\nस्थान : कुलपति सभागार",
        "बैठक सं. 7 | तारीख 18-11-2023, शनिवार | समय सुबह 10.15 बजे | जगह कम्युनिटी हॉल",
    ],
)
def test_the_day_in_a_line_beside_time_and_place(lines: str) -> None:
    minutes = parse(
        f"कार्यपरिषद की 31वीं बैठक का कार्यवृत्त\n\n{lines}\n\nपरिषद की पिछली बैठक दिनांक 5 अगस्त, 2023 की पुष्टि की गई।"
    )
    assert minutes.date is not None
    assert str(minutes.date.value) == "2023-11-18"


@pytest.mark.parametrize("gap", [" ........... ", " - ", "\t", "      "])
def test_posts_in_a_column_and_the_chair_among_them(gap: str) -> None:
    minutes = parse(
        "कार्यपरिषद की बैठक सोमवार को हुई।\nउपस्थिति\n"
        f"1. प्रो0 सुनील दास, कुलपति{gap}अध्यक्ष\n2. डॉ0 उमा सेन, प्राचार्य, सरयू महाविद्यालय{gap}सदस्य\n"
    )
    told = [([o.evidence[0].quote for o in p.offices], [str(r.value) for r in p.roles]) for p in minutes.people]
    assert told == [(["कुलपति", "अध्यक्ष"], ["chair"]), (["प्राचार्य, सरयू महाविद्यालय", "सदस्य"], ["attendee"])]


def test_all_of_a_labelled_paragraph_is_decided_and_its_term_has_a_line_of_its_own() -> None:
    minutes = parse(
        "समिति की बैठक दिनांक 14/06/2024 को कलेक्टर श्री सुनील दास की अध्यक्षता में हुई।\n"
        "निर्णय -\tसंकेतक लगाए जाएं। कार्य के फोटोग्राफ समिति को भेजे जाएं।\nसमय-सीमा -\tएक माह\n"
        "चर्चा -\tपुलिस अधीक्षक ने बताया कि संकेतक नहीं लगे हैं।"
    )
    assert [(str(r.kind), r.by) for r in minutes.resolutions] == [("decision", None)] * 2
    assert [(str(d.kind), str(d.when.value)) for d in minutes.deadlines if d.when] == [("within", "2024-07-14")]


def test_the_town_of_the_office_that_keeps_the_minutes() -> None:
    minutes = parse(
        "कार्यालय कलेक्टर एवं जिला दण्डाधिकारी, जिला सीहोर (म.प्र.)\n\nजिला सड़क सुरक्षा समिति की बैठक सोमवार को सम्पन्न हुई।"
    )
    assert minutes.place is not None
    assert minutes.place.value == "सीहोर"


@pytest.mark.parametrize("bar", ["\t", " | "])
def test_a_table_of_decisions(bar: str) -> None:
    rows = [
        ["क्र.", "बिन्दु", "निर्णय", "उत्तरदायी", "समय-सीमा"],
        ["1", "नाले", "नाले साफ किए जाएं", "स्वास्थ्य शाखा", "15 जुलाई 2024"],
        ["2", "कर", "कर वसूली हेतु शिविर लगाया जाएगा", "राजस्व शाखा", "एक माह"],
        ["3", "भवन", "सामुदायिक भवन की मरम्मत", "निर्माण शाखा", "-"],
    ]
    table = "\n".join(bar.join(row) for row in rows)
    minutes = parse(f"नगर परिषद की बैठक 14 जून 2024 को हुई।\n{table}\nबैठक समाप्त हुई।")
    told = [(str(r.kind), r.text.evidence[0].quote, r.by, r.deadline) for r in minutes.resolutions]
    assert told == [
        ("decision", "नाले साफ किए जाएं", None, "d1"),
        ("decision", "कर वसूली हेतु शिविर लगाया जाएगा", None, "d2"),
        ("decision", "सामुदायिक भवन की मरम्मत", None, None),
    ]
    assert [str(d.when.value) for d in minutes.deadlines if d.when] == ["2024-07-15", "2024-07-14"]


def test_a_roster_behind_a_long_sentence_with_columns_of_posts() -> None:
    minutes = parse(
        "जिला जल समिति की बैठक 14.10.2024 को अपरान्ह 4.00 बजे कलेक्टर सुश्री उमा सेन की अध्यक्षता में मंथन कक्ष में आहूत की गई, "
        "जिसमें निम्न अधिकारी/सदस्य उपस्थित हुए :-\n"
        "1.\tश्री डी. एल. दास\tकार्यपालन अभियंता, लोक स्वास्थ्य यांत्रिकी\n2.\tश्री अमर नाथ\tअध्यक्ष, जनपद पंचायत सोनहत\n"
        "बैठक में निम्नानुसार निर्णय लिये गये :-"
    )
    told = [
        (p.name.value, [o.evidence[0].quote for o in p.offices], [str(r.value) for r in p.roles])
        for p in minutes.people
        if p.name
    ]
    assert told[1:] == [
        ("डी॰एल॰ दास", ["कार्यपालन अभियंता, लोक स्वास्थ्य यांत्रिकी"], ["attendee"]),
        ("अमर नाथ", ["अध्यक्ष, जनपद पंचायत सोनहत"], ["attendee"]),
    ]


def test_fields_that_share_a_line_and_movers() -> None:
    minutes = parse(
        "शासी निकाय की बैठक का कार्यवृत्त\nतिथि — 24 अगस्त, 2024 (शनिवार)      समय — 12 बजे      स्थान — प्राचार्य कक्ष\n\n"
        "सभापति : श्री अमर नाथ\nसूचक – सुनील दास      अनुमोदक – उमा सेन"
    )
    assert minutes.date is not None
    assert minutes.venue is not None
    assert (str(minutes.date.value), minutes.venue.value) == ("2024-08-24", "प्राचार्य कक्ष")
    roles = {p.name.value: [str(r.value) for r in p.roles] for p in minutes.people if p.name}
    assert roles == {"अमर नाथ": ["chair"], "सुनील दास": ["speaker"], "उमा सेन": ["speaker"]}
