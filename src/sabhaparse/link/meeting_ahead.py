"""The day of a meeting that is still to be: announced, called for or set; rules of `meeting_day`, in its order.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.dates import find_dates
>>> seen = view("जिला समिति की बैठक आगामी 12 नवंबर को आहूत की गई है।").tagged
>>> [called_for(seen, date) for date in find_dates(seen)]
[True]

Lists: word sets held, called, sittings_called, of_lives.
"""

from __future__ import annotations

from itertools import pairwise

from sabhaparse.enrich import Tagged
from sabhaparse.find.dates import DateMention, Precision
from sabhaparse.find.words import word_set
from sabhaparse.link.dateline import sentence_of

SET = frozenset({"गई", "गया", "गयी"})
TOLD_FRONT = frozenset({"ने", "कि", "में", "बाद", "पूर्व", "पहले"})
"""In front of the day: the sentence tells of something else first."""
HELD_AHEAD = ("होगा", "होगी", "होंगे", "होंगी", "जाएगा", "जाएगी", "जाएंगे", "जाएंगी", "जायेगा", "जायेगी")
VISITS = frozenset({"दौरे", "यात्रा", "प्रवास"})
ON_MISSION = frozenset({"आए", "आये", "आई", "है", "हैं", "था", "थे"})
VISIT_NEAR = 8
NEXT = frozenset({"अगली", "अगला", "अगले"})
NEXT_NEAR = 4
AHEAD_OF = frozenset({"आगामी", "अगले", "अगली"})
ANNOUNCING = 4
"""Sentences of the head of an announcement."""


def announced(tagged: Tagged, mention: DateMention) -> bool:
    """A full date with को near the head of an announcement: 18-19 फरवरी 2026 को … का आयोजन कर रहा है."""
    after = tagged.doc.tokens[mention.last].key if mention.last < len(tagged.doc.tokens) else ""
    if mention.when is None or mention.precision is not Precision.DAY or not mention.when.complete:
        return False
    to_come = any(token.key == "होने" for token in tagged.doc.tokens[mention.last : mention.last + 3])
    if to_come or any(rule(tagged, mention) for rule in (of_a_life, _of_the_next, of_a_visit)):
        return False
    return after.startswith("को") and sentence_of(tagged, mention.first) < ANNOUNCING


def will_be_held(tagged: Tagged, mention: DateMention) -> bool:
    """संघ का अधिवेशन 17 दिसंबर को … आयोजित होगा: a day without a year in a sentence that says no more than that."""
    if mention.when is None or mention.precision is not Precision.DAY or mention.tense <= 0:
        return False
    sentence = tagged.doc.sentences[sentence_of(tagged, mention.first)]
    keys, last = tagged.doc.keys, sentence.last
    while last > sentence.first and not keys[last - 1].startswith(HELD_AHEAD):
        last -= 1
    front = keys[sentence.first : mention.first]
    told = any(key in TOLD_FRONT for key in front) or any(rule(tagged, mention) for rule in (of_a_life, _of_the_next))
    held = not word_set("held").isdisjoint(keys[max(mention.last, last - 3) : last]) or keys[last - 2] == "बैठक"
    return not told and held and last >= sentence.last - 1 and keys[mention.last : mention.last + 1] == ["को"]


def called_for(tagged: Tagged, mention: DateMention) -> bool:
    """समिति की बैठक आगामी 12 नवंबर को आहूत की गई है: the day for which the meeting was called."""
    first, last = mention.first, mention.last
    keys, sentence = tagged.doc.keys, tagged.doc.sentences[sentence_of(tagged, first)]
    coming = mention.when is not None and mention.precision is Precision.DAY and keys[first - 1] in AHEAD_OF
    called = keys[last : last + 1] == ["को"] and not word_set("called").isdisjoint(keys[last + 1 : last + 2])
    return coming and called and not word_set("sittings_called").isdisjoint(keys[sentence.first : first])


def set_for(tagged: Tagged, mention: DateMention) -> bool:
    """संस्था की बैठक 25 फरवरी को भवन में रखी गई है: a sitting in front of the day, no more behind it."""
    if mention.when is None or mention.precision is not Precision.DAY:
        return False
    keys, sentence = tagged.doc.keys, tagged.doc.sentences[sentence_of(tagged, mention.first)]
    last = sentence.last - (not keys[sentence.last - 1] or keys[sentence.last - 1] in "।.")
    end = keys[max(sentence.first, last - 5) : last]
    set_so = end[-1:] == ["है"] and end[-2:-1] and end[-2] in SET and not word_set("held").isdisjoint(end)
    on_day = keys[mention.last : mention.last + 1] == ["को"]
    return bool(set_so) and on_day and keys[mention.first - 1] in word_set("sittings_called")


def _of_the_next(tagged: Tagged, mention: DateMention) -> bool:
    """समिति की अगली बैठक | 22 मार्च को प्रस्तावित है: the day of the meeting after this one."""
    near = tagged.doc.tokens[max(0, mention.first - NEXT_NEAR) : mention.first]
    return any(token.key in NEXT for token in near)


def of_a_visit(tagged: Tagged, mention: DateMention) -> bool:
    """19-20 फरवरी 2026 को | दो दिन के भारत दौरे पर हैं: when somebody is there, not when they met."""
    behind = [token.key for token in tagged.doc.tokens[mention.last : mention.last + VISIT_NEAR]]
    mission = any(
        a == "मिशन" and b == "पर" and c in ON_MISSION for a, b, c in zip(behind, behind[1:], behind[2:], strict=False)
    )
    return mission or any(a in VISITS and b == "पर" for a, b in pairwise(behind))


def of_a_life(tagged: Tagged, mention: DateMention) -> bool:
    """… का निधन 19 फरवरी को हुआ था, 5 मई को जन्म हुआ: what is dated of a person, not of a meeting."""
    tokens, of_lives = tagged.doc.tokens, word_set("of_lives")
    front = tokens[max(0, mention.first - 2) : mention.first]
    behind = [token.key for token in tokens[mention.last : mention.last + 4]]
    born_or_died = any(a in of_lives and b.startswith(("हु", "हो")) for a, b in pairwise(behind))
    return born_or_died or any(token.key in of_lives for token in front)
