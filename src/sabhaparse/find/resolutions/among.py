"""What is asked for, told as members of a list: मुख्य मांगों में | पेंशन बहाल करना, | रिक्त पद भरना | शामिल है.

>>> from sabhaparse.find.demo import view
>>> seen = view("प्रमुख मांगों में पुरानी पेंशन की बहाली, रिक्त पद भरना और वेतन विसंगति दूर करना शामिल है।")
>>> [seen.text(m.clause.first, m.clause.last) for m in among_demands(seen, seen.sentences[0])]
['पुरानी पेंशन की बहाली', 'रिक्त पद भरना', 'वेतन विसंगति दूर करना']
"""

from __future__ import annotations

from sabhaparse.divide import Sentence
from sabhaparse.find.mentions import Range
from sabhaparse.find.resolutions.of_clause import ResolutionMention
from sabhaparse.find.view import CONJUNCTIONS, View
from sabhaparse.find.words import word_set
from sabhaparse.values import ResolutionKind

DEMANDS = frozenset({"मांगों", "मांगो"})
INCLUDED = frozenset({"शामिल", "सम्मिलित", "प्रमुख", "मुख्य", "अहम"})
ARE = frozenset({"है", "हैं", "था", "थी", "थे", "थीं", "रहा", "रही", "रहीं", "रहे"})
LEADING = frozenset({"प्रमुख", "मुख्य", "रूप", "से", "तौर", "पर", ":", "-", "–"})
CLOSING = frozenset({"की", "मांग", "मांगें", "जैसी", "आदि", "इत्यादि", "वगैरह", "भी"})


def among_demands(view: View, sentence: Sentence) -> list[ResolutionMention]:
    """The demands that a sentence lists behind मांगों में; none where it does not end in शामिल है or प्रमुख हैं."""
    keys, last = view.keys, sentence.last
    while last > sentence.first and not view.is_word(last - 1):
        last -= 1
    if last - sentence.first < 6 or keys[last - 1] not in ARE or keys[last - 2] not in INCLUDED:
        return []
    heads = [i for i in view.any_of(DEMANDS, sentence.first, last - 4) if keys[i + 1] == "में"]
    return _members(view, sentence, heads[-1] + 2, last - 2) if heads else []


def _members(view: View, sentence: Sentence, first: int, last: int) -> list[ResolutionMention]:
    """The members between `first` and `last`; one that tells no act runs on into the next."""
    keys = view.keys
    while first < last and keys[first] in LEADING:
        first += 1
    joints = [i for i in range(first, last) if keys[i] in CONJUNCTIONS or keys[i][:1] == ","]
    out: list[ResolutionMention] = []
    for joint in [*joints, last]:
        end = joint
        while end > first and (keys[end - 1] in CLOSING or not view.is_word(end - 1)):
            end -= 1
        if end - first > 1 and (joint == last or _is_act(view, end - 1)):
            out.append(
                ResolutionMention(
                    sentence.index, Range(first, end), ResolutionKind.DEMAND, "among_demands", passive=True
                )
            )
            first = joint + 1
        elif end <= first:
            first = joint + 1
    return out


def _is_act(view: View, i: int) -> bool:
    """Token `i` is an infinitive or a noun for an act: भरना, बहाली."""
    verb = view.tags[i].verb
    told = verb is not None and verb.tag == "inf"
    return told or view.keys[i] in word_set("acts_as_nouns") or view.keys[i] in word_set("demanded_acts")
