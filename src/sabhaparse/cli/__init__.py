"""The command `sabhaparse`: argument parsing only; the work is done by the library."""

from sabhaparse.cli.app import main

__all__ = ["main"]
