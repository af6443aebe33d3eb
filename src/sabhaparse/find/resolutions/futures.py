"""Futures: which of them resolve something (किया जाएगा, सम्मेलन होगा), and which only tell what follows (लाभ मिलेगा)."""

from __future__ import annotations

from typing import NamedTuple

from sabhaparse.find.clauses import NEGATIONS
from sabhaparse.find.mentions import Range
from sabhaparse.find.view import CASES, View
from sabhaparse.find.words import word_set
from sabhaparse.values import ResolutionKind

MODED = frozenset({"decision", "demand", "appeal", "directive", "plan"})
DECIDED = frozenset({"decision", "plan", "target", "demand", "commitment"})


class Verdict(NamedTuple):
    """The kind and the rule; `parts` where infinitives joined in the clause are acts of their own."""

    kind: ResolutionKind
    rule: str
    parts: bool = False


def future(view: View, clause: Range, mode: str, dated: bool) -> Verdict | None:
    """The verdict on a clause that ends in a future."""
    last = clause.last - 1
    if _names_holders(view, clause, mode):
        return Verdict(ResolutionKind.APPOINTMENT, "appointed")
    verb = view.tags[last].verb
    assert verb is not None
    main = last - 1 - (view.keys[last - 1] in NEGATIONS)  # बख्शा नहीं जाएगा
    done = stem_at(view, main) if view.keys[last] in word_set("will_be_done") else ""
    acts = done != "" and done not in word_set("befalls")
    phrase = f"{view.keys[last - 1]} {verb.stem}"
    if mode not in DECIDED and (
        phrase in word_set("effect_phrases")
        or (phrase in word_set("parts_taken") and not (dated and verb.stem == "ले"))
        or _serves(view, clause)
        or (view.keys[last - 1] == "नहीं" and view.keys[last - 2] in word_set("unavailing"))
        or _strengthens(view, last, verb.stem)
        or _this_meeting(view, clause)
        or (
            verb.stem in word_set("states_of_weather")
            and not acts
            and view.any_of(word_set("weather"), clause.first, clause.last)
        )
        or (verb.stem == "कर" and "अध्यक्षता" in view.keys[clause.first : clause.first + HELD_NEAR])
    ):
        return None
    if mode == "decision" and phrase in word_set("sure_effects"):
        return None
    if mode not in DECIDED and not (acts or dated or verb.transitive) and _follows_from(view, clause):
        return None
    forced = view.keys[last - 1] in word_set("forced") or view.keys[last - 1] in word_set("protests")
    forced = forced or (view.keys[last - 1] == "जारी" and verb.stem == "रह")  # सख्त कार्रवाई जारी रहेगी
    told = mode in DECIDED or dated or acts or forced or _event(view, clause) or _will_call_on(view, last, verb.stem)
    if not told and verb.stem in word_set("effects"):
        return None
    return Verdict(moded(ResolutionKind.COMMITMENT, mode), "future")


def _this_meeting(view: View, clause: Range) -> bool:
    """यह बैठक कलेक्ट्रेट सभाकक्ष में होगी, उक्त बैठक … आयोजित की जाएगी: the meeting that the report announces."""
    pointed = view.any_of(POINTERS, max(0, clause.first - 1), clause.last - 1)
    if not any(view.keys[i + 1] in word_set("sittings_called") for i in pointed):
        return False
    near = view.keys[max(clause.first, clause.last - HELD_NEAR) : clause.last]
    return near[-2:-1] == ["में"] or not word_set("held").isdisjoint(near)


POINTERS = frozenset({"यह", "उक्त"})
HELD_NEAR = 4
"""Words at the end of a clause among which it says that a meeting will be held."""


def _follows_from(view: View, clause: Range) -> bool:
    """जैविक खेती अपनाने से | धरती बचेगी: what comes of something done."""
    done = (view.tags[i - 1].verb for i in view.words("से", clause.first + 1, clause.last))
    return any(verb is not None and verb.tag == "inf" for verb in done)


def _names_holders(view: View, clause: Range, mode: str) -> bool:
    """प्रशिक्षण प्रभारी श्री दास होंगे, टीम में अ, ब रहेंगे, अ समिति के सदस्य होंगे: who will hold a post, or be in a team."""
    last = clause.last - 1
    if view.keys[last] not in word_set("will_be"):
        return False
    guests = any(view.keys[i].startswith(("अतिथि", "वक्ता")) for i in range(clause.first, last))
    if view.keys[last - 1] in word_set("as_before"):  # कोषाध्यक्ष मोहन साहू ही रहेंगे
        held = (
            mode != "said" and not guests and view.keys[last - 2] != "पद" and not NAMES.isdisjoint(view.cover[last - 2])
        )
        return held and bool(view.covered("posts", clause.first, last))
    named = not NAMES.isdisjoint(view.cover[last - 1])
    posted = "posts" in view.cover[last - 1]
    if guests or not (named or posted):
        return False
    team = view.any_of(word_set("team_nouns"), clause.first, last)
    heads = [i for i in view.covered("posts", clause.first, last) if view.keys[i] in word_set("posts_to_fill")]
    inside = bool(team) and view.keys[team[-1] + 1] in ("के", "की") and view.keys[last - 1] in word_set("in_committees")
    return bool(heads) or inside or (bool(team) and view.keys[team[0] + 1] == "में")


NAMES = frozenset({"surnames", "given_names"})


def _will_call_on(view: View, last: int, stem: str) -> bool:
    """एक शिष्टमंडल जिला पदाधिकारी से मिलेगा: whom they will meet stands right in front; not … से लाभ मिलेगा."""
    if stem != "मिल" or view.keys[last - 1] != "से":
        return False
    return not PERSONS.isdisjoint(view.cover[last - 2]) or view.keys[last - 2] == "जी"


PERSONS = frozenset({"posts", "surnames", "given_names", "attendance_nouns"})


def _serves(view: View, clause: Range) -> bool:
    """… मंच के रूप में कार्य करेगी, मार्गदर्शक का काम करेंगे: what a thing will be good for; people are honoured with करेंगे."""
    task, before = view.keys[clause.last - 2], view.keys[max(clause.first, clause.last - 5) : clause.last - 2]
    if task not in ("काम", "कार्य") or not before:
        return False
    return before[-1] == "का" or (before[-2:] in AS and view.keys[clause.last - 1] != "करेंगे")


AS = (["रूप", "में"], ["तौर", "पर"])


def _strengthens(view: View, last: int, stem: str) -> bool:
    """… सामूहिक क्षमता को सुदृढ़ करेगा, संस्तुतियां दिशा प्रदान करेंगी: what things do; people are honoured with करेंगे."""
    gives = view.keys[last - 1] == "प्रदान" and view.keys[last - 2] in word_set("given_by_things")
    effect = gives or f"{view.keys[last - 1]} {stem}" in word_set("effects_of_things")
    return effect and view.keys[last].endswith(("ेगा", "ेगी", "एगा", "एगी", "ेंगी"))


def _event(view: View, clause: Range) -> bool:
    """… सम्मेलन प्रयागराज में होगा, … काम शुरू होगा, कमेटी बनेगी, भोग का वितरण होगा: an event that is to be."""
    last = clause.last - 1
    if view.keys[last - 1] in word_set("begun") and stem_at(view, last) == "हो":
        return word_set("eras").isdisjoint(view.keys[clause.first : last])
    if stem_at(view, last) == "बन" and view.keys[last - 1] in word_set("committees"):
        return True
    if view.keys[last] not in ("होगा", "होगी", "होंगे", "होंगी"):
        return False
    acts = view.any_of(word_set("acts_to_be"), clause.first, last - 2) if view.keys[last - 1] == "से" else ()
    if any(view.keys[i + 1] not in CASES for i in acts):
        return True  # भुगतान अब केवल आरटीजीएस से होगा
    return view.keys[last - 1] in word_set("acts_to_be") or bool(view.places("meeting_kinds", clause.first, last))


def stem_at(view: View, i: int) -> str:
    """The stem of the verb at token `i`, nothing where there is none."""
    verb = view.tags[i].verb
    return verb.stem if verb is not None else ""


def moded(kind: ResolutionKind, mode: str) -> ResolutionKind:
    """The kind of the mode where it has one."""
    return ResolutionKind(mode) if mode in MODED else kind
