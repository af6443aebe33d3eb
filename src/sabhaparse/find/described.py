"""Guests by their titles: in brackets behind the name, or in front of it with a description in between.

मुख्य अतिथि | प्रसिद्ध उद्योगपति राम कुमार; मुख्य अतिथि | दिल्ली से आए आचार्य रमेश शास्त्री.

Between the title and the post or the name stand adjectives and genitives only, and where the guest came from.

>>> up_to_title("कार्यक्रम के मुख्य अतिथि क्षेत्र के जाने माने".split())
['कार्यक्रम', 'के', 'मुख्य', 'अतिथि']
>>> up_to_title("मुख्य अतिथि का स्वागत".split())
['मुख्य', 'अतिथि', 'का', 'स्वागत']
"""

from __future__ import annotations

from collections.abc import Sequence

from sabhaparse.find.mentions import PersonMention
from sabhaparse.find.view import GENITIVE, View
from sabhaparse.find.words import word_set
from sabhaparse.values import Role

AT_MOST = 7
"""Words of a description."""
AS = {"में": ("रूप", "रुप"), "पर": ("तौर",)}

LABELS = {
    ("मुख्य", "अतिथि"): Role.CHIEF_GUEST,
    ("विशिष्ट", "अतिथि"): Role.SPECIAL_GUEST,
    ("विशिष्ठ", "अतिथि"): Role.SPECIAL_GUEST,
    ("विशेष", "अतिथि"): Role.SPECIAL_GUEST,
}


def up_to_title(words: Sequence[str]) -> Sequence[str]:
    """The words in front of a name up to the title told of it; all where more than praise follows."""
    titles, refused, came = word_set("guest_titles"), word_set("not_describing"), word_set("came_from")
    for i in range(len(words), max(0, len(words) - AT_MOST - 1), -1):
        word, before = words[i - 1], words[i - 2] if i > 1 else ""
        if word in titles or before in AS.get(word, ()) or (word in (":", "-") and before in titles):
            described = i < len(words) and words[i] not in GENITIVE
            return words[:i] if described else words
        from_there = word == "से" and i < len(words) and words[i] in came
        if not from_there and (word in refused or not word[:1].isalnum()):
            break
    return words


def label(view: View, person: PersonMention) -> Role | None:
    """उमा सेन, कुलपति (मुख्य अतिथि): the role in brackets behind the name or its post."""
    first = person.whole.first if person.name is None else person.name.whole.last
    brackets = view.starting("(", first, min(person.whole.last + 2, len(view.keys) - 3))
    return LABELS.get((view.keys[brackets[0] + 1], view.keys[brackets[0] + 2])) if brackets else None
