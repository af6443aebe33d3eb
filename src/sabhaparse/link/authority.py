"""What the posts of a person entitle to: who gives orders to others.

Lists: posts (their types).
"""

from __future__ import annotations

from sabhaparse.find.view import View
from sabhaparse.link.entity import Entity

OFFICIAL = frozenset({"government", "administration", "police"})
"""Types of posts whose holders give orders to those whom they gather."""


def post_types(view: View, person: Entity) -> set[str]:
    """The types of the posts of a person."""
    posts = (view.covers(office.title.first, "posts") for office in person.offices)
    return {post.type for post in posts if post is not None}


def holds_office_of_state(view: View, person: Entity) -> bool:
    """One of the posts of the person is of the government, the administration or the police."""
    return not OFFICIAL.isdisjoint(post_types(view, person))
