"""Whether a run of two words or more is a name; rules of `name_rules`.

>>> from sabhaparse.find.demo import names
>>> names("विकास सागर ने बताया कि अंकित सिंह चंदेल आए थे।")
['विकास सागर', 'अंकित सिंह चंदेल']

Lists: posts, places, given_names, surnames.
"""

from __future__ import annotations

from sabhaparse.find.people.initials import joined_initials
from sabhaparse.find.people.name_lists import DOERS, SENDERS
from sabhaparse.find.people.parts import TAKEN
from sabhaparse.find.people.post_rules import post_dashed
from sabhaparse.find.people.run import AGENT, CASES, Run
from sabhaparse.find.people.strength import NOUN, STRONG, UNKNOWN, is_initials
from sabhaparse.find.view import AGENTIVE, CONJUNCTIONS, GENITIVE
from sabhaparse.find.words import word_set


def full_name(run: Run) -> bool | None:
    """अंकित सिंह चंदेल: two or more words, one of them certain, the last one no ordinary noun; not इस पावन भूमि से."""
    if run.start > run.sentence.first and run.view.keys[run.start - 1] in POINTING:
        return None
    if len(run.levels) < 2 or (run.levels[-1] <= NOUN and not (_of_a_village(run) or _noun_presides(run))):
        return None
    if run.strong >= 2:
        return True
    vouched = run.likely >= 2 or run.post_before or run.next in AGENT or run.listed or run.acts
    vouched = vouched or post_dashed(run) or _between_mark_and_post(run)  # एवं रामकल्याण ऐरवाल अंकेक्षक बने
    vouched = vouched or _leads(run) or _sent_from(run) or _lettered(run) or _next_of_list(run)
    certain = run.strong or _given_and_strange(run)
    return True if certain and vouched and not _bracketed_letters(run) else None


def _given_and_strange(run: Run) -> bool:
    """… व विजय भरमौरी उपप्रधान: a given name that is a word as well and one in no list, between a mark and a post."""
    given = run.view.tags[run.first].hit("given_names") is not None
    return given and len(run.levels) == 2 and run.levels[-1] is UNKNOWN and _between_mark_and_post(run)


def _lettered(run: Run) -> bool:
    """केनरा बैंक के | डीके सिंह, …: letters in one word and a surname, where an item of a list ends or a case follows."""
    closes = run.ends_item or run.next in CASES
    return len(run.levels) == 2 and closes and joined_initials(run.view, run.first)


def _next_of_list(run: Run) -> bool:
    """उप सचिव कला, संस्कृति तथा पुरातत्व | अनुराधा गोगिया |, अतिरिक्त निदेशक …: the next post of the list behind a comma."""
    view, i = run.view, run.last + run.suffix + 1
    given = "given_names" in view.tags[run.first].lists and run.levels[0] is STRONG
    return given and run.next == "," and i < run.sentence.last and view.begins(i, "posts") is not None


def _bracketed_letters(run: Run) -> bool:
    """रामबालक दास (उ॰म॰वि॰ बेलसंडी): what stands in the bracket is a school."""
    return run.bracketed and run.strong == 1 and is_initials(run.view.tokens[run.first].text)


def _sent_from(run: Run) -> bool:
    """किसान मोर्चा से | लछम सिंह, …: behind the से of a body or a town, in a list."""
    view, i = run.view, run.start - 1
    if i <= run.sentence.first or view.keys[i] != "से" or not run.ends_item:
        return False
    return not SENDERS.isdisjoint(view.cover[i - 1])


def _of_a_village(run: Run) -> bool:
    """गुरनाम सिंह गुहला ने: two certain words, then a town that is no district, in front of ने."""
    place = run.view.covers(run.last - 1, "places")
    return place is not None and place.type == "town" and run.strong >= 2 and run.next in AGENTIVE


def _noun_presides(run: Run) -> bool:
    """मंडल अध्यक्ष रामप्रसाद गोचर | की अध्यक्षता में: post, given name, and a noun with which nothing else can go on."""
    return len(run.levels) == 2 and run.levels[0] is STRONG and run.post_before and _leads(run)


def _leads(run: Run) -> bool:
    """दिनेश तेजवारी | की अध्यक्षता में, के संचालन में: what somebody does in a meeting stands behind."""
    i = run.last + run.suffix
    behind = run.view.keys[i : min(i + 2, run.sentence.last)]
    return len(behind) > 1 and behind[0] in GENITIVE and behind[1] in word_set("led_by")


POINTING = frozenset({"इस", "उस", "इसी", "उसी", "इन", "उन"})
"""In front of something that is pointed at, no name without a title."""


def weak_pair(run: Run) -> bool | None:
    """विकास सागर ने: a given name and a surname that are both words as well, before ने or जी or next to a name.

    Before को beside a name or a post (विनोद कोरी को सदस्य लिया गया); not निवेशकों के | निरंतर विश्वास को.
    """
    if (
        len(run.levels) < 2
        or run.likely < 2
        or not run.named
        or run.view.keys[run.last - 1] in word_set("generic_posts")
    ):
        return None
    beside = 0 <= run.start - run.previous <= 2
    adjacent = run.listed and beside
    end = run.last + run.suffix + 1
    taken = run.next == "को" and (beside or _treated(run, end))
    joined = run.next == "," or run.next in CONJUNCTIONS
    doer = joined and run.start > run.sentence.first and run.view.keys[run.start - 1] in DOERS
    vouched = run.next in AGENTIVE or run.suffix > 0 or adjacent or doer or taken
    return True if vouched or _between_mark_and_post(run) or _post_set_off(run) else None


def _treated(run: Run, i: int) -> bool:
    """विनोद कोरी को | सदस्य लिया गया, … सम्मानित किया गया: what is only done to persons; not of a genitive's."""
    view, last = run.view, run.sentence.last
    if i >= last or (run.start > run.sentence.first and view.keys[run.start - 1] in GENITIVE):
        return False
    done = view.any_of(word_set("done_to_persons"), i, min(i + TREATED_NEAR, last))
    return (
        bool(done)
        or bool(view.any_of(word_set("appointing"), i, min(i + TREATED_NEAR, last)))
        or (view.begins(i, "posts") is not None and bool(view.any_of(TAKEN, i, last)))
    )


TREATED_NEAR = 8
"""Words behind को among which it says what was done to somebody."""


def _post_set_off(run: Run) -> bool:
    """विश्वनाथ भगत, | सत्संग समिति के अध्यक्ष, …: behind the comma a post that another mark closes."""
    if run.next != ",":
        return False
    first, view = run.last + run.suffix + 1, run.view
    for i in view.places("posts", first, min(first + SET_OFF_NEAR, run.sentence.last - 1)):
        closed = i + 1 < run.sentence.last and view.is_mark(i + 1, ",।")
        return closed and not view.marks(",", first, i)
    return False


SET_OFF_NEAR = 7


def _between_mark_and_post(run: Run) -> bool:
    """…, पुखराज चौधरी जिला मंत्री, …: a list mark in front of the name, a post behind it."""
    i, end = run.start - 1, run.last + run.suffix
    marked = i > run.sentence.first and (run.view.is_mark(i, ",;") or run.view.keys[i] in CONJUNCTIONS)
    if not marked or end >= run.sentence.last:
        return False
    view = run.view
    modified = "post_modifiers" in view.cover[end] and bool(
        view.places("posts", end + 1, min(end + 3, run.sentence.last))
    )
    return modified or view.begins(end, "posts") is not None


def of_a_town(run: Run) -> bool | None:
    """बाड़मेर की लीला चौधरी का कहना था …: name and surname behind a town's की, in front of a case marker."""
    i = run.start - 1
    if len(run.levels) < 2 or not run.named or i <= run.sentence.first or run.view.keys[i] not in GENITIVE:
        return None
    place = run.view.covers(i - 1, "places")
    return True if place is not None and place.type != "country" and run.next in AGENT | CASES else None
