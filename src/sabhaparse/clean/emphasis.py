"""Marks of emphasis that messengers leave in a note: *महिपाल नैन*, **प्रथम सत्र**.

>>> from sabhaparse.clean.edits import apply
>>> apply("अध्यक्षता *महिपाल नैन* ने की। * पहली मांग", drop_emphasis("अध्यक्षता *महिपाल नैन* ने की। * पहली मांग"))[0]
'अध्यक्षता महिपाल नैन ने की। * पहली मांग'
"""

from __future__ import annotations

from sabhaparse.clean.edits import Edit
from sabhaparse.late import late

_EMPHASIS = late(r"(?P<open>\*{1,3}+)(?=[^\s*])(?P<text>[^*\n]{1,400}+)(?P<close>\*{1,3}+)")
_LETTER = late(r"\p{L}")


def drop_emphasis(text: str) -> list[Edit]:
    """The asterisks around words of one line are taken out; bullets and rules of asterisks stay."""
    edits = []
    for match in _EMPHASIS.finditer(text):
        if match["open"] == match["close"] and not match["text"][-1].isspace() and _LETTER.search(match["text"]):
            edits.append(Edit(*match.span("open"), "", "drop_emphasis"))
            edits.append(Edit(*match.span("close"), "", "drop_emphasis"))
    return edits
