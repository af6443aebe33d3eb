"""Who was elected or appointed in the meeting, from how the post stands and what stands around the list.

>>> from sabhaparse.find.demo import roles
>>> roles("चुने गए पदाधिकारी इस प्रकार हैं- अध्यक्ष - उमा सेन, सचिव - सुनील दास")
[('उमा सेन', 'appointee'), ('सुनील दास', 'appointee')]

Lists: posts; word sets elected, namings, given_behind, will_serve, charge_posts.
"""

from __future__ import annotations

from sabhaparse.divide import Sentence
from sabhaparse.find.clauses import INCLUDED
from sabhaparse.find.mentions import Group, PersonMention
from sabhaparse.find.view import GENITIVE, View, once_a_sentence, within
from sabhaparse.find.words import word_set


def office_given(view: View, group: Group, person: PersonMention) -> bool:
    """The post stands behind को, or behind the name with होंगे: it was given in the meeting."""
    for office in person.offices:
        rule = office.rule
        if rule in ("office_given", "office_taken") or (rule == "office_charged" and group.case == "को"):
            return True  # महामंत्री का दायित्व | सुनील दास को सौंपा गया
        key = view.keys[group.after] if group.after < len(view.keys) else ""
        if rule == "office_set_off" and key in word_set("will_serve"):
            return True  # उपाध्यक्ष पद पर उमा सेन | कार्य करेंगी
        if rule == "office_behind_name" and key in word_set("given_behind") and not _of_guests(view, group):
            return True
        of_event = view.keys[office.title.first - 1] in GENITIVE  # not थाना प्रभारी, प्रदेश प्रभारी
        if (
            key in WILL_BE
            and of_event
            and view.keys[office.title.last - 1] in word_set("charge_posts")
            and not group.case
        ):
            return not _of_guests(view, group)  # धरने के प्रभारी अमर नाथ | होंगे
    return False


def _of_guests(view: View, group: Group) -> bool:
    """विशिष्ट अतिथि अ विधायक, ब महापौर होंगे: those who will be there, whatever they are."""
    first = view.sentences[group.sentence].first
    return any(key.startswith(("अतिथि", "वक्ता")) for key in view.keys[first : group.whole.first])


def elected(view: View, group: Group) -> bool:
    """नई कार्यकारिणी में अध्यक्ष अ, सचिव ब शामिल हैं: a list of those in office, not of those who came."""
    sentence = view.sentences[group.sentence]
    included = view.any_of(INCLUDED, group.after, sentence.last)
    front = sentence.first, group.whole.first
    chairs = any(  # अध्यक्षता तीन सदस्यीय अध्यक्ष मंडल ने की जिसमें अ, ब शामिल थे
        view.keys[i - 2 - view.is_mark(i - 1, ",") :][:2] == ["ने", "की"]
        for i in view.any_of(IN_WHICH, front[0] + 3, front[1])
    )
    return bool(included and view.any_of(word_set("elected"), *front)) and not chairs


def announced_as_elected(view: View, group: Group) -> list[PersonMention]:
    """Those of whom the line says in front that they were elected.

    चुने गए पदाधिकारी इस प्रकार हैं- अध्यक्ष - अ, सचिव - ब; प्रभारी बनाए गए: नगर- अ, ग्रामीण- ब.
    """
    if group.case == "ने":
        return []  # समिति बनी जिसमें अध्यक्ष उमा सेन ने | विचार रखे
    sentence = view.sentences[group.sentence]
    first, last = sentence.first, group.whole.first
    posted = [member for member in group.members if member.offices]
    if view.any_of(AS_FOLLOWS, first, last) and view.any_of(word_set("elected"), first, last):
        return posted
    if (
        view.any_of(AS_FOLLOWS, first, last)
        and view.any_of(word_set("names_listed"), first, last)
        and _elected_before(view, sentence)
    ):
        return [member for member in group.members if member.name is not None]
    told = names_follow(view, sentence, last)
    if told < 0:
        return []
    team = view.ends(told - 1, "posts") is not None or view.keys[told - 1] in word_set("committees")
    return list(group.members) if team else posted  # प्रभारी बनाए गए: अ, ब; जांच कमेटी बनी : अ (संयोजक), ब और स


def _elected_before(view: View, sentence: Sentence) -> bool:
    """17 सदस्यीय नई कमेटी चुनी गई। अन्य | सदस्यों के नाम इस तरह हैं — अ, ब: the sentence before said that they were chosen."""
    if not sentence.index:
        return False
    before = view.sentences[sentence.index - 1]
    return bool(view.any_of(word_set("namings"), before.first, before.last))


def names_follow(view: View, sentence: Sentence, last: int) -> int:
    """The token in front of token `last` that says that those in a list behind it were named, or -1."""
    return next((told for told in _namings(view, sentence) if told < last), -1)


@once_a_sentence
def _namings(view: View, sentence: Sentence) -> list[int]:
    """मनोनयन | किया गया- कोषाध्यक्ष: …; समिति गठित हुई | जिसमें संयोजक- अ, सदस्य- ब को रखा गया."""
    out = []
    for told in view.any_of(word_set("namings"), sentence.first, sentence.last):
        near = min(told + COLON_NEAR, sentence.last - 1)
        which = next(iter(view.any_of(IN_WHICH, told + 1, near)), -1)
        colon = next(iter(view.marks(OPENS_LIST, told + 1, near)), -1)
        posted = which > 0 and view.begins(which + 1, "posts") is not None
        if posted or (colon > 0 and view.tags[colon - 1].verb is not None):
            out.append(told)
    for told in view.any_of(word_set("announcements"), sentence.first + 2, sentence.last):
        if view.keys[told - 2] in word_set("team_nouns"):
            out += [told for _ in view.marks(OPENS_LIST, told + 1, min(told + COLON_NEAR, sentence.last - 1))[:1]]
    return out


WILL_BE = frozenset({"होंगे", "होंगी", "रहेंगे", "रहेंगी"})
AS_FOLLOWS = frozenset({"प्रकार", "निम्नानुसार", "तरह"})
OPENS_LIST = ":-–—"
IN_WHICH = frozenset({"जिसमें", "जिनमें"})
COLON_NEAR = 4
"""Words behind चुने or मनोनयन among which the colon of the list stands: किया गया है."""


def newly_in_office(person: PersonMention, newly: list[int]) -> bool:
    """नवनिर्वाचित महामंत्री उमा सेन: one of the tokens `newly` stands in a post."""
    return any(within(newly, office.whole.first, office.whole.last) for office in person.offices)
