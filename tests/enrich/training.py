"""Tiny Hindi models for the tests, trained by stanza's own programs on the reports of `corpora/tune`, in seconds.

    python tests/enrich/training.py corpora/tune FOLDER

Names are those of the gold records; parts of speech and lemmas come from the word lists and from the sentences of
`trees.txt`, written for these tests, which the heads and relations are learnt from. The models know little, but they
are real ones: the real `stanza.Pipeline` loads them.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from sabhaparse.clean import clean
from sabhaparse.divide import Document, Kind, divide
from sabhaparse.enrich import LexiconTagger
from sabhaparse.lexicon import Lexicon

Row = tuple[str, str, str, str]
"""A word with its part of speech, lemma and mark."""
NAMES = "उमा सेन, अमर दास, कमल गुप्ता, सुनील वर्मा, रमेश मीणा, सीमा जोशी, दीपक शर्मा, नीरज यादव"
SMALL = ["--seed", "1", "--no_pretrain", "--word_emb_dim", "24", "--char_emb_dim", "12", "--char_hidden_dim", "12"]


def train_models(corpus: Path, folder: Path) -> None:
    """Train all processors and write `resources.json`, as stanza's downloader would lay them out."""
    sentences = [rows for path in sorted(corpus.glob("*.json")) for rows in marked_sentences(path)]
    texts = folder / "texts"
    texts.mkdir(parents=True)
    train_ner(sentences, texts, folder / "hi" / "ner")
    trees, parts = texts / "trees.conllu", texts / "parts.conllu"
    trees.write_text(written_trees(), encoding="utf-8")
    parts.write_text("\n".join(map(_conllu, sentences[::4])) + "\n" + written_trees(), encoding="utf-8")
    train_syntax(parts, trees, folder / "hi")
    packages = {processor: {"tiny": {"md5": ""}} for processor in ("pos", "lemma", "depparse", "ner")}
    default = {"default": dict.fromkeys(packages, "tiny")}
    listed = {"hi": {"lang_name": "Hindi", **packages, "packages": default}}
    (folder / "resources.json").write_text(json.dumps(listed), encoding="utf-8")


def marked_sentences(path: Path) -> Iterator[list[Row]]:
    """The sentences of a report, with the names of its gold record marked."""
    lexicon = Lexicon.load()
    cleaned = clean(path.with_suffix(".txt").read_text(encoding="utf-8"), lexicon)
    document = divide(cleaned.text)
    marks = ["O"] * len(document.tokens)
    for first, last in _names(path):
        inside = [
            i
            for i in range(len(document.tokens))
            if first <= (raw := cleaned.to_raw(document.slice(i, i + 1))).start < raw.end <= last
        ]
        for i in inside:
            marks[i] = "I-PER"
        if inside:
            marks[inside[-1]], marks[inside[0]] = "E-PER", "B-PER" if len(inside) > 1 else "S-PER"
    upos = _upos(document, lexicon, marks)
    rows = [(t.text, tag, t.key, mark) for t, tag, mark in zip(document.tokens, upos, marks, strict=True)]
    return (rows[s.first : s.last] for s in document.sentences if s.last - s.first < 60)


def _names(path: Path) -> list[tuple[int, int]]:
    people = json.loads(path.read_text(encoding="utf-8"))["people"]
    return [(e["start"], e["end"]) for person in people if person["name"] for e in person["name"]["evidence"]]


def _upos(document: Document, lexicon: Lexicon, marks: list[str]) -> Iterator[str]:
    for token, tag, mark in zip(document.tokens, LexiconTagger(lexicon).tag(document).tags, marks, strict=True):
        if tag.upos or mark != "O":
            yield tag.upos or "PROPN"
        elif tag.hit("function_words"):
            yield "ADP"
        else:
            yield "VERB" if tag.verb and token.kind is Kind.WORD else "NOUN"


def _conllu(rows: list[Row]) -> str:
    lines = []
    for i, (word, upos, lemma, _) in enumerate(rows, 1):
        head, relation = (0, "root") if i == len(rows) else (i + 1, "dep")
        lines.append(f"{i}\t{word}\t{lemma}\t{upos}\t_\t_\t{head}\t{relation}\t_\t_\n")
    return "".join(lines)


def written_trees() -> str:
    """The sentences of `trees.txt` in CoNLL-U, each with several names."""
    lines = (Path(__file__).parent / "trees.txt").read_text(encoding="utf-8").splitlines()
    rows = [[word.split("/") for word in line.split()] for line in lines if not line.startswith("#")]
    names = [dict(zip(("A_", "B_", "C_", "D_"), (*one, *other), strict=True)) for one, other in pairs(NAMES)]
    return "".join(_tree(sentence, filled) + "\n" for filled in names for sentence in rows)


def pairs(names: str) -> Iterator[tuple[list[str], list[str]]]:
    """Each name with the one behind it."""
    split = [name.split() for name in names.split(", ")]
    return zip(split, split[1:] + split[:1], strict=True)


def _tree(sentence: list[list[str]], names: dict[str, str]) -> str:
    words = enumerate(((names.get(word, word), upos, head, rel) for word, upos, head, rel in sentence), 1)
    return "".join(f"{i}\t{word}\t{word}\t{upos}\t_\t_\t{head}\t{rel}\t_\t_\n" for i, (word, upos, head, rel) in words)


def train_ner(sentences: list[list[Row]], texts: Path, into: Path) -> None:
    """A model of names."""
    from stanza.models import ner_tagger

    data = texts / "ner.json"
    named = [[{"text": r[0], "ner": r[3]} for r in rows] for rows in sentences if any(r[3] != "O" for r in rows)]
    data.write_text(json.dumps(named), encoding="utf-8")
    files = ["--train_file", str(data), "--eval_file", str(data), "--save_dir", str(into), "--save_name", "tiny.pt"]
    steps = ["--max_steps", "80", "--eval_interval", "80", "--optim", "adam", "--lr", "0.02"]
    size = ["--hidden_dim", "32", "--dropout", "0"]
    ner_tagger.main(["--shorthand", "hi_tiny", *SMALL, *files, *steps, *size, "--cpu"])


def train_syntax(parts: Path, trees: Path, into: Path) -> None:
    """Models of parts of speech, lemmas and dependencies."""
    from stanza.models import lemmatizer, parser, tagger

    def files(processor: str, conllu: Path) -> list[str]:
        both = ["--train_file", str(conllu), "--eval_file", str(conllu)]
        return [*both, "--save_dir", str(into / processor), "--save_name", "tiny.pt", "--shorthand", "hi_tiny", "--cpu"]

    def fast(number: int, batch: int, rate: float) -> list[str]:
        steps = ["--max_steps", str(number), "--eval_interval", str(number), "--batch_size", str(batch)]
        return [*SMALL, *steps, "--lang", "hi", "--optim", "adam", "--lr", str(rate), "--dropout", "0"]

    deep = ["--hidden_dim", "32", "--deep_biaff_hidden_dim", "32", "--transformed_dim", "16", "--num_layers", "1"]
    deep += ["--word_dropout", "0", "--tag_emb_dim", "8"]
    narrow = ["--composite_deep_biaff_hidden_dim", "16"]
    tagger.main([*files("pos", parts), *deep, *narrow, *fast(80, 24, 0.015)])
    lemmatizer.main([*files("lemma", parts), "--dict_only", "--num_epoch", "1"])
    parser.main([*files("depparse", trees), *deep, *fast(150, 200, 0.01)])


if __name__ == "__main__":
    train_models(Path(sys.argv[1]), Path(sys.argv[2]))
