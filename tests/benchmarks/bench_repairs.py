"""Repairs of damaged Hindi: sabhaparse beside the tools that people use, on the same rows, by class of damage.

    python tests/benchmarks/bench_repairs.py

Rows: `tests/clean/rows/repairs.tsv` (damaged text and what it should be), `tests/clean/rows/negatives.tsv` (text that
must stay as it is) and `tests/clean/legacy/data/legacy.tsv` (text typed in a legacy font, and what it says). A row
counts when the whole text comes out exactly. The rows are ours and were written along with the rules, so they favour
sabhaparse: they show what each tool covers, not how often damage of that class is met.

The others: the normaliser of indic-nlp-library; ftfy.fix_text; the norms of spaCy's Hindi tokens (spaCy repairs nothing
by itself); each left out, with a word, where it is not installed. "public" is the algorithm of the Kruti Dev converters
found on the web, written down from their description: one table, replaced longest key first in the whole text, then ि
moved behind the next letter and the reph before the letter that it follows. Its table is ours with the rows that differ
in those converters; not any one converter's code.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import regex

from sabhaparse.clean import clean
from sabhaparse.clean.legacy import to_unicode
from sabhaparse.clean.legacy.tables import VIRAMA, Key, load

CLEAN = Path(__file__).parents[1] / "clean"
CLASSES = {
    "signs doubled, out of order, apart": "collapse_signs join_vowel_signs join_vowel_letters order_signs order_rakar "
    "place_short_i join_sign join_reph_i",
    "nukta late or undecoded": "order_nukta late_nukta dollar_nukta restore_nukta",
    "letters changed by a converter": "restore_au restore_au_sign restore_sha retroflex_sha",
    "letters too many or too few": "drop_stray_anusvara drop_stray_letter restore_anusvara",
    "abbreviation sign": "sign_for_zero sign_for_dot sign_for_nukta join_chain complete_chain join_split_zero "
    "part_chain part_title join_letters join_capitals",
    "visarga and colon": "colon_visarga digit_visarga heading_visarga",
    "danda": "danda_mark double_danda danda_spacing",
    "words glued": "part_case part_honorific",
    "spaces lost in lines": "part_words",
    "invisible characters, spaces, form": "drop_invisible drop_joiners odd_spaces line_ends unicode_form",
}
PUBLIC = {
    "pkS": "चै", "‘": "ष" + VIRAMA, "’": "ष" + VIRAMA, "“": "श" + VIRAMA, "”": "श" + VIRAMA, "Þ": "“", "ß": "”",
    "vk": "आ", "v‚": "ऑ", "vks": "ओ", "vkS": "औ", "ks": "ो", "kS": "ौ", "bZ": "ई", "b±": "ईं", ",s": "ऐ",
    "f=k": "fत्र", "M+": "ड़", "<+": "ढ़",
}  # fmt: skip
"""Rows of the public tables that ours has otherwise or, building syllables, has no need of."""
ABSENT = frozenset({"£", "¤", "§", "¨", "©", "¢", "´", "»", "Ú", "Û", "ð", "ó", "õ", "›", "ö", "˜", "ø", "ù", "$"})
KRUTI = "Kruti Dev 010"
_SIGNS = "ािीुूृेैोौॅंःँ"

Tool = Callable[[str], str]
Row = tuple[str, str]


def _plain(cell: str) -> str:
    cell = regex.sub(r"\\u([0-9a-f]{4})|\\x([0-9a-f]{2})", lambda m: chr(int(m[1] or m[2], 16)), cell)
    return cell.replace("\\n", "\n").replace("\\r", "\r").replace("\\\\", "\\")


def read(path: Path) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8").rstrip("\n").split("\n")[1:]
    return [[_plain(cell) for cell in line.split("\t")] for line in lines]


def repairs() -> dict[str, list[Row]]:
    names = {step: name for name, steps in CLASSES.items() for step in steps.split()}
    found: dict[str, list[Row]] = {name: [] for name in CLASSES}
    for before, after, step in read(CLEAN / "rows" / "repairs.tsv"):
        found[names[step]].append((before, after))
    return found


def legacy() -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for font, typed, text in read(CLEAN / "legacy" / "data" / "legacy.tsv"):
        found[font].append((typed, text))
    return found


def indic() -> Tool:
    from indicnlp.normalize.indic_normalize import DevanagariNormalizer

    normaliser = DevanagariNormalizer(lang="hi")
    return lambda text: str(normaliser.normalize(text))


def ftfy() -> Tool:
    from ftfy import fix_text

    return lambda text: str(fix_text(text))


def spacy() -> Tool:
    from spacy.lang.hi import Hindi

    tokens = Hindi()
    return lambda text: "".join(token.norm_ + token.whitespace_ for token in tokens(text))


def _replacement(key: Key) -> str:
    if key.kind in ("half", "stemless"):
        return VIRAMA.join([*key.letters, ""])
    if key.kind == "cons":
        return VIRAMA.join(key.letters) + key.signs
    if key.kind in ("rakar", "below"):
        return VIRAMA + VIRAMA.join(key.letters)
    return {"stem": "ा", "prei": "f" + key.signs[1:], "reph": "Z" + key.signs[2:]}.get(key.kind, key.signs)


@lru_cache(maxsize=1)
def _public_table() -> tuple[dict[str, str], regex.Pattern[str]]:
    keys = {typed: key for typed, key in load("krutidev").keys.items() if typed not in ABSENT}
    table = {typed: _replacement(key) for typed, key in keys.items()}
    table |= {typed + "k": VIRAMA.join(key.letters) for typed, key in keys.items() if key.kind == "half"}
    table |= PUBLIC
    longest_first = sorted(table, key=len, reverse=True)
    return table, regex.compile("|".join(map(regex.escape, longest_first)))


def public(text: str) -> str:
    """Replace, then move ि and reph, as the public converters say they do."""
    table, pattern = _public_table()
    text = pattern.sub(lambda m: table[m.group()], text)
    text = regex.sub("f(.)", r"\1ि", text)
    while (moved := regex.sub(f"ि{VIRAMA}(.)", rf"{VIRAMA}\1ि", text)) != text:
        text = moved
    return regex.sub(f"(.)([{_SIGNS}]*)Z", rf"र{VIRAMA}\1\2", text)


def right(tool: Tool, rows: list[Row]) -> int:
    return sum(tool(before) == after for before, after in rows)


def table(title: str, groups: dict[str, list[Row]], tools: dict[str, Tool]) -> None:
    print(f"\n{title:<38}{'rows':>6}" + "".join(f"{name:>13}" for name in tools))
    total = dict.fromkeys(tools, 0)
    for name, rows in groups.items():
        counts = {tool: right(run, rows) for tool, run in tools.items()}
        total = {tool: total[tool] + counts[tool] for tool in tools}
        print(f"{name:<38}{len(rows):>6}" + "".join(f"{count:>13}" for count in counts.values()))
    count = sum(map(len, groups.values()))
    print(f"{'all':<38}{count:>6}" + "".join(f"{total[tool] / count:>13.1%}" for tool in tools))


def main() -> None:
    tools: dict[str, Tool] = {"sabhaparse": lambda text: clean(text).text}
    for name, made in (("indic-nlp", indic), ("ftfy", ftfy), ("spaCy", spacy)):
        try:
            tools[name] = made()
        except ImportError:
            print(f"{name} is not installed: left out")
    table("repaired", repairs(), tools)
    kept: dict[str, list[Row]] = defaultdict(list)
    for text, group in read(CLEAN / "rows" / "negatives.tsv"):
        kept[group].append((text, text))
    table("left as it is", dict(sorted(kept.items())), tools)
    fonts = legacy()
    others = {name: tool for name, tool in tools.items() if name != "sabhaparse"}
    decoders: dict[str, Tool] = {"sabhaparse": lambda text: to_unicode(text, "Kruti Dev 010"), "public": public}
    table("decoded, the font known", {KRUTI: fonts[KRUTI]}, decoders | others)
    mixed = {"found by itself, with English round it": fonts["auto"]}
    table("decoded, the font not known", mixed, {"sabhaparse": to_unicode, "public": public} | others)


if __name__ == "__main__":
    main()
