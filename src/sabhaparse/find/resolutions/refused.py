"""What a frame finds and is no resolution after all: for each frame the small rule that refuses it.

>>> from sabhaparse.find.demo import view
>>> seen = view("संचालक ने वक्ताओं को विचार रखने के लिए आमंत्रित किया")
>>> clause = Range(2, len(seen.keys))
>>> refused("invited_to_act", seen, clause, "")
True

Lists: posts; word sets ends_of_meetings, achieved, announced_things, courtesies, times_past,
other_houses.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from sabhaparse.find.dates.tense import PRESENT_AUXILIARIES
from sabhaparse.find.mentions import Range
from sabhaparse.find.resolutions.charges import charge_of_people, names_people
from sabhaparse.find.resolutions.empty import own_views
from sabhaparse.find.resolutions.told_before import END_NEAR
from sabhaparse.find.view import GENITIVE, View
from sabhaparse.find.words import word_set

Rule = Callable[[View, Range, str], bool]
"""Asked with the clause and its mode."""
TAKEN_OVER = "charge_taken"
"""The frame of … ने अध्यक्ष का पदभार ग्रहण किया: whoever does it is the one appointed, and part of what is told."""
CHARGE_NEAR = 5
"""Words at the end of a clause among which the charge stands that was taken over."""


def charged_with_work(view: View, clause: Range, mode: str) -> bool:
    """… को जिम्मेदारी दी: nobody is named who has it now."""
    return not charge_of_people(view, clause)


def chosen_unnamed(view: View, clause: Range, mode: str) -> bool:
    """… पद पर चयन किया गया: nobody is named."""
    return not names_people(view, clause)


def out_of_courtesy(view: View, clause: Range, mode: str) -> bool:
    """वक्ताओं को मंच पर आने के लिए आमंत्रित किया."""
    return not word_set("courtesies").isdisjoint(view.keys[clause.first : clause.last])


def taken_before(view: View, clause: Range, mode: str) -> bool:
    """पिछले माह अध्यक्ष का पदभार संभाला; मंच का कार्यभार संभाला, which is no post."""
    keys = view.keys[clause.first : clause.last]
    if not word_set("times_past").isdisjoint(keys) or any(
        len(a) == 4 and a.isdigit() and b == "में" for a, b in pairwise(keys)
    ):
        return True
    near = range(max(clause.first + 1, clause.last - CHARGE_NEAR), clause.last)
    return not any(view.keys[i] in GENITIVE and view.ends(i - 1, "posts") is not None for i in near)


def told_as_fact(view: View, clause: Range, mode: str) -> bool:
    """… ने कहा कि समर्थन मूल्य 2000 से बढ़ाकर 2200 किया गया है: somebody's news."""
    return mode == "said" and view.keys[clause.last - 1] in PRESENT_AUXILIARIES


def announced_only(view: View, clause: Range, mode: str) -> bool:
    """बैठक समाप्ति की घोषणा की, योजना की घोषणा की जा चुकी है, इकाइयों की घोषणा की गई."""
    near = view.keys[max(clause.first, clause.last - END_NEAR) : clause.last]
    return not (word_set("ends_of_meetings") | word_set("achieved")).isdisjoint(near) or any(
        one in word_set("announced_things") and other == "की" for one, other in pairwise(near)
    )


def own_suggestions(view: View, clause: Range, mode: str) -> bool:
    """सबने अपने सुझाव दिए."""
    return own_views(view.keys[clause.first : clause.last])


def of_another_house(view: View, clause: Range, mode: str) -> bool:
    """वन विभाग ने प्रस्ताव अस्वीकृत किया, अविश्वास प्रस्ताव लोकसभा में गिर गया: what others turned down, or somebody tells."""
    return mode == "said" or not word_set("other_houses").isdisjoint(view.keys[clause.first : clause.last])


def by_those_who_speak(view: View, clause: Range, mode: str) -> bool:
    """हमने सब फैसला जनता पर छोड़ दिया है."""
    return not WE.isdisjoint(view.keys[clause.first : clause.last])


WE = frozenset({"हमने", "मैंने"})
REFUSALS: dict[str, Rule] = {
    "charged": charged_with_work,
    "chosen_for": chosen_unnamed,
    "invited_to_act": out_of_courtesy,
    TAKEN_OVER: taken_before,
    "amount_changed": told_as_fact,
    "promise_made": announced_only,
    "appeal_made": own_suggestions,
    "decided_against": of_another_house,
    "decided_so": by_those_who_speak,
}
"""By the name of the frame."""


def refused(name: str, view: View, clause: Range, mode: str) -> bool:
    """The clause that the frame `name` fits is none of its resolutions."""
    rule = REFUSALS.get(name)
    return rule is not None and rule(view, clause, mode)
