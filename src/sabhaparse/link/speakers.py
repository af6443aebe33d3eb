"""Who speaks, sentence by sentence: through names, posts, उन्होंने, and sentences that just go on.

The speaker of a sentence is the person who has ने in it; a pronoun or a sentence without a subject goes on with the
last one; a passive about the meeting (निर्णय लिया गया) has none.
"""

from __future__ import annotations

from sabhaparse.divide import Sentence
from sabhaparse.find.found import Findings
from sabhaparse.find.layout import Layout
from sabhaparse.find.mentions import Group
from sabhaparse.find.people.parts import PLURAL
from sabhaparse.find.pronouns import ACTING, title_at, titles_that_act
from sabhaparse.find.resolutions.trims import label_end
from sabhaparse.find.speech import PRONOUNS, SpeechMention
from sabhaparse.find.subjects import RULE as SUBJECT
from sabhaparse.find.subjects import main_agent
from sabhaparse.find.view import AGENTIVE, GENITIVE, View
from sabhaparse.find.words import word_set
from sabhaparse.frozen import frozen
from sabhaparse.link.entity import Entity
from sabhaparse.link.persons import People


@frozen
class Turn:
    """Who has the floor in a sentence: in it by name (`own`), or from before (`carried`); token where own begins."""

    own: Entity | None
    own_at: int
    carried: Entity | None
    collective: bool = False
    """A body has the floor (आयोग ने निर्देश दिया): no person is meant."""
    settled: bool = False
    """The subject of the verb said who has it, against the order of the words."""
    since: int = -1
    """The paragraph in which who is carried took the floor by name."""

    @property
    def speaker(self) -> Entity | None:
        """The person who speaks."""
        return self.own or self.carried


def _floor(view: View, sentence: Sentence, act: SpeechMention | None, agents: list[Group]) -> tuple[Group | None, bool]:
    """Who acts in a sentence: who speaks, else who has ने; and whether the subject of the verb settled it."""
    if act is not None and act.speaker is not None:
        return act.speaker, act.rule.endswith(SUBJECT)
    usual = next((g for g in agents if g.case == "ने"), agents[0] if agents else None)
    main = main_agent(view, sentence, agents)
    return main or usual, main is not None and main is not usual


def find_turns(
    view: View,
    layout: Layout,
    groups: list[Group],
    acts: list[SpeechMention],
    people: People,
    chair: Entity | None,
    titled: dict[str, Entity],
) -> dict[int, Turn]:
    """The turn of each body sentence; `titled` says who is the मुख्य अतिथि and the मुख्य वक्ता."""
    agents: dict[int, list[Group]] = {}
    present: dict[int, list[Group]] = {}
    for agent in groups:
        present.setdefault(agent.sentence, []).append(agent)
        if agent.case in AGENTIVE:
            agents.setdefault(agent.sentence, []).append(agent)
    spoken: dict[int, SpeechMention] = {}
    for act in acts:
        told = spoken[act.sentence].content if act.sentence in spoken else None
        # … ने कहा कि | अधिकारी ने वादा किया था: told by who has the floor; not … ने निर्देश दिए हैं कि …
        if told is None or act.verb not in told or act.content is not None:
            spoken[act.sentence] = act
    acting = {view.sentence_of(i).index for i in view.where.get("ने", ()) if not _within_their_words(view, i)}
    by_title = {view.sentence_of(i).index: i for i in reversed(titles_that_act(view))} if titled else {}
    turns: dict[int, Turn] = {}
    current: Entity | None = None
    before: Entity | None = None
    collective, many, since = False, False, -1
    for sentence in view.sentences[layout.body :]:
        index = sentence.index
        if index in layout.chrome:
            continue
        if index in layout.subheads:
            since = -1  # ये रहेगा बंद का स्वरूप: what follows is the meeting's, not of who spoke last
        if current is not None and (label_end(view, sentence.first) > sentence.first or _list_begins(view, sentence)):
            current = None  # प्रस्ताव क्रमांक 2 : …
        group, settled = None, False
        if index in agents or index in spoken:
            group, settled = _floor(view, sentence, spoken.get(index), agents.get(index, []))
        own = people.of(group.members[0]) if group is not None else None
        at = group.whole.first if group is not None and own is not None else -1
        if own is None and index in by_title:
            own, at = titled.get(title_at(view, by_title[index])), by_title[index]
        if own is None and index in present:
            own, at = _taken_up(view, sentence, present[index], people)
        if own is None and index in acting:  # आयोग ने, समिति ने: somebody acts who is no person of the record
            turns[index] = Turn(None, -1, None, True)
            before, current, collective, many = current or before, None, True, _many_act(view, sentence)
            continue
        if own is None and collective and _opens_meeting(view, sentence):
            current, collective = None, False  # दल ने निरीक्षण किया। कलेक्टर की अध्यक्षता में बैठक में … निर्देश दिए गए
        if own is None and current is None and view.any_of(PRONOUNS, sentence.first, sentence.last):
            current = chair
            # राज्य सरकार ने …। उन्होंने …: of a body one says उसने
            if collective and not many and view.any_of(ACTING, sentence.first, sentence.last):
                current, collective = before or chair, False
        if own is None and current is not None and index in spoken:
            since = sentence.paragraph  # उन्होंने बताया कि …
        elif own is None and view.any_of(DECIDED, sentence.first, sentence.last):
            since = -1  # मेला कराने का निर्णय लिया गया। शुल्क नहीं लिया जाएगा।: the meeting goes on, not who spoke last
        turns[index] = Turn(own, at, current, collective, settled, since)
        named = own or (_presented(view, sentence, present[index], people) if index in present else None)
        if named is not None:
            current, collective = named, False
            went_on = _only_presides(view, sentence) or (own is not None and _decided_behind(view, sentence, at))
            since = -1 if went_on else sentence.paragraph
    return turns


def settle_pronouns(found: Findings, people: People, turns: dict[int, Turn]) -> None:
    """Whom each pronoun and title means to which a role was given: who has the floor where it stands."""
    for role in found.roles:
        turn, at = turns.get(role.person.sentence), role.person.whole.first
        title = role.person.name is None and not role.person.offices and title_at(found.view, at)
        if turn is None or not (title or found.view.keys[at] in PRONOUNS):
            continue
        entity = turn.own if title or 0 <= turn.own_at < at else turn.carried
        if entity is not None:
            people.mean(role.person, entity)


def _within_their_words(view: View, i: int) -> bool:
    """उन्होंने कहा कि योजना | ने नए रास्ते खोले: who acts in what somebody says, who is called by a pronoun.

    Also जिन पांच कार्यालयों | ने रिपोर्ट नहीं भेजी, वे भेजें: who acts in what describes others.
    """
    first = view.sentence_of(i).first
    described = view.any_of(DESCRIBED, max(first, i - DESCRIBED_NEAR), i)
    if any(view.keys[k + 1] not in ("पर", "से", "के", "में") for k in described):
        return True
    behind = view.words("कि", first, i)
    return bool(behind) and bool(view.any_of(ACTING, first, behind[0])) and not view.words("ने", first, behind[0])


def _opens_meeting(view: View, sentence: Sentence) -> bool:
    """… की अध्यक्षता में आयोजित बैठक में …: the report turns to the meeting."""
    presided = view.any_of(PRESIDES, sentence.first, sentence.last)
    return bool(presided) and bool(view.places("meeting_kinds", presided[0], sentence.last))


def _decided_behind(view: View, sentence: Sentence, at: int) -> bool:
    """सचिव अमर नाथ ने प्रतिवेदन पढ़ा, आय-व्यय का अनुमोदन किया गया।: the meeting goes on, not who read."""
    last = view.keys[sentence.first : sentence.last][-LAST_WORDS:]
    commas = view.marks(",;", at, sentence.last)
    if view.words("कि", at, sentence.last):
        return False  # … ने बताया कि योजना बनी, जिसे मंजूर किया गया
    return bool(commas) and not GONE.isdisjoint(last) and bool(view.any_of(APPROVED, commas[-1], sentence.last))


GONE = frozenset({"गया", "गई", "गए"})
APPROVED = frozenset({"अनुमोदन", "अनुमोदित", "पारित", "पास", "स्वीकृत", "मंजूर", "निर्णय", "पुष्टि"})
LAST_WORDS = 3


def _only_presides(view: View, sentence: Sentence) -> bool:
    """बैठक की अध्यक्षता अमर नाथ ने की, जबकि संचालन उमा सेन ने किया: nothing is said yet."""
    return bool(view.any_of(PRESIDES, sentence.first, sentence.last)) and not view.words(
        "कि", sentence.first, sentence.last
    )


PRESIDES = frozenset({"अध्यक्षता", "संचालन", "सदारत", "निजामत"})


def _many_act(view: View, sentence: Sentence) -> bool:
    """किसानों ने, सभी वक्ताओं ने: उन्होंने may mean them."""
    return any(view.keys[i - 1].endswith(PLURAL) for i in view.words("ने", sentence.first + 1, sentence.last))


def _list_begins(view: View, sentence: Sentence) -> bool:
    """… स्थिति से अवगत कराया।, 1. ब्लैक स्पॉट - …: the first item of a list that what stands in front does not announce."""
    first = sentence.first
    if view.keys[first] != "1" or sentence.last - first < 2 or not view.is_mark(first + 1, ".)-") or not sentence.index:
        return False
    above = view.sentences[sentence.index - 1]
    said = view.keys[above.first : above.last]
    announced = view.is_mark(above.last - 1, ":-–—") or "निम्न" in said or not word_set("listed_behind").isdisjoint(said)
    return above.paragraph != sentence.paragraph and not announced


def _taken_up(view: View, sentence: Sentence, groups: list[Group], people: People) -> tuple[Entity | None, int]:
    """सत्र में दिल्ली से प्रो॰ उमा सेन जुड़ीं, | उन्होंने …: the one person told of in front of the pronoun in the sentence."""
    pronoun = next(iter(view.any_of(ACTING, sentence.first, sentence.last)), -1)
    if pronoun < 0 or not view.is_mark(pronoun - 1, ","):
        return None, -1
    front = [group for group in groups if group.whole.last <= pronoun]
    if len(front) != 1 or front[0].case or len(front[0].members) != 1:
        return None, -1
    return people.of(front[0].members[0]), front[0].whole.first


def _presented(view: View, sentence: Sentence, groups: list[Group], people: People) -> Entity | None:
    """मुख्य वक्ता महासचिव सुनील दास थे।: the only person of a sentence that presents him; उन्होंने goes on with him."""
    after = view.sentences[sentence.index + 1] if sentence.index + 1 < len(view.sentences) else None
    if after is None or view.keys[after.first] not in PRONOUNS or len(groups) != 1 or len(groups[0].members) != 1:
        return None
    last = sentence.last - (not view.is_word(sentence.last - 1))
    titled = any(key.startswith(PRESENTED) for key in view.keys[sentence.first : last])
    if (titled and view.keys[last - 1] in WERE) or _is_given_floor(view, groups[0]):
        return people.of(groups[0].members[0])
    return None


def _is_given_floor(view: View, group: Group) -> bool:
    """सत्र का आरंभ सुनील दास के | स्वागत भाषण से हुआ; मुख्य आकर्षण सुनील दास का | उद्बोधन रहा; सुनील दास का | स्वागत किया गया."""
    near = view.keys[group.after : group.after + 3]
    return group.case in GENITIVE and not word_set("addresses").isdisjoint(near)


DESCRIBED = frozenset({"जिन", "जिस"})
DESCRIBED_NEAR = 5
"""Words in front of ने among which जिन makes its subject that of a relative clause."""
DECIDED = frozenset({"निर्णय", "फैसला", "पारित", "सर्वसम्मति"})
PRESENTED = ("अतिथि", "वक्ता", "अध्यक्ष")
WERE = frozenset({"थे", "थीं", "रहे", "रहीं", "हैं"})
