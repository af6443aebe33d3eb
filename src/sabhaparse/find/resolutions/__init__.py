"""Resolutions: the clauses that decide, order, promise, demand, appeal, plan or appoint.

A sentence is cut into clauses (`cuts`); the end of a clause tells whether it is a resolution and of which kind
(`verdicts`, `frames`). What stands before कि (… ने निर्देश दिए कि) sets the mode of what stands behind it; a line
that announces a list (निम्न निर्णय लिए गए:) sets the mode of its items.

>>> from sabhaparse.find.demo import resolutions
>>> resolutions("उन्होंने कहा कि सभी नालों की सफाई समय पर की जाए और पंप तैयार रखें।")
[('सभी नालों की सफाई समय पर की जाए', 'directive'), ('पंप तैयार रखें', 'directive')]
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from sabhaparse.divide import Sentence
from sabhaparse.find.clauses import Clauses
from sabhaparse.find.layout import Layout
from sabhaparse.find.mentions import Range
from sabhaparse.find.resolutions.cuts import DASHES, OBJECTS, starts
from sabhaparse.find.resolutions.frames import asks_higher, opens
from sabhaparse.find.resolutions.listings import announces, bare_number, is_item, list_follows
from sabhaparse.find.resolutions.relations import (
    consequence,
    ensured,
    goes_on,
    is_subordinate,
    mere_effect,
    motion_carried,
    tells_who,
    who_will,
    with_object,
)
from sabhaparse.find.resolutions.trims import (
    coordinated,
    dated_parts,
    label_end,
    trim,
    without_prelude,
    without_subject,
)
from sabhaparse.find.resolutions.verdicts import FORESEEN, judge
from sabhaparse.find.speech import PRONOUNS, SAID, speech_begins
from sabhaparse.find.view import GENITIVE, View, within
from sabhaparse.find.words import word_set
from sabhaparse.frozen import frozen
from sabhaparse.span import Span
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
    listed: bool = False
    """An item of a list that a line announced without naming anybody: the house's, whoever spoke last."""


def find_resolutions(
    view: View, layout: Layout, clauses: Clauses, limits: Sequence[Span] = ()
) -> list[ResolutionMention]:
    """Resolutions of the body, in order; `limits` are the spans of the time limits found."""
    dated = sorted(view.doc.token_range(span)[0] for span in limits)
    out: list[ResolutionMention] = []
    listing = carried = headed = ""
    ours = False
    paragraph = item_at = -1
    for sentence in view.sentences[layout.body :]:
        if sentence.index in layout.chrome:
            continue
        announced = announces(view, sentence, sentence.index in layout.subheads or list_follows(view, sentence))
        ours = "ने" not in view.keys[sentence.first : sentence.last] if announced else ours
        if sentence.index in layout.subheads:
            listing, headed = announced, announced
            continue
        if announced and len(view.keys[sentence.first : sentence.last]) <= 12:
            listing = announced
            continue
        labelled = label_end(view, sentence.first) > sentence.first
        item = labelled or is_item(view, sentence) or (listing != "" and bare_number(view, sentence))
        if labelled:
            listing, ours = listing or "decision", ours or not listing  # what is on the agenda is decided
        if item:
            item_at = sentence.paragraph
        elif sentence.paragraph != item_at:
            listing = ""
        if sentence.paragraph != paragraph or "ने" in view.keys[sentence.first : sentence.last]:
            carried, paragraph = headed if headed == "decision" else "", sentence.paragraph
        headed = ""
        if listing == "decision" and not item:
            carried = "decision"
        begins = layout.opening if sentence.first < layout.opening < sentence.last else sentence.first
        found = _sentence(view, clauses, sentence, listing if item else "", dated, begins)
        if listing in ("decision", "demand") and item and ours:
            found = [replace(mention, listed=True) for mention in found]
        if carried and not item:
            found = [_decided(mention) for mention in found] or _house_will(view, clauses, sentence, dated)
        out += found
        if any(mention.mode == "decision" for mention in found):
            carried = "decision"
        listing = announced or listing
    return out


def _decided(mention: ResolutionMention) -> ResolutionMention:
    """बोर्ड ने तय किया कि …। होर्डिंग हटाए जाएंगे।: a future behind a decision, without a subject, is decided, too."""
    if mention.mode or not (mention.rule == "future" or mention.rule in FORESEEN):
        return mention
    return replace(mention, kind=ResolutionKind.DECISION, mode="decision")


def _house_will(view: View, clauses: Clauses, sentence: Sentence, dated: list[int]) -> list[ResolutionMention]:
    """तय हुआ कि …। पुरस्कार पांच हजार रुपये होगा।: a state behind a decision is decided; not what it will be good for."""
    keys = view.keys[sentence.first : sentence.last]
    if keys[0] == "इससे" or not word_set("benefits").isdisjoint(keys) or any(key.startswith("सक") for key in keys):
        return []
    if any(one in GENITIVE and other.startswith("हो") for one, other in itertools.pairwise(keys)):
        return []  # अनुमोदन प्रारंभिक प्रकृति का होगा
    return [m for m in _sentence(view, clauses, sentence, "decision", dated, sentence.first) if m.rule == "future"]


PURPOSE = frozenset({"ताकि", "जिससे"})
GONE = frozenset({"गया", "गए", "गई", "गईं"})
HOPE_NEAR = 3
"""Words in front of कि among which a hope makes a forecast of what follows: विश्वास व्यक्त किया कि."""
DENIED = 4
"""Words in front of कि among which a नहीं takes the decision back: प्रस्ताव पारित नहीं हो सका कि."""


def _sentence(
    view: View, clauses: Clauses, sentence: Sentence, mode: str, dated: list[int], begins: int
) -> list[ResolutionMention]:
    listed = mode if mode in ("decision", "demand") and is_item(view, sentence) else ""
    cuts = [begins, *[i for i in starts(view, clauses, sentence) if i > begins], sentence.last]
    out: list[ResolutionMention] = []
    unvoiced = purpose = False
    for k, (first, last) in enumerate(itertools.pairwise(cuts)):
        if k and view.is_mark(first, DASHES):
            mode = announces(view, sentence, heading=True) or mode
        if view.keys[first] == "कि":
            ahead = view.keys[cuts[k - 1] : first] if k else []
            if "नहीं" in ahead[-DENIED:] and not word_set("decisions").isdisjoint(ahead):
                break
            frame = opens(ahead)
            mode = str(frame.kind) if frame is not None else mode or "said"
            if frame is not None and frame.name == "appeal_made" and asks_higher(ahead):
                mode = str(ResolutionKind.DEMAND)
            if frame is None and not word_set("hopes").isdisjoint(ahead[-HOPE_NEAR:]):
                break
            unvoiced = frame is not None and _passive(ahead) and PRONOUNS.isdisjoint(ahead)
        mode = mode or ("said" if _said_in_front(view, first) else "")
        if last < sentence.last and view.keys[last] in ("कि", "तो", "तब"):
            continue
        whole = consequence(view, cuts, k)
        clause = whole or trim(view, first, last)
        if not len(clause):
            continue
        if out and tells_who(view, first, clause, out[-1].clause):
            whole_team = Range(out[-1].clause.first, clause.last)
            out[-1] = replace(out[-1], clause=whole_team, kind=ResolutionKind.APPOINTMENT)
            continue
        follows = view.keys[first] in ("तो", "तब")
        purpose = view.keys[first] in PURPOSE or (purpose and goes_on(view, first, clause))
        limited = within(dated, clause.first, clause.last)
        carried = view.keys[first] == "जो" and k > 0 and motion_carried(view, clause)
        subordinate = whole is None and is_subordinate(view, first, clause) and not carried
        subordinate = subordinate and not (bool(limited) and who_will(view, first, clause))
        if mere_effect(view, clause) if follows else subordinate or purpose:
            continue
        if k and (carried or view.keys[clause.first] in OBJECTS or ensured(view, clause)):
            clause = with_object(view, cuts[k - 1], clause)
        found = _clause(view, sentence, clause, mode, limited)
        if found:
            out = [mention for mention in out if mention.clause.first < found[0].clause.first]
        out += [replace(mention, passive=True) for mention in found] if unvoiced else found
    if not out and listed:
        out = _verbless(view, clauses, sentence, listed)
    return out


def _said_in_front(view: View, i: int) -> bool:
    """… ने कहा | काम के घंटे तय हों, … बोले- | …: speech without कि."""
    return view.keys[i - 1] in SAID or speech_begins(view, i)


def _verbless(view: View, clauses: Clauses, sentence: Sentence, mode: str) -> list[ResolutionMention]:
    """2. चित्रकूट में 28 हेक्टेयर भूमि का आवंटन।: an item of a list of decisions that names the act by a noun."""
    clause = trim(view, sentence.first, sentence.last)
    if len(clause) < 3 or any(clauses.finite(i) for i in range(clause.first, clause.last)):
        return []
    return [ResolutionMention(sentence.index, clause, ResolutionKind(mode), "listed", mode)]


def _governed(view: View, clause: Range, kind: ResolutionKind) -> bool:
    """… करने तथा … देने का निर्णय लिया: a decision on acts, not on what they are for."""
    if kind is not ResolutionKind.DECISION:
        return False
    for i in range(max(clause.first + 1, clause.last - 8), clause.last):
        verb = view.tags[i - 1].verb
        if (view.keys[i] in GENITIVE or view.keys[i] == "पर") and verb is not None and verb.tag == "inf":
            return view.keys[min(i + 1, clause.last - 1)] not in ("उद्देश्य", "लिए")
    return False


def _passive(keys: Sequence[str]) -> bool:
    """… निर्णय लिया गया, … मांग की गई है."""
    return not GONE.isdisjoint(keys[-3:])


def _clause(view: View, sentence: Sentence, clause: Range, mode: str, dated: list[int]) -> list[ResolutionMention]:
    verdict = judge(view, clause, mode, bool(dated))
    if verdict is None:
        return []
    passive = _passive(view.keys[clause.first : clause.last])
    verb = view.tags[clause.last - 1].verb
    happens = verb is not None and verb.stem in word_set("happens")  # अभियान चलेगा, घेराव होगा
    voiced = verdict.rule != "future" or view.keys[clause.last - 1] in word_set("will_be_done")
    whole = without_subject(view, without_prelude(view, clause) if verdict.parts else clause)
    series = dated_parts(view, whole, dated) if verdict.rule in ("future", "decision_taken") else []
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
