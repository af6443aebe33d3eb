"""Whose act a verb is, where the engine says which word hangs on which (heads and relations of Universal Dependencies).

The person that hangs on the verb as its subject (`nsubj`), or as its agent with द्वारा (`obl:agent`, `obl`, `nmod`), did
it. This settles who speaks where the word order leaves it open: no person with ने stands in front of the verb
(श्री दास कहते हैं), or several do (उमा सेन ने अमर दास द्वारा दिए सुझाव पर कहा). Where one person has ने and no other could be
meant, or where उन्होंने speaks, the rules keep their answer. Where the tags hold no relations (the engine `rules`, or a
sentence that was not parsed) nothing happens.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.people import find_groups, find_people
>>> seen = view("श्री सुनील दास कहते हैं कि काम होगा।")
>>> trees = {2: (3, "nsubj"), 3: (-1, "root"), 7: (3, "ccomp")}
>>> seen.tags = tuple(t._replace(head=trees.get(i, (-1, ""))[0], relation=trees.get(i, (-1, "dep"))[1])
...     for i, t in enumerate(seen.tags))
>>> group = subject_of(seen, seen.sentences[0], find_groups(seen, find_people(seen)), {3}, SPEAKING_CASES)
>>> seen.text(group.whole.first, group.whole.last)
'श्री सुनील दास'

Lists: reporting_verbs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace
from operator import attrgetter

from sabhaparse.divide import Sentence
from sabhaparse.find.mentions import Group, Range, of_sentence
from sabhaparse.find.speech import SpeechMention
from sabhaparse.find.view import AGENTIVE, View

RULE = "stanza.subject"
SUBJECTS = frozenset({"nsubj", "obl:agent"})
OBLIQUE = frozenset({"obl", "nmod"})
"""What an agent with द्वारा hangs by in treebanks that have no relation of its own for it."""
SPEAKING_CASES = AGENTIVE | {""}
"""Cases of one who speaks: not को, से (उनसे कहा), nor का."""
CLAUSAL = frozenset({"ccomp", "acl", "parataxis"})
"""What a clause behind कि hangs by: on the verb, or on its noun (निर्देश दिए कि)."""
NOMINAL = ("obj", "compound", "xcomp")
"""What the noun of a compound verb hangs by (निर्देश on दिए)."""
CLIMB = 3
"""How many coordinated verbs may share a subject."""
_RELATION = attrgetter("relation")


def is_parsed(view: View, sentence: Sentence) -> bool:
    """The engine says what hangs on what in this sentence."""
    return not view.plain and any(map(_RELATION, view.tags[sentence.first : sentence.last]))


def settle_speakers(view: View, groups: list[Group], acts: list[SpeechMention]) -> list[SpeechMention]:
    """Acts of speech, those without a speaker or with several that might be it settled by the subject of the verb."""
    if view.plain:
        return acts
    out = []
    for act in acts:
        sentence = view.sentences[act.sentence]
        group = _speaker(view, sentence, groups, act) if is_parsed(view, sentence) else None
        changed = group is not None and group is not act.speaker
        out.append(replace(act, speaker=group, rule=f"{act.rule}+{RULE}") if changed else act)
    return out


def _speaker(view: View, sentence: Sentence, groups: list[Group], act: SpeechMention) -> Group | None:
    held = of_sentence(groups, sentence.index)
    if act.pronoun is not None or (act.speaker is not None and len(_agents(held)) < 2):
        return None
    hit = view.begins(act.verb, "reporting_verbs")
    last = min(act.verb + (hit.length if hit is not None else 1), sentence.last)
    return shared_subject(view, sentence, held, range(act.verb, last), SPEAKING_CASES)


def main_agent(view: View, sentence: Sentence, agents: list[Group]) -> Group | None:
    """The one of several agents on whom the sentence turns: उमा सेन ने अमर दास द्वारा तैयार रिपोर्ट रखी।"""
    if len(agents) < 2 or not is_parsed(view, sentence):
        return None
    roots = [i for i in range(sentence.first, sentence.last) if view.tags[i].relation == "root"]
    return shared_subject(view, sentence, agents, roots, AGENTIVE)


def stated_agent(view: View, sentence: Sentence, groups: Sequence[Group], clause: Range) -> Group | None:
    """Who decides or orders what a clause says: the agent of its verb, else of the verb that the clause hangs on."""
    if not is_parsed(view, sentence):
        return None
    held = _agents(of_sentence(groups, sentence.index))
    for top in (i for i in range(clause.first, clause.last) if head_of(view, sentence, i) not in clause):
        governor = head_of(view, sentence, top) if view.tags[top].relation in CLAUSAL else -1
        for verb in (top, governor):
            group = shared_subject(view, sentence, held, _whole_verb(view, sentence, verb), AGENTIVE)
            if group is not None:
                return group
    return None


def is_contested(groups: Sequence[Group], index: int) -> bool:
    """More than one agent stands in a sentence."""
    return len(_agents(of_sentence(groups, index))) > 1


def shared_subject(
    view: View, sentence: Sentence, groups: Sequence[Group], verbs: Iterable[int], cases: Set[str]
) -> Group | None:
    """The subject of a verb, else of the verb that it is coordinated with (… ने स्वागत किया और कहा कि …)."""
    level = {i for i in verbs if i >= 0}
    for _ in range(CLIMB):
        group = subject_of(view, sentence, groups, level, cases)
        if group is not None:
            return group
        level = {head_of(view, sentence, i) for i in level if view.tags[i].relation == "conj"} - {-1}
    return None


def subject_of(
    view: View, sentence: Sentence, groups: Sequence[Group], verbs: Set[int], cases: Set[str]
) -> Group | None:
    """The group of persons that hangs on one of the verbs as its subject or agent, in one of the cases."""
    for i in range(sentence.first, sentence.last):
        if head_of(view, sentence, i) not in verbs:
            continue
        for group in groups:
            if i in group.whole and group.case in cases and _acts(view.tags[i].relation, group.case):
                return group
    return None


def head_of(view: View, sentence: Sentence, i: int) -> int:
    """The token that token `i` hangs on; -1 for the root."""
    head = view.tags[i].head
    return sentence.first + head if head >= 0 else -1


def _acts(relation: str, case: str) -> bool:
    return relation in SUBJECTS or (relation in OBLIQUE and case == "द्वारा")


def _whole_verb(view: View, sentence: Sentence, i: int) -> Iterator[int]:
    """A verb, or the noun of a compound verb and the verb that it hangs on."""
    yield i
    if i >= 0 and view.tags[i].relation.startswith(NOMINAL):
        yield head_of(view, sentence, i)


def _agents(groups: Sequence[Group]) -> list[Group]:
    return [group for group in groups if group.case in AGENTIVE]
