"""The cost of `clean` beside indic-nlp's normaliser alone, on the same texts.

    python tests/benchmarks/bench_clean.py FILE.jsonl[.gz] …   (one object a line, its text under "text")

Prints milliseconds for a pass over all texts: the normaliser; `clean` on text that needs nothing (warm, and with
nothing remembered); `clean` on the texts as they are.
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from collections.abc import Callable

from indicnlp.normalize.indic_normalize import DevanagariNormalizer

from sabhaparse.clean import Cleaner

SAMPLE = "जिला कार्यालय में पार्टी की मासिक बैठक हुई। बैठक में जिला अध्यक्ष रमेश पाठक ने कहा कि 5 जुलाई तक सभी समितियों का गठन हो।\n"


def read(paths: list[str]) -> list[str]:
    texts = []
    for path in paths:
        opener = gzip.open if path.endswith(".gz") else open
        with opener(path, "rt", encoding="utf-8") as lines:
            texts += [json.loads(line)["text"] for line in lines]
    return texts or [SAMPLE * 20] * 50


def best(run: Callable[[], object], times: int = 7) -> float:
    """The best of `times` runs, in milliseconds."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return 1000 * min(taken)


def main() -> None:
    texts = read(sys.argv[1:])
    cleaner, normaliser = Cleaner(), DevanagariNormalizer(lang="hi")
    clean = [cleaner.clean(text).text for text in texts]
    print(f"{len(texts)} texts, {sum(map(len, texts)):,} characters")

    def cold() -> None:
        # word lists are loaded already; what the cleaner remembers of words is not
        fresh = Cleaner()
        for text in clean:
            fresh.clean(text)

    normal = best(lambda: [normaliser.normalize(text) for text in clean])
    rows = (
        ("indic-nlp normaliser", normal),
        ("clean, clean text, warm", best(lambda: [cleaner.clean(text) for text in clean])),
        ("clean, clean text, cold", best(cold, 3)),
        ("clean, text as it is", best(lambda: [cleaner.clean(text) for text in texts])),
    )
    for name, taken in rows:
        print(f"{name:26}{taken:9.1f} ms{taken / normal:7.2f} x")


if __name__ == "__main__":
    main()
