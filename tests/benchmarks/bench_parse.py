"""The cost of the whole parse beside tools that do a part of it, on the same reports, in one run.

    python tests/benchmarks/bench_parse.py [FILE.txt …]      (by default the reports of corpora/)
    python tests/benchmarks/bench_parse.py --largest 10000000 [FILE.txt …]

Prints, with what it takes from a warm parser in one process:
  * the whole parse against indic-nlp (normalise, split into sentences, tokenise), dateparser (search_dates alone, told
    that the text is Hindi and as it comes) and stanza (tokenise, tag, parse, entities), each where it is installed. The
    tools take turns on each report, and the ratio is the median over all turns: what slows the machine slows both;
  * the time of `import sabhaparse` and of `Parser()`, each in a process of its own (median of nine);
  * the cost of 1,000 characters over texts of 1 kB to `--largest` characters, made of the reports one behind the other.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path

from sabhaparse import Parser, find_dates, sentences
from sabhaparse.acquire import read_file

ROOT = Path(__file__).parent.parent.parent
TURNS, TURNS_SLOW = 200, 7
"""Turns of two quick tools, and of one that takes long for a report."""
PROCESSES = 9
SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)

Tool = Callable[[str], object]


def reports(paths: list[str]) -> list[str]:
    files = [Path(p) for p in paths] or sorted((ROOT / "corpora").glob("*/*.txt"))
    texts = [read_file(file) for file in files]
    return [text for text in texts if any("\u0900" <= char <= "\u097f" for char in text)]


def seconds(tool: Tool, text: str) -> float:
    start = time.perf_counter()
    tool(text)
    return time.perf_counter() - start


def turns(ours: Tool, other: Tool, texts: list[str], count: int) -> Iterator[tuple[float, float, int]]:
    """Seconds of ours, of the other, and characters, report by report."""
    for text in texts[:count]:
        ours(text), other(text)  # both warm
    for text in islice(cycle(texts), count):
        yield seconds(ours, text), seconds(other, text), len(text)


def row(name: str, made: Callable[[], Tool], ours: Tool, texts: list[str], count: int) -> str:
    """What a tool takes for 1,000 characters, what ours takes in turn with it, and how many times ours it takes."""
    try:
        tool = made()
        measured = list(turns(ours, tool, texts, count))
    except ImportError as error:
        return f"{name:<46} not installed ({error.name})"
    except Exception as error:  # stanza raises its own kinds where models are missing
        return f"{name:<46} cannot be run here ({type(error).__name__})"
    theirs = statistics.median(1e6 * b / n for _, b, n in measured)
    own = statistics.median(1e6 * a / n for a, _, n in measured)
    ratio = statistics.median(b / a for a, b, _ in measured)
    return f"{name:<46}{theirs:10.3f} ms{own:10.3f} ms{ratio:10.2f} ×{1 / ratio:10.2f} ×"


def indic() -> Tool:
    from indicnlp.normalize.indic_normalize import DevanagariNormalizer
    from indicnlp.tokenize.indic_tokenize import trivial_tokenize
    from indicnlp.tokenize.sentence_tokenize import sentence_split

    normaliser = DevanagariNormalizer(lang="hi")

    def run(text: str) -> object:
        return [trivial_tokenize(s, lang="hi") for s in sentence_split(normaliser.normalize(text), lang="hi")]

    return run


def dates(languages: list[str] | None) -> Tool:
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=languages)


def neural() -> Tool:
    import stanza

    pipeline = stanza.Pipeline("hi", download_method=None, verbose=False)
    return lambda text: pipeline(text)


def fresh(code: str) -> float:
    """Milliseconds of a statement in a process of its own; what it needs is imported before."""
    setup, _, statement = code.rpartition("; ")
    timed = f"import time\n{setup}\nstart = time.perf_counter()\n{statement}\nprint(time.perf_counter() - start)"
    runs = [subprocess.run([sys.executable, "-c", timed], capture_output=True, text=True) for _ in range(PROCESSES)]
    return 1000 * statistics.median(float(run.stdout) for run in runs)


def of_size(texts: list[str], size: int) -> str:
    pieces, length = [], 0
    for text in cycle(texts):
        pieces.append(text)
        length += len(text) + 2
        if length >= size:
            break
    return "\n\n".join(pieces)[:size]


def main() -> None:
    options = argparse.ArgumentParser(description="Speed of the whole parse beside other tools.")
    options.add_argument("files", nargs="*")
    options.add_argument("--largest", type=int, default=1_000_000, help="characters of the longest text (1,000,000)")
    given = options.parse_args()
    texts = reports(given.files)
    if not texts:
        sys.exit("no reports: give files of Hindi text")
    parser = Parser()
    print(f"{len(texts)} reports, {sum(map(len, texts)):,} characters; per 1,000 characters, median of turns")
    print(f"{'':<46}{'the tool':>13}{'sabhaparse':>13}{'tool/ours':>12}{'ours/tool':>12}")
    whole = parser.parse
    print(row("indic-nlp, normalise + split + tokenise", indic, whole, texts, TURNS))
    print(row("dateparser, search_dates, told Hindi", lambda: dates(["hi"]), whole, texts, TURNS_SLOW))
    print(row("dateparser, search_dates, as it comes", lambda: dates(None), whole, texts, TURNS_SLOW))
    print(row("stanza, tokenise + tag + parse + entities", neural, whole, texts, TURNS_SLOW))
    print(row("sabhaparse, sentences alone", lambda: sentences, whole, texts, TURNS))
    print(row("sabhaparse, dates alone", lambda: find_dates, whole, texts, TURNS))
    print(f"\n{'import sabhaparse':<46}{fresh('; import sabhaparse'):10.1f} ms")
    print(f"{'Parser(), with its word lists':<46}{fresh('from sabhaparse import Parser; Parser()'):10.1f} ms\n")
    for size in SIZES:
        if size <= given.largest:
            text = of_size(texts, size)
            best = min(seconds(whole, text) for _ in range(5 if size <= 100_000 else 1))
            print(f"{f'one text of {len(text):,} characters':<46}{1e6 * best / len(text):10.3f} ms for 1,000")


if __name__ == "__main__":
    main()
