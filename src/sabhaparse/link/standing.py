"""Who took part at all, who was honoured, who was only mentioned.

>>> from sabhaparse.link.demo import found
>>> report = found("समिति की बैठक हुई। मंत्री राम सिंह ने कहा कि दरोगा सुरेश यादव ने मारपीट की।")
>>> people = People(report.view, report.people)
>>> standing = Standing(report.view, people, report, {})
>>> [standing.of(person) for person in people.entities]
['took_part', 'mentioned']

Lists: posts, honoured.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sabhaparse.divide import Sentence
from sabhaparse.find.found import Findings
from sabhaparse.find.meeting import written_answer
from sabhaparse.find.mentions import Group, OfficeMention
from sabhaparse.find.roles import RoleMention, recalls
from sabhaparse.find.view import GENITIVE, View
from sabhaparse.link.entity import Entity
from sabhaparse.link.persons import People
from sabhaparse.values import Role

PARTNER = frozenset({"साथ", "पास", "बीच", "अलावा", "अतिरिक्त", "संग", "समक्ष", "सानिध्य", "सान्निध्य"})
"""Behind के: a person who is there, or may be."""


def _with(view: View, group: Group) -> bool:
    return group.after < len(view.keys) and view.keys[group.after] in PARTNER


def _acts_together(group: Group) -> bool:
    """Several persons are the subject, one of them with a post."""
    subject = group.case in ("", "ने") and len(group.members) > 1
    return subject and any(member.offices and member.name is not None for member in group.members)


def _told(view: View, role: RoleMention) -> bool:
    """… ने बताया कि आरोपी ने युवाओं की बैठक ली थी: what somebody tells."""
    return bool(view.words("कि", view.sentences[role.person.sentence].first, role.person.whole.first))


class Standing:
    """Sorts the persons of a report by what is said of them."""

    def __init__(self, view: View, people: People, found: Findings, roles: Mapping[int, Sequence[RoleMention]]) -> None:
        led = any(role.role is Role.CHAIR and not _told(view, role) for role in found.roles)
        led = led and not written_answer(view)
        self._meeting = found.meeting is not None or led
        self._event = found.event
        self._view = view
        self._asides = found.asides
        self._body = found.layout.body
        self._chrome = found.layout.chrome
        self._contents = [act.content for act in found.speech if act.content is not None]
        self._roles = roles
        self._statuses: dict[int, set[str]] = {}
        for status in found.statuses:
            entity = people.of(status.person)
            if entity is not None:
                self._statuses.setdefault(entity.index, set()).add(status.status)
        self._owners = {
            m.whole.first for g in found.groups if g.case in GENITIVE for m in g.members if not _with(view, g)
        }
        self._beside = {e.index for g in found.groups if _acts_together(g) for e in map(people.of, g.members) if e}
        """Whoever is named in one breath with a holder of a post: इरफान मंसूरी व सचिव गिरिराज टेलर पक्ष में थे."""

    def of(self, entity: Entity) -> str:
        """`took_part`, `honoured` or `mentioned`."""
        statuses, roles = self._statuses.get(entity.index, set()), self._roles.get(entity.index, [])
        if "absent" in statuses:
            return "mentioned"
        dead = any(n.late for n in entity.names) or any(self._of_the_dead(office) for office in entity.offices)
        if dead or (not roles and ("honoured" in statuses or self._revered(entity))):
            return "honoured"
        if self._only_yonder(entity):
            return "mentioned"
        if roles and (self._meeting or self._event):
            return "mentioned" if self._only_quoted(entity, roles) else "took_part"
        if not self._meeting:
            return "mentioned"
        if "mentioned" in statuses or self._elsewhere(entity) or self._only_owns(entity):
            return "mentioned"
        if not (entity.offices or entity.index in self._beside):
            return "mentioned"
        if not roles and (self._of_the_press(entity) or self._only_recalled(entity) or self._only_told(entity)):
            return "mentioned"
        return "took_part"

    def _of_the_dead(self, office: OfficeMention) -> bool:
        """दिवंगत पूर्व प्रधान राम सिंह: the late one's post."""
        prefix = self._view.begins(office.whole.first, "name_prefixes")
        return prefix is not None and prefix.entry.type == "late"

    def _only_quoted(self, entity: Entity, roles: Sequence[RoleMention]) -> bool:
        """महात्मा गांधी ने कहा था कि …: words of one who is revered, by somebody who took part."""
        titled = all(self._called_great(office.title.last - 1) for office in entity.offices)
        return self._revered(entity) and titled and all(role.role is Role.SPEAKER for role in roles)

    def _of_the_press(self, entity: Entity) -> bool:
        """संवाददाता दीपचंद शर्मा: no post but that of who filed the report."""
        posts = [self._view.covers(office.title.first, "posts") for office in entity.offices]
        return bool(posts) and all(post is not None and post.type == "press" for post in posts)

    def _only_recalled(self, entity: Entity) -> bool:
        """गौरतलब है कि मुख्यमंत्री श्री … जोर देते रहे हैं: named in the background and, at most, above the body."""
        homes = [mention.sentence for mention in entity.mentions if mention.sentence >= self._body]
        return bool(homes) and all(recalls(self._view, self._view.sentences[index]) for index in homes)

    def _only_told(self, entity: Entity) -> bool:
        """… ने बताया कि दरोगा सुरेश यादव ने मारपीट की: named only in what somebody said."""
        return all(any(c.first <= m.whole.first < c.last for c in self._contents) for m in entity.mentions)

    def _only_yonder(self, entity: Entity) -> bool:
        """उधर, अभियंता का कहना है कि …: what the paper asked somebody who was not there, whatever others told of him."""
        yonder = [m for m in entity.mentions if self._opens_yonder(self._view.sentences[m.sentence])]
        rest = (m for m in entity.mentions if m not in yonder)
        return bool(yonder) and all(any(m.whole.first in c for c in self._contents) for m in rest)

    def _opens_yonder(self, sentence: Sentence) -> bool:
        """उधर, … का कहना है, and no meeting: not उधर संघ की बैठक में …, nor उधर विपक्ष के नेता ने कहा."""
        view, whole = self._view, (sentence.first, sentence.last)
        return (
            view.keys[whole[0]] == "उधर"
            and bool(view.words("कहना", *whole))
            and not view.places("meeting_kinds", *whole)
        )

    def _elsewhere(self, entity: Entity) -> bool:
        """Named only where another meeting is told, or beside the report: in a byline, a box."""
        return all(m.whole.first in self._asides or m.sentence in self._chrome for m in entity.mentions)

    def _only_owns(self, entity: Entity) -> bool:
        """मुख्यमंत्री श्री … की योजनाओं: never more than the owner of something."""
        return all(mention.whole.first in self._owners for mention in entity.mentions)

    def _revered(self, entity: Entity) -> bool:
        """In the list of the revered, by full name, or by one name behind a title of theirs: संत रविदास."""
        name = entity.name
        if name is None:
            return False
        listed = self._view.ends(name.name.last - 1, "honoured")  # not the first words of श्री अरविंद | कुमार
        if len(name.name) < 2:
            return name.great or (
                listed is not None and listed[0].entry.type == "person" and self._called_great(name.name.first - 1)
            )
        whole = listed is not None and listed[0].length >= len(name.name)
        return name.great or whole

    def _called_great(self, i: int) -> bool:
        """संत, संत श्री, महर्षि …: a title ends at token `i` that the revered bear, as others do."""
        title = self._view.ends(i, "name_prefixes") if i >= 0 else None
        return title is not None and "also great" in title[0].entry.note
