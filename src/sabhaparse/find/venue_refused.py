"""Places that are named in a report, and are not where the meeting was held.

>>> from sabhaparse.find.demo import view
>>> seen = view("कोतवाली में हुई अभद्रता के विरोध में सभा हुई")
>>> no_venue(seen, 0, 1)
True

Lists: meeting_kinds, kind_modifiers, body_nouns, organisations, abbreviations, posts, places.
"""

from __future__ import annotations

from sabhaparse.find.people.parts import is_plain
from sabhaparse.find.view import GENITIVE, View
from sabhaparse.find.words import word_set


def no_venue(view: View, start: int, end: int) -> bool:
    """Tokens `start:end` name a town by its rank, or where something else was or will be."""
    return _seat(view, start, end) or _of_something_to_be(view, end) or _of_a_case(view, end)


def _seat(view: View, start: int, end: int) -> bool:
    """जिला मुख्यालय, मंडल मुख्यालय पर: a town by its rank, no premises."""
    return view.keys[end - 1] == "मुख्यालय" and all(
        view.keys[i] in word_set("ranks_of_places") for i in range(start, end - 1)
    )


def _of_something_to_be(view: View, at: int) -> bool:
    """पटना के बापू सभागार में | होने वाली रैली: where something else will be."""
    behind = view.keys[at + 1 : at + 3]
    return len(behind) > 1 and behind[0] == "होने" and behind[1].startswith("वाल")


HELD = frozenset({"meeting_kinds", "kind_modifiers", "body_nouns", "organisations", "abbreviations", "posts", "places"})
"""Lists whose words may open the name of a meeting: सभागार में हुई | व्यापार मंडल की बैठक."""
OF_OR_TO = GENITIVE | {"को"}


def _of_a_case(view: View, at: int) -> bool:
    """कोतवाली में | हुई अभद्रता के विरोध में: where something happened that the meeting was about."""
    what = at + 2
    if view.keys[at + 1 : what] not in (["हुई"], ["हुए"], ["हुआ"]) or what + 1 >= len(view.keys):
        return False
    noun = is_plain(view, what)
    return noun and HELD.isdisjoint(view.cover[what]) and view.keys[what + 1] in OF_OR_TO
