"""Officials named only by their post: who acts (जिलाधिकारी ने कहा), and who is in a list of those who came.

>>> from sabhaparse.find.demo import offices
>>> offices("जिलाधिकारी ने समीक्षा की। बैठक में पुलिस अधीक्षक, सिविल सर्जन एवं सभी प्रखंड विकास पदाधिकारी उपस्थित थे।")
[('', ['जिलाधिकारी']), ('', ['पुलिस अधीक्षक']), ('', ['सिविल सर्जन'])]

Lists: posts, presence_words, attendance_nouns.
"""

from __future__ import annotations

from collections.abc import Set

from sabhaparse.divide import Sentence
from sabhaparse.find.clauses import among_the_absent, present_at
from sabhaparse.find.mentions import OfficeMention, PersonMention, Range
from sabhaparse.find.people.agents import at_work, only_tells_whose
from sabhaparse.find.people.offices import read_region, region_start
from sabhaparse.find.people.parts import PLURAL, counts, heads, joins
from sabhaparse.find.people.strength import OF_SEVERAL
from sabhaparse.find.people.titles import suffix_length
from sabhaparse.find.view import AGENTIVE, CONJUNCTIONS, View
from sabhaparse.find.words import word_set

MOST_OF_ONE = 2
"""Posts in a row that one person may hold (महानिदेशक एवं सीईओ ने); more are as many persons."""
LIST = 5
"""Commas in the name of a body that is a list of bodies."""
SPOKE = frozenset({"बोले", "बोलीं", "बोली"})
"""Verbs of saying whose subject has no ने."""


def find_unnamed(view: View, held: set[int]) -> list[PersonMention]:
    """Officials without a name, outside the tokens `held` by persons with one; what they take is held, too."""
    acting, out = _may_act(view, held), list[PersonMention]()
    for sentence in view.homes(acting):
        out += _acting(view, sentence, held, acting)
    for person in out:
        held.update(range(person.whole.first, person.whole.last))
    for sentence in view.homes(view.covered("presence_words", 0, len(view.keys))):
        out += _there(view, sentence, held)
    return out


def _there(view: View, sentence: Sentence, held: Set[int]) -> list[PersonMention]:
    """… में पुलिस अधीक्षक, सिविल सर्जन एवं सभी बीडीओ उपस्थित थे: single posts of a list that a presence word closes."""
    words = view.covered("presence_words", sentence.first, sentence.last)
    at = next((i for i in words if present_at(view, i) == "there"), sentence.first)
    if among_the_absent(view, sentence, at):
        return []
    out: list[PersonMention] = []
    of_many = -1
    for head in heads(view, sentence.first, at):
        if not held.isdisjoint(range(head.first, head.last)):
            continue
        read = read_region(view, region_start(view, sentence, head.last, held), head.last, "office_alone")[-1:]
        if not read:
            continue
        whole = read[0].whole
        listed = whole.first == of_many + 1 and joins(view, of_many)
        if _of_many(view, sentence, read[0]) or listed:
            of_many = whole.last
        elif _is_item(view, sentence, whole, at, held) and not _sums_up(view, read[0]):
            out.append(PersonMention(sentence.index, whole, None, read))
    return out


def _of_many(view: View, sentence: Sentence, office: OfficeMention) -> bool:
    """सभी बीडीओ, 46 सरपंच, थानाध्यक्षगण, अन्य सदस्य."""
    front = range(max(sentence.first, office.whole.first - 2), office.title.first)
    many = any(counts(view, i) or view.keys[i] == "अन्य" for i in front)
    return many or view.keys[office.title.last - 1].endswith(PLURAL)


def _sums_up(view: View, office: OfficeMention) -> bool:
    """अधिकारी, विभागों के सचिव, बिहार और केरल के मंत्री: a word for many as well as for one; not कंपनी सचिव."""
    last, body = office.title.last - 1, office.body
    if body is not None and (view.keys[body.last - 1].endswith(PLURAL) or _several_places(view, body)):
        return True
    one = len(office.whole) > 1 and view.keys[last] in word_set("held_by_one")
    return "attendance_nouns" in view.cover[last] and not one


def _several_places(view: View, body: Range) -> bool:
    """हरियाणा, बिहार और केरल | के मंत्री, a list of companies | के सीईओ; not जम्मू और कश्मीर."""
    inner = range(body.first + 1, body.last - 1)
    return len(view.marks(",", body.first, body.last)) >= LIST or any(
        joins(view, i) and all("places" in view.cover[k] for k in (i - 1, i + 1)) and "places" not in view.cover[i]
        for i in inner
    )


def _is_item(view: View, sentence: Sentence, whole: Range, at: int, held: Set[int]) -> bool:
    """Nothing but list marks and what may close a list stands on both sides of the post."""
    first, last = whole.first - 1, whole.last
    opens = first < sentence.first or joins(view, first) or first in held or view.keys[first] in OPENS
    closes = last == at or last in held or joins(view, last) or view.keys[last] in CLOSES
    return opens and closes


OPENS = frozenset({"में", "पर", "दौरान", "मौके", "साथ", "अलावा", "सहित"})
CLOSES = frozenset({"भी", "आदि", "सहित", "समेत", "इत्यादि"})


def _may_act(view: View, held: Set[int]) -> list[int]:
    """Where posts begin that may act without a name, for what stands behind them or because they open the sentence."""
    keys, tags, firsts = view.keys, view.tags, {sentence.first for sentence in view.sentences}
    out, number = [], len(view.keys)
    for i in view.places("posts", 0, number):
        end = i + tags[i].lists["posts"].length
        if i in held or end >= number:
            continue
        end = _behind_charge(view, _behind_body(view, end), held)
        if keys[end] in BEHIND_ACTORS or i in firsts or "name_suffixes" in tags[end].lists:
            out.append(i)
    return out


def _behind_body(view: View, i: int) -> int:
    """सीईओ | जिला पंचायत | ने, मिशन निदेशक | एनएचएम | ने: the token behind the office of the post; not सरपंच | संघ ने.

    A word that many bodies have in their names (अधिवक्ता परिषद, अध्यक्ष मंडल) is no office by itself.
    """
    if i >= len(view.keys):
        return i
    body, known = view.begins(i, "body_nouns"), view.begins(i, "organisations")
    hit = known or (body if body is not None and body.length > 1 else None)
    if hit is None or hit.entry.type not in word_set("offices_with_heads") or i + hit.length >= len(view.keys):
        return i
    acts = view.keys[i + hit.length] in AGENTIVE and view.keys[i - 1] in word_set("heads_of_offices")
    return i + hit.length if acts else i


def _behind_charge(view: View, i: int, held: Set[int]) -> int:
    """एडीएम | (वित्त एवं राजस्व) | ने, उप निदेशक | (शस्य) | द्वारा: the token behind what the post is in charge of."""
    if i >= len(view.keys) or not view.is_mark(i, "("):
        return i
    close = next(iter(view.marks(")", i + 2, min(i + LONGEST_CHARGE, len(view.keys) - 1))), 0)
    acts = close > 0 and view.keys[close + 1] in AGENTIVE and held.isdisjoint(range(i, close))
    acts = acts and all("post_modifiers" in lists or NO_CHARGE.isdisjoint(lists) for lists in view.cover[i + 1 : close])
    return close + 1 if acts else i


NO_CHARGE = frozenset({"given_names", "surnames", "posts", "name_prefixes"})
"""Lists of what names the person in brackets, or his post once more: महामंत्री (तिवारी), बीडीओ (खंड विकास अधिकारी)."""
LONGEST_CHARGE = 8
"""Tokens of the longest charge in brackets, both of these included."""


def _of_two(view: View, posts: tuple[OfficeMention, ...]) -> bool:
    """डीएम और एसपी ने, सरपंच एवं सचिव ने: posts of two officials; not महानिदेशक एवं सीईओ ने."""
    if len(posts) != MOST_OF_ONE:
        return False
    if not CONJUNCTIONS.intersection(view.keys[posts[0].whole.last : posts[1].whole.first]):
        return False  # पूर्व मुखिया सह विधायक
    first, second = (view.keys[post.title.last - 1] for post in posts)
    village = first in OF_VILLAGES and second == "सचिव"
    return village or all(_held_alone(view, post.title) for post in posts)


def _held_alone(view: View, title: Range) -> bool:
    """जिला | कलेक्टर, पुलिस अधीक्षक: the last word or two of a post say that its holder has no other."""
    ends = range(max(title.first, title.last - 2), title.last)
    return any(" ".join(view.keys[i : title.last]) in word_set("held_alone") for i in ends)


OF_VILLAGES = frozenset({"सरपंच", "मुखिया", "प्रधान"})
"""With whom the सचिव of the panchayat acts."""
WHOSE = ("की", "के")
"""Genitives behind one who acts: अध्यक्ष की अध्यक्षता में, सचिव के धन्यवाद ज्ञापन के साथ."""
THANKS = frozenset({"धन्यवाद", "आभार"})
OFFERED = frozenset({"ज्ञापन", "प्रदर्शन"})
"""Words behind thanks of which somebody offers them; not आभार पत्र."""
BEHIND_ACTORS = AGENTIVE | SPOKE | OF_SEVERAL | set(WHOSE)
"""What may stand behind a post that acts: ने, its verb, what says that several hold it, the genitive of what it does."""


def _does(act: str, then: str) -> bool:
    """The | अध्यक्षता that the post in front has, its | धन्यवाद ज्ञापन."""
    return act == "अध्यक्षता" or (act in THANKS and then in OFFERED)


def _acting(view: View, sentence: Sentence, held: Set[int], acting: list[int]) -> list[PersonMention]:
    """जिलाधिकारी ने कहा, जिलाध्यक्ष जी ने कहा: a post that acts, without a name, one of those that begin at `acting`."""
    out: list[PersonMention] = []
    for head in [head for head in heads(view, sentence.first, sentence.last) if head.first in acting]:
        office = _behind_charge(view, _behind_body(view, head.last), held)
        end = office + suffix_length(view, sentence, office)
        if not held.isdisjoint(range(head.first, head.last)) or end >= sentence.last:
            continue
        key = view.keys[end]
        does = key in WHOSE and end + 2 < sentence.last and _does(view.keys[end + 1], view.keys[end + 2])
        if key in AGENTIVE or key in SPOKE or does or at_work(view, sentence, head):
            agent = key != "द्वारा" or not only_tells_whose(view, end + 1, sentence.last)
            if (
                view.keys[head.last - 1].endswith(PLURAL)
                or view.keys[head.last - 1] in word_set("anybody")
                or not agent
            ):
                continue
            region = region_start(view, sentence, head.last, held)
            read = read_region(view, region, office, "office_alone")
            if read and region > sentence.first and view.keys[read[0].whole.first - 1] == "अन्य":
                continue  # … व अन्य कार्यकारिणी के सदस्य ने
            if len(read) > MOST_OF_ONE or _of_two(view, read):
                out += [PersonMention(sentence.index, office.whole, None, (office,)) for office in read[:-1]]
                read = read[-1:]
            if read:
                out.append(PersonMention(sentence.index, Range(read[0].whole.first, end), None, read))
    return out
