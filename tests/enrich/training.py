"""Tiny Hindi models for the tests, trained by stanza's own programs on the reports of `corpora/tune`, in seconds.

Names are those of the gold records; parts of speech and lemmas come from the word lists; each word hangs on the next
one. The models know little, but they are real ones: the real `stanza.Pipeline` loads them.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from sabhaparse.clean import clean
from sabhaparse.divide import Document, Kind, divide
from sabhaparse.enrich import LexiconTagger
from sabhaparse.lexicon import Lexicon
from sabhaparse.span import RawSpan

Row = tuple[str, str, str, str]
"""A word with its part of speech, lemma and mark."""
SMALL = ["--seed", "1", "--no_pretrain", "--word_emb_dim", "24", "--char_emb_dim", "12", "--char_hidden_dim", "12"]


def train_models(corpus: Path, folder: Path) -> None:
    """Train all processors and write `resources.json`, as stanza's downloader would lay them out."""
    sentences = [rows for path in sorted(corpus.glob("*.json")) for rows in marked_sentences(path)]
    texts = folder / "texts"
    texts.mkdir(parents=True)
    train_ner(sentences, texts, folder / "hi" / "ner")
    conllu = texts / "tiny.conllu"
    conllu.write_text("\n".join(map(_conllu, sentences)) + "\n", encoding="utf-8")
    train_syntax(conllu, folder / "hi")
    packages = {processor: {"tiny": {"md5": ""}} for processor in ("pos", "lemma", "depparse", "ner")}
    default = {"default": dict.fromkeys(packages, "tiny")}
    listed = {"hi": {"lang_name": "Hindi", **packages, "packages": default}}
    (folder / "resources.json").write_text(json.dumps(listed), encoding="utf-8")


def marked_sentences(path: Path) -> Iterator[list[Row]]:
    """The sentences of a report, with the names of its gold record marked."""
    lexicon = Lexicon.load()
    cleaned = clean(path.with_suffix(".txt").read_text(encoding="utf-8"), lexicon)
    document = divide(cleaned.text)
    names = [e for person in json.loads(path.read_text(encoding="utf-8"))["people"] if person["name"] for e in person["name"]["evidence"]]
    spans = [RawSpan(e["start"], e["end"]) for e in names]
    marks = ["O"] * len(document.tokens)
    for span in spans:
        inside = [i for i, token in enumerate(document.tokens) if _within(cleaned.to_raw(token.span), span)]
        for i in inside:
            marks[i] = "I-PER"
        if inside:
            marks[inside[-1]], marks[inside[0]] = "E-PER", "B-PER" if len(inside) > 1 else "S-PER"
    rows = [(token.text, upos, token.key, mark) for token, upos, mark in zip(document.tokens, _upos(document, lexicon, marks), marks, strict=True)]
    return (rows[s.first : s.last] for s in document.sentences if s.last - s.first < 60)


def _within(inner: RawSpan, outer: RawSpan) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


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


def train_ner(sentences: list[list[Row]], texts: Path, into: Path) -> None:
    """A model of names."""
    from stanza.models import ner_tagger

    data = texts / "ner.json"
    data.write_text(json.dumps([[{"text": r[0], "ner": r[3]} for r in rows] for rows in sentences]), encoding="utf-8")
    files = ["--train_file", str(data), "--eval_file", str(data), "--save_dir", str(into), "--save_name", "tiny.pt"]
    steps = ["--max_steps", "240", "--eval_interval", "240", "--hidden_dim", "32", "--dropout", "0.1", "--lr", "0.3"]
    ner_tagger.main(["--shorthand", "hi_tiny", *SMALL, *files, *steps, "--cpu"])


def train_syntax(conllu: Path, into: Path) -> None:
    """Models of parts of speech, lemmas and dependencies."""
    from stanza.models import lemmatizer, parser, tagger

    def files(processor: str) -> list[str]:
        both = ["--train_file", str(conllu), "--eval_file", str(conllu)]
        return [*both, "--save_dir", str(into / processor), "--save_name", "tiny.pt", "--shorthand", "hi_tiny", "--cpu"]

    deep = ["--hidden_dim", "24", "--deep_biaff_hidden_dim", "24", "--tag_emb_dim", "8", "--transformed_dim", "16", "--num_layers", "1"]
    tagger.main([*files("pos"), *SMALL, *deep, "--lang", "hi", "--max_steps", "20", "--eval_interval", "20"])
    lemmatizer.main([*files("lemma"), "--dict_only", "--num_epoch", "1"])
    parser.main([*files("depparse"), *SMALL, *deep, "--lang", "hi", "--max_steps", "6", "--eval_interval", "6"])
