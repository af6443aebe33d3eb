"""How the clauses of one sentence bear on each other: conditions, relatives, objects in front, mere effects."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sabhaparse.find.mentions import Range
from sabhaparse.find.resolutions.cuts import RELATIVE, SKIPPED
from sabhaparse.find.resolutions.decided import told_of_them
from sabhaparse.find.resolutions.frames import match
from sabhaparse.find.resolutions.trims import trim
from sabhaparse.find.speech import SAID, speech_begins
from sabhaparse.find.view import CONJUNCTIONS, View
from sabhaparse.find.words import word_set
from sabhaparse.values import ResolutionKind

RELATED = frozenset({"जो", "जिन", "जिस", "जिसने", "जिन्होंने", "जहां", "यदि", "अगर"})
"""Words that open a clause which another takes up: जिन एजेंसियों का काम अधूरा है, | उन्हें नोटिस दिया जाए."""
CORRELATES = frozenset({"उस", "उसे", "उन", "उन्हें", "उनको", "उसका", "उसकी", "उनका", "उनकी", "वह", "वे", "वहां"})
"""Words with which the main clause takes up what जो said."""
ENDS_OF_NAMING = frozenset({"गए", "गई", "गईं", "हैं", "बने", "बनी", "बनीं"})
ENDS_NEAR = 3
"""Words at the end of a clause among which its verb of naming stands: … सदस्य नामित किए गए."""
CARRIED = frozenset({"हुआ", "हुई", "हुए", "किया", "की", "गया", "गई", "गए", "लिया", "दी", "दिया", "जताई", "जतायी"})
SHORT = 8
"""Words of the longest clause that only says that something was carried."""


def tells_who(view: View, first: int, clause: Range, front: Range) -> bool:
    """… समिति बनाई गई | जिसके संयोजक श्री दास होंगे | अन्य सदस्य …: who is in what was set up belongs to it."""
    ends = view.keys[max(clause.first, clause.last - ENDS_NEAR) : clause.last]
    if (
        view.keys[first] in RELATIVE
        and put_in(ends)
        and not word_set("team_nouns").isdisjoint(view.keys[front.first : front.last])
    ):
        return True
    named = not word_set("given_behind").isdisjoint(ends) and ends[-1] in ENDS_OF_NAMING
    if first - front.last > 1 or not (ends[-1] in word_set("will_be") or named):
        return False
    reach = clause.last if named else min(clause.first + SHORT, clause.last)
    heads = view.any_of(word_set("in_committees"), clause.first, reach)
    in_front = view.any_of(RELATIVE, front.first, first)
    return bool(heads) and bool(view.keys[first] in RELATIVE or in_front)


def put_in(ends: Sequence[str]) -> bool:
    """… जिसमें अ, ब व स | रखे गए हैं, शामिल किए गए: who was taken into what was set up."""
    return any(one in PUT and other.startswith(("ग", "कि", "कर")) for one, other in pairwise(ends)) or (
        ends[-1] == "हैं" and ends[-2] in ("शामिल", "सम्मिलित")
    )


PUT = frozenset({"रखा", "रखे", "लिए", "लिया", "शामिल", "सम्मिलित"})
OF_MOTIONS = frozenset({"जो", "जिसे", "जिसको", "जिसका", "जिसकी"})
"""Words behind a motion with which it says that it was carried."""


def motion_carried(view: View, first: int, clause: Range) -> bool:
    """… बजट रखा | जो स्वीकृत हुआ, … कराया जाए | जिस पर सभी ने सहमति जताई: the house agreed to what was moved."""
    if view.keys[first] not in OF_MOTIONS and view.keys[first : first + 2] != ["जिस", "पर"]:
        return False
    keys = view.keys[first : clause.last]
    frame = match(keys) if len(keys) <= SHORT + 1 and keys[-1] in CARRIED else None
    return frame is not None and frame.kind is ResolutionKind.DECISION


def ensured(view: View, clause: Range) -> bool:
    """हर व्यक्ति को सुविधा मिले, यह | सुनिश्चित किया जाए: what is to be made sure of stands in front."""
    return len(clause) <= SHORT // 2 and view.keys[clause.first - 1 : clause.first + 1] == ["यह", "सुनिश्चित"]


def only_content(ahead: Sequence[str]) -> bool:
    """… ने यह सुनिश्चित किया | कि सहायता मिले, उद्देश्य यह सुनिश्चित करना है | कि …: what was done, what it is for.

    Or what it is for, by itself (उद्देश्य यही है | कि सबका बजट बने), or what somebody is to be told: दुकानदारों को सूचित किया
    जाए | कि लाइसेंस बनेगा.
    """
    aimed = list(ahead[-2:]) in AIMED and not word_set("aims").isdisjoint(ahead[-AIM_NEAR:])
    if aimed or to_be_told(ahead):
        return True
    near = ahead[-ENSURED_NEAR:]
    if "सुनिश्चित" not in near:
        return False
    behind = near[near.index("सुनिश्चित") + 1 :]
    if behind[:1] == ["करना"]:
        return "शामिल" in behind or not word_set("aims").isdisjoint(ahead)
    return behind[:1] == ["किया"] and behind[-1] in DONE


def to_be_told(keys: Sequence[str]) -> bool:
    """… दुकानदारों को सूचित किया जाए, … को यह समझाएं: an order to tell somebody something."""
    if "को" not in keys[:-1]:
        return False
    telling = word_set("telling")
    if keys[-1] in ("जाए", "जाएं"):
        return not telling.isdisjoint(keys[-3:-1])
    return keys[-1] in word_set("tell") or (keys[-1] in CAUSE and keys[-2] in telling)


AIM_NEAR = 6
AIMED = (["यही", "है"], ["यह", "है"], ["है", "ही"])
CAUSE = frozenset({"करें", "कराएं", "करवाएं"})
ENSURED_NEAR = 5
DONE = frozenset({"किया", "है", "गया"})


def for_that(view: View, first: int, front: Range) -> bool:
    """कतारें नहीं लगें | , इसके लिए ध्यान दिया जाए: for the state told in front; not हटाया जाए, इसके लिए."""
    i, verb = first + view.is_mark(first, ","), view.tags[front.last - 1].verb
    state = verb is not None and verb.stem in word_set("effects") and verb.stem != "जा"
    return state and first - front.last <= 1 and view.keys[i : i + 2] in FOR_THAT


FOR_THAT = (["इसके", "लिए"], ["इस", "हेतु"], ["इसके", "मद्देनजर"], ["इसके", "दृष्टिगत"])


def with_object(view: View, first: int, clause: Range) -> Range:
    """लाभांश देने का प्रस्ताव रखा | जिसे पारित किया गया: what was carried stands in the clause in front."""
    return trim(view, first + (view.keys[first] == "कि"), clause.last)


def consequence(view: View, cuts: list[int], k: int, last: int) -> Range | None:
    """यदि भुगतान न हुआ तो धरना दिया जाएगा, जो शराब बेचेगा, उस पर …: the condition belongs to what follows from it.

    Args:
        view: the document.
        cuts: where the clauses of the sentence begin.
        k: which of them, but for the first, may follow from another.
        last: the end of that clause without marks.
    """
    opens = cuts[k] + view.is_mark(cuts[k], ",")
    if opens >= cuts[k + 1]:
        return None
    before = k - 1
    if before and cuts[k] - cuts[before] == 1 and view.is_mark(cuts[before], ","):
        before -= 1  # यदि …, | तो …
    first = cuts[before] + (view.keys[cuts[before]] == "कि")
    if _until_then(view, first, opens) or _one_and_another(view, first, opens, cuts[k + 1]):
        return None
    if view.keys[opens] in ("तो", "तब"):
        first = trim(view, first, cuts[k + 1]).first
    elif not (view.keys[opens] in CORRELATES and (view.keys[first] in RELATED or "जो" in view.keys[first : first + 3])):
        return None
    return Range(first, last)


def _one_and_another(view: View, first: int, i: int, last: int) -> bool:
    """सचिव ने भुगतान की मांग उठाई | तो विधायक ने बस चलाने का प्रस्ताव रखा: what one did, and another; no condition."""
    told = view.keys[i] == "तो" and view.words("ने", first, i) and view.words("ने", i, last)
    return bool(told) and not view.any_of(CONDITIONAL, first, i)


CONDITIONAL = frozenset({"यदि", "अगर", "नहीं", "न"})
"""Words of a clause on which one behind तो hangs."""


def _until_then(view: View, first: int, i: int) -> bool:
    """क्षमता दोगुनी होगी, | तब तक इकाइयां बंद रहेंगी: an act of its own, where no जब तक stands in front."""
    return view.keys[i : i + 2] == ["तब", "तक"] and "जब" not in view.keys[first:i]


def is_subordinate(view: View, first: int, clause: Range) -> bool:
    """यदि …, ताकि …, जो …: a clause that resolves nothing by itself."""
    who = "जो" in (view.keys[first], view.keys[clause.first])
    if who and view.any_of(CORRELATES, clause.first + 2, clause.last - 2):
        return False  # जो सदस्य पैरवी करता पाया गया उस पर अर्थदंड लगेगा
    return view.keys[first] in SKIPPED or view.keys[clause.first] in SKIPPED


def goes_on(view: View, first: int, clause: Range) -> bool:
    """ताकि विश्वास बना रहे | और कोई भ्रांति न हो: a second state that the first act is for; और सफाई की जाए is an act."""
    verb = view.tags[clause.last - 1].verb
    joined = view.keys[first] in CONJUNCTIONS or view.is_mark(first, ",")
    return joined and verb is not None and verb.stem in word_set("effects") and verb.stem != "जा"


def who_will(view: View, first: int, clause: Range) -> bool:
    """… प्रभारी बनाए गए हैं | जो 12 सितंबर तक सूची देंगे: what those who were named have to do, and by when."""
    verb = view.tags[clause.last - 1].verb
    acts = verb is not None and verb.tag == "fut" and verb.stem not in word_set("effects")
    if view.keys[first] != "जो" or clause.last - first < 2:
        return False
    return acts and "attendance_nouns" not in view.cover[first + 1]  # जो सदस्य … नहीं देंगे: a condition


def mere_effect(view: View, clause: Range) -> bool:
    """यदि बारिश होगी तो कार्यक्रम प्रभावित होगा: what happens, not what somebody does."""
    verb = view.tags[clause.last - 1].verb
    previous = view.keys[clause.last - 2]
    if previous in word_set("forced") or previous in word_set("protests"):
        return False
    warned = match(view.keys[clause.first : clause.last]) is not None
    return verb is not None and verb.tag == "fut" and verb.stem in word_set("effects") - {"जा"} and not warned


TOLD = frozenset({"की", "किया", "दिया", "दी", "रखी", "उठाई"})
CONDITIONS = frozenset({"यदि", "अगर", "जब", "जो", "नहीं", "न"})


def tells_of_them(view: View, i: int) -> bool:
    """… जो प्रस्ताव पारित हुए |, उनके अनुसार …: the clause at token `i` says what the one in front speaks of."""
    return told_of_them(view, i + view.is_mark(i, ","))


def taken_up(view: View, first: int, end: int, behind: int) -> bool:
    """यदि … हो | तो, … कहा | कि: the clause goes on; not … बदलने की मांग की | तो सदस्य भड़क गए, … को बताया जाए | कि …."""
    if _until_then(view, first, behind) or (view.keys[behind] == "कि" and to_be_told(view.keys[first:end])):
        return False
    verb = view.tags[end - 1].verb
    told = view.keys[behind] == "तो" and verb is not None and verb.tag == "perf" and view.keys[end - 1] in TOLD
    return not (told and CONDITIONS.isdisjoint(view.keys[first:end]))


def said_in_front(view: View, i: int) -> bool:
    """… ने कहा | काम के घंटे तय हों, … बोले- | …: speech without कि."""
    return view.keys[i - 1] in SAID or (i > 1 and view.keys[i - 2] in SAID and speech_begins(view, i))
