"""Towns: which token begins the name of one, and the town inside a phrase.

>>> from sabhaparse.find.demo import view
>>> seen = view("बैठक चैंबर भवन, करनाल रोड पर और अजमेर में हुई।")
>>> found = town_in(seen, Range(0, len(seen.keys)))
>>> seen.text(found.first, found.last)
'अजमेर'
>>> seen = view("बैठक न्यू मेडिकल कॉलेज कोटा में हुई।")
>>> town_in(seen, Range(1, 5))
Range(first=4, last=5)

List: places.
"""

from __future__ import annotations

from sabhaparse.find.mentions import Range
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set


def is_town(view: View, i: int, sure: bool = True) -> int:
    """Length of the town or district name that begins at token `i`, 0 where none does.

    A name that is a common word as well (गया, सागर, पटना) counts only where `sure` is False.
    """
    hit = view.begins(i, "places")
    if hit is None or hit.inflected or (sure and "common word" in hit.entry.note):
        return 0
    return hit.length if hit.entry.type in ("town", "district") or "also town" in hit.entry.note else 0


def is_quarter(view: View, i: int) -> bool:
    """तिलक नगर, करोल बाग: the place at token `i` bears the name of a quarter, as more than one city has it."""
    hit = view.begins(i, "places")
    return hit is not None and hit.length == 2 and hit.entry.type == "town" and view.keys[i + 1] in word_set("quarters")


FEW = 2
"""Words of a phrase at whose end a town that is another word as well is not looked for."""


def town_in(view: View, span: Range) -> Range | None:
    """The last town or district named in a token range: an address closes with it."""
    for i in reversed(view.places("places", span.first, span.last)):
        entry = view.covers(i, "places")
        district = entry is not None and entry.type == "district"
        outside = i == span.first or (i == span.last - 1 and len(span) > FEW)  # मेडिकल कॉलेज कोटा
        named = "given_names" in view.cover[i] and i + 1 < span.last and "venue_nouns" in view.cover[i + 1]
        if district and not outside and named:
            continue  # राधे | कृष्णा | गार्डन
        length = is_town(view, i, sure=not (district and outside))
        if length and i + length < span.last and view.keys[i + length] in word_set("roads"):
            continue  # चैंबर भवन, करनाल रोड
        if (held := view.cover[i].get("venue_nouns")) is not None and held.back:
            continue  # गल्ला | मंडी
        if length and i + length <= span.last:
            return Range(i, i + length)
    return None


def town_behind(view: View, venue: Range) -> Range | None:
    """कृषि भवन, | नई दिल्ली | में: the town behind the venue and a comma, in front of में or a further place."""
    first = venue.last + 1
    length = is_town(view, first, sure=False) if first < len(view.keys) and view.is_mark(venue.last, ",") else 0
    after = first + length
    closed = length and after < len(view.keys) and (view.keys[after] in IN or view.is_mark(after, ",("))
    return Range(first, after) if closed else None


IN = frozenset({"में", "मे", "पर"})
