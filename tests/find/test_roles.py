"""Roles, row by row (`rows/roles.tsv`): `name: role, role` joined by ` || `, for everyone in the record of a text.

`honoured` and `mentioned` stand for people who took no part; an official named only by post is `(post)`. A reason in
the last column marks a known miss.
"""

from pathlib import Path

import pytest

from row_table import read_rows
from sabhaparse import Minutes, parse

ROWS = Path(__file__).parent / "rows"
LEAD = "ज्ञानपुर। नागरिक समिति की मासिक बैठक रविवार को समिति के कार्यालय में हुई। "
"""Opens every row, so that there is a meeting."""


ROLES = read_rows(ROWS / "roles.tsv")


def wanted(cell: str) -> dict[str, set[str]]:
    pairs = [part.rsplit(": ", 1) for part in cell.split(" || ")]
    return {name: set(roles.split(", ")) for name, roles in pairs}


def found(minutes: Minutes) -> dict[str, set[str]]:
    people = {}
    for person in minutes.people:
        name = person.name.evidence[0].quote if person.name else f"({person.mentions[0].quote})"
        people[name] = {str(role.value) for role in person.roles}
    people |= {named.name.evidence[0].quote: {"honoured"} for named in minutes.honoured}
    return people | {named.name.evidence[0].quote: {"mentioned"} for named in minutes.mentioned}


@pytest.mark.parametrize("text, roles", ROLES)
def test_roles(text: str, roles: str) -> None:
    assert found(parse(LEAD + text.replace("\\n", "\n"))) == wanted(roles)


@pytest.mark.parametrize("text, roles", [param.values for param in ROLES])
def test_rows_quote_their_text(text: str, roles: str) -> None:
    assert [name for name in wanted(roles) if name.strip("()") not in text] == []
