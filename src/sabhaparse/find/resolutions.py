"""Resolutions: the clauses that decide, order, promise, demand, appeal, plan or appoint.

A sentence is cut into clauses; the end of a clause (its verb, or a phrase of `data/resolution_frames.toml`) tells
whether it is a resolution and of which kind. What stands before कि (… ने निर्देश दिए कि) sets the mode of what
stands behind it.

>>> from sabhaparse.find.demo import resolutions
>>> resolutions("उन्होंने कहा कि सभी नालों की सफाई समय पर की जाए और पंप तैयार रखें।")
[('सभी नालों की सफाई समय पर की जाए', 'directive'), ('पंप तैयार रखें', 'directive')]
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

import regex

from sabhaparse.divide import Kind, Sentence
from sabhaparse.find.clauses import Clauses
from sabhaparse.find.layout import Layout
from sabhaparse.find.mentions import Range
from sabhaparse.find.speech import SAID
from sabhaparse.find.view import CONJUNCTIONS, View
from sabhaparse.lexicon import fold
from sabhaparse.values import ResolutionKind

LINKERS = CONJUNCTIONS | {"लेकिन", "परंतु", "किंतु", "वहीं", "इसलिए", "अतः", "उन्होंने", "इन्होंने", "कि", "यह", "वहीं"}
SKIPPED = frozenset({"ताकि", "जिससे", "क्योंकि", "चूंकि", "यदि", "अगर", "जब", "जैसे", "जहां", "जिसने", "जिन्होंने"})
RELATIVE = frozenset({"जिसमें", "जिनमें", "जिसके", "जिसकी", "जिसका", "जिस", "जिन", "जिसपर"})
"""Words that open a subordinate clause: one that is never a resolution, and one that may be (without the pronoun)."""
EFFECT = frozenset({"सक", "पा", "मिल", "बढ़", "आ", "हो", "लग", "पड़", "बन", "पहुंच", "घट", "जा"})
ACTIVE_PASSIVE = frozenset({"जाएगा", "जाएगी", "जाएंगे", "जाएंगी"})


@dataclass(frozen=True, slots=True)
class ResolutionMention:
    """A resolution: the clause, its kind, the sentence, whether it stands behind कि of a reported speech."""

    sentence: int
    clause: Range
    kind: ResolutionKind
    rule: str
    mode: str = ""
    passive: bool = False
    """Done by nobody named: … के निर्देश दिए गए, … तय किया गया."""


@lru_cache(maxsize=1)
def frames() -> tuple[tuple[str, ResolutionKind, regex.Pattern[str]], ...]:
    """(name, kind, pattern on the folded words at a clause's end), in the order of the data file."""
    data = tomllib.loads(files("sabhaparse.find").joinpath("data/resolution_frames.toml").read_text(encoding="utf-8"))
    tail = "|".join(map(fold, data["tail"]["words"]))
    out = []
    for entry in data["frame"]:
        phrases = "|".join(
            rf"(?:\ (?:भी|ही))?\ ".join(fold(word) for word in phrase.split()) for phrase in entry["phrases"]
        )
        out.append((entry["name"], ResolutionKind(entry["kind"]), regex.compile(rf"\ (?:{phrases})(?:\ (?:{tail})(?=\ ))*+\ $")))
    return tuple(out)


def find_resolutions(view: View, layout: Layout, clauses: Clauses) -> list[ResolutionMention]:
    """Resolutions of the body, in order."""
    out: list[ResolutionMention] = []
    listing = ""
    for sentence in view.sentences[layout.body :]:
        if sentence.index in layout.chrome:
            continue
        item = _is_item(view, sentence)
        mode = listing if item else ""
        if not item:
            listing = ""
        out += _sentence(view, clauses, sentence, mode)
        opens = _opens_list(view, sentence)
        if opens:
            listing = opens
    return out


def _is_item(view: View, sentence: Sentence) -> bool:
    """A numbered or bulleted line."""
    token = view.tokens[sentence.first]
    if token.kind is Kind.MARK and token.text[0] in "-–—•*·●▪(":
        return True
    return token.kind is Kind.NUMBER and sentence.first + 1 < sentence.last and view.is_mark(sentence.first + 1, ".)-")


def _opens_list(view: View, sentence: Sentence) -> str:
    text = " ".join(view.keys[sentence.first : sentence.last])
    if "निर्णय" in text and ("निम्न" in text or text.rstrip(" ।").endswith((":", "-", "–"))):
        return "decision"
    if "मांग" in text and "निम्न" in text:
        return "demand"
    return ""


def _sentence(view: View, clauses: Clauses, sentence: Sentence, mode: str) -> list[ResolutionMention]:
    cuts = sorted({sentence.first, *(i for i in clause_starts(view, clauses, sentence)), sentence.last})
    out: list[ResolutionMention] = []
    for first, last in zip(cuts, cuts[1:], strict=False):
        if view.keys[first] == "कि":
            matrix = matrix_kind(view, sentence.first, first)
            mode = matrix or mode
        clause = trim(view, first, last)
        if not len(clause) or view.keys[clause.first] in SKIPPED:
            continue
        verdict = judge(view, clause, mode)
        if verdict is not None:
            passive = is_passive(view, clause)
            out.append(ResolutionMention(sentence.index, narrowed(view, clause), verdict[0], verdict[1], mode, passive))
    return out


def is_passive(view: View, clause: Range) -> bool:
    """The clause ends in a perfective passive (दिए गए, किया गया)."""
    return any(key in ("गया", "गए", "गई", "गईं") for key in view.keys[max(clause.first, clause.last - 3) : clause.last])


def clause_starts(view: View, clauses: Clauses, sentence: Sentence) -> list[int]:
    """Token indices at which a new clause begins."""
    out = []
    for i in range(sentence.first + 1, sentence.last):
        key, previous = view.keys[i], view.keys[i - 1]
        if key == "कि" and previous not in ("जो", "जब", "ताकि"):
            out.append(i)
        elif i in clauses.borders and key != "कि":
            out.append(i)
        elif clauses.finite(i - 1) and (key in SKIPPED or key in RELATIVE or key.startswith("इस")) and key != "इसी":
            out.append(i)
        elif view.tags[i - 1].verb is not None and view.tags[i - 1].verb.tag == "fut" and _opens_anew(view, i):
            out.append(i)
        elif (key in SKIPPED or key in RELATIVE) and view.is_mark(i - 1, ","):
            out.append(i)
        elif previous in SAID and key not in ("कि", "है", "हैं", "था", "गया") and view.is_word(i) | (view.tokens[i].kind is Kind.NUMBER):
            out.append(i)
    return out


def _opens_anew(view: View, i: int) -> bool:
    return view.is_word(i) and view.tags[i].verb is None and view.keys[i] not in ("तो", "भी", "ही", "कि", "और", "ना", "न")


def matrix_kind(view: View, first: int, last: int) -> str:
    """The mode that the words before कि set: the kind of the frame they end in, or `said`."""
    text = " " + " ".join(view.keys[max(first, last - 12) : last]) + " "
    for _, kind, pattern in frames():
        if pattern.search(text):
            return str(kind)
    return "said"


def trim(view: View, first: int, last: int) -> Range:
    """Take linking words and marks off both ends."""
    while first < last:
        if view.keys[first] in LINKERS or view.keys[first] in RELATIVE or view.tokens[first].kind is Kind.MARK or _number_of_item(view, first):
            first += 1
            continue
        opener = view.begins(first, "function_words")
        if opener is None or opener.entry.type != "opener" or first + opener.length >= last:
            break
        first += opener.length
    while last > first and (view.tokens[last - 1].kind is Kind.MARK or view.keys[last - 1] in CONJUNCTIONS):
        last -= 1
    return Range(first, last)


def _number_of_item(view: View, i: int) -> bool:
    return view.tokens[i].kind is Kind.NUMBER and i + 1 < len(view.tokens) and view.is_mark(i + 1, ".)") and view.tokens[i + 1].start == view.tokens[i].end


def judge(view: View, clause: Range, mode: str) -> tuple[ResolutionKind, str] | None:
    """The kind of a clause, or None where it is no resolution."""
    text = " " + " ".join(view.keys[max(clause.first, clause.last - 10) : clause.last]) + " "
    for name, kind, pattern in frames():
        if pattern.search(text):
            if len(clause) < 4:
                return None
            return kind, name
    return by_verb(view, clause, mode)


def by_verb(view: View, clause: Range, mode: str) -> tuple[ResolutionKind, str] | None:
    """The kind that the clause's last verb form gives under the mode."""
    if len(clause) < 3:
        return None
    last = clause.last - 1
    verb = view.tags[last].verb
    key, previous = view.keys[last], view.keys[last - 1]
    if key == "चाहिए" or previous == "चाहिए":
        return _moded(ResolutionKind.APPEAL, mode), "ought"
    if verb is None:
        return None
    infinitive = view.tags[last - 1].verb
    verbal = infinitive.tag == "inf" if infinitive is not None else not view.tags[last - 1].known
    obliged = verbal and previous.endswith(("ना", "नी", "ने"))
    if obliged and key in ("है", "हैं", "होगा", "होगी", "होंगे", "पड़ेगा", "पड़ेगी"):
        return _moded(ResolutionKind.DIRECTIVE, mode), "obligation"
    if verb.tag in ("subj", "imp"):
        return _moded(ResolutionKind.DIRECTIVE, mode), "subjunctive"
    if verb.tag == "fut":
        return _future(view, clause, mode)
    return None


def _future(view: View, clause: Range, mode: str) -> tuple[ResolutionKind, str] | None:
    last = clause.last - 1
    verb = view.tags[last].verb
    assert verb is not None
    decided = mode in ("decision", "plan", "target", "demand", "commitment")
    if "सक" in (verb.stem, *(v.stem for i in (last - 1, last - 2) if i >= clause.first and (v := view.tags[i].verb))):
        return None
    passive = view.keys[last] in ACTIVE_PASSIVE
    if not decided and not passive and verb.stem in EFFECT:
        return None
    return _moded(ResolutionKind.COMMITMENT, mode), "future"


def _moded(kind: ResolutionKind, mode: str) -> ResolutionKind:
    return ResolutionKind(mode) if mode in ("decision", "demand", "appeal", "directive", "plan") else kind


def narrowed(view: View, clause: Range) -> Range:
    """Without the subject in front of its ने, where enough is left."""
    for i in range(min(clause.last - 3, clause.first + 14), clause.first, -1):
        if view.keys[i] == "ने" and clause.last - i > 4:
            return trim(view, i + 1, clause.last)
    return clause
