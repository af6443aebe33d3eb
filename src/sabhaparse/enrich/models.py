"""Stanza's Hindi models: where they lie, which of them are installed, and their download.

A folder of models holds `resources.json` and `hi/PROCESSOR/PACKAGE.pt`, as stanza's own downloader lays them out. A
package counts as installed when its file and the files that it depends on (word vectors, character models) are there.

>>> needed(["depparse"])
('pos', 'lemma', 'depparse')

Nothing here touches the network but `download`. Stanza is imported only where it is used.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from sabhaparse.errors import InputError, ModelMissingError

LANGUAGE = "hi"
PROCESSORS = ("pos", "lemma", "depparse", "ner")
"""What the engine can use, in the order in which stanza runs them."""
REQUIRES: Mapping[str, tuple[str, ...]] = {"lemma": ("pos",), "depparse": ("pos", "lemma")}
FOLDER = "STANZA_RESOURCES_DIR"
"""The environment variable that names the folder of models, as in stanza itself."""


def needed(processors: Iterable[str]) -> tuple[str, ...]:
    """The processors asked for and those that they need, in order.

    Raises:
        InputError: a processor that there is not.
    """
    wanted = set(processors)
    if unknown := sorted(wanted - set(PROCESSORS)):
        raise InputError(f"no processor {unknown[0]!r}; there are: {', '.join(PROCESSORS)}")
    wanted |= {other for name in wanted for other in REQUIRES.get(name, ())}
    return tuple(name for name in PROCESSORS if name in wanted)


def require_stanza() -> None:
    """Make sure that the packages stanza and torch can be imported, without importing them.

    Raises:
        ModelMissingError: one of them is not installed; the message holds the command that installs it.
    """
    for package in ("stanza", "torch"):
        if find_spec(package) is None:
            raise ModelMissingError(
                f"the engine stanza needs the package {package}, which is not installed; "
                "run: pip install 'sabhaparse[stanza]'"
            )


def models_folder(folder: str | Path | None = None) -> Path:
    """The folder of models: the one given, else that of `STANZA_RESOURCES_DIR`, else stanza's own default.

    Raises:
        ModelMissingError: none is given and stanza, which knows the default, is not installed.
    """
    given = folder or os.environ.get(FOLDER)
    if given:
        return Path(given)
    require_stanza()
    from stanza.resources.common import DEFAULT_MODEL_DIR

    return Path(DEFAULT_MODEL_DIR)


def installed(folder: Path) -> dict[str, str]:
    """The package installed for each processor: stanza's default one, else the first by name.

    Raises:
        ModelMissingError: `resources.json` cannot be read.
    """
    path = folder / "resources.json"
    if not path.is_file():
        return {}
    try:
        return _installed(folder, json.loads(path.read_text(encoding="utf-8")).get(LANGUAGE, {}))
    except (OSError, ValueError, TypeError, AttributeError, KeyError) as error:
        raise ModelMissingError(f"{path}: cannot be read: {error}; run: {download_command(folder)}") from error


def _installed(folder: Path, hindi: Mapping[str, Any]) -> dict[str, str]:
    default = {**hindi.get("default_processors", {}), **hindi.get("packages", {}).get("default", {})}
    found: dict[str, str] = {}
    for processor in PROCESSORS:
        packages = hindi.get(processor, {})
        names = sorted(packages, key=lambda name: (name != default.get(processor), name))
        whole = (name for name in names if _is_whole(folder, processor, name, packages[name]))
        package = next(whole, None)
        if package is not None and all(other in found for other in REQUIRES.get(processor, ())):
            found[processor] = package
    return found


def require_models(folder: Path, processors: Iterable[str] | None, command: str) -> dict[str, str]:
    """The packages to load: of the processors asked for, or of all that are installed.

    Args:
        folder: the folder of models.
        processors: names, or None for whatever is installed.
        command: what to tell the reader to run where something is missing.

    Raises:
        InputError: a processor that there is not.
        ModelMissingError: nothing is installed, or a processor asked for is not.
    """
    wanted = needed(PROCESSORS if processors is None else processors)
    found = {name: package for name, package in installed(folder).items() if name in wanted}
    missing = [name for name in wanted if name not in found]
    if not found or (processors is not None and missing):
        what = f" for {', '.join(missing)}" if found else ""
        raise ModelMissingError(f"no Hindi models of stanza{what} in {folder}; run: {command}")
    return found


def download_command(folder: str | Path | None) -> str:
    """The command that downloads the models into a folder."""
    return "sabhaparse models download" + (f" --dir {folder}" if folder else "")


def download(folder: str | Path | None = None) -> dict[str, str]:
    """Download stanza's default Hindi models with stanza's own downloader; the only call that uses the network.

    Args:
        folder: where to; by default as `models_folder`.

    Returns:
        The package installed for each processor.

    Raises:
        ModelMissingError: stanza is not installed, or the download fails.
    """
    require_stanza()
    into = models_folder(folder)
    import stanza

    try:
        stanza.download(LANGUAGE, model_dir=str(into), processors=",".join(PROCESSORS))
    except Exception as error:  # of requests, the hub's client, the file system: whatever stanza meets
        raise ModelMissingError(f"the models could not be downloaded into {into}: {error}") from error
    return require_models(into, None, download_command(folder))


def _is_whole(folder: Path, processor: str, package: str, about: Mapping[str, Any]) -> bool:
    """The file of a package is there, and those that it depends on."""
    others = [(other["model"], other["package"]) for other in about.get("dependencies") or ()]
    return all((folder / LANGUAGE / kind / f"{name}.pt").is_file() for kind, name in ((processor, package), *others))
