"""Names of persons: an honorific and what follows, or a run of name words that the grammar around it confirms.

>>> from sabhaparse.find.demo import names
>>> names("जिलाध्यक्ष रमेश चंद्र वर्मा एवं श्रीमती कमला देवी ने राजीव गांधी भवन में बैठक की।")
['रमेश चंद्र वर्मा', 'कमला देवी']

Lists: name_prefixes, name_suffixes, given_names, surnames, honoured, and what `strength` reads.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from sabhaparse.divide import Sentence
from sabhaparse.find.mentions import NameMention, Range
from sabhaparse.find.people.strength import Strength, is_initials, strength
from sabhaparse.find.view import CASES, CONJUNCTIONS, View
from sabhaparse.lexicon import Hit

LONGEST = 6
AGENT = frozenset({"ने", "द्वारा", "को"})
INSTITUTION = ("venue_nouns", "body_nouns", "place_nouns", "meeting_kinds", "scheme_nouns", "observances")


class Run(NamedTuple):
    """A candidate: name tokens `first:last`, prefixes in front, strengths, and what stands around.

    `previous` is the end of the name found last.
    """

    view: View
    sentence: Sentence
    start: int
    first: int
    last: int
    levels: tuple[Strength, ...]
    honorific: bool
    suffix: int
    previous: int

    @property
    def strong(self) -> int:
        """How many tokens are certainly name words."""
        return sum(level is Strength.STRONG for level in self.levels)

    @property
    def likely(self) -> int:
        """How many tokens are name words, certain or not."""
        return sum(level >= Strength.WEAK for level in self.levels)

    @property
    def next(self) -> str:
        """Key of the token behind the name (and its जी)."""
        return self.view.keys[self.last + self.suffix] if self.last + self.suffix < self.sentence.last else "।"

    @property
    def post_before(self) -> bool:
        """A post ends right before the name, or a post and its place (जिला कलक्टर कोटा …)."""
        i = self.start - 1
        while i >= self.sentence.first and self.start - i <= 3 and self.view.ends(i, "posts") is None:
            if not any(name in self.view.cover[i] for name in JURISDICTION):
                return False
            i -= 1
        return i >= self.sentence.first and self.view.ends(i, "posts") is not None

    @property
    def listed(self) -> bool:
        """The name stands between list marks: behind a comma or conjunction, before another."""
        i = self.start - 1
        before = i < self.sentence.first or self.view.keys[i] in CONJUNCTIONS or self.view.is_mark(i, ",;(")
        return before and (self.next in CONJUNCTIONS or self.next[0] in ",;()।-–" or self.next in LIST_ENDS)


JURISDICTION = ("places", "post_modifiers", "organisations", "abbreviations", "body_nouns")
LIST_ENDS = frozenset({"सहित", "आदि", "इत्यादि", "समेत", "उपस्थित", "मौजूद", "शामिल"})
Rule = Callable[[Run], bool | None]


def behind_honorific(run: Run) -> bool | None:
    """श्री लोक बन्धु: an honorific in front makes any nominal word a name."""
    return True if run.honorific else None


def full_name(run: Run) -> bool | None:
    """अंकित सिंह चंदेल: two or more words, one of them certain, the last one not an ordinary noun."""
    if len(run.levels) < 2 or run.levels[-1] <= Strength.NOUN:
        return None
    return True if run.strong >= 2 or (run.strong == 1 and (run.likely >= 2 or run.post_before or run.next in AGENT or run.listed)) else None


def behind_post(run: Run) -> bool | None:
    """जिलाध्यक्ष ढाका ने: a post in front and a case marker or list mark behind."""
    if not run.post_before or run.levels[-1] <= Strength.NOUN:
        return None
    agent = run.next in AGENT or run.listed or run.suffix > 0
    if len(run.levels) >= 2:
        return True if agent or run.next[0] in ",;()।" or run.next in CONJUNCTIONS or run.next in LIST_ENDS or run.likely else None
    if "posts" in run.view.cover[run.first]:
        return None
    return True if run.levels[0] >= Strength.WEAK and (agent or run.next[0] in "(,।") else (run.next in ("ने", "द्वारा") or None)


def weak_pair(run: Run) -> bool | None:
    """विकास सागर ने: words that are names as well, before ने or in a list."""
    return True if len(run.levels) >= 2 and run.likely >= 2 and (run.next in AGENT or run.listed or run.suffix > 0) else None


def next_in_list(run: Run) -> bool | None:
    """… राकेश पांडेय, सौरभ मारौड़िया, …: two words or more, the name before ends at the mark in front."""
    if len(run.levels) < 2 or run.levels[-1] <= Strength.NOUN or Strength.NOUN in run.levels:
        return None
    return True if run.listed and 0 <= run.start - run.previous <= 2 else None


def with_suffix(run: Run) -> bool | None:
    """अनूप जी ने: one certain name word and जी."""
    return True if run.suffix > 0 and run.levels[0] >= Strength.STRONG else None


RULES: tuple[Rule, ...] = (behind_honorific, full_name, behind_post, weak_pair, next_in_list, with_suffix)


def find_names(view: View) -> list[NameMention]:
    """All names of the document, in order; names inside institutions, roads and schemes are left out."""
    levels = [strength(view, i) for i in range(len(view.tokens))]
    out = []
    for sentence in view.sentences:
        i = sentence.first
        while i < sentence.last:
            name, i = _at(view, sentence, levels, i, out[-1].whole.last if out else -9)
            if name is not None:
                out.append(name)
    return sorted([*out, *find_short_names(view, levels, out)], key=lambda name: name.whole.first)


def find_short_names(view: View, levels: list[Strength], names: list[NameMention]) -> list[NameMention]:
    """भुल्लर ने कहा, अनूप जी ने कहा: the first or last word of a name that the report gives in full elsewhere."""
    held = {i for name in names for i in range(name.whole.first, name.whole.last)}
    parts = {view.keys[i] for name in names if len(name.name) > 1 for i in (name.name.first, name.name.last - 1)}
    out = []
    for sentence in view.sentences:
        for i in range(sentence.first, sentence.last - 1):
            if i in held or view.keys[i] not in parts or levels[i] < Strength.UNKNOWN or "posts" in view.cover[i]:
                continue
            suffix = _suffix(view, sentence, i + 1)
            after = i + 1 + suffix
            acts = after < sentence.last and view.keys[after] in ("ने", "द्वारा")
            if acts or (suffix and levels[i] >= Strength.WEAK):
                marks = (Range(i + 1, after),) if suffix else ()
                out.append(NameMention(Range(i, i + 1), Range(i, after), marks, False, False, "short_name"))
    return out


def _at(view: View, sentence: Sentence, levels: list[Strength], i: int, previous: int) -> tuple[NameMention | None, int]:
    prefixes, first = _prefixes(view, sentence, levels, i)
    honorific = any(prefix.strong and prefix.kind != "name_part" for prefix in prefixes)
    last = _run_end(view, sentence, levels, first, honorific)
    if not honorific and last - first >= 2 and _post_or_department(view, sentence, first, last):
        return None, i + 1
    while not honorific and last > first and _verbal_end(view, levels, last - 1):
        last -= 1
    if last == first:
        return None, max(first, i + 1) if prefixes else i + 1
    suffix = _suffix(view, sentence, last)
    run = Run(view, sentence, i, first, last, tuple(levels[first:last]), honorific, suffix, previous)
    if in_institution(run):
        return None, last
    for rule in RULES:
        if rule(run):
            marks = [prefix.tokens for prefix in prefixes if prefix.kind != "name_part"]
            if suffix:
                marks.append(Range(last, last + suffix))
            kinds = {prefix.kind for prefix in prefixes}
            start = next((prefix.tokens.first for prefix in prefixes if prefix.kind == "name_part"), first)
            mention = NameMention(
                Range(start, last), Range(i, last + suffix), tuple(marks), "late" in kinds, "great" in kinds, rule.__name__
            )
            return mention, last + suffix
    return None, last


class Prefix(NamedTuple):
    """A title in front of a name; a `strong` one makes a name of whatever follows."""

    kind: str
    tokens: Range
    strong: bool


def _prefixes(view: View, sentence: Sentence, levels: list[Strength], i: int) -> tuple[list[Prefix], int]:
    """The titles that begin at token `i`, and where the name behind them begins."""
    out: list[Prefix] = []
    while i < sentence.last:
        hit = view.begins(i, "name_prefixes")
        if hit is None or hit.inflected or (out and view.keys[i] in view.keys[out[-1].tokens.first : out[-1].tokens.last]):
            break
        after = i + hit.length
        if after >= sentence.last or not view.is_word(after):
            break
        strong = _is_strong(view, i, hit)
        if not strong and not _weak_prefix_holds(view, sentence, levels, i, hit):
            break
        out.append(Prefix(hit.entry.type, Range(i, after), strong))
        i = after
    return out, i


def _is_strong(view: View, i: int, hit: Hit) -> bool:
    """श्री, डॉ॰, महंत …: nothing but a title; not a word, a post, a given name or a surname as well."""
    if view.tokens[i].text.endswith("॰"):
        return view.tokens[i].text.count("॰") == 1
    if view.keys[i] == "कुमारी" and i and view.tags[i - 1].hit("given_names"):
        return False
    if "common word" in hit.entry.note or hit.entry.type == "name_part":
        return hit.entry.type == "name_part"
    return hit.entry.type == "honorific" or not (view.tags[i].hit("given_names") or view.tags[i].hit("surnames"))


def _weak_prefix_holds(view: View, sentence: Sentence, levels: list[Strength], i: int, hit: Hit) -> bool:
    """सरदार, चौधरी, शहीद …: a title where a name of two words follows, or another title does."""
    after = i + hit.length
    if hit.entry.type not in ("title", "late") or "posts" in view.cover[i]:
        return False
    following = view.begins(after, "name_prefixes")
    if following is not None and _is_strong(view, after, following):
        return True
    return after + 1 < sentence.last and levels[after] >= Strength.WEAK and levels[after + 1] >= Strength.UNKNOWN


def _run_end(view: View, sentence: Sentence, levels: list[Strength], first: int, honorific: bool) -> int:
    i = first
    while i < sentence.last and i - first < LONGEST:
        if i > first and (_suffix_hit(view, i) or _opens_name(view, i)):
            break
        if not _extends(view, sentence, levels, first, i, honorific):
            break
        i += 1
    return i + 1 if i > first and _last_initial(view, sentence, i) else i


def _suffix_hit(view: View, i: int) -> Hit | None:
    """जी, जी महाराज, साहब …: an honorific behind a name that is no name word itself (not बंधु, साहिब)."""
    hit = view.begins(i, "name_suffixes")
    if hit is None or hit.inflected or hit.entry.type != "suffix":
        return None
    listed = view.tags[i].hit("given_names") or view.tags[i].hit("surnames")
    named = hit.length == 1 and listed is not None and not view.function[i]
    return None if named else hit


def _last_initial(view: View, sentence: Sentence, i: int) -> bool:
    """नित्या के., रमेश टी॰: a letter name with its sign closes a southern name."""
    if i >= sentence.last or "letter_names" not in view.cover[i]:
        return False
    return view.tokens[i].text.endswith("॰") or (i + 1 < sentence.last and view.is_mark(i + 1, ".") and view.tokens[i + 1].start == view.tokens[i].end)


def _extends(view: View, sentence: Sentence, levels: list[Strength], first: int, i: int, honorific: bool) -> bool:
    """Token `i` goes on with the name that began at `first`."""
    level = levels[i]
    following = levels[i + 1] if i + 1 < sentence.last else Strength.NO
    if level >= Strength.UNKNOWN:
        if i > first and level is Strength.WEAK and "posts" in view.cover[i]:
            return not (_opens_post(view, i) or _closed_name(view, levels, i - 1) or following >= Strength.UNKNOWN)
        return True
    if "designation_stops" in view.cover[i]:
        return False
    if honorific and "letter_names" in view.cover[i] and not view.function[i]:
        return True
    if level is Strength.NOUN or (honorific and "attendance_nouns" in view.cover[i] and "posts" not in view.cover[i]):
        closed = i - first >= 2 or (i - first == 1 and levels[first] is Strength.STRONG)
        if honorific and (not closed or _closes(view, sentence, i + 1)):
            return True
        return i > first and following is Strength.STRONG and not is_initials(view.tokens[i + 1].text)
    return False


def _closes(view: View, sentence: Sentence, i: int) -> bool:
    """A case marker, a comma or a conjunction stands at token `i`: the name ends in front of it."""
    return i < sentence.last and (view.keys[i] in CASES or view.keys[i] in CONJUNCTIONS or view.is_mark(i, ",।"))


def _opens_name(view: View, i: int) -> bool:
    """श्री, डॉ॰ …: an honorific begins a new name."""
    hit = view.begins(i, "name_prefixes")
    return hit is not None and not hit.inflected and hit.entry.type != "name_part" and _is_strong(view, i, hit)


def _closed_name(view: View, levels: list[Strength], i: int) -> bool:
    """Token `i` is a surname that closes a name, not a middle element like सिंह or कुमार."""
    given = view.tags[i].hit("given_names")
    return levels[i] is Strength.STRONG and view.tags[i].hit("surnames") is not None and given is None


def _opens_post(view: View, i: int) -> bool:
    """A surname that is a post as well opens a post when the post entry is longer than one word (प्रधान सचिव)."""
    hit = view.begins(i, "posts")
    return hit is not None and hit.length > 1


def _verbal_end(view: View, levels: list[Strength], i: int) -> bool:
    """रूप दिया गया, जमा कर: a verb form that is a rare name as well does not close a name."""
    if view.keys[i] in VECTORS:
        return True
    return levels[i] is Strength.WEAK and view.tags[i].verb is not None and "surnames" not in view.cover[i]


VECTORS = frozenset({"कर", "दे", "ले", "रख", "बना", "भर", "करा"})


def _post_or_department(view: View, sentence: Sentence, i: int, last: int) -> bool:
    """A post in front of a name, or a department behind a post (अधीक्षण अभियंता विद्युत भैराराम …)."""
    if "posts" in view.cover[i]:
        return True
    entry = view.covers(i, "post_modifiers")
    return last - i > 2 and entry is not None and i > sentence.first and view.ends(i - 1, "posts") is not None


def _suffix(view: View, sentence: Sentence, i: int) -> int:
    """How many tokens the honorific behind a name has, 0 where there is none."""
    hit = _suffix_hit(view, i) if i < sentence.last else None
    return hit.length if hit is not None else 0


def _names_body(view: View, i: int) -> bool:
    """The last word names a body: भारत सरकार, कौशल विकास निगम."""
    return any(name in view.cover[i] for name in ("body_nouns", "organisations")) or view.keys[i] == "सरकार"


def in_institution(run: Run) -> bool:
    """राजीव गांधी भवन, शहीद पूनम सिंह स्टेडियम, बाल गोपाल योजना, भारत सरकार: the name belongs to what follows or holds it."""
    view, end = run.view, run.sentence.last
    i = run.last
    if not run.honorific:
        if any("scheme_nouns" in view.cover[k] for k in range(run.first + 1, i)):
            return True
        if max(run.levels[:-1], default=Strength.NO) < Strength.STRONG and _names_body(view, i - 1):
            return True
        if "organisations" in view.cover[i - 1] and view.cover[i - 1]["organisations"][0].length > 1:
            return True
    for step in range(5):
        if i + step >= end or not view.is_word(i + step) or view.is_function(i + step):
            return False
        if any(view.begins(i + step, name) for name in INSTITUTION) and not view.begins(i + step, "posts"):
            return True
        if view.verb[i + step] or view.covers(i + step, "posts") or view.begins(i + step, "attendance_nouns"):
            return False
    return False
