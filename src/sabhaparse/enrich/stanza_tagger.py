"""The engine `stanza`: the tags of the word lists, and on top what stanza's neural models say of each token.

Stanza is fed our tokens, sentence by sentence, and its answers are taken back by index: its own tokenizer and its
offsets play no part. The sentences of many documents go through together, sorted by length, equal ones once. Only
processors whose models are installed are loaded (`pos`, `lemma`, `depparse`, `ner`). In `श्री अमर नाथ आए` a model of
names marks अमर as `B-PER` and नाथ as `E-PER`.

Loaded on first use, in the process that uses it; one thread of torch; no network.

Lexicons: through `LexiconTagger`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from sabhaparse.collector import at_rest
from sabhaparse.divide import Document
from sabhaparse.enrich.lexicon_tagger import LexiconTagger
from sabhaparse.enrich.models import LANGUAGE, download_command, models_folder, require_models, require_stanza
from sabhaparse.enrich.tags import Tag, Tagged
from sabhaparse.errors import ModelMissingError
from sabhaparse.lexicon import Lexicon

LONGEST_WORD = 40
"""Characters of a token that are shown to stanza, whose memory grows with the longest one."""
LONGEST_SENTENCE = 200
"""Tokens of a sentence that are shown to stanza at once; the rest follows as if it were another."""
PERSONS = frozenset({"PER", "PERSON", "NEP"})
"""What models call a person: `PER` (HiNER collapsed), `PERSON` (HiNER), `NEP` (IL-NER)."""
Words = tuple[str, ...]


class Answer(NamedTuple):
    """What stanza says of a token; `head` is an index in the piece of the sentence, -1 for the root."""

    upos: str
    lemma: str
    head: int
    relation: str
    entity: str


class Piece(NamedTuple):
    """Tokens of one sentence: number of the document, the first of them, how far into its sentence, the words."""

    doc: int
    first: int
    inside: int
    words: Words


class StanzaTagger:
    """Tags tokens from word lists and with stanza's models.

    Args:
        lexicon: the word lists.
        dir: the folder of models; by default that of `STANZA_RESOURCES_DIR`, else stanza's own.
        processors: some of `pos`, `lemma`, `depparse`, `ner`; by default all whose models are installed.
        use_gpu: run on a GPU, where there is one.

    Attributes:
        packages: the package of models used for each processor.

    Raises:
        InputError: a processor that there is not.
        ModelMissingError: stanza or the models are not installed; the message holds the command to run.
    """

    def __init__(
        self,
        lexicon: Lexicon,
        dir: str | Path | None = None,
        processors: Iterable[str] | None = None,
        use_gpu: bool = False,
    ) -> None:
        require_stanza()
        self.folder = models_folder(dir)
        self.command = download_command(dir)
        self.packages = require_models(self.folder, processors, self.command)
        self.use_gpu = use_gpu
        self._lists = LexiconTagger(lexicon)
        self._pipeline: Any = None

    def tag(self, doc: Document) -> Tagged:
        """Tag all tokens of `doc`.

        Raises:
            ModelMissingError: the models cannot be loaded.
        """
        return self.tag_many([doc])[0]

    def tag_many(self, docs: Sequence[Document]) -> list[Tagged]:
        """Tag all tokens of several documents at once, which is faster than one by one; errors as for `tag`."""
        pieces = [piece for number, doc in enumerate(docs) for piece in cut(number, doc)]
        answers = self._ask({piece.words for piece in pieces})
        tags = [list(self._lists.tag(doc).tags) for doc in docs]
        for piece in pieces:
            own = tags[piece.doc]
            for i, answer in enumerate(answers[piece.words], piece.first):
                own[i] = _joined(own[i], answer, piece.inside)
        return [Tagged(doc, tuple(own)) for doc, own in zip(docs, tags, strict=True)]

    def _ask(self, sentences: Iterable[Words]) -> dict[Words, list[Answer]]:
        """What stanza says of each sentence; in an order that depends on nothing but the sentences."""
        ordered = sorted(sentences, key=lambda words: (len(words), words))
        if not ordered:
            return {}
        with undisturbed():
            if self._pipeline is None:
                self._pipeline = self._load()
            read = self._pipeline([list(words) for words in ordered])
        return {words: list(_answers(said)) for words, said in zip(ordered, read.sentences, strict=True)}

    def _load(self) -> Any:
        import stanza

        try:
            return stanza.Pipeline(
                lang=LANGUAGE,
                dir=str(self.folder),
                package=None,
                processors={"tokenize": "default", **self.packages},
                tokenize_pretokenized=True,
                download_method=None,
                use_gpu=self.use_gpu,
                verbose=False,
            )
        except Exception as error:  # a damaged file fails in any layer of stanza or torch
            why = str(error).partition("\n")[0].partition(". ")[0]
            message = f"the models in {self.folder} cannot be loaded: {why}; run: {self.command}"
            raise ModelMissingError(message) from error


def cut(number: int, doc: Document) -> Iterator[Piece]:
    """The sentences of a document as stanza gets them: none empty, none overlong, no overlong word."""
    for sentence in doc.sentences:
        words = (token.text[:LONGEST_WORD] for token in doc.tokens[sentence.first : sentence.last])
        inside = 0
        while piece := tuple(islice(words, LONGEST_SENTENCE)):
            yield Piece(number, sentence.first + inside, inside, piece)
            inside += len(piece)


def _answers(sentence: Any) -> Iterator[Answer]:
    for token, word in zip(sentence.tokens, sentence.words, strict=True):
        head = word.head
        yield Answer(
            word.upos or "", word.lemma or "", -1 if head is None else head - 1, word.deprel or "", entity(token.ner)
        )


def _joined(tag: Tag, answer: Answer, inside: int) -> Tag:
    """The tag of the word lists with an answer; `inside` is where the piece begins in its sentence."""
    upos, lemma, head, relation, mark = answer
    head = head + inside if head >= 0 else -1
    return Tag(tag.hits, tag.verb, tag.known, upos or tag.upos, lemma, head, relation, mark)


@lru_cache(maxsize=256)
def entity(mark: str | None) -> str:
    """The mark of a token (BIOES and type), with one name for persons; "" where no model of names is loaded.

    >>> entity("B-NEP"), entity("S-LOC"), entity("O"), entity(None)
    ('B-PER', 'S-LOC', 'O', '')
    """
    place, _, kind = (mark or "").partition("-")
    return f"{place}-PER" if kind in PERSONS else mark or ""


@contextmanager
def undisturbed() -> Iterator[None]:
    """Torch on one thread, since workers share the cores among themselves, and the garbage collector at rest.

    Stanza makes dozens of objects a token; looking for garbage among them in the midst costs a seventh of the time.
    """
    import torch

    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        with at_rest():
            yield
    finally:
        torch.set_num_threads(threads)
