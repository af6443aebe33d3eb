"""people: names, offices, the persons they make, and the lists they stand in."""

from sabhaparse.find.people.groups import find_groups
from sabhaparse.find.people.names import find_names
from sabhaparse.find.people.persons import find_people

__all__ = ["find_groups", "find_names", "find_people"]
