"""The minutes as Akoma Ntoso 3.0 (OASIS LegalDocML), one XML file a report: a `debate` named `minutes`.

>>> from sabhaparse.pipeline import Parser
>>> text = to_akoma(Document("a1", {}, Parser().parse("व्यापार संघ की मासिक बैठक 4 मई 2023 को हुई।")))
>>> [line.strip() for line in text.decode().splitlines() if "docDate" in line]
['<docDate date="2023-05-04" sp:start="26" sp:end="35">4 मई 2023</docDate>']
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sabhaparse.render.akoma_body import body, preface
from sabhaparse.render.akoma_meta import meta
from sabhaparse.render.akoma_tree import NAMESPACE, OFFSETS, add, element, serialise
from sabhaparse.render.documents import Document, Given
from sabhaparse.render.safe import file_name, folder, whole


def write_akoma(documents: Iterable[Given], out: Path) -> int:
    """Write each report into a file of the folder `out`, named by its id; returns how many reports there were.

    Raises:
        InputError: the folder or a file cannot be written.
    """
    count = 0
    for given in documents:
        count += 1
        document = Document(*given)
        with whole(folder(out) / file_name(document.id, ".xml")) as part:
            part.write_bytes(to_akoma(document))
    return count


def to_akoma(document: Document) -> bytes:
    """The XML document of one report, in UTF-8."""
    root = element("akomaNtoso", attributes={"xmlns": NAMESPACE, "xmlns:sp": OFFSETS})
    debate = add(root, "debate", attributes={"name": "minutes", "contains": "originalVersion"})
    debate.append(meta(document))
    front = preface(document)
    if front is not None:
        debate.append(front)
    debate.append(body(document))
    return serialise(root)
