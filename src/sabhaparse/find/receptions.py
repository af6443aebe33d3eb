"""Receptions of several persons at once: अतिथियों का स्वागत किया गया, दोनों पर्यवेक्षकों को साफा पहनाया.

Who is meant the report says elsewhere: the guests by their role, the newly elected by theirs, two or three holders of
a post by that post. What is to come does not count.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.people import find_groups, find_people
>>> seen = view("मुख्य अतिथि सुनील दास रहे। अतिथियों का माला पहनाकर स्वागत किया गया।")
>>> groups = find_groups(seen, find_people(seen))
>>> guest = (groups[0].members[0], Role.CHIEF_GUEST)
>>> [seen.text(p.name.name.first, p.name.name.last) for p in find_received(seen, groups, [guest])]
['सुनील दास']
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from sabhaparse.divide import Sentence
from sabhaparse.find.mentions import Group, PersonMention
from sabhaparse.find.people.parts import PLURAL
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set
from sabhaparse.values import Role

CASES = frozenset({"का", "को"})
REACH = 14
"""Words behind the case marker among which it says that they were received."""
DONE_NEAR = 7
"""Words behind that among which it says that it was done."""
NEAR = 3
"""Words in front of a plural among which it says who is meant."""
MOST = 64
"""Wordings of receptions that are looked at in one report."""
NUMBERS = {"दोनों": 2, "दोनो": 2, "तीनों": 3, "तीनो": 3, "चारों": 4, "चारो": 4, "पांचों": 5}
GUESTS = frozenset({Role.CHIEF_GUEST, Role.SPECIAL_GUEST})

Given = Sequence[tuple[PersonMention, Role]]
"""Persons and the roles that they were given."""


def find_received(view: View, groups: Sequence[Group], given: Given) -> Iterator[PersonMention]:
    """The persons of whom it is said all at once that they were received; each kind of them is asked for once."""
    seen: set[str] = set()
    for told in view.any_of(word_set("welcomes"), 1, len(view.keys) - 1):
        sentence = view.sentence_of(told)
        if not _done(view, sentence, told):
            continue
        for case in view.any_of(CASES, max(sentence.first + 1, told - REACH), told):
            said = " ".join(view.keys[max(sentence.first, case - 1 - NEAR) : case])
            if said not in seen and len(seen) < MOST:
                seen.add(said)
                yield from _meant(view, sentence, case - 1, groups, given)


def _done(view: View, sentence: Sentence, told: int) -> bool:
    """स्वागत किया गया, साफा और शॉल भेंट की; not स्वागत गीत, स्वागत किया जाएगा."""
    if told + 1 >= sentence.last or view.keys[told + 1] in word_set("welcoming_things"):
        return False
    verbs = (view.tags[i].verb for i in range(told + 1, min(told + DONE_NEAR, sentence.last)))
    tags = {verb.tag for verb in verbs if verb is not None}
    return "perf" in tags and "fut" not in tags


def _meant(view: View, sentence: Sentence, i: int, groups: Sequence[Group], given: Given) -> Iterator[PersonMention]:
    """Whom the plural at token `i` means."""
    front = view.keys[max(sentence.first, i - NEAR) : i]
    if view.keys[i] in word_set("guests"):
        called = GUESTS
        if "विशिष्ट" in front:
            called = frozenset({Role.SPECIAL_GUEST})
        elif "मुख्य" in front or view.keys[i].startswith("मुख्य"):
            called = frozenset({Role.CHIEF_GUEST})
        yield from (person for person, role in given if role in called)
    elif not word_set("newly").isdisjoint(front):
        elected = [person for person, role in given if role is Role.APPOINTEE and person.whole.first < i]
        one = [person for person in elected if any(view.keys[o.title.last - 1] == view.keys[i] for o in person.offices)]
        yield from one[:1] if "posts" in view.cover[i] and not view.keys[i].endswith(PLURAL) else elected
    elif number := NUMBERS.get(view.keys[i], 0):
        before = [g for g in groups if g.sentence == sentence.index and g.whole.first < i]
        told = next((g for g in reversed(before) if len(g.members) == number), None)
        if told is not None and not view.words("कि", told.whole.last, i):  # अ व ब ने बताया कि दो बच्चे जीते, दोनों को …
            yield from told.members  # अ, ब एवं स ने भाग लिया, | तीनों को सम्मानित किया गया
    elif number := next((NUMBERS[word] for word in front if word in NUMBERS), 0):
        members = chain.from_iterable(group.members for group in groups if group.whole.first < i)
        holders = [member for member in members if member.name is not None and _holds(view, member, view.keys[i])]
        by_name = {view.keys[holder.name.name.last - 1]: holder for holder in holders if holder.name is not None}
        if len(by_name) == number:
            yield from by_name.values()


def _holds(view: View, person: PersonMention, plural: str) -> bool:
    """The person has the post of which this is the plural."""
    one = plural.removesuffix("ों") if not plural.endswith("ियों") else plural.removesuffix("ियों") + "ी"
    return any(view.keys[office.title.last - 1] == one for office in person.offices)
