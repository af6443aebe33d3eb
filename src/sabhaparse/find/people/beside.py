"""Places beside a name that are no part of it: behind the post in front, behind the name, or where its holder is from.

>>> from sabhaparse.find.demo import names
>>> names("बैठक में डीएम अयोध्या अनिल वर्मा और बूटा सिंह कन्हड़ी वाले आए।")
['अनिल वर्मा', 'बूटा सिंह']

Lists: places, posts, given_names, surnames.
"""

from __future__ import annotations

from sabhaparse.divide import Sentence
from sabhaparse.find.people.parts import OFFICIALS
from sabhaparse.find.view import View


def from_village(view: View, sentence: Sentence, first: int, last: int) -> bool:
    """बूटा सिंह | कन्हड़ी वाले: the village of a whole name."""
    from_there = last - first > 2 and last < sentence.last and view.keys[last] in ("वाले", "वाला", "वाली")
    return from_there and view.tags[last - 1].hit("surnames") is None


def in_place(view: View, sentence: Sentence, last: int) -> bool:
    """श्रीमती नजमा परवीन | दिल्ली में थीं, श्री पीयूष गोयल | भारत और …: a town or land behind the name."""
    place = view.ends(last - 1, "places")
    if place is None or place[1] < last - 1 or last >= sentence.last:
        return False
    surname = view.tags[last - 1].hit("surnames")
    if surname is not None and surname.entry.type != "word":
        return False
    land = place[0].entry.type == "country" and "surnames" in view.tags[last - 2].lists
    return land or (view.keys[last] == "में" and surname is None)


def place_of_post(view: View, first: int) -> bool:
    """जनपद अध्यक्ष चमोली | प्रकाश चौहान: a place that is a surname as well, between a post and a given name.

    Also डीएम अयोध्या | अनिल वर्मा, where the place is a given name as well; not कश्मीर सिंह गिल.
    """
    if "places" not in view.cover[first] or not first or view.ends(first - 1, "posts") is None:
        return False
    given, surname = view.tags[first + 1].hit("given_names"), view.tags[first + 2].hit("surnames")
    if view.tags[first].hit("given_names") is None:
        return given is not None
    post = view.covers(first - 1, "posts")
    whole = given is not None and given.entry.value != "middle" and surname is not None
    return whole and post is not None and post.type in OF_DISTRICTS


OF_DISTRICTS = OFFICIALS | {"company"}
"""Types of posts behind which the district or town stands that they are of."""
