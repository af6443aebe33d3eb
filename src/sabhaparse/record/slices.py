"""Raw slices without a whole record: the sentences of a text, and its dates.

>>> [s.quote for s in raw_sentences("बैठक हुई।\\u200b  सभी आए।")]
['बैठक हुई।\\u200b', 'सभी आए।']

Lists: those of `find.dates`.
"""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from sabhaparse.clean import clean
from sabhaparse.divide import divide
from sabhaparse.divide.sentences import split
from sabhaparse.enrich import Tagger
from sabhaparse.find.dates import find_dates
from sabhaparse.link.calendar import dated
from sabhaparse.record.assemble import Assembler
from sabhaparse.record.evidence import Edtf, Evidence, Grounded
from sabhaparse.values import When


def raw_sentences(raw: str) -> tuple[Evidence, ...]:
    """The sentences of `raw` in order, without overlap; only white space lies before, between and behind them.

    What `clean` dropped between two sentences (invisible characters) goes with the sentence before it.
    """
    cleaned = clean(raw)
    starts = sorted({cleaned.to_raw(span).start for span in split(cleaned.text)})
    bounds = [0, *starts[1:], len(raw)]
    slices = (_stripped(raw, start, end) for start, end in pairwise(bounds))
    return tuple(s for s in slices if s.quote)


def _stripped(raw: str, start: int, end: int) -> Evidence:
    piece = raw[start:end]
    start += len(piece) - len(piece.lstrip())
    quote = piece.strip()
    return Evidence(start=start, end=start + len(quote), quote=quote)


def raw_dates(raw: str, tagger: Tagger, reference: dt.date | None) -> list[Grounded[When]]:
    """The dates of `raw` in order, completed from `reference` where one is given."""
    cleaned = clean(raw)
    tagged = tagger.tag(divide(cleaned.text))
    at = Assembler(cleaned)
    return [
        Grounded[Edtf](value=value, evidence=(at.evidence(mention.span),), rule=mention.rule, basis=basis)
        for mention, value, basis in dated(tagged, find_dates(tagged), reference)
    ]
