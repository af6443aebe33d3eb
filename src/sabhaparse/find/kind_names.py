"""The name of a meeting around its kind: the modifiers in front of it, a name of its own, a second kind joined by सह.

>>> from sabhaparse.find.demo import view
>>> seen = view("संघ का 27वां वार्षिक सम्मेलन सह सम्मान समारोह")
>>> seen.text(kind_start(seen, 0, 5), joined_end(seen, 9, 6))
'27वां वार्षिक सम्मेलन सह सम्मान समारोह'

Lists: meeting_kinds, kind_modifiers, places.
"""

from __future__ import annotations

from sabhaparse.divide import Kind
from sabhaparse.find.body_before import ORDINAL_ENDS
from sabhaparse.find.mentions import Range
from sabhaparse.find.people.parts import is_nominal
from sabhaparse.find.view import CONJUNCTIONS, GENITIVE, View
from sabhaparse.find.words import word_set

MORE = frozenset({"place_nouns", "body_nouns", "organisations", "posts"})
"""Lists of longer names in which a word for a meeting may stand."""


def _counts(view: View, i: int) -> bool:
    """पहला, 14 वां, दो दिवसीय: says which meeting or how long."""
    modifier = view.covers(i, "kind_modifiers")
    return view.keys[i] in ORDINAL_ENDS or (modifier is not None and modifier.type in ("ordinal", "duration"))


def named_start(view: View, first: int, kind: Range) -> int:
    """भारतीय विज्ञान | सम्मेलन, दो दिवसीय खरीफ | कॉन्फ्रेंस: where the name of a meeting begins that has one of its own."""
    if view.keys[kind.last - 1] not in word_set("named_kinds"):
        return kind.first
    i = kind.first
    while i > max(first, kind.first - LONGEST_NAME) and _in_its_name(view, i - 1):
        i -= 1
    return kind_start(view, first, i) if i < kind.first else i


def joined_end(view: View, last: int, i: int) -> int:
    """वार्षिक सम्मेलन | सह प्रतिभा सम्मान समारोह: where what सह joins to a kind that ends before token `i` ends; or `i`."""
    if i + 1 >= last or view.keys[i] != "सह":
        return i
    for k in range(i + 1, min(i + LONGEST_NAME + 1, last)):
        if not (is_nominal(view, k) or "meeting_kinds" in view.cover[k]):
            break
        hit = view.begins(k, "meeting_kinds")
        if hit is not None:
            return k + hit.length
    return i


def _in_its_name(view: View, i: int) -> bool:
    counted = view.keys[i] in ORDINAL_ENDS or view.keys[i] == "बार"
    return is_nominal(view, i) and not counted and NO_NAME.isdisjoint(view.cover[i])


LONGEST_NAME = 4
"""Words of the longest name in front of a kind of meeting."""
NO_NAME = frozenset(
    [*MORE, "venue_nouns", "weekdays", "months", "date_words", "name_prefixes", "name_suffixes", "designation_stops"]
)
"""Lists whose words are in no name of a meeting."""


def _short_form(view: View, first: int, i: int) -> int:
    """Where a bracket of a few letters opens that closes at token `i`, behind what says which meeting; 0 for none."""
    opens = next((k for k in range(i - 1, max(first, i - LONGEST_SHORT_FORM), -1) if view.is_mark(k, "(")), 0)
    return opens if opens > first and "kind_modifiers" in view.cover[opens - 1] else 0


LONGEST_SHORT_FORM = 5
"""Tokens of the longest bracket with a short form."""


def kind_start(view: View, first: int, i: int) -> int:
    """Take the modifiers in front of the kind: ordinals, frequency, level, purpose, duration."""
    while i > first:
        j = i - 1
        cover = view.cover[j]
        ordinal = view.keys[j] in ORDINAL_ENDS and j > first and view.tokens[j - 1].kind is Kind.NUMBER
        if view.keys[j] in GENITIVE:
            if j - 2 < first or view.keys[j - 1] != "सभा" or view.keys[j - 2] not in word_set("general"):
                break
            i = j - 2
            continue
        if ordinal:
            i = j - 1
        elif (modifier := view.covers(j, "kind_modifiers")) is not None and modifier.type == "quality":
            if not (j > first and (before := view.covers(j - 1, "kind_modifiers")) and before.type != "quality"):
                break
            i = j
        elif "kind_modifiers" in cover or ("meeting_kinds" in cover and view.keys[j] != "बैठक"):
            i = view.start(j, "kind_modifiers")
        elif view.is_mark(j, ")") and (bracket := _short_form(view, first, j)):
            i = bracket  # समय-सीमा | (टी.एल.) | बैठक
        elif "places" in cover and j > first and _counts(view, j - 1):
            i = j  # 14वां | खगड़िया | जिला सम्मेलन
        elif view.is_mark(j, "-–") and j > first and all("places" in view.cover[k] for k in (j - 1, i)):
            i = j - 1  # भारत- | चिली व्यापार सम्मेलन
        elif (
            (view.keys[j] in CONJUNCTIONS or view.is_mark(j, "-–"))
            and j > first
            and any(n in view.cover[j - 1] for n in ("kind_modifiers", "meeting_kinds"))
        ):
            i = j
        else:
            break
    return max(i, first)
