"""Who organised something: the body in front of द्वारा आयोजित, की ओर से, के तत्वावधान में.

>>> from sabhaparse.find.demo import view
>>> seen = view("कार्यशाला भारतीय कृषि अनुसंधान परिषद द्वारा आयोजित की गई।")
>>> found = under_auspices(seen, seen.sentences[0])
>>> seen.text(found.first, found.last)
'भारतीय कृषि अनुसंधान परिषद'

Lists: meeting_kinds, and those of bodies; word sets auspices, joint, joint_work, organised.
"""

from __future__ import annotations

from functools import cache

from sabhaparse.divide import Sentence
from sabhaparse.find.body_before import body_before
from sabhaparse.find.mentions import Range
from sabhaparse.find.people.agents import only_tells_whose
from sabhaparse.find.people.parts import PLURAL, is_plain
from sabhaparse.find.view import View, once_a_sentence
from sabhaparse.find.words import word_set


@cache
def _by_whom() -> frozenset[str]:
    return word_set("auspices") | word_set("joint") | {"द्वारा", "ओर"}


@once_a_sentence
def under_auspices(view: View, sentence: Sentence) -> Range | None:
    """The body that organised what the sentence tells of; None where no such words stand in it."""
    for i in view.any_of(_by_whom(), sentence.first + 1, sentence.last):
        if view.keys[i] == "द्वारा":
            held = view.any_of(word_set("organised"), i + 1, sentence.last) or _meeting_behind(view, sentence, i)
            if not held or _several(view, held[0] + 1, sentence.last) or _under_way(view, i + 1, held[0]):
                continue
            if only_tells_whose(view, i + 1, held[0]):
                continue  # आयोग द्वारा जारी निर्देशों को ध्यान में रखते हुए … आयोजित
            end = i - 1 if view.keys[i - 1] == "के" else i
            found = body_before(view, sentence.first, end)
        elif view.keys[i - 1 : i + 2] == ["की", "ओर", "से"]:
            if not (view.any_of(word_set("organised"), i, sentence.last) or _kind_behind(view, sentence, i)):
                continue  # बैठक में | निगम की ओर से | प्रस्तुतीकरण दिया गया
            found = body_before(view, sentence.first, i - 1)
        elif view.keys[i] in ("आह्वान", "आव्हान") and not _kind_behind(view, sentence, i):
            continue  # काउंसिल के आह्वान पर | संघ ने कार्य से विरत रहने का फैसला लिया
        elif view.keys[i - 1] == "के" and (view.keys[i] in word_set("auspices") or _jointly(view, i)):
            found = body_before(view, sentence.first, i - 1)
        else:
            continue
        if found is not None:
            return found
    return None


def _meeting_behind(view: View, sentence: Sentence, i: int) -> list[int]:
    """… मंडल द्वारा | आवश्यक बैठक | कार्यालय में सम्पन्न हुई: the meeting right behind द्वारा, and that it was held."""
    near = view.places("meeting_kinds", i + 1, min(i + MEETING_NEAR, sentence.last))
    held = bool(near) and bool(view.any_of(word_set("held"), near[0], sentence.last))
    held = held and not view.any_of(word_set("formed"), i + 1, near[0])  # प्रशासन द्वारा | गठित | समिति की बैठक
    return near[:1] if held else []


MEETING_NEAR = 4
"""Words behind द्वारा among which the meeting stands that a body held."""


def _under_way(view: View, first: int, last: int) -> bool:
    """सरकार द्वारा अपनाई जा रही | नीतियों पर … आयोजित: something else is done by the body."""
    return any(view.keys[i - 1] == "जा" for i in view.any_of(GOING_ON, first, last))


GOING_ON = frozenset({"रहा", "रहे", "रही"})


def _jointly(view: View, i: int) -> bool:
    """के संयुक्त तत्वावधान में, के साझे प्रयास से; not के संयुक्त सचिव."""
    return view.keys[i] in word_set("joint") and not word_set("joint_work").isdisjoint(view.keys[i + 1 : i + 2])


def _kind_behind(view: View, sentence: Sentence, i: int) -> bool:
    return any("meeting_kinds" in view.cover[k] for k in view.places("meeting_kinds", i, sentence.last))


def _several(view: View, i: int, last: int) -> bool:
    """राज्य सरकार द्वारा आयोजित | ग्राम उत्थान शिविरों के माध्यम से: more than one of them, and so not the meeting."""
    head = i
    while head < last and is_plain(view, head):
        head += 1
    return head > i and view.keys[head - 1].endswith(PLURAL)
