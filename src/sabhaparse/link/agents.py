"""Who decided, ordered or asked what a resolution says: by the agents of its sentence, else by who has the floor."""

from __future__ import annotations

from collections.abc import Container

from sabhaparse.find.found import Findings
from sabhaparse.find.mentions import of_sentence
from sabhaparse.find.people.parts import PLURAL
from sabhaparse.find.resolutions import ResolutionMention
from sabhaparse.find.resolutions.refused import TAKEN_OVER
from sabhaparse.find.resolutions.told_before import THIS
from sabhaparse.find.speech import PRONOUNS, RELATIVE
from sabhaparse.find.subjects import RULE as SUBJECT
from sabhaparse.find.subjects import is_contested, stated_agent
from sabhaparse.find.words import word_set
from sabhaparse.link.authority import holds_office_of_state
from sabhaparse.link.entity import Entity
from sabhaparse.link.persons_facts import Roster
from sabhaparse.link.speakers import Turn
from sabhaparse.values import ResolutionKind

ORDERS = ("orders_given", "told_to")
"""Begin the names of the frames of orders."""
IMPERSONAL = frozenset(
    {ResolutionKind.DECISION, ResolutionKind.PLAN, ResolutionKind.TARGET, ResolutionKind.APPOINTMENT}
)


def whose(
    found: Findings, roster: Roster, mention: ResolutionMention, agent: Entity | None, turn: Turn | None
) -> tuple[str | None, str]:
    """The id of who decided or ordered, and the rule: the subject of the verb where the rules name nobody or guess."""
    if mention.rule == TAKEN_OVER:
        return None, mention.rule
    by, settled = roster.id(agent), f"{mention.rule}+{SUBJECT}"
    if by is None or is_contested(found.groups, mention.sentence):
        sentence = found.view.sentences[mention.sentence]
        group = stated_agent(found.view, sentence, found.groups, mention.clause)
        stated = roster.id(roster.people.of(group.members[0])) if group is not None else None
        if stated is not None and stated != by:
            return stated, settled
    return by, settled if by and turn is not None and turn.settled and agent is turn.own else mention.rule


def agent_of(
    found: Findings,
    roster: Roster,
    mention: ResolutionMention,
    turns: dict[int, Turn],
    chair: Entity | None,
    orderers: Container[int],
) -> Entity | None:
    """Who ordered, promised or asked: the subject of the sentence, else who has the floor; nobody for a decision.

    `orderers` are the persons who have given an order before.
    """
    turn = turns.get(mention.sentence)
    if turn is None or (turn.collective and turn.own is None) or (mention.heading >= 0 and turn.own is None):
        return None
    if mention.kind is ResolutionKind.APPOINTMENT and _names_actively(found, mention, turn):
        return _nearest_agent(found, roster, mention, turn)
    if (
        mention.mode == "decision"
        or _group_acts(found, mention)
        or _of_many(found, mention)
        or (mention.kind in IMPERSONAL and mention.mode != "said")
    ):
        return None
    if turn.own is None and mention.kind is not ResolutionKind.DIRECTIVE and _told_by_nobody(found, mention):
        return None
    if _charged_by_all(found, mention):
        return turn.own if turn.own_at < mention.clause.last else None
    if mention.passive:
        ordered = mention.kind is ResolutionKind.DIRECTIVE
        spoke = turn.own if mention.mode != "said" and turn.own_at < mention.clause.last else None
        floor = chair if _only_reported(found, turn.carried, chair, orderers) else turn.carried or chair
        return spoke or (floor if ordered else None)
    nearest = _nearest_agent(found, roster, mention, turn)
    if nearest is not None or (turn.own is not None and _agent_last(found, mention.sentence)):
        return nearest or turn.own
    told = mention.mode == "said" or found.view.any_of(PRONOUNS, *_tokens(found, mention.sentence))
    if mention.kind is ResolutionKind.COMMITMENT and turn.since < 0 and not told:
        return None  # अनुमोदन किया गया। सगाई में साड़ियां नहीं दी जाएंगी।: the meeting goes on
    if mention.kind is ResolutionKind.COMMITMENT and mention.mode != "said" and not mention.voiced:
        goes_on = mention.happens and turn.since == found.view.sentences[mention.sentence].paragraph
        return turn.carried if goes_on else None
    ordered = mention.rule.startswith(ORDERS) and not told
    if ordered and _only_reported(found, turn.carried, chair, orderers):
        return chair  # … द्वारा अवगत कराया गया कि …। बैठक बुलाने के निर्देश दिए।
    return turn.carried or chair


def _tokens(found: Findings, sentence: int) -> tuple[int, int]:
    """The tokens of a sentence."""
    return found.view.sentences[sentence].first, found.view.sentences[sentence].last


def _only_reported(found: Findings, floor: Entity | None, chair: Entity | None, orderers: Container[int]) -> bool:
    """बीडीओ ने बताया कि …। सीओ को … निर्देश दिया गया।: who reported last orders nothing where an official presides."""
    if floor is None or chair is None or floor is chair or floor.index in orderers:
        return False
    minister = any(found.view.keys[office.title.last - 1].endswith("मंत्री") for office in floor.offices)
    return holds_office_of_state(found.view, chair) and not minister


def _told_by_nobody(found: Findings, mention: ResolutionMention) -> bool:
    """बैठक में बताया गया कि | अगले माह शाखा खुलेगी: who had the floor before need not have said it; उन्होंने says so."""
    keys, first = found.view.keys, found.view.sentences[mention.sentence].first
    that = next(iter(reversed(found.view.words("कि", first + 2, mention.clause.first))), -1)
    if that < 0:
        return False
    gone = that - 1 - (keys[that - 1] in ("है", "हैं", "था"))
    told = keys[gone] in GIVEN and keys[gone - 1] in TOLD
    return told and not found.view.any_of(PRONOUNS, first, that)


TOLD = frozenset({"बताया", "कहा", "दी", "कराया", "करवाया", "की"})


def _charged_by_all(found: Findings, mention: ResolutionMention) -> bool:
    """… को मसौदा बनाने का जिम्मा सौंपा गया: the meeting charged them, whoever had the floor before."""
    last = mention.clause.last
    if mention.mode or found.view.keys[last - 1] not in GIVEN:
        return False
    return bool(found.view.any_of(word_set("tasks_given"), last - CHARGE_NEAR, last))


GIVEN = frozenset({"गया", "गई", "गए", "है", "हैं"})
"""At the end of a passive."""
CHARGE_NEAR = 4


def _names_actively(found: Findings, mention: ResolutionMention, turn: Turn) -> bool:
    """जिलाध्यक्ष ने उमा सेन को सचिव नियुक्त किया: somebody is told to have named them; not नियुक्त किया गया."""
    if mention.mode or turn.own is None or turn.own_at >= mention.clause.last:
        return False
    last = found.view.keys[mention.clause.last - 1]
    return last in NAMED or (last in ("है", "हैं") and found.view.keys[mention.clause.last - 2] in NAMED)


NAMED = frozenset({"किया", "किए", "की", "बनाया", "बनाए", "बनाई", "सौंपा", "सौंपी", "चुना", "दिया", "दी"})


def settled_behind(found: Findings, mention: ResolutionMention) -> bool:
    """9 जुलाई को ज्ञापन दिया जाएगा। यह निर्णय … बैठक में लिया गया।: the sentence behind says that it was decided."""
    view = found.view
    if mention.mode == "said" or mention.sentence + 1 >= len(view.sentences):
        return False
    behind = view.sentences[mention.sentence + 1]
    named = view.keys[behind.first] in THIS and view.any_of(DECISIONS, behind.first + 1, behind.first + 2)
    return bool(named) and any(view.keys[i - 1] != "के" for i in view.any_of(TAKEN, behind.first + 2, behind.last))


def settled_in_front(found: Findings, mention: ResolutionMention) -> bool:
    """जयंती मनाने का निर्णय लिया गया | उस दिन कोई आयोजन नहीं किया जाएगा: the sentence said before that it was decided."""
    view, first = found.view, found.view.sentences[mention.sentence].first
    if mention.mode or mention.clause.first - first < 2:
        return False
    front = view.any_of(TAKEN, first + 1, mention.clause.first)
    decided = front and view.keys[front[-1] - 1] in DECISIONS and view.keys[front[-1] + 1] in GIVEN
    return bool(decided) and not view.words("ने", front[-1], mention.clause.last)


DECISIONS = frozenset({"निर्णय", "फैसला", "फैसले"})
TAKEN = frozenset({"लिया", "लिए"})


def _nearest_agent(found: Findings, roster: Roster, mention: ResolutionMention, turn: Turn) -> Entity | None:
    """अमर नाथ ने एक लाख, उमा देवी ने दो लाख देने की घोषणा की: who acts last in front of the clause, but for speech."""
    nearest, since = (turn.own, turn.own_at) if turn.own_at < mention.clause.last else (None, -1)
    for group in of_sentence(found.groups, mention.sentence):
        if group.case != "ने" or not since < group.whole.first < mention.clause.last:
            continue
        told = nearest is not None and found.view.words("कि", since, group.whole.first)
        if told and not found.view.any_of(RELATIVE, since, group.whole.first):
            break  # but: उमा सेन का सुझाव था कि …, जिस पर अमर नाथ ने सहमति दी
        nearest, since = roster.people.of(group.members[0]) or nearest, group.whole.first
    return nearest


def _group_acts(found: Findings, mention: ResolutionMention) -> bool:
    """अध्यक्ष ने बताया कि | सभी सदस्यों ने | भवन बनाने का निर्णय लिया: a group decided, whoever tells of it."""
    view, first = found.view, found.view.sentences[mention.sentence].first
    if mention.kind is not ResolutionKind.DECISION or mention.mode != "said":
        return False
    agents = view.words("ने", first + 1, mention.clause.last)
    return bool(agents) and view.keys[agents[-1] - 1].endswith(PLURAL)


def _of_many(found: Findings, mention: ResolutionMention) -> bool:
    """किसानों की मांग है कि …: many ask, whoever has the floor."""
    view, sentence = found.view, found.view.sentences[mention.sentence]
    asked = view.words("मांग", sentence.first + 2, min(mention.clause.first, sentence.last - 1))
    return any(view.keys[i + 1] in ("है", "थी") and view.keys[i - 2].endswith(("ों", "ओं")) for i in asked)


def _agent_last(found: Findings, sentence: int) -> bool:
    """… की मांग की है संघ के अध्यक्ष अमर सोनी ने।: the subject stands behind its verb, at the end."""
    view, last = found.view, found.view.sentences[sentence].last - 1
    return view.keys[last if view.is_word(last) else last - 1] == "ने"
