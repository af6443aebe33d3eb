"""Finding and downloading models; nothing here needs stanza, but for a stand-in of its downloader."""

import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

from sabhaparse.cli import main
from sabhaparse.enrich import StanzaTagger, models
from sabhaparse.errors import InputError, ModelMissingError
from sabhaparse.lexicon import Lexicon
from sabhaparse.pipeline import Parser

VECTORS = {"dependencies": [{"model": "pretrain", "package": "vectors"}]}
FULL = {
    "packages": {"default": {"pos": "hdtb", "lemma": "hdtb", "depparse": "hdtb", "ner": "ilner"}},
    "pos": {"hdtb": VECTORS, "aaa": {}},
    "lemma": {"hdtb": {}},
    "depparse": {"hdtb": VECTORS},
    "ner": {"ilner": {}, "own": {}},
}
FILES = {
    "pretrain/vectors pos/hdtb pos/aaa lemma/hdtb depparse/hdtb ner/ilner ner/own": "hdtb hdtb hdtb ilner",
    "pos/hdtb lemma/hdtb depparse/hdtb ner/own": "- - - own",
    "pos/aaa lemma/hdtb": "aaa hdtb - -",
    "pretrain/vectors lemma/hdtb depparse/hdtb": "- - - -",
    "ner/other": "- - - -",
    "": "- - - -",
}


def lay(folder: Path, files: str, hindi: object = FULL) -> Path:
    """A folder of models whose files are empty."""
    for file in files.split():
        path = folder / "hi" / f"{file}.pt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    (folder / "resources.json").write_text(json.dumps({"hi": hindi}), encoding="utf-8")
    return folder


@pytest.mark.parametrize(("files", "packages"), FILES.items())
def test_installed_is_what_is_there_with_all_it_needs(files: str, packages: str, tmp_path: Path) -> None:
    found = models.installed(lay(tmp_path, files))
    assert " ".join(found.get(processor, "-") for processor in models.PROCESSORS) == packages


@pytest.mark.parametrize("content", ["", "{", "[]", '{"hi": 3}', '{"hi": {"ner": 3}}', '{"en": {}}'])
def test_a_damaged_list_is_no_models_or_an_error_with_the_command(content: str, tmp_path: Path) -> None:
    (tmp_path / "resources.json").write_text(content, encoding="utf-8")
    try:
        assert models.installed(tmp_path) == {}
    except ModelMissingError as error:
        assert str(error).endswith(f"run: sabhaparse models download --dir {tmp_path}")  # noqa: PT017


def test_the_folder_is_the_one_given_before_that_of_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STANZA_RESOURCES_DIR", str(tmp_path))
    assert models.models_folder() == tmp_path
    assert models.models_folder("other") == Path("other")


def test_a_processor_asked_for_brings_what_it_needs() -> None:
    assert models.needed(["ner", "lemma"]) == ("pos", "lemma", "ner")
    with pytest.raises(InputError, match="no processor 'tokenize'; there are: pos, lemma, depparse, ner"):
        models.needed(["tokenize"])


@pytest.mark.parametrize("missing", ["stanza", "torch"])
def test_a_missing_package_is_named_with_the_command(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "find_spec", lambda name: None if name == missing else object())
    message = rf"needs the package {missing}, .*run: pip install 'sabhaparse\[stanza\]'"
    with pytest.raises(ModelMissingError, match=message):
        Parser(engine="stanza")


@pytest.fixture
def packages(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if stanza and torch were installed."""
    monkeypatch.setattr(models, "find_spec", lambda name: object())


@pytest.mark.usefixtures("packages")
def test_missing_models_are_named_with_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lexicon = Lexicon.load()
    monkeypatch.setenv("STANZA_RESOURCES_DIR", str(tmp_path / "nowhere"))
    with pytest.raises(ModelMissingError, match=r"in .*nowhere; run: sabhaparse models download$"):
        StanzaTagger(lexicon)
    with pytest.raises(ModelMissingError, match=rf"run: sabhaparse models download --dir {tmp_path}$"):
        StanzaTagger(lexicon, dir=tmp_path)
    lay(tmp_path, "ner/own")
    assert StanzaTagger(lexicon, dir=tmp_path).packages == {"ner": "own"}
    with pytest.raises(ModelMissingError, match="no Hindi models of stanza for pos, lemma in"):
        StanzaTagger(lexicon, dir=tmp_path, processors=["ner", "lemma"])


def downloader(monkeypatch: pytest.MonkeyPatch, files: str | Exception) -> list[dict[str, str]]:
    """Put a stand-in for stanza's downloader in its place; returns the arguments of its calls."""
    calls: list[dict[str, str]] = []

    def download(lang: str, model_dir: str, processors: str) -> None:
        calls.append({"lang": lang, "model_dir": model_dir, "processors": processors})
        if isinstance(files, Exception):
            raise files
        Path(model_dir).mkdir()
        lay(Path(model_dir), files)

    stand_in = ModuleType("stanza")
    stand_in.download = download  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "stanza", stand_in)
    return calls


@pytest.mark.usefixtures("packages")
def test_download_fetches_the_hindi_defaults_and_shows_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "models"
    calls = downloader(monkeypatch, "pos/aaa lemma/hdtb ner/ilner")
    assert main(["models", "download", "--dir", str(folder)]) == 0
    assert calls == [{"lang": "hi", "model_dir": str(folder), "processors": "pos,lemma,depparse,ner"}]
    rows = dict(line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines())
    found = {"pos": "aaa", "lemma": "hdtb", "depparse": "not installed", "ner": "ilner"}
    assert rows == {"folder": str(folder), **found}
    assert main(["models", "where", "--dir", str(folder)]) == 0
    assert dict(line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines()) == rows


@pytest.mark.usefixtures("packages")
@pytest.mark.parametrize("trouble", [OSError("no space"), ConnectionError("no network"), ValueError("no such package")])
def test_a_download_that_fails_says_why(
    trouble: Exception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    downloader(monkeypatch, trouble)
    assert main(["models", "download", "--dir", str(tmp_path / "models")]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert str(trouble) in error


@pytest.mark.usefixtures("packages")
@pytest.mark.parametrize("gpu", [False, True])
def test_the_pipeline_is_offline_and_gets_our_tokens(
    gpu: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[dict[str, object]] = []
    stand_in = ModuleType("stanza")
    stand_in.Pipeline = lambda **options: asked.append(options)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "stanza", stand_in)
    StanzaTagger(Lexicon.load(), dir=lay(tmp_path, "ner/own"), use_gpu=gpu)._load()
    (options,) = asked
    assert (options["download_method"], options["tokenize_pretokenized"], options["use_gpu"]) == (None, True, gpu)
    assert (options["dir"], options["processors"]) == (str(tmp_path), {"tokenize": "default", "ner": "own"})


def test_models_has_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "--help"]) == 0
    assert "sabhaparse models download" in capsys.readouterr().out
