"""What the words of a resolution tell of something that was done before, goes on, or stands in another sentence.

>>> under_way("समय पर पदोन्नति प्रदान की जा रही है".split())
True

Lists: none; word sets demanding_times, compliance, charges, decisions.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sabhaparse.find.words import word_set

END_NEAR = 5
ALREADY = frozenset({"पहले", "पूर्व"})
THIS = frozenset({"यह", "ये", "उक्त"})
DECISION_NEAR = 6


def told_of_before(frame: str, keys: Sequence[str], mode: str) -> bool:
    """What was done before and is only told here.

    … समय की मांग है: nobody asks.
    … अनिवार्य किया गया है; निर्देशों की पालना में नोटिस जारी किए गए; बताया कि … की जिम्मेदारी सौंपी गई है.
    """
    now = keys[-1] in ("है", "हैं")
    if now and "ही" in keys and any(one in ALREADY and other == "ही" for one, other in pairwise(keys)):
        return True  # मंत्रालय ने पहले ही सभी राज्यों से … का आग्रह किया है
    if keys[-2:] == ["देते", "हुए"] and [key for key in keys[-6:-3] if key not in ("दिशा", "-")][-1:] == ["को"]:
        return True  # अधिकारियों को दिशा-निर्देश देते हुए … ने कहा: what is said comes behind
    if frame == "demand_made":
        return now and keys[-3:-1] == ["की", "मांग"] and keys[-4] in word_set("demanding_times")
    if frame == "imposed":
        return now or any(one in word_set("compliance") and other == "में" for one, other in pairwise(keys))
    return frame == "orders_given" and now and mode == "said" and not word_set("charges").isdisjoint(keys[-END_NEAR:])


def told_elsewhere(keys: Sequence[str]) -> bool:
    """… को देखते हुए यह निर्णय लिया गया है: what was decided stands in another sentence."""
    return any(one in THIS and other in word_set("decisions") for one, other in pairwise(keys[-DECISION_NEAR:]))


def under_way(keys: Sequence[str]) -> bool:
    """समय पर पदोन्नति प्रदान की | जा रही है: what goes on was not decided here."""
    return keys[-1] in ("है", "हैं") and keys[-3] == "जा" and keys[-2].startswith("रह")
