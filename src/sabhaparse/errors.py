"""Every error the library raises on purpose. All of them derive from `SabhaparseError`."""

from __future__ import annotations


class SabhaparseError(Exception):
    """Base of all errors raised by sabhaparse."""


class InputError(SabhaparseError, ValueError):
    """The text, file or option given by the caller cannot be used; the message names what and where."""


class LexiconError(SabhaparseError, ValueError):
    """A lexicon file is malformed. The message starts with `file:line`."""


class ModelMissingError(SabhaparseError):
    """An optional package or model is not installed; the message holds the command that installs it."""


class GroundingError(SabhaparseError):
    """A quote is not the slice of the raw text that it claims to be. Always a bug in sabhaparse."""
