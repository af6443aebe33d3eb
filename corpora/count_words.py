"""How often words, and pairs of words, stand in the project's own texts: what `clean/wordcosts.py` reckons with.

    python corpora/count_words.py        # writes src/sabhaparse/clean/data/frequent.tsv and pairs.tsv

Counted are the reports of `tune/` and the sentences of the tests' rows, but for those of the repairs; `heldout/` stays
out, so that the parting of text without spaces can be measured on it.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from pathlib import Path

import regex

from sabhaparse.clean import clean
from sabhaparse.divide import Kind, divide

ROOT = Path(__file__).parent.parent
DATA = ROOT / "src" / "sabhaparse" / "clean" / "data"
MARKS = regex.compile(r"<[^>]*>|\[[A-Z]:|\]|\\n")
LEAST = 2
"""How often a word or a pair must be met to be listed."""


def texts() -> list[str]:
    """The texts to count in."""
    reports = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "corpora" / "tune").glob("*.txt"))]
    rows = [
        MARKS.sub(" ", cell)
        for path in sorted((ROOT / "tests").rglob("rows/*.tsv"))
        if path.parents[1].name != "clean"
        for line in path.read_text(encoding="utf-8").splitlines()[1:]
        for cell in line.split("\t")
        if len(cell) > 30
    ]
    return [*reports, *rows]


def main() -> None:
    """Count and write both files."""
    words: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for text in texts():
        document = divide(clean(text).text)
        for sentence in document.sentences:
            run: list[str] = []
            for token in (*document.tokens[sentence.first : sentence.last], None):
                if token is not None and token.kind is Kind.WORD:
                    run.append(token.key)
                    continue
                words.update(run)
                pairs.update(pairwise(run))
                run = []
    total = sum(words.values())
    known = {word for word, n in words.items() if n >= LEAST}
    with (DATA / "frequent.tsv").open("w", encoding="utf-8") as out:
        out.write("word\tcount\n")
        out.writelines(f"{word}\t{n}\n" for word, n in sorted(words.items(), key=lambda w: (-w[1], w[0])) if n >= LEAST)
    with (DATA / "pairs.tsv").open("w", encoding="utf-8") as out:
        out.write("first\tsecond\tcount\n")
        rows = sorted(pairs.items(), key=lambda p: (-p[1], p[0]))
        out.writelines(f"{a}\t{b}\t{n}\n" for (a, b), n in rows if n >= LEAST and a in known and b in known)
    print(f"{total} words, {len(known)} listed")


if __name__ == "__main__":
    main()
