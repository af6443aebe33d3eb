"""The lexicon tagger: what it remembers of words and phrases never changes what it says."""

import pytest

from sabhaparse.divide import divide
from sabhaparse.enrich import LexiconTagger
from sabhaparse.enrich import lexicon_tagger as module
from sabhaparse.find.view import View
from sabhaparse.lexicon import Lexicon

TEXTS = [
    "मुख्य सचिव ने जिला कलक्टर से कहा।",
    "मुख्य अतिथि नगर निगम की महापौर थीं। नगर निगम",
    "सह-संयोजक एवं सह संयोजक, नगर - निगम।",
    "श्री राम कुमार वर्मा, अतिरिक्त मुख्य सचिव, 10 जून 2018 को आए।",
    "अतिरिक्त मुख्य। सचिव आए।",
    "मंत्री के - निर्देश",
    "मंत्री के - निर्देश – पर आए, नगर -- निगम -",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_tagger_that_has_read_much_says_the_same(text: str) -> None:
    lexicon = Lexicon.load()
    old = LexiconTagger(lexicon)
    for other in TEXTS:
        old.tag(divide(other))
    doc = divide(text)
    for sentence in doc.sentences:
        keys = doc.keys[sentence.first : sentence.last]
        for i, tag in enumerate(old.tag(doc).tags[sentence.first : sentence.last]):
            if tag.upos == "":
                assert tag.hits == lexicon.at(keys, i)
    assert old.tag(doc) == LexiconTagger(lexicon).tag(doc)


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "REMEMBERED", 3)
    tagger = LexiconTagger(Lexicon.load())
    for text in TEXTS * 2:
        assert tagger.tag(divide(text)) == LexiconTagger(tagger.lexicon).tag(divide(text))


def test_the_longest_entry_covers_its_tokens() -> None:
    view = View(LexiconTagger(Lexicon.load()).tag(divide("अतिरिक्त मुख्य सचिव आए")))
    assert [view.start(i, "posts") for i in range(3)] == [0, 0, 0]
    assert view.begins(0, "posts") is not None
    assert view.begins(1, "posts") is None
    assert view.covered("posts", 0, 4) == [0, 1, 2]
