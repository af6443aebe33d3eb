"""The cost of the whole parse beside tools that do a part of it, on the same reports.

    python tests/benchmarks/bench_parse.py [FILE.txt …]      (by default the reports of corpora/)

Prints milliseconds for a thousand characters, and each tool's time as a multiple of ours: above 1 it is slower than
sabhaparse. Compared with: indic-nlp (normalise, split into sentences, tokenise), dateparser (search_dates alone), and
stanza (tokenise, tag, parse, entities), each where it is installed.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

from sabhaparse import Parser, find_dates, sentences
from sabhaparse.acquire import read_file

ROOT = Path(__file__).parent.parent.parent
LEAST = 100_000
"""Characters to read for one measurement of a quick tool."""
LEAST_SLOW = 5_000
"""The same for a slow one."""

Tool = Callable[[str], object]


def reports(paths: list[str]) -> list[str]:
    files = [Path(p) for p in paths] or sorted((ROOT / "corpora").glob("*/*.txt"))
    texts = [read_file(file) for file in files]
    return [text for text in texts if any("\u0900" <= char <= "\u097f" for char in text)]


def cost(tool: Tool, texts: list[str], least: int) -> float:
    """Milliseconds for a thousand characters: the best of three passes over `least` characters of the reports."""
    tool(texts[0])
    taken: list[str] = []
    length = 0
    for text in cycle(texts):
        taken.append(text)
        length += len(text)
        if length >= least:
            break
    times = []
    for _ in range(3):
        start = time.perf_counter()
        for text in taken:
            tool(text)
        times.append(time.perf_counter() - start)
    return 1e6 * min(times) / length


def indic() -> Tool:
    from indicnlp.normalize.indic_normalize import DevanagariNormalizer
    from indicnlp.tokenize.indic_tokenize import trivial_tokenize
    from indicnlp.tokenize.sentence_tokenize import sentence_split

    normaliser = DevanagariNormalizer(lang="hi")

    def run(text: str) -> object:
        return [trivial_tokenize(s, lang="hi") for s in sentence_split(normaliser.normalize(text), lang="hi")]

    return run


def dates() -> Tool:
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=["hi"])


def neural() -> Tool:
    import stanza

    pipeline = stanza.Pipeline("hi", download_method=None, verbose=False)
    return lambda text: pipeline(text)


def row(name: str, made: Callable[[], Tool], texts: list[str], least: int, ours: float) -> str:
    try:
        tool = made()
    except ImportError as error:
        return f"{name:<46} not installed ({error.name})"
    except Exception as error:  # stanza raises its own kinds where models are missing
        return f"{name:<46} cannot be run here ({type(error).__name__})"
    taken = cost(tool, texts, least)
    return f"{name:<46}{taken:9.2f} ms{taken / ours:10.2f} ×"


def main() -> None:
    texts = reports(sys.argv[1:])
    if not texts:
        sys.exit("no reports: give files of Hindi text")
    print(f"{len(texts)} reports, {sum(map(len, texts)):,} characters; milliseconds for 1,000 characters, best of 3")
    start = time.perf_counter()
    parser = Parser()
    parser.parse("")
    print(f"{'word lists, loaded once':<46}{1000 * (time.perf_counter() - start):9.2f} ms")
    ours = cost(parser.parse, texts, LEAST)
    print(f"{'sabhaparse, whole parse':<46}{ours:9.2f} ms{1:10.2f} ×   {1000 / ours:,.0f} thousand characters a second")
    print(row("sabhaparse, sentences alone", lambda: sentences, texts, LEAST, ours))
    print(row("sabhaparse, dates alone", lambda: find_dates, texts, LEAST, ours))
    print(row("indic-nlp, normalise + split + tokenise", indic, texts, LEAST, ours))
    print(row("dateparser, search_dates", dates, texts, LEAST_SLOW, ours))
    print(row("stanza, tokenise + tag + parse + entities", neural, texts, LEAST_SLOW, ours))


if __name__ == "__main__":
    main()
