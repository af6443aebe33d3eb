"""Teams: persons to whom posts were given: lists of them, told from lists of those who came, and posts behind को.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.people.persons import find_people
>>> seen = view("चुनाव हुआ। अध्यक्ष- उमा सेन, सचिव- सुनील दास, कोषाध्यक्ष- अमर नाथ।")
>>> is_team(seen, find_people(seen))
True

Word sets: elected, given_behind, posts_to_fill, team_nouns.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from sabhaparse.divide import NUMBER, Sentence
from sabhaparse.find.mentions import OfficeMention, PersonMention
from sabhaparse.find.people.offices import read_region, region_start
from sabhaparse.find.people.parts import heads, is_direct, is_nominal, taken_in
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View
from sabhaparse.find.words import word_set

TO_BE = frozenset({"होंगे", "होंगी", "होगा", "होगी", "रहेंगे", "रहेंगी"})
"""Verbs that guests of a coming event may have as well."""


def is_team(view: View, members: Sequence[PersonMention]) -> bool:
    """The list names those who were elected or appointed, each with a post."""
    return _posts(members) > 0 and (_verb_gives(view, members) or _stands_alone(view, members))


def _verb_gives(view: View, members: Sequence[PersonMention]) -> bool:
    """अध्यक्ष अ, सचिव ब चुने गए; समिति में अ संयोजक, ब और स सदस्य होंगे: a verb of giving behind the list."""
    end, sentence = members[-1].whole.last, view.sentences[members[0].sentence]
    if end >= sentence.last:
        return False
    if view.keys[end] == "को" and end + 1 < sentence.last and view.keys[end + 1] in word_set("taken_in"):
        return True
    if view.keys[end] not in word_set("given_behind"):
        return False
    return view.keys[end] not in TO_BE or _to_hold(view, members)


def _to_hold(view: View, members: Sequence[PersonMention]) -> bool:
    """समिति बनी जिसके संयोजक अ होंगे, प्रभारी अ होंगे: a team in front, or a post that is a charge; no guest."""
    front = view.keys[view.sentences[members[0].sentence].first : members[0].whole.first]
    if not word_set("team_nouns").isdisjoint(front):
        return True
    offices = [office for person in members for office in person.offices]
    bodies = [view.keys[o.body.first : o.body.last] for o in offices if o.body is not None]
    if any(not word_set("team_nouns").isdisjoint(body) for body in bodies):
        return True  # समिति के अध्यक्ष कुलपति उमा सेन होंगी
    posts = (office.title.last - 1 for office in offices)
    return "अतिथि" not in front and all(view.keys[i] in word_set("posts_to_fill") for i in posts)


def _stands_alone(view: View, members: Sequence[PersonMention]) -> bool:
    """चुनाव हुआ। अध्यक्ष- अ, सचिव- ब।; कार्यकारिणी घोषित की- अध्यक्ष अ, सचिव ब।: nothing but the list, told of in front."""
    first, end, sentence = members[0].whole.first, members[-1].whole.last, view.sentences[members[0].sentence]
    if any(map(view.is_word, range(end, sentence.last))):
        return False
    if any(map(view.is_word, range(sentence.first, first))):
        if not view.is_mark(first - 1, "-–—:"):
            return False
        told = range(sentence.first, first)
    else:
        before = _announcing(view, sentence)
        if before is None or (
            _posts(members) < 2 and before.index == sentence.index - 1 and not _is_line(view, sentence)
        ):
            return False
        told = range(before.first, before.last)
    return any(view.keys[i] in word_set("elected") or view.keys[i] in word_set("elections") for i in told)


def _announcing(view: View, sentence: Sentence) -> Sentence | None:
    """The sentence in front of the list, over the lines of one that stands in lines: अध्यक्ष - अ / सचिव - ब."""
    for index in range(sentence.index - 1, max(-1, sentence.index - 1 - LONGEST_LIST), -1):
        if not _is_line(view, view.sentences[index]):
            return view.sentences[index]
    return None


def _is_line(view: View, sentence: Sentence) -> bool:
    """A line of a list of posts and their holders: a post, then a dash or colon."""
    near = range(sentence.first + 1, min(sentence.first + POST_AND_DASH, sentence.last))
    return any(view.is_mark(i, "-–—:") and "posts" in view.cover[i - 1] for i in near)


LONGEST_LIST = 40
POST_AND_DASH = 8
"""Tokens of a line among which the dash stands behind the post."""


def _posts(members: Sequence[PersonMention]) -> int:
    return len([person for person in members if person.offices])


def post_given(view: View, sentence: Sentence, i: int, held: Set[int]) -> tuple[OfficeMention, ...]:
    """… को मुख्य सलाहकार चुना गया: the post that an appointment gives, behind को."""
    if not (view.any_of(word_set("appointing"), i, sentence.last) or taken_in(view, i, sentence.last)):
        return ()
    i = end = _behind_how(view, i, sentence.last)
    while (
        end < sentence.last
        and end not in held
        and (
            is_nominal(view, end)
            or is_direct(view, end)
            or "posts" in view.cover[end]
            or view.keys[end] in GENITIVE
            or _whose_post(view, end, sentence.last)
        )
    ):
        if view.keys[end] in word_set("appointing") or view.keys[end] in CONJUNCTIONS:
            break
        end += 1
    found = heads(view, i, end)
    behind = next((k for k in range(end, sentence.last) if k not in held), sentence.last)
    many = bool(found) and view.keys[found[-1].last - 1].endswith("ों")  # … को पत्र सौंपे, किसानों को राहत
    if not found or many or view.keys[behind : behind + 1] in (["ने"], ["द्वारा"]):
        return ()  # … को तहसील अध्यक्ष ने शपथ दिलाई, … को क्षेत्रीय अध्यक्ष अमर नाथ ने पत्र सौंपा
    return read_region(view, i, found[-1].last, "office_given")[-1:]


def _whose_post(view: View, i: int, last: int) -> bool:
    """… को | शिविरों | का नोडल अधिकारी नियुक्त किया: of what the post is."""
    return i + 2 < last and view.keys[i + 1] in GENITIVE and view.begins(i + 2, "posts") is not None


def _behind_how(view: View, i: int, last: int) -> int:
    """… को | सर्वसम्मति से वर्ष 2024-25 के लिए | अध्यक्ष चुना गया: behind how and for how long somebody was chosen."""
    start = i
    while i < last:
        key = view.keys[i]
        term = view.tokens[i].kind is NUMBER or key in word_set("terms_of_office")
        joined = i > start and (view.keys[i : i + 2] == ["के", "लिए"] or view.is_mark(i, "-–"))
        if not (term or joined or key in word_set("once_more") or key in word_set("chosen_how")):
            break
        i += 1 + (key == "के")
    return i


def post_taken(view: View, sentence: Sentence, i: int, held: Set[int]) -> tuple[OfficeMention, ...]:
    """… ने सोमवार को मण्डल अध्यक्ष का पदभार ग्रहण किया: the post that somebody takes, behind his ने at token `i`."""
    for charge in view.any_of(word_set("charges"), i + 3, min(i + FARTHEST_TAKEN, sentence.last - 1)):
        if view.keys[charge - 1] != "का" and view.keys[charge - 3 : charge] != ["के", "रूप", "में"]:
            continue
        end = charge - 1 if view.keys[charge - 1] == "का" else charge - 3
        if view.ends(end - 1, "posts") is None or word_set("takes_over").isdisjoint(view.keys[charge + 1 : charge + 3]):
            continue
        return read_region(view, max(i + 1, region_start(view, sentence, end, held)), end, "office_taken")[-1:]
    return ()


FARTHEST_TAKEN = 30
"""Tokens behind ने among which the post that is taken stands."""
