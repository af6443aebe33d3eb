"""The engine stanza, with the real stanza and models trained in this run."""

import datetime as dt
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sabhaparse.batch import Failure, Options, Totals, parse_many, run
from sabhaparse.clean import clean
from sabhaparse.divide import Document, divide
from sabhaparse.enrich import LexiconTagger, StanzaTagger, stanza_tagger
from sabhaparse.errors import InputError, ModelMissingError
from sabhaparse.lexicon import Lexicon
from sabhaparse.pipeline import Parser
from sabhaparse.record import Entry, Minutes
from sabhaparse.record.jsonl import read_file

LEXICON = Lexicon.load()
LONG = stanza_tagger.LONGEST_SENTENCE
ODD = {
    "empty": "",
    "white space": " \n\u00a0\n ",
    "marks": "।।। ---- *** ( ) \u201c\u201d",
    "one word": "बैठक",
    "Latin and digits": "GST 12,500/- (A-1) @ 10:30",
    "overlong word": "श्री अमर नाथ " + "क्षमता" * 2000 + " ने कहा।",
    "no full stop": "अमर नाथ और उमा सेन आए तथा " * 300,
    "joiners": "क\u200dख\u200c ग \u200d घ",
    "many lines": "अ\n\nब\n" * 200,
    "astral": "\U0001f600 बैठक \U00011303",
}


@pytest.fixture(scope="module")
def tagger(models: Path) -> StanzaTagger:
    return StanzaTagger(LEXICON, dir=models)


@pytest.fixture(scope="module")
def reports(root: Path) -> list[Document]:
    paths = sorted((root / "corpora" / "tune").glob("*.txt"))[:8]
    return [divide(clean(path.read_text(encoding="utf-8"), LEXICON).text) for path in paths]


@pytest.fixture
def bare(tagger: StanzaTagger) -> Any:
    """The pipeline that the tagger uses."""
    tagger.tag(divide("बैठक"))
    return tagger._pipeline


def test_each_answer_stands_at_its_own_token(tagger: StanzaTagger, reports: list[Document], bare: Any) -> None:
    for document, tagged in zip(reports[:3], tagger.tag_many(reports)[:3], strict=True):
        assert tagged.doc is document
        assert len(tagged.tags) == len(document.tokens)
        shown = [[t.text for t in document.tokens[s.first : s.last]] for s in document.sentences]
        for sentence, words, said in zip(document.sentences, shown, bare(shown).sentences, strict=True):
            tags = tagged.tags[sentence.first : sentence.last]
            assert [word.text for word in said.words] == words
            assert [tag.upos for tag in tags] == [word.upos for word in said.words]
            assert [tag.lemma for tag in tags] == [word.lemma for word in said.words]
            assert [(tag.head + 1, tag.relation) for tag in tags] == [(word.head, word.deprel) for word in said.words]
            assert [tag.entity for tag in tags] == [token.ner for token in said.tokens]


def test_the_word_lists_have_their_say(tagger: StanzaTagger, reports: list[Document]) -> None:
    for document in reports:
        lists, both = LexiconTagger(LEXICON).tag(document).tags, tagger.tag(document).tags
        assert [(t.hits, t.verb, t.known) for t in lists] == [(t.hits, t.verb, t.known) for t in both]


def test_names_of_the_training_texts_are_marked(tagger: StanzaTagger, reports: list[Document]) -> None:
    marks = [tag.entity for tagged in tagger.tag_many(reports) for tag in tagged.tags]
    assert {"B-PER", "E-PER", "O"} <= set(marks)
    assert 0.02 < sum(mark != "O" for mark in marks) / len(marks) < 0.4


def test_documents_together_are_read_as_one_by_one(tagger: StanzaTagger, reports: list[Document]) -> None:
    documents = [*reports, divide(""), reports[0], divide(" \n ")]
    assert tagger.tag_many(documents) == [tagger.tag(document) for document in documents]
    assert tagger.tag_many([]) == []


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_texts_are_tagged_token_by_token(text: str, tagger: StanzaTagger) -> None:
    document = divide(text)
    tags = tagger.tag(document).tags
    assert len(tags) == len(document.tokens)
    assert all(tag.upos and tag.entity for tag in tags)
    for sentence in document.sentences:
        assert all(-1 <= tag.head < sentence.last - sentence.first for tag in tags[sentence.first : sentence.last])


def test_an_overlong_sentence_is_shown_in_pieces(tagger: StanzaTagger) -> None:
    document = divide("अमर नाथ और उमा सेन आए तथा " * 100)
    (sentence,) = document.sentences
    pieces = list(stanza_tagger.cut(0, document))
    assert [piece.inside for piece in pieces] == list(range(0, sentence.last, LONG))
    heads = [tag.head for tag in tagger.tag(document).tags]
    assert all(head < 0 or head // LONG == i // LONG for i, head in enumerate(heads))
    assert max(heads) >= LONG


def test_an_overlong_word_is_shown_by_its_beginning() -> None:
    (piece,) = stanza_tagger.cut(0, divide("क" * 5000 + " ने"))
    assert piece.words == ("क" * stanza_tagger.LONGEST_WORD, "ने")


def test_only_what_is_asked_for_is_loaded(models: Path) -> None:
    tags = StanzaTagger(LEXICON, dir=models, processors=["pos"]).tag(divide("श्री अमर नाथ आए।")).tags
    assert all(tag.upos and not tag.lemma and tag.head == -1 and not tag.entity for tag in tags)
    tags = StanzaTagger(LEXICON, dir=models, processors=["ner"]).tag(divide("श्री अमर नाथ आए।")).tags
    assert all(tag.entity and not tag.relation for tag in tags)
    assert [tag.upos for tag in tags] == ["", "", "", "", "PUNCT"]
    with pytest.raises(InputError, match="no processor 'coref'"):
        StanzaTagger(LEXICON, dir=models, processors=["coref"])


def test_no_network_is_touched(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was touched")

    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)
    assert StanzaTagger(LEXICON, dir=models).tag(divide("बैठक हुई।")).tags[0].upos


def test_one_thread_and_none_taken_from_others(tagger: StanzaTagger, monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    seen: list[int] = []
    pipeline = tagger._pipeline
    monkeypatch.setattr(tagger, "_pipeline", lambda read: seen.append(torch.get_num_threads()) or pipeline(read))
    before = torch.get_num_threads()
    tagger.tag(divide("बैठक हुई।"))
    assert seen == [1]
    assert torch.get_num_threads() == before


def test_a_damaged_model_gives_the_command(models: Path, tmp_path: Path) -> None:
    folder = tmp_path / "models"
    shutil.copytree(models, folder)
    (folder / "hi" / "ner" / "tiny.pt").write_bytes(b"no model")
    tagger = StanzaTagger(LEXICON, dir=folder)
    with pytest.raises(ModelMissingError, match=rf"cannot be loaded: .*run: sabhaparse models download --dir {folder}"):
        tagger.tag(divide("बैठक हुई।"))


def test_the_parser_reads_together_what_it_reads_alone(
    models: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STANZA_RESOURCES_DIR", str(models))
    parser = Parser(engine="stanza")
    texts = [path.read_text(encoding="utf-8") for path in sorted((root / "corpora" / "tune").glob("*.txt"))[:5]]
    day = dt.date(2024, 3, 1)
    alone = [parser.parse(text, day) for text in texts]
    read = parser.parse_batch([*((text, day) for text in texts), (None, None), ("बैठक", "कल"), ("",)])
    assert read[:5] == alone
    assert [type(one) for one in read[5:]] == [InputError, InputError, Minutes]
    for workers in (1, 2):
        many = list(parse_many([*((text, day) for text in texts), None], workers=workers, engine="stanza"))  # type: ignore[list-item]
        assert many[:5] == alone
        assert isinstance(many[5], Failure)
        assert many[5].index == 5


def test_files_are_read_together(models: Path, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STANZA_RESOURCES_DIR", str(models))
    for path in sorted((root / "corpora" / "tune").glob("*.txt"))[:5]:
        shutil.copy(path, tmp_path)
    (tmp_path / "empty.txt").touch()
    assert run([tmp_path], tmp_path / "out", Options(engine="stanza")) == Totals(6, 5, 1)
    read = list(read_file(tmp_path / "out" / "minutes.jsonl", Entry))
    parser = Parser(engine="stanza")
    for entry in read:
        assert entry.minutes == parser.parse(Path(entry.path).read_text(encoding="utf-8"))


def test_the_rules_never_import_stanza() -> None:
    code = "import sys, sabhaparse; sabhaparse.parse('बैठक हुई।'); print({'stanza', 'torch'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
