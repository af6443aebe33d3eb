"""Designations: where one begins when it is read leftwards from its post.

>>> from sabhaparse.find.demo import view
>>> from sabhaparse.find.people.parts import heads
>>> seen = view("बैठक का शुभारंभ नगर निगम की पूर्व महापौर")
>>> start, body = designation_start(seen, 0, heads(seen, 0, 8)[-1])
>>> seen.text(start, 8), seen.text(body.first, body.last)
('नगर निगम की पूर्व महापौर', 'नगर निगम')

Lists: posts, post_modifiers, body_nouns, designation_stops, through the parts.
"""

from __future__ import annotations

from sabhaparse.divide import NUMBER
from sabhaparse.find.mentions import Range
from sabhaparse.find.people.bodies import body_start, no_body
from sabhaparse.find.people.parts import is_body, is_direct, is_nominal, is_post, modifies, town_of_post
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View
from sabhaparse.find.words import word_set
from sabhaparse.lexicon.letters import acronym, acronym_length


def designation_start(view: View, first: int, head: Range) -> tuple[int, Range | None]:
    """Where the designation that ends in `head` begins, not before `first`; and the body named in front of its के."""
    i, body = head.first, None
    seen_body = joined = False
    while i > first:
        j = i - 1
        if named_by(view, j):
            i = view.start(j - 2, "posts")
            break
        if view.keys[j] in GENITIVE or serves_in(view, j):
            start = numbered = _numbered(view, first, j)
            if start == j:
                start = body_start(view, first, j)
            if start == j:
                start = _programme_start(view, first, j, head)
            unheld = view.keys[j] == "की" and numbered == j and not _holds(view, j - 1)
            if start == j or body is not None or unheld:
                break
            body, i = Range(start, j), start
            break
        if (
            is_post(view, j)
            and not (_leads(view, j, head) or town_of_post(view, j))
            and (not modifies(view, j) or _is_level(view, i))
        ):
            break
        if view.keys[j] in word_set("respectful") and j > first and view.keys[j - 1] in GENITIVE:
            i = j
            continue
        stop = view.cover[j].get("designation_stops")
        if stop is not None and (stop.hit.length > 1 or not (is_body(view, j) or _in_portfolio(view, j))):
            break  # शुभकामना संदेश | मंडल मंत्री
        if view.keys[j] == "सह" and j > first and (is_post(view, j - 1) or view.is_mark(j - 1, "-–")):
            break
        if view.is_mark(j, ")") and _short_form(view, first, j):
            seen_body, i = True, j - 2
            continue
        if is_direct(view, j):
            seen_body = seen_body or is_body(view, j)
        elif view.is_mark(j, "-–—/") and j > first and (is_direct(view, j - 1) or _constituency(view, j - 1, head)):
            pass
        elif _joins_subjects(view, j, head, joined) and _carries_on(view, first, j, head, seen_body):
            joined = True
        elif (
            is_nominal(view, j)
            and (
                seen_body
                or joined
                or (head.first - j <= 3 and not _opens_level(view, i, head) and _generic(view, j, head))
            )
        ) or _constituency(view, j, head):
            pass
        else:
            break
        i = j
    while i < head.first and (view.keys[i] in CONJUNCTIONS or view.is_mark(i, "-–—/,")):
        i += 1
    return i, body


def _programme_start(view: View, first: int, end: int, head: Range) -> int:
    """राष्ट्रीय टीकाकरण कार्यक्रम | के समन्वयक: where a programme with a name begins; `end` where it has none."""
    charged = view.keys[head.last - 1] in word_set("officers") or view.keys[head.last - 1] in word_set("posts_to_fill")
    if not charged or not no_body(view, end - 1):
        return end
    i = end - 1
    while i > first and is_nominal(view, i - 1) and not is_post(view, i - 1):
        i -= 1
    return i if i < end - 1 else end


def _short_form(view: View, first: int, closing: int) -> bool:
    """क्षेत्र विकास (डीओएनईआर) | मंत्री, मिशन (एनएचएम) | निदेशक: letters in brackets behind a body, not a post of its own."""
    i = closing - 1
    if i - 2 < first or not view.is_mark(i - 1, "(") or not is_direct(view, i - 2) or is_post(view, i):
        return False
    return acronym_length(view.keys[i]) > 1 or "abbreviations" in view.cover[i]


def named_by(view: View, i: int) -> bool:
    """कुलाधिपति द्वारा | नामित | सदस्य: token `i` says that the holder of the post in front chose the one behind."""
    return i > 1 and view.keys[i] in CHOSEN and view.keys[i - 1] == "द्वारा" and is_post(view, i - 2)


CHOSEN = frozenset({"नामित", "मनोनीत", "नामांकित", "नियुक्त", "नामनिर्दिष्ट"})


def serves_in(view: View, i: int) -> bool:
    """उत्तर प्रदेश सरकार | में | मंत्री, राष्ट्रीय लोकदल | से | विधायक: token `i` links a post with whose it is."""
    if i == 0 or i + 1 >= len(view.keys):
        return False
    if view.keys[i] == "से":
        return view.keys[i + 1] in word_set("elected_posts") and "organisations" in view.cover[i - 1]
    if view.keys[i] != "में":
        return False
    if view.keys[i - 1] == "सरकार":
        return not {"posts", "post_modifiers"}.isdisjoint(view.cover[i + 1])
    if view.keys[i + 1 : i + 3] in LEADERS_OF_HOUSE:
        return "places" in view.cover[i - 1] or view.keys[i - 1] in word_set("houses")
    junior = view.keys[i + 1 : i + 3] == ["राज्य", "मंत्री"] or view.keys[i + 1] in word_set("junior_ministers")
    return (junior or _is_portfolio(view, i + 1)) and view.keys[i - 1] in ("मंत्रालय", "विभाग", "कार्यालय")


LEADERS_OF_HOUSE = (["नेता", "प्रतिपक्ष"], ["नेता", "विपक्ष"])
"""विधानसभा में नेता प्रतिपक्ष, पश्चिम बंगाल में नेता विपक्ष."""


def numbers(view: View, i: int) -> int:
    """वार्ड 13, क्षेत्र संख्या-17: how many tokens stand in front of the number at token `i` with what it numbers; or 0."""
    k = i - 1 - view.is_mark(i - 1, "-–—")
    k -= view.keys[k] in word_set("number_words")
    return i - k if k >= 0 and view.keys[k] in word_set("numbered_places") else 0


def _numbered(view: View, first: int, end: int) -> int:
    """Where the ward begins whose number stands before token `end`; `end` where none does."""
    number = end - 1
    front = numbers(view, number) if number > first and view.tokens[number].kind is NUMBER else 0
    return number - front if front and number - front >= first else end


def _holds(view: View, i: int) -> bool:
    """मोर्चा की जिलाध्यक्ष, एसपीएमजी की निदेशक, ग्राम पंचायत लोहरौली की प्रधान: a body; not जारी की | केंद्रीय मंत्री."""
    if view.is_mark(i, ")") and i > 2 and view.is_mark(i - 2, "("):
        return is_body(view, i - 3)  # राष्ट्रीय स्वास्थ्य मिशन (एनएचएम) की मिशन निदेशक
    if is_body(view, i) or acronym(view.keys[i]) or (i > 0 and is_nominal(view, i) and is_body(view, i - 1)):
        return True
    english = view.any_of(ENGLISH_OF, max(1, i - 4), i)
    return bool(english) and is_body(view, english[0] - 1)  # स्कूल ऑफ बिजनेस मैनेजमेंट की प्रमुख


ENGLISH_OF = frozenset({"ऑफ", "आफ", "ऑव", "फॉर", "फार", "फोर"})
"""Inside the English name of a body, written in Hindi."""


def _in_portfolio(view: View, i: int) -> bool:
    """युवा कार्यक्रम एवं खेल: a word of action inside the name of a portfolio."""
    return "post_modifiers" in view.cover[i] and view.cover[i]["post_modifiers"].hit.length > 1


def _opens_level(view: View, i: int, head: Range) -> bool:
    """A level that opens the post; the विभाग of विभाग मंत्री, a राज्य मंत्री take what stands in front."""
    of_state = view.keys[i : head.last] == ["राज्य", "मंत्री"]
    return _is_level(view, i) and not (i == head.first and ("body_nouns" in view.cover[i] or of_state))


def _constituency(view: View, i: int, head: Range) -> bool:
    """राजगढ-लक्ष्मणगढ विधायक: a name that is in no list in front of a post that a constituency elects."""
    elected = view.keys[head.last - 1] in word_set("elected_posts")
    return elected and head.first - i <= 3 and view.is_word(i) and not view.tags[i].hits and not view.tags[i].known


def _joins_subjects(view: View, j: int, head: Range, joined: bool) -> bool:
    """A conjunction, a comma in front of one, or the comma between two portfolios: राजस्व | , | वन मंत्री."""
    if view.keys[j] in CONJUNCTIONS:
        return True
    if not view.is_mark(j, ","):
        return False
    minister = view.keys[head.last - 1] == "मंत्री" and j > 0
    return joined or (minister and _is_portfolio(view, j - 1) and _is_portfolio(view, j + 1))


def _is_portfolio(view: View, i: int) -> bool:
    """राजस्व, पर्यटन, जल शक्ति: what a minister is minister of."""
    return (entry := view.covers(i, "post_modifiers")) is not None and entry.type == "portfolio"


def _carries_on(view: View, first: int, j: int, head: Range, seen_body: bool) -> bool:
    """The conjunction or comma at `j` joins two subjects of one post (आवासन एवं शहरी विकास मंत्री)."""
    subject = j > first and not is_post(view, j - 1)
    return subject and (is_direct(view, j - 1) or (is_nominal(view, j - 1) and (seen_body or _generic(view, j, head))))


def _leads(view: View, i: int, head: Range) -> bool:
    """वैज्ञानिक सलाहकार, प्रधान प्रतिनिधि, बीडीसी चेयरमैन: a post right in front of a head that takes one."""
    if i == head.first - 1 and acronym(view.keys[i]) and view.keys[head.last - 1] in word_set("heads_of_councils"):
        return True
    return i == head.first - 1 and len(head) == 1 and view.keys[head.first] in TAKES_POST and view.keys[i] != "सदस्य"


BARE = frozenset({"अधिकारी", "पदाधिकारी", "कर्मचारी", "कार्यकर्ता", "अफसर", "कर्मी"})
"""Heads that are a post only with something in front: not `सभी पदाधिकारी`, `संगठनों के पदाधिकारी`."""
TAKES_POST = frozenset({"सलाहकार", "प्रतिनिधि", "सहायक"})


def _generic(view: View, j: int, head: Range) -> bool:
    """अधिकारी, निदेशक, विशेषज्ञ …: a head that takes any subject in front of it (औषधि नियंत्रण आयुक्त).

    A head of department only where the subject stands behind a body (विश्वविद्यालय के हिन्दी विभागाध्यक्ष).
    """
    post = view.keys[head.last - 1]
    of_a_body = post == "विभागाध्यक्ष" and j > 0 and view.keys[j - 1] in GENITIVE
    return of_a_body or post in word_set("generic_posts")


def _is_level(view: View, i: int) -> bool:
    """प्रदेश, जिला …: a level opens a new post behind another (नवनियुक्त प्रभारी | प्रदेश मंत्री)."""
    return (entry := view.covers(i, "post_modifiers")) is not None and entry.type == "level"
