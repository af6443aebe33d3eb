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
from dataclasses import dataclass, replace

from sabhaparse.divide import MARK, NUMBER, WORD, Sentence
from sabhaparse.find.clauses import Clauses
from sabhaparse.find.layout import Layout
from sabhaparse.find.mentions import Range
from sabhaparse.find.resolutions.cuts import SKIPPED, coordinated, starts, trim, without_prelude, without_subject
from sabhaparse.find.resolutions.frames import opens
from sabhaparse.find.resolutions.verdicts import judge
from sabhaparse.find.speech import PRONOUNS
from sabhaparse.find.view import GENITIVE, View, within
from sabhaparse.find.words import word_set
from sabhaparse.span import Span
from sabhaparse.values import ResolutionKind


@dataclass(frozen=True, slots=True)
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


def find_resolutions(
    view: View, layout: Layout, clauses: Clauses, limits: Sequence[Span] = ()
) -> list[ResolutionMention]:
    """Resolutions of the body, in order; `limits` are the spans of the time limits found."""
    dated = sorted(view.doc.token_range(span)[0] for span in limits)
    out: list[ResolutionMention] = []
    listing = carried = headed = ""
    paragraph = -1
    for sentence in view.sentences[layout.body :]:
        if sentence.index in layout.chrome:
            continue
        announced = _announces(view, sentence, sentence.index in layout.subheads)
        if sentence.index in layout.subheads:
            listing, headed = announced, announced
            continue
        if announced and len(view.keys[sentence.first : sentence.last]) <= 12:
            listing = announced
            continue
        item = is_item(view, sentence)
        listing = listing if item else ""
        if sentence.paragraph != paragraph or "ने" in view.keys[sentence.first : sentence.last]:
            carried, paragraph = headed if headed == "decision" else "", sentence.paragraph
        headed = ""
        found = _sentence(view, clauses, sentence, listing, dated)
        out += [_decided(mention) for mention in found] if carried and not listing else found
        if any(mention.mode == "decision" for mention in found):
            carried = "decision"
        listing = announced or listing
    return out


def _decided(mention: ResolutionMention) -> ResolutionMention:
    """बोर्ड ने तय किया कि …। होर्डिंग हटाए जाएंगे।: a future behind a decision, without a subject, is decided, too."""
    if mention.rule != "future" or mention.mode:
        return mention
    return replace(mention, kind=ResolutionKind.DECISION, mode="decision")


def is_item(view: View, sentence: Sentence) -> bool:
    """A numbered or bulleted line."""
    token = view.tokens[sentence.first]
    if token.kind is WORD and len(token.text) == 1:
        return sentence.first + 1 < sentence.last and view.is_mark(sentence.first + 1, ").")
    if token.kind is MARK and token.text[0] in "-–—•*·●▪(":
        return True
    return token.kind is NUMBER and sentence.first + 1 < sentence.last and view.is_mark(sentence.first + 1, ".)-")


def _announces(view: View, sentence: Sentence, heading: bool) -> str:
    """निम्न निर्णय लिए गए:, ये मांगें रखी गईं - …, a sub-head that says so: the mode of what follows."""
    keys = view.keys[sentence.first : sentence.last]
    if keys[-1] == "कि":
        frame = opens(keys[:-1])
        return str(frame.kind) if frame is not None else ""
    ends = view.tokens[sentence.last - 1].text[0] in ":-–—" or (
        len(keys) <= 8 and keys[-1].startswith(("निर्णय", "मांगें", "प्रस्ताव"))
    )
    listed = ends or heading or bool(view.starting("निम्न", sentence.first, sentence.last))
    if not listed:
        return ""
    if any(key.startswith("मांग") for key in keys):
        return "demand"
    decided = any(key.startswith(("निर्णय", "प्रस्ताव", "फैसल", "सहमति")) for key in keys) or "तय" in keys
    return "decision" if decided else ""


GONE = frozenset({"गया", "गए", "गई", "गईं"})
DENIED = 4
"""Words in front of कि among which a नहीं takes the decision back: प्रस्ताव पारित नहीं हो सका कि."""


def _sentence(view: View, clauses: Clauses, sentence: Sentence, mode: str, dated: list[int]) -> list[ResolutionMention]:
    listed = mode if mode in ("decision", "demand") and is_item(view, sentence) else ""
    cuts = [sentence.first, *starts(view, clauses, sentence), sentence.last]
    out: list[ResolutionMention] = []
    unvoiced = False
    for k, (first, last) in enumerate(itertools.pairwise(cuts)):
        if view.keys[first] == "कि":
            ahead = view.keys[cuts[k - 1] : first] if k else []
            if "नहीं" in ahead[-DENIED:] and not word_set("decisions").isdisjoint(ahead):
                break
            frame = opens(ahead)
            mode = str(frame.kind) if frame is not None else mode or "said"
            unvoiced = frame is not None and _passive(ahead) and PRONOUNS.isdisjoint(ahead)
        if last < sentence.last and view.keys[last] in ("कि", "तो"):
            continue
        clause = _consequence(view, cuts, k) or trim(view, first, last)
        follows = view.keys[first] == "तो"
        if not len(clause) or (_mere_effect(view, clause) if follows else _subordinate(view, first, clause)):
            continue
        found = _clause(view, sentence, clause, mode, bool(within(dated, clause.first, clause.last)))
        out += [replace(mention, passive=True) for mention in found] if unvoiced else found
    if not out and listed:
        out = _verbless(view, clauses, sentence, listed)
    return out


def _consequence(view: View, cuts: list[int], k: int) -> Range | None:
    """यदि भुगतान न हुआ तो धरना दिया जाएगा: the condition belongs to what follows from it."""
    if view.keys[cuts[k]] != "तो" or not k:
        return None
    first = cuts[k - 1] + (view.keys[cuts[k - 1]] == "कि")
    return Range(trim(view, first, cuts[k + 1]).first, trim(view, cuts[k], cuts[k + 1]).last)


def _subordinate(view: View, first: int, clause: Range) -> bool:
    return view.keys[first] in SKIPPED or view.keys[clause.first] in SKIPPED


def _mere_effect(view: View, clause: Range) -> bool:
    """यदि बारिश होगी तो कार्यक्रम प्रभावित होगा: what happens, not what somebody does."""
    verb = view.tags[clause.last - 1].verb
    return verb is not None and verb.tag == "fut" and verb.stem in word_set("effects") - {"जा"}


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


def _clause(view: View, sentence: Sentence, clause: Range, mode: str, dated: bool) -> list[ResolutionMention]:
    verdict = judge(view, clause, mode, dated)
    if verdict is None:
        return []
    passive = _passive(view.keys[clause.first : clause.last])
    voiced = verdict.rule != "future" or view.keys[clause.last - 1] in word_set("will_be_done")
    whole = without_subject(view, without_prelude(view, clause) if verdict.parts else clause)
    infinitives = verdict.parts or _governed(view, whole, verdict.kind)
    decided = verdict.kind is ResolutionKind.DECISION
    parts = coordinated(view, whole, infinitives) if infinitives or decided else [whole]
    return [
        ResolutionMention(sentence.index, part, verdict.kind, verdict.rule, mode, passive, voiced) for part in parts
    ]
