"""`Entity`: a person under construction, tied together from mentions.

Lists: none.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from sabhaparse.find.mentions import NameMention, OfficeMention, PersonMention


@dataclass(slots=True)
class Entity:
    """A person under construction; frozen into the record at the end. `index` counts in order of first mention."""

    index: int
    names: list[NameMention] = field(default_factory=list)
    keys: tuple[str, ...] = ()
    offices: list[OfficeMention] = field(default_factory=list)
    mentions: list[PersonMention] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    """Where the mentions begin, in order."""

    @property
    def name(self) -> NameMention | None:
        """The fullest name, the first of equals."""
        if len(self.names) < 2:
            return self.names[0] if self.names else None
        return max(self.names, key=lambda n: (len(n.name), -n.name.first))
