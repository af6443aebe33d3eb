"""Whether a clause is a resolution, and of which kind: by the phrase it ends in, or by its last verb form.

The mode is what the words in front of कि said: a kind (निर्देश दिए कि → directive), `said`, or nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sabhaparse.find.clauses import NEGATIONS, present_at
from sabhaparse.find.dates.tense import PAST_AUXILIARIES, wished
from sabhaparse.find.deadline_rule import next_called
from sabhaparse.find.mentions import Range
from sabhaparse.find.resolutions.charges import charge_of_people, charge_of_post, of_a_post, post_given
from sabhaparse.find.resolutions.cuts import MAY
from sabhaparse.find.resolutions.decided import GONE, by_motion
from sabhaparse.find.resolutions.empty import motions_alone, pointed_at
from sabhaparse.find.resolutions.frames import LONGEST, asks_higher, ending, match, may_end
from sabhaparse.find.resolutions.futures import Verdict, future, moded, stem_at
from sabhaparse.find.resolutions.refused import refused
from sabhaparse.find.resolutions.relations import CORRELATES, RELATED
from sabhaparse.find.resolutions.told_before import told_elsewhere, told_of_before, under_way
from sabhaparse.find.view import AGENTIVE, View
from sabhaparse.find.words import word_set
from sabhaparse.values import ResolutionKind

TWOFOLD = frozenset(
    {"आए", "पाए", "लाए", "रहे", "पड़े", "बने", "मिले", "लगे", "खुले", "बढ़े", "रुके", "हो", "रहें", "आएं", "जाए", "जाएं"}
)
"""Forms that may be a subjunctive or a perfect; only under a mode they are taken for the first."""
DID = frozenset({"किया", "किए", "की", "दिया", "दिए", "दी", "लिया", "ली", "रखा", "रखी", "रखे"})
"""In front of हो, जाए …: a perfect that goes with another verb (किए गए)."""


ASKED = frozenset({"directive", "demand", "appeal"})
"""Modes under which two words are a clause (… को निर्देश दिए कि वे …, पारदर्शिता बढ़ाएं और …)."""
UNDONE = frozenset({"fut", "subj", "imp"})
"""Tags of verbs of what is to be."""
WANTED = ("े", "ें", "ए")
"""Ends of perfects that under a mode may be a misspelt subjunctive."""
INFINITIVES = ("ना", "नी", "ने")


def may_be_one(view: View, last: int) -> bool:
    """A clause whose last word is token `last` may be a resolution: for its verb, or the words of a frame."""
    key, previous, verb = view.keys[last], view.keys[last - 1], view.tags[last].verb
    if verb is not None and (key != "लिए" or previous != "के"):
        if verb.tag in UNDONE or key in TWOFOLD:
            return True
        if verb.tag == "perf" and key.endswith(WANTED) and previous not in DID:
            return True
        if key in ("है", "हैं") and (previous in ENACTED or previous.endswith(INFINITIVES) or previous in MAY):
            return True
    if key == "चाहिए" or previous == "चाहिए" or not word_set("called").isdisjoint(view.keys[max(0, last - 2) : last]):
        return True
    return may_end(key) and bool(ending(view.keys[max(0, last + 1 - LONGEST) : last + 1]))


FORESEEN = frozenset({"warning_given", "barred"})
"""Frames of a future: what is said to be so, or decided where a decision was."""


def judge(view: View, clause: Range, mode: str, dated: bool) -> Verdict | None:
    """The verdict on a clause; `dated` says that a time limit stands in it."""
    keys = view.keys[clause.first : clause.last]
    if len(keys) < (2 if mode in ASKED else 3) or not word_set("questions").isdisjoint(keys):
        return None
    frame = match(keys)
    if frame is not None and (frame.name != "became" or of_a_post(view, clause)):
        named_behind = frame.name == "decided_forming" and view.keys[clause.last : clause.last + 1] in WITH_MEMBERS
        if (len(keys) < 4 and not named_behind) or view.starting("निम्न", clause.first, clause.last):
            return None
        if keys[-1] in PAST_AUXILIARIES or told_of_before(frame.name, keys, mode):
            return None
        kind = frame.kind
        if refused(frame.name, view, clause, mode):
            return None
        if kind is ResolutionKind.DECISION and (
            not word_set("achieved").isdisjoint(keys[-3:]) or told_elsewhere(keys) or under_way(keys)
        ):
            return None
        if kind is ResolutionKind.DECISION and (
            motions_alone(view, clause) or pointed_at(keys) or (mode == "said" and _done_by_others(view, clause))
        ):
            return None
        if kind is ResolutionKind.APPOINTMENT and not post_given(view, clause):
            return _by_verb(view, clause, mode, dated)
        if frame.name in FORESEEN:
            kind = moded(kind, mode)
        if frame.name == "appeal_made":
            kind = ResolutionKind.DEMAND if asks_higher(keys) else kind
        if kind is ResolutionKind.DIRECTIVE and (charge_of_post(view, clause) or charge_of_people(view, clause)):
            kind = ResolutionKind.APPOINTMENT
        if kind is ResolutionKind.DECISION and _to_be_appointed(keys):
            kind = ResolutionKind.APPOINTMENT
        if kind is ResolutionKind.DECISION and "मांग" in keys[-8:]:
            kind = ResolutionKind.DEMAND
        return Verdict(kind, frame.name, frame.parts)
    if dated and next_called(view.keys[clause.first : clause.last]):
        last = view.tags[clause.last - 1].verb
        to_be = last is not None and last.tag == "subj"  # अगली बैठक 3 मई को रखी जावे
        told = mode == "decision" and not to_be
        return Verdict(ResolutionKind.PLAN if told else moded(ResolutionKind.PLAN, mode), "next_sitting")
    return _by_verb(view, clause, mode, dated)


WITH_MEMBERS = (["जिसके"], ["जिसमें"], ["जिसकी"], ["जिसका"])
"""Behind what was set up: समिति बनाई गई | जिसके अध्यक्ष …."""


def _to_be_appointed(keys: Sequence[str]) -> bool:
    """… को सहायक आचार्य के पद पर नियुक्त किये जाने का अनुमोदन किया गया."""
    return any(one in APPOINTED and other.startswith(("कि", "कर")) for one, other in pairwise(keys[-APPOINTED_NEAR:]))


APPOINTED = frozenset({"नियुक्त", "मनोनीत", "नामित", "नामांकित", "निर्वाचित"})
APPOINTED_NEAR = 9


def _done_by_others(view: View, clause: Range) -> bool:
    """… ने कहा कि नगर पंचायत ने कर तीन गुना बढ़ा दिया है, पांच कुओं की स्वीकृति मिली है: told in a speech."""
    now = view.keys[clause.last - 1] in ("है", "हैं")
    others = view.keys[clause.first - 1] == "ने" or bool(view.any_of(AGENTIVE, clause.first, clause.last))
    return now and (others or view.keys[clause.last - 2] in ("मिली", "मिल", "मिला"))


def _by_verb(view: View, clause: Range, mode: str, dated: bool) -> Verdict | None:
    last = clause.last - 1
    key, previous = view.keys[last], view.keys[last - 1]
    if "चाहिए" in (key, previous):
        return Verdict(moded(ResolutionKind.APPEAL, mode), "ought")
    verb = view.tags[last].verb
    if verb is None or key in word_set("nouns_like_verbs"):
        return None
    if by_motion(view, clause):
        return Verdict(ResolutionKind.DECISION, "by_motion")
    told_to_come = key == "रहें" and mode != ""  # … ने कहा कि सभी समय पर उपस्थित रहें
    if verb.stem != "कर" and not told_to_come and present_at(view, last - 1) is not None:
        return None
    infinitive = view.tags[last - 1].verb
    verbal = infinitive.tag == "inf" if infinitive is not None else not view.tags[last - 1].known
    verbal = verbal and previous not in word_set("protests")  # … पर धरना होगा
    if verbal and previous.endswith(INFINITIVES) and key in ("है", "हैं", "होगा", "होगी", "होंगे"):
        subject = set(view.keys[_subject_start(view, clause) : last])
        if subject & word_set("aims"):
            return None
        kind = ResolutionKind.TARGET if "लक्ष्य" in subject else moded(ResolutionKind.DIRECTIVE, mode)
        return Verdict(kind, "obligation")
    if mode == "decision" and ((key in ("है", "हैं") and previous in ENACTED) or done_there(view, last)):
        return Verdict(ResolutionKind.DECISION, "enacted")
    if verb.stem == "सक" and (mode == "decision" or dated) and verb.tag == "fut":
        return Verdict(moded(ResolutionKind.COMMITMENT, mode), "future")  # … तक खर्च किए जा सकेंगे
    if verb.stem == "सक" or stem_at(view, last - 1) == "सक":
        # … से अपील की कि वे 181 पर शिकायत कर सकते हैं
        return Verdict(ResolutionKind.APPEAL, "may_do") if mode == "appeal" and key in ("है", "हैं") else None
    if key in ("रहे", "रहें") and infinitive is not None and infinitive.stem == previous:
        return None  # उपकरण नहीं मिल रहे
    if key == "रहे" and not word_set("many").isdisjoint(view.keys[clause.first : clause.first + 2]):
        return None  # अचरज की बात है कि कई अधिकारी बैठक से गोल रहे
    if key == "रहे" and infinitive is not None and infinitive.tag == "perf" and previous.endswith("े"):
        return None  # अपनी बात पर अड़े रहे; not ढांचा अनुकूल बना रहे
    if key in TWOFOLD and previous not in DID:
        main = last - 1 - (previous in NEGATIONS)
        passive = key in ("जाए", "जाएं") and view.tags[main].verb is not None
        passive = passive or (key == "रहें" and _to_stay(view, clause))
        return Verdict(moded(ResolutionKind.DIRECTIVE, mode), "subjunctive") if mode or passive else None
    if (
        (
            mode in ("directive", "demand", "appeal")
            or (mode == "said" and (previous in ("न", "ना") or wished(view.tagged, last)))
        )
        and verb.tag == "perf"
        and key.endswith(WANTED)
        and previous not in DID
    ):
        return Verdict(moded(ResolutionKind.DIRECTIVE, mode), "subjunctive")
    if verb.tag in ("subj", "imp") and key.endswith(("ो", "ओ")):
        return None  # पहले पानी दो, फिर बिल दो; आवाज बुलंद करो: slogans
    if verb.tag in ("subj", "imp"):
        passive = infinitive is not None and infinitive.tag == "perf"
        if not passive and "ने" in view.keys[_main_part(view, clause) : last]:
            return None  # … ने अपने विचार रखें, for रखे
        return Verdict(moded(ResolutionKind.DIRECTIVE, mode), "subjunctive")
    if verb.tag == "fut":
        return future(view, clause, mode, dated)
    return None


def done_there(view: View, last: int) -> bool:
    """पद क्रमांक 6 - प्रस्ताव स्थायी समिति को भेजा गया: what was done at an item of the agenda, not what was read."""
    done = view.tags[last - 1].verb
    passive = view.keys[last] in GONE and done is not None and done.tag == "perf"
    return passive and word_set("only_told").isdisjoint(view.keys[last - TOLD_NEAR : last])


TOLD_NEAR = 4
ENACTED = frozenset({"जाता", "जाती", "जाते"})
"""In front of है, in a list of decisions: शुल्क 150 रुपये किया जाता है."""


def _main_part(view: View, clause: Range) -> int:
    """Where the part with the verb begins: behind the last comma, or जिन किसानों ने बीज लिया | उनसे वसूली करें."""
    commas = view.marks(",", clause.first + 1, clause.last)
    start = commas[-1] if commas else clause.first
    taken_up = view.any_of(TAKING_UP, start + 1, clause.last)
    return taken_up[-1] if taken_up and view.any_of(RELATED, max(0, start - 1), taken_up[-1]) else start


TAKING_UP = CORRELATES | {"उनसे", "उससे", "उनके", "उसके", "उस"}


def _to_stay(view: View, clause: Range) -> bool:
    """अधिकारी फील्ड में रहें: an order, not the misspelt रहे of who came (मुख्य अतिथि श्री दास रहें)."""
    cover = view.cover[clause.first : clause.last]
    named = any("given_names" in c and "attendance_nouns" not in c for c in cover)  # अफसर is a name, too
    came = any("name_prefixes" in c or "presence_words" in c for c in cover)
    return not (named or came) and not any(key.startswith("अतिथि") for key in view.keys[clause.first : clause.last])


def _subject_start(view: View, clause: Range) -> int:
    """हमारा उद्देश्य दंड देना नहीं, बल्कि … सरल बनाना है: the subject stands in front of बल्कि."""
    contrast = clause.first > 0 and view.keys[clause.first - 1] == "बल्कि"
    return max(0, clause.first - CONTRASTED) if contrast else clause.first


CONTRASTED = 25
"""Tokens in front of बल्कि among which its subject is looked for."""
