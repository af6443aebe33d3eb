"""Appointments that a line makes by a list: behind a colon, without a verb at its end; or below what announces it.

>>> from sabhaparse.find.demo import view
>>> seen = view("रिक्त पदों पर मनोनयन किया गया- कोषाध्यक्ष: उमा सेन, सचिव: अमर नाथ")
>>> [(mention.kind.value, mention.rule) for mention in naming(seen, seen.sentences[0])]
[('appointment', 'naming_list')]

Lists: posts, given_names; word sets elected, elections, team_nouns, appointing.
"""

from __future__ import annotations

from sabhaparse.divide import Sentence
from sabhaparse.find.appointed import names_follow
from sabhaparse.find.clauses import Clauses
from sabhaparse.find.resolutions.of_clause import ResolutionMention
from sabhaparse.find.resolutions.trims import trim
from sabhaparse.find.view import View
from sabhaparse.find.words import word_set
from sabhaparse.values import ResolutionKind


def team_named(view: View, clauses: Clauses, sentence: Sentence) -> ResolutionMention | None:
    """नई कार्यकारिणी चुनी गई। | अध्यक्ष- अ, सचिव- ब और कोषाध्यक्ष- स बनीं।; नई कार्यकारिणी : प्रधान अ; सचिव ब: the list itself.

    It opens with a post, goes on with more of them and their holders, and has no verb but one that closes it.
    """
    first, last = _behind_heading(view, sentence), sentence.last
    above = view.sentences[sentence.index - 1] if sentence.index else None
    told = first > sentence.first or (above is not None and _elects(view, above.first, above.last))
    if not told or not _opens_with_post(view, first, last) or "ने" in view.keys[first:last]:
        return None
    several = min(len(view.places(name, first, last)) for name in ("posts", "given_names")) >= SEVERAL
    if not several or any(clauses.finite(i) for i in range(first, last - CLOSING)):
        return None
    if view.covered("presence_words", first, last):
        return None
    return ResolutionMention(sentence.index, trim(view, first, last), ResolutionKind.APPOINTMENT, "team_named", "")


SEVERAL = 3
"""Posts, and names, of the shortest team that a line names."""
CLOSING = 4
"""Tokens at the end of the list among which the verb stands that closes it."""
HEADING = 8
"""Tokens of the longest heading of a team."""


def _behind_heading(view: View, sentence: Sentence) -> int:
    """ये है नई कार्यकारिणी : | प्रधान …: where the team begins behind what announces it; else where the sentence does."""
    colon = next(iter(view.marks(":", sentence.first + 1, min(sentence.first + HEADING, sentence.last - 1))), 0)
    announced = colon and not word_set("team_nouns").isdisjoint(view.keys[sentence.first : colon])
    return colon + 1 if announced and _opens_with_post(view, colon + 1, sentence.last) else sentence.first


def _elects(view: View, first: int, last: int) -> bool:
    """नई कार्यकारिणी भी चुनी गई, चुनाव सम्पन्न हुए: that somebody was elected, and not who."""
    said = view.any_of(word_set("elected"), first, last) or view.any_of(word_set("elections"), first, last)
    return bool(said) and not view.places("given_names", first, last)


def _opens_with_post(view: View, first: int, last: int) -> bool:
    near = view.places("posts", first, min(first + POST_NEAR, last))
    return bool(near) and all("post_modifiers" in view.cover[i] for i in range(first, near[0]))


POST_NEAR = 3


def naming(view: View, sentence: Sentence) -> list[ResolutionMention]:
    """रिक्त पदों पर मनोनयन किया गया- कोषाध्यक्ष: अ, सचिव: ब: a list of those who were named is an appointment."""
    told = names_follow(view, sentence, sentence.last)
    if told < 0 or view.words("ने", told, sentence.last) or not view.places("posts", sentence.first, sentence.last):
        return []
    clause = trim(view, sentence.first, sentence.last)
    return [ResolutionMention(sentence.index, clause, ResolutionKind.APPOINTMENT, "naming_list", "")]


def only_announces(view: View, front: ResolutionMention, sentence: Sentence) -> bool:
    """नई कार्यकारिणी चुनी गई। | अध्यक्ष- अ, सचिव- ब: an appointment of nobody by name, right in front of the list."""
    nameless = not view.places("given_names", front.clause.first, front.clause.last)
    return front.kind is ResolutionKind.APPOINTMENT and front.sentence == sentence.index - 1 and nameless
