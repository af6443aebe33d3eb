"""Dates in Hindi: sabhaparse against dateparser's `search_dates`, on the project's own rows, in one run.

    python tests/benchmarks/bench_dates.py

Counted, over the marked expressions of `tests/find/rows/dates.tsv` that have a day, month or year as value: how many
are placed right (the same characters), how many have the right value (as finely as the value tells: a month is right
when year and month are), and how many have both; over `date_lookalikes.tsv`: in how many texts something is found
although there is no date. Time is that of the whole call from raw text, each text once, after one call to load the word
lists. The rows are our own and were written along with the rules: they show coverage, not accuracy on unseen text.
dateparser gives no positions; the first place of the text it returns is taken, which favours it. Both get the reference
day of the row where it has one; for a row without one dateparser gets 2018-06-12, and only month and day are compared.
dateparser is called in two ways: as it comes (it detects the language), and told that the text is Hindi.
"""

import datetime as dt
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import regex

from sabhaparse.clean import clean
from sabhaparse.divide import divide
from sabhaparse.enrich import LexiconTagger
from sabhaparse.find.dates import find_dates
from sabhaparse.lexicon import Lexicon
from sabhaparse.link.calendar import dated

ROWS = Path(__file__).parents[1] / "find" / "rows"
MARKED = regex.compile(r"<date ([^>]*)>(.*?)</date>")
DEFAULT = dt.date(2018, 6, 12)


class Found(NamedTuple):
    """A date found: start and end in the text, EDTF value."""

    start: int
    end: int
    value: str


class Row(NamedTuple):
    """A text, its reference day, and the dates that must be found in it."""

    text: str
    reference: dt.date | None
    dates: tuple[Found, ...]


Engine = Callable[[str, dt.date | None], list[Found]]


def rows() -> list[Row]:
    out = []
    for line in (ROWS / "dates.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        reference, marked, *_ = line.split("\t")
        text, dates, at = "", [], 0
        for match in MARKED.finditer(marked):
            text += marked[at : match.start()]
            dates.append(Found(len(text), len(text) + len(match[2]), match[1]))
            text += match[2]
            at = match.end()
        day = None if reference == "-" else dt.date.fromisoformat(reference)
        out.append(Row(text + marked[at:], day, tuple(d for d in dates if d.value != "?")))
    return [row for row in out if row.dates]


def ours() -> Engine:
    tagger = LexiconTagger(Lexicon.load())

    def find(text: str, reference: dt.date | None) -> list[Found]:
        document = clean(text)
        tagged = tagger.tag(divide(document.text))
        found = dated(tagged, find_dates(tagged), reference)
        raws = [(document.to_raw(mention.span), value) for mention, value, _ in found]
        return [Found(raw.start, raw.end, str(value)) for raw, value in raws]

    return find


def dateparsers(languages: list[str] | None) -> Engine | None:
    try:
        from dateparser.search import search_dates
    except ImportError:
        return None

    def find(text: str, reference: dt.date | None) -> list[Found]:
        base = dt.datetime.combine(reference or DEFAULT, dt.time())
        found = search_dates(text, languages=languages, settings={"RELATIVE_BASE": base, "DATE_ORDER": "DMY"}) or []
        places = [(text.find(quote), quote, value) for quote, value in found]
        return [Found(at, at + len(quote), value.date().isoformat()) for at, quote, value in places]

    return find


def same_value(wanted: str, got: str) -> bool:
    """Equal as far as `wanted` tells; of an interval the first point is enough."""
    first, other = wanted.split("/")[0], got.split("/")[0]
    if first.startswith("XXXX"):
        return other[4 : len(first)] == first[4:]
    return other.startswith(first)


def measure(name: str, find: Engine, texts: list[Row], lookalikes: list[str]) -> tuple[int, float]:
    find(texts[0].text, None)
    start = time.perf_counter()
    results = [find(row.text, row.reference) for row in texts]
    spent = time.perf_counter() - start
    total = sum(len(row.dates) for row in texts)
    placed = valued = both = 0
    for row, result in zip(texts, results, strict=True):
        for wanted in row.dates:
            here = [r for r in result if (r.start, r.end) == (wanted.start, wanted.end)]
            value = [r for r in result if same_value(wanted.value, r.value)]
            placed += bool(here)
            valued += bool(value)
            both += any(same_value(wanted.value, r.value) for r in here)
    wrong = sum(bool(find(text, None)) for text in lookalikes)
    print(
        f"{name:<12}{placed:>7}{valued:>7}{both:>7}{total:>7}{both / total:>8.1%}"
        f"{wrong:>10} of {len(lookalikes)}{spent * 1000 / len(texts):>10.3f} ms"
    )
    return both, spent


def main() -> None:
    texts = rows()
    lines = (ROWS / "date_lookalikes.tsv").read_text(encoding="utf-8").splitlines()[1:]
    lookalikes = [line.split("\t")[1] for line in lines]
    print(f"{'':<12}{'placed':>7}{'value':>7}{'both':>7}{'of':>7}{'':>8}{'look-alikes':>17}{'a text':>13}")
    right, fast = measure("sabhaparse", ours(), texts, lookalikes)
    for name, languages in (("dateparser", None), ("  told Hindi", ["hi"])):
        other = dateparsers(languages)
        if other is None:
            print("dateparser is not installed: pip install 'sabhaparse[benchmark]'")
            return
        theirs, slow = measure(name, other, texts, lookalikes)
        print(f"{'':<12}sabhaparse: {right / max(theirs, 1):.1f} times as many right, {slow / fast:.0f} times as fast")


if __name__ == "__main__":
    main()
