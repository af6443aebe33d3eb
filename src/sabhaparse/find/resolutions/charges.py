"""Whether what a clause gives to somebody is a post: then it appoints, and does not order or decide.

>>> from sabhaparse.find.demo import view
>>> seen = view("अमर नाथ को युवा प्रकोष्ठ अध्यक्ष की जिम्मेदारी दी गई")
>>> charge_of_post(seen, Range(0, len(seen.keys)))
True

Lists: posts, attendance_nouns, given_names, surnames.
"""

from __future__ import annotations

from itertools import pairwise

from sabhaparse.divide import NUMBER
from sabhaparse.find.mentions import Range
from sabhaparse.find.view import GENITIVE, View
from sabhaparse.find.words import word_set

CHARGE_NEAR = 14
"""Words at the end of a clause among which it says what was charged."""
LONGEST_BRACKET = 5
"""Tokens by which a bracket at the end of a clause keeps the post away from it."""
GIVEN_NEAR = 10
"""Words at the end of a clause among which the post stands that was given."""
NAMES = frozenset({"given_names", "surnames"})


def charge_of_post(view: View, clause: Range) -> bool:
    """… को युवा प्रकोष्ठ अध्यक्ष की जिम्मेदारी दी गई, मीडिया प्रभारी का जिम्मा … को मिला: what was charged is a post."""
    near = range(max(clause.first + 2, clause.last - CHARGE_NEAR), clause.last)
    at = next((i for i in near if view.keys[i] in word_set("charges")), 0)
    post = at - 3 if view.keys[at - 2] == "पद" else at - 2
    return at > 0 and view.keys[at - 1] in GENITIVE and view.ends(post, "posts") is not None


def charge_of_people(view: View, clause: Range) -> bool:
    """दो पंचायतों के लिए अमर नाथ और उमा सेन को जिम्मेवारी दी गई: who was put in charge, and no task in the infinitive."""
    at = next(iter(view.any_of(word_set("charges"), max(clause.first, clause.last - CHARGE_NEAR), clause.last)), 0)
    if not at or view.keys[at - 1] != "को" or NAMES.isdisjoint(view.tags[at - 2].lists):
        return False
    tags = view.tags[clause.first : at]
    return not any(tag.verb and tag.verb.tag == "inf" and NAMES.isdisjoint(tag.lists) for tag in tags)


def names_people(view: View, clause: Range) -> bool:
    """A given name and a surname side by side stand in the clause: who was chosen, not what."""
    return any(
        "given_names" in view.tags[i].lists and "surnames" in view.tags[i + 1].lists
        for i in range(clause.first, clause.last - 1)
    )


def of_a_post(view: View, clause: Range) -> bool:
    """… वित्त सचिव बने हैं: what they became is a post; not ताकि कमेटी बने."""
    at = next((i for i in range(clause.last - 1, clause.first, -1) if view.keys[i].startswith("बन")), clause.first)
    if at == clause.first or view.ends(at - 1, "posts") is None:
        return False
    return view.tokens[view.start(at - 1, "posts") - 1].kind is not NUMBER  # अब तक 6,840 सदस्य बने हैं


def post_given(view: View, clause: Range) -> bool:
    """… को संयोजक बनाया, सदस्य के रूप में … चुने गए, not रेल मार्ग को चुना: such verbs want a post."""
    near = range(max(clause.first, clause.last - GIVEN_NEAR), clause.last)
    bracket = view.marks("(", near.start, clause.last) or view.marks(")", near.start, clause.last)
    near = range(max(clause.first, near.start - LONGEST_BRACKET), clause.last) if bracket else near
    if not any(view.keys[i] in word_set("made") for i in near):
        return True
    if any("posts" in view.cover[i] or "attendance_nouns" in view.cover[i] for i in near):
        return True
    if any(view.keys[i] in word_set("elected_bodies") for i in near):
        return True  # 25 सदस्यीय जिला कमेटी चुनी गई
    keys = view.keys[clause.first : clause.last]
    if ("विजई", "घोषित") in pairwise(keys) or ("निर्वाचित", "घोषित") in pairwise(keys):
        return True  # मोहन साहू 24 मतों से विजयी घोषित किए गए
    if ("पद", "के") in pairwise(keys) or ("पद", "हेतु") in pairwise(keys):
        return True
    return ("पद", "पर") in pairwise(keys) or ("रूप", "में") in pairwise(keys)
