"""The resolutions of one clause: what `verdicts` says of it, as mentions, one for each part.

>>> from sabhaparse.find.demo import view
>>> seen = view("नाले साफ करने तथा पंप लगाने के निर्देश दिए गए।")
>>> [mention.clause for mention in of_clause(seen, seen.sentences[0], Range(0, 10), "", [])]
[Range(first=0, last=3), Range(first=4, last=10)]
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sabhaparse.divide import Sentence
from sabhaparse.find.deadline_rule import of_the_next
from sabhaparse.find.mentions import Range
from sabhaparse.find.resolutions.coordination import coordinated, dated_parts
from sabhaparse.find.resolutions.decided import GONE
from sabhaparse.find.resolutions.refused import TAKEN_OVER
from sabhaparse.find.resolutions.trims import behind_meeting, without_prelude, without_subject
from sabhaparse.find.resolutions.verdicts import FORESEEN, judge
from sabhaparse.find.view import GENITIVE, View
from sabhaparse.find.words import word_set
from sabhaparse.frozen import frozen
from sabhaparse.values import ResolutionKind


@frozen
class ResolutionMention:
    """A resolution: its clause and kind, the mode set in front of it, whether nobody is named to have made it."""

    sentence: int
    clause: Range
    kind: ResolutionKind
    rule: str
    mode: str = ""
    passive: bool = False
    voiced: bool = True
    """False for a future in the active voice, whose subject is whoever the clause names (विभाग सड़क सौंपेगा)."""
    happens: bool = False
    """A future of what nobody does (अभियान चलेगा): whoever has the floor says so."""
    heading: int = -1
    """The index of the sentence that announced the list of which this is an item, and named nobody: the house's,
    whoever spoke last; that of the item itself where its label or column says so; -1 for none."""


def of_clause(view: View, sentence: Sentence, clause: Range, mode: str, dated: list[int]) -> list[ResolutionMention]:
    """The resolutions of a clause under a mode; `dated` are the time limits in it."""
    verdict = judge(view, clause, mode, bool(dated))
    if verdict is None:
        return []
    passive = is_passive(view.keys[clause.first : clause.last])
    verb = view.tags[clause.last - 1].verb
    happens = verb is not None and verb.stem in word_set("happens")  # अभियान चलेगा, घेराव होगा
    voiced = verdict.rule != "future" or view.keys[clause.last - 1] in word_set("will_be_done")
    whole = behind_meeting(view, clause)
    if verdict.rule != TAKEN_OVER:
        whole = without_subject(view, without_prelude(view, whole) if verdict.parts else whole)
    series = dated_parts(view, whole, dated) if verdict.rule.startswith(("future", "decided_")) else []
    if series:
        return [
            ResolutionMention(sentence.index, part, verdict.kind, verdict.rule, mode, passive, voiced)
            for part in series
        ]
    infinitives = verdict.parts or _governed(view, whole, verdict.kind)
    decided = verdict.kind is ResolutionKind.DECISION
    parts = coordinated(view, whole, infinitives) if infinitives or decided else [whole]
    return [
        ResolutionMention(sentence.index, part, verdict.kind, verdict.rule, mode, passive, voiced, happens=happens)
        for part in parts
    ]


def _governed(view: View, clause: Range, kind: ResolutionKind) -> bool:
    """… करने तथा … देने का निर्णय लिया: a decision on acts, not on what they are for."""
    if kind is not ResolutionKind.DECISION:
        return False
    for i in range(max(clause.first + 1, clause.last - 8), clause.last):
        verb = view.tags[i - 1].verb
        if (view.keys[i] in GENITIVE or view.keys[i] == "पर") and verb is not None and verb.tag == "inf":
            return view.keys[min(i + 1, clause.last - 1)] not in ("उद्देश्य", "लिए")
    return False


def is_passive(keys: Sequence[str]) -> bool:
    """… निर्णय लिया गया, … मांग की गई है."""
    return not GONE.isdisjoint(keys[-3:])


def decided_too(view: View, mention: ResolutionMention) -> ResolutionMention:
    """बोर्ड ने तय किया कि …। होर्डिंग हटाए जाएंगे।: a future behind a decision is decided, too; not the next sitting."""
    to_be = mention.rule == "future" or mention.rule in FORESEEN
    if mention.mode or not to_be or of_the_next(view.keys[mention.clause.first : mention.clause.last]):
        return mention
    return replace(mention, kind=ResolutionKind.DECISION, mode="decision")
