"""What stands in front of a clause and says that it was decided: लिए गए निर्णय के अनुसार, जो प्रस्ताव पारित हुए उनमें.

>>> from sabhaparse.find.demo import view
>>> seen = view("बैठक में लिए गए निर्णय के अनुसार वार्डों में शिविर लगेंगे।")
>>> seen.keys[by_decision(seen, 0, 10)]
'वार्डों'
"""

from __future__ import annotations

from sabhaparse.divide import Sentence
from sabhaparse.find.mentions import Range
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set

ANNOUNCED_NEAR = 5
GONE = frozenset({"गया", "गए", "गई", "गईं"})
ACCORDING_NEAR = 10
OF_THEM = frozenset({"उनके", "इनके"})
AMONG = frozenset({"उनमें", "इनमें"})
RESOLVED = ("निर्णय", "प्रस्ताव", "फैसल", "सहमति", "तय")


def decided_in_front(view: View, i: int) -> bool:
    """The words in front of token `i` say that something was decided."""
    near = view.keys[max(view.sentence_of(i).first, i - ANNOUNCED_NEAR) : i]
    return any(key.startswith(RESOLVED) for key in near)


def by_decision(view: View, first: int, last: int) -> int:
    """बैठक में लिए गए निर्णय के अनुसार | वार्डों में शिविर लगेंगे: where begins what was decided; `first` where nothing is.

    … जो प्रस्ताव पारित हुए, उनके अनुसार | शुल्क घटेगा: the decision stands in the clause in front.
    """
    of_them = first + view.is_mark(first, ",")
    if of_them + 2 < last and told_of_them(view, of_them):
        return of_them + 2 if decided_in_front(view, of_them) else first
    for i in view.any_of(word_set("according"), first + 2, min(first + ACCORDING_NEAR, last - 1)):
        opens = i - 2 == first and view.keys[first].startswith(RESOLVED) and _carried_before(view, first)
        taken = opens or view.keys[i - 3] in GONE or view.keys[i - 3] in ("हुए", "के", "पारित", "स्वीकृत")
        if taken and view.keys[i - 1] == "के" and view.keys[i - 2].startswith(RESOLVED):
            return i + 1
    return first


def _carried_before(view: View, first: int) -> bool:
    """सचिव ने प्रस्ताव रखा, जिसका अनुमोदन किया गया। | प्रस्ताव के अनुसार शाखा सदस्य बनाएगी: the sentence before says so."""
    own = view.sentence_of(first)
    if first != own.first or not own.index or view.sentences[own.index - 1].paragraph != own.paragraph:
        return False
    before = view.sentences[own.index - 1]
    return bool(view.any_of(word_set("motions_carried"), before.first, before.last))


def by_calendar(view: View, sentence: Sentence) -> bool:
    """आंदोलन का कैलेंडर जारी किया गया। | इसके तहत 20 मार्च को धरना होगा।: goes on with a programme that was settled."""
    opening = view.keys[sentence.first : min(sentence.first + 2, sentence.last)]
    if not sentence.index or len(opening) < 2 or opening[0] not in FOR_THIS or opening[1] not in word_set("according"):
        return False
    above = view.sentences[sentence.index - 1]
    told = view.keys[above.first : above.last]
    return any(key.startswith(PROGRAMMES) for key in told) and not word_set("settled").isdisjoint(told)


FOR_THIS = frozenset({"इसके", "इनके", "जिसके", "इसी"})
PROGRAMMES = ("कार्यक्रम", "रूपरेखा", "रणनीति", "कैलेंडर", "कलैंडर", "कलेंडर", "आंदोलन", "आन्दोलन")


def by_motion(view: View, clause: Range) -> bool:
    """सभा ने प्रस्ताव पारित कर शहीदों को श्रद्धांजलि दी: what a house resolves in passing a motion; not हंगामा किया.

    एक अन्य प्रस्ताव में हमले की निंदा की गई: or what the motion itself does.
    """
    for i in view.words("प्रस्ताव", clause.first, clause.last - 3):
        passed = view.keys[i + 1] in ("पारित", "पास") and view.keys[i + 2] in ("कर", "करके")
        fresh = i == view.sentence_of(i).first or view.keys[i - 1] in word_set("motions_numbered")
        opens = fresh and view.keys[i + 1] in ("में", "द्वारा", "से")
        does = opens and view.keys[clause.last - 1] in GONE
        if (passed or does) and view.any_of(word_set("motions_to"), max(i + 3, clause.last - MOTION_NEAR), clause.last):
            verb = view.tags[clause.last - 1 - (view.keys[clause.last - 1] in GONE)].verb
            return verb is not None and verb.tag == "perf"
    return False


MOTION_NEAR = 4
"""Words at the end of a clause among which it says what the motion did."""


def told_of_them(view: View, i: int) -> bool:
    """उनके अनुसार | …: at token `i` begins what those say that the clause in front speaks of."""
    return i + 1 < len(view.keys) and view.keys[i] in OF_THEM and view.keys[i + 1] in word_set("according")
