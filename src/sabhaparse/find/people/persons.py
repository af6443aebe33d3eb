"""Persons: each name with the designations around it, and officials named only by their post.

>>> from sabhaparse.find.demo import offices
>>> offices("प्रो॰ सुनील दास (निदेशक, शोध केंद्र) और उमा सेन, सहायक प्राध्यापक, उपस्थित रहे।")
[('सुनील दास', ['निदेशक, शोध केंद्र']), ('उमा सेन', ['सहायक प्राध्यापक'])]
"""

from __future__ import annotations

from collections.abc import Set

from sabhaparse.divide import Sentence
from sabhaparse.find.mentions import NameMention, OfficeMention, PersonMention, Range
from sabhaparse.find.people.apposition import FARTHEST_BEHIND, apposition
from sabhaparse.find.people.borders import held_by
from sabhaparse.find.people.columns import in_columns
from sabhaparse.find.people.initials import letters_of_post
from sabhaparse.find.people.names import find_names
from sabhaparse.find.people.offices import read_before, read_region, region_start
from sabhaparse.find.people.parts import PLURAL, heads
from sabhaparse.find.people.rows import posts_to_the_left
from sabhaparse.find.people.run import behind_bracket, set_off
from sabhaparse.find.people.teams import post_given, post_taken
from sabhaparse.find.people.titles import behind_credentials
from sabhaparse.find.people.unnamed import find_unnamed
from sabhaparse.find.view import CONJUNCTIONS, View
from sabhaparse.find.words import word_set
from sabhaparse.lexicon.letters import acronym_length

ONLY_A_POST = 3
"""Letters in one word that are a post in front of any name; fewer may be initials."""


def find_people(view: View) -> list[PersonMention]:
    """All persons and nameless officials of the document, in order."""
    names = find_names(view)
    held = held_by(names)
    homes = [view.sentence_of(name.name.first).index for name in names]
    out: list[PersonMention] = []
    for k, name in enumerate(names):
        sentence = view.sentences[homes[k]]
        letters = name.whole.first > sentence.first and letters_of_post(view, name.whole.first - 1)
        before = (
            (() if letters else read_before(view, sentence, name.whole.first, held))
            or _among(view, sentence, name.whole.first, held)
            or _initialism(view, sentence, name)
        )
        if before and set_off(view.keys, before[0].whole.first):
            before = (*_among(view, sentence, before[0].whole.first, held), *before)
        following = names[k + 1].whole.first if k + 1 < len(names) and homes[k + 1] == homes[k] else None
        after, end = _behind(view, sentence, name.whole.last, held, not before, following)
        if after and len(before) == 1 and view.keys[before[0].title.last - 1] in word_set("office_holders"):
            before = ()  # नए पदाधिकारी श्री अमर नाथ (अध्यक्ष)
        first = before[0].whole.first if before else name.whole.first
        held.update(range(first, end))
        for office in after:
            held.update(range(office.whole.first, office.whole.last))
        out.append(PersonMention(sentence.index, Range(first, end), name, (*before, *after)))
    posts_to_the_left(view, out)
    out += find_unnamed(view, held)
    return sorted(out, key=lambda person: person.whole.first)


def _among(view: View, sentence: Sentence, start: int, held: Set[int]) -> tuple[OfficeMention, ...]:
    """ब्लॉक अध्यक्षों में अ, ब; अध्यक्ष: अ; अध्यक्ष पद पर अ; संरक्षक के रूप में अ …: a post set off from its name."""
    keys, i = view.keys, start - 1
    if i - 1 < sentence.first:
        return ()
    between = set_off(keys, start)
    end, plural = start - between, False
    if not between:
        end, plural = i, keys[i] == "में"
        if not plural and not view.is_mark(i, ":-–"):
            return ()
    post = behind_bracket(view, sentence.first, end - 1) if between else end - 1  # उपाध्यक्ष (महिला) पद पर
    if post < sentence.first or view.ends(post, "posts") is None:
        return ()
    if plural and view.keys[end - 1] in word_set("kinds_of_people"):
        return ()  # अधिकारियों में अ, ब
    for_posts = keys[end - 1].endswith(PLURAL) or not _names_given(view, sentence, start)
    if between and keys[i] == "लिए" and keys[end] == "के" and for_posts:
        return ()
    rule = "office_charged" if keys[i] in word_set("charges") else "office_set_off"
    read = read_region(view, region_start(view, sentence, end, held), end, rule)
    return read[-1:] if read and (read[-1].plural or not plural) else ()


def _names_given(view: View, sentence: Sentence, i: int) -> bool:
    """उपप्रधान के लिए | उमा सेन … के नाम घोषित किए: names are given for the post, or somebody is chosen."""
    return bool(view.any_of(word_set("names_given"), i, sentence.last))


def _initialism(view: View, sentence: Sentence, name: NameMention) -> tuple[OfficeMention, ...]:
    """…, एसजी श्री सुनील वर्मा; …, एमई जयपुर श्री श्याम: letters between a list mark and an honorific are a post."""
    last = name.whole.first
    i = last - 1 - (last > sentence.first and "places" in view.cover[last - 1])
    if i <= sentence.first or "places" in view.cover[i]:
        return ()
    if acronym_length(view.keys[i]) < (2 if name.honorifics else ONLY_A_POST) or "organisations" in view.cover[i]:
        return ()
    listed = view.is_mark(i - 1, ",;") or view.keys[i - 1] in CONJUNCTIONS or view.keys[i - 1] in ("में", "पर")
    if not (listed or letters_of_post(view, i)):
        return ()
    title = Range(i, i + 1)
    where = Range(i + 1, last) if i + 1 < last else None
    return (OfficeMention(Range(i, last), title, jurisdiction=where, rule="office_in_letters"),)


def _behind(
    view: View, sentence: Sentence, i: int, held: Set[int], bare: bool, following: int | None
) -> tuple[tuple[OfficeMention, ...], int]:
    """Designations behind a name: in brackets, behind a comma or dash, directly, or behind को; and where they end."""
    end = i = behind_credentials(view, sentence, i)
    inside: tuple[OfficeMention, ...] = ()
    if i < sentence.last and view.is_mark(i, "("):
        close = next((k for k in range(i + 1, min(sentence.last, i + FARTHEST_BEHIND)) if view.is_mark(k, ")")), None)
        if close is None:
            return (), i
        if bare or close > i + 2 or view.keys[i + 1] not in word_set("quarters_and_posts"):
            inside = _whole_designation(view, Range(i + 1, close), "office_in_brackets")
        end = close + 1
    if end < sentence.last and view.keys[end] == "को":
        given = post_given(view, sentence, end + 1, held)
        return (*inside, *given), end
    if end < sentence.last and view.keys[end] == "ने" and (taken := post_taken(view, sentence, end, held)):
        return (*inside, *taken), end
    if inside:
        return inside, end
    columns, last = in_columns(view, sentence, end, dashes=False)
    if columns:
        return columns, last
    after, last = apposition(view, sentence, end, held, bare, following)
    columns, last = in_columns(view, sentence, max(last, end))
    return (*after, *columns), last


def _whole_designation(view: View, inside: Range, rule: str) -> tuple[OfficeMention, ...]:
    found = heads(view, inside.first, inside.last)
    if not found:
        return ()
    read = read_region(view, inside.first, inside.last, rule)
    if len(found) == 1 and read:
        one = read[0]
        return (OfficeMention(inside, one.title, one.body, one.jurisdiction, one.plural, rule),)
    return read
