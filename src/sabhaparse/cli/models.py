"""Commands on the models of the engine stanza: download, where."""

from __future__ import annotations

from pathlib import Path

import click

from sabhaparse.cli.console import write

_FOLDER = click.option(
    "--dir",
    "folder",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Folder of the models, in place of STANZA_RESOURCES_DIR or stanza's own default.",
)


@click.group("models")
def models_group() -> None:
    """The models of the engine stanza.

    They are needed by nothing else. docs/engines.md tells what they add, what they cost, and their licences.

    \b
    Examples:
      sabhaparse models download --dir models
      STANZA_RESOURCES_DIR=models sabhaparse models where
    """


@models_group.command("download")
@_FOLDER
def download_command(folder: Path | None) -> None:
    """Download stanza's default Hindi models, several hundred MB, with stanza's own downloader.

    The only command that uses the network.
    """
    from sabhaparse.enrich.models import download, models_folder

    _show(models_folder(folder), download(folder))


@models_group.command("where")
@_FOLDER
def where_command(folder: Path | None) -> None:
    """Show the folder of the models, and which of them are there."""
    from sabhaparse.enrich.models import installed, models_folder

    path = models_folder(folder)
    _show(path, installed(path))


def _show(folder: Path, packages: dict[str, str]) -> None:
    from sabhaparse.enrich.models import PROCESSORS

    lines = [f"{name:<10}{packages.get(name, 'not installed')}\n" for name in PROCESSORS]
    write(f"{'folder':<10}{folder}\n" + "".join(lines), None)


COMMANDS = (models_group,)
