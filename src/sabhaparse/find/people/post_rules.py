"""Names that a post or a part in the meeting vouches for: rules of `name_rules`.

>>> from sabhaparse.find.demo import names
>>> names("अध्यक्ष - अखिलेश जंघेला, सचिव - टेकाराम डड़सेना। संचालन पूनम ढिंढोरिया ने किया।")
['अखिलेश जंघेला', 'टेकाराम डड़सेना', 'पूनम ढिंढोरिया']

Lists: posts, post_modifiers, and those of what may open a name or a post.
"""

from __future__ import annotations

from sabhaparse.find.people.run import AGENT, LIST_ENDS, Run
from sabhaparse.find.people.strength import NOUN, STRONG, UNKNOWN, WEAK
from sabhaparse.find.view import AGENTIVE, CONJUNCTIONS
from sabhaparse.find.words import word_set

COPULAS = frozenset({"थे", "थीं", "थी", "था", "रहे", "रहीं", "हैं", "होंगे", "होंगी"})


def post_dashed(run: Run) -> bool:
    """जिसमें खिलेश्वर गंगबेर-संयोजक, …-सह संयोजक: a dash behind the name, and a post right behind it or its modifier."""
    i = run.last + 1
    if run.next[0] not in "-–—" or i >= run.sentence.last:
        return False
    return bool(run.view.places("posts", i, min(i + 2, run.sentence.last)))


POLICE = frozenset({"थाना", "थाने", "चौकी"})


def _is_village(run: Run) -> bool:
    """थाना चिल्हिया में … थानाध्यक्ष | चिल्हिया द्वारा: elsewhere the word stands behind थाना, गांव, ग्राम."""
    keys = run.view.keys
    return any(i > 0 and keys[i - 1] in word_set("villages") | POLICE for i in run.view.where.get(keys[run.first], ()))


def behind_post(run: Run) -> bool | None:
    """जिलाध्यक्ष ढाका ने: a post in front and a case marker or list mark behind; प्रमुख आकर्षण भारत के … is none."""
    if run.levels[-1] <= NOUN or not run.post_before:
        return None
    agent = run.next in AGENT or run.listed or run.suffix > 0
    if len(run.levels) >= 2:
        closed = agent or run.acts or run.next[0] in ",;()।" or run.next in CONJUNCTIONS or run.next in LIST_ENDS
        closed = closed or run.next in COPULAS  # मुख्य अतिथि डेयरी के चेयरमैन भींवराज डिडेल थे
        chief = run.plain and run.view.keys[run.start - 1] == "प्रमुख"  # an adjective rather
        return True if closed or run.strange or (run.likely and not chief and (run.named or not run.plain)) else None
    modifier = run.view.covers(run.first, "post_modifiers")
    if "posts" in run.view.cover[run.first] or (modifier is not None and modifier.type == "portfolio"):
        return None
    if run.start > run.sentence.first + 1 and run.view.keys[run.start - 2] in ALL and run.next not in AGENTIVE:
        return None  # सभी शिक्षक काली पट्टी बांधकर
    if run.levels[0] is UNKNOWN and run.view.keys[run.first].endswith("्स"):
        return None  # चेयरमैन डिस्कॉम्स ने: an English plural
    if run.levels[0] is STRONG or run.next in AGENTIVE:
        return True if run.levels[0] is STRONG or not _is_village(run) else None
    if run.levels[0] is UNKNOWN and run.next == "," and _right_behind_post(run) and _post_follows(run):
        return True  # पूर्व विधायक रामसुफल, जिला उपाध्यक्ष शराफत अली
    if run.levels[0] is WEAK and (run.next == "," or _joined_to_no_name(run)) and _generic_post(run):
        return None
    if run.plain and run.next in CONJUNCTIONS and not _right_behind_post(run):
        return None  # आयुक्त खाद्य | सुरक्षा एवं औषधि
    ends = agent or run.next[0] in "(,।" or run.next in LIST_ENDS or run.next in CONJUNCTIONS
    return True if run.levels[0] is WEAK and ends else None


ALL = frozenset({"सभी", "समस्त", "सब", "तमाम"})


def behind_dash(run: Run) -> bool | None:
    """अध्यक्ष - अखिलेश जंघेला, सचिव: टेकाराम डड़सेना: two words or more between a post's dash and the end of an item."""
    view = run.view
    if len(run.levels) < 2 or run.levels[-1] <= NOUN or not run.dashed:
        return None
    unknown = not any(view.tags[k].known for k in range(run.first, run.last))
    given = run.levels[0] >= WEAK and view.tags[run.first].hit("given_names") is not None
    ends = run.next[0] in ",;()।." or run.next in CONJUNCTIONS
    return True if ends and (given or unknown) else None


def one_behind_dash(run: Run) -> bool | None:
    """संगठन मंत्री - प्रेमसुख व प्रचार मंत्री - …: one word behind a post's dash, in front of the next post of the list."""
    view, i = run.view, run.last + 1
    if len(run.levels) != 1 or run.levels[0] <= NOUN or not run.dashed or i >= run.sentence.last:
        return None
    tag = view.tags[run.first]
    named = not tag.known or tag.hit("given_names") is not None
    joined = run.next in CONJUNCTIONS or run.next[0] in ",;"
    return True if named and joined and bool(view.places("posts", i, min(i + 3, run.sentence.last))) else None


def _joined_to_no_name(run: Run) -> bool:
    """विशेषज्ञ समीक्षा और | अनुमोदित …: neither a name nor a post stands behind the conjunction."""
    i = run.last + run.suffix + 1
    return run.next in CONJUNCTIONS and i < run.sentence.last and OPENERS.isdisjoint(run.view.cover[i])


OPENERS = frozenset(
    {"given_names", "posts", "name_prefixes", "places", "body_nouns", "organisations", "post_modifiers"}
)


def _post_follows(run: Run) -> bool:
    """Another post opens behind the comma, or a word that stands in front of one."""
    i = run.last + 1
    return bool(run.view.places("posts", i, min(i + 3, run.sentence.last))) and not run.view.tags[run.first].known


def _right_behind_post(run: Run) -> bool:
    return run.start > run.sentence.first and run.view.ends(run.start - 1, "posts") is not None


def _generic_post(run: Run) -> bool:
    """विशेषज्ञ समीक्षा, …: a post that says little makes no name of an ordinary word in a list."""
    return run.start > run.sentence.first and run.view.keys[run.start - 1] in word_set("generic_posts") and run.plain


def behind_part(run: Run) -> bool | None:
    """संचालन पूनम हिराणी ने किया: behind the noun of a part in the meeting, in front of ने, the first a name word."""
    i = run.start - 1
    if not 1 < len(run.levels) <= PART_TAKER or run.next not in AGENTIVE or i < run.sentence.first:
        return None
    fits = run.levels[0] >= WEAK and min(run.levels) > NOUN
    return True if fits and run.view.keys[i] in word_set("parts_in_meetings") else None


PART_TAKER = 3
"""Words of the longest name that is taken for its part in the meeting."""
